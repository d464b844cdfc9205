// What the reports print of a whole sasaran: its capaian, its efficiency, its share of the money.

import { labelOf, type Sheet, type SheetRow } from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import type { Found } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import { findKey } from './names.ts';
import type { NamedPlan } from './goals.ts';
import { typedReading, type PrintedFigure } from './value/printed-figure.ts';
import { subjectsOf } from './subject.ts';

export interface CollectedGoals {
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, Found>>;
  /** What was spent, in per cent. */
  readonly shares: ReadonlyMap<string, Found>;
}

const SHARE = 'keuangan';

/** The key of a figure in the YAML, by what stands over it in a table of efficiency. */
const EFFICIENCY: readonly (readonly [RegExp, string])[] = [
  [/^standar efisiensi\b/, 'standar_efisiensi_tercetak'],
  [/^indeks efisiensi\b/, 'indeks_efisiensi_tercetak'],
  [/^tingkat efisiensi\b/, 'tingkat_efisiensi_tercetak'],
  [/^realisasi .*\bkeuangan\b/, SHARE],
];

export function collectGoalFigures(
  reports: readonly SourceReport[],
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): CollectedGoals {
  const figures = new Map<string, Map<string, Found>>();
  const shares = new Map<string, Found>();
  for (const report of reports) {
    for (const sheet of report.sheets) {
      const kode = goalOf(sheet, statements, plan);
      if (kode === null) continue;
      const found = figuresOf(report, sheet);
      const own = figures.get(kode) ?? new Map<string, Found>();
      figures.set(kode, own);
      for (const [key, value] of found) {
        if (key === SHARE) shares.set(kode, shares.get(kode) ?? value);
        else if (!own.has(key)) own.set(key, value);
      }
    }
  }
  return { figures, shares };
}

/** The one sasaran that all rows of a table are of. */
function goalOf(
  sheet: Sheet,
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): string | null {
  const stated = statements.filter(({ cell }) => cell.sheet === sheet && !isClosing(cell.row));
  const kodes = stated.length > 0 ? stated.map((one) => plan.of.get(one)) : namedIn(sheet, plan);
  const goals = new Set(kodes.map((kode) => kode?.replace(/\.\d+$/, '') ?? ''));
  const [first] = goals;
  return goals.size === 1 && plan.sasaran.some(({ kode }) => kode === first)
    ? (first ?? null)
    : null;
}

function namedIn(sheet: Sheet, plan: NamedPlan): readonly (string | undefined)[] {
  const all = plan.sasaran.flatMap(({ indikator }) => indikator);
  const keys = all.map(({ key }) => key);
  return [...subjectsOf(sheet)].flatMap(([row, { indikator }]) => {
    if (row.kind !== 'item' || indikator === null || isClosing(row)) return [];
    const key = findKey(indikator, keys);
    return [all.find((one) => one.key === key)?.kode];
  });
}

const isClosing = ({ kind, name }: SheetRow): boolean =>
  kind === 'sum' || kind === 'mean' || /^rata\W?rata sasaran\b/i.test(name);

function figuresOf(report: SourceReport, sheet: Sheet): readonly (readonly [string, Found])[] {
  const items = sheet.rows.filter((row) => row.kind === 'item' && !isClosing(row));
  const closing = sheet.rows.findLast(isClosing) ?? (items.length === 1 ? items[0] : undefined);
  if (closing === undefined) return [];
  const isEfficiency = sheet.columns.some(({ role }) => role === 'efisiensi');
  return sheet.columns.flatMap((column): readonly (readonly [string, Found])[] => {
    const key = isEfficiency
      ? EFFICIENCY.find(([head]) => head.test(fold(labelOf(column))))?.[1]
      : column.role === 'capaian' && closing.kind === 'mean' && column.year === null
        ? 'capaian_tercetak'
        : undefined;
    const text = typedReading(closing.readings[column.index]);
    if (key === undefined || text === null || text.startsWith('{')) return [];
    const cell = closing.cells[column.index] ?? null;
    return [[key, { text, origin: originOf(report, cell?.place ?? null, sheet), cell }]];
  });
}
