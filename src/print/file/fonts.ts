// Proves that a PDF shows every letter in the report's own fonts: each font is embedded and of an allowed family, and
// no letter is missing from its font. A foreign font means a letter that the report's fonts lack, drawn with whatever
// this machine happens to have; glyph 0 means that no font had it and the reader sees a box.

import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

import { isEmbedded } from '../../pdf/objects.ts';
import { namedResources, streamContents, type PdfFile } from './file.ts';

export interface FontFindings {
  /** Names of fonts that are not of an allowed family, or not embedded. */
  readonly foreign: readonly string[];
  /** The pages, from 0, that have a foreign font or a missing letter. */
  readonly pages: readonly number[];
}

/**
 * @param families beginnings of PDF font names after the subset prefix, e.g. `SourceSerif4`.
 */
export function checkFonts(file: PdfFile, families: readonly string[]): FontFindings {
  const foreign = new Set<string>();
  const pages: number[] = [];
  const verdicts = new Map<PDFObject, string | undefined>();
  file.pages.forEach((number, index) => {
    const use = collectUse(file, file.get(number));
    let isBad = use.contents.some(hasMissingGlyph);
    for (const font of use.fonts) {
      if (!verdicts.has(font)) verdicts.set(font, judgeFont(file, font, families));
      const name = verdicts.get(font);
      if (name === undefined) continue;
      foreign.add(name);
      isBad = true;
    }
    if (isBad) pages.push(index);
  });
  return { foreign: [...foreign], pages };
}

interface Use {
  readonly fonts: Set<PDFDict>;
  readonly contents: PDFRawStream[];
}

function collectUse(file: PdfFile, page: PDFObject | undefined): Use {
  const use: Use = { fonts: new Set(), contents: [] };
  if (!(page instanceof PDFDict)) return use;
  const contents = file.resolve(page.get(PDFName.of('Contents')));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  for (const part of parts) {
    const stream = file.resolve(part);
    if (stream instanceof PDFRawStream) use.contents.push(stream);
  }
  collectResources(file, page, use, new Set());
  return use;
}

function collectResources(file: PdfFile, owner: PDFDict, use: Use, seen: Set<PDFObject>): void {
  const resources = (kind: 'Font' | 'XObject' | 'Pattern') =>
    namedResources(file, owner, kind).map(([, object]) => file.resolve(object));
  for (const font of resources('Font')) {
    if (font instanceof PDFDict) use.fonts.add(font);
  }
  for (const form of [...resources('XObject'), ...resources('Pattern')]) {
    if (!(form instanceof PDFRawStream) || seen.has(form)) continue;
    seen.add(form);
    if (form.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) continue;
    use.contents.push(form);
    collectResources(file, form.dict, use, seen);
  }
}

/** The name of a font that should not be there; undefined for a good one. */
function judgeFont(file: PdfFile, font: PDFDict, families: readonly string[]): string | undefined {
  const base = font.get(PDFName.of('BaseFont'));
  if (!(base instanceof PDFName)) return 'Type3';
  const name = base.decodeText().replace(/^[A-Z]{6}\+/, '');
  const isAllowed = families.some((family) => name.startsWith(family));
  return isAllowed && isEmbedded(font, (object) => file.resolve(object)) ? undefined : name;
}

const MISSING = Buffer.from('0000');
/** A string with glyph 0 in it; what `/ActualText` holds are letters, not glyphs. */
const SHOWN_MISSING = /(?<!\/ActualText )<(?:[0-9A-Fa-f]{4})*?0000(?:[0-9A-Fa-f]{4})*>/;

/** Chromium shows text as strings of two-byte glyph numbers; glyph 0 is the box for a missing letter. */
function hasMissingGlyph(stream: PDFRawStream): boolean {
  const contents = streamContents(stream);
  if (!contents.includes(MISSING)) return false;
  return SHOWN_MISSING.test(contents.toString('latin1'));
}
