// Rows with spans → a grid, in which every cell has its row and column.

import type { TextCell } from '../../compose/report.ts';

export interface CellGrid {
  readonly sel: TextCell;
  readonly baris: number;
  readonly kolom: number;
}

/** Places cells as HTML does: each in the first column that no span from above or the left has taken. */
export function placeCells(daftar: readonly (readonly TextCell[])[]): readonly CellGrid[] {
  const filled = new Set<string>();
  return daftar.flatMap((content, baris) => {
    let kolom = 0;
    return content.map((cell): CellGrid => {
      while (filled.has(`${baris},${kolom}`)) kolom++;
      for (let b = 0; b < cell.rentangBaris; b++) {
        for (let k = 0; k < cell.rentangKolom; k++) filled.add(`${baris + b},${kolom + k}`);
      }
      return { sel: cell, baris, kolom };
    });
  });
}
