// Reading of what the last build wrote. Whoever can commit to the repository may have put something else in its place.

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { withOpenFile } from '../machine/open-files.ts';

/**
 * The bytes of a regular file.
 * @param most bytes that it may have
 * @returns null where there is none, or a link, a pipe, a device, a file that is larger
 */
export async function readBack(path: string, most: number): Promise<Buffer | null> {
  return withOpenFile(() => readOne(path, most)).catch(() => null);
}

async function readOne(path: string, most: number): Promise<Buffer | null> {
  // Without them a link would be followed, and a pipe waited for; Windows knows neither, and takes them for 0.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(path, flags);
  try {
    const facts = await handle.stat();
    return facts.isFile() && facts.size <= most ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}
