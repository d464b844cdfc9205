// How much an SVG draws when every part that it uses again is counted each time: ten parts that use each other ten times
// are a small file and a drawing without end.

import { Parser } from 'saxen';

/** Parts that an emblem may be drawn with, those that are used again counted each time. */
const BATAS = 10_000;
const RUJUKAN = /(?:^\s*|url\(\s*["']?)#([^"')\s]+)/g;

/** Whether the drawing is over the bound, or uses itself. */
export function isReusedTooOften(teks: string): boolean {
  const isi = partsOf(teks);
  const jumlah = new Map<string, number>();
  const sedang = new Set<string>();
  const count = (id: string): number => {
    const tahu = jumlah.get(id);
    if (tahu !== undefined) return tahu;
    if (sedang.has(id)) return Infinity;
    sedang.add(id);
    const hasil = (isi.get(id) ?? []).reduce((n, satu) => n + count(satu), 1);
    sedang.delete(id);
    jumlah.set(id, hasil);
    return hasil;
  };
  return count('') > BATAS;
}

/** For every element with an id, and for the drawing itself under an empty one: the ids in it, and those it refers to. */
function partsOf(teks: string): ReadonlyMap<string, readonly string[]> {
  const isi = new Map<string, string[]>();
  const add = (dalam: string, id: string): void => {
    const ada = isi.get(dalam);
    if (ada === undefined) isi.set(dalam, [id]);
    else ada.push(id);
  };
  const terbuka = [''];
  const pembaca = new Parser();
  pembaca.on('openTag', (_, ambil, urai) => {
    const tertulis = ambil();
    const atribut = Object.entries(typeof tertulis === 'boolean' ? {} : tertulis).map(
      ([kunci, nilai]) => [kunci, urai(nilai)] as const,
    );
    const luar = terbuka.at(-1) ?? '';
    const id = atribut.find(([kunci]) => kunci === 'id')?.[1] ?? luar;
    if (id !== luar) add(luar, id);
    terbuka.push(id);
    for (const [, nilai] of atribut) {
      for (const [, rujuk = ''] of nilai.matchAll(RUJUKAN)) add(id, rujuk);
    }
  });
  pembaca.on('closeTag', () => {
    terbuka.pop();
  });
  pembaca.on('error', () => undefined);
  pembaca.on('warn', () => undefined);
  pembaca.parse(teks);
  return isi;
}
