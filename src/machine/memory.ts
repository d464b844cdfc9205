// Memory in proportion to a workspace: refused beforehand where it cannot suffice, used sparingly where much is needed.

import { totalmem } from 'node:os';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { EXIT, UserError } from '../error.ts';

const MEGABYTE = 2 ** 20;
/** What the program needs whatever the data. */
const BASE = 60 * MEGABYTE;
/** What one key of the data takes at most, from its text to the page. A row of a table with one value has three. */
const BYTES_A_KEY = 1500;
/** From here on less is left to be collected later; that takes time, and of smaller workspaces nothing worth it. */
const MANY_KEYS = 60_000;
/** By how much what is kept may grow before the next collection, in per cent; as V8 chooses, it may double and more. */
const THRIFTY_GROWTH = 10;

/**
 * Looks ahead: without the memory Node would end in the midst of it, without a word of what is wrong.
 * @param texts the YAML files of a workspace
 * @param limit bytes that may be used
 * @throws UserError when the data need more
 */
export function reserveMemory(texts: readonly Uint8Array[], limit = availableMemory()): void {
  const keys = texts.reduce((sum, text) => sum + countKeys(text), 0);
  const needed = BASE + keys * BYTES_A_KEY;
  if (needed > limit) throw tooLittle(Math.ceil(needed / MEGABYTE), Math.floor(limit / MEGABYTE));
  if (keys > MANY_KEYS) setFlagsFromString(`--heap-growing-percent=${String(THRIFTY_GROWTH)}`);
}

function countKeys(text: Uint8Array): number {
  let keys = 0;
  for (let at = text.indexOf(COLON); at !== -1; at = text.indexOf(COLON, at + 1)) keys++;
  return keys;
}
const COLON = 0x3a;

/** The least of what Node, a container and the machine allow. */
function availableMemory(): number {
  const contained = process.constrainedMemory();
  return Math.min(getHeapStatistics().heap_size_limit, totalmem(), contained || Infinity);
}

function tooLittle(needed: number, available: number): UserError {
  return new UserError(
    {
      id: `data ini memerlukan sekitar ${String(needed)} MB memori, yang tersedia ${String(available)} MB`,
      en: `these data need some ${String(needed)} MB of memory, and there are ${String(available)} MB`,
    },
    {
      hint: {
        id: `beri lebih banyak: NODE_OPTIONS=--max-old-space-size=${String(needed)}, atau bagi datanya menjadi beberapa ruang kerja`,
        en: `allow more: NODE_OPTIONS=--max-old-space-size=${String(needed)}, or divide the data into several workspaces`,
      },
      exitCode: EXIT.environment,
    },
  );
}
