// Three ways: what a form was exported with, what it says now, and what the data says now → what to write, and where
// only a person can decide.

import type { Bilingual } from '../../language.ts';
import type { KeyPath } from '../../source/yaml/tree.ts';
import type { WorkbookSheet } from '../workbook/workbook.ts';
import {
  cut,
  formatValue,
  isSameValue,
  isUnusable,
  parseExported,
  readCell,
} from './cell-value.ts';
import type { DerivedCell, FillCell, FormCell, Formulir, FormValue, ValueKind } from './form.ts';
import { exportedSheets, type Marks } from './marks.ts';
import { isUntouched, matchForm, typedText, type PlacedText, type ReadCell } from './match.ts';
import { CurrentRows, type CurrentRow } from './rows.ts';

/** A value to write. */
export interface FormChange {
  /** The cell in which it was typed: `Realisasi!E3`. */
  readonly place: string;
  /** What the form calls it: `Realisasi S1.1 sumber`. */
  readonly label: string;
  readonly file: string;
  readonly path: KeyPath;
  readonly holds: ValueKind;
  readonly before: FormValue;
  readonly after: FormValue;
}

/**
 * Why a person has to decide.
 * both: the data and the form have changed since the export · unknown: what was exported is not known · renamed: the row
 * is called something else by now · gone: the data has no such row or column any more · derived: the data takes the value
 * from elsewhere
 */
export type ConflictReason = 'both' | 'unknown' | 'renamed' | 'gone' | 'derived';

export interface FormConflict {
  readonly reason: ConflictReason;
  readonly place: string;
  readonly label: string;
  /** What the form says. */
  readonly typed: string;
  /** What it was exported with; null where that is not known. */
  readonly exported: string | null;
  /** The row as the data has it; null where it has none. */
  readonly row: CurrentRow | null;
  /** The key that its row may have got; null where there is none. */
  readonly newKey: string | null;
  /** The cell as the data has it; null where it has none. */
  readonly current: FormCell | null;
  /** What the form would change; null where there is no place for it. */
  readonly change: FormChange | null;
}

export interface Decision {
  readonly changes: readonly FormChange[];
  readonly conflicts: readonly FormConflict[];
  readonly problems: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  /** Cells without content whose value in the data stays. */
  readonly emptied: number;
  /** Values of the data that have changed since the export, and were not touched in the form. */
  readonly newer: number;
  /** Rows of the data that the form has not. */
  readonly added: number;
  /** Conflicts in which the data were taken. */
  readonly dropped: readonly FormConflict[];
}

/** Decides all conflicts at once, where the user says for whom; what has no place in the data stays one. */
export function resolveConflicts(decision: Decision, side: 'form' | 'data' | null): Decision {
  const { changes, conflicts } = decision;
  if (side === null) return decision;
  if (side === 'data') return { ...decision, conflicts: [], dropped: conflicts };
  const taken = conflicts.flatMap(({ change }) => (change === null ? [] : [change]));
  return {
    ...decision,
    changes: [...changes, ...taken],
    conflicts: conflicts.filter(({ change }) => change === null),
  };
}

/** With what is wrong besides, among the other problems in the order in which the officer meets them. */
export function withProblems(
  decision: Decision,
  more: readonly PlacedText[],
  workbook: readonly WorkbookSheet[],
): Decision {
  const order = byPlace(workbook.map(({ name }) => name));
  return { ...decision, problems: [...decision.problems, ...more].sort(order) };
}

interface Findings {
  readonly changes: FormChange[];
  readonly conflicts: FormConflict[];
  readonly problems: PlacedText[];
  readonly notes: PlacedText[];
  emptied: number;
  newer: number;
}

/**
 * Compares a workbook with the form that it was exported as, and with the data as they are now.
 * @param form of the data as they are now
 * @param marks what the workbook says of itself; where that does not tell what was exported, the data stand for it
 */
export function compareForm(
  workbook: readonly WorkbookSheet[],
  form: Formulir,
  marks: Marks,
): Decision {
  const exported = marks.kind === 'kept' ? marks.sheets : exportedSheets(form);
  const instructions = marks.kind === 'kept' ? marks.instructions : new Set<string>();
  const { read, problems, notes } = matchForm(workbook, exported, instructions);
  const findings: Findings = { changes: [], conflicts: [], problems, notes, emptied: 0, newer: 0 };
  const rows = new CurrentRows(form);
  for (const cell of read) {
    const row = rows.find(cell.sheet, cell.key);
    const current = row?.cells.get(cell.sheet.columns[cell.column] ?? '');
    const newKey = () => rows.findNewKey(cell.sheet, cell.key);
    decideCell({ cell, row, current, newKey }, marks.kind, findings);
  }
  const order = workbook.map(({ name }) => name);
  return {
    ...findings,
    problems: findings.problems.toSorted(byPlace(order)),
    notes: findings.notes.toSorted(byPlace(order)),
    added: rows.countNew(exported),
    dropped: [],
  };
}

/** In the order in which the officer meets them. */
function byPlace(sheets: readonly string[]): (a: PlacedText, b: PlacedText) => number {
  const rank = ({ place }: PlacedText): readonly [number, number] => {
    const [, name = place, row = '0'] = /^(.*)![A-Z\d:]*?(\d+)$/.exec(place) ?? [];
    return [sheets.indexOf(name), Number(row)];
  };
  return (a, b) => {
    const [[sheetA, rowA], [sheetB, rowB]] = [rank(a), rank(b)];
    return sheetA - sheetB || rowA - rowB;
  };
}

