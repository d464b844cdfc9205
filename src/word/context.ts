// What all parts of one document share while it is put together.

import type { Picture, Raster } from '../chart/raster.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { WordLook } from './style/look.ts';
import type { PaperSize } from './lengths.ts';

/** Numbers that may occur once only in a document, counted for each document anew so that the same report is the same bytes. */
export class Counter {
  readonly #terakhir = new Map<string, number>();
  /** The numbers that lists begin with, where it is not 1. */
  readonly mulai = new Set<number>();

  /** 1, 2, 3 … of each kind. */
  berikut(jenis: 'gambar' | 'daftar' | 'tautan'): number {
    const nomor = (this.#terakhir.get(jenis) ?? 0) + 1;
    this.#terakhir.set(jenis, nomor);
    return nomor;
  }
}

export interface WordContext {
  readonly penanda: ReadonlyMap<string, Bookmarks>;
  /** Charts by the id of their figure. */
  readonly charts: ReadonlyMap<string, Picture>;
  /** Photographs by their path. */
  readonly foto: ReadonlyMap<string, Raster>;
  /** Stands over each chapter's title, as wide as the text. */
  readonly ornament: Raster;
  /** The number printed on the page of each element, by its id. */
  readonly halaman: ReadonlyMap<string, string>;
  /** Headings of the third rank that are in daftar isi. */
  readonly terdaftar: ReadonlySet<string>;
  readonly kertas: PaperSize;
  /** Something is left to fill in. */
  readonly draf: boolean;
  readonly rupa: WordLook;
  readonly pencacah: Counter;
}
