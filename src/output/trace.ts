// The trace that a build leaves in the user's own cache: what the reports were made from, and what came of it. With it a
// later build knows that there is nothing to do, or why there is. A manifest that lies beside the reports would not do:
// it can come from a stranger together with the reports that it vouches for.

import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { periodKey, type Period } from '../period.ts';
import type { Cache } from './cache.ts';
import { digest } from '../digest.ts';
import type { ReportFigures } from '../summary/summary.ts';
import { readBack } from './read-back.ts';

/** Digests by name: of a file its path, of anything else that counts a word. */
export type Digest = Readonly<Record<string, string>>;

/** What was made of one year, or of a part of one. */
export interface YearTrace {
  readonly period: Period;
  /** The documents, below the year's folder. */
  readonly dokumen: readonly string[];
  /** Every file below the year's folder, and its `fingerprint`. */
  readonly keluaran: Digest;
  /** Pages of the PDF; null where none was printed. */
  readonly halaman: number | null;
  readonly angka: ReportFigures;
}

/** @typeParam B what was read while the reports were made, as build/reads.ts knows it */
export interface Trace<B> {
  /** The agency's name. */
  readonly instansi: string;
  /** The program, its settings, the browser. */
  readonly tools: Digest;
  /** The files of the workspace. */
  readonly masukan: Digest;
  readonly reads: readonly B[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tahunan: readonly YearTrace[];
}

/** Of what a trace holds: one of another shape is not found. Grows whenever a field comes, goes or changes. */
const SHAPE = 3;

const keyOf = (key: string): string => `${String(SHAPE)}\0${key}`;

/** The trace under `key`; undefined where there is none. */
export async function recallTrace<B>(cache: Cache, key: string): Promise<Trace<B> | undefined> {
  // The cache is this user's alone, proves what it gives, and its traces are of this shape or not found.
  return (await cache.recall('trace', keyOf(key))) as Trace<B> | undefined;
}

export async function keepTrace<B>(cache: Cache, key: string, trace: Trace<B>): Promise<void> {
  await cache.keep('trace', keyOf(key), trace);
}

/** Names whose digests differ, or that only one side has, in the order of the names. */
export function differing(lama: Digest, baru: Digest): readonly string[] {
  const nama = new Set([...Object.keys(lama), ...Object.keys(baru)]);
  return [...nama].filter((one) => lama[one] !== baru[one]).sort();
}

/** By which a file is known again; its size comes first, so that no larger one need be read. */
export function fingerprint(content: Uint8Array): string {
  return `${String(content.byteLength)} ${digest(content)}`;
}

/** The files of a year that are gone or not as they were written. */
export async function findDamaged(
  folder: string,
  { period, keluaran }: YearTrace,
): Promise<readonly string[]> {
  const damaged: string[] = [];
  const key = periodKey(period);
  // One after another: a machine may let a program open no more than a few dozen files at once.
  for (const [nama, sidik] of Object.entries(keluaran)) {
    const content = await readBack(join(folder, key, nama), Number.parseInt(sidik, 10));
    if (content === null || fingerprint(content) !== sidik) damaged.push(`${key}/${nama}`);
  }
  return damaged;
}
