// What a print leaves for the next of the same report, which then has less to find out.

import * as z from 'zod';
import type { PageMap } from './pages.ts';

const index = z.int().nonnegative();
const pairs = z.array(z.tuple([index, index]).readonly()).readonly();
const ARRANGEMENT = z
  .strictObject({
    /** Each block that was moved, and the one that it comes behind now. */
    moved: pairs,
    /** Blocks with less space above and below them. */
    closer: z.array(index).readonly(),
    /** Each figure that is not as wide as the text, and its width in per cent of it. */
    smaller: pairs,
    /**
     * Each cell over many rows that is said again on the next page, of all such cells: how many of its rows the page has, and at which
     * place of its row the next piece stands. A piece that is parted in its turn follows.
     */
    parted: z.array(z.tuple([index, index, index]).readonly()).readonly(),
  })
  .readonly();
const MEMORY = z.strictObject({
  pages: z.record(z.string(), z.string().max(11)),
  arrangements: z.record(z.string(), ARRANGEMENT),
});

/** What is done to the blocks of a chapter, counted from 0 in the order of its text, so that they fill its pages. */
export type Arrangement = z.infer<typeof ARRANGEMENT>;

/** The arrangement of a chapter in which nothing is moved or set smaller. */
export const AS_WRITTEN: Arrangement = { moved: [], closer: [], smaller: [], parted: [] };

/** The arrangement of each chapter, by the digest of all that decides it. */
export type Arrangements = ReadonlyMap<string, Arrangement>;

export interface PrintMemory {
  /** Only ever a guess: each print proves its numbers anew. */
  readonly pages: PageMap;
  readonly arrangements: Arrangements;
}

/** The memory in plain values, to be kept. */
export function plainMemory({ pages, arrangements }: PrintMemory): z.infer<typeof MEMORY> {
  return {
    pages: Object.fromEntries(pages),
    arrangements: Object.fromEntries(arrangements),
  };
}

/** The memory that was kept; undefined where it is none. */
export function readMemory(kept: unknown): PrintMemory | undefined {
  const { data } = MEMORY.safeParse(kept);
  if (data === undefined) return undefined;
  return {
    pages: new Map(Object.entries(data.pages)),
    arrangements: new Map(Object.entries(data.arrangements)),
  };
}
