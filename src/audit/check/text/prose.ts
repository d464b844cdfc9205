// Sentences held against the tables: figures of an indicator that no table has, and counts of what a table lists.

import type { Sheet } from '../../column/sheet.ts';
import { findMentions, type Mention } from '../../figure/mentions.ts';
import type { Figure, Reading } from '../../figure/reading.ts';
import { grouped } from '../../../grouped.ts';
import { fold } from '../../table/head.ts';
import { COUNTED, countOf } from '../../text/counts.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import { editDistance } from '../../../source/nearest.ts';
import { tableName, type AuditFinding } from '../finding.ts';
import type { RegisterEntry } from '../register.ts';
import { placeOfMention, sentenceAt } from './sentences.ts';

/**
 * What a paragraph says of indicators that tables know.
 * @param names of the register
 */
export function checkProse(
  paragraph: Paragraph,
  chapter: string | null,
  register: readonly RegisterEntry[],
  names: KnownNames,
  printed: ReadonlySet<string>,
): readonly AuditFinding[] {
  const named = namesIn(paragraph.text, names);
  if (named.length === 0) return [];
  const mentions = findMentions(paragraph.text).filter(({ kind }) => kind !== 'amount');
  return mentions.flatMap((mention) => {
    const name = named.findLast(({ end }) => end <= mention.start);
    if (name === undefined || mention.start - name.end > 220) return [];
    const between = paragraph.text.slice(name.end, mention.start);
    return contradiction(
      { mention, between, entries: name.entries, paragraph, chapter },
      register,
      printed,
    );
  });
}

interface Named {
  readonly end: number;
  readonly entries: readonly RegisterEntry[];
}

/** Shorter names stand in sentences by chance. */
const NAME_MIN = 10;

interface KnownName {
  readonly name: string;
  readonly entries: readonly RegisterEntry[];
}

