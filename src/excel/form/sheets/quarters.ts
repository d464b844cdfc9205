// What quarters planned and reached.

import { quarterName, QUARTERS } from '../../../period.ts';
import type { DataTahun, Indikator, Pengukuran } from '../../../source/workspace.ts';
import type { FormCell, FormSheet } from '../form.ts';
import { withLike, aboutIndikator, fillValue, fixed, INDIKATOR_COLUMNS } from './cells.ts';

/** What quarters planned and reached; no sheet where nothing is measured by quarter. What is, and how, is for the file to say. */
export function quarterSheet(
  { triwulan }: DataTahun,
  indikator: readonly Indikator[],
): FormSheet | null {
  const rows = indikator.flatMap((one) => {
    const pengukuran = triwulan?.pengukuran.get(one.kode);
    return pengukuran ? [{ key: one.kode, cells: quarterCells(one, pengukuran) }] : [];
  });
  if (rows.length === 0) return null;
  return {
    name: 'Triwulan',
    keyedBy: 'kode',
    columns: [
      ...INDIKATOR_COLUMNS,
      { name: 'sifat', width: 12 },
      ...['target', 'realisasi'].flatMap((list) =>
        QUARTERS.map((quarter) => ({ name: `${list} ${quarterName(quarter)}`, width: 17 })),
      ),
    ],
    // The figures of another sifat mean something else.
    identity: [1, 2, 3],
    rows,
  };
}

function quarterCells(
  indikator: Indikator,
  { sifat, target, realisasi, asal }: Pengukuran,
): readonly FormCell[] {
  const [kind] = indikator.target.values();
  const { berkas: file, keys } = asal;
  return [
    ...aboutIndikator(indikator),
    fixed(sifat),
    ...QUARTERS.map((_, i) => fillValue('target', target[i], kind, file, ...keys, 'target', i)),
    ...QUARTERS.map((_, i) =>
      withLike(fillValue('angka', realisasi[i], kind, file, ...keys, 'realisasi', i), [
        ...realisasi,
        ...target,
        ...indikator.target.values(),
      ]),
    ),
  ];
}
