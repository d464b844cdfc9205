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
  WidthType,
  type FileChild,
} from 'docx';
import type { Rata, TextCell, Tabel, Status } from '../compose/report.ts';
import { decimalPads } from '../render/align.ts';
import { fitTable, type Fitted } from '../render/table/fit.ts';
import { oneLine } from '../render/one-line.ts';
import { caption } from './captions.ts';
import { SWATCHES } from '../office/swatches.ts';
import { columnWidths } from './columns.ts';
import type { WordContext } from './context.ts';
import { GAYA } from './style-names.ts';
import { paragraph } from './paragraphs.ts';
import type { WordLook, WordColours } from './look.ts';
import { lebarTeks, mm, pt } from './lengths.ts';

/** Tick, cross and dash, as on the other pages. */
const STATUS_MARK: Readonly<Record<Status, { sign: string; colour: keyof WordColours }>> = {
  tercapai: { sign: '✓', colour: 'baik' },
  belum: { sign: '✗', colour: 'kurang' },
  'tak-terukur': { sign: '–', colour: 'cukup' },
};

/** A table of fewer rows than this stays on one page. */
const BARIS_PENDEK = 8;

/** Type sizes in pt, and what is free at both sides of a cell together. */
const SIZES = [9.5, 8.5, 7.5, 7].map((size) => ({ size, padding: 9 }));

function fit(tabel: Tabel, { kertas }: WordContext): Fitted {
  const inPt = (lanskap: boolean) => (lebarTeks(kertas, lanskap) / 25.4) * 72;
  return fitTable(tabel, { portrait: inPt(false), landscape: inPt(true), sizes: SIZES });
}

/** Whether a table needs a page that lies across. */
export function liesAcross(tabel: Tabel, konteks: WordContext): boolean {
  return fit(tabel, konteks).parts.some(({ lanskap }) => lanskap);
}

/** A table with its caption above and its source and notes below; where it is too wide for the paper, in parts. */
export function table(tabel: Tabel, konteks: WordContext): readonly FileChild[] {
  const { parts, step } = fit(tabel, konteks);
  const tipe = typeOf(step);
  return parts.flatMap((part) => oneTable(part, tipe, konteks));
}

function oneTable(tabel: Tabel, tipe: Tipe, konteks: WordContext): readonly FileChild[] {
  const lebar = mm(lebarTeks(konteks.kertas, tabel.lanskap));
  const kolom = columnWidths(tabel, lebar, tipe.ukuran);
  const keterangan = tabel.label === '' ? [] : [caption(tabel, konteks, { diAtas: true })];
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
      columnWidths: kolom,
      rows: rowsOf(tabel, kaki.length > 0, { ...tipe, dandanan: konteks.rupa }),
    }),
    ...kaki.map((teks, i) =>
      paragraph(
        {
          style: GAYA.sumber,
          keepNext: i < kaki.length - 1,
        },
        [new TextRun(teks)],
      ),
    ),
    paragraph({ style: GAYA.jarak }),
  ];
}

/** Widths in Calibri, as parts of the type size. */
const LEBAR = { angka: 0.507, koma: 0.25 } as const;

interface Tipe {
  /** Style of the cells. */
  readonly gaya: string;
  /** Type size in pt. */
  readonly ukuran: number;
  /** What the style does not say of it. */
  readonly teks: { readonly size?: number };
}

function typeOf(step: number): Tipe {
  const ukuran = SIZES[step]?.size ?? 7;
  if (step === 0) return { gaya: GAYA.isiTabel, ukuran, teks: {} };
  return { gaya: GAYA.isiTabelRapat, ukuran, teks: step === 1 ? {} : { size: ukuran * 2 } };
}

interface RupaBaris {
  readonly gaya: string;
  readonly ukuran: number;
  readonly teks: Tipe['teks'];
  readonly jenis: 'kepala' | 'isi' | 'kaki';
  /** Keeps the row on the page of the next. */
  readonly lekat: boolean;
  readonly dandanan: WordLook;
}

function rowsOf(
  tabel: Tabel,
  berkaki: boolean,
  rupa: Tipe & Pick<RupaBaris, 'dandanan'>,
): readonly TableRow[] {
  const isi = [...tabel.baris, ...tabel.kaki];
  const pads = decimalPads(isi);
  const isLekat = (i: number): boolean => {
    if (i === isi.length - 1) return berkaki;
    return tabel.baris.length < BARIS_PENDEK || i < 2 || i >= tabel.baris.length - 2;
  };
  return [
    ...tabel.kepala.map((sel) =>
      row(sel, [], { ...rupa, jenis: 'kepala', lekat: isi.length > 0 || berkaki }),
    ),
    ...isi.map((sel, i) =>
      row(sel, pads(i), {
        ...rupa,
        jenis: i < tabel.baris.length ? 'isi' : 'kaki',
        lekat: isLekat(i),
      }),
    ),
  ];
}

function row(
  baris: readonly TextCell[],
  imbuh: readonly (string | null)[],
  rupa: RupaBaris,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(rupa.jenis === 'kepala' ? { tableHeader: true } : {}),
    children: baris.map((sel, i) => cell(sel, imbuh[i] ?? null, rupa)),
  });
}

function cell(sel: TextCell, imbuh: string | null, rupa: RupaBaris): TableCell {
  const isKepala = rupa.jenis === 'kepala';
  const isNomorKolom = isKepala && /^\(\d+\)$/.test(sel.teks);
  const { warna } = rupa.dandanan;
  const latar = rupa.jenis === 'isi' ? null : warna[rupa.jenis];
  return new TableCell({
    ...(sel.rentangKolom > 1 ? { columnSpan: sel.rentangKolom } : {}),
    ...(sel.rentangBaris > 1 ? { rowSpan: sel.rentangBaris } : {}),
    ...(latar === null ? {} : { shading: { type: ShadingType.CLEAR, fill: latar } }),
    verticalAlign: isKepala ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      paragraph(
        {
          style: rupa.gaya,
          keepNext: rupa.lekat,
          alignment: alignmentOf(isKepala ? 'tengah' : sel.rata),
          ...(imbuh === null ? {} : { indent: { right: widthOf(imbuh, rupa.ukuran) } }),
        },
        textOf(
          sel,
          { ...rupa.teks, bold: (rupa.jenis !== 'isi' || sel.tebal === true) && !isNomorKolom },
          warna,
        ),
      ),
    ],
  });
}

function textOf(
  { teks, status, swatch }: TextCell,
  rupa: { readonly bold: boolean; readonly size?: number },
  warna: WordColours,
): readonly TextRun[] {
  const isi = oneLine(teks);
  const word = new TextRun({ ...rupa, text: isi });
  if (swatch !== undefined) return [new TextRun({ text: '■ ', color: SWATCHES[swatch] }), word];
  if (status === undefined) return [word];
  const { sign, colour } = STATUS_MARK[status];
  const color = warna[colour];
  return [new TextRun({ text: `${sign} `, color }), new TextRun({ ...rupa, text: isi, color })];
}

function alignmentOf(rata: Rata) {
  if (rata === 'angka') return AlignmentType.RIGHT;
  return rata === 'tengah' ? AlignmentType.CENTER : AlignmentType.LEFT;
}

/** Space for the decimals that a number does not have, so that all commas of a column meet; in twips. */
function widthOf(imbuh: string, ukuran: number): number {
  const koma = imbuh.startsWith(',') ? 1 : 0;
  return Math.round(pt(ukuran) * (koma * LEBAR.koma + (imbuh.length - koma) * LEBAR.angka));
}
