// What the formats of one year are made from. What several of them need is made once, when the first asks for it.

import type { Tahunan } from '../analyse.ts';
import type { PageMap } from '../output/page-map.ts';
import type { FontFace } from '../render/fonts.ts';
import type { TemplateSources } from '../render/templates.ts';
import type { Instansi } from '../source/workspace.ts';
import type { Efek } from './efek.ts';

export interface PermintaanBahan {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
  /** The date that the documents bear. */
  readonly tanggal: Date;
}

/** The printed report, and where its parts are in it. */
export interface Cetakan {
  readonly pdf: Uint8Array;
  readonly pages: PageMap;
}

export interface Bahan extends PermintaanBahan {
  /** Names of the report's files begin with it: `lkjip-2020`. */
  readonly nama: string;
  readonly efek: Efek;
  /** Templates, charts, photographs and fonts: drawn and read at the first call. */
  readonly render: () => Promise<BahanRender>;
  /** The PDF: printed at the first call. */
  readonly cetakan: () => Promise<Cetakan>;
  /** Starts the print, and gives the word when the browser is at it and this process is free for the rest. Never throws. */
  readonly beginCetakan: () => Promise<void>;
}

/** What both documents are rendered from. */
export interface BahanRender {
  readonly templates: TemplateSources;
  readonly charts: ReadonlyMap<string, string>;
  /** Photographs and the emblem, by their path. */
  readonly foto: ReadonlyMap<string, Uint8Array>;
  readonly faces: readonly FontFace[];
}
