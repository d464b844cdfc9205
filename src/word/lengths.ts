// Lengths: what is measured in millimetres and points, in the units of a word processor.

import { SIZES } from '../render/paper.ts';
import type { Kertas as NamaKertas } from '../source/workspace.ts';

/** A twip is a twentieth of a point. */
export const mm = (nilai: number): number => Math.round((nilai / 25.4) * 1440);
export const pt = (nilai: number): number => Math.round(nilai * 20);
/** A pixel, of which 96 make an inch, is what pictures are measured in. */
export const mmToPx = (nilai: number): number => (nilai / 25.4) * 96;

/** A sheet of paper, upright, and what stays free round the text; in mm. */
export interface PaperSize {
  readonly lebar: number;
  readonly tinggi: number;
  readonly tepi: {
    readonly atas: number;
    readonly kanan: number;
    readonly bawah: number;
    readonly kiri: number;
  };
}

/** As in `cetak.css`: wider on the left, for the binding. */
const TEPI = { atas: 26, kanan: 22, bawah: 24, kiri: 30 } as const;

/** A sheet by its name. */
export function sheetOf(nama: NamaKertas): PaperSize {
  const [lebar, tinggi] = SIZES[nama];
  return { lebar, tinggi, tepi: TEPI };
}

/** Width of the text in mm. */
export function widthOfText({ lebar, tinggi, tepi }: PaperSize, lanskap: boolean): number {
  return (lanskap ? tinggi : lebar) - tepi.kiri - tepi.kanan;
}

/** Height of the text in mm. */
export function heightOfText({ lebar, tinggi, tepi }: PaperSize, lanskap: boolean): number {
  return (lanskap ? lebar : tinggi) - tepi.atas - tepi.bawah;
}

/** What is free at either side of a cell, in pt. */
export const CELL_EDGE = 4;
