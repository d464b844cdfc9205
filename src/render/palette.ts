// The workspace's own colours over those of the style sheets. On a dark screen each is lightened until it is read as well.

import { mix, mixUntil, PUTIH } from '../compose/colour.ts';
import type { Palet } from '../source/workspace.ts';

/** The lightest surface of the dark look. */
const DARK_BACKGROUND = '#242b35';
const DARK_CONTRAST = 6;
/** What of white is in the surfaces and lines that go with the accent. */
const DERIVED = { 'garis-kuat': 0.4, kepala: 0.92, kaki: 0.96 } as const;

/** Custom properties, to stand after the style sheets; nothing where no colour was chosen. */
export function paletteCss(palet: Palet): string {
  const chosen = Object.entries(palet).flatMap(([nama, warna]: [string, string | null]) =>
    warna === null ? [] : [[nama, warna] as const],
  );
  if (chosen.length === 0) return '';
  const dark = chosen.map(
    ([nama, warna]) => [nama, mixUntil(warna, PUTIH, DARK_BACKGROUND, DARK_CONTRAST)] as const,
  );
  return (
    properties('print, (prefers-color-scheme: light)', [...chosen, ...derived(palet.aksen)]) +
    properties('screen and (prefers-color-scheme: dark)', dark)
  );
}

function derived(aksen: string | null): readonly (readonly [string, string])[] {
  return aksen === null ? [] : Object.entries(surfaces(aksen));
}

/** The surfaces and lines that go with an accent. */
export function surfaces(aksen: string): Readonly<Record<keyof typeof DERIVED, string>> {
  const one = (nama: keyof typeof DERIVED) => mix(aksen, PUTIH, DERIVED[nama]);
  return { 'garis-kuat': one('garis-kuat'), kepala: one('kepala'), kaki: one('kaki') };
}

function properties(media: string, content: readonly (readonly [string, string])[]): string {
  const baris = content.map(([nama, warna]) => `    --${nama}: ${warna};\n`).join('');
  return `@media ${media} {\n  :root {\n${baris}  }\n}\n`;
}
