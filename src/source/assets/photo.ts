// Reads a picture of the workspace: only real ones, only from inside it.

import { realpath, type FileHandle } from 'node:fs/promises';
import type { Bilingual } from '../../language.ts';
import { EXIT, UserError } from '../../error.ts';
import { openInside, whyUnread } from '../load/files.ts';
import { isTooManyPixels, readPictureSize } from './picture-size.ts';
import { findUnsafeSvg } from './svg.ts';
import type { BrokenPicture } from '../workspace.ts';

const UKURAN_MAKSIMUM = 20 * 1024 * 1024;
const SVG_MAKSIMUM = 1024 * 1024;
/** So much of both ends of a photograph almost always shows its size and its last marker. */
const KEPALA = 64 * 1024;
const EKOR = 16 * 1024;
/** Pictures that are looked into at the same time. */
const SERENTAK = 8;

/** The site keeps a picture's name: with any other ending, who opens the file might be shown what else it holds. */
const AKHIRAN = /\.(?:jpe?g|jfif|png|webp)$/i;

/**
 * @param berkas path below the workspace; an SVG is taken where the emblem is, in `gambar/` at the top
 * @throws UserError when the file is no picture, cut off, too large, unreadable, or outside the workspace
 */
export async function readPhoto(ruang: string, berkas: string): Promise<Uint8Array> {
  const isi = await withPicture(ruang, berkas, async (gagang) => {
    const isi = await gagang.readFile();
    return findBroken(berkas, isi) ?? isi;
  });
  if (isi instanceof Uint8Array) return isi;
  const { reason: sebab, advice: saran } = isi;
  throw new UserError(
    { id: `gambar ${berkas} ${sebab.id}`, en: `the picture ${berkas} ${sebab.en}` },
    { hint: saran, exitCode: EXIT.data },
  );
}

/** What `readPhoto` would refuse the picture for; mostly without reading all of it. */
export async function checkPhoto(ruang: string, berkas: string): Promise<BrokenPicture | null> {
  return withPicture(ruang, berkas, async (gagang, ukuran) => {
    if (await looksWhole(berkas, gagang, ukuran)) return null;
    return findBroken(berkas, await gagang.readFile());
  });
}

/**
 * Looks into pictures before a report needs them, so that what is wrong is told with everything else.
 * @param check looks into one
 */
export async function checkPhotos(
  ruang: string,
  daftar: readonly string[],
  check = checkPhoto,
): Promise<ReadonlyMap<string, BrokenPicture>> {
  const rusak = new Map<string, BrokenPicture>();
  for (let dari = 0; dari < daftar.length; dari += SERENTAK) {
    const sebagian = daftar.slice(dari, dari + SERENTAK);
    const hasil = await Promise.all(sebagian.map((berkas) => check(ruang, berkas)));
    for (const [i, berkas] of sebagian.entries()) {
      const satu = hasil[i] ?? null;
      if (satu !== null) rusak.set(berkas, satu);
    }
  }
  return rusak;
}

/** Opens a picture for `use`, where it is one file of the workspace and not too large. */
async function withPicture<T>(
  ruang: string,
  berkas: string,
  use: (gagang: FileHandle, ukuran: number) => Promise<T>,
): Promise<T | BrokenPicture> {
  try {
    return await openInside(await realpath(ruang), berkas, UKURAN_MAKSIMUM, use);
  } catch (error) {
    const { id, en } = whyUnread(error);
    return broken(id, en);
  }
}

/**
 * Whether both ends alone show that nothing is wrong. A photograph has its size near the start and its last marker at the
 * end; whatever else there is, or may be wrong, takes the whole file to tell.
 */
async function looksWhole(berkas: string, gagang: FileHandle, ukuran: number): Promise<boolean> {
  if (ukuran <= KEPALA + EKOR) return false;
  const kepala = Buffer.alloc(KEPALA);
  const ekor = Buffer.alloc(EKOR);
  await gagang.read(kepala, 0, KEPALA, 0);
  await gagang.read(ekor, 0, EKOR, ukuran - EKOR);
  // The zero keeps two halves of a marker from becoming one.
  return findBroken(berkas, Buffer.concat([kepala, Buffer.alloc(1), ekor])) === null;
}

/** What is wrong with the content of a picture; null where nothing is. */
export function findBroken(berkas: string, isi: Buffer): BrokenPicture | null {
  return /^gambar\/.*\.svg$/i.test(berkas) ? findBrokenSvg(isi) : findBrokenPixels(berkas, isi);
}

function findBrokenSvg(isi: Buffer): BrokenPicture | null {
  if (isi.length > SVG_MAKSIMUM) return broken('lebih besar dari 1 MB', 'is over 1 MB');
  const salah = findUnsafeSvg(isi);
  return salah === null ? null : broken(salah.id, salah.en);
}

function findBrokenPixels(berkas: string, isi: Buffer): BrokenPicture | null {
  const ukuran = readPictureSize(isi);
  if (ukuran === 'bukan-gambar') {
    return broken('bukan gambar JPEG, PNG atau WebP', 'is no JPEG, PNG or WebP picture');
  }
  if (ukuran === 'rusak') return broken('rusak atau terpotong', 'is damaged or cut off');
  if (!AKHIRAN.test(berkas)) {
    return broken(
      'namanya tidak berakhir .jpg, .png atau .webp',
      'has a name that does not end in .jpg, .png or .webp',
    );
  }
  if (!isTooManyPixels(ukuran)) return null;
  const piksel = `${String(ukuran.lebar)} × ${String(ukuran.tinggi)}`;
  return {
    reason: {
      id: `terlalu besar: ${piksel} piksel, paling banyak 50 juta dan 16.384 setiap sisi`,
      en: `is too large: ${piksel} pixels, at most 50 million and 16,384 a side`,
    },
    advice: {
      id: 'kecilkan gambarnya; lebar 1.600 piksel sudah cukup',
      en: 'make it smaller; a width of 1,600 pixels is enough',
    },
  };
}

const GANTI: Bilingual = {
  id: 'ganti gambarnya, atau hapus dari folder gambar',
  en: 'replace it, or remove it from gambar/',
};

function broken(id: string, en: string): BrokenPicture {
  return { reason: { id, en }, advice: GANTI };
}
