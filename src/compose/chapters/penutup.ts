// Bab IV and the annex.

import { isFigure } from '../../calculate/besaran.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import type { Annex } from '../../source/workspace.ts';
import { chapter } from './bab.ts';
import { BOUND } from './pendahuluan.ts';
import { paragraf } from '../blocks.ts';
import { formatInText } from '../format.ts';
import type { ComposeContext } from '../context.ts';
import type { Bab, Bagian, Blok } from '../report.ts';
import { fullPengukuranTable } from '../table/capaian.ts';
import { countSasaran, goalOfSasaran } from '../goal.ts';
import { tableEfisiensi } from '../table/efficiency.ts';
import { hasKegiatanAnnex, tableKegiatan } from '../table/kegiatan.ts';
import { documentName, tablePerjanjian, tableProgramJanji } from '../table/planning.ts';
import { signedAgreement } from './agreement.ts';
import { countTercapai, sentenceTercapai } from '../reached.ts';

export function composePenutup(context: ComposeContext): Bab {
  return chapter(
    context,
    { nomor: 4, bab: 'penutup', judul: 'PENUTUP' },
    {
      kesimpulan: {
        judul: 'Kesimpulan',
        content: () => [...conclusion(context), ...context.narasi('kesimpulan')],
      },
      rekomendasi: { judul: 'Rekomendasi', content: () => context.narasi('rekomendasi') },
    },
  );
}

/** How many indicators met their target, in counts that cannot go stale. */
function conclusion({ indeks }: ComposeContext): readonly Blok[] {
  const { terms } = indeks;
  const { sasaran, tahun, anggaran } = indeks.hasil;
  const count = countTercapai(sasaran);
  if (count.semua === 0) return [];
  const serapan = isFigure(anggaran.serapan)
    ? ` Serapan ${terms.anggaran.word} mencapai ${formatInText(anggaran.serapan, ' persen', terms)}.`
    : '';
  const those = sasaran.map((one) => one.sasaran);
  const all = `indikator kinerja pada ${countSasaran(those, terms, String)}`;
  return [paragraf(sentenceTercapai(count, all, `tahun ${String(tahun)}`) + serapan)];
}

/**
 * Perjanjian Kinerja in all its versions, the measurement, and the efficiency of all sasaran; then the files that are bound
 * in, in the order of their names.
 */
export function composeLampiran(context: ComposeContext): Bab | null {
  const { hasil, workspace, terms } = context.indeks;
  const tahun = String(hasil.tahun);
  const efisiensi = `Tingkat Efisiensi Seluruh ${terms.sasaran.title} Tahun ${tahun}`;
  const plan = {
    pengukuran: {
      judul: `Pengukuran Kinerja Tahun ${tahun}`,
      content: () => [fullPengukuranTable(hasil, terms)],
    },
    efisiensi: {
      judul: efisiensi,
      content: () =>
        isMeasured(hasil)
          ? [
              tableEfisiensi(
                hasil.sasaran.map((one) => goalOfSasaran(one, terms)),
                terms,
                'lampiran-efisiensi',
                efisiensi,
              ),
            ]
          : [],
    },
    kegiatan: {
      judul: `${terms.anggaran.title} dan Kinerja ${terms.program.title} dan ${terms.kegiatan.title} Tahun ${tahun}`,
      content: () =>
        hasKegiatanAnnex(context.indeks) ? [tableKegiatan(hasil.anggaran, hasil.tahun, terms)] : [],
    },
  } as const;
  const bagian: Bagian[] = [];
  for (const nama of workspace.tampilan.bagian.lampiran) {
    const drafts = nama === 'perjanjian-kinerja' ? agreements(context) : [plan[nama]];
    for (const [i, { judul, content: compose }] of drafts.entries()) {
      const content = compose().filter((blok) => blok !== null);
      if (content.length === 0) continue;
      const nomor = `L.${String(bagian.length + 1)}`;
      const id = `lampiran-${nama}${i === 0 ? '' : `-${String(i + 1)}`}`;
      bagian.push({ id, nomor, judul, isi: content });
    }
  }
  for (const [i, annex] of hasil.data.annexes.entries()) {
    const nomor = `L.${String(bagian.length + 1)}`;
    const id = `${BOUND}${String(i + 1)}`;
    bagian.push({ id, nomor, judul: annex.judul, isi: [boundFile(annex)] });
  }
  if (bagian.length === 0) return null;
  return { id: 'lampiran', label: 'LAMPIRAN', judul: '', bagian };
}

interface AnnexDraft {
  readonly judul: string;
  readonly content: () => readonly (Blok | null)[];
}

/** The tables of all versions together; where their parties are known, each as the document that they sign. */
function agreements({ indeks }: ComposeContext): readonly AnnexDraft[] {
  const { perjanjianKinerja: documents } = indeks.hasil.data;
  const { tahun } = indeks.hasil;
  const drafts = documents.map((dokumen, i): AnnexDraft => {
    const kode = `lampiran-pk-${String(i + 1)}`;
    const judul = `${documentName(dokumen, documents, indeks.terms)} Tahun ${String(tahun)}`;
    return {
      judul,
      content: () => {
        const table = tablePerjanjian(dokumen, kode, indeks);
        const { pertama } = dokumen.pihak;
        if (pertama === null || table === null) return [table];
        const money = tableProgramJanji(`${kode}-program`, dokumen, indeks);
        return signedAgreement(dokumen, pertama, [table, money], indeks);
      },
    };
  });
  if (documents.some(({ pihak }) => pihak.pertama !== null)) return drafts;
  const judul = `${indeks.terms.perjanjianKinerja.title} Tahun ${String(tahun)}`;
  return [{ judul, content: () => drafts.flatMap(({ content }) => content()) }];
}

function boundFile({ file, judul, isPdf, sheets }: Annex): Blok {
  return {
    jenis: 'lampiran',
    berkas: file,
    judul,
    isPdf,
    sheets: sheets.map((size, i) => ({
      description:
        sheets.length === 1
          ? judul
          : `${judul}, halaman ${String(i + 1)} dari ${String(sheets.length)}`,
      size,
    })),
  };
}

function isMeasured({ sasaran }: Hasil): boolean {
  return sasaran.some(({ indikator }) => indikator.length > 0);
}
