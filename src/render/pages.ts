// The pages of the chapters: Chromium has no running strings, so each chapter gets named pages with its title spelled out.

import type { Laporan } from '../compose/laporan.ts';
import { namaHalamanBab } from './view.ts';
import { oneLine } from './view-blok.ts';

/** Page rules for the print style sheet: portrait and landscape pages of each chapter, with its title at the head. */
export function chapterPagesCss(laporan: Laporan): string {
  return laporan.bab
    .map((bab, index) =>
      chapterPages(namaHalamanBab(index), `${bab.label} · ${oneLine(bab.judul)}`),
    )
    .join('');
}

function chapterPages(nama: string, judul: string): string {
  const kepala = `@top-center { content: ${cssString(judul)}; }`;
  return `@page ${nama} { ${kepala} }
@page ${nama}-lanskap { size: A4 landscape; ${kepala} }
.${nama} { page: ${nama}; }
.${nama} .lanskap { page: ${nama}-lanskap; }
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
