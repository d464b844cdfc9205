// What the workspace chose of the look, as Word has it: colours and typefaces.

import { surfaces } from '../../render/palette.ts';
import type { Palet, Tampilan } from '../../source/workspace.ts';

/** As in `templates/gaya.css`; hexadecimal, without the sign before it. */
const WARNA = {
  tinta: '1A1D21',
  redup: '525B66',
  aksen: '1F3A5F',
  garis: 'C5CCD5',
  strongLine: '66758B',
  kepala: 'ECF0F5',
  kaki: 'F6F8FA',
  baik: '1A6B3C',
  cukup: '8A5800',
  kurang: 'A4262C',
} as const;

export type WordColours = Readonly<Record<keyof typeof WARNA, string>>;

/**
 * Source Serif and Source Sans, which the PDF embeds, are on few machines, and Word would put in their place what it
 * likes. These are in every Word; LibreOffice has Caladea and Carlito for them, letter by letter as wide.
 */
const HURUF = { serif: 'Cambria', sans: 'Calibri' } as const;

/** How the document looks. */
export interface WordLook {
  readonly warna: WordColours;
  /** Names of typefaces. */
  readonly huruf: { readonly text: string; readonly tabel: string };
}

/**
 * The look of a report. Its own files of typefaces are not for Word, which cannot read them; tables stay in Calibri,
 * whose digits are all as wide as each other.
 */
export function lookOf({ warna, huruf }: Tampilan): WordLook {
  const text = huruf.teks === 'Source Sans 3' ? HURUF.sans : HURUF.serif;
  return { warna: coloursOf(warna), huruf: { text, tabel: HURUF.sans } };
}

function coloursOf({ aksen, ...predikat }: Palet): WordColours {
  const chosen = Object.entries<string | null>({ ...accented(aksen), ...predikat }).flatMap(
    ([nama, warna]) => (warna === null ? [] : [[nama, warna.slice(1).toUpperCase()] as const]),
  );
  return { ...WARNA, ...(Object.fromEntries(chosen) as Partial<WordColours>) };
}

function accented(aksen: string | null): Partial<WordColours> {
  if (aksen === null) return {};
  const { 'garis-kuat': strongLine, kepala, kaki } = surfaces(aksen);
  return { aksen, strongLine, kepala, kaki };
}
