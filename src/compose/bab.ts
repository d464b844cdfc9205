// Chapters: sections that have content, numbered in their order.

import { formatRomawi } from './format.ts';
import { slug } from './blok.ts';
import type { Konteks } from './konteks.ts';
import type { Bab, Bagian, Blok } from './laporan.ts';

/** A section before it has its number; `isi` may be empty. */
export interface Rancangan {
  /** The prose file that fills it, without number and `.md`. */
  readonly nama: string;
  readonly judul: string;
  readonly isi: readonly Blok[];
  /** Without content it is left out silently: not every report has it. */
  readonly bolehTiada?: boolean;
}

/** A chapter with the sections that have content; the others are findings. */
export function chapter(
  konteks: Konteks,
  nomor: number,
  judul: string,
  rancangan: readonly Rancangan[],
): Bab {
  const bagian: Bagian[] = [];
  for (const { nama, judul: judulBagian, isi, bolehTiada } of rancangan) {
    if (isi.length === 0 && bolehTiada === true) continue;
    const nomorBagian = `${String(nomor)}.${String(bagian.length + 1)}`;
    const satu = konteks.bagian(nama, judulBagian, nomorBagian, isi);
    if (satu !== null) bagian.push(satu);
  }
  const label = `BAB ${formatRomawi(nomor)}`;
  return { id: slug(label), label, judul, bagian };
}
