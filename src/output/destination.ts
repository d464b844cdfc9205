// Where a command writes: a folder that is taken as the user named it, and the way on from there, on which no link is
// followed. What lies on that way may have come from a stranger, who would choose with a link what is overwritten.

import { lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { EXIT, UserError } from '../error.ts';
import { deviceIn } from '../platform.ts';
import { isInside } from '../source/load/files.ts';
import { Blocked, isMissing } from './refusal.ts';

export interface Destination {
  /** Absolute path of a folder that is trusted, through whichever links it is reached. */
  readonly base: string;
  /** Path from there with forward slashes, on which no link is followed; empty for the base itself. */
  readonly below: string;
}

/**
 * A folder as the command line names it. From the current folder down no link is followed: that is where a repository
 * is checked out. Whoever names a folder elsewhere means it.
 */
export function destinationOf(
  cwd: string,
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Destination {
  refuseDevice(platform, folder);
  const path = resolve(cwd, folder);
  if (!isInside(cwd, path)) return { base: path, below: '' };
  return { base: cwd, below: slashed(relative(cwd, path)) };
}

/** As `destinationOf`, for a file: its folder, and its name there. */
export function fileDestinationOf(
  cwd: string,
  file: string,
  platform: NodeJS.Platform = process.platform,
): readonly [Destination, string] {
  refuseDevice(platform, file);
  const path = resolve(cwd, file);
  return [destinationOf(cwd, dirname(path), platform), basename(path)];
}

/** @throws UserError for a name that is no file's on the system that the program runs on */
function refuseDevice(platform: NodeJS.Platform, path: string): void {
  const device = deviceIn(platform, path);
  if (device === null) return;
  throw new UserError(
    {
      id: `"${device}" adalah nama perangkat pada Windows, bukan nama berkas atau folder`,
      en: `"${device}" is the name of a device on Windows, not of a file or folder`,
    },
    {
      hint: {
        id: 'pilih nama lain; con, prn, aux, nul, com1–com9, dan lpt1–lpt9 tidak dapat dipakai, juga dengan akhiran',
        en: 'choose another name; con, prn, aux, nul, com1–com9 and lpt1–lpt9 will not do, with an ending or without',
      },
      exitCode: EXIT.usage,
    },
  );
}

/** A folder below a destination: links are followed on no part of what is added. */
export function within({ base, below }: Destination, more: string): Destination {
  return { base, below: [below, slashed(more)].filter((part) => part !== '').join('/') };
}

/** The path as it was named. */
export const pathOf = ({ base, below }: Destination): string => join(base, below);

const slashed = (path: string): string => path.split(sep).join('/');

/**
 * The real path of a destination, as far as it is there.
 * @returns the folders that are missing on the way, first to last
 * @throws Blocked where a link, or anything else that is no folder, stands on the way
 */
export async function findFolder({
  base,
  below,
}: Destination): Promise<{ readonly folder: string; readonly missing: readonly string[] }> {
  const { found, missing } = await nearest(base);
  const parts = below.split('/').filter((part) => part !== '' && part !== '.');
  if (missing.length > 0)
    return {
      folder: join(found, ...missing, ...parts),
      missing: grow(found, [...missing, ...parts]),
    };
  let folder = found;
  for (const [i, part] of parts.entries()) {
    const next = join(folder, part);
    if (!(await isOwnFolder(next)))
      return { folder: join(folder, ...parts.slice(i)), missing: grow(folder, parts.slice(i)) };
    folder = next;
  }
  return { folder, missing: [] };
}

/** The real path of the deepest folder that is there, and the names that are missing from it on. */
async function nearest(path: string): Promise<{ found: string; missing: readonly string[] }> {
  const missing: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      return { found: await realpath(folder), missing };
    } catch (error) {
      if (!isMissing(error) || dirname(folder) === folder) throw error;
      await refuseLink(folder);
      missing.unshift(basename(folder));
    }
  }
}

/** `/a`, [`b`, `c`] → `/a/b`, `/a/b/c` */
const grow = (from: string, parts: readonly string[]): readonly string[] =>
  parts.map((_, i) => join(from, ...parts.slice(0, i + 1)));

/** Whether a folder is there, and is one itself. @throws Blocked for anything else */
async function isOwnFolder(path: string): Promise<boolean> {
  const info = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (info === null) return false;
  if (info.isSymbolicLink()) await refuseLink(path);
  if (!info.isDirectory()) throw Blocked.noFolder();
  return true;
}

/** @throws Blocked where there is a link */
async function refuseLink(path: string): Promise<void> {
  const info = await lstat(path).catch(() => null);
  if (info?.isSymbolicLink() !== true) return;
  throw Blocked.link(path, await realpath(path).catch(() => null));
}

/**
 * Makes sure that the folder is there; nothing is made before the whole way to it has been looked at.
 * @returns its real path, and the folders that were made, first to last
 * @throws Blocked, or the disk's own refusal
 */
export async function makeFolder(
  destination: Destination,
): Promise<{ readonly folder: string; readonly made: readonly string[] }> {
  const { folder, missing } = await findFolder(destination);
  const made: string[] = [];
  for (const one of missing) {
    if (await makeOne(one)) made.push(one);
  }
  return { folder, made };
}

/** @returns false where another has made it meanwhile */
async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await isOwnFolder(folder);
    return false;
  }
}
