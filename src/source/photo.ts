// Reads a picture of the workspace: only real ones, only from inside it.

import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { EXIT, UserError } from '../error.ts';
import { insideReal } from './load.ts';
import { findUnsafeSvg } from './svg.ts';

const UKURAN_MAKSIMUM = 20 * 1024 * 1024;
const SVG_MAKSIMUM = 1024 * 1024;

/** First bytes of the formats that browsers and PDFs show. */
const TANDA: readonly ((isi: Buffer) => boolean)[] = [
  (isi) => isi.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (isi) => isi.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (isi) => isi.toString('latin1', 0, 4) === 'RIFF' && isi.toString('latin1', 8, 12) === 'WEBP',
];

/**
 * @param berkas path below the workspace; an SVG is taken where the emblem is, in `gambar/` at the top
 * @throws UserError when the file is no picture of these formats, too large, unreadable, or outside the workspace
 */
export async function readPhoto(ruang: string, berkas: string): Promise<Uint8Array> {
  try {
    return await readPicture(ruang, berkas);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refuse(berkas, { id: `tidak dapat dibaca (${code})`, en: `cannot be read (${code})` });
  }
}

async function readPicture(ruang: string, berkas: string): Promise<Uint8Array> {
  const jalan = await insideReal(await realpath(ruang), berkas);
  if (jalan === null)
    throw refuse(berkas, { id: 'berada di luar ruang kerja', en: 'lies outside the workspace' });
  // Without O_NONBLOCK a named pipe would wait for a writer forever.
  const gagang = await open(jalan, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await gagang.stat();
    if (!info.isFile() || info.size > UKURAN_MAKSIMUM) {
      throw refuse(berkas, {
        id: 'lebih besar dari 20 MB atau bukan berkas',
        en: 'is over 20 MB or no file',
      });
    }
    const isi = await gagang.readFile();
    if (/^gambar\/.*\.svg$/i.test(berkas)) return checkSvg(berkas, isi);
    if (TANDA.some((cocok) => cocok(isi))) return isi;
    throw refuse(berkas, {
      id: 'bukan gambar JPEG, PNG atau WebP',
      en: 'is no JPEG, PNG or WebP picture',
    });
  } finally {
    await gagang.close();
  }
}

function checkSvg(berkas: string, isi: Buffer): Buffer {
  const salah =
    isi.length > SVG_MAKSIMUM
      ? { id: 'lebih besar dari 1 MB', en: 'is over 1 MB' }
      : findUnsafeSvg(isi);
  if (salah !== null) throw refuse(berkas, salah);
  return isi;
}

function refuse(berkas: string, sebab: { id: string; en: string }): UserError {
  return new UserError(
    { id: `gambar ${berkas} ${sebab.id}`, en: `the picture ${berkas} ${sebab.en}` },
    {
      hint: {
        id: 'ganti gambarnya, atau hapus dari folder gambar',
        en: 'replace it, or remove it from gambar/',
      },
      exitCode: EXIT.data,
    },
  );
}
