// What the formats of one year are made from. What several of them need is made once, when the first asks for it.

import type { Tahunan } from '../../analyse.ts';
import type { Gambar } from '../../compose/report.ts';
import type { PageMap } from '../../print/pages.ts';
import type { FontFace } from '../../render/fonts.ts';
import type { TemplateSources } from '../../render/templates.ts';
import type { DocumentLink } from '../../render/view/view.ts';
import type { Instansi } from '../../source/workspace.ts';
import type { Effects } from '../effects.ts';

export interface MaterialRequest {
  readonly instansi: Instansi;
  readonly tahunan: Tahunan;
  /** The date that the documents bear. */
  readonly tanggal: Date;
  /** The documents that are made together, for the page to lead to. */
  readonly documents?: readonly DocumentLink[];
}

/** The printed report, and where its parts are in it. */
export interface ReportPrint {
  readonly pdf: Uint8Array;
  readonly pages: PageMap;
}

export interface Material extends MaterialRequest {
  readonly effects: Effects;
  /** Templates, photographs and fonts: read at the first call. */
  readonly render: () => Promise<RenderMaterial>;
  /** The figures of the report, in its order. */
  readonly figures: readonly Gambar[];
  /** The SVG of each figure, by its id: drawn at the first call. */
  readonly charts: () => Promise<ReadonlyMap<string, string>>;
  /** The PDF: printed at the first call. */
  readonly cetakan: () => Promise<ReportPrint>;
  /** Starts the print, and gives the word when the browser is at it and this process is free for the rest. Never throws. */
  readonly beginCetakan: () => Promise<void>;
}

/** What both documents are rendered from. */
export interface RenderMaterial {
  readonly templates: TemplateSources;
  /** Photographs and the emblem, by their path. */
  readonly foto: ReadonlyMap<string, Uint8Array>;
  readonly faces: readonly FontFace[];
}
