// Reads a picture of the workspace: only real ones, only from inside it.

import { realpath, type FileHandle } from 'node:fs/promises';
import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { openInside, whyUnread } from '../load/files.ts';
import { isTooManyPixels, readPictureSize } from './picture-size.ts';
import { findUnsafeSvg } from './svg.ts';
import type { BrokenPicture } from '../workspace.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_SVG = 1024 * 1024;
/** So much of both ends of a photograph almost always shows its size and its last marker. */
const KEPALA = 64 * 1024;
const TAIL = 16 * 1024;
/** Pictures that are looked into at the same time. */
const AT_ONCE = 8;

/** The site keeps a picture's name: with any other ending, who opens the file might be shown what else it holds. */
const SUFFIX = /\.(?:jpe?g|jfif|png|webp)$/i;

/**
 * @param file path below the workspace; an SVG is taken where the emblem is, in `gambar/` at the top
 * @throws UserError when the file is no picture, cut off, too large, unreadable, or outside the workspace
 */
export async function readPhoto(workspace: string, file: string): Promise<Uint8Array> {
  const content = await withPicture(workspace, file, async (handle) => {
    const content = await handle.readFile();
    return findBroken(file, content) ?? content;
  });
  if (content instanceof Uint8Array) return content;
  const { reason: sebab, advice: saran } = content;
  throw new UserError(
    { id: `gambar ${file} ${sebab.id}`, en: `the picture ${file} ${sebab.en}` },
    { hint: saran, exitCode: EXIT.data },
  );
}

/** What `readPhoto` would refuse the picture for; mostly without reading all of it. */
export async function checkPhoto(workspace: string, file: string): Promise<BrokenPicture | null> {
  return withPicture(workspace, file, async (handle, size) => {
    if (await looksWhole(file, handle, size)) return null;
    return findBroken(file, await handle.readFile());
  });
}

/**
 * Looks into pictures before a report needs them, so that what is wrong is told with everything else.
 * @param check looks into one
 */
export async function checkPhotos(
  workspace: string,
  daftar: readonly string[],
  check = checkPhoto,
): Promise<ReadonlyMap<string, BrokenPicture>> {
  const broken = new Map<string, BrokenPicture>();
  for (let dari = 0; dari < daftar.length; dari += AT_ONCE) {
    const partial = daftar.slice(dari, dari + AT_ONCE);
    const hasil = await Promise.all(partial.map((file) => check(workspace, file)));
    for (const [i, file] of partial.entries()) {
      const one = hasil[i] ?? null;
      if (one !== null) broken.set(file, one);
    }
  }
  return broken;
}

/** Opens a picture for `use`, where it is one file of the workspace and not too large. */
async function withPicture<T>(
  workspace: string,
  file: string,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T | BrokenPicture> {
  try {
    return await openInside(await realpath(workspace), file, MAX_BYTES, use);
  } catch (error) {
    const { id, en } = whyUnread(error);
    return broken(id, en);
  }
}

/**
 * Whether both ends alone show that nothing is wrong. A photograph has its size near the start and its last marker at the
 * end; whatever else there is, or may be wrong, takes the whole file to tell.
 */
async function looksWhole(file: string, handle: FileHandle, size: number): Promise<boolean> {
  if (size <= KEPALA + TAIL) return false;
  const kepala = Buffer.alloc(KEPALA);
  const tail = Buffer.alloc(TAIL);
  await handle.read(kepala, 0, KEPALA, 0);
  await handle.read(tail, 0, TAIL, size - TAIL);
  // The zero keeps two halves of a marker from becoming one.
  return findBroken(file, Buffer.concat([kepala, Buffer.alloc(1), tail])) === null;
}

/** What is wrong with the content of a picture; null where nothing is. */
export function findBroken(file: string, content: Buffer): BrokenPicture | null {
  return /^gambar\/.*\.svg$/i.test(file) ? findBrokenSvg(content) : findBrokenPixels(file, content);
}

function findBrokenSvg(content: Buffer): BrokenPicture | null {
  if (content.length > MAX_SVG) return broken('lebih besar dari 1 MB', 'is over 1 MB');
  const fault = findUnsafeSvg(content);
  return fault === null ? null : broken(fault.id, fault.en);
}

function findBrokenPixels(file: string, content: Buffer): BrokenPicture | null {
  const size = readPictureSize(content);
  if (size === 'bukan-gambar') {
    return broken('bukan gambar JPEG, PNG atau WebP', 'is no JPEG, PNG or WebP picture');
  }
  if (size === 'rusak') return broken('rusak atau terpotong', 'is damaged or cut off');
  if (!SUFFIX.test(file)) {
    return broken(
      'namanya tidak berakhir .jpg, .png atau .webp',
      'has a name that does not end in .jpg, .png or .webp',
    );
  }
  if (!isTooManyPixels(size)) return null;
  const pixels = `${String(size.width)} × ${String(size.height)}`;
  return {
    reason: {
      id: `terlalu besar: ${pixels} piksel, paling banyak 50 juta dan 16.384 setiap sisi`,
      en: `is too large: ${pixels} pixels, at most 50 million and 16,384 a side`,
    },
    advice: {
      id: 'kecilkan gambarnya; lebar 1.600 piksel sudah cukup',
      en: 'make it smaller; a width of 1,600 pixels is enough',
    },
  };
}

const REPLACEMENT: Bilingual = {
  id: 'ganti gambarnya, atau hapus dari folder gambar',
  en: 'replace it, or remove it from gambar/',
};

function broken(id: string, en: string): BrokenPicture {
  return { reason: { id, en }, advice: REPLACEMENT };
}
