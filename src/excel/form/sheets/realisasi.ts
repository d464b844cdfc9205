// What was reached in the year, with its source.

import { targetOfYear } from '../../../calculate/tren.ts';
import type { DataTahun, Indikator, Realisasi, Target } from '../../../source/workspace.ts';
import type { KeyPath } from '../../../source/yaml/tree.ts';
import type { DerivedCell, FormCell, FormSheet } from '../form.ts';
import { aboutIndikator, fill, fillValue, fixed, INDIKATOR_COLUMNS, withLike } from './cells.ts';

export function realisasiSheet(data: DataTahun, indikator: readonly Indikator[]): FormSheet {
  return {
    name: 'Realisasi',
    keyedBy: 'kode',
    columns: [
      ...INDIKATOR_COLUMNS,
      { name: 'target', width: 14 },
      { name: 'realisasi', width: 18 },
      { name: 'sumber', width: 34 },
      { name: 'catatan', width: 34 },
    ],
    identity: [1, 2],
    rows: indikator.map((one) => ({ key: one.kode, cells: realisasiCells(one, data) })),
  };
}

function realisasiCells(one: Indikator, data: DataTahun): readonly FormCell[] {
  const { kode, target } = one;
  const [first] = target.values();
  const file = `${data.tahun}/realisasi.yaml`;
  const realisasi: Realisasi | undefined = data.realisasi.get(kode);
  const path = ['realisasi', kode];
  return [
    ...aboutIndikator(one),
    fixed(targetOfYear(data, kode)),
    withLike(enteredOrDerived(realisasi, first, file, path), [
      targetOfYear(data, kode),
      ...target.values(),
      ...[...data.realisasiLalu.values()].map((byKode) => byKode.get(kode)?.nilai ?? null),
    ]),
    fill('teks', realisasi?.sumber, file, ...path, 'sumber'),
    fill('teks', realisasi?.catatan, file, ...path, 'catatan'),
  ];
}

function enteredOrDerived(
  realisasi: Realisasi | undefined,
  planned: Target | undefined,
  file: string,
  path: KeyPath,
): FormCell {
  const derived = realisasi === undefined ? null : derivation(realisasi);
  return derived === null
    ? valueCell(realisasi, planned, file, path)
    : { ...derived, kind: 'derived', file, path };
}

function valueCell(
  realisasi: Realisasi | undefined,
  planned: Target | undefined,
  file: string,
  path: KeyPath,
): FormCell {
  if (realisasi === undefined) return fillValue('angka', null, planned, file, ...path, 'nilai');
  const { nilai, valuePath } = realisasi;
  return fillValue('angka', nilai, planned, file, ...path, ...valuePath);
}

/** What a realisasi is calculated from; null where it is typed. */
function derivation({ turunan, triwulan }: Realisasi): Pick<DerivedCell, 'from' | 'value'> | null {
  if (triwulan !== null) return { from: 'triwulan', value: 'dihitung dari triwulan' };
  if (turunan === null) return null;
  const { dari, unit } = turunan;
  return unit === null
    ? { from: 'tabel', value: `dihitung dari tabel ${dari ?? ''}` }
    : { from: 'unit', value: `diambil dari unit ${unit.ruang.join(', ')}` };
}
