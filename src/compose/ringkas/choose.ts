// What of a long list goes on two pages, and what is said of the rest.

import { ada, type Terhitung } from '../../calculate/besaran.ts';
import { typeset } from '../wording/typeset.ts';

/** What a unit or a rating may take of its column. */
export const PANJANG_SATUAN = 24;

export interface Selection<T> {
  readonly isi: readonly T[];
  readonly lainnya: string | null;
}

/**
 * The first `batas` by `urutan`, in the order of the report; all of a list that is short enough.
 * @param sebutan what they have in common: "indikator dengan capaian terendah"
 */
export function choose<T>(
  daftar: readonly T[],
  batas: number,
  urutan: (a: T, b: T) => number,
  sebutan: string,
): Selection<T> {
  if (daftar.length <= batas) return { isi: daftar, lainnya: null };
  const terpilih = new Set([...daftar].sort(urutan).slice(0, batas));
  const isi = daftar.filter((satu) => terpilih.has(satu));
  const sisa = daftar.length - batas;
  return {
    isi,
    lainnya: `Ditampilkan ${isi.length} ${sebutan}, dan ${sisa} lainnya dimuat dalam laporan lengkap.`,
  };
}

/** Lowest first; what has no value comes last. */
export function byLowest(a: Terhitung, b: Terhitung): number {
  if (!ada(a) || !ada(b)) return Number(!ada(a)) - Number(!ada(b));
  return a.pakai.comparedTo(b.pakai);
}

/** A name as it is set and as long as its place: cut between words, with a sign that it was. */
export function clip(teks: string, panjang: number): string {
  const isi = typeset(teks.replace(/\s+/g, ' ').trim());
  if (isi.length <= panjang) return isi;
  const potong = isi.slice(0, panjang);
  const spasi = potong.lastIndexOf(' ');
  return `${potong.slice(0, spasi > panjang / 2 ? spasi : panjang)}…`;
}
