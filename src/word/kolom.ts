// How wide the columns of a table are: as the report says, but none so narrow that a word breaks in it.

import type { Sel, Tabel } from '../compose/laporan.ts';
import { columnsOf } from '../render/align.ts';
import { pt } from './ukuran.ts';

/** At either side of a cell, in twips; a rule takes a little of it. */
const TEPI_SEL = 85;
/** Rounded up from Calibri bold, as parts of the type size. */
const LEBAR = { sempit: 0.36, biasa: 0.54, besar: 0.68, lebar: 0.91 } as const;

/**
 * Widths in twips, together as wide as `lebar`. What a column lacks for its longest word comes from those that have more
 * than they need, in proportion; where they have not enough, all stay as the report says.
 * @param ukuran type size in pt
 */
export function columnWidths(tabel: Tabel, lebar: number, ukuran: number): readonly number[] {
  const tertulis = tabel.lebarKolom.map((persen) => Math.round((persen / 100) * lebar));
  const perlu = needed(tabel, ukuran);
  const lebih = tertulis.map((satu, i) => satu - (perlu[i] ?? 0));
  const kurang = sum(lebih.map((satu) => Math.max(0, -satu)));
  const sisa = sum(lebih.map((satu) => Math.max(0, satu)));
  if (kurang === 0 || kurang > sisa) return tertulis;
  return tertulis.map((satu, i) => {
    const punya = lebih[i] ?? 0;
    return punya < 0 ? satu - punya : satu - Math.ceil((punya * kurang) / sisa);
  });
}

/** For each column the width of the longest word in a cell of its own, with what is free beside it. */
function needed({ kepala, baris, kaki, lebarKolom }: Tabel, ukuran: number): readonly number[] {
  const perlu = lebarKolom.map(() => 0);
  for (const rows of [kepala, [...baris, ...kaki]]) {
    const columns = columnsOf(rows);
    rows.forEach((row, i) => {
      row.forEach((sel, j) => {
        const kolom = columns[i]?.[j] ?? 0;
        if (sel.rentangKolom === 1) {
          perlu[kolom] = Math.max(perlu[kolom] ?? 0, longestWord(sel, ukuran) + 2 * TEPI_SEL);
        }
      });
    });
  }
  return perlu;
}

function longestWord({ teks }: Sel, ukuran: number): number {
  const kata = teks.split(/(?<=[-–/])|[ \t\n\r]+/);
  return Math.max(...kata.map((satu) => Math.ceil(sum(Array.from(satu, widthOf)) * pt(ukuran))));
}

function widthOf(huruf: string): number {
  if (/[ijlrtfI.,:;'()|!-]/.test(huruf)) return LEBAR.sempit;
  if (/[mwMW%@]/.test(huruf)) return LEBAR.lebar;
  return /\p{Lu}/u.test(huruf) ? LEBAR.besar : LEBAR.biasa;
}

function sum(angka: readonly number[]): number {
  return angka.reduce((a, b) => a + b, 0);
}
