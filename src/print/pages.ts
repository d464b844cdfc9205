// The page numbers of a print: which page of the paper each linked id stands on, and what is printed at its foot.

import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';

import { EXIT, UserError } from '../error.ts';
import { formatRoman } from '../roman.ts';
import type { PdfFile } from './file/file.ts';

/** Ids of ours, which only serve to find where something begins. */
export const MARKER_PREFIX = 'lkjip-awal-';

/** Ids and the numbers printed on their pages: `iv`, `12`. */
export type PageMap = ReadonlyMap<string, string>;

/** Where the parts begin, counted in pages from 0; the cover is before both. */
export interface Parts {
  readonly front: number;
  readonly body: number;
  readonly count: number;
}

/** The ids of the first `.depan` and the first `.badan`. */
export interface Markers {
  readonly front: string | null;
  readonly body: string | null;
}

export interface PrintedPages {
  readonly parts: Parts;
  /** The page, counted from 0, of every linked id. */
  readonly places: ReadonlyMap<string, number>;
  /** Where on its page every linked id stands, as the file writes it. */
  readonly destinations: ReadonlyMap<string, string>;
  readonly map: PageMap;
}

/**
 * Reads the named destinations, which Chromium writes for every id that a link in the document points to.
 *
 * @throws Error (a bug of the HTML) when the front matter begins after the body.
 */
export function readPages(file: PdfFile, markers: Markers): PrintedPages {
  const { places, destinations } = readDestinations(file);
  const parts = findParts(places, markers, file.pages.length);
  const hasBoth = markers.front !== null && markers.body !== null;
  if (hasBoth && parts.front >= parts.body) {
    throw new Error(
      `the front matter begins on page ${parts.front + 1}, after the body's ${parts.body + 1}`,
    );
  }
  return { parts, places, destinations, map: numbersAt(places, parts) };
}

/**
 * What will be printed on the pages that are foretold for these places, counted from 0; undefined where one of those that are wanted
 * is missing.
 */
export function foretoldNumbers(
  places: ReadonlyMap<string, number>,
  markers: Markers,
  wanted: readonly string[],
): PageMap | undefined {
  if (placesWanted(markers, wanted).some((id) => !places.has(id))) return undefined;
  return numbersAt(places, findParts(places, markers, Infinity));
}

/** The ids whose places tell the numbers of those that are wanted. */
export const placesWanted = ({ front, body }: Markers, wanted: readonly string[]): string[] => [
  ...[front, body].filter((id) => id !== null),
  ...wanted,
];

function numbersAt(places: ReadonlyMap<string, number>, parts: Parts): PageMap {
  const pages = [...places].filter(([id]) => !id.startsWith(MARKER_PREFIX));
  return new Map(pages.map(([id, page]) => [id, printedLabel(page, parts)]));
}

function readDestinations(file: PdfFile): {
  places: Map<string, number>;
  destinations: Map<string, string>;
} {
  const pageIndex = new Map(file.pages.map((number, index) => [number, index]));
  const places = new Map<string, number>();
  const destinations = new Map<string, string>();
  const catalog = file.get(file.catalog);
  const named =
    catalog instanceof PDFDict ? file.resolve(catalog.get(PDFName.of('Dests'))) : undefined;
  if (!(named instanceof PDFDict)) return { places, destinations };
  for (const [name, value] of named.entries()) {
    const destination = file.resolve(value);
    const page = destination instanceof PDFArray ? destination.get(0) : undefined;
    const index = page instanceof PDFRef ? pageIndex.get(page.objectNumber) : undefined;
    if (destination === undefined || index === undefined) continue;
    places.set(decodeId(name), index);
    destinations.set(decodeId(name), destination.toString());
  }
  return { places, destinations };
}

/** Chromium writes the fragment as it stands in the link, where other letters than ASCII may be percent-encoded. */
function decodeId(name: PDFName): string {
  const text = name.decodeText();
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findParts(places: ReadonlyMap<string, number>, markers: Markers, count: number): Parts {
  const front = markers.front === null ? undefined : places.get(markers.front);
  const body = markers.body === null ? undefined : places.get(markers.body);
  // A document without these parts is all body.
  const start = front ?? body ?? 0;
  return { front: start, body: body ?? (front === undefined ? 0 : count), count };
}

/** What the style sheet's counters print at the foot of a page; nothing on the cover. */
export function printedLabel(page: number, parts: Parts): string {
  if (page >= parts.body) return String(page - parts.body + 1);
  if (page >= parts.front) return formatRoman(page - parts.front + 1).toLowerCase();
  return '';
}

/** The ids whose number in the lists is not that of their page; `filled` is what the lists show. */
export function wrongNumbers(filled: PageMap, printed: PageMap): readonly string[] {
  return [...filled].filter(([id, number]) => printed.get(id) !== number).map(([id]) => id);
}

/** For lists that name what no reader finds: a style sheet or a template of the workspace takes it away. Ours print all that they list. */
export function missingTargetError(names: readonly string[]): UserError {
  const text = names
    .slice(0, 5)
    .map((name) => `“${name}”`)
    .join(', ');
  return new UserError(
    {
      id: `Daftar isi/tabel/gambar menunjuk bagian yang tidak tercetak: ${text}`,
      en: `The lists of contents, tables or figures point to parts that are not printed: ${text}`,
    },
    {
      hint: {
        id: 'Dalam templates/*.css, hapus aturan yang menyembunyikan bagian itu, induknya, atau judulnya (display: none, visibility: hidden, opacity: 0, tinggi nol) atau mengulangnya di setiap halaman (position: fixed); dalam templates/*.hbs, beri bagian itu id yang disebut daftar. Bagian yang tidak diinginkan diatur lewat tampilan di lkjip.yaml.',
        en: 'In templates/*.css, remove the rule that hides the part, its parent or its title (display: none, visibility: hidden, opacity: 0, no height) or repeats it on every page (position: fixed); in templates/*.hbs, give the part the id that the list names. Which parts a report has is set by tampilan in lkjip.yaml.',
      },
      exitCode: EXIT.data,
    },
  );
}

/** For numbers that will not settle: each fill moves the pages again. */
export function unsettledNumbersError(ids: readonly string[]): UserError {
  const text = ids.slice(0, 5).join(', ');
  return new UserError(
    {
      id: `Nomor halaman dalam daftar tidak kunjung cocok dengan halamannya: ${text}`,
      en: `The page numbers in the lists will not settle on the real pages: ${text}`,
    },
    {
      hint: {
        id: 'Beri kolom nomor halaman (.halaman) lebar yang tetap agar isinya tidak menggeser baris.',
        en: 'Give the page number column (.halaman) a fixed width, so that filling it in moves no line.',
      },
      exitCode: EXIT.data,
    },
  );
}
