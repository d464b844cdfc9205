// Which letters the shipped typefaces have. `test/render/fonts.test.ts` holds the lists against the files.

/** What every face of Source Serif and Source Sans has beyond ASCII, as CSS writes ranges. */
export const TEXT_LETTERS = [
  'U+00A0-012B,U+012E-0131,U+0134-0165,U+0168-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+01CD-01DC',
  'U+01E6-01E7,U+01F8-01F9,U+0218-021B,U+0237,U+0251,U+0259,U+0261,U+02B0,U+02B2-02B3,U+02B7-02B8',
  'U+02BB-02BC,U+02BE-02BF,U+02C6-02CC,U+02DA,U+02DC-02DD,U+02E1-02E3,U+0304,U+0308,U+0329,U+1D43',
  'U+1D47-1D49,U+1D4D,U+1D4F-1D50,U+1D52,U+1D56-1D58,U+1D5B,U+1D9C,U+1DA0,U+1DBB,U+1E0C-1E0F',
  'U+1E20-1E21,U+1E24-1E25,U+1E2A-1E2B,U+1E36-1E3B,U+1E3E-1E3F,U+1E42-1E49,U+1E5A-1E63,U+1E6C-1E6F',
  'U+1E80-1E85,U+1E8E-1E8F,U+1E92-1E93,U+1E97,U+1E9E,U+1EF2-1EF9,U+2009,U+200B,U+2013-2014,U+2018-201A',
  'U+201C-201E,U+2020,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20A1,U+20A4,U+20A6-20A7,U+20A9',
  'U+20AB-20AC,U+20AE,U+20B1-20B2,U+20B4-20B5,U+20B8-20BA,U+20BD,U+2113,U+2122,U+2191,U+2193,U+2212',
  'U+2215',
].join(',');

/** What the symbols of DejaVu Sans have beyond that: relations, arrows, Greek, figures in circles, marks to tick. */
export const SYMBOL_LETTERS = [
  'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF,U+2000-2008,U+200A,U+2010-2012',
  'U+2015-2017,U+2021,U+2023-2025,U+2027,U+202F-2031,U+2034-2038,U+203B-2043,U+2045-205F,U+2070-2071',
  'U+2074-208E,U+2090-209C,U+2100-2109,U+210B-2112,U+2114-2121,U+2123-2149,U+214B,U+214E,U+2150-2185',
  'U+2190,U+2192,U+2194-2211,U+2213-2214,U+2216-2303,U+2308-230B,U+2318,U+23CE,U+2460-2469,U+25A0-2606',
  'U+260E,U+2610-2612,U+2639-263B,U+2660-2667,U+2669-266F,U+2701-2704,U+2706-2709,U+270C-2727',
  'U+2729-274B,U+274D,U+274F-2752,U+2756,U+2758-275E,U+2761-2794,U+2798-27AF,U+27B1-27BE,U+27E6-27EB',
  'U+27F5-27FF,U+2A00,U+2A7D-2A7E,U+FB00-FB06',
].join(',');

interface Range {
  readonly from: number;
  readonly to: number;
}

/** By what was read: few, and each asked about for every letter of a text. */
const READ = new Map<string, readonly Range[]>();

function rangesOf(ranges: string): readonly Range[] {
  const read =
    READ.get(ranges) ??
    ranges.split(',').map((part) => {
      const [from = '', to = from] = part.slice(2).split('-');
      return { from: parseInt(from, 16), to: parseInt(to, 16) };
    });
  READ.set(ranges, read);
  return read;
}

/** Whether a range as CSS writes it holds a code point. */
export function isInRange(code: number, ranges: string): boolean {
  return rangesOf(ranges).some(({ from, to }) => code >= from && code <= to);
}

const SHIPPED = rangesOf(`U+0020-007E,${TEXT_LETTERS},${SYMBOL_LETTERS}`);

/**
 * A letter with the marks above and below it; what is no ink (spaces, signs of no width) is none. Letters of ASCII without
 * marks, which are nearly all, are let pass. Control characters are none that any typeface has, nor do canvas, XML or a
 * workbook take them.
 */
const LETTERS =
  /[^\p{M}\p{Z}\p{C}\x21-\x7e][\p{M}\u200d]*|[\x21-\x7e][\p{M}\u200d]+|[^\P{Cc}\t\n\r\x85]/gu;

export interface Letter {
  readonly letter: string;
  readonly at: number;
}

/** The letters of a text that no shipped typeface can show, with where they stand, in UTF-16 units. */
export function findUnknownLetters(text: string): readonly Letter[] {
  return [...text.matchAll(LETTERS)].flatMap(({ 0: letter, index }) =>
    isShipped(letter) ? [] : [{ letter, at: index }],
  );
}

/** Signs that set the order of what stands behind them: a figure within is printed backwards. */
const DIRECTION_MARK = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The signs of a text that change the order in which it is printed, with where they stand. */
export function findDirectionMarks(text: string): readonly Letter[] {
  return [...text.matchAll(DIRECTION_MARK)].map(({ 0: letter, index }) => ({ letter, at: index }));
}

/** Marks are joined with their letter where the two are one letter elsewhere; how a sign is to be shown is no sign. */
function isShipped(letter: string): boolean {
  return Array.from(letter.normalize('NFC')).every((point) => {
    const code = point.codePointAt(0) ?? 0;
    return (
      /\p{Default_Ignorable_Code_Point}/u.test(point) ||
      SHIPPED.some(({ from, to }) => code >= from && code <= to)
    );
  });
}
