// Sekilas kinerja: what was reached and what was not, at a glance. Figures that the report derives elsewhere.

import { isFigure, isTold, type Terhitung } from '../calculate/besaran.ts';
import type { HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import type { HasilAnggaran } from '../calculate/anggaran.ts';
import { isWhole } from '../calculate/serapan.ts';
import { slug } from './blocks.ts';
import { formatRupiah, formatTarget, formatTerhitung, numberOf, TIADA } from './format.ts';
import { drawnPoint } from './figures/figure.ts';
import type { ComposeContext } from './context.ts';
import type { Ringkasan, Bagian, Kartu, Sekilas, TrenKecil } from './report.ts';
import { reportedBudget } from './wording/phrase.ts';
import type { Terms } from './wording/terms.ts';
import { countTercapai, statusInWords, statusOf, unitAndDirection } from './reached.ts';

/** The page of the summary; null for a report without indicators. */
export function composeSekilas({ indeks }: ComposeContext): Bagian | null {
  const { sasaran, anggaran, tahun } = indeks.hasil;
  const { terms } = indeks;
  const berisi = sasaran.filter(({ indikator }) => indikator.length > 0);
  if (berisi.length === 0) return null;
  const sekilas: Sekilas = {
    jenis: 'sekilas',
    jumlah: [...counts(berisi), spending(anggaran, terms)],
    kelompok: berisi.map((one) => ({
      judul: one.sasaran.nama,
      kartu: one.indikator.map((indikator) => card(indikator, tahun)),
    })),
  };
  return { id: 'sekilas-kinerja', nomor: null, judul: 'SEKILAS KINERJA', isi: [sekilas] };
}

function counts(sasaran: readonly HasilSasaran[]): readonly Ringkasan[] {
  const { semua, tercapai, belum, belumTerukur, nihil } = countTercapai(sasaran);
  const dari = (banyak: number, keterangan: string, status: Ringkasan['status']): Ringkasan => ({
    nilai: `${String(banyak)} dari ${String(semua)}`,
    keterangan,
    status,
  });
  return [
    dari(tercapai, 'indikator mencapai target', 'tercapai'),
    dari(belum, 'indikator belum mencapai target', 'belum'),
    ...(belumTerukur === 0 ? [] : [dari(belumTerukur, 'indikator belum terukur', 'tak-terukur')]),
    ...(nihil === 0 ? [] : [dari(nihil, 'indikator nihil', 'tak-terukur')]),
  ];
}

function spending({ serapan, realisasi, anggaran, known }: HasilAnggaran, terms: Terms): Ringkasan {
  const { word } = terms.anggaran;
  if (isFigure(serapan)) {
    // What has not reported counts on neither side.
    const [spent, of] =
      known === null || isWhole(serapan)
        ? [realisasi, formatRupiah(anggaran, terms)]
        : [known.realisasi, reportedBudget(known.anggaran)];
    return {
      nilai: `${numberOf(serapan)}%`,
      keterangan: `${word} terserap, ${formatRupiah(spent, terms)} dari ${of}`,
      status: null,
    };
  }
  return { nilai: TIADA, keterangan: `realisasi ${word} belum dilaporkan`, status: null };
}

function card(hasil: HasilIndikator, tahun: number): Kartu {
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  return {
    id: slug(`indikator-${indikator.kode}`),
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: unitAndDirection(indikator.satuan, hasil),
    target: formatTarget(target),
    realisasi: formatTerhitung(realisasi),
    capaian: percent(capaian),
    predikat: predikat?.predikat ?? TIADA,
    status: statusOf(hasil),
    teksStatus: statusInWords(hasil),
    tren: smallTrend(hasil, tahun),
  };
}

const percent = (hasil: Terhitung): string =>
  isFigure(hasil) ? `${formatTerhitung(hasil)}%` : TIADA;

/** From the first year with a realisasi to the report's; null where there is none. */
function smallTrend({ indikator, tren }: HasilIndikator, tahun: number): TrenKecil | null {
  const all = tren
    .filter((one) => one.tahun <= tahun)
    .map((one) => ({ tahun: one.tahun, titik: drawnPoint(one.realisasi) }));
  const awal = all.findIndex(({ titik }) => titik !== null);
  if (awal === -1) return null;
  const titik = all.slice(awal);
  const content = tren.slice(awal, awal + titik.length).map((one) => {
    return `${String(one.tahun)}: ${isTold(one.realisasi) ? formatTerhitung(one.realisasi) : 'tidak ada'}`;
  });
  return {
    id: slug(`tren-${indikator.kode}`),
    deskripsi: `Realisasi ${content.join('; ')} (${indikator.satuan}).`,
    titik,
  };
}
