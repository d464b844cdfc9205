// What a build reads through its effects, remembered so that a later run can read the same again and compare.

import { digest } from '../digest.ts';
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
  recallPrint: false,
  keepPrint: false,
  write: false,
  step: false,
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

type Baca = (...input: readonly unknown[]) => Promise<unknown>;

/** The same effects, and what they have read so far, each thing once. */
export function recordReads(effects: Effects): {
  effects: Effects;
  reads: () => readonly ReadRecord[];
} {
  const recorded = new Map<string, ReadRecord>();
  const record =
    (nama: string, read: Baca): Baca =>
    async (...input) => {
      const content = await read(...input);
      recorded.set(JSON.stringify([nama, input]), { nama, isian: input, sidik: digestOf(content) });
      return content;
    };
  const reader = Object.fromEntries(
    readersOf(effects).map(([nama, read]) => [nama, record(nama, read)]),
  );
  return { effects: { ...effects, ...reader }, reads: () => [...recorded.values()] };
}

/**
 * Reads again what was read once.
 * @returns the reads that give something else now, or nothing at all
 */
export async function findChangedReads(
  lama: readonly ReadRecord[],
  reader: Readers,
): Promise<readonly ReadRecord[]> {
  const menurutNama = new Map(readersOf(reader));
  const same = await Promise.all(
    lama.map(async ({ nama, isian, sidik }) => {
      const content = menurutNama.get(nama)?.(...isian);
      // What cannot be read any more is told by the build itself.
      return (await content?.then(digestOf).catch(() => undefined)) === sidik;
    }),
  );
  return lama.filter((_, i) => same[i] !== true);
}

function readersOf(effects: Readers): readonly [string, Baca][] {
  return Object.entries(READS)
    .filter(([, reading]) => reading)
    .map(([nama]) => [nama, effects[nama as ReaderName] as Baca]);
}

function digestOf(content: unknown): string {
  return digest(content instanceof Uint8Array ? content : JSON.stringify(content));
}
