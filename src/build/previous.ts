// What the last build of the same reports left in the cache: whether it still holds, and if not, why.

import { periodKey } from '../period.ts';
import { findChangedReads, type ReadRecord, type Readers } from './reads.ts';
import type { Cache } from '../output/cache.ts';
import { digest } from '../digest.ts';
import { pathOf, within, type Destination } from '../output/destination.ts';
import { finishWrites } from '../output/files.ts';
import type { Journals } from '../output/journal.ts';
import {
  differing,
  findDamaged,
  keepTrace,
  recallTrace,
  type Trace,
  type Digest,
} from '../output/trace.ts';
import type { RawWorkspace } from '../source/parse.ts';
import type { GatheredUnits } from '../source/unit.ts';

/** What a build finds of the one before it. */
export type BuildState =
  /** Everything is as it was, and so are the reports. */
  | { readonly jenis: 'sama'; readonly trace: Trace<ReadRecord> }
  /** Files of the workspace or tools that are others now, and files of the reports that are damaged or gone. */
  | {
      readonly jenis: 'lain';
      readonly changed: readonly string[];
      readonly damaged: readonly string[];
      readonly trace: Trace<ReadRecord>;
    }
  /** Nothing is known of an earlier build. */
  | { readonly jenis: 'baru' };

export interface PreviousBuild {
  readonly inputs: Digest;
  /** @param pembaca reads again what the last build read */
  readonly look: (reader: Readers) => Promise<BuildState>;
  readonly keep: (
    hasil: Pick<Trace<ReadRecord>, 'instansi' | 'reads' | 'diagnostics' | 'tahunan'>,
  ) => Promise<void>;
}

export interface PreviousBuildRequest {
  readonly cache: Cache;
  /** Tells builds apart that have nothing to do with each other: workspace, folder of the reports, what is asked for. */
  readonly keys: readonly unknown[];
  /** Null where the tools cannot be told apart: then nothing is remembered. */
  readonly tools: Digest | null;
  /** The folder that the years' folders are in. */
  readonly destination: Destination;
  readonly journals: Journals;
}

export function openPreviousBuild(
  { cache, keys, tools, destination, journals }: PreviousBuildRequest,
  raw: RawWorkspace,
  unit: GatheredUnits,
): PreviousBuild {
  const inputs = { ...digestFiles(raw), ...digestUnits(unit) };
  const all = { ...inputs, ...digestBroken(raw) };
  const nama = JSON.stringify(keys);
  return {
    inputs,
    async look(reader) {
      const trace = tools === null ? undefined : await recallTrace<ReadRecord>(cache, nama);
      if (tools === null || trace === undefined) return { jenis: 'baru' };
      // A build that was killed while its files got their names has left a report that counts before this one is judged.
      for (const { period } of trace.tahunan) {
        await finishWrites(within(destination, periodKey(period)), journals);
      }
      const [reads, broken] = await Promise.all([
        findChangedReads(trace.reads, reader),
        Promise.all(trace.tahunan.map((one) => findDamaged(pathOf(destination), one))),
      ]);
      const changed = [
        ...differing(trace.tools, tools),
        ...differing(trace.masukan, all),
        ...reads.map(nameOf),
      ];
      return changed.length === 0 && broken.flat().length === 0
        ? { jenis: 'sama', trace }
        : { jenis: 'lain', changed, damaged: broken.flat(), trace };
    },
    async keep(hasil) {
      if (tools !== null) await keepTrace(cache, nama, { ...hasil, tools, masukan: all });
    },
  };
}

/** Of a picture the name alone: whether its content matters is known only when it has been read. What is not read is told. */
function digestFiles({
  files,
  pictures,
  annexes = [],
  assets = [],
  unread = [],
}: RawWorkspace): Digest {
  const named = [...pictures, ...annexes, ...assets, ...unread.map(({ path }) => path)];
  return Object.fromEntries([
    ...named.map((nama) => [nama, ''] as const),
    ...files.map(({ file: nama, content }) => {
      return [
        nama,
        digest(content instanceof Uint8Array ? content : JSON.stringify(content)),
      ] as const;
    }),
  ]);
}

/** A picture or an annex that cannot be printed stops every build, even one that would not read it. */
function digestBroken({
  brokenPictures = new Map(),
  annexLooks = new Map(),
}: RawWorkspace): Digest {
  return Object.fromEntries(
    [...brokenPictures, ...annexLooks].map(([nama, one]) => [nama, digest(JSON.stringify(one))]),
  );
}

/** Of each unit all that it gave, with its derivation, and of all of them together what is said of them. */
function digestUnits({ content, temuan }: GatheredUnits): Digest {
  const menurutUnit = new Map<string, unknown[]>();
  for (const [key, baris] of content) {
    for (const { path, nama, nilai } of baris) {
      const seen = menurutUnit.get(path) ?? [];
      menurutUnit.set(path, [...seen, [key, nama, [...nilai]]]);
    }
  }
  const sidik = [...menurutUnit].map(([path, all]) => [path, digest(JSON.stringify(all))]);
  if (temuan.length > 0) sidik.push(['unit', digest(JSON.stringify(temuan))]);
  return Object.fromEntries(sidik) as Digest;
}

/** What was read, as a user knows it: the file, else the kind of thing. */
export function nameOf({ nama, isian: [pertama] }: ReadRecord): string {
  if (typeof pertama === 'string') return pertama;
  const { file } = (pertama ?? {}) as { readonly file?: unknown };
  return typeof file === 'string' ? file : nama;
}
