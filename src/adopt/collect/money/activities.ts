// What programmes consist of, which has no place of its own in the data: a table of values, row by row as it is printed.

import { labelOf, type Sheet, type SheetRow } from '../../../audit/column/sheet.ts';
import type { Cell } from '../../../audit/document.ts';
import type { DraftTable, DraftTableRow } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { programNames } from './money.ts';
import { sourceLine } from '../notes.ts';
import { RUPIAH, typedReading, type PrintedFigure } from '../value/printed-figure.ts';
import { tidy } from '../subject.ts';

/** The table of the most kegiatan, where every one of them has its own name and whole rupiah. */
export function collectActivities(
  statements: readonly PrintedFigure[],
  main: SourceReport,
  year: number,
): readonly DraftTable[] {
  const own = statements.filter(
    ({ report, measure, subject, year: of }) =>
      report === main &&
      (measure === 'anggaran' || measure === 'realisasi-anggaran') &&
      subject.program !== null &&
      (of ?? year) === year,
  );
  const isProgram = programNames(own);
  const isOfProgram = ({ subject }: PrintedFigure) => isProgram(subject.program ?? '');
  const sheets = [...new Set(own.map(({ cell }) => cell.sheet))];
  const tables = sheets.flatMap((sheet) => {
    const list = own.filter(({ cell }) => cell.sheet === sheet);
    const isMixed = list.some((one) => isOfProgram(one));
    const table = isMixed
      ? toTable(
          main,
          sheet,
          list.filter((one) => !isOfProgram(one)),
        )
      : null;
    return table === null ? [] : [table];
  });
  return tables.sort((a, b) => b.rows.length - a.rows.length).slice(0, 1);
}

function toTable(
  report: SourceReport,
  sheet: Sheet,
  list: readonly PrintedFigure[],
): DraftTable | null {
  const rows = [...new Set(list.map(({ cell }) => cell.row))];
  const columns = [...new Set(list.map(({ cell }) => cell.column))].sort((a, b) => a - b);
  const labels = columns.map((column) => tidy(sheet.columns[column]?.labels.at(-1) ?? ''));
  const names = namesOf(rows, list);
  const values = rows.map((row) => columns.map((column) => amountAt(sheet, row, column)));
  const isPlain =
    names !== null &&
    rows.length > 0 &&
    labels.every((label, i) => label !== '' && labels.indexOf(label) === i) &&
    values.flat().every((text) => RUPIAH.test(text));
  if (!isPlain) return null;
  return {
    kode: 'kegiatan',
    kind: 'nilai',
    judul: {
      text: tidy(sheet.table.title) || 'Kegiatan',
      origin: placeOf(report, sheet),
      cell: null,
    },
    sumber: sourceLine(report, sheet),
    catatan: null,
    satuan: 'rupiah',
    indikator: null,
    isPersonnel: false,
    columns: labels,
    rowHead: nameHead(sheet),
    foot: 'tidak-ada',
    unsaid: [],
    rows: rows.map((row, i): DraftTableRow => ({
      nama: names[i] ?? '',
      origin: originOf(report, row.cells.find((cell) => cell !== null)?.place ?? null, sheet),
      values: new Map(labels.map((label, j) => [label, values[i]?.[j] ?? ''])),
      fields: [],
    })),
    cells: [...cellsAt(rows, columns), ...absorbed(report, sheet, rows)],
    footFigures: new Map(),
  };
}

const placeOf = (report: SourceReport, sheet: Sheet): string =>
  originOf(report, sheet.table.place, sheet);

/** By name, or by number and name where a name stands twice; null where that does not part them either. */
function namesOf(
  rows: readonly SheetRow[],
  list: readonly PrintedFigure[],
): readonly string[] | null {
  const plain = rows.map((row) => list.find(({ cell }) => cell.row === row)?.subject.program ?? '');
  const numbered = plain.map((name, i) => tidy(`${rows[i]?.number ?? ''} ${name}`));
  const isApart = (names: readonly string[]) =>
    new Set(names).size === names.length && !names.includes('');
  if (isApart(plain)) return plain;
  return isApart(numbered) ? numbered : null;
}

const nameHead = ({ columns }: Sheet): string | null => {
  const column = columns.find(({ subject, role }) => subject === 'program' && role === 'nama');
  return column === undefined ? null : tidy(labelOf(column)) || null;
};

const amountAt = (sheet: Sheet, row: SheetRow, column: number): string =>
  typedReading(row.readings[column], sheet.columns[column]?.factor) ?? '';

const cellsAt = (rows: readonly SheetRow[], columns: readonly number[]): readonly Cell[] =>
  rows.flatMap(({ cells }) => columns.flatMap((column) => cells[column] ?? []));

/** Serapan that budget and spending of the row give again says nothing of its own. */
function absorbed(
  { related }: SourceReport,
  sheet: Sheet,
  rows: readonly SheetRow[],
): readonly Cell[] {
  const relations = related.find((one) => one.sheet === sheet)?.relations ?? [];
  return relations.flatMap(({ kind, column, rows: judged }) =>
    judged.flatMap((one) => {
      const isSaid =
        kind === 'serapan' && one.judged.agreement !== 'different' && rows.includes(one.row);
      return isSaid ? (one.row.cells[column] ?? []) : [];
    }),
  );
}
