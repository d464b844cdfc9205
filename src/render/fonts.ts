// The typefaces of the report: which files there are, and which of them a text needs. Reads nothing.

import { isInRange, SYMBOL_LETTERS } from '../source/letters.ts';
import { DEFAULT_TAMPILAN } from '../source/tampilan.ts';
import type { KeluargaHuruf, Tampilan } from '../source/workspace.ts';

/** One `@font-face`: a weight and style of a family, cut to a range of characters. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** Package that ships the file, `SHIPPED` where lkjip does; null for a file of the workspace. */
  readonly package: string | null;
  /** Name of the file in the package's `files/` folder or in `templates/fonts/`, or its path below the workspace. */
  readonly file: string;
  /** What its name begins with inside a PDF; null for a file of the workspace, which says it itself. */
  readonly pdfName: string | null;
  /** As CSS writes it. */
  readonly unicodeRange: string;
}

/** Stands for a package where the file is one of lkjip's own. */
export const SHIPPED = 'lkjip';

const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const STYLES = [
  ['Source Serif 4', 'source-serif-4', 400, 'normal'],
  ['Source Serif 4', 'source-serif-4', 400, 'italic'],
  ['Source Serif 4', 'source-serif-4', 600, 'normal'],
  ['Source Sans 3', 'source-sans-3', 400, 'normal'],
  ['Source Sans 3', 'source-sans-3', 400, 'italic'],
  ['Source Sans 3', 'source-sans-3', 600, 'normal'],
] as const;

/** Which families a report is set in. */
export type Typefaces = Tampilan['huruf'];

/** Every shipped face that a report may use, in the order of the style sheet. */
export const FONT_FACES: readonly FontFace[] = STYLES.flatMap(([family, name, weight, style]) => [
  symbolFace(family, weight, style),
  ...Object.entries(SUBSETS).map(([subset, unicodeRange]) => ({
    family,
    weight,
    style,
    package: `@fontsource/${name}`,
    file: `${name}-${subset}-${weight}-${style}.woff2`,
    pdfName: family.replaceAll(' ', ''),
    unicodeRange,
  })),
]);

/** The symbols that a family lacks, under its own name and before its own faces: the last one that has a letter is taken. */
function symbolFace(family: string, weight: 400 | 600, style: FontFace['style']): FontFace {
  const file = `dejavu-sans-symbols-${String(weight)}.woff2`;
  return {
    family,
    weight,
    style,
    package: SHIPPED,
    file,
    pdfName: 'DejaVuSans',
    unicodeRange: SYMBOL_LETTERS,
  };
}

/** What charts are measured with and drawn in, whatever the report is set in. */
const CHART_FAMILY = 'Source Sans 3';
/** The name in the style sheet of a family of the workspace's own. */
const OWN_FAMILY = { teks: 'Huruf Teks', tabel: 'Huruf Tabel' } as const;

/**
 * The faces needed to show a text: of the families that it is set in the Latin ones, and of the others those whose
 * range meets one of its characters; then those of the workspace's own.
 */
export function facesFor(
  text: string,
  huruf: Typefaces = DEFAULT_TAMPILAN.huruf,
): readonly FontFace[] {
  const codes = rareCodePoints(text);
  const families: readonly unknown[] = [huruf.teks, huruf.tabel, CHART_FAMILY];
  const shipped = FONT_FACES.filter(
    ({ family, style, unicodeRange }) =>
      families.includes(family) &&
      // Only running text is ever set in italics.
      (style === 'normal' || family === huruf.teks) &&
      (unicodeRange === SUBSETS.latin || codes.some((code) => isInRange(code, unicodeRange))),
  );
  return [
    ...shipped,
    ...ownFaces(OWN_FAMILY.teks, huruf.teks, codes),
    ...ownFaces(OWN_FAMILY.tabel, huruf.tabel, codes),
  ];
}

function ownFaces(
  family: string,
  keluarga: KeluargaHuruf,
  codes: readonly number[],
): readonly FontFace[] {
  if (typeof keluarga === 'string') return [];
  const { biasa, miring, tebal } = keluarga;
  const hasSymbols = codes.some((code) => isInRange(code, SYMBOL_LETTERS));
  const face = (file: string | null, weight: 400 | 600, style: FontFace['style']): FontFace[] =>
    file === null
      ? []
      : [
          ...(hasSymbols ? [symbolFace(family, weight, style)] : []),
          { family, weight, style, package: null, file, pdfName: null, unicodeRange: 'U+0-10FFFF' },
        ];
  return [
    ...face(biasa, 400, 'normal'),
    ...face(miring, 400, 'italic'),
    ...face(tebal, 600, 'normal'),
  ];
}

/** The families as custom properties, to stand after the style sheets; nothing for those of the style sheets. */
export function familiesCss({ teks, tabel }: Typefaces): string {
  const own = (keluarga: KeluargaHuruf, name: string) =>
    `'${typeof keluarga === 'string' ? keluarga : name}'`;
  const serif =
    teks === 'Source Serif 4' ? '' : `  --serif: ${own(teks, OWN_FAMILY.teks)}, serif;\n`;
  const sans =
    tabel === 'Source Sans 3' ? '' : `  --sans: ${own(tabel, OWN_FAMILY.tabel)}, sans-serif;\n`;
  return serif + sans === '' ? '' : `:root {\n${serif}${sans}}\n`;
}

/** The name of a face's file without folders. */
export function fontFileName({ package: bundle, file }: FontFace): string {
  const nama = file.split('/').at(-1) ?? file;
  // A font of the workspace may be called as one of ours.
  return bundle === null ? `sendiri-${nama}` : nama;
}

/** `@font-face` rules; `url` says where each file is found. */
export function fontFaceCss(faces: readonly FontFace[], url: (face: FontFace) => string): string {
  return faces.map((face) => fontFaceRule(face, url(face))).join('');
}

function fontFaceRule(face: FontFace, url: string): string {
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('${url}') format('woff2');
  unicode-range: ${face.unicodeRange};
}
`;
}

/** Characters beyond ASCII; the Latin faces have all of that. A text of megabytes has few kinds of runs of them. */
function rareCodePoints(text: string): readonly number[] {
  const runs = new Set(text.match(/[\u0080-\uffff]+/g));
  const letters = new Set([...runs].flatMap((run) => Array.from(run)));
  return [...letters].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
}
