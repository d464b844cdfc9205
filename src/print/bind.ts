// Puts the pages of other PDFs in the place of the pictures that stood in for them: the tags, bookmarks and numbers of the
// print are theirs then.

import { PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

import { EXIT, UserError } from '../error.ts';
import { PageCopy } from '../pdf/copy.ts';
import { UA_FLAWS, type SheetFlaw } from '../pdf/flaws.ts';
import { openForeign, UnreadablePdf } from '../pdf/open.ts';
import { flawReader, pagesOf } from '../pdf/sheet.ts';
import type { WrittenObject } from '../pdf/syntax.ts';
import { namedResources, type PdfFile } from './file/file.ts';
import type { StandInSize } from './stand-in.ts';

/** A PDF whose pages are bound in. */
export interface BoundPdf {
  /** What messages call it. */
  readonly file: string;
  /** The stand-in of each page, in order. */
  readonly places: readonly StandInSize[];
  readonly read: () => Promise<Uint8Array>;
}

/** What came of it. */
export interface Binding {
  /** The pages, by the numbers of the pictures that they replace, and all that they need. */
  readonly objects: ReadonlyMap<number, WrittenObject>;
  /** What the standards hold against the pages, with the first of each. */
  readonly flaws: ReadonlyMap<SheetFlaw, string>;
}

/**
 * Copies the pages into the print. One file is in memory at a time, besides what is kept of each.
 * @throws UserError when a file has changed since it was looked into
 */
export async function bind(
  file: PdfFile,
  pdfs: readonly BoundPdf[],
  allocate: () => number,
): Promise<Binding> {
  const objects = new Map<number, WrittenObject>();
  const flaws = new Map<SheetFlaw, string>();
  if (pdfs.length === 0) return { objects, flaws };
  const pictures = findPictures(file);
  const target = {
    allocate,
    add: (number: number, one: WrittenObject) => objects.set(number, one),
  };
  for (const { file: name, places, read } of pdfs) {
    const document = await openForeign(await read()).catch((error: unknown) => {
      throw error instanceof UnreadablePdf ? changedError(name, error) : error;
    });
    const pages = pagesOf(document);
    if (pages.length !== places.length) throw changedError(name, undefined);
    const copier = new PageCopy(document, target);
    const flawsOf = flawReader();
    for (const [i, page] of pages.entries()) {
      const number = pictures.get(keyOf(places[i]));
      if (number === undefined) throw lostSheetError(name, i + 1);
      copier.copy(page, number);
      for (const flaw of flawsOf(page)) if (!flaws.has(flaw)) flaws.set(flaw, `${name}, ${i + 1}`);
    }
  }
  return { objects, flaws };
}

const keyOf = (place: StandInSize | undefined): string =>
  `${place?.width ?? 0}×${place?.height ?? 0}`;

/** The pictures that the pages paint, by their size in pixels; of several of one size the last, since annexes come last. */
function findPictures(file: PdfFile): ReadonlyMap<string, number> {
  const pictures = new Map<string, number>();
  for (const page of file.pages) {
    const node = file.get(page);
    if (!(node instanceof PDFDict)) continue;
    for (const [, reference] of namedResources(file, node, 'XObject')) {
      const picture = file.resolve(reference);
      if (!(reference instanceof PDFRef) || !(picture instanceof PDFRawStream)) continue;
      const [width, height] = ['Width', 'Height'].map((key) => picture.dict.get(PDFName.of(key)));
      if (!(width instanceof PDFNumber) || !(height instanceof PDFNumber)) continue;
      pictures.set(
        keyOf({ width: width.asNumber(), height: height.asNumber() }),
        reference.objectNumber,
      );
    }
  }
  return pictures;
}

/** What the finished file may say that it keeps to. @throws UserError when an archive was asked for that it cannot be */
export function claimsOf(
  flaws: Binding['flaws'],
  isArchive: boolean,
): { readonly isAccessible: boolean } {
  const [first] = flaws;
  if (isArchive && first !== undefined) throw noArchiveError(...first);
  return { isAccessible: ![...flaws.keys()].some((flaw) => UA_FLAWS.has(flaw)) };
}

const WHY: Readonly<Record<SheetFlaw, { readonly id: string; readonly en: string }>> = {
  font: { id: 'hurufnya tidak ada di dalam berkas', en: 'its letters are not in the file' },
  letters: {
    id: 'hurufnya tidak dapat dibaca sebagai teks',
    en: 'its letters cannot be read as text',
  },
  inks: { id: 'warnanya CMYK tanpa profil', en: 'its colours are CMYK without a profile' },
  coding: { id: 'pengodeannya LZW', en: 'its coding is LZW' },
};

function noArchiveError(flaw: SheetFlaw, where: string): UserError {
  const { id, en } = WHY[flaw];
  return new UserError(
    {
      id: `laporan ini tidak dapat menjadi PDF/A: lampiran ${where.replace(/, (\d+)$/, ', halaman $1')}: ${id}`,
      en: `this report cannot be PDF/A: annex ${where.replace(/, (\d+)$/, ', page $1')}: ${en}`,
    },
    {
      hint: {
        id: 'simpan ulang lampiran itu sebagai PDF/A dari program asalnya atau pindai halamannya, atau susun tanpa --pdfa',
        en: 'save that annex as PDF/A from the program that it came from or scan the page, or build without --pdfa',
      },
      exitCode: EXIT.data,
    },
  );
}

function changedError(name: string, cause: unknown): UserError {
  return new UserError(
    {
      id: `lampiran ${name} berubah selagi laporan disusun`,
      en: `the annex ${name} changed while the report was made`,
    },
    { hint: { id: 'susun sekali lagi', en: 'build once more' }, exitCode: EXIT.data, cause },
  );
}

function lostSheetError(name: string, page: number): UserError {
  return new UserError(
    {
      id: `halaman ${page} lampiran ${name} tidak punya tempat pada cetakan`,
      en: `page ${page} of the annex ${name} has no place in the print`,
    },
    {
      hint: {
        id: 'Bila lampiran.hbs diganti sendiri: tampilkan setiap lembar dengan <img src="{{url}}" alt="{{teks}}">.',
        en: 'With a lampiran.hbs of your own: show each sheet with <img src="{{url}}" alt="{{teks}}">.',
      },
      exitCode: EXIT.data,
    },
  );
}
