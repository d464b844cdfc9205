// Reads a typeface of the workspace: only whole WOFF2 files, only from inside it.

import { realpath } from 'node:fs/promises';
import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { readInside, whyUnread } from '../load/files.ts';
import { readPostScriptName } from './woff2.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/**
 * @param file path below the workspace
 * @throws UserError when the file is no WOFF2 of one weight, too large, unreadable, or outside the workspace
 */
export async function readOwnFont(workspace: string, file: string): Promise<Uint8Array> {
  const content = await readBytes(workspace, file).catch((error: unknown) => {
    throw refuse(file, whyUnread(error));
  });
  fontName(file, content);
  return content;
}

/**
 * The name that the font has inside a PDF.
 * @throws UserError when the file is no WOFF2 of one weight
 */
export function fontName(file: string, content: Uint8Array): string {
  const nama = readPostScriptName(
    Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  );
  if (typeof nama === 'string') return nama;
  throw refuse(file, nama);
}

async function readBytes(workspace: string, file: string): Promise<Buffer> {
  return readInside(await realpath(workspace), file, MAX_BYTES);
}

function refuse(file: string, sebab: Bilingual): UserError {
  return new UserError(
    { id: `huruf ${file} ${sebab.id}`, en: `the font ${file} ${sebab.en}` },
    {
      hint: {
        id: 'pakai berkas .woff2 dengan satu ketebalan, misalnya dari paket @fontsource',
        en: 'use a .woff2 file of one weight, such as those of the @fontsource packages',
      },
      exitCode: EXIT.data,
    },
  );
}
