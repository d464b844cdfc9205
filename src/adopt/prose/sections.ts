// The text of a report cut at its headings, each piece with the file of `narasi/` that it belongs into.

import { keyOf } from '../../audit/check/register.ts';
import type { Sheet } from '../../audit/column/sheet.ts';
import type { Place, TextBlock } from '../../audit/document.ts';
import { fold } from '../../audit/table/head.ts';
import { gatherParagraphs } from '../../audit/text/paragraphs.ts';
import { parseRoman } from '../../roman.ts';
import type { NamedPlan } from '../collect/goals.ts';
import { tidy } from '../collect/subject.ts';
import type { SourceReport } from '../source.ts';

/** A paragraph or heading in the order of the report, or the place of a table. */
export type ProsePiece =
  /** A picture, by its part of the document, with the words that stand with it in a table. */
  | { readonly kind: 'picture'; readonly part: string; readonly words: string | null }
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly place: Place }
  | { readonly kind: 'table'; readonly sheet: Sheet };

/** Pieces under one heading that is known. */
export interface ProseSection {
  /** `latar-belakang`, `S1.2`; null where no section of the format has it, `''` for lists of contents. */
  readonly code: string | null;
  readonly pieces: readonly ProsePiece[];
}

interface KnownSection {
  readonly code: string;
  /** The chapter in which it is; null for the front matter. */
  readonly chapter: number | null;
  readonly heading: RegExp;
}

const section = (code: string, chapter: number | null, heading: RegExp): KnownSection => ({
  code,
  chapter,
  heading,
});

/** A heading of a list of contents, whose pieces say nothing of their own. */
const CONTENTS = /^daftar (?:isi|tabel|gambar|lampiran|grafik|bagan)\b/;

/** The sections of the format, by how reports call them. */
const KNOWN: readonly KnownSection[] = [
  section('kata-pengantar', null, /^kata pengantar\b/),
  section('ikhtisar-eksekutif', null, /^(?:ikhtisar|ringkasan) eksekutif\b/),
  section('latar-belakang', 1, /^latar belakang\b/),
  section('isu-strategis', 1, /^(?:isu|aspek|permasalahan) (?:isu )?(?:strategis|utama)\b/),
  section('sistematika', 1, /^sistematika\b/),
  section(
    'gambaran-umum',
    1,
    /^(?:gambaran umum|tugas|kedudukan|struktur organisasi|susunan organisasi|kelembagaan|sumber daya|profil|data umum)\b/,
  ),
  section('iku', 2, /^(?:penetapan )?indikator kinerja utama\b|^iku\b/),
  section('perjanjian-kinerja', 2, /^(?:perjanjian|penetapan) kinerja\b/),
  section(
    'perencanaan-strategis',
    2,
    /^(?:perencanaan strategis|rencana strategis|renstra|visi|rencana kinerja)\b/,
  ),
  section(
    'realisasi-anggaran',
    3,
    /^(?:realisasi (?:anggaran|keuangan)|akuntabilitas keuangan|laporan realisasi)\b/,
  ),
  section('prestasi', 3, /^(?:prestasi|penghargaan)\b/),
  section('capaian-kinerja', 3, /^(?:capaian kinerja|pengukuran kinerja|capaian indikator)\b/),
  section('rekomendasi', 4, /^(?:rekomendasi|saran|tindak lanjut|langkah|rencana tindak)\b/),
  section('kesimpulan', 4, /^(?:kesimpulan|simpulan)\b/),
];

/** Where the text of a chapter belongs before any heading of it is known. */
const OPENING: Readonly<Record<number, string>> = {
  1: 'latar-belakang',
  2: 'perencanaan-strategis',
  3: 'capaian-kinerja',
  4: 'kesimpulan',
};

/** Where the reading stands. */
interface Reader {
  chapter: number | null;
  code: string | null;
  /** The headings above that are known, each with how far up it stands. */
  readonly above: { readonly level: number; readonly code: string | null }[];
  /** Whether a chapter was opened at all: excerpts may begin within one. */
  isOpened: boolean;
}

