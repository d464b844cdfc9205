// How many files are open at the same time. A machine may allow a process as few as 64, of which Node and the pipes of
// a browser take half; and a report is read from more than a hundred.

const MOST = 16;

let free = MOST;
const waiting: (() => void)[] = [];

/**
 * Runs `work`, which opens one file and closes it again, when its turn has come. Whatever reads or writes many files
 * hands each of them to this, and need not count.
 * @param work must not wait for another that waits here
 */
export async function withOpenFile<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free -= 1;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Its turn passes on: nobody who comes now can be faster than whoever has waited.
    if (next === undefined) free += 1;
    else next();
  }
}
