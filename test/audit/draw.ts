// Small PDFs as other programs make them: text at places, lines round cells.

import { degrees, PDFDocument, StandardFonts, type PDFPage, type PDFFont } from '@cantoo/pdf-lib';

/** A page to draw on; y counts downwards from the top. */
export class Canvas {
  readonly #page: PDFPage;
  readonly #font: PDFFont;
  readonly #bold: PDFFont;
  readonly height: number;

  constructor(page: PDFPage, font: PDFFont, bold: PDFFont) {
    this.#page = page;
    this.#font = font;
    this.#bold = bold;
    this.height = page.getHeight();
  }

  text(x: number, y: number, text: string, { size = 9, bold = false } = {}): void {
    const font = bold ? this.#bold : this.#font;
    this.#page.drawText(text, { x, y: this.height - y, size, font });
  }

  /** Text that runs up the page. */
  textUp(x: number, y: number, text: string, size = 9): void {
    this.#page.drawText(text, {
      x,
      y: this.height - y,
      size,
      font: this.#font,
      rotate: degrees(90),
    });
  }

  line(x1: number, y1: number, x2: number, y2: number): void {
    this.#page.drawLine({
      start: { x: x1, y: this.height - y1 },
      end: { x: x2, y: this.height - y2 },
      thickness: 0.5,
    });
  }

  /** A thin filled rectangle, as word processors draw borders. */
  bar(x: number, y: number, width: number, height: number): void {
    this.#page.drawRectangle({ x, y: this.height - y - height, width, height });
  }

  rotate(angle: number): void {
    this.#page.setRotation(degrees(angle));
  }
}

export interface TableStyle {
  readonly x?: number;
  readonly y?: number;
  /** Height of a line of text. */
  readonly leading?: number;
  readonly size?: number;
  readonly lines?: 'all' | 'none' | 'open' | 'columns' | 'bars';
}

/**
 * Draws a table. A cell's lines are parted by `|`; a cell `<` belongs to the one on its left, `^` to the one above.
 * @returns where it ends
 */
export function drawTable(
  canvas: Canvas,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  { x = 60, y = 80, leading = 11, size = 9, lines = 'all' }: TableStyle = {},
): number {
  const xs = widths.reduce<number[]>((list, width) => [...list, (list.at(-1) ?? 0) + width], [x]);
  const heights = rows.map((row) => Math.max(...row.map((c) => c.split('|').length)) * leading + 6);
  const ys = heights.reduce<number[]>((list, one) => [...list, (list.at(-1) ?? 0) + one], [y]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? '';
  rows.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (cell === '<' || cell === '^') return;
      cell.split('|').forEach((text, k) => {
        canvas.text(xs[j]! + 3, ys[i]! + 3 + (k + 0.8) * leading, text, { size });
      });
    });
  });
  const draw = (x1: number, y1: number, x2: number, y2: number) => {
    if (lines !== 'bars') canvas.line(x1, y1, x2, y2);
    else if (y1 === y2) canvas.bar(x1, y1, x2 - x1, 0.48);
    else canvas.bar(x1, y1, 0.48, y2 - y1);
  };
  if (lines === 'none') return ys.at(-1)!;
  for (let i = 0; i <= rows.length; i++) {
    for (let j = 0; j < widths.length; j++) {
      const isInner = lines === 'columns' && i > 1 && i < rows.length;
      if (!isInner && at(i, j) !== '^') draw(xs[j]!, ys[i]!, xs[j + 1]!, ys[i]!);
    }
  }
  for (let j = 0; j <= widths.length; j++) {
    const isSide = j === 0 || j === widths.length;
    for (let i = 0; i < rows.length; i++) {
      if (lines === 'open' && isSide) continue;
      if (at(i, j) !== '<') draw(xs[j]!, ys[i]!, xs[j]!, ys[i + 1]!);
    }
  }
  return ys.at(-1)!;
}

/** A PDF of pages of A4, or of the sizes that are given. */
export async function drawPdf(
  pages: readonly ((canvas: Canvas) => void)[],
  { size = [595, 842] as [number, number], password = undefined as string | undefined } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) draw(new Canvas(document.addPage(size), font, bold));
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: 'x' });
  return document.save();
}

/** A page with a table of the budget, whose second serapan has its digits swapped: 95,00 is printed 59,00. */
export const drawSwapped = (page: Canvas) => {
  page.text(60, 70, 'Tabel 3.1 Realisasi Anggaran Tahun 2022');
  drawTable(
    page,
    [30, 150, 80, 80, 60],
    [
      ['No', 'Program', 'Anggaran', 'Realisasi', '%'],
      ['1', 'Program Arsip', '250.000.000', '210.000.000', '84,00'],
      ['2', 'Program Buku', '400.000.000', '380.000.000', '59,00'],
      ['3', 'Program Lain', '900.000.000', '846.000.000', '94,00'],
    ],
  );
};