export function readSections(report: SourceReport, plan: NamedPlan): readonly ProseSection[] {
  const reader: Reader = { chapter: null, code: null, above: [], isOpened: false };
  const sections: { code: string | null; pieces: ProsePiece[] }[] = [{ code: null, pieces: [] }];
  const at = (code: string | null): ProsePiece[] => {
    const last = sections.at(-1);
    if (last?.code === code) return last.pieces;
    const pieces: ProsePiece[] = [];
    sections.push({ code, pieces });
    return pieces;
  };
  const isDrawn = report.document.kind === 'pdf';
  const usual = isDrawn ? usualSize(report.text.flat()) : 0;
  const picturesBefore = picturesInOrder(report);
  for (const [i, blocks] of report.text.entries()) {
    const sheet = report.sheets[i - 1];
    if (sheet !== undefined) at(reader.code).push({ kind: 'table', sheet });
    for (const group of groupBlocks(blocks, isDrawn, usual)) {
      const [opening] = group.blocks;
      if (opening !== undefined) at(reader.code).push(...picturesBefore(opening));
      if (!group.isHeading) {
        at(reader.code).push(...toParagraphs(group.blocks, isDrawn, picturesBefore));
        continue;
      }
      const text = tidy(group.blocks.map((block) => block.text).join(' '));
      const [first] = group.blocks;
      const level = first?.heading ?? (isDrawn ? -(first?.size ?? 0) : LOOSE);
      const isKnown = enter(reader, { text, level, isDrawn }, plan);
      const place = first?.place ?? { page: null, box: null };
      const isOwn = isKnown;
      const pieces = at(reader.code);
      if (!isOwn) pieces.push({ kind: 'heading', text, place });
    }
  }
  at(reader.code).push(...picturesBefore(null));
  return sections.filter(({ pieces }) => pieces.length > 0);
}

/** The pictures that stand before a block of text, each once; before the end where that is null. */
type PicturesBefore = (block: TextBlock | null) => readonly ProsePiece[];

function picturesInOrder({ document: { blocks, pictures } }: SourceReport): PicturesBefore {
  const order = new Map<unknown, number>(blocks.map((block, i) => [block, i]));
  let next = 0;
  return (block) => {
    const end = block === null ? Infinity : (order.get(block) ?? -1);
    const first = next;
    while (next < pictures.length && (pictures[next]?.at ?? Infinity) <= end) next++;
    return pictures
      .slice(first, next)
      .map(({ part, words }) => ({ kind: 'picture', part, words }) as const);
  };
}

/** @param before in documents that are not drawn, in which a block is a paragraph */
function toParagraphs(
  blocks: readonly TextBlock[],
  isDrawn: boolean,
  before: PicturesBefore,
): readonly ProsePiece[] {
  if (!isDrawn)
    return blocks.flatMap((block) => [...before(block), ...paragraphsOf([block], isDrawn)]);
  return paragraphsOf(blocks, isDrawn);
}

const paragraphsOf = (blocks: readonly TextBlock[], isDrawn: boolean): readonly ProsePiece[] =>
  gatherParagraphs([blocks], isDrawn).map(({ text, lines }) => ({
    kind: 'paragraph',
    text: tidy(text),
    place: lines[0]?.place ?? { page: null, box: null },
  }));

/** A bold line in a document that says elsewhere which headings it has. */
const LOOSE = 99;

interface Heading {
  readonly text: string;
  /** How deep it stands; that of a drawn page is told by its size alone. */
  readonly level: number;
  readonly isDrawn: boolean;
}

/** A line of a list of contents ends with its page. */
const WITH_PAGE = /(?:\.{3,}|\s)\s*(?:\d{1,3}|[ivx]{1,5})$/i;
/** What closes a sasaran, behind its indicators. */
const OF_GOAL = /^(?:analisis|efisiensi|program yang|dokumentasi|upaya|permasalahan)\b/;

/** Whether a heading opens a chapter or a section that is known; the reader then stands there. */
function enter(reader: Reader, heading: Heading, plan: NamedPlan): boolean {
  const { text, level } = heading;
  if (reader.code === '' && WITH_PAGE.test(text)) return true;
  const chapter = chapterOf(text);
  if (chapter !== null) {
    Object.assign(reader, { chapter, isOpened: true });
    return move(reader, OPENING[chapter] ?? null, level);
  }
  const name = fold(text.replace(NUMBERING, ''));
  if (CONTENTS.test(name)) return move(reader, '', level);
  if (/^(?:lampiran|sekilas kinerja)\b/.test(name)) {
    reader.chapter = /^lampiran/.test(name) ? 5 : reader.chapter;
    return move(reader, null, level);
  }
  const known = KNOWN.find(
    (one) =>
      one.heading.test(name) &&
      (one.chapter === reader.chapter || (!reader.isOpened && one.chapter !== null)),
  );
  const isResults = reader.chapter === 3 || !reader.isOpened;
  const own = isResults ? goalOf(text, name, plan) : null;
  if (own !== null) return move(reader, own, level);
  if (known !== undefined) return move(reader, known.code, level);
  leave(reader, heading, name);
  return false;
}

