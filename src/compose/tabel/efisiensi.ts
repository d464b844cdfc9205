// Tables of efficiency, in the columns of the workspace's method.

import type { Terhitung } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { kepala, tengah } from '../blok.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { figur, figurKeterangan } from './figur.ts';
import { columnNumbers, table, totalLabel } from './rangka.ts';

const KEPALA_INDEKS = [
  'Indikator Kinerja',
  'Target Capaian Sasaran (%)',
  'Target Capaian Keuangan (%)',
  'Standar Efisiensi',
  'Realisasi Capaian Sasaran (%)',
  'Realisasi Capaian Keuangan (%)',
  'Indeks Efisiensi',
  'Tingkat Efisiensi',
  'Keterangan',
];

const KEPALA_EFISIENSI: Readonly<Record<HasilEfisiensi['metode'], readonly string[]>> = {
  indeks: KEPALA_INDEKS,
  'indeks-capaian': KEPALA_INDEKS,
  'pmk-22-2021': [
    'Indikator Kinerja',
    'Capaian Sasaran (%)',
    'Capaian Keuangan (%)',
    'Efisiensi (%)',
    'Nilai Efisiensi',
    'Keterangan',
  ],
  selisih: [
    'Indikator Kinerja',
    'Capaian Sasaran (%)',
    'Capaian Keuangan (%)',
    'Selisih (poin persen)',
    'Keterangan',
  ],
};

function efisiensiCells(hasil: HasilEfisiensi): readonly Sel[] {
  const keterangan = figurKeterangan(hasil);
  const figures = (...isi: readonly Terhitung[]) => isi.map(figur);
  const { realisasiSasaran, realisasiKeuangan, indeks, tingkat } = hasil;
  if (hasil.metode === 'selisih') {
    return [...figures(realisasiSasaran, realisasiKeuangan, tingkat), keterangan];
  }
  if (hasil.metode === 'pmk-22-2021') {
    return [...figures(realisasiSasaran, realisasiKeuangan, indeks, tingkat), keterangan];
  }
  const { targetSasaran, targetKeuangan, standar } = hasil;
  return [
    ...figures(
      targetSasaran,
      targetKeuangan,
      standar,
      realisasiSasaran,
      realisasiKeuangan,
      indeks,
      tingkat,
    ),
    keterangan,
  ];
}

/** Tabel: efficiency by indicator with its row of totals, in the columns of the workspace's method. */
export function tableEfisiensi(
  daftar: readonly HasilSasaran[],
  kode: string,
  judul: string,
): Tabel | null {
  const metode = daftar[0]?.efisiensi.metode;
  if (metode === undefined) return null;
  const judulKolom = KEPALA_EFISIENSI[metode];
  const rows = daftar.flatMap((hasil) => efisiensiRows(hasil, daftar.length > 1));
  const [satu] = daftar;
  return table({
    kode,
    judul,
    sumber: 'data diolah',
    kepala: [judulKolom.map((teks) => tengah(teks)), columnNumbers(judulKolom.length)],
    lebarKolom:
      judulKolom.length === 9
        ? [24, 9, 9, 9, 9, 9, 9, 9, 13]
        : [34, 14, 14, 14, 14, 16].slice(0, judulKolom.length),
    baris: rows,
    kaki:
      daftar.length === 1 && satu !== undefined
        ? [[totalLabel('Jumlah', 1), ...efisiensiCells(satu.efisiensi)]]
        : [],
  });
}

/** The indicators of a sasaran; in a table of several sasaran each closes with its own Jumlah. */
function efisiensiRows(hasil: HasilSasaran, denganJumlah: boolean): readonly (readonly Sel[])[] {
  const baris = hasil.efisiensiIndikator.map(({ indikator, efisiensi }) => [
    kepala(indikator.nama),
    ...efisiensiCells(efisiensi),
  ]);
  if (!denganJumlah) return baris;
  return [
    ...baris,
    [totalLabel(`Jumlah: ${hasil.sasaran.nama}`, 1), ...efisiensiCells(hasil.efisiensi)],
  ];
}
