// All that a build does to the world: it comes in as a parameter.

import type { Gambar } from '../compose/report.ts';
import type { OutputFile } from '../output/files.ts';
import type { BoundPdf } from '../print/bind.ts';
import type { Period } from '../period.ts';
import type { PrintMemory } from '../print/memory.ts';
import type { FontFace } from '../render/fonts.ts';
import type { TemplateSources } from '../render/templates.ts';

/** The steps of a build, as progress and time limits name them. */
export type BuildStep = 'grafik' | 'html' | 'cetak' | 'word' | 'ringkas' | 'tulis';

/** What the print stage is asked for. */
export interface PrintOrder {
  /** Which document it is; pages are counted of the report. */
  readonly jenis: 'laporan' | 'ringkas';
  readonly period: Period;
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly date: Date;
  readonly families: readonly string[];
  /** The SVG of the drawings whose empty frames stand in the document; wanted while the browser is at work. */
  readonly drawings: () => Promise<readonly string[]>;
  /** What the last print of it left. */
  readonly memory: PrintMemory | undefined;
  /** PDFs whose pages take the place of pictures. */
  readonly bound: readonly BoundPdf[];
  /** To be called when the browser is at work and this process is not. */
  readonly onPrinting: () => void;
}

/** A finished print, and what it leaves for the next. */
export interface PrintOutcome extends PrintMemory {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
}

/** All that a build does to the world. */
export interface Effects {
  readonly templates: () => Promise<TemplateSources>;
  readonly font: (face: FontFace) => Promise<Uint8Array>;
  /** The bytes of a photograph or of the emblem, by its path below the workspace. */
  readonly foto: (file: string) => Promise<Uint8Array>;
  /** The bytes of a file that is bound in, by its path below the workspace. */
  readonly annex: (file: string) => Promise<Uint8Array>;
  /** The SVG of each figure, by its element id. */
  readonly draw: (
    gambar: readonly Gambar[],
    period: Period,
  ) => Promise<ReadonlyMap<string, string>>;
  readonly print: (request: PrintOrder) => Promise<PrintOutcome>;
  readonly recallPrint: (period: Period) => Promise<PrintMemory | undefined>;
  readonly keepPrint: (period: Period, memory: PrintMemory) => Promise<void>;
  readonly write: (
    period: Period,
    daftar: readonly OutputFile[],
    toClean: readonly string[],
  ) => Promise<void>;
  /** Called before each step. */
  readonly step: (step: BuildStep, period: Period) => void;
}
