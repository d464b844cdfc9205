// The frame that every table is put into.

import { kepala as kepalaSel, tengah } from '../blok.ts';
import type { Sel, Tabel } from '../laporan.ts';

export interface IsiTabel {
  readonly kode: string;
  readonly judul: string;
  readonly sumber: string | null;
  readonly kepala: readonly (readonly Sel[])[];
  readonly lebarKolom: readonly number[];
  readonly baris: readonly (readonly Sel[])[];
  readonly kaki?: readonly (readonly Sel[])[];
  readonly catatan?: readonly string[];
  readonly lanskap?: boolean;
}

/** A table without its number, which it gets when all are known. */
export function table(isi: IsiTabel): Tabel {
  return {
    jenis: 'tabel',
    id: `tabel-${isi.kode}`,
    kode: isi.kode,
    label: '',
    judul: isi.judul,
    sumber: isi.sumber,
    kepala: isi.kepala,
    lebarKolom: normaliseWidths(isi.lebarKolom),
    baris: isi.baris,
    kaki: isi.kaki ?? [],
    catatan: isi.catatan ?? [],
    lanskap: isi.lanskap ?? false,
  };
}

/** Shares of the width, brought to a sum of 100. */
function normaliseWidths(lebar: readonly number[]): readonly number[] {
  const jumlah = lebar.reduce((a, b) => a + b, 0);
  return lebar.map((satu) => Math.round((satu / jumlah) * 10_000) / 100);
}

/** A head of one row. */
export function head(...judul: readonly string[]): readonly (readonly Sel[])[] {
  return [judul.map((teks) => tengah(teks))];
}

/** A row of column numbers: (1) (2) (3) … */
export function columnNumbers(banyak: number): readonly Sel[] {
  return Array.from({ length: banyak }, (_, i) => tengah(`(${String(i + 1)})`));
}

/**
 * The rows of one tujuan or sasaran: its own cells stand beside all of its indicators, and beside a row of dashes where
 * it has none, so that it is listed all the same.
 * @param cells of an indicator; of null the dashes
 */
export function groupRows<T>(
  indikator: readonly T[],
  depan: (rentangBaris: number) => readonly Sel[],
  cells: (indikator: T | null) => readonly Sel[],
): readonly (readonly Sel[])[] {
  const isi = indikator.length === 0 ? [null] : indikator;
  return isi.map((satu, i) => [...(i === 0 ? depan(isi.length) : []), ...cells(satu)]);
}

/** How a tujuan is named where sasaran stand in the same column. */
export function tujuanLabel(nama: string): string {
  return `Tujuan: ${nama}`;
}

/** The label of a row of totals, over the first `rentang` columns. */
export function totalLabel(teks: string, rentang: number): Sel {
  return kepalaSel(teks, { rentangKolom: rentang });
}
