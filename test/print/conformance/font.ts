// What a font of the file says of its glyphs, and what the font program inside it says.

import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';

import type { Pdf } from './model.ts';

const KNOWN = new WeakMap<PDFDict, ReadonlyMap<number, string>>();

/** The letters of each code. */
export function unicodeOf(pdf: Pdf, font: PDFDict): ReadonlyMap<number, string> {
  const known = KNOWN.get(font) ?? readUnicode(pdf, font);
  KNOWN.set(font, known);
  return known;
}

function readUnicode(pdf: Pdf, font: PDFDict): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const source = pdf.stream(pdf.value(font, 'ToUnicode'))?.toString('latin1') ?? '';
  const letters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, section = ''] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of section.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(Number.parseInt(code, 16), letters(text));
    }
  }
  for (const [, section = ''] of source.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of section.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        map.set(code, String.fromCharCode(Number.parseInt(text, 16) + code - first));
      }
    }
  }
  return map;
}

export function descendantOf(pdf: Pdf, font: PDFDict): PDFDict | undefined {
  const [descendant] = pdf.array(font, 'DescendantFonts').map((one) => pdf.resolve(one));
  return descendant instanceof PDFDict ? descendant : undefined;
}

/** The font program, whichever kind it is of. */
export function programOf(pdf: Pdf, font: PDFDict): PDFRawStream | undefined {
  const descriptor = pdf.dict(descendantOf(pdf, font) ?? font, 'FontDescriptor');
  const program = ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => pdf.value(descriptor, key))
    .find((one) => one instanceof PDFRawStream);
  return program;
}

/** The widths that the dictionary of a simple font gives, in thousandths, by code. */
function simpleWidthsOf(pdf: Pdf, font: PDFDict): (code: number) => number {
  const widths = pdf.array(font, 'Widths').map((one) => pdf.resolve(one));
  const first = pdf.number(font, 'FirstChar') ?? 0;
  return (code) => {
    const width = widths[code - first];
    return width instanceof PDFNumber ? width.asNumber() : 0;
  };
}

/** The widths that the dictionary gives, in thousandths, by code. */
export function widthsOf(pdf: Pdf, font: PDFDict): (code: number) => number {
  if (!isComposite(font)) return simpleWidthsOf(pdf, font);
  const descendant = descendantOf(pdf, font);
  const widths = new Map<number, number>();
  const list = pdf.array(descendant, 'W').map((one) => pdf.resolve(one));
  const numberAt = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0);
  for (let i = 0; i < list.length;) {
    const first = numberAt(list[i]);
    const next = list[i + 1];
    if (next instanceof PDFArray) {
      next.asArray().forEach((width, k) => widths.set(first + k, numberAt(width)));
      i += 2;
    } else {
      for (let code = first; code <= numberAt(next); code += 1)
        widths.set(code, numberAt(list[i + 2]));
      i += 3;
    }
  }
  const fallback = pdf.number(descendant, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? fallback;
}

/** A TrueType program: how many glyphs it has, how wide each is, and its tables of codes by `platform,encoding`. */
interface TrueType {
  readonly glyphs: number;
  readonly widthOf: (glyph: number) => number;
  readonly cmaps: ReadonlyMap<string, (code: number) => number>;
}

/** Tables of format 0, a byte a code; of another format no code is looked up. */
function cmapsOf(cmap: Buffer): TrueType['cmaps'] {
  const count = cmap.readUInt16BE(2);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 4 + i * 8;
      const [platform, encoding] = [cmap.readUInt16BE(at), cmap.readUInt16BE(at + 2)];
      const start = cmap.readUInt32BE(at + 4);
      const isBytes = cmap.readUInt16BE(start) === 0;
      const glyphOf = (code: number): number => (isBytes ? (cmap[start + 6 + code] ?? 0) : 0);
      return [`${platform},${encoding}`, glyphOf] as const;
    }),
  );
}

/** Bit 3 of the flags: its codes are its own. */
export const isSymbolic = (pdf: Pdf, font: PDFDict): boolean =>
  ((pdf.number(pdf.dict(font, 'FontDescriptor'), 'Flags') ?? 0) & 4) !== 0;

/** The glyph of a code: the code itself in a composite font, as `Identity` has it; else as the font program says. */
export function glyphsOf(pdf: Pdf, font: PDFDict): (code: number) => number {
  const program = isComposite(font) ? undefined : trueTypeOf(pdf, font);
  if (program === undefined) return (code) => code;
  const [only] = program.cmaps.values();
  return program.cmaps.get('1,0') ?? only ?? (() => 0);
}

/** How many glyphs a TrueType program has, and how wide each is, in thousandths; undefined for other programs. */
export function trueTypeOf(pdf: Pdf, font: PDFDict): TrueType | undefined {
  const data = pdf.stream(programOf(pdf, font));
  if (data === undefined || data.readUInt32BE(0) !== 0x00010000) return undefined;
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + data.readUInt16BE(4) * 16; at += 16) {
      if (data.toString('latin1', at, at + 4) !== tag) continue;
      const start = data.readUInt32BE(at + 8);
      return data.subarray(start, start + data.readUInt32BE(at + 12));
    }
    throw new Error(`no table ${tag} in a font`);
  };
  const has = (tag: string): boolean =>
    data.subarray(12, 12 + data.readUInt16BE(4) * 16).includes(tag, 0, 'latin1');
  const units = table('head').readUInt16BE(18);
  const count = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  return {
    glyphs: table('maxp').readUInt16BE(4),
    cmaps: has('cmap') ? cmapsOf(table('cmap')) : new Map(),
    widthOf: (glyph) => (metrics.readUInt16BE(Math.min(glyph, count - 1) * 4) * 1000) / units,
  };
}

/** All fonts that pages and forms name. */
export function fontsOf(pdf: Pdf): PDFDict[] {
  const fonts = new Set<PDFDict>();
  for (const { owner } of pdf.contents) {
    const named = pdf.dict(pdf.dict(owner, 'Resources'), 'Font');
    for (const [, one] of named?.entries() ?? []) {
      const font = pdf.resolve(one);
      if (font instanceof PDFDict) fonts.add(font);
    }
  }
  return [...fonts];
}

export const isComposite = (font: PDFDict): boolean =>
  font.get(PDFName.of('Subtype')) === PDFName.of('Type0');
