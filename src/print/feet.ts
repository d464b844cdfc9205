// The page numbers that a reader sees in the margins, held against those that the lists show: a style sheet of the workspace may count
// pages in its own way.

import { PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

import { EXIT, UserError } from '../error.ts';
import { grouped } from '../grouped.ts';
import { streamContents, type PdfFile } from './file/file.ts';
import { printedLabel, type Parts } from './pages.ts';

/** What stands in the margins of a page: the text of each box. */
export type MarginTexts = readonly string[];

/** The texts in the margins of every page, in order. */
export function readMargins(file: PdfFile): readonly MarginTexts[] {
  const maps = new Map<PDFObject, CharacterMap>();
  const mapOf = (font: PDFObject): CharacterMap => {
    const known = maps.get(font) ?? readCharacterMap(file, font);
    maps.set(font, known);
    return known;
  };
  return file.pages.map((number) => {
    const page = file.get(number);
    const contents =
      page instanceof PDFDict ? file.resolve(page.get(PDFName.of('Contents'))) : undefined;
    if (!(page instanceof PDFDict && contents instanceof PDFRawStream)) return [];
    const fonts = fontsOf(file, page);
    return readBoxes(streamContents(contents), (name) => {
      const font = fonts.get(name);
      return font && mapOf(font);
    });
  });
}

/** Chromium paints the margins first. What the page itself holds is cut to its area, and most of it is marked. */
const PAGE_AREA = /\bW\*? n\b|\/MCID\b/;
const TOKENS = /\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\b(ET)\b/g;

type CharacterMap = ReadonlyMap<string, string>;

function readBoxes(
  bytes: Buffer,
  mapOf: (font: string) => CharacterMap | undefined,
): readonly string[] {
  const [margins = ''] = bytes.toString('latin1').split(PAGE_AREA, 1);
  const boxes: string[] = [];
  let letters: CharacterMap | undefined;
  let text = '';
  for (const [, font, glyphs, end] of margins.matchAll(TOKENS)) {
    if (font !== undefined) letters = mapOf(font);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) {
      text += letters?.get(glyph.toUpperCase()) ?? '';
    }
    if (end === undefined) continue;
    if (text.trim() !== '') boxes.push(text.trim());
    text = '';
  }
  return boxes;
}

function fontsOf(file: PdfFile, page: PDFDict): ReadonlyMap<string, PDFObject> {
  const resources = file.resolve(page.get(PDFName.of('Resources')));
  const fonts =
    resources instanceof PDFDict ? file.resolve(resources.get(PDFName.of('Font'))) : undefined;
  const named = fonts instanceof PDFDict ? fonts.entries() : [];
  return new Map(
    named.flatMap(([name, reference]) => {
      const font = file.resolve(reference);
      return font === undefined ? [] : [[name.decodeText(), font] as const];
    }),
  );
}

/** `<0012> <0041>`, `<0012> <0014> <0041>`: a glyph, or a run of them, and its letters. */
const MAPPED = /^<(\w{4})> (?:<(\w{4})> )?<(\w+)>$/gm;

function readCharacterMap(file: PdfFile, font: PDFObject): CharacterMap {
  const stream =
    font instanceof PDFDict ? file.resolve(font.get(PDFName.of('ToUnicode'))) : undefined;
  const letters = new Map<string, string>();
  if (!(stream instanceof PDFRawStream)) return letters;
  const source = streamContents(stream).toString('latin1');
  for (const [, first = '', last = first, code = ''] of source.matchAll(MAPPED)) {
    const start = Number.parseInt(first, 16);
    const text = Buffer.from(code, 'hex').swap16().toString('utf16le');
    for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
      const shifted = String.fromCharCode(text.charCodeAt(text.length - 1) + glyph - start);
      letters.set(hex(glyph), text.slice(0, -1) + shifted);
    }
  }
  return letters;
}

const hex = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

/** A page whose margins show another number than the lists do. */
export interface WrongFoot {
  /** Counted from 0. */
  readonly page: number;
  readonly shown: string;
  readonly label: string;
}

/** A number in the text of a margin. */
interface Shown {
  readonly page: number;
  readonly text: string;
  readonly number: string;
  /** What numbers at this place of such a text have in common. */
  readonly slot: string;
  /** The text is nothing but numbers and what parts them. */
  readonly isBare: boolean;
}

const NUMBER = /\d+|(?<!\p{L})[ivxlcdm]+(?!\p{L})/giu;

/**
 * The first page with a number in its margins that goes on from page to page, and none that is the page's own. Names, years and the
 * count of all pages are no such numbers, and a page without a number is right.
 */
export function findWrongFoot(
  margins: readonly MarginTexts[],
  parts: Parts,
): WrongFoot | undefined {
  const pages = margins.map((texts, page) => texts.flatMap((text) => numbersIn(text, page)));
  const slots = grouped(pages.flat(), ({ slot }) => slot);
  for (const [page, shown] of pages.entries()) {
    const label = printedLabel(page, parts);
    if (label === '' || shown.some(({ number }) => isSame(number, label))) continue;
    const wrong = shown.find(({ slot }) => isCounting(slots.get(slot) ?? [], parts.count));
    if (wrong !== undefined) return { page, shown: wrong.text, label };
  }
  return undefined;
}

function numbersIn(text: string, page: number): Shown[] {
  const skeleton = text.replace(NUMBER, '#');
  const isBare = !/\p{L}/u.test(skeleton);
  return (text.match(NUMBER) ?? []).map((number, place) => ({
    page,
    text,
    number,
    slot: `${String(place)} ${skeleton}`,
    isBare,
  }));
}

/** Three pages tell a number that counts them from one that happens to be another on the next. */
const ENOUGH = 3;

function isCounting(shown: readonly Shown[], count: number): boolean {
  const [first] = shown;
  if (first === undefined) return false;
  const values = new Set(shown.map(({ number }) => number));
  if (values.size > 1) {
    return first.isBare || (shown.length >= ENOUGH && values.size > shown.length / 2);
  }
  // The same on every page: a counter that never goes up, or a year.
  return first.text === first.number && Number(first.number) <= count;
}

function isSame(number: string, label: string): boolean {
  return number.toLowerCase() === label || Number(number) === Number(label);
}

/** For a style sheet that counts pages otherwise than the lists do. */
export function wrongFootError({ page, shown, label }: WrongFoot): UserError {
  const sheet = String(page + 1);
  return new UserError(
    {
      id: `Di tepi halaman ke-${sheet} tertulis “${shown}”, sedangkan nomornya dalam daftar isi, tabel, dan gambar “${label}”`,
      en: `The margin of page ${sheet} reads “${shown}”, but the lists of contents, tables and figures number it “${label}”`,
    },
    {
      hint: {
        id: 'Dalam templates/cetak.css, setiap halaman menaikkan penghitungnya satu dan bernomor counter(depan, lower-roman) atau counter(badan), termasuk @page buatan sendiri; atau hapus nomor itu dari tepi halaman.',
        en: 'In templates/cetak.css, let every page, those of your own @page rules too, raise its counter by one and show counter(depan, lower-roman) or counter(badan); or take the number out of the margin.',
      },
      exitCode: EXIT.data,
    },
  );
}
