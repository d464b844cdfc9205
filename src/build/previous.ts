// What the last build of the same reports left in the cache: whether it still holds, and if not, why.

import { periodKey } from '../period.ts';
import { findChangedReads, type ReadRecord, type Readers } from './reads.ts';
import type { Cache } from '../output/cache.ts';
import { digest } from '../output/digest.ts';
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
  | { readonly jenis: 'sama'; readonly jejak: Trace<ReadRecord> }
  /** Files of the workspace or tools that are others now, and files of the reports that are damaged or gone. */
  | {
      readonly jenis: 'lain';
      readonly berubah: readonly string[];
      readonly rusak: readonly string[];
      readonly jejak: Trace<ReadRecord>;
    }
  /** Nothing is known of an earlier build. */
  | { readonly jenis: 'baru' };

export interface PreviousBuild {
  readonly masukan: Digest;
  /** @param pembaca reads again what the last build read */
  readonly lihat: (pembaca: Readers) => Promise<BuildState>;
  readonly simpan: (
    hasil: Pick<Trace<ReadRecord>, 'instansi' | 'bacaan' | 'diagnostics' | 'tahunan'>,
  ) => Promise<void>;
}

export interface PreviousBuildRequest {
  readonly cache: Cache;
  /** Tells builds apart that have nothing to do with each other: workspace, folder of the reports, what is asked for. */
  readonly kunci: readonly unknown[];
  /** Null where the tools cannot be told apart: then nothing is remembered. */
  readonly alat: Digest | null;
  /** The folder that the years' folders are in. */
  readonly keluaran: Destination;
  readonly journals: Journals;
}

export function openPreviousBuild(
  { cache, kunci, alat, keluaran, journals }: PreviousBuildRequest,
  mentah: RawWorkspace,
  unit: GatheredUnits,
): PreviousBuild {
  const masukan = { ...digestFiles(mentah), ...digestUnits(unit) };
  const semua = { ...masukan, ...digestBroken(mentah) };
  const nama = JSON.stringify(kunci);
  return {
    masukan,
    async lihat(pembaca) {
      const jejak = alat === null ? undefined : await recallTrace<ReadRecord>(cache, nama);
      if (alat === null || jejak === undefined) return { jenis: 'baru' };
      // A build that was killed while its files got their names has left a report that counts before this one is judged.
      for (const { period } of jejak.tahunan) {
        await finishWrites(within(keluaran, periodKey(period)), journals);
      }
      const [bacaan, rusak] = await Promise.all([
        findChangedReads(jejak.bacaan, pembaca),
        Promise.all(jejak.tahunan.map((satu) => findDamaged(pathOf(keluaran), satu))),
      ]);
      const berubah = [
        ...differing(jejak.alat, alat),
        ...differing(jejak.masukan, semua),
        ...bacaan.map(nameOf),
      ];
      return berubah.length === 0 && rusak.flat().length === 0
        ? { jenis: 'sama', jejak }
        : { jenis: 'lain', berubah, rusak: rusak.flat(), jejak };
    },
    async simpan(hasil) {
      if (alat !== null) await keepTrace(cache, nama, { ...hasil, alat, masukan: semua });
    },
  };
}

/** Of a picture the name alone: whether its content matters is known only when it has been read. What is not read is told. */
function digestFiles({
  files: berkas,
  pictures,
  annexes = [],
  assets = [],
  unread = [],
}: RawWorkspace): Digest {
  const named = [...pictures, ...annexes, ...assets, ...unread.map(({ path }) => path)];
  return Object.fromEntries([
    ...named.map((nama) => [nama, ''] as const),
    ...berkas.map(({ file: nama, content: isi }) => {
      return [nama, digest(isi instanceof Uint8Array ? isi : JSON.stringify(isi))] as const;
    }),
  ]);
}

/** A picture or an annex that cannot be printed stops every build, even one that would not read it. */
function digestBroken({
  brokenPictures = new Map(),
  annexLooks = new Map(),
}: RawWorkspace): Digest {
  return Object.fromEntries(
    [...brokenPictures, ...annexLooks].map(([nama, satu]) => [nama, digest(JSON.stringify(satu))]),
  );
}

/** Of each unit all that it gave, with its derivation, and of all of them together what is said of them. */
function digestUnits({ isi, temuan }: GatheredUnits): Digest {
  const menurutUnit = new Map<string, unknown[]>();
  for (const [kunci, baris] of isi) {
    for (const { jalan, nama, nilai } of baris) {
      const sudah = menurutUnit.get(jalan) ?? [];
      menurutUnit.set(jalan, [...sudah, [kunci, nama, [...nilai]]]);
    }
  }
  const sidik = [...menurutUnit].map(([jalan, semua]) => [jalan, digest(JSON.stringify(semua))]);
  if (temuan.length > 0) sidik.push(['unit', digest(JSON.stringify(temuan))]);
  return Object.fromEntries(sidik) as Digest;
}

/** What was read, as a user knows it: the file, else the kind of thing. */
export function nameOf({ nama, isian: [pertama] }: ReadRecord): string {
  if (typeof pertama === 'string') return pertama;
  const { file } = (pertama ?? {}) as { readonly file?: unknown };
  return typeof file === 'string' ? file : nama;
}
