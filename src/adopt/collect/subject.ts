// What the rows of a table are of: indicator, programme, sasaran, tujuan, misi, each by the column that names it.

import { labelOf, type Sheet, type SheetColumn, type SheetRow } from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import { BRACKETED_KODE } from '../../kode.ts';

/** The names that a row of a table has, as they are printed; what its table has no column for is null. */
export interface RowSubject {
  readonly indikator: string | null;
  readonly program: string | null;
  /** A kind of spending. */
  readonly belanja: string | null;
  readonly dipa: string | null;
  readonly sasaran: string | null;
  readonly tujuan: string | null;
  readonly misi: string | null;
  readonly satuan: string | null;
  readonly bagian: string | null;
  readonly mendukung: string | null;
}

type SubjectName = keyof RowSubject;

/** What a cell of these names holds good for the rows below that leave it blank. */
const CARRIED: ReadonlySet<SubjectName> = new Set(['sasaran', 'tujuan', 'misi', 'dipa']);

const LIST_MARK = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] +(?=\p{L})/iu;
const CODE_MARK = new RegExp(String.raw`^\s*${BRACKETED_KODE} *`, 'u');

/** A name without the `a. `, `2) ` or `[IKU 1.1] ` in front of it: the report that is built numbers by itself. */
export const withoutListMark = (name: string): string =>
  name.replace(CODE_MARK, '').replace(LIST_MARK, '');

/** Its money is that of actions, and whom it names answers for them. */
export const isActionTable = ({ table }: Sheet): boolean =>
  /\brencana aksi\b/.test(fold(table.title));

/** The subject of every row of a sheet. */
export function subjectsOf(sheet: Sheet): ReadonlyMap<SheetRow, RowSubject> {
  const columns = new Map<SubjectName, number>();
  for (const column of sheet.columns) {
    const name = subjectNameOf(sheet, column.index);
    if (name !== null && !columns.has(name)) columns.set(name, column.index);
  }
  const both = sheet.columns.find(isOfBoth)?.index;
  const carried = new Map<SubjectName, string>();
  return new Map(
    sheet.rows.map((row) => {
      const named = both === undefined ? null : isPlanned(sheet, row) ? 'indikator' : 'sasaran';
      const columnOf = (name: SubjectName): number | undefined =>
        name === named ? both : columns.get(name);
      const at = (name: SubjectName): string | null => {
        const column = columnOf(name);
        const text = column === undefined ? '' : withoutListMark(wordsAt(row, column));
        if (text !== '') carried.set(name, text);
        return text !== '' ? text : CARRIED.has(name) ? (carried.get(name) ?? null) : null;
      };
      return [row, withBelanja(withTujuan(subject(at)), sheet)] as const;
    }),
  );
}

/** `Sasaran Strategis/Indikator Kinerja`: each sasaran stands above its indicators, in one column. */
const isOfBoth = ({ labels, role, content }: SheetColumn): boolean =>
  role === 'nama' &&
  !content.isFigures &&
  /\bsasaran\b.*\b(?:indikator|iku)\b/.test(fold(labels.at(-1) ?? ''));

/** Only an indicator has a target or a unit. */
const isPlanned = ({ columns }: Sheet, row: SheetRow): boolean =>
  columns.some(
    ({ role, index }) =>
      (role === 'target' || role === 'satuan') &&
      row.isOwn[index] === true &&
      row.readings[index]?.kind !== 'blank',
  );

const subject = (at: (name: SubjectName) => string | null): RowSubject => ({
  indikator: at('indikator'),
  program: at('program'),
  belanja: at('belanja'),
  dipa: at('dipa'),
  sasaran: at('sasaran'),
  tujuan: at('tujuan'),
  misi: at('misi'),
  satuan: at('satuan'),
  bagian: at('bagian'),
  mendukung: at('mendukung'),
});

/** `Tujuan: Meningkatkan …` in the column of the sasaran is a tujuan. */
function withTujuan(row: RowSubject): RowSubject {
  const [, tujuan] = /^tujuan\s*:\s*(.+)$/i.exec(row.sasaran ?? '') ?? [];
  return tujuan === undefined ? row : { ...row, tujuan, sasaran: null };
}

/** `Belanja Pegawai` is no programme, whatever its column is called; a table of one DIPA names it in its title. */
function withBelanja(row: RowSubject, { table }: Sheet): RowSubject {
  const isSpending = /^\W*belanja\b/i.test(row.program ?? '');
  const belanja = row.belanja ?? (isSpending ? row.program : null);
  if (belanja === null) return row;
  const titled = /\bDIPA\s*\(?(\d{2})\b/i.exec(table.title)?.[1] ?? null;
  return { ...row, belanja, program: null, dipa: row.dipa ?? titled };
}

function subjectNameOf(sheet: Sheet, index: number): SubjectName | null {
  const column = sheet.columns[index];
  if (column === undefined || isOfBoth(column)) return null;
  if (column.role === 'satuan') return 'satuan';
  const label = fold(labelOf(column));
  if (/^mendukung\b/.test(label)) return 'mendukung';
  if (label === 'dipa') return 'dipa';
  if (/^(?:jenis |uraian )?belanja$/.test(label) && !column.content.isFigures) return 'belanja';
  // `DIPA 03` is no figure.
  if (/^(?:pelaksana|penanggung jawab)\b/.test(label)) return 'bagian';
  if (!['nama', 'lain', 'keterangan'].includes(column.role) || column.content.isFigures)
    return null;
  if (/\b(?:pelaksana|penanggung jawab|unit kerja|bagian|bidang|ket)\b/.test(label))
    return column.subject === 'indikator' ? 'indikator' : 'bagian';
  if (column.subject === 'indikator') return 'indikator';
  if (column.subject === 'program') return 'program';
  if (/\bmisi\b/.test(label)) return 'misi';
  if (/\btujuan\b/.test(label) && !/\bsasaran\b/.test(label)) return 'tujuan';
  return column.subject === 'sasaran' ? 'sasaran' : null;
}

/** The words of a cell, in one line; what reaches down from above counts for each row. */
export function wordsAt(row: SheetRow, column: number): string {
  const cell = row.cells[column];
  if (cell === null || cell === undefined || row.readings[column]?.kind === 'blank') return '';
  return tidy(joinLines(cell.lines));
}

/** A word that is parted at the end of a line goes on in the next; one that is doubled, or of capitals, keeps its hyphen. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    // Looked for where there is one alone: the pattern would begin anew at each letter.
    const before = text.endsWith('-') ? (/(\p{L}+)-$/u.exec(text)?.[1] ?? '') : '';
    if (before === '') return text === '' ? line : `${text} ${line}`;
    const next = /^\p{L}+/u.exec(line)?.[0] ?? '';
    const isWhole = /^\p{Lu}/u.test(next) || next.toLowerCase() === before.toLowerCase();
    return isWhole || next === '' ? text + line : text.slice(0, -1) + line;
  }, '');
}

/** `, S.E., M.M.` at the end of a name. */
const TITLES = /, (?:\p{Lu}\p{L}{0,4}\.[ ,]*)+$/u;

/** The words of an item of a list without what leads on to the next or ends the list; a title keeps its point. */
export function itemWords(text: string): string {
  const words = tidy(text)
    .replace(/(?:\s*[;,])?(?:\s+(?:dan\/atau|dan|serta|atau))?$/i, '')
    .replace(/[;,]$/, '');
  return TITLES.test(words) ? words : words.replace(/\.$/, '');
}

/** One kind of space. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