/** A heading that stands as high as the one that opened the section closes it. */
function leave(reader: Reader, { level, isDrawn }: Heading, name: string): void {
  const { above } = reader;
  const isClosing = (one: number) =>
    isDrawn && !OF_GOAL.test(name) ? level < one - 0.3 : level <= one + 0.3;
  while (above.length > 1 && level < LOOSE && isClosing(above.at(-1)?.level ?? 0)) above.pop();
  reader.code = above.length === 0 ? reader.code : (above.at(-1)?.code ?? null);
}

function move(reader: Reader, code: string | null, level: number): true {
  const { above } = reader;
  while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
  above.push({ level, code });
  reader.code = code;
  return true;
}

const NUMBERING = /^\s*(?:(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s+)?/i;

function chapterOf(text: string): number | null {
  const [, number = ''] = /^bab\s+([ivx]+|\d)\b/i.exec(text) ?? [];
  return parseRoman(number) ?? (Number(number) || null);
}

/** The sasaran or indicator that a heading is of: by its name, or a sasaran by its number. */
function goalOf(text: string, name: string, { sasaran, tujuan }: NamedPlan): string | null {
  const key = keyOf(text.replace(NUMBERING, ''));
  const indicators = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  const isAbout = (one: { readonly key: string }) =>
    key === one.key || (/^(?:indikator|sasaran)\b/.test(key) && key.endsWith(` ${one.key}`));
  const named = indicators.find(isAbout) ?? sasaran.find(isAbout);
  if (named !== undefined) return named.kode;
  const number = /^sasaran (?:strategis )?(?:ke )?(\d+)\b/.exec(name)?.[1];
  return number === undefined ? null : (sasaran[Number(number) - 1]?.kode ?? null);
}

interface BlockGroup {
  readonly isHeading: boolean;
  readonly blocks: readonly TextBlock[];
}

/** Text that belongs together, and headings each for itself, of one or more lines. */
function groupBlocks(
  blocks: readonly TextBlock[],
  isDrawn: boolean,
  usual: number,
): readonly BlockGroup[] {
  const groups: { isHeading: boolean; blocks: TextBlock[] }[] = [];
  for (const block of blocks) {
    const isHeading = looksLikeHeading(block, usual);
    const last = groups.at(-1);
    const above = last?.blocks.at(-1);
    const goesOn =
      last !== undefined &&
      above !== undefined &&
      last.isHeading === isHeading &&
      (isHeading
        ? isDrawn && isSameHeading(above, block)
        : !isDrawn || Math.abs(above.size - block.size) < 0.6);
    if (goesOn) last.blocks.push(block);
    else groups.push({ isHeading, blocks: [block] });
  }
  return groups;
}

/** The size of most letters. */
function usualSize(blocks: readonly TextBlock[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of blocks) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function looksLikeHeading({ text, bold, size, heading }: TextBlock, usual: number): boolean {
  if (heading !== null) return true;
  if (text.length > 140 || /[.;:,]\s*$/.test(text) || /^(?:gambar|tabel|grafik)\s/i.test(text))
    return false;
  if (/^bab\s+[ivx]+\b/i.test(text)) return true;
  if (!/\p{L}{3}/u.test(text) || /^(?:nip\b|sumber\b)/i.test(text)) return false;
  return bold || (usual > 0 && size > 1.08 * usual);
}

function isSameHeading(above: TextBlock, below: TextBlock): boolean {
  const gap = (below.place.box?.top ?? 0) - (above.place.box?.bottom ?? 0);
  const isNew = /^(?:\d+(?:\.\d+)+\b|\d+\.\s|[a-z][.)]\s|bab\b|sasaran \d|indikator \d)/i.test(
    below.text,
  );
  return (
    !isNew &&
    above.place.page === below.place.page &&
    Math.abs(above.size - below.size) < 0.5 &&
    gap < 0.9 * below.size
  );
}
