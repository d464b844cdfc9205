// Pictures of the prose, each with its caption, and with a name of our own once it is known to be one.

import { isTooManyPixels, readPicture } from '../../source/assets/picture-size.ts';
import type { SourceReport } from '../source.ts';
import { plainLetters, type Corpus } from './corpus.ts';
import type { ProsePiece } from './sections.ts';

/** A file of `gambar/`. */
export interface TakenPicture {
  readonly part: string;
  /** `foto-01.jpg` */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly caption: string;
  /** Whether the prose shows it. */
  readonly isPlaced: boolean;
}

/** A picture that is not taken over, and why. */
export interface RefusedPicture {
  readonly part: string;
  readonly why: string;
}

/** Smaller ones are bullets, rules and signs. */
const SIDE_MIN = 48;
const CAPTION = /^(?:gambar|foto|dokumentasi)\b[\s\d.:–-]*/i;
/** What in a cell is longer is text of its own, and no caption. */
const CAPTION_MAX = 160;

type PicturePiece = Extract<ProsePiece, { kind: 'picture' }>;

/** Gives pictures their names, in the order in which they are asked for. */
export class PictureBook {
  readonly taken = new Map<string, TakenPicture>();
  readonly refused = new Map<string, RefusedPicture>();
  readonly #pictures: SourceReport['pictures'];

  constructor(pictures: SourceReport['pictures']) {
    this.#pictures = pictures;
  }

  /** @returns null where it is not taken over */
  take({ part }: PicturePiece, caption: string, isPlaced: boolean): TakenPicture | null {
    const before = this.taken.get(part);
    if (before !== undefined) {
      const again = { ...before, isPlaced: before.isPlaced || isPlaced };
      this.taken.set(part, again);
      return again;
    }
    const bytes = this.#pictures.get(part);
    const picture = bytes instanceof Uint8Array ? readPicture(bytes) : (bytes ?? 'damaged');
    if (typeof picture === 'string' || isTooManyPixels(picture.size)) {
      const why = typeof picture === 'string' ? WHY[picture] : WHY['too-large'];
      this.refused.set(part, { part, why });
      return null;
    }
    if (Math.min(picture.size.width, picture.size.height) < SIDE_MIN) return null;
    const number = String(this.taken.size + 1).padStart(2, '0');
    const name = `foto-${number}${picture.ending}`;
    const taken = { part, name, bytes: bytes as Uint8Array, caption, isPlaced };
    this.taken.set(part, taken);
    return taken;
  }
}

const WHY = {
  damaged: 'gambarnya rusak atau tidak ada di dalam dokumen',
  rusak: 'gambarnya rusak atau terpotong',
  'bukan-gambar': 'bukan gambar JPEG, PNG, atau WebP',
  'too-large': 'terlalu besar untuk dicetak',
  'too-many': 'gambar dalam dokumen terlalu banyak',
} as const;

/** The caption of each picture: its words in a table, or the paragraph behind it, or behind those beside it. */
export function captionsOf(
  pieces: readonly ProsePiece[],
): ReadonlyMap<PicturePiece, { readonly text: string; readonly paragraph: ProsePiece | null }> {
  const captions = new Map<PicturePiece, { text: string; paragraph: ProsePiece | null }>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== 'picture') continue;
    const next = pieces.slice(i + 1).find(({ kind }) => kind !== 'picture');
    const isCaption = next?.kind === 'paragraph' && CAPTION.test(next.text);
    const words = piece.words !== null && piece.words.length <= CAPTION_MAX ? piece.words : '';
    const isOwn = words !== '' || !isCaption;
    captions.set(piece, {
      text: (isOwn ? words : next.text).replace(CAPTION, '').trim(),
      paragraph: isOwn ? null : next,
    });
  }
  return captions;
}

/** Whether the built report draws it itself: a chart that stands under the same caption. */
export const isDrawnAnyway = (caption: ProsePiece | null, { pieces }: Corpus): boolean =>
  caption?.kind === 'paragraph' && pieces.has(plainLetters(caption.text));
