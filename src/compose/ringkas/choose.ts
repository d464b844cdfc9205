// What of a long list goes on two pages, and what is said of the rest.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import { typeset } from '../wording/typeset.ts';

/** What a unit or a rating may take of its column. */
export const UNIT_LENGTH = 24;

export interface Selection<T> {
  readonly content: readonly T[];
  readonly lainnya: string | null;
}

/**
 * The first `limit` by `order`, in the order of the report; all of a list that is short enough.
 * @param sebutan what they have in common: "indikator dengan capaian terendah"
 */
export function choose<T>(
  daftar: readonly T[],
  limit: number,
  order: (a: T, b: T) => number,
  mention: string,
): Selection<T> {
  if (daftar.length <= limit) return { content: daftar, lainnya: null };
  const chosen = new Set([...daftar].sort(order).slice(0, limit));
  const content = daftar.filter((one) => chosen.has(one));
  const sisa = daftar.length - limit;
  return {
    content,
    lainnya: `Ditampilkan ${content.length} ${mention}, dan ${sisa} lainnya dimuat dalam laporan lengkap.`,
  };
}

/** Lowest first; what has no value comes last. */
export function byLowest(a: Terhitung, b: Terhitung): number {
  if (!isFigure(a) || !isFigure(b)) return Number(!isFigure(a)) - Number(!isFigure(b));
  return a.uses.comparedTo(b.uses);
}

/** A name as it is set and as long as its place: cut between words, with a sign that it was. */
export function clip(text: string, length: number): string {
  const content = typeset(text.replace(/\s+/g, ' ').trim());
  if (content.length <= length) return content;
  const potong = content.slice(0, length);
  const spaces = potong.lastIndexOf(' ');
  return `${potong.slice(0, spaces > length / 2 ? spaces : length)}…`;
}
