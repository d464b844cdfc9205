// A workbook beside the form as it was exported: the cells that somebody touched, and what of it cannot be read as a form.

import type { Bilingual } from '../../language.ts';
import { Decimal } from '../../decimal.ts';
import { columnName, flatText } from '../cell-text.ts';
import type { SheetCell, WorkbookRow, WorkbookSheet } from '../workbook/workbook.ts';
import { isSameValue, isUnusable, parseExported, plainNumber, readCell } from './cell-value.ts';
import { MARKS_SHEET, GUIDE, type ValueKind } from './form.ts';
import { plainName, type ExportedSheet } from './marks.ts';

/** Something to tell about a place in the workbook: `Target!E4`. */
export interface PlacedText {
  readonly place: string;
  readonly text: Bilingual;
}

/** A cell of a form beside what it was exported with. */
export interface ReadCell {
  readonly place: string;
  /** What the form calls it: `Realisasi S1.1 sumber`. */
  readonly label: string;
  readonly sheet: ExportedSheet;
  /** The key of its row. */
  readonly key: string;
  readonly column: number;
  /** Undefined where it is empty. */
  readonly cell: SheetCell | undefined;
  readonly exported: string;
}

export interface Match {
  readonly read: readonly ReadCell[];
  /** What stands in the way of an import. */
  readonly problems: PlacedText[];
  /** What is not read, or not there. */
  readonly notes: PlacedText[];
}

interface Findings extends Match {
  readonly read: ReadCell[];
}

/**
 * Reads every cell of the form; whatever is wrong anywhere is told at once.
 * @param exported the sheets as they were exported
 * @param instructions the texts of the sheet of instructions; none where they are not known
 */
export function matchForm(
  workbook: readonly WorkbookSheet[],
  exported: readonly ExportedSheet[],
  instructions: ReadonlySet<string>,
): Match {
  const findings: Findings = { read: [], problems: [], notes: [] };
  // Of two sheets of one name, which no program writes, the first counts.
  const sheets = new Map(workbook.toReversed().map((one) => [plainName(one.name), one]));
  for (const sheet of exported) {
    const found = sheets.get(plainName(sheet.name));
    if (found !== undefined) matchSheet(found, sheet, findings);
    else report(findings.notes, sheet.name, 'lembar ini tidak ada pada formulir; nilainya tidak diubah', 'this sheet is not in the form; its values stay'); // prettier-ignore
  }
  const known = new Set([GUIDE, MARKS_SHEET, ...exported.map(({ name }) => name)].map(plainName));
  for (const [name, sheet] of sheets) {
    if (!known.has(name)) reportForeignSheet(sheet, exported, sheets, findings);
    if (name === plainName(GUIDE)) reportTypedThere(sheet, instructions, findings);
    if (known.has(name)) reportComments(sheet, findings);
  }
  return findings;
}

function report(list: PlacedText[], place: string, id: string, en: string): void {
  list.push({ place, text: { id, en } });
}

/** Columns of the sheet of instructions, as it is written. */
const INSTRUCTION_COLUMNS = 2;

/** Where the instructions stand nothing is read. */
function reportTypedThere(
  { name, rows }: WorkbookSheet,
  instructions: ReadonlySet<string>,
  { notes }: Findings,
): void {
  const isOwn = (column: number, { text }: SheetCell) =>
    flatText(text) !== '' &&
    (column >= INSTRUCTION_COLUMNS || (instructions.size > 0 && !instructions.has(flatText(text))));
  const typed = [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([i, cell]) => (isOwn(i, cell) ? [`${columnName(i)}${String(row)}`] : [])),
  );
  if (typed.length === 0) return;
  const list = typed.join(', ');
  report(notes, name, `yang diketik di lembar ini (${list}) tidak dibaca`, `what was typed on this sheet (${list}) is not read`); // prettier-ignore
}

/** What is remarked beside a cell may have been meant for the report. */
function reportComments({ name, commented }: WorkbookSheet, { notes }: Findings): void {
  if (commented.length === 0) return;
  const list = commented.join(', ');
  report(notes, name, `komentar pada sel ${list} tidak dibaca; bila perlu, tulis dalam kolom formulir atau narasi`, `comments on ${list} are not read; where they matter, write them in a column of the form or in the prose`); // prettier-ignore
}

