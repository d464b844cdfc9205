// Reads a picture of the workspace: only real ones, only from inside it.

import { realpath } from 'node:fs/promises';
import type { Teks } from '../bahasa.ts';
import { EXIT, UserError } from '../error.ts';
import { readInside, whyUnread } from './files.ts';
import { isTooManyPixels, readPictureSize } from './picture-size.ts';
import { findUnsafeSvg } from './svg.ts';

const UKURAN_MAKSIMUM = 20 * 1024 * 1024;
const SVG_MAKSIMUM = 1024 * 1024;

/** The site keeps a picture's name: with any other ending, who opens the file might be shown what else it holds. */
const AKHIRAN = /\.(?:jpe?g|jfif|png|webp)$/i;

/**
 * @param berkas path below the workspace; an SVG is taken where the emblem is, in `gambar/` at the top
 * @throws UserError when the file is no picture, cut off, too large, unreadable, or outside the workspace
 */
export async function readPhoto(ruang: string, berkas: string): Promise<Uint8Array> {
  const isi = await readPicture(ruang, berkas).catch((error: unknown) => {
    throw refuse(berkas, whyUnread(error));
  });
  return /^gambar\/.*\.svg$/i.test(berkas) ? checkSvg(berkas, isi) : checkPicture(berkas, isi);
}

async function readPicture(ruang: string, berkas: string): Promise<Buffer> {
  return readInside(await realpath(ruang), berkas, UKURAN_MAKSIMUM);
}

function checkSvg(berkas: string, isi: Buffer): Buffer {
  const salah =
    isi.length > SVG_MAKSIMUM
      ? { id: 'lebih besar dari 1 MB', en: 'is over 1 MB' }
      : findUnsafeSvg(isi);
  if (salah !== null) throw refuse(berkas, salah);
  return isi;
}

function checkPicture(berkas: string, isi: Buffer): Buffer {
  const ukuran = readPictureSize(isi);
  if (ukuran === 'bukan-gambar') {
    throw refuse(berkas, {
      id: 'bukan gambar JPEG, PNG atau WebP',
      en: 'is no JPEG, PNG or WebP picture',
    });
  }
  if (ukuran === 'rusak') {
    throw refuse(berkas, { id: 'rusak atau terpotong', en: 'is damaged or cut off' });
  }
  if (!AKHIRAN.test(berkas)) {
    throw refuse(berkas, {
      id: 'namanya tidak berakhir .jpg, .png atau .webp',
      en: 'has a name that does not end in .jpg, .png or .webp',
    });
  }
  if (isTooManyPixels(ukuran)) {
    const piksel = `${String(ukuran.lebar)} × ${String(ukuran.tinggi)}`;
    throw refuse(
      berkas,
      {
        id: `terlalu besar: ${piksel} piksel, paling banyak 50 juta dan 16.384 setiap sisi`,
        en: `is too large: ${piksel} pixels, at most 50 million and 16,384 a side`,
      },
      {
        id: 'kecilkan gambarnya; lebar 1.600 piksel sudah cukup',
        en: 'make it smaller; a width of 1,600 pixels is enough',
      },
    );
  }
  return isi;
}

const GANTI: Teks = {
  id: 'ganti gambarnya, atau hapus dari folder gambar',
  en: 'replace it, or remove it from gambar/',
};

function refuse(berkas: string, sebab: Teks, hint: Teks = GANTI): UserError {
  return new UserError(
    { id: `gambar ${berkas} ${sebab.id}`, en: `the picture ${berkas} ${sebab.en}` },
    { hint, exitCode: EXIT.data },
  );
}