/** The indicators that tables know, by the first word of their names, the longest names first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

const MEASURED: readonly RegisterEntry['measure'][] = ['target', 'realisasi', 'capaian'];
const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

export function gatherNames(register: readonly RegisterEntry[]): KnownNames {
  const byKey = grouped(register, ({ key }) => key);
  const names = new Map<string, KnownName>();
  for (const entry of register) {
    const name = entry.name.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!MEASURED.includes(entry.measure) || name.length < NAME_MIN || names.has(name)) continue;
    names.set(name, { name, entries: byKey.get(entry.key) ?? [] });
  }
  const longest = [...names.values()].sort((a, b) => b.name.length - a.name.length);
  return grouped(longest, ({ name }) => firstWord(name));
}

/** The indicators that a text names, the longest names first where one is part of another. */
function namesIn(text: string, names: KnownNames): readonly Named[] {
  const lower = text.toLowerCase();
  const begun = [...lower.matchAll(/(?<!\S)[("“'‘]*(\S+)/g)].flatMap(
    ([all, word = ''], i, list) => {
      const at = (list[i]?.index ?? 0) + all.length - word.length;
      const known = names.get(word) ?? names.get(word.replace(/[^\p{L}\p{N}%]+$/u, '')) ?? [];
      return known
        .filter(({ name }) => lower.startsWith(name, at))
        .map(({ name, entries }) => ({ start: at, end: at + name.length, entries }));
    },
  );
  const longest = begun.sort((a, b) => b.end - b.start - (a.end - a.start));
  const found: typeof begun = [];
  for (const one of longest) {
    if (!found.some(({ start, end }) => one.start < end && one.end > start)) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Saying {
  readonly mention: Mention;
  /** What stands between the indicator's name and the figure. */
  readonly between: string;
  readonly entries: readonly RegisterEntry[];
  readonly paragraph: Paragraph;
  readonly chapter: string | null;
}

function contradiction(
  saying: Saying,
  register: readonly RegisterEntry[],
  printed: ReadonlySet<string>,
): readonly AuditFinding[] {
  const { mention, entries } = saying;
  const [numeral] = mention.numerals;
  if (numeral === undefined || !mention.isRight) return [];
  const values = mention.numerals.map(({ value }) => value);
  const isOwn = entries.some(({ figure }) =>
    values.some((value) => [figure, ...figure.others].some((one) => one.value.eq(value))),
  );
  if (isOwn) return [];
  const meant = values.some((value) => printed.has(value.toFixed()))
    ? undefined
    : entries.find((entry) => isMeant(mention, entry));
  if (meant !== undefined) return [toFinding(saying, meant, null)];
  const foreign =
    numeral.decimals > 1 && !numeral.value.isZero() && isSaid(saying)
      ? register.find(
          (entry) => entry.measure === 'realisasi' && entry.figure.value.eq(numeral.value),
        )
      : undefined;
  return foreign === undefined ? [] : [toFinding(saying, null, foreign)];
}

/** A figure of the same kind that is one slip away. */
function isMeant({ text, kind }: Mention, { figure, measure, variant }: RegisterEntry): boolean {
  if (measure === 'target' || variant.includes('kondisi')) return false;
  const isKind = measure === 'capaian' ? kind === 'percent' : true;
  return isKind && isSlip(text, figure.text);
}

/** Whether the sentence says that the figure is the indicator's. */
const isSaid = ({ between }: Saying): boolean =>
  /\b(?:nilai|sebesar|mencapai|tercapai|realisasi(?:nya)?|hasil)\s*$/i.test(between.trimEnd()) &&
  !/\d[.,]\d/.test(between);

function toFinding(
  { mention, entries, paragraph, chapter }: Saying,
  meant: RegisterEntry | null,
  foreign: RegisterEntry | null,
): AuditFinding {
  const entry = (meant ?? foreign) as RegisterEntry;
  const { row, sheet } = entry.cell;
  const where = `${tableName(sheet)}${row.page === null ? '' : ` (hal. ${row.page})`}`;
  const there = where.replace('hal.', 'p.');
  const year = entry.year === null ? '' : ` ${entry.year}`;
  const own = entries[0]?.name ?? '';
  return {
    code: 'audit-kalimat-angka',
    level: 'peringatan',
    place: placeOfMention(mention, paragraph, chapter),
    printed: mention.text,
    calculated: meant?.figure.text ?? null,
    how:
      meant === null
        ? {
            id: `${where} memuatnya untuk “${entry.name}”, bukan untuk “${own}”`,
            en: `${there} has it for “${entry.name}”, not for “${own}”`,
          }
        : {
            id: `${entry.measure}${year} “${entry.name}” pada ${where} ${meant.figure.text}`,
            en: `the ${entry.measure}${year} of “${entry.name}” in ${there} is ${meant.figure.text}`,
          },
    cause: null,
    frame: [sentenceAt(paragraph.text, mention.start)],
  };
}

/** Every figure that stands in a table, to know what a sentence may have from elsewhere. */
export function printedValues(sheets: readonly Sheet[]): ReadonlySet<string> {
  const readings = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.readings));
  return new Set(readings.flatMap(figuresOf).map(({ value }) => value.toFixed()));
}

function figuresOf(reading: Reading): readonly Figure[] {
  if (reading.kind === 'range') return [reading.from, reading.to];
  return reading.kind === 'figure' ? [reading.figure] : [];
}

/** One digit other, lacking or too many, or two swapped, in a figure of three digits or more. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')];
  const decimals = (text: string) => text.split(/[.,]/)[1]?.length ?? 0;
  if (Math.min(x.length, y.length) < 3 || decimals(a) !== decimals(b) || decimals(a) === 0)
    return false;
  return x !== y && editDistance(x, y, 1) <= 1;
}

const COUNT = new RegExp(
  String.raw`${COUNTED}(sasaran(?: strategis)?|indikator(?: kinerja(?: utama)?)?|program)\b`,
  'gi',
);
/** What leads to a count of all that a table has. */
const ALL =
  /\b(?:terdapat|terdiri (?:dari|atas)|memuat|menetapkan|memiliki|mempunyai|sebanyak|sejumlah|meliputi|ada|strategis dengan|dari)\s*$/i;
const OF_TABLE = /\btabel\s+(?:di ?atas|tersebut|di ?bawah|berikut|\d)/i;

/** Counts of what stands in the table above or below. */
export function checkCounts(
  paragraph: Paragraph,
  chapter: string | null,
  sheets: readonly Sheet[],
): readonly AuditFinding[] {
  const { text, after } = paragraph;
  return [...text.matchAll(COUNT)].flatMap((match): readonly AuditFinding[] => {
    const sentence = sentenceAt(text, match.index);
    if (!OF_TABLE.test(sentence) || !ALL.test(text.slice(0, match.index))) return [];
    const isBelow = /tabel\s+(?:berikut|di ?bawah)/i.test(sentence);
    const sheet = sheets[isBelow ? after : after - 1];
    const [, word = '', thing = ''] = match;
    const said = countOf(word);
    const subject = thing.toLowerCase().split(' ')[0] as 'sasaran' | 'indikator' | 'program';
    const counted = sheet === undefined ? null : countIn(sheet, subject);
    if (counted === null || counted === said || sheet === undefined) return [];
    const name = tableName(sheet);
    return [
      {
        code: 'audit-cacah',
        level: 'peringatan',
        place: placeOfMention({ start: match.index }, paragraph, chapter),
        printed: `${word} ${thing.toLowerCase()}`,
        calculated: `${counted} ${thing.toLowerCase()}`,
        how: {
          id: `${name} memuat ${counted}`,
          en: `${name} has ${counted}`,
        },
        cause: null,
        frame: [sentence],
      },
    ];
  });
}

/** How many different things of a kind a table lists; null where it has no column of them. */
function countIn(sheet: Sheet, subject: 'sasaran' | 'indikator' | 'program'): number | null {
  if (sheet.table.gaps.length > 0) return null;
  const column = sheet.columns.find((one) => one.role === 'nama' && one.subject === subject);
  if (column === undefined) return null;
  const items = sheet.rows.filter(
    ({ kind, isOwn }) => kind === 'item' && isOwn[column.index] === true,
  );
  const names = new Set(items.map(({ cells }) => fold(cells[column.index]?.lines.join(' ') ?? '')));
  names.delete('');
  return names.size === 0 ? null : names.size;
}
