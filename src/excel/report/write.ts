// The sheets of a report → the bytes of a workbook.

import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { MAX_TEXT, withoutControls } from '../cell-text.ts';
import type { DocumentProperties } from '../../office/core-properties.ts';
import { withProperties, type PackageFiles } from '../properties.ts';
import { heightOf, linesOf } from '../row-height.ts';
import { INPUT_COLOUR, isWide } from '../sheet-markup.ts';
import { withoutTimes } from '../../zip.ts';
import type { CellStyle, CellContent, ReportSheet, ReportCell } from './sheet.ts';
import { lengkapi } from './complete.ts';

const WARNA = { kepala: '#1F3864', pita: '#D9E2F3', garis: '#BFBFBF', tautan: '#1F4E9E', redup: '#595959' } as const; // prettier-ignore
const RULE_LINE: CellObject = { borderStyle: 'thin', borderColor: WARNA.garis };

const LOOKS: Readonly<Record<CellStyle, CellObject>> = {
  judul: { fontWeight: 'bold', fontSize: 13, textColor: WARNA.kepala, alignVertical: 'top', wrap: true }, // prettier-ignore
  kepala: { ...RULE_LINE, fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: WARNA.kepala, align: 'center', alignVertical: 'center', wrap: true }, // prettier-ignore
  isi: { ...RULE_LINE, alignVertical: 'top', wrap: true },
  angka: { ...RULE_LINE, alignVertical: 'top', align: 'right' },
  kaki: { ...RULE_LINE, alignVertical: 'top', fontWeight: 'bold', backgroundColor: WARNA.pita },
  keterangan: { fontStyle: 'italic', textColor: WARNA.redup, alignVertical: 'top', wrap: true },
  'tautan-tabel': { ...RULE_LINE, alignVertical: 'top', textColor: WARNA.tautan, textDecoration: { underline: true } }, // prettier-ignore
  tautan: { textColor: WARNA.tautan, textDecoration: { underline: true } },
};

/** The same sheets give the same bytes. */
export async function writeWorkbook(
  sheets: readonly ReportSheet[],
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const workbook = sheets.map(toSheet);
  const features = [lengkapi(sheets), withProperties(properties)];
  return withoutTimes(
    await writeXlsxFile(workbook, { fontFamily: 'Calibri', fontSize: 11, features }).toBuffer(),
  );
}

function toSheet({ nama, baris, width: widths, frozen }: ReportSheet): Sheet<PackageFiles> {
  return {
    sheet: nama,
    data: baris.map((cells) => toRow(cells, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen,
    showGridLines: false,
    ...(isWide(widths) && { orientation: 'landscape' }),
  };
}

/** A row as high as its texts need. */
function toRow(cells: readonly (ReportCell | null)[], widths: readonly number[]): Row {
  const height = heightOf(cells.map((one, k) => (one === null ? 0 : linesOfCell(one, widths, k))));
  const complete = widths.map((_, k) => cells[k] ?? null);
  return complete.map((one) => (one === null ? null : { ...toCell(one), height }));
}

/** Characters that the indentation of a cell takes. */
const INDENT = 1;

/** Lines that a text takes in the columns and rows that its cell spans. */
function linesOfCell(
  { content, style, rentangKolom, rentangBaris }: ReportCell,
  widths: readonly number[],
  k: number,
): number {
  if (content.jenis !== 'teks' || content.tautan !== undefined) return 1;
  const large = style === 'judul' || style === 'kepala' ? 1.25 : 1;
  const workspace = widths.slice(k, k + rentangKolom).reduce((a, b) => a + b, 0) - INDENT;
  const baris = linesOf(content.text, workspace / large);
  return (baris * (style === 'judul' ? large : 1)) / rentangBaris;
}

function toCell({ content, style, rata, rentangKolom, rentangBaris }: ReportCell): CellObject {
  const look: CellObject = {
    ...LOOKS[style],
    ...(rata !== undefined && style !== 'kepala' && { align: rata }),
    ...(rentangKolom > 1 && { columnSpan: rentangKolom }),
    ...(rentangBaris > 1 && { rowSpan: rentangBaris }),
  };
  return { ...look, ...lookOf(content, look), ...contentOf(content) };
}

/** Nothing touches what stands beside it; figures are on one line, and those to change have a ground of their own. */
function lookOf(content: CellContent, { align, borderStyle }: CellObject): CellObject {
  return {
    ...(borderStyle !== undefined && align !== 'center' && { align: align ?? 'left', indent: 1 }),
    ...(content.jenis !== 'teks' && content.pattern !== null && { wrap: false }),
    ...(content.jenis === 'angka' && content.isInput && { backgroundColor: INPUT_COLOUR }),
  };
}

function contentOf(content: CellContent): CellObject {
  switch (content.jenis) {
    // Marked as text, so that it stays text when somebody edits it, whatever it begins with.
    case 'teks':
      return {
        type: String,
        value: withoutControls(content.text).slice(0, MAX_TEXT),
        format: '@',
      };
    case 'angka':
      return { type: Number, value: content.nilai.toNumber(), format: content.pattern };
    case 'rumus':
      return {
        type: 'Formula',
        value: content.rumus,
        ...(content.pattern !== null && { format: content.pattern }),
      };
  }
}