/** A cell of the form beside what the data has in its place. */
interface FoundCell {
  readonly cell: ReadCell;
  readonly row: CurrentRow | undefined;
  readonly current: FormCell | undefined;
  readonly newKey: () => string | undefined;
}

function decideCell(found: FoundCell, marks: Marks['kind'], findings: Findings): void {
  const { cell, row, current } = found;
  const holds = current?.kind === 'fill' ? current.holds : null;
  if (isUntouched(cell, holds)) {
    if (row?.isSame === true && current?.kind === 'fill' && isNewer(cell, current)) {
      findings.newer++;
    }
  } else if (cell.cell === undefined) emptied(cell, current, marks, findings);
  else if (current?.kind === 'fill') decideValue(found, current, marks, findings);
  else if (current?.kind === 'fixed') noteFixed(cell, findings);
  else if (current?.value === cell.exported) refuseDerived(cell, current, findings);
  else findings.conflicts.push(conflict(found, current ? 'derived' : 'gone', marks, null));
}

/** Where a figure is mended that is calculated: of units where they report it. */
const DERIVED: Readonly<Record<DerivedCell['from'], (value: string) => Bilingual>> = {
  unit: (value) => ({
    id: `nilai ini ${value}: perbaiki data unitnya, dan kosongkan sel ini`,
    en: `this value is taken from units (${value}): mend their data, and leave this cell empty`,
  }),
  tabel: (value) => ({
    id: `nilai ini ${value}: isi lembar tabelnya, dan kosongkan sel ini`,
    en: `this value is taken from a table (${value}): fill in the sheet of that table, and leave this cell empty`,
  }),
  triwulan: (value) => ({
    id: `nilai ini ${value}: isi lembar triwulan (atau triwulan.yaml, bila belum ada di lembar itu), dan kosongkan sel ini`,
    en: `this value is taken from quarters (${value}): fill in the sheet of quarters (or triwulan.yaml, where the sheet lacks it), and leave this cell empty`,
  }),
};

function refuseDerived(
  { place }: ReadCell,
  { value, from }: DerivedCell,
  { problems }: Findings,
): void {
  problems.push({ place, text: DERIVED[from](value) });
}

function isNewer({ exported }: ReadCell, { holds, value }: FillCell): boolean {
  const was = parseExported(exported, holds);
  return was === undefined || !isSameValue(was, value);
}

/** Empty is what nobody has filled in yet: it takes nothing away. */
function emptied(
  cell: ReadCell,
  current: FormCell | undefined,
  marks: Marks['kind'],
  findings: Findings,
): void {
  if (current?.kind !== 'fill' || current.value === null) return;
  findings.emptied++;
  // Where it is not known what was exported, it may never have held anything.
  if (marks !== 'kept') return;
  const value = formatValue(current.value);
  findings.notes.push({
    place: cell.place,
    text: {
      id: `dikosongkan; ${cell.label} tetap ${value} (untuk menghapusnya, tulis: kosong)`,
      en: `was emptied; ${cell.label} stays ${value} (to take it away, write: kosong)`,
    },
  });
}

function noteFixed({ place, label, exported }: ReadCell, { notes }: Findings): void {
  notes.push({
    place,
    text: {
      id: `${label} ${exported === '' ? 'tidak diisi di sini' : `hanya keterangan ("${cut(exported)}")`}; yang diketik di sini tidak dibaca`,
      en: `${label} ${exported === '' ? 'is not filled in here' : `is only shown ("${cut(exported)}")`}; what was typed here is not read`,
    },
  });
}

function decideValue(
  found: FoundCell,
  current: FillCell,
  marks: Marks['kind'],
  findings: Findings,
): void {
  const { cell, row } = found;
  const before = current.value ?? current.like ?? null;
  const after = cell.cell === undefined ? null : readCell(cell.cell, current.holds, before);
  if (isUnusable(after)) {
    findings.problems.push({ place: cell.place, text: after.problem });
    return;
  }
  if (isSameValue(after, current.value)) return;
  const { file, path, value, holds } = current;
  const { place, label } = cell;
  const change: FormChange = { place, label, file, path, holds, before: value, after };
  const reason = row?.isSame === true ? reasonOf(cell, current, marks) : 'renamed';
  if (reason === null) findings.changes.push(change);
  else findings.conflicts.push(conflict(found, reason, marks, change));
}

/** Null where nothing but the form has changed, or there was nothing that could be lost. */
function reasonOf(cell: ReadCell, current: FillCell, marks: Marks['kind']): ConflictReason | null {
  if (marks === 'kept') return isNewer(cell, current) ? 'both' : null;
  return marks === 'old' || current.value === null ? null : 'unknown';
}

function conflict(
  { cell, row, current, newKey }: FoundCell,
  reason: ConflictReason,
  marks: Marks['kind'],
  change: FormChange | null,
): FormConflict {
  return {
    reason,
    place: cell.place,
    label: cell.label,
    typed: change === null ? (cell.cell ? typedText(cell.cell) : '') : formatValue(change.after),
    exported: marks === 'kept' ? cell.exported : null,
    row: row ?? null,
    newKey: row === undefined ? (newKey() ?? null) : null,
    current: current ?? null,
    change,
  };
}
