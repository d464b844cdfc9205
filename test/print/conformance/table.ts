// The grid of a table: whether its rows and columns come out even, and whether each cell has its heads.

import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

import type { Node, Pdf } from './model.ts';

export interface Grid {
  readonly cells: readonly (readonly (Node | undefined)[])[];
  readonly overlaps: readonly Node[];
  /** Rows with other widths than the first, columns that end below the last row. */
  readonly unevenRows: readonly number[];
  readonly tallCells: readonly Node[];
}

export function rowsOf(table: Node): Node[] {
  return table.kids.flatMap((kid) => (kid.standard === 'TR' ? [kid] : kid.kids.filter(isRow)));
}
const isRow = (node: Node): boolean => node.standard === 'TR';
const isCell = (node: Node): boolean => node.standard === 'TH' || node.standard === 'TD';

const span = (pdf: Pdf, cell: Node, key: string): number => {
  const value = pdf.attribute(cell, key);
  return value instanceof PDFNumber ? value.asNumber() : 1;
};

export function gridOf(pdf: Pdf, table: Node): Grid {
  const rows = rowsOf(table);
  const cells: (Node | undefined)[][] = rows.map(() => []);
  const overlaps: Node[] = [];
  const tallCells: Node[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.kids.filter(isCell)) {
      while (cells[y]![x] !== undefined) x += 1;
      if (y + span(pdf, cell, 'RowSpan') > rows.length) tallCells.push(cell);
      for (let dy = 0; dy < span(pdf, cell, 'RowSpan') && y + dy < rows.length; dy += 1) {
        for (let dx = 0; dx < span(pdf, cell, 'ColSpan'); dx += 1) {
          if (cells[y + dy]![x + dx] !== undefined) overlaps.push(cell);
          cells[y + dy]![x + dx] = cell;
        }
      }
      x += span(pdf, cell, 'ColSpan');
    }
  });
  const width = cells[0]?.length ?? 0;
  const unevenRows = cells.flatMap((row, y) =>
    row.length !== width || Array.from(row).includes(undefined) ? [y] : [],
  );
  return { cells, overlaps, unevenRows, tallCells };
}

const namesIn = (value: unknown): string[] =>
  value instanceof PDFArray
    ? value
        .asArray()
        .flatMap((one) =>
          one instanceof PDFString || one instanceof PDFHexString ? [one.decodeText()] : [],
        )
    : [];

/** Cells that no head belongs to: neither by `Headers` nor by the scope of one to the left or above. */
export function headlessCells(pdf: Pdf, table: Node): Node[] {
  const { cells } = gridOf(pdf, table);
  const heads = new Set(cells.flat().filter((one) => one?.standard === 'TH'));
  const ids = new Set([...heads].map((head) => pdf.text(head!.dict, 'ID')));
  const scopeOf = (head: Node | undefined): string => {
    const scope = head === undefined ? undefined : pdf.attribute(head, 'Scope');
    return scope instanceof PDFName ? scope.decodeText() : '';
  };
  if (heads.size > 0 && [...heads].every((head) => scopeOf(head) !== '')) return [];
  return cells.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      if (cell?.standard !== 'TD') return [];
      const named = namesIn(pdf.attribute(cell, 'Headers'));
      if (named.length > 0 && named.every((one) => ids.has(one))) return [];
      const above = cells.slice(0, y).map((other) => other[x]);
      const left = row.slice(0, x);
      const hasHead =
        above.some((one) => /Column|Both/.test(scopeOf(one))) ||
        left.some((one) => /Row|Both/.test(scopeOf(one)));
      return hasHead ? [] : [cell];
    }),
  );
}
