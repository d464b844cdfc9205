// The page numbers that a reader sees in the margins, held against those that the lists show: a style sheet of the workspace may count
// pages in its own way.

import { PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

import { EXIT, UserError } from '../error.ts';
import { grouped } from '../grouped.ts';
import { parseRoman } from '../roman.ts';
import { namedResources, streamContents, type PdfFile } from './file/file.ts';
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
    const fonts = new Map(namedResources(file, page, 'Font'));
    return readBoxes(streamContents(contents), (name) => {
      const font = file.resolve(fonts.get(name));
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
  /** What it may count: `c` is a hundred, or the third. */
  readonly values: readonly number[];
  /** What numbers at this place of such a text have in common. */
  readonly slot: string;
}

const NUMBER = /\d+|(?<!\p{L})(?:[ivxlcdm]+|[a-z])(?!\p{L})/giu;

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
    const wrong = shown.find((one) => isCounting(one, slots.get(one.slot) ?? []));
    if (wrong !== undefined) return { page, shown: wrong.text, label };
  }
  return undefined;
}

function numbersIn(text: string, page: number): Shown[] {
  const skeleton = text.replace(NUMBER, '#');
  return (text.match(NUMBER) ?? []).map((number, place) => ({
    page,
    text,
    number,
    values: valuesOf(number.toLowerCase()),
    slot: `${String(place)} ${skeleton}`,
  }));
}

function valuesOf(number: string): readonly number[] {
  if (/^\d/.test(number)) return [Number(number)];
  const letter = number.length === 1 ? [number.charCodeAt(0) - 'a'.charCodeAt(0) + 1] : [];
  const roman = parseRoman(number);
  return roman === undefined ? letter : [roman, ...letter];
}

/** So many of the changes go up in what counts pages: a chapter may begin anew. Where nothing changes a page may not be counted. */
const MOST = 2 / 3;
/** By so much a count may go up on a page. */
const STEEPEST = 3;
/** What a count is on one page after the other where nothing raises it; any other such number is a year, or that of a document. */
const NEVER_RAISED = [0, 1];

function isCounting(one: Shown, slot: readonly Shown[]): boolean {
  const pages = [...grouped(slot, ({ page }) => page).values()];
  if (
    one.text === one.number &&
    NEVER_RAISED.includes(Number(one.number)) &&
    slot.some((b) => isNextTo(one, b))
  )
    return true;
  const steps = pages.slice(1).map((next, i) => [pages[i] ?? [], next] as const);
  const holds = (relation: (a: Shown, b: Shown) => boolean) =>
    steps.filter(([before, after]) => before.some((a) => after.some((b) => relation(a, b))));
  const ups = holds(goesUp).length;
  const changes = steps.length - holds((a, b) => a.number === b.number && !goesUp(a, b)).length;
  const takesPart = (a: Shown) => slot.some((b) => goesUp(a, b) || goesUp(b, a));
  const isCounted = takesPart(one) || slot.some((b) => isNextTo(one, b) && takesPart(b));
  return isCounted && ups > 1 && ups > MOST * changes;
}

/** Whether the page beside it shows the same: a count that was not raised. */
const isNextTo = (a: Shown, b: Shown): boolean =>
  a.number === b.number && Math.abs(a.page - b.page) === 1;

/** Whether one number is what a count was on the page before, or on the last that has it. */
function goesUp(before: Shown, after: Shown): boolean {
  const pages = after.page - before.page;
  if (pages < 1 || pages > STEEPEST) return false;
  return before.values.some((a) =>
    after.values.some((b) => b - a >= pages && b - a <= STEEPEST * pages),
  );
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
