// What a form keeps of its export, on a sheet that is not shown: whose it is, of which year, and every cell as it was.
// A sheet of texts is what programs carry over when they save a workbook: LibreOffice keeps it through .xlsx, .ods and .xls,
// and shows in its list of hidden sheets what Excel hides from that too.

import { digest } from '../../digest.ts';
import { isYear } from '../../period.ts';
import { decodeCellText, encodeCellText, flatText } from '../cell-text.ts';
import type { SheetCell, WorkbookSheet } from '../workbook/workbook.ts';
import { formatValue, plainNumber } from './cell-value.ts';
import { MARKS_SHEET, GUIDE, type Formulir, type FormSheet } from './form.ts';
import { instructions } from './instructions.ts';

/** The version of what a form keeps; forms before 2 kept nothing. */
export const FORM_VERSION = 2;
const TITLE = 'lkjip-formulir';

/** A sheet as it was exported, in texts. */
export interface ExportedSheet {
  readonly name: string;
  readonly keyedBy: FormSheet['keyedBy'];
  readonly columns: readonly string[];
  readonly identity: readonly number[];
  /** The texts of each row by its key; empty where there was nothing. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** Whose a form is. */
export interface Owner {
  readonly tahun: number | null;
  readonly instansi: string | null;
}

/**
 * What a workbook says of itself.
 * kept: every cell as it was exported · lost: that sheet is gone or was changed · old: of a version that kept nothing ·
 * newer: of a version that this program does not know
 */
export type Marks = (
  | {
      readonly kind: 'kept';
      readonly sheets: readonly ExportedSheet[];
      /** The texts of the sheet of instructions; none in a form that did not keep them. */
      readonly instructions: ReadonlySet<string>;
    }
  | { readonly kind: 'lost' | 'old' | 'newer' }
) & {
  readonly owner: Owner;
  /** The year on the sheet of instructions, over which somebody may have typed. */
  readonly shownTahun: number | null;
};

/** The sheets of a form as they are exported. */
export function exportedSheets({ sheets }: Formulir): readonly ExportedSheet[] {
  return sheets.map(({ name, keyedBy, columns, identity, rows }) => ({
    name,
    keyedBy,
    columns: columns.map((one) => asCellText(one.name)),
    identity,
    rows: new Map(
      rows.map(({ key, cells }) => [
        flatText(key),
        cells.map(({ value }) => (value === null ? '' : asCellText(formatValue(value)))),
      ]),
    ),
  }));
}

/** A text as a workbook gives it back. */
const asCellText = (text: string): string => decodeCellText(encodeCellText(text));

/** The rows of the sheet: a word that says what each is, and its texts. */
export function marksRows(form: Formulir): readonly (readonly string[])[] {
  const rows = [
    ['tahun', String(form.tahun)],
    ['instansi', asCellText(form.instansi)],
    ...instructionRows(form).map((texts) => ['petunjuk', ...texts.map(asCellText)]),
    ...exportedSheets(form).flatMap(({ name, keyedBy, columns, identity, rows: texts }) => [
      ['lembar', name, keyedBy, identity.join(' ')],
      ['kolom', ...columns],
      ...[...texts.values()].map((cells) => ['baris', ...cells]),
    ]),
  ].map(withoutTail);
  return [[TITLE, String(FORM_VERSION), digestOf(rows)], ...rows];
}

/** Empty cells at the end of a row are not there when it is read again. */
function withoutTail(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((one) => one !== '') + 1);
}

/** Proves that nobody typed into the sheet; it keeps nothing out. */
function digestOf(rows: readonly (readonly string[])[]): string {
  return digest(JSON.stringify(rows)).slice(0, 32);
}

/** The name of a sheet or column, to be compared: programs tell none apart by their letters' case. */
export const plainName = (name: string): string => flatText(name).toLowerCase();

const isSheetNamed = (sheet: WorkbookSheet, name: string): boolean =>
  plainName(sheet.name) === plainName(name);

