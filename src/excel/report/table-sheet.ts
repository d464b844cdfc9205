// A table of the report as a sheet: where its cells stand, and what is in them.

import { Decimal } from '../../decimal.ts';
import { ARTI, type TextCell, type Tabel } from '../../compose/report.ts';
import type { WorkbookPlan } from './layout.ts';
import {
  lineCell,
  plainNumber,
  textCell,
  type CellStyle,
  type CellContent,
  type ReportSheet,
  type ReportCell,
  type CellPlace,
} from './sheet.ts';
import { placeCells, type CellGrid } from './grid.ts';
import type { FormulaWriter } from './formula.ts';
import { EXCEL_DIGITS } from '../cell-text.ts';

/** Name of the sheet that lists all others. */
export const DAFTAR = 'Daftar';

/** Rows above the head of a table: title, way back, space. */
const ABOVE = 3;
/** Characters of all columns: of tables that fit on an upright page, and of those with more columns. */
const WIDTHS = { few: 92, many: 125 } as const;
const FEW_COLUMNS = 5;
const MIN_WIDTH = 10;

/** A table with its place in the workbook. */
export interface PlacedTabel {
  readonly nama: string;
  readonly tabel: Tabel;
  readonly petak: readonly CellGrid[];
}

export function layOut(tabel: Tabel): PlacedTabel {
  const grids = placeCells([...tabel.kepala, ...tabel.baris, ...tabel.kaki]);
  return { nama: tabel.label, tabel, petak: grids };
}

const placeOf = ({ nama }: PlacedTabel, { baris, kolom }: CellGrid): CellPlace => ({
  lembar: nama,
  baris: baris + ABOVE,
  kolom,
});

/** Enters the figures of a table into the plan. */
export function enterFigures(placed: PlacedTabel, plan: WorkbookPlan): void {
  for (const grid of placed.petak) {
    const arti = grid.sel[ARTI];
    if (arti?.jenis === 'angka') plan.put(arti.besaran, placeOf(placed, grid));
  }
}

/** The sheet itself, once the plan knows all figures. */
export function tableSheet(placed: PlacedTabel, penulis: FormulaWriter): ReportSheet {
  const { nama, tabel, petak } = placed;
  const { kepala, baris, kaki, lebarKolom, sumber, catatan } = tabel;
  const grid: (ReportCell | null)[][] = [...kepala, ...baris, ...kaki].map(() =>
    lebarKolom.map(() => null),
  );
  for (const one of petak) {
    const { sel } = one;
    const content = contentOf(sel, penulis, placeOf(placed, one));
    const style = styleOf(one.baris, kepala.length, kepala.length + baris.length);
    const { rentangKolom, rentangBaris } = sel;
    const place = grid[one.baris];
    if (place !== undefined)
      place[one.kolom] = {
        content,
        style,
        rata: RATA[sel.rata],
        rentangKolom,
        rentangBaris,
        isStatus: sel.swatch !== undefined,
      };
  }
  const whole = lebarKolom.length > FEW_COLUMNS ? WIDTHS.many : WIDTHS.few;
  const keterangan = [
    ...(sumber === null ? [] : [`Sumber: ${sumber}`]),
    ...catatan,
    ...(petak.some(({ sel }) => isBeyondExcel(sel)) ? [BEYOND_EXCEL] : []),
  ];
  return {
    nama,
    baris: [
      [lineCell(`${tabel.label} ${tabel.judul}`, 'judul', lebarKolom.length)],
      [textCell(`← ${DAFTAR}`, 'tautan', DAFTAR)],
      [],
      ...grid,
      [],
      ...keterangan.map((text) => [lineCell(text, 'keterangan', lebarKolom.length)]),
    ],
    width: lebarKolom.map((one) => Math.max(MIN_WIDTH, Math.round((one * whole) / 100))),
    frozen: ABOVE + kepala.length,
  };
}

const BEYOND_EXCEL = `Excel hanya menyimpan ${String(EXCEL_DIGITS)} digit pertama sebuah angka; angka yang lebih panjang dimuat utuh dalam laporan.`;

/** Whether a figure is shown with more digits than a workbook keeps of it. */
function isBeyondExcel({ teks, [ARTI]: arti }: TextCell): boolean {
  return (
    arti?.jenis === 'angka' && teks.replace(/\D/g, '').replace(/^0+/, '').length > EXCEL_DIGITS
  );
}

function contentOf(cell: TextCell, penulis: FormulaWriter, di: CellPlace): CellContent {
  const arti = cell[ARTI];
  switch (arti?.jenis) {
    case 'angka':
      return penulis.angka(arti, di);
    case 'predikat':
      return penulis.predikat(arti.besaran, arti.skala, cell.teks, di);
    case 'keterangan':
      return penulis.keterangan(arti.efisiensi, di);
    case undefined:
      return plainContent(cell);
  }
}

/** `12` and the `(3)` under a head, as far as a binary number holds them; what stands among figures is none of them. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const OF_COLUMN = /^\((\d{1,3})\)$/;

/** What is no figure of the results: numbers of rows and columns and years are numbers here too. */
function plainContent({ teks, rata }: TextCell): CellContent {
  const [, column] = OF_COLUMN.exec(teks) ?? [];
  if (column !== undefined) return plainNumber(new Decimal(column), '(0)');
  return WHOLE.test(teks) && rata !== 'angka'
    ? plainNumber(new Decimal(teks))
    : { jenis: 'teks', text: teks };
}

const RATA = { kiri: 'left', tengah: 'center', angka: 'right' } as const;

function styleOf(baris: number, kepala: number, kaki: number): CellStyle {
  if (baris < kepala) return 'kepala';
  if (baris >= kaki) return 'kaki';
  return 'isi';
}
