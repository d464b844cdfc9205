// Which agency is built by which of several machines: settled by its path alone.

import { createHash } from 'node:crypto';

/** One of `dari` parts, counted from 1. */
export interface Shard {
  readonly nomor: number;
  readonly dari: number;
}

export const SEMUA: Shard = { nomor: 1, dari: 1 };
export const BAGIAN_MAKSIMUM = 10_000;

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * The part that a workspace belongs to, from 1 to `dari`. It depends on nothing but the path and `dari`: agencies that
 * come or go move no other, and with one part more only the agencies that go to it move.
 * Source: Lamping & Veach, A Fast, Minimal Memory, Consistent Hash Algorithm (2014).
 */
export function partOf(workspace: string, dari: number): number {
  // A path typed on macOS has its accents as letters of their own.
  let key = digest(workspace.normalize('NFC')).readBigUInt64BE();
  let ember = -1;
  let skip = 0;
  while (skip < dari) {
    ember = skip;
    key = BigInt.asUintN(64, key * 2_862_933_555_777_941_757n + 1n);
    skip = Math.floor(((ember + 1) * 2 ** 31) / (Number(key >> 33n) + 1));
  }
  return ember + 1;
}

/** The workspaces of one part, in their order. */
export function pickPart(workspaces: readonly string[], { nomor, dari }: Shard): readonly string[] {
  return workspaces.filter((one) => partOf(one, dari) === nomor);
}

/** Tells trees with other agencies apart. */
export function treeDigest(workspaces: readonly string[]): string {
  return digest(workspaces.map((one) => one.normalize('NFC')).join('\n'))
    .toString('hex')
    .slice(0, 32);
}
