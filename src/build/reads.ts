// What a build reads through its effects, remembered so that a later run can read the same again and compare.

import { digest } from '../output/digest.ts';
import type { Effects } from './effects.ts';

/**
 * Which effects read something that the report is made from. Every effect has to be named here, so that none that reads
 * is forgotten.
 */
const READS = {
  templates: true,
  font: true,
  foto: true,
  annex: true,
  draw: false,
  print: false,
  recallPages: false,
  keepPages: false,
  write: false,
  langkah: false,
} as const satisfies Readonly<Record<keyof Effects, boolean>>;

type ReaderName = {
  [K in keyof typeof READS]: (typeof READS)[K] extends true ? K : never;
}[keyof typeof READS];

/** The effects that read. */
export type Readers = Pick<Effects, ReaderName>;

/** One call of a reading effect, and the digest of what it gave. */
export interface ReadRecord {
  readonly nama: string;
  /** Plain values. */
  readonly isian: readonly unknown[];
  readonly sidik: string;
}

type Baca = (...isian: readonly unknown[]) => Promise<unknown>;

/** The same effects, and what they have read so far, each thing once. */
export function recordReads(efek: Effects): { efek: Effects; bacaan: () => readonly ReadRecord[] } {
  const tercatat = new Map<string, ReadRecord>();
  const record =
    (nama: string, baca: Baca): Baca =>
    async (...isian) => {
      const isi = await baca(...isian);
      tercatat.set(JSON.stringify([nama, isian]), { nama, isian, sidik: digestOf(isi) });
      return isi;
    };
  const pembaca = Object.fromEntries(
    readersOf(efek).map(([nama, baca]) => [nama, record(nama, baca)]),
  );
  return { efek: { ...efek, ...pembaca }, bacaan: () => [...tercatat.values()] };
}

/**
 * Reads again what was read once.
 * @returns the reads that give something else now, or nothing at all
 */
export async function findChangedReads(
  lama: readonly ReadRecord[],
  pembaca: Readers,
): Promise<readonly ReadRecord[]> {
  const menurutNama = new Map(readersOf(pembaca));
  const sama = await Promise.all(
    lama.map(async ({ nama, isian, sidik }) => {
      const isi = menurutNama.get(nama)?.(...isian);
      // What cannot be read any more is told by the build itself.
      return (await isi?.then(digestOf).catch(() => undefined)) === sidik;
    }),
  );
  return lama.filter((_, i) => sama[i] !== true);
}

function readersOf(efek: Readers): readonly [string, Baca][] {
  return Object.entries(READS)
    .filter(([, membaca]) => membaca)
    .map(([nama]) => [nama, efek[nama as ReaderName] as Baca]);
}

function digestOf(isi: unknown): string {
  return digest(isi instanceof Uint8Array ? isi : JSON.stringify(isi));
}
