// Tables: the head repeats on each page, rows stay whole, numbers stand on their decimal comma.

import {
  AlignmentType,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type FileChild,
} from 'docx';
import type { Rata, TextCell, Tabel, Status } from '../compose/report.ts';
import { decimalPads } from '../render/align.ts';
import { keptWithNext } from '../render/table/breaks.ts';
import { fitTable, type Fitted } from '../render/table/fit.ts';
import { oneLine } from '../render/one-line.ts';
import { caption } from './captions.ts';
import { SWATCHES } from '../office/swatches.ts';
import { columnWidths } from './columns.ts';
import type { WordContext } from './context.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import type { WordLook, WordColours } from './style/look.ts';
import { CELL_EDGE, widthOfText, mm, pt } from './lengths.ts';

/** Tick, cross and dash, as on the other pages. */
const STATUS_MARK: Readonly<Record<Status, { sign: string; colour: keyof WordColours }>> = {
  tercapai: { sign: '✓', colour: 'baik' },
  belum: { sign: '✗', colour: 'kurang' },
  'tak-terukur': { sign: '–', colour: 'cukup' },
};

/** A table of fewer rows than this stays on one page. */
const SHORT_ROW = 8;

/** In pt; smaller type has narrower edges at either side of a cell, and a rule takes a little of the column. */
const SMALLEST = sizeOf(7, 2.5);
const SIZES = [sizeOf(9.5, CELL_EDGE), sizeOf(8.5, 3), sizeOf(7.5, 2.75), SMALLEST];

function sizeOf(size: number, edge: number) {
  return { size, edge, padding: 2 * edge + 0.5 };
}

function fit(tabel: Tabel, { kertas }: WordContext): Fitted {
  const inPt = (lanskap: boolean) => (widthOfText(kertas, lanskap) / 25.4) * 72;
  return fitTable(tabel, { portrait: inPt(false), landscape: inPt(true), sizes: SIZES });
}

/** Whether a table needs a page that lies across. */
export function liesAcross(tabel: Tabel, context: WordContext): boolean {
  return fit(tabel, context).parts.some(({ lanskap }) => lanskap);
}

/** A table with its caption above and its source and notes below; where it is too wide for the paper, in parts. */
export function table(tabel: Tabel, context: WordContext): readonly FileChild[] {
  const { parts, step } = fit(tabel, context);
  const type = typeOf(step);
  return parts.flatMap((part) => oneTable(part, type, context));
}

