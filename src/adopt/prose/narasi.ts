// The sections of a report → the files of `narasi/`, without what the report says by itself, and what finds no place there.

import { findSisa } from '../../compose/stray-braces.ts';
import type { Place } from '../../audit/document.ts';
import { countOf, MISSED_PART, OF_ALL, REACHED_PART } from '../../audit/text/counts.ts';
import { plainLetters, type Corpus } from './corpus.ts';
import { captionsOf, isDrawnAnyway, PictureBook, type TakenPicture } from './pictures.ts';
import { LEADS_ON } from '../collect/agency/structure.ts';
import type { SourceReport } from '../source.ts';
import type { ProsePiece, ProseSection } from './sections.ts';

/** A file of `narasi/`. */
export interface ProseFile {
  readonly code: string;
  readonly text: string;
}

/** Text that found no place, with where it stood. */
export interface LeftText {
  readonly text: string;
  readonly place: Place;
}

export interface WrittenProse {
  readonly files: readonly ProseFile[];
  readonly left: readonly LeftText[];
  readonly pictures: PictureBook;
}

/** @param refused sections whose prose cannot be printed as it is */
export function writeProse(
  sections: readonly ProseSection[],
  corpus: Corpus,
  refused: ReadonlySet<string>,
  pictures: SourceReport['pictures'],
): WrittenProse {
  const files = new Map<string, string[]>();
  const left: LeftText[] = [];
  const book = new PictureBook(pictures);
  for (const { code, pieces } of sections) {
    if (code === '') continue;
    const isPlaced = code !== null && !refused.has(`narasi ${code}`);
    const own = withPictures(pieces, corpus, book, isPlaced);
    const kept = withoutEmptyHeadings(
      own.filter((piece) => piece.kind === 'taken' || !isSaid(piece.text, corpus, piece.kind)),
    );
    const text = kept.filter(
      (piece) => isPlaced && isProse(piece) && !leadsToNothing(piece, own, kept),
    );
    left.push(...kept.flatMap((one) => (one.kind === 'taken' || text.includes(one) ? [] : [one])));
    if (code === null || text.length === 0) continue;
    files.set(code, [...(files.get(code) ?? []), ...toMarkdown(text)]);
  }
  return {
    files: [...files].map(([code, blocks]) => ({ code, text: `${blocks.join('\n')}\n` })),
    left,
    pictures: book,
  };
}

const isProse = (piece: OwnPiece): boolean =>
  piece.kind === 'taken' || (findSisa(piece.text).length === 0 && !OF_A_PICTURE.test(piece.text));

