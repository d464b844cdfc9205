// Tables of efficiency, in the columns of the workspace's method.

import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { kepala } from '../blok.ts';
import type { Tabel } from '../laporan.ts';
import { figur, figurKeterangan } from './cells.ts';
import { table, type Column } from './column.ts';

interface EfficiencyRow {
  readonly nama: string;
  readonly efisiensi: HasilEfisiensi;
}

/** Tabel: efficiency by indicator with its row of totals, in the columns of the workspace's method. */
export function tableEfisiensi(
  daftar: readonly HasilSasaran[],
  kode: string,
  judul: string,
): Tabel | null {
  const [first] = daftar;
  if (first === undefined) return null;
  const total = first.efisiensi;
  const { columns: figures } = METHODS[total.metode];
  // Many figures are short ones: they leave the name less.
  const widths =
    figures.length > 4 ? { nama: 24, figure: 9, last: 13 } : { nama: 34, figure: 14, last: 16 };
  const columns: readonly Column<EfficiencyRow>[] = [
    { head: 'Indikator Kinerja', width: widths.nama, cell: ({ nama }) => kepala(nama) },
    ...figures.map(({ head, figure }) => ({
      head,
      width: widths.figure,
      cell: ({ efisiensi }: EfficiencyRow) => figur(efisiensi[figure]),
      foot: [figur(total[figure])],
    })),
    {
      head: 'Keterangan',
      width: widths.last,
      cell: ({ efisiensi }) => figurKeterangan(efisiensi),
      foot: [figurKeterangan(total)],
    },
  ];
  const frame = {
    kode,
    judul,
    sumber: 'data diolah',
    hasColumnNumbers: true,
    footLabels: daftar.length === 1 ? ['Jumlah'] : [],
  };
  const rows = daftar.flatMap((hasil) => efficiencyRows(hasil, daftar.length > 1));
  return table(frame, columns, rows);
}

/** The indicators of a sasaran; in a table of several sasaran each closes with its own Jumlah. */
function efficiencyRows(hasil: HasilSasaran, hasTotal: boolean): readonly EfficiencyRow[] {
  const rows = hasil.efisiensiIndikator.map(({ indikator, efisiensi }) => ({
    nama: indikator.nama,
    efisiensi,
  }));
  const total = { nama: `Jumlah: ${hasil.sasaran.nama}`, efisiensi: hasil.efisiensi };
  return hasTotal ? [...rows, total] : rows;
}
