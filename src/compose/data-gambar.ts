// The figures of a chart as a table: what its shapes show, for who reads rather than looks.

import type { Grafik, Titik } from './laporan.ts';
import { TIADA } from './format.ts';

/** Every row begins with its head; all texts as the chart prints them. */
export interface DataGambar {
  readonly kepala: readonly string[];
  /** One row a place of the chart that can be pointed at, in the chart's order. */
  readonly baris: readonly (readonly string[])[];
  /** What is drawn across all of them: the mean, the total, the zones. */
  readonly kaki: readonly (readonly string[])[];
}

const tampil = (titik: Titik | null | undefined): string => titik?.tampil ?? TIADA;
const bersatuan = (nama: string, satuan: string): string =>
  satuan === '' ? nama : `${nama} (${satuan})`;

/** The table of a chart. */
export function dataOf(grafik: Grafik): DataGambar {
  switch (grafik.jenis) {
    case 'tren':
      return {
        kepala: ['Tahun', ...['Target', 'Realisasi'].map((satu) => bersatuan(satu, grafik.satuan))],
        baris: grafik.tahun.map((tahun, i) => [
          String(tahun),
          tampil(grafik.target[i]),
          tampil(grafik.realisasi[i]),
        ]),
        kaki: [],
      };
    case 'peringkat':
      return {
        kepala: ['Nama', bersatuan('Nilai', grafik.satuan)],
        baris: grafik.batang.map(({ nama, nilai }) => [nama, nilai.tampil]),
        kaki: grafik.rataRata === null ? [] : [['Rata-rata', grafik.rataRata.tampil]],
      };
    case 'zona':
      return {
        kepala: ['Nama', bersatuan('Nilai', grafik.satuan)],
        baris: grafik.batang.map(({ nama, nilai }) => [nama, nilai.tampil]),
        kaki: grafik.zona.map(({ nama, dari, sampai }) => [
          `Zona ${nama}`,
          `${dari.tampil}–${sampai.tampil}`,
        ]),
      };
    case 'serapan':
      return {
        kepala: ['Program', 'Serapan (persen)'],
        baris: grafik.batang.map(({ nama, serapan }) => [nama, serapan.tampil]),
        kaki: grafik.jumlah === null ? [] : [['Jumlah', grafik.jumlah.tampil]],
      };
  }
}
