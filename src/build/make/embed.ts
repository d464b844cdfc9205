// What every document that is printed needs.

import type { FontFace } from '../../render/fonts.ts';
import { fontName } from '../../source/assets/font.ts';

/**
 * What the names of these fonts begin with inside a PDF.
 * @param content the files of those of the workspace's own
 */
export function pdfNames(
  faces: readonly FontFace[],
  content: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const nama = faces.map(
    (face) => face.pdfName ?? fontName(face.file, content.get(face.file) ?? new Uint8Array()),
  );
  return [...new Set(nama)];
}

export function dataUri(jenis: string, content: Uint8Array): string {
  return `data:${jenis};base64,${Buffer.from(content).toString('base64')}`;
}

/** Of a picture, by the end of its name. */
export function mediaType(file: string): string {
  if (/\.svg$/i.test(file)) return 'image/svg+xml';
  if (/\.png$/i.test(file)) return 'image/png';
  return /\.webp$/i.test(file) ? 'image/webp' : 'image/jpeg';
}
