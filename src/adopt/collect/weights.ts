// What indicators, sasaran and perspektif weigh, where a table prints it.

import { figureAt, type Sheet, type SheetRow } from '../../audit/column/sheet.ts';
import { keyOf } from '../../audit/check/register.ts';
import type { DraftPerspective, Found } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import { typedFigure } from './value/printed-figure.ts';
import { tidy } from './subject.ts';

export interface CollectedWeights {
  /** By kode of an indicator or a sasaran. */
  readonly weights: ReadonlyMap<string, Found>;
  readonly perspectives: readonly DraftPerspective[];
}

/** Growing, by the kode that a perspektif has in the table, or its place. */
interface Growing {
  readonly weights: Map<string, Found>;
  readonly perspectives: Map<string, DraftPerspective & { readonly sasaran: string[] }>;
}

export function collectWeights(
  reports: readonly SourceReport[],
  plan: NamedPlan,
): CollectedWeights {
  const growing: Growing = { weights: new Map(), perspectives: new Map() };
  for (const report of reports) {
    for (const sheet of report.sheets) readWeights(report, sheet, plan, growing);
  }
  return { weights: growing.weights, perspectives: [...growing.perspectives.values()] };
}

/** A table that closes with a plain mean does not weigh, whatever its columns say. */
function readWeights(
  report: SourceReport,
  sheet: Sheet,
  { sasaran, tujuan }: NamedPlan,
  { weights, perspectives }: Growing,
): void {
  const columns = sheet.columns.filter(({ role }) => role === 'bobot');
  const [column] = columns;
  if (column === undefined || columns.length > 1) return;
  if (sheet.rows.some(({ kind }) => kind === 'mean')) return;
  const goals = [...sasaran, ...tujuan];
  const things = [...goals, ...goals.flatMap(({ indikator }) => indikator)];
  let under: (DraftPerspective & { readonly sasaran: string[] }) | null = null;
  for (const row of sheet.rows) {
    const figure = row.isOwn[column.index] === true ? figureAt(row, column.index) : null;
    const cell = row.cells[column.index] ?? null;
    if (figure === null) continue;
    const text = typedFigure(figure);
    const bobot = { text, origin: originOf(report, cell?.place ?? null, sheet), cell };
    const perspective = PERSPECTIVE.exec(tidy(row.name))?.[1];
    if (perspective !== undefined) {
      const kode = codeOf(sheet, row) ?? `P${perspectives.size + 1}`;
      under = { kode, nama: { ...bobot, text: perspective }, bobot, sasaran: [] };
      if (!perspectives.has(kode)) perspectives.set(kode, under);
      continue;
    }
    const kode = things.find(({ key }) => key === keyOf(row.name))?.kode;
    if (kode === undefined) continue;
    if (!weights.has(kode)) weights.set(kode, bobot);
    if (sasaran.some((one) => one.kode === kode)) under?.sasaran.push(kode);
  }
}

const PERSPECTIVE = /^perspektif\s+(.+)$/i;
const CODE = /^\p{L}[\p{L}\p{N}]{0,5}$/u;

/** `SH` in the first column. */
function codeOf({ columns }: Sheet, { cells }: SheetRow): string | null {
  const column = columns.find(({ labels }) => /^kode\b/i.test(labels.at(-1) ?? ''));
  const text = column === undefined ? '' : tidy(cells[column.index]?.lines.join(' ') ?? '');
  return CODE.test(text) ? text : null;
}