function oneTable(tabel: Tabel, type: Tipe, context: WordContext): readonly FileChild[] {
  const lebar = mm(widthOfText(context.kertas, tabel.lanskap));
  const kolom = columnWidths(tabel, lebar, type);
  const keterangan = tabel.label === '' ? [] : [caption(tabel, context, { keepNext: true })];
  const kaki = [
    ...(tabel.sumber === null ? [] : [`Sumber: ${oneLine(tabel.sumber)}`]),
    ...(tabel.catatan.length === 0 ? [] : [tabel.catatan.map(oneLine).join(' ')]),
  ];
  return [
    ...keterangan,
    new Table({
      style: GAYA.tabel,
      width: { size: kolom.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      ...(type.edge === CELL_EDGE
        ? {}
        : { margins: { left: pt(type.edge), right: pt(type.edge) } }),
      columnWidths: kolom,
      rows: rowsOf(tabel, kaki.length > 0, { ...type, dandanan: context.rupa }),
    }),
    ...kaki.map((text, i) =>
      paragraph(
        {
          style: GAYA.sumber,
          keepNext: i < kaki.length - 1,
        },
        [new TextRun(text)],
      ),
    ),
    paragraph({ style: GAYA.jarak }),
  ];
}

/** Widths in Calibri, as parts of the type size. */
const LEBAR = { angka: 0.507, koma: 0.25 } as const;

type Size = typeof SMALLEST;

interface Tipe extends Size {
  /** Style of the cells. */
  readonly gaya: string;
  /** What the style does not say of it. */
  readonly text: { readonly size?: number };
}

function typeOf(step: number): Tipe {
  const size = SIZES[step] ?? SMALLEST;
  if (step === 0) return { ...size, gaya: GAYA.isiTabel, text: {} };
  return { ...size, gaya: GAYA.isiTabelRapat, text: step === 1 ? {} : { size: size.size * 2 } };
}

interface RowLook {
  readonly gaya: string;
  readonly size: number;
  readonly text: Tipe['text'];
  readonly jenis: 'kepala' | 'isi' | 'kaki';
  /** Keeps the row on the page of the next. */
  readonly lekat: boolean;
  readonly dandanan: WordLook;
}

function rowsOf(
  tabel: Tabel,
  berkaki: boolean,
  look: Tipe & Pick<RowLook, 'dandanan'>,
): readonly TableRow[] {
  const content = [...tabel.baris, ...tabel.kaki];
  const pads = decimalPads(content);
  const kept = keptWithNext(tabel);
  const isLekat = (i: number): boolean => {
    if (i === content.length - 1) return berkaki;
    const isShort = tabel.baris.length < SHORT_ROW;
    return isShort || i >= tabel.baris.length - 2 || kept[i] === true;
  };
  return [
    ...withCovered(tabel.kepala).map((cells) =>
      row(cells, [], { ...look, jenis: 'kepala', lekat: content.length > 0 || berkaki }),
    ),
    ...withCovered(content).map((cells, i) =>
      row(cells, pads(i), {
        ...look,
        jenis: i < tabel.baris.length ? 'isi' : 'kaki',
        lekat: isLekat(i),
      }),
    ),
  ];
}

/** A cell of a row; its place in that row as it is written is null where it is one above that reaches into the row. */
interface Placed {
  readonly cell: TextCell;
  readonly own: number | null;
}

/**
 * The rows with the cells that are covered from above. Whether a row is kept on the page of the next is read from its first
 * cell, so that these need a paragraph like all others; the library would put an empty one there.
 */
function withCovered(rows: readonly (readonly TextCell[])[]): readonly (readonly Placed[])[] {
  const above = new Map<number, { readonly cell: TextCell; left: number }>();
  return rows.map((row) => {
    const placed: Placed[] = [];
    let column = 0;
    const cover = (): void => {
      for (
        let one = above.get(column);
        one !== undefined && one.left > 0;
        one = above.get(column)
      ) {
        one.left -= 1;
        placed.push({ cell: one.cell, own: null });
        column += one.cell.rentangKolom;
      }
    };
    for (const [own, cell] of row.entries()) {
      cover();
      placed.push({ cell, own });
      const { rata, rentangKolom, kepalaBaris } = cell;
      const covered = { teks: '', rata, rentangKolom, rentangBaris: 1, kepalaBaris };
      above.set(column, { cell: covered, left: cell.rentangBaris - 1 });
      column += cell.rentangKolom;
    }
    cover();
    return placed;
  });
}

function row(baris: readonly Placed[], imbuh: readonly (string | null)[], look: RowLook): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(look.jenis === 'kepala' ? { tableHeader: true } : {}),
    children: baris.map(({ cell: one, own }) =>
      own === null
        ? cell(one, null, look, VerticalMergeType.CONTINUE)
        : cell(
            one,
            imbuh[own] ?? null,
            look,
            one.rentangBaris > 1 ? VerticalMergeType.RESTART : null,
          ),
    ),
  });
}

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];

function cell(
  one: TextCell,
  imbuh: string | null,
  look: RowLook,
  verticalMerge: Merge | null,
): TableCell {
  const isKepala = look.jenis === 'kepala';
  const isNomorKolom = isKepala && /^\(\d+\)$/.test(one.teks);
  const { warna } = look.dandanan;
  const background = look.jenis === 'isi' ? null : warna[look.jenis];
  return new TableCell({
    ...(one.rentangKolom > 1 ? { columnSpan: one.rentangKolom } : {}),
    ...(verticalMerge === null ? {} : { verticalMerge }),
    ...(background === null ? {} : { shading: { type: ShadingType.CLEAR, fill: background } }),
    verticalAlign: isKepala ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      paragraph(
        {
          style: look.gaya,
          keepNext: look.lekat,
          alignment: alignmentOf(isKepala ? 'tengah' : one.rata),
          ...(imbuh === null ? {} : { indent: { right: widthOf(imbuh, look.size) } }),
        },
        textOf(
          one,
          { ...look.text, bold: (look.jenis !== 'isi' || one.tebal === true) && !isNomorKolom },
          warna,
        ),
      ),
    ],
  });
}

function textOf(
  { teks, status, swatch }: TextCell,
  look: { readonly bold: boolean; readonly size?: number },
  warna: WordColours,
): readonly TextRun[] {
  const content = oneLine(teks);
  const word = new TextRun({ ...look, text: content });
  if (swatch !== undefined)
    return [new TextRun({ text: '■\u00a0', color: SWATCHES[swatch] }), word];
  if (status === undefined) return [word];
  const { sign, colour } = STATUS_MARK[status];
  const color = warna[colour];
  return [
    new TextRun({ text: `${sign}\u00a0`, color }),
    new TextRun({ ...look, text: content, color }),
  ];
}

function alignmentOf(rata: Rata) {
  if (rata === 'angka') return AlignmentType.RIGHT;
  return rata === 'tengah' ? AlignmentType.CENTER : AlignmentType.LEFT;
}

/** Space for the decimals that a number does not have, so that all commas of a column meet; in twips. */
function widthOf(imbuh: string, size: number): number {
  const comma = imbuh.startsWith(',') ? 1 : 0;
  return Math.round(pt(size) * (comma * LEBAR.koma + (imbuh.length - comma) * LEBAR.angka));
}
