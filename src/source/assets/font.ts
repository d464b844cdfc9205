// Reads a typeface of the workspace: only whole WOFF2 files, only from inside it.

import { realpath } from 'node:fs/promises';
import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { readInside, whyUnread } from '../load/files.ts';
import { readPostScriptName } from './woff2.ts';

const UKURAN_MAKSIMUM = 4 * 1024 * 1024;

/**
 * @param berkas path below the workspace
 * @throws UserError when the file is no WOFF2 of one weight, too large, unreadable, or outside the workspace
 */
export async function readOwnFont(ruang: string, berkas: string): Promise<Uint8Array> {
  const isi = await readBytes(ruang, berkas).catch((error: unknown) => {
    throw refuse(berkas, whyUnread(error));
  });
  fontName(berkas, isi);
  return isi;
}

/**
 * The name that the font has inside a PDF.
 * @throws UserError when the file is no WOFF2 of one weight
 */
export function fontName(berkas: string, isi: Uint8Array): string {
  const nama = readPostScriptName(Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength));
  if (typeof nama === 'string') return nama;
  throw refuse(berkas, nama);
}

async function readBytes(ruang: string, berkas: string): Promise<Buffer> {
  return readInside(await realpath(ruang), berkas, UKURAN_MAKSIMUM);
}

function refuse(berkas: string, sebab: Bilingual): UserError {
  return new UserError(
    { id: `huruf ${berkas} ${sebab.id}`, en: `the font ${berkas} ${sebab.en}` },
    {
      hint: {
        id: 'pakai berkas .woff2 dengan satu ketebalan, misalnya dari paket @fontsource',
        en: 'use a .woff2 file of one weight, such as those of the @fontsource packages',
      },
      exitCode: EXIT.data,
    },
  );
}
