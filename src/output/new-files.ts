// Writes files that are not there yet: all of them or none, and never over another.

import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, UserError } from '../error.ts';
import { ownedName, removeAbandoned } from '../owner.ts';
import { findFolder, makeFolder, pathOf, within, type Destination } from './destination.ts';
import { writeWhole, type OutputFile } from './files.ts';
import { writeError, type RefusalWording } from './refusal.ts';
import { READY } from './turn.ts';

/** Those of the names that exist below `folder`, as whatever they are. */
export async function findExisting(
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map((name) =>
      lstat(join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  return found.flat();
}

/**
 * Writes `files` below a folder. All of it is first written to a folder of its own and flushed; then each file is given
 * its name, which fails where the name is taken. What was made before such a failure is taken away again.
 * @throws UserError naming the files that exist, or saying why the disk refuses, or what is in the way
 */
export async function writeNewFiles(
  destination: Destination,
  files: readonly OutputFile[],
): Promise<void> {
  const path = pathOf(destination);
  const names = files.map(({ nama }) => nama);
  const made: Made = { files: [], folders: [] };
  try {
    const { folder } = await findFolder(destination);
    const existing = await findExisting(folder, names);
    if (existing.length > 0) throw taken(existing);
    await Promise.all(names.map((name) => findFolder(within(destination, dirname(name)))));
    await make(destination, made);
    await layAndName(folder, destination, files, made);
  } catch (error) {
    await undo(made);
    throw writeError(error, path, NEW_FILES);
  }
}

const NEW_FILES: RefusalWording = {
  what: { id: 'berkas', en: 'the files' },
  hint: {
    id: 'tidak ada yang ditulis; perbaiki foldernya',
    en: 'nothing was written; mend the folder',
  },
};

/** What was made, in order. */
interface Made {
  readonly files: string[];
  readonly folders: string[];
}

async function make(destination: Destination, made: Made): Promise<void> {
  made.folders.push(...(await makeFolder(destination)).made);
}

async function layAndName(
  folder: string,
  destination: Destination,
  files: readonly OutputFile[],
  made: Made,
): Promise<void> {
  const ready = join(folder, ownedName(READY));
  await mkdir(ready, { mode: 0o700 });
  try {
    await removeAbandoned(folder, READY, basename(ready));
    for (const [i, { content }] of files.entries())
      await writeWhole(join(ready, String(i)), content);
    for (const [i, { nama }] of files.entries()) {
      await make(within(destination, dirname(nama)), made);
      await giveName(join(ready, String(i)), join(folder, nama), nama);
      made.files.push(join(folder, nama));
    }
  } finally {
    await rm(ready, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A second name for the same file is given at once or not at all; some disks know no second names. */
async function giveName(from: string, to: string, name: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw taken([name]);
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code ?? '')) {
      throw error;
    }
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

async function undo({ files, folders }: Made): Promise<void> {
  const quiet = () => undefined;
  await Promise.all(files.map((one) => rm(one, { force: true }).catch(quiet)));
  // A folder into which someone else has put something stays.
  for (const one of folders.toReversed()) await rmdir(one).catch(quiet);
}

function taken(names: readonly string[]): UserError {
  const list = names.join(', ');
  return new UserError(
    { id: `sudah ada: ${list}`, en: `already there: ${list}` },
    {
      hint: {
        id: 'tidak ada yang ditulis; pindahkan atau hapus dahulu bila memang ingin dibuat baru',
        en: 'nothing was written; move or remove them first if they are to be made anew',
      },
      exitCode: EXIT.usage,
    },
  );
}
