// Looks over the shoulder of a year's build: notes what it reads, prints and writes, and adds the manifest.

import { fileYear } from '../source/layout.ts';
import { yearOf } from '../period.ts';
import { recordReads, type ReadRecord } from './reads.ts';
import type { Effects } from './effects.ts';
import { digest } from '../digest.ts';
import type { OutputFile } from '../output/files.ts';
import { fingerprint, type YearTrace, type Digest } from '../output/trace.ts';
import { manifestFile, type ManifestContent } from '../output/manifest.ts';
import type { TemplateSources } from '../render/templates.ts';
import { nameOf } from './previous.ts';
import { carryOver } from './leftover.ts';

/** What is known of the print of a year, as far as there is one. */
export interface PrintFacts {
  readonly halaman: number | null;
  readonly browser: string | null;
}

export interface RecorderRequest extends Pick<
  ManifestContent,
  'versi' | 'instansi' | 'bahasa' | 'format' | 'tanggal' | 'masukan'
> {
  readonly defaults: () => Promise<TemplateSources>;
  readonly cetak: () => PrintFacts;
  /** What the last build in the year's folder said of itself. */
  readonly lama: () => Promise<ManifestContent | null>;
}

export interface Recorder {
  readonly effects: Effects;
  readonly reads: () => readonly ReadRecord[];
  /** With the names that the build gave. */
  readonly trace: (made: Pick<YearTrace, 'period' | 'dokumen' | 'angka'>) => YearTrace;
}

/** The same effects, watched. */
export function watchEffects(effects: Effects, request: RecorderRequest): Recorder {
  const { effects: recorded, reads } = recordReads(effects);
  const sendiri: Record<string, string> = {};
  let keluaran: Digest = {};
  const watched: Effects = {
    ...recorded,
    async templates() {
      const templates = await recorded.templates();
      const defaults = await request.defaults();
      for (const [nama, content] of Object.entries(templates)) {
        if (defaults[nama] !== content) sendiri[`templates/${nama}`] = digest(content);
      }
      return templates;
    },
    async write(period, daftar, toClean) {
      const { file, huruf } = sortReads(reads());
      const inputs = untilYear({ ...request.masukan, ...file, ...sendiri }, yearOf(period));
      const { browser } = request.cetak();
      const content = { ...request, period, peramban: browser, masukan: inputs, huruf };
      const manifest = manifestFile(carryOver(content, await request.lama()));
      const all = [...daftar, manifest].map(inBytes);
      await effects.write(period, all, toClean);
      keluaran = Object.fromEntries(all.map(({ nama, content }) => [nama, fingerprint(content)]));
    },
  };
  return {
    effects: watched,
    reads,
    trace: (made) => ({ ...made, keluaran, halaman: request.cetak().halaman }),
  };
}

/** Compared, written and digested: a long text is turned into bytes once. */
function inBytes({ nama, content }: OutputFile): OutputFile & { readonly content: Uint8Array } {
  return { nama, content: typeof content === 'string' ? Buffer.from(content) : content };
}

/** Files of the workspace are read by their path, typefaces as the faces that they are. */
function sortReads(reads: readonly ReadRecord[]): {
  readonly file: Digest;
  readonly huruf: Digest;
} {
  const pick = (isHuruf: boolean): Digest =>
    Object.fromEntries(
      reads
        .filter(({ nama, isian }) => isian.length > 0 && (nama === 'font') === isHuruf)
        .map((one) => [nameOf(one), one.sidik]),
    );
  return { file: pick(false), huruf: pick(true) };
}

/** What a later year's files say does not reach the report. */
function untilYear(sidik: Digest, tahun: number): Digest {
  const isEarlier = (nama: string): boolean => (fileYear(nama) ?? tahun) <= tahun;
  return Object.fromEntries(Object.entries(sidik).filter(([nama]) => isEarlier(nama)));
}
