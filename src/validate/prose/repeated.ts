// The same paragraph twice in one year's prose.

import { ringkas } from '../../diagnostic/kata.ts';
import { compare, temuan, type Finding } from '../../diagnostic/finding.ts';
import type { Posisi } from '../../diagnostic/diagnostic.ts';
import type { Aturan } from '../aturan.ts';
import { readNaskah, sourceText } from './running-text.ts';

/** Shorter ones, such as a lead-in sentence, may stand in several sections. */
const TERPENDEK = 80;

export const checkParagrafGanda: Aturan = ({ hasil: { data } }) => {
  const sudah = new Map<string, Posisi>();
  const urut = [...data.narasi.values()].sort((a, b) => compare(a.berkas, b.berkas));
  return urut.flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea): Finding[] => {
      const teks = normaliseText(sourceText(alinea));
      if (teks.length < TERPENDEK) return [];
      const posisi = alinea.posisi(0);
      const lama = sudah.get(teks);
      if (lama === undefined) {
        sudah.set(teks, posisi);
        return [];
      }
      const pertama = `${lama.berkas} baris ${String(lama.baris)}`;
      const fakta = { pertama, awal: ringkas(sourceText(alinea)) };
      return [temuan('paragraf-ganda', fakta, posisi)];
    }),
  );
};

/** Spacing and case make no other text. */
export function normaliseText(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim().toLowerCase();
}
