// The pages of the print: their size, and the chapters' own. Chromium has no running strings, so each chapter gets named
// pages with its title spelled out.

import type { Bab, Laporan } from '../compose/report.ts';
import { SIZES } from './paper.ts';
import { oneLine } from './one-line.ts';
import type { Kertas } from '../source/workspace.ts';
import { namaHalamanBab } from './view/view.ts';

/**
 * The page's size for cetak.css, which comes after it: as rules, and as variables for what fills a page. What stands in the margins has
 * no typeface of the text's: one that a workspace adds there may name none.
 */
export function paperCss(kertas: Kertas): string {
  const [width, height] = SIZES[kertas];
  return `:root { --lebar-halaman: ${width}mm; --tinggi-halaman: ${height}mm; }
@page { size: ${width}mm ${height}mm; }
@page { font-family: var(--sans); }
@page depan-lanskap { ${landscape(kertas)} }
`;
}

function landscape(kertas: Kertas): string {
  const [width, height] = SIZES[kertas];
  return `size: ${height}mm ${width}mm;`;
}

/** What every page of a report with gaps bears, on paper, and its cover on the screen too. */
export function draftCss(draf: boolean): string {
  if (!draf) return '';
  return `@page { @bottom-right { content: "DRAF"; padding-top: 6mm; color: #b3261e; font: 700 9.5pt var(--sans); vertical-align: top; } }
.sampul { position: relative; }
.sampul::after, .ringkas::after { content: "DRAF"; position: absolute; inset: 12mm 12mm auto auto; padding: 1mm 4mm; border: 1.5pt solid #b3261e; color: #b3261e; font: 700 16pt var(--sans); letter-spacing: 0.1em; }
`;
}

/** Page rules for the print style sheet: portrait and landscape pages of each chapter, with its title at the head. */
export function chapterPagesCss(laporan: Laporan): string {
  return laporan.bab
    .map((bab, index) =>
      chapterPages(namaHalamanBab(index), runningHead(bab), laporan.tampilan.kertas),
    )
    .join('');
}

function runningHead({ label, judul }: Bab): string {
  return judul === '' ? label : `${label} · ${oneLine(judul)}`;
}

/**
 * What leads to a landscape table goes with it, headings and the sentence before it: it would be left behind at the foot
 * of the page before, or alone on one.
 */
function chapterPages(nama: string, judul: string, kertas: Kertas): string {
  const kepala = `@top-center { content: ${cssString(judul)}; }`;
  return `@page ${nama} { ${kepala} }
@page ${nama}-lanskap { ${landscape(kertas)} ${kepala} }
.${nama} { page: ${nama}; }
.${nama} .lanskap { page: ${nama}-lanskap; }
.${nama} :is(h3, h4, h5, h6, p):has(+ .lanskap) { page: ${nama}-lanskap; }
.${nama} :is(h3, h4, h5, h6):has(+ :is(h4, h5, h6, p) + .lanskap) { page: ${nama}-lanskap; }
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
