// Which rows of a grid are its head, and what stands over each column.

import type { Cell, Grid } from '../document.ts';

/** Text of a cell as one line. */
export const textOfCell = ({ lines }: Pick<Cell, 'lines'>): string => lines.join(' ').trim();

/** Words of heads that a narrow column breaks without a hyphen. */
const BROKEN = [
  'capaian',
  'pencapaian',
  'sasaran',
  'keuangan',
  'realisasi',
  'efisiensi',
  'anggaran',
  'indikator',
  'kinerja',
  'predikat',
  'keterangan',
  'penyerapan',
  'serapan',
  'standar',
].map((word) => new RegExp(`(?<!\\p{L})${word.split('').join(' ?')}(?!\\p{L})`, 'giu'));

/** `Capai an Sasar an` is `Capaian Sasaran`. */
export const mendWords = (text: string): string =>
  BROKEN.reduce(
    (mended, broken) => mended.replace(broken, (word) => word.replaceAll(' ', '')),
    text,
  );

/** Letters alone, to compare words whatever their case, signs and spaces are. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const WORDS =
  /(?:^|[^\p{L}])(?:no|n o|nomor|kode|sasaran|tujuan|misi|indikator|program|kegiatan|uraian|satuan|target|realisasi|capaian|pencapaian|anggaran|pagu|alokasi|serapan|penyerapan|sisa|persen|persentase|prosentase|keterangan|ket|kriteria|predikat|kategori|tahun|jumlah|bobot|nilai|skor|komponen|jenis|tingkat|efisiensi|tw|triwulan|semester|rp|level|nama|unit|bidang|bagian|elemen|kinerja|formula|sumber|penanggung jawab|interval|kondisi|standar|nasional|selisih|kenaikan|pertumbuhan|perubahan|rata rata|volume|output|outcome|hasil|elemen|instansi|perangkat daerah|opd|skpd|belanja|dpa|dipa|bulan|data|aksi|rencana)(?:[^\p{L}]|$)|%/u;
const YEAR = /^(?:ta\.?\s*|tahun\s*)?(?:19|20)\d{2}(?:\s*[-–/]\s*(?:19|20)?\d{2})?$/i;
const QUARTER = /^(?:tw|triwulan|semester|smt)\.?\s*(?:[ivx]+|\d)$|^[ivx]{1,4}$/i;
const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|[a-z])\s*\)?\s*(?:(?:[=:+\-x*/]|\().*)?$/i;
const FIGURE = /^(?:rp\.?\s*)?[(≥≤<>]?\s*[-–−]?\d/i;

/** Rows of the head, counted from the top; 0 where the table goes on from another. */
export function headRowsOf(grid: Grid): number {
  const first = skipTitle(grid);
  const numbered = numberRow(grid, first);
  if (numbered !== null) return numbered + 1;
  return Math.max(grid.head ?? 0, guessedHead(grid, first));
}

function guessedHead(grid: Grid, first: number): number {
  if (!isHeadRow(grid, first)) return first;
  let rows = first + 1;
  while (rows < grid.rows && rows < first + 4) {
    const reach = Math.max(
      ...startsIn(grid, first).map(({ row, rowSpan, columnSpan }) =>
        columnSpan === grid.columns ? 0 : row + rowSpan,
      ),
    );
    const isUnder =
      rows < reach && startsIn(grid, rows).every(({ lines }) => !isData(lines.join(' ')));
    const isSecond = hasGroups(grid, rows - 1) && isHeadRow(grid, rows);
    if (!isUnder && !isSecond) break;
    rows++;
  }
  return rows;
}

/** Full rows at the top with one cell are a title that stands in the table. */
function skipTitle(grid: Grid): number {
  let row = 0;
  while (row < Math.min(3, grid.rows - 1)) {
    const filled = filledIn(grid, row);
    if (filled.length !== 1 || filled[0]?.columnSpan !== grid.columns) break;
    row++;
  }
  return row;
}

/** `(1) (2) (3=2/1)`: the row that numbers the columns ends a head. */
function numberRow(grid: Grid, from: number): number | null {
  for (let row = from; row < Math.min(grid.rows, from + 5); row++) {
    const texts = filledIn(grid, row).map(textOfCell);
    const numbers = texts.map((text) => Number(/^\(?\s*(\d{1,2})/.exec(text)?.[1] ?? Number.NaN));
    const rising = numbers.every((one, i) => i === 0 || one > (numbers[i - 1] ?? 0));
    const isNumbered =
      texts.length >= Math.max(3, 0.6 * grid.columns) &&
      texts.every((text) => COLUMN_NUMBER.test(text));
    if (isNumbered && rising && (numbers[0] ?? 9) <= 1 && (numbers.at(-1) ?? 0) <= grid.columns + 3)
      return row;
  }
  return null;
}

const startsIn = (grid: Grid, row: number): readonly Cell[] =>
  grid.cells.filter((cell) => cell.row === row);
const filledIn = (grid: Grid, row: number): readonly Cell[] =>
  startsIn(grid, row).filter(({ lines }) => lines.length > 0);

/** A cell over several columns has others below it. */
const hasGroups = (grid: Grid, row: number): boolean =>
  filledIn(grid, row).some(({ columnSpan }) => columnSpan > 1 && columnSpan < grid.columns);

const isData = (text: string): boolean =>
  FIGURE.test(text) && !YEAR.test(text.trim()) && !QUARTER.test(text.trim());

function isHeadRow(grid: Grid, row: number): boolean {
  const cells = filledIn(grid, row);
  const texts = cells.map(textOfCell);
  if (texts.length === 0 || texts.some(isData)) return false;
  // One cell over the whole row names a group of rows.
  if (texts.length === 1 && (cells[0]?.columnSpan ?? 1) > 1) return false;
  if (texts.some((text) => text.length > 120)) return false;
  const known = texts.filter(
    (text) => WORDS.test(fold(text)) || YEAR.test(text) || QUARTER.test(text),
  );
  return (
    known.length >= 0.5 * texts.length || standsOut(grid, row) || isOverFigures(grid, row, cells)
  );
}

/** Words in most of its columns over rows that have figures there. */
function isOverFigures(grid: Grid, row: number, cells: readonly Cell[]): boolean {
  const below = [row + 1, row + 2].filter((one) => one < grid.rows);
  const over = cells.filter(({ column }) =>
    below.every((one) =>
      startsIn(grid, one).some((cell) => cell.column === column && isData(textOfCell(cell))),
    ),
  );
  return below.length > 0 && over.length > 1 && over.length >= 0.5 * cells.length;
}

/** Bold words over rows that are not. */
function standsOut(grid: Grid, row: number): boolean {
  const below = filledIn(grid, row + 1);
  const own = filledIn(grid, row);
  return own.length > 1 && own.every(({ bold }) => bold) && below.some(({ bold }) => !bold);
}

/** What stands over each column, from top to bottom, without the row that numbers them. */
export function labelsOf(grid: Grid, headRows: number): readonly (readonly string[])[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const over = grid.cells.filter(
      (cell) =>
        cell.row < headRows &&
        cell.column <= column &&
        cell.column + cell.columnSpan > column &&
        cell.columnSpan < grid.columns,
    );
    const texts = over.sort((a, b) => a.row - b.row).map((cell) => mendWords(textOfCell(cell)));
    return texts.filter((text) => text !== '' && !COLUMN_NUMBER.test(text));
  });
}
