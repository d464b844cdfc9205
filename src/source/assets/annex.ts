// Reads a file of `lampiran/`: pages of a PDF or a picture, only real ones, only from inside the workspace.

import { realpath } from 'node:fs/promises';
import { EXIT, UserError } from '../../error.ts';
import { jpegSize } from '../../pdf/jpeg.ts';
import { openForeign, UnreadablePdf } from '../../pdf/open.ts';
import { flawReader, pagesOf, viewOf } from '../../pdf/sheet.ts';
import { readInside, whyUnread } from '../load/files.ts';
import type { AnnexLook, BrokenPicture } from '../workspace.ts';
import { checkPhoto, findBroken } from './photo.ts';

/** Scans of a few hundred pages. */
const BYTES_MAX = 120 * 1024 * 1024;

export const isPdf = (file: string): boolean => /\.pdf$/i.test(file);

/**
 * The bytes of a file to be bound in.
 * @param file path below the workspace
 * @throws UserError when it cannot be read; that a PDF is one is for its user to see
 */
export async function readAnnex(workspace: string, file: string): Promise<Uint8Array> {
  const bytes = await readBytes(workspace, file);
  const broken = bytes instanceof Uint8Array && !isPdf(file) ? findBroken(file, bytes) : bytes;
  if (bytes instanceof Uint8Array && (broken === null || broken instanceof Uint8Array))
    return bytes;
  const { reason, advice } = broken as BrokenPicture;
  throw new UserError(
    { id: `lampiran ${file} ${reason.id}`, en: `the annex ${file} ${reason.en}` },
    { hint: advice, exitCode: EXIT.data },
  );
}

async function readBytes(workspace: string, file: string): Promise<Buffer | BrokenPicture> {
  try {
    return await readInside(await realpath(workspace), file, BYTES_MAX);
  } catch (error) {
    const { id, en } = whyUnread(error);
    return broken(id, en);
  }
}

/** Looks into a file before a report needs it: its sheets, or why it cannot be bound in. */
export async function lookAtAnnex(workspace: string, file: string): Promise<AnnexLook> {
  if (!isPdf(file)) {
    const found = await checkPhoto(workspace, file);
    if (found !== null) return { kind: 'broken', ...found, advice: MEND };
  }
  const bytes = await readBytes(workspace, file);
  if (!(bytes instanceof Uint8Array)) return { kind: 'broken', ...bytes };
  if (!isPdf(file)) return { kind: 'picture', size: jpegSize(bytes) };
  try {
    return await lookAtPdf(bytes);
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    return { kind: 'broken', ...WHY[error.reason] };
  }
}

async function lookAtPdf(bytes: Uint8Array): Promise<AnnexLook> {
  const document = await openForeign(bytes);
  const flawsOf = flawReader();
  const sheets = pagesOf(document).map((page) => {
    const { width, height } = viewOf(page);
    return { width, height, flaws: flawsOf(page) };
  });
  if (sheets.length === 0) throw new UnreadablePdf('damaged', new Error('no pages'));
  return { kind: 'pdf', sheets };
}

const MEND = {
  id: 'ganti berkasnya, atau hapus dari folder lampiran',
  en: 'replace it, or remove it from lampiran/',
};
const WHY: Readonly<Record<UnreadablePdf['reason'], BrokenPicture>> = {
  locked: {
    reason: { id: 'terkunci kata sandi', en: 'is locked with a password' },
    advice: {
      id: 'buka dengan kata sandinya, cetak ke PDF baru, lalu ganti berkas ini',
      en: 'open it with its password, print it to a new PDF, and replace this file',
    },
  },
  damaged: {
    reason: {
      id: 'bukan PDF yang dapat dibaca, rusak atau terpotong',
      en: 'is no PDF that can be read: damaged or cut off',
    },
    advice: {
      id: 'pindai atau simpan ulang sebagai PDF, atau hapus dari folder lampiran',
      en: 'scan it or save it as PDF again, or remove it from lampiran/',
    },
  },
};

const broken = (id: string, en: string): BrokenPicture => ({ reason: { id, en }, advice: MEND });

/** Looks into one file after another: each may be large. */
export async function lookAtAnnexes(
  workspace: string,
  files: readonly string[],
  look = lookAtAnnex,
): Promise<ReadonlyMap<string, AnnexLook>> {
  const found = new Map<string, AnnexLook>();
  for (const file of files) found.set(file, await look(workspace, file));
  return found;
}
