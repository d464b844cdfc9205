// What indicators are compared with: the national standard, and others, by year.

import type { ComparatorValue, DataTahun, Indikator } from '../../../source/workspace.ts';
import type { KeyPath } from '../../../source/yaml/tree.ts';
import type { FormCell, FormSheet } from '../form.ts';
import {
  aboutIndikator,
  fill,
  fillValue,
  fixed,
  INDIKATOR_COLUMNS,
  NOMOR,
  numbered,
} from './cells.ts';

/** What indicators are compared with, by year; no sheet where nothing is. Who that is, is for the file to say. */
export function comparedSheet(data: DataTahun, indikator: readonly Indikator[]): FormSheet | null {
  const own = [...data.pembanding.values()].flat().flatMap(({ nilai }) => [...nilai.keys()]);
  const years = [...new Set([...own, data.tahun])].sort((a, b) => a - b);
  const rows = indikator.flatMap((one) => comparedCells(one, data, years));
  if (rows.length === 0) return null;
  return {
    name: 'Pembanding',
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      ...INDIKATOR_COLUMNS,
      { name: 'pembanding', width: 34 },
      ...years.map((year) => ({ name: String(year), width: 14 })),
      { name: 'sumber', width: 34 },
    ],
    identity: [1, 2, 4],
    rows: numbered(rows),
  };
}

/** The rows of an indicator: the national standard where the file has one, then the others. */
function comparedCells(
  indikator: Indikator,
  { tahun, standarNasional, pembanding }: DataTahun,
  years: readonly number[],
): readonly (readonly FormCell[])[] {
  const file = `${String(tahun)}/realisasi.yaml`;
  const { kode } = indikator;
  const [kind] = indikator.target.values();
  const about = aboutIndikator(indikator);
  const value = (of: ComparatorValue | null | undefined, ...path: KeyPath) =>
    fillValue('pembanding', of, kind, file, ...path);
  const standard = ['standar_nasional', kode];
  const named = standarNasional.get(kode) ?? null;
  const first =
    named === null
      ? []
      : [
          [
            ...about,
            fixed('Standar nasional'),
            ...years.map((year) =>
              year === tahun ? value(named.nilai, ...standard, 'nilai') : fixed(null),
            ),
            fill('teks', named.sumber, file, ...standard, 'sumber'),
          ],
        ];
  const others = (pembanding.get(kode) ?? []).map((one, i) => {
    const path = ['pembanding', kode, i, 'nilai'];
    // Values of other years have no place beside one that stands alone.
    const cell = (year: number): FormCell => {
      if (!one.isOneValue) return value(one.nilai.get(year), ...path, String(year));
      return year === tahun ? value(one.nilai.get(year), ...path) : fixed(null);
    };
    return [
      ...about,
      fixed(one.nama),
      ...years.map(cell),
      fill('teks', one.sumber, file, 'pembanding', kode, i, 'sumber'),
    ];
  });
  return [...first, ...others];
}
