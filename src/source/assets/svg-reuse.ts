// How much an SVG draws when every part that it uses again is counted each time: ten parts that use each other ten times
// are a small file and a drawing without end.

import { Parser } from 'saxen';

/** Parts that an emblem may be drawn with, those that are used again counted each time. */
const BATAS = 10_000;
const RUJUKAN = /(?:^\s*|url\(\s*["']?)#([^"')\s]+)/g;

/** Whether the drawing is over the bound; one that uses itself is, and counting ends there. */
export function isReusedTooOften(teks: string): boolean {
  const isi = partsOf(teks);
  const tunggu = [''];
  let jumlah = 1;
  // Not by recursion: a chain of parts may be longer than the stack is deep.
  for (let id = tunggu.pop(); id !== undefined; id = tunggu.pop()) {
    const bagian = isi.get(id) ?? [];
    jumlah += bagian.length;
    if (jumlah > BATAS) return true;
    tunggu.push(...bagian);
  }
  return false;
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
