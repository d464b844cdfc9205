// Drawn pages and small texts → what the audit makes of them.

import { auditDocument, type Audit } from '../../src/audit/audit.ts';
import type { Grid } from '../../src/audit/document.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { drawPdf, type Canvas } from './draw.ts';

type Draw = (canvas: Canvas) => void;

/** The first table of some drawn pages, row by row; a cell with the columns and rows that it takes. */
export async function firstGrid(
  ...pages: readonly Draw[]
): Promise<readonly (readonly string[])[]> {
  const { blocks } = await readDocument(await drawPdf(pages));
  const grid = blocks.find((block): block is Grid => block.kind === 'grid');
  return grid === undefined ? [] : showGrid(grid);
}

export function showGrid(grid: Grid): readonly (readonly string[])[] {
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .map(({ lines, rowSpan, columnSpan }) => {
        const span = rowSpan + columnSpan > 2 ? ` [${rowSpan}x${columnSpan}]` : '';
        return lines.join('|') + span;
      }),
  );
}

export async function auditPages(...pages: readonly Draw[]): Promise<Audit> {
  return auditDocument(await readDocument(await drawPdf(pages)));
}

export async function auditText(text: string): Promise<Audit> {
  return auditDocument(await readDocument(new TextEncoder().encode(text)));
}

/** Each finding in short: `audit-serapan 49,00 → 94,00`. */
export const short = ({ findings }: Audit): readonly string[] =>
  findings.map(({ code, printed, calculated }) => `${code} ${printed} → ${calculated ?? '?'}`);

/** A report with a share that its own row refutes. */
export const REVIEWED = `
LAPORAN KINERJA DINAS ARSIP KABUPATEN CONTOH TAHUN 2022

# BAB III AKUNTABILITAS KINERJA

Tabel 3.1 Realisasi Anggaran Tahun 2022

| No | Program | Anggaran | Realisasi | % |
| --- | --- | --- | --- | --- |
| 1 | Program Arsip | 250.000.000 | 210.000.000 | 84,00 |
| 2 | Program Buku | 400.000.000 | 380.000.000 | 59,00 |
| 3 | Program Lain | 900.000.000 | 846.000.000 | 94,00 |
`;