/** A sheet of the form under another name, or a copy of one, may hold what was meant to be read; anything else is the officer's own. */
function reportForeignSheet(
  sheet: WorkbookSheet,
  exported: readonly ExportedSheet[],
  present: ReadonlyMap<string, WorkbookSheet>,
  { problems, notes }: Findings,
): void {
  if (sheet.rows.size === 0) return;
  const { name } = sheet;
  const heads = new Set(headsOf(sheet).map(([, head]) => head));
  const alike = exported.filter(({ columns }) =>
    columns.every((column) => heads.has(plainName(column))),
  );
  const [copied] = alike;
  const missing = alike.map((one) => one.name).filter((one) => !present.has(plainName(one)));
  if (missing.length > 0) {
    report(problems, name, `tampak seperti lembar ${missing.join(' atau ')} yang berganti nama, dan tidak dibaca; kembalikan namanya, atau hapus lembar ini`, `looks like the sheet ${missing.join(' or ')} under another name, and is not read; give it its name back, or delete it`); // prettier-ignore
  } else if (copied === undefined) {
    report(notes, name, 'lembar ini bukan bagian formulir; tidak dibaca', 'this sheet is no part of the form; it is not read'); // prettier-ignore
  } else {
    report(problems, name, `tampak seperti salinan lembar ${copied.name}, dan tidak dibaca; pindahkan isinya ke lembar ${copied.name}, lalu hapus lembar ini`, `looks like a copy of the sheet ${copied.name}, and is not read; move its content to the sheet ${copied.name} and delete this one`); // prettier-ignore
  }
}

/** The texts of the first row, by column. */
const headsOf = (sheet: WorkbookSheet): readonly (readonly [number, string])[] =>
  [...(sheet.rows.get(1) ?? new Map<number, SheetCell>())].map(([i, { text }]) => [
    i,
    plainName(text),
  ]);

function matchSheet(found: WorkbookSheet, sheet: ExportedSheet, findings: Findings): void {
  const columns = findColumns(found, sheet, findings);
  if (columns === null) return;
  const taken = new Map<string, number>();
  for (const [row, cells] of found.rows) {
    if (row === 1) continue;
    const key = keyOf(cells.get(columns[0] ?? 0));
    const place = `${sheet.name}!${columnName(columns[0] ?? 0)}${row}`;
    const previous = taken.get(key);
    if (!sheet.rows.has(key)) reportUnknownRow(key, place, cells, sheet, columns, findings);
    else if (previous !== undefined) {
      report(findings.problems, place, `"${key}" sudah ada di baris ${previous}; hapus salah satunya`, `"${key}" is in row ${previous} already; remove one of them`); // prettier-ignore
    } else {
      taken.set(key, row);
      matchRow({ sheet, columns, row, cells, key }, findings);
    }
  }
  reportOwnColumns(found, sheet, columns, findings);
}

/** Where in the sheet each column of the form stands; columns of the officer's own may stand between them. */
function findColumns(
  found: WorkbookSheet,
  { name, columns }: ExportedSheet,
  { problems }: Findings,
): readonly number[] | null {
  const heads = headsOf(found);
  const wanted = columns.map(plainName);
  const lower = heads.some(([, head]) => wanted.includes(head))
    ? undefined
    : rowOfHeads(found, wanted);
  if (lower !== undefined) {
    report(problems, `${name}!${lower}:${lower}`, 'judul kolom tidak lagi di baris pertama; hapus baris di atasnya', 'the heads of the columns are no longer in the first row; delete the rows above'); // prettier-ignore
    return null;
  }
  const places = columns.map((column) => {
    const fitting = heads.filter(([, head]) => head === plainName(column));
    if (fitting.length === 1) return fitting[0]?.[0] ?? -1;
    const [id, en] =
      fitting.length === 0
        ? [
            `kolom "${column}" tidak ada di baris pertama; kembalikan judul kolomnya`,
            `the column "${column}" is missing in the first row; put its head back`,
          ]
        : [
            `kolom "${column}" ada dua di baris pertama; hapus salah satunya`,
            `there are two columns "${column}" in the first row; remove one of them`,
          ];
    report(problems, `${name}!1:1`, id, en);
    return -1;
  });
  return places.includes(-1) ? null : places;
}

/** The row in which the heads stand now, below those that somebody put in above them. */
function rowOfHeads({ rows }: WorkbookSheet, wanted: readonly string[]): number | undefined {
  const found = [...rows].find(([, cells]) => {
    const heads = new Set([...cells.values()].map(({ text }) => plainName(text)));
    return wanted.every((one) => heads.has(one));
  });
  return found?.[0];
}

