// What the audit found: a contradiction, where it stands, how it was calculated, and why it may have come about.

import type { Tingkat } from '../../diagnostic/diagnostic.ts';
import type { PageBox } from '../document.ts';
import { labelOf } from '../column/sheet.ts';
import type { AuditCode, AuditFacts } from '../rules.ts';
import type { CellRef } from './claim.ts';

/** Where a finding stands, as a reader looks for it. */
export interface FindingPlace {
  readonly page: number | null;
  readonly box: PageBox | null;
  readonly chapter: string | null;
  /** `Tabel 3.13`, or what else names it; null in running text. */
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** A code, and what its rule words: src/audit/rules.ts. */
export interface AuditFinding extends AuditFacts {
  readonly code: AuditCode;
  /** By how sure it is: `galat` beyond doubt, `peringatan` likely, `info` worth a look. */
  readonly level: Tingkat;
  readonly place: FindingPlace;
  /** The row of its table, cell by cell; the sentence, in one piece. */
  readonly frame: readonly string[];
}

/** How a report is spoken of where a table has no number. */
export function tableName({ table }: CellRef['sheet']): string {
  if (table.number !== null) return `Tabel ${table.number}`;
  return table.title === '' ? `tabel ke-${table.index}` : `tabel “${table.title.slice(0, 60)}”`;
}

const short = (text: string, length = 70): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;

export function placeOfCell({ sheet, row, column }: CellRef): FindingPlace {
  const cell = row.cells[column];
  const label = sheet.columns[column];
  return {
    page: cell?.place.page ?? row.page,
    box: cell?.place.box ?? null,
    chapter: sheet.table.chapter,
    table: tableName(sheet),
    row: short(rowName(row, label?.content.isMoney === true || label?.role === 'serapan')),
    column: label === undefined || label.labels.length === 0 ? `${column + 1}` : labelOf(label),
  };
}

/** What a row is called: money is of a programme, other figures are of an indicator. */
export function rowName(row: CellRef['row'], isMoney: boolean): string {
  const { names, name } = row;
  const called = isMoney ? (names.program ?? names.sasaran ?? name) : name;
  if (called !== '') return called;
  // A row that no words name is called by what stands first in it: a year, a month, a number.
  const [first] = row.cells.flatMap((cell) => (cell === null ? [] : (cell.lines[0] ?? [])));
  return first !== undefined && YEAR.test(first.trim()) ? first.trim() : `baris ${row.index + 1}`;
}

const YEAR = /^(?:(?:tahun|ta)\.?\s+)?(?:19|20)\d{2}(?:\s?[/–-]\s?(?:(?:19|20)?\d{2}))?$/i;

export function frameOfRow({ cells, isOwn }: CellRef['row']): readonly string[] {
  return cells.flatMap((cell, i) =>
    cell === null || isOwn[i] !== true ? [] : [short(cell.lines.join(' '), 40)],
  );
}
