// Long stretches of analysis without a single figure.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import type { Aturan } from '../aturan.ts';
import { readNaskah } from './running-text.ts';
import { analysisSections } from './copied.ts';

/** About half a printed page; lists of problems and solutions are shorter. */
const BATAS_KATA = 250;

/** Each section of an analysis, from one heading to the next. */
export const checkAnalisisPanjang: Aturan = ({ hasil }) => {
  const analisis = analysisSections(hasil);
  return [...hasil.data.narasi.values()]
    .filter(({ bagian }) => analisis.has(bagian))
    .flatMap((narasi) =>
      readNaskah(narasi).bagian.flatMap(({ judul, alinea }): Finding[] => {
        const kata = alinea.reduce((jumlah, { teks }) => jumlah + countWords(teks), 0);
        const berangka = alinea.some(
          ({ teks, ekspresi }) => ekspresi.length > 0 || /\d/.test(teks),
        );
        if (kata <= BATAS_KATA || berangka) return [];
        const fakta = { judul: judul?.teks ?? null, kata, batas: BATAS_KATA };
        const tempat = judul === null ? alinea.slice(0, 1) : [judul];
        return tempat.map((satu) => temuan('analisis-tanpa-angka', fakta, satu.posisi(0)));
      }),
    );
};

function countWords(teks: string): number {
  return teks.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
