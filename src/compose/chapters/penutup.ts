// Bab IV and the annex.

import { ada } from '../../calculate/besaran.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import type { Annex } from '../../source/workspace.ts';
import { chapter } from './bab.ts';
import { BOUND } from './pendahuluan.ts';
import { paragraf } from '../blocks.ts';
import { formatInText } from '../format.ts';
import type { ComposeContext } from '../context.ts';
import type { Bab, Bagian, Blok } from '../report.ts';
import { tablePengukuranLengkap } from '../table/capaian.ts';
import { goalOfSasaran } from '../goal.ts';
import { tableEfisiensi } from '../table/efficiency.ts';
import { hasKegiatanAnnex, tableKegiatan } from '../table/kegiatan.ts';
import { tablePerjanjian } from '../table/planning.ts';
import { countTercapai } from '../reached.ts';

export function composePenutup(konteks: ComposeContext): Bab {
  return chapter(
    konteks,
    { nomor: 4, bab: 'penutup', judul: 'PENUTUP' },
    {
      kesimpulan: {
        judul: 'Kesimpulan',
        isi: () => [...conclusion(konteks), ...konteks.narasi('kesimpulan')],
      },
      rekomendasi: { judul: 'Rekomendasi', isi: () => konteks.narasi('rekomendasi') },
    },
  );
}

/** How many indicators met their target, in counts that cannot go stale. */
function conclusion({ indeks }: ComposeContext): readonly Blok[] {
  const { terms } = indeks;
  const { sasaran, tahun, anggaran } = indeks.hasil;
  const { semua, tercapai, belum, takTerukur } = countTercapai(sasaran);
  if (semua === 0) return [];
  const serapan = ada(anggaran.serapan)
    ? ` Serapan anggaran mencapai ${formatInText(anggaran.serapan, ' persen')}.`
    : '';
  const tanpa =
    takTerukur === 0 ? '' : ` Sebanyak ${String(takTerukur)} indikator belum dapat diukur.`;
  return [
    paragraf(
      `Dari ${String(semua)} indikator kinerja pada ${String(sasaran.length)} ${terms.sasaran.word}, ${String(tercapai)} indikator mencapai target tahun ${String(tahun)} dan ${String(belum)} indikator belum mencapai target.${tanpa}${serapan}`,
    ),
  ];
}

/**
 * Perjanjian Kinerja in all its versions, the measurement, and the efficiency of all sasaran; then the files that are bound
 * in, in the order of their names.
 */
export function composeLampiran(konteks: ComposeContext): Bab | null {
  const { hasil, ruang, terms } = konteks.indeks;
  const tahun = String(hasil.tahun);
  const efisiensi = `Tingkat Efisiensi Seluruh ${terms.sasaran.title} Tahun ${tahun}`;
  const rancangan = {
    'perjanjian-kinerja': {
      judul: `${terms.perjanjianKinerja.title} Tahun ${tahun}`,
      isi: () => agreements(konteks),
    },
    pengukuran: {
      judul: `Pengukuran Kinerja Tahun ${tahun}`,
      isi: () => [tablePengukuranLengkap(hasil, terms)],
    },
    efisiensi: {
      judul: efisiensi,
      isi: () =>
        isMeasured(hasil)
          ? [
              tableEfisiensi(
                hasil.sasaran.map((satu) => goalOfSasaran(satu, terms)),
                terms,
                'lampiran-efisiensi',
                efisiensi,
              ),
            ]
          : [],
    },
    kegiatan: {
      judul: `${terms.anggaran.title} dan Kinerja ${terms.program.title} dan ${terms.kegiatan.title} Tahun ${tahun}`,
      isi: () =>
        hasKegiatanAnnex(konteks.indeks) ? [tableKegiatan(hasil.anggaran, hasil.tahun, terms)] : [],
    },
  } as const;
  const bagian: Bagian[] = [];
  for (const nama of ruang.tampilan.bagian.lampiran) {
    const isi = rancangan[nama].isi().filter((blok) => blok !== null);
    if (isi.length === 0) continue;
    const nomor = `L.${String(bagian.length + 1)}`;
    bagian.push({ id: `lampiran-${nama}`, nomor, judul: rancangan[nama].judul, isi });
  }
  for (const [i, annex] of hasil.data.annexes.entries()) {
    const nomor = `L.${String(bagian.length + 1)}`;
    const id = `${BOUND}${String(i + 1)}`;
    bagian.push({ id, nomor, judul: annex.judul, isi: [boundFile(annex)] });
  }
  if (bagian.length === 0) return null;
  return { id: 'lampiran', label: 'LAMPIRAN', judul: '', bagian };
}

function agreements({ indeks }: ComposeContext): readonly (Blok | null)[] {
  return indeks.hasil.data.perjanjianKinerja.map((dokumen, i) =>
    tablePerjanjian(dokumen, `lampiran-pk-${String(i + 1)}`, indeks),
  );
}

function boundFile({ berkas, judul, isPdf, sheets }: Annex): Blok {
  return {
    jenis: 'lampiran',
    berkas,
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
