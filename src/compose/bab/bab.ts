// Chapters: sections that have content, numbered in their order.

import { formatRomawi } from '../format.ts';
import { slug } from '../blok.ts';
import type { Konteks } from '../konteks.ts';
import type { Bab, Bagian, Blok } from '../laporan.ts';

/** A section before it has its number. */
export interface Rancangan {
  readonly judul: string;
  /** Its content, which may be empty; not asked for where the section is left out. */
  readonly isi: () => readonly Blok[];
  /** Without content it is left out silently: not every report has it. */
  readonly bolehTiada?: boolean;
}

/**
 * A chapter with the sections that have content; the others are findings.
 * @param urutan which sections, in which order
 * @param rancangan all that there are, by the prose file that fills each, without number and `.md`
 */
export function chapter<N extends string>(
  konteks: Konteks,
  {
    nomor,
    judul,
    urutan,
  }: { readonly nomor: number; readonly judul: string; readonly urutan: readonly N[] },
  rancangan: Readonly<Record<N, Rancangan>>,
): Bab {
  const bagian: Bagian[] = [];
  for (const nama of urutan) {
    const { judul: judulBagian, isi: susun, bolehTiada } = rancangan[nama];
    const isi = susun();
    if (isi.length === 0 && bolehTiada === true) continue;
    const nomorBagian = `${String(nomor)}.${String(bagian.length + 1)}`;
    const satu = konteks.bagian(nama, judulBagian, nomorBagian, isi);
    if (satu !== null) bagian.push(satu);
  }
  const label = `BAB ${formatRomawi(nomor)}`;
  return { id: slug(label), label, judul, bagian };
}
