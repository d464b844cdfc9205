// What every document that is printed needs.

import type { FontFace } from '../../render/fonts.ts';
import { fontName } from '../../source/assets/font.ts';

/**
 * What the names of these fonts begin with inside a PDF.
 * @param isi the files of those of the workspace's own
 */
export function pdfNames(
  faces: readonly FontFace[],
  isi: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const nama = faces.map(
    (face) => face.pdfName ?? fontName(face.file, isi.get(face.file) ?? new Uint8Array()),
  );
  return [...new Set(nama)];
}

export function dataUri(jenis: string, isi: Uint8Array): string {
  return `data:${jenis};base64,${Buffer.from(isi).toString('base64')}`;
}

/** Of a picture, by the end of its name. */
export function mediaType(berkas: string): string {
  if (/\.svg$/i.test(berkas)) return 'image/svg+xml';
  if (/\.png$/i.test(berkas)) return 'image/png';
  return /\.webp$/i.test(berkas) ? 'image/webp' : 'image/jpeg';
}