/** Whether it leads to a list that the report says by itself. */
function leadsToNothing(
  piece: OwnPiece,
  own: readonly OwnPiece[],
  kept: readonly OwnPiece[],
): boolean {
  const next = own[own.indexOf(piece) + 1];
  if (piece.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  return /:\s*$/.test(piece.text) && ITEM.test(next.text) && !kept.includes(next);
}

/** Text, and the pictures that are taken over in their places, each with its caption. */
function withPictures(
  pieces: readonly ProsePiece[],
  corpus: Corpus,
  book: PictureBook,
  isPlaced: boolean,
): readonly OwnPiece[] {
  const captions = captionsOf(pieces);
  const used = new Set<ProsePiece>();
  const own = pieces.flatMap((piece): readonly OwnPiece[] => {
    if (piece.kind === 'table') return [];
    if (piece.kind !== 'picture') return [piece];
    const { text = '', paragraph = null } = captions.get(piece) ?? {};
    if (isDrawnAnyway(paragraph, corpus)) return [];
    const picture = book.take(piece, text, isPlaced);
    if (picture === null || !isPlaced) return [];
    if (paragraph !== null) used.add(paragraph);
    return [{ kind: 'taken', picture, caption: text }];
  });
  return own.filter((piece) => piece.kind === 'taken' || !used.has(piece));
}

/** What stands below a picture or a table says nothing without it. */
const OF_A_PICTURE = /^(?:(?:gambar|grafik|diagram|tabel|foto)\s+\d|sumber(?:\s+data)?\s*:)/i;
/** The caption of a table once more, on the page where it goes on. */
const AGAIN = /^tabel\s.*\((?:lanjutan|sambungan)\)\s*$/i;
/** Notes under a table, one sentence behind the other. */
const NOTES = /^(?:Capaian = |Tanda – |Nomor \d)/;

/** An item of a list goes on with the next. */
const GOES_ON = /[;,]?\s+(?:dan|serta)\s*$/i;

type TextPiece = Extract<ProsePiece, { readonly text: string }>;
type OwnPiece =
  TextPiece | { readonly kind: 'taken'; readonly picture: TakenPicture; readonly caption: string };

/** So many letters are said by nobody by chance. */
const TELLING = 24;

/** A heading has to be one of the report's; a paragraph has to stand in it. */
function isSaid(text: string, { text: all, pieces }: Corpus, kind: TextPiece['kind']): boolean {
  const letters = plainLetters(
    ITEM.test(text) ? text.replace(ITEM, '').replace(LEADS_ON, '').replace(GOES_ON, '') : text,
  );
  if (AGAIN.test(text)) return true;
  if (NOTES.test(text))
    return text.split(/(?<=\.)\s/).every((one) => all.includes(` ${plainLetters(one)} `));
  if (isCounted(letters, all)) return true;
  if (letters === '' || pieces.has(letters) || pieces.has(plainLetters(text))) return true;
  if (kind === 'heading') return pieces.has(letters.replace(/^[\d ]+/, ''));
  return letters.length >= TELLING && all.includes(` ${letters} `);
}

const COUNTS = new RegExp(
  String.raw`${OF_ALL}(?: pada \d+ [a-z ]+?)? ${REACHED_PART} target(?: tahun \d+)? dan ${MISSED_PART} mencapai target\b`,
  'u',
);

/** `Dari 4 indikator, 2 indikator mencapai target …` and no more: the conclusion of a report begins so by itself, with the same counts. */
function isCounted(letters: string, all: string): boolean {
  const own = COUNTS.exec(letters);
  if (own?.index !== 0 || !/^(?: tahun \d+)?$/.test(letters.slice(own[0].length))) return false;
  const counts = countsOf(own).join();
  return [...all.matchAll(new RegExp(COUNTS, 'gu'))].some((one) => countsOf(one).join() === counts);
}

/** All, those reached and those missed; what was counted stands between them. */
const countsOf = ([, whole = '', , reached = '', missed = '']: RegExpMatchArray) =>
  [whole, reached, missed].map(countOf);

/** A heading under which nothing is left says nothing. */
function withoutEmptyHeadings(pieces: readonly OwnPiece[]): readonly OwnPiece[] {
  return pieces.filter(
    (piece, i) => piece.kind !== 'heading' || (pieces[i + 1]?.kind ?? 'heading') !== 'heading',
  );
}

const ITEM = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–•●▪◦*✓➢\ue000-\uf8ff])\s+/i;
const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i;
const HEADING_NUMBER = /^\s*(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s+|^\s*\d+(?:\.\d+)+\s+/i;

/** Blocks with an empty line between them, but for the items of a list, and for pictures beside each other. */
function toMarkdown(pieces: readonly OwnPiece[]): readonly string[] {
  const lines: string[] = [];
  let last: 'item' | 'block' | 'taken' | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'taken') {
      if (last !== null && last !== 'taken') lines.push('');
      lines.push(`![${escapeProse(piece.caption)}](../gambar/${piece.picture.name})`);
      last = 'taken';
      continue;
    }
    const { kind, text } = piece;
    const isItem = kind === 'paragraph' && ITEM.test(text);
    if (last !== null && !(isItem && last === 'item')) lines.push('');
    if (kind === 'heading') lines.push(`## ${escapeProse(text.replace(HEADING_NUMBER, ''))}`);
    else if (isItem)
      lines.push(`${NUMBERED.test(text) ? '1.' : '-'} ${escapeProse(text.replace(ITEM, ''))}`);
    else lines.push(escapeProse(text));
    last = isItem ? 'item' : 'block';
  }
  return [...lines, ''];
}

/** A text in which nothing is a mark of Markdown. */
export function escapeProse(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?:[#+=-](?=\s|$|[=-])|\d{1,9}(?=[.)]\s))/, (mark) =>
      /^\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );
}
