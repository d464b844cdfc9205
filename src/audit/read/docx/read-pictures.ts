// The pictures of a Word document as bytes, so many and so large as a report can have.

import { Archive } from '../../../office/archive.ts';
import { UnreadablePackage } from '../../../office/unreadable.ts';
import type { DocumentPicture } from '../../document.ts';

/** The bytes of a picture, or why they are not read. */
export type PictureBytes = Uint8Array | 'damaged' | 'too-large' | 'too-many';

const PICTURES_MAX = 300;
/** As much as one that a report prints may have, and as many together as an archive may unpack to. */
const SIZE_MAX = 20 * 1024 * 1024;
const TOGETHER_MAX = 90 * 1024 * 1024;

/** @param bytes of the document that the pictures are of */
export function readPictures(
  bytes: Uint8Array,
  pictures: readonly DocumentPicture[],
): ReadonlyMap<string, PictureBytes> {
  const parts = [...new Set(pictures.map(({ part }) => part))];
  if (parts.length === 0) return new Map();
  const archive = new Archive(bytes);
  let together = 0;
  return new Map(
    parts.map((part, i): readonly [string, PictureBytes] => {
      const size = archive.sizeOf(part) ?? 0;
      if (i >= PICTURES_MAX) return [part, 'too-many'];
      if (size > SIZE_MAX) return [part, 'too-large'];
      if (together + size > TOGETHER_MAX) return [part, 'too-many'];
      together += size;
      return [part, bytesOf(archive, part)];
    }),
  );
}

function bytesOf(archive: Archive, part: string): PictureBytes {
  try {
    return archive.read(part) ?? 'damaged';
  } catch (error) {
    if (error instanceof UnreadablePackage) return 'damaged';
    throw error;
  }
}
