// The pages of the chapters: Chromium has no running strings, so each chapter gets named pages with its title spelled out.

import type { Bab, Laporan } from '../compose/laporan.ts';
import { oneLine } from './one-line.ts';
import { namaHalamanBab } from './view.ts';

/** Page rules for the print style sheet: portrait and landscape pages of each chapter, with its title at the head. */
export function chapterPagesCss(laporan: Laporan): string {
  return laporan.bab
    .map((bab, index) => chapterPages(namaHalamanBab(index), runningHead(bab)))
    .join('');
}

function runningHead({ label, judul }: Bab): string {
  return judul === '' ? label : `${label} · ${oneLine(judul)}`;
}

/** A heading over a landscape table goes with it, or it would be left behind at the foot of the page before. */
function chapterPages(nama: string, judul: string): string {
  const kepala = `@top-center { content: ${cssString(judul)}; }`;
  return `@page ${nama} { ${kepala} }
@page ${nama}-lanskap { size: A4 landscape; ${kepala} }
.${nama} { page: ${nama}; }
.${nama} .lanskap { page: ${nama}-lanskap; }
.${nama} :is(h3, h4, h5, h6):has(+ .lanskap) { page: ${nama}-lanskap; }
`;
}

/** A CSS string that can neither end itself nor, inlined, the `<style>` element round it. */
function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
