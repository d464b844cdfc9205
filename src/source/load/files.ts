// How files are opened that a stranger may have put there: none outside of their folder, only regular ones, and none
// that is larger than is expected.

import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import path, { type PlatformPath } from 'node:path';
import type { Bilingual } from '../../language.ts';
import { withOpenFile } from '../../machine/open-files.ts';
import { isOfProcess } from '../../machine/shortage.ts';

/** A file that is there and is not read. Its code stands beside those of the system, which has none for most of this. */
export class RefusedFile extends Error {
  override readonly name = 'BerkasDitolak';
  readonly code: 'LUAR' | 'EISDIR' | 'KHUSUS' | 'BESAR';
  /** Stands after the name of the file. */
  readonly text: Bilingual;
  /** Bytes; 0 where nobody looked. */
  readonly size: number;

  constructor(code: RefusedFile['code'], text: Bilingual, size = 0) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.size = size;
  }
}

/**
 * The bytes of a file below a folder.
 * @param akar real path of the folder
 * @param limit most bytes that are read
 * @throws BerkasDitolak, or what the system says of the file
 */
export async function readInside(root: string, file: string, limit: number): Promise<Buffer> {
  return openInside(root, file, limit, (handle) => handle.readFile());
}

/** As `readInside`, for `use` to read what it needs. */
export async function openInside<T>(
  root: string,
  file: string,
  limit: number,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const actual = await realpath(path.join(root, file));
  if (isInside(root, actual)) return openBounded(actual, limit, use);
  throw new RefusedFile('LUAR', {
    id: 'berada di luar ruang kerja',
    en: 'lies outside the workspace',
  });
}

/** As `readInside`, for a file that the command line names. The size is looked at before a byte is read. */
export async function readBounded(path: string, limit: number): Promise<Buffer> {
  return openBounded(path, limit, (handle) => handle.readFile());
}

function openBounded<T>(
  path: string,
  limit: number,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  return withOpenFile(() => openOne(path, limit, use));
}

async function openOne<T>(
  path: string,
  limit: number,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  // Without O_NONBLOCK a named pipe would wait for a writer forever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await handle.stat();
    if (info.isDirectory()) {
      throw new RefusedFile('EISDIR', { id: 'adalah folder', en: 'is a folder' });
    }
    if (!info.isFile()) {
      throw new RefusedFile('KHUSUS', { id: 'bukan berkas biasa', en: 'is no regular file' });
    }
    if (info.size > limit) throw tooLarge(info.size, limit);
    return await use(handle, info.size);
  } finally {
    await handle.close();
  }
}

function tooLarge(size: number, limit: number): RefusedFile {
  const million = String(limit / 1024 / 1024);
  const text = { id: `lebih besar dari ${million} MB`, en: `is over ${million} MB` };
  return new RefusedFile('BESAR', text, size);
}

/** Why a file was not read, to stand after its name; an error that is not about this file is thrown on. */
export function whyUnread(error: unknown): Bilingual {
  if (error instanceof RefusedFile) return error.text;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || isOfProcess(error)) throw error;
  if (code === 'ENOENT') return { id: 'tidak ada', en: 'is not there' };
  return { id: `tidak dapat dibaca (${code})`, en: `cannot be read (${code})` };
}

/** Whether a path is the folder or below it; both are real paths. */
export function isInside(
  folder: string,
  keyPath: string,
  pathInside: Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'> = path,
): boolean {
  const distance = pathInside.relative(folder, keyPath);
  // From one drive of Windows to another there is no relative path.
  return (
    distance !== '..' &&
    !distance.startsWith(`..${pathInside.sep}`) &&
    !pathInside.isAbsolute(distance)
  );
}
