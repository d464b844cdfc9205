// The report as a Word document. Takes values and gives bytes; the same report gives the same bytes.

import { Document, Packer } from 'docx';
import type { Picture, Raster } from '../chart/raster.ts';
import type { Laporan } from '../compose/report.ts';
import { withoutTimes } from '../zip.ts';
import { documentSections } from './sections.ts';
import { documentStyles, listNumbering } from './style/styles.ts';
import { Counter, type WordContext } from './context.ts';
import { namePlaces } from './bookmarks.ts';

import { lookOf } from './style/look.ts';
import { CORE_PROPERTIES, coreProperties } from '../office/core-properties.ts';
import type { CoverMaterial } from './cover.ts';
import { sheetOf } from './lengths.ts';

export interface WordMaterial extends CoverMaterial {
  /** Charts by the id of their figure. */
  readonly charts: ReadonlyMap<string, Picture>;
  /** Photographs by their path. */
  readonly foto: ReadonlyMap<string, Raster>;
  /** Stands over each chapter's title, as wide as the text. */
  readonly ornament: Raster;
  /** The number printed on the page of each element in a list, by its id. */
  readonly halaman: ReadonlyMap<string, string>;
  /** The date that the document bears. */
  readonly tanggal: Date;
}

/** The bytes of the `.docx`. */
export async function writeWord(raw: Laporan, bahan: WordMaterial): Promise<Uint8Array> {
  const laporan = withoutUnwritable(raw);
  const context: WordContext = {
    penanda: namePlaces(laporan),
    charts: bahan.charts,
    foto: bahan.foto,
    ornament: bahan.ornament,
    halaman: bahan.halaman,
    terdaftar: new Set(laporan.daftarIsi.flatMap(({ id, tingkat }) => (tingkat === 3 ? [id] : []))),
    draf: laporan.draf,
    kertas: sheetOf(laporan.tampilan.kertas),
    rupa: lookOf(laporan.tampilan),
    pencacah: new Counter(),
  };
  // Composed first: it tells which numbers lists begin with.
  const sections = documentSections(laporan, bahan, context);
  const document = new Document({
    title: laporan.judul,
    creator: laporan.penulis,
    styles: documentStyles(context.kertas, context.rupa),
    // The pages of Word are its own: it asks on opening, and sets the numbers of the lists by them.
    features: { updateFields: laporan.daftarIsi.length > 0 },
    numbering: listNumbering(context.pencacah.mulai),
    sections,
  });
  const core = {
    path: CORE_PROPERTIES,
    data: coreProperties({
      title: laporan.judul,
      author: laporan.penulis,
      identifier: laporan.nomor,
      date: bahan.tanggal,
    }),
  };
  return withoutTimes(await Packer.toBuffer(document, undefined, [core]));
}

/** Control characters, halves of characters and non-characters: not even escaped may XML have them. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same value with no text in it that would break the file; it is made of plain objects, lists and scalars. */
function withoutUnwritable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(NOT_XML, '') as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutUnwritable) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutUnwritable(one as unknown)]),
  ) as T;
}