/** A kode that Excel took for a number is looked for by its digits. */
function keyOf(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  return cell.kind === 'number' ? plainNumber(cell.text) : flatText(cell.text);
}

function reportUnknownRow(
  key: string,
  place: string,
  cells: WorkbookRow,
  sheet: ExportedSheet,
  columns: readonly number[],
  { problems }: Findings,
): void {
  const what = sheet.columns[0] ?? '';
  if (key !== '') {
    report(problems, place, `${what} "${key}" tidak dikenal; kembalikan bila terubah, sedangkan yang baru ditambahkan dulu pada berkas datanya`, `the ${what} "${key}" is not known; put it back where it was changed; a new one is added to the data file first`); // prettier-ignore
  } else if (columns.some((column) => cells.has(column))) {
    report(problems, place, `baris ini berisi tetapi tanpa ${what}; isi kembali kolom ${what}, atau hapus barisnya`, `this row has content but no ${what}; fill it in again, or delete the row`); // prettier-ignore
  }
}

/** Notes beside the figures are the officer's own, but must not be taken for something that was read. */
function reportOwnColumns(
  found: WorkbookSheet,
  { name }: ExportedSheet,
  columns: readonly number[],
  { notes }: Findings,
): void {
  const own = new Set([...found.rows.values()].flatMap((cells) => [...cells.keys()]));
  const letters = [...own]
    .filter((column) => !columns.includes(column))
    .sort((a, b) => a - b)
    .map(columnName);
  if (letters.length === 0) return;
  const list = letters.join(', ');
  report(notes, name, `kolom ${list} bukan bagian formulir; tidak dibaca`, `column ${list} is no part of the form; it is not read`); // prettier-ignore
}

interface MatchedRow {
  readonly sheet: ExportedSheet;
  readonly columns: readonly number[];
  readonly row: number;
  readonly cells: WorkbookRow;
  readonly key: string;
}

function matchRow({ sheet, columns, row, cells, key }: MatchedRow, findings: Findings): void {
  const exported = sheet.rows.get(key) ?? [];
  const place = (i: number) => `${sheet.name}!${columnName(columns[i] ?? 0)}${row}`;
  const typedOver = sheet.identity.filter(
    (i) => flatText(cells.get(columns[i] ?? -1)?.text ?? '') !== flatText(exported[i] ?? ''),
  );
  for (const i of typedOver) {
    const [was, is] = [exported[i] ?? '', cells.get(columns[i] ?? -1)?.text ?? ''];
    const what = sheet.columns[i] ?? '';
    report(findings.problems, place(i), `${what} baris ${key} adalah "${was}", bukan "${is}"; kembalikan, atau ubah pada berkas datanya`, `the ${what} of row ${key} is "${was}", not "${is}"; put it back, or change it in the data file`); // prettier-ignore
  }
  if (typedOver.length > 0) return;
  const name = sheet.keyedBy === 'nomor' ? ` (${exported[sheet.identity.at(nameAt(sheet)) ?? 0] ?? ''})` : ''; // prettier-ignore
  for (const i of sheet.columns.keys()) {
    if (i === 0 || sheet.identity.includes(i)) continue;
    findings.read.push({
      place: place(i),
      label: `${sheet.name} ${key}${name} ${sheet.columns[i] ?? ''}`,
      sheet,
      key,
      column: i,
      cell: cells.get(columns[i] ?? -1),
      exported: exported[i] ?? '',
    });
  }
}

/** Of a table of indikator, the second of sasaran, indikator and satuan is what a row is called. */
const nameAt = ({ identity }: ExportedSheet): number => (identity.length > 1 ? 1 : 0);

/** What stands in a cell, as a form keeps it. */
export function typedText(cell: SheetCell): string {
  return cell.kind === 'number' ? (cell.day ?? plainNumber(cell.text)) : flatText(cell.text);
}

/** Whether a cell still says what it was exported with. */
export function isUntouched({ cell, exported }: ReadCell, holds: ValueKind | null): boolean {
  if (cell === undefined) return exported === '';
  const text = typedText(cell);
  if (text === flatText(exported)) return true;
  if (holds === null) return isSameNumber(text, exported);
  const value = readCell(cell, holds);
  const was = parseExported(exported, holds);
  return !isUnusable(value) && was !== undefined && isSameValue(value, was);
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const isSameNumber = (a: string, b: string): boolean =>
  NUMBER.test(a) && NUMBER.test(b) && new Decimal(a).equals(new Decimal(b));