/** @param workbook all of its sheets, shown or not */
export function readMarks(workbook: readonly WorkbookSheet[]): Marks {
  const shown = shownOwner(workbook);
  const shownTahun = shown.owner.tahun;
  const sheet = workbook.find((one) => isSheetNamed(one, MARKS_SHEET));
  const rows = [...(sheet?.rows.values() ?? [])].map(textsOf);
  const [[title, version, kept] = [], ...content] = rows;
  if (title !== TITLE) {
    return { kind: shown.version === 1 ? 'old' : 'lost', owner: shown.owner, shownTahun };
  }
  const owner = {
    tahun: yearOf(valueOf(content, 'tahun')),
    instansi: valueOf(content, 'instansi'),
  };
  if (Number(version) > FORM_VERSION) return { kind: 'newer', owner, shownTahun };
  if (kept !== digestOf(content)) return { kind: 'lost', owner, shownTahun };
  return {
    kind: 'kept',
    owner,
    shownTahun,
    sheets: readSheets(content),
    instructions: new Set(
      content.flatMap(([what, ...texts]) => (what === 'petunjuk' ? texts.map(flatText) : [])),
    ),
  };
}

/** The texts of a row, with nothing between them left out. */
function textsOf(row: ReadonlyMap<number, SheetCell>): readonly string[] {
  const length = Math.max(-1, ...row.keys()) + 1;
  return Array.from({ length }, (_, i) => {
    const cell = row.get(i);
    return cell?.kind === 'number' ? plainNumber(cell.text) : (cell?.text ?? '');
  });
}

function valueOf(rows: readonly (readonly string[])[], name: string): string | null {
  return rows.find(([first]) => first === name)?.[1] ?? null;
}

const yearOf = (text: string | null): number | null =>
  text !== null && isYear(text) ? Number(text) : null;

function readSheets(rows: readonly (readonly string[])[]): readonly ExportedSheet[] {
  const sheets = new Map<string, ExportedSheet>();
  let texts = new Map<string, readonly string[]>();
  for (const [i, [what, ...cells]] of rows.entries()) {
    if (what === 'lembar') {
      const [name = '', keyedBy, identity = ''] = cells;
      const columns = rows[i + 1]?.slice(1) ?? [];
      texts = new Map();
      sheets.set(plainName(name), {
        name,
        keyedBy: keyedBy === 'nomor' ? 'nomor' : 'kode',
        columns,
        identity: [...columns.keys()].filter((i) => identity.split(' ', 20).includes(String(i))),
        rows: texts,
      });
    } else if (what === 'baris') texts.set(flatText(cells[0] ?? ''), cells);
  }
  return [...sheets.values()];
}

/** In the words of the sheet that everybody sees. */
const SHOWN_TITLE = 'Formulir data LKjIP';

/** The lines at the top of the sheet of instructions, by which people and old forms know whose a form is. */
export function shownLines({ instansi, tahun }: Formulir): readonly (readonly string[])[] {
  return [
    [`${SHOWN_TITLE} ${instansi}`],
    ['tahun', String(tahun)],
    ['versi formulir', String(FORM_VERSION)],
  ];
}

/** Every text of the sheet of instructions. */
const instructionRows = (form: Formulir): readonly (readonly string[])[] => [
  ...shownLines(form),
  ...instructions(form.tahun).map(({ head, text }) => [head, text]),
];

function shownOwner(workbook: readonly WorkbookSheet[]): { owner: Owner; version: number | null } {
  const sheet = workbook.find((one) => isSheetNamed(one, GUIDE));
  const rows = [...(sheet?.rows.values() ?? [])].map((row) => textsOf(row).map(flatText));
  const title = rows.find(([first]) => first?.startsWith(SHOWN_TITLE))?.[0];
  const value = (name: string) =>
    rows.find(([first]) => first?.toLowerCase() === name)?.[1] ?? null;
  const instansi = title?.slice(SHOWN_TITLE.length).trim() ?? '';
  const version = value('versi formulir');
  return {
    owner: { tahun: yearOf(value('tahun')), instansi: instansi === '' ? null : instansi },
    version: version !== null ? Number(version) : title === undefined ? null : 1,
  };
}
