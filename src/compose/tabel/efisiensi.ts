// Tables of efficiency, in the columns of the workspace's method.

import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { kepala, tengah } from '../blok.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { figur, figurKeterangan } from './figur.ts';
import { columnNumbers, table, totalLabel } from './rangka.ts';

function efisiensiCells(hasil: HasilEfisiensi): readonly Sel[] {
  const { columns } = METHODS[hasil.metode];
  return [...columns.map(({ figure }) => figur(hasil[figure])), figurKeterangan(hasil)];
}

/** Tabel: efficiency by indicator with its row of totals, in the columns of the workspace's method. */
export function tableEfisiensi(
  daftar: readonly HasilSasaran[],
  kode: string,
  judul: string,
): Tabel | null {
  const metode = daftar[0]?.efisiensi.metode;
  if (metode === undefined) return null;
  const judulKolom = [
    'Indikator Kinerja',
    ...METHODS[metode].columns.map(({ head }) => head),
    'Keterangan',
  ];
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
