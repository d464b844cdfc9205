// The text of a cell → what it says: a figure with its unit, nothing, words, or something that was meant as a figure.

import type { Decimal } from '../../decimal.ts';
import { BOUND_WORDS } from '../../formula/form.ts';
import { keysOf } from '../../record.ts';
import { NOUGHTS } from '../../source/yaml/notation.ts';
import { readNumerals, type Numeral } from './notation.ts';

export interface Figure {
  readonly value: Decimal;
  readonly decimals: number;
  /** Other numbers that the same signs may stand for. */
  readonly others: readonly Numeral[];
  readonly unit: 'persen' | 'rupiah' | null;
  /** Words beside it: `bulan`, `level`. */
  readonly words: string;
  /** What it is a bound of, by a sign or a word: `≤ 5`, `maks 5`, `kurang dari 5`. */
  readonly bound: '≥' | '≤' | '>' | '<' | null;
  /** The text of the figure alone. */
  readonly text: string;
  /** Whether a star stands behind it: a note says what it is of. */
  readonly isMarked: boolean;
}

export type Reading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** A range of two figures. */
  | { readonly kind: 'range'; readonly from: Figure; readonly to: Figure }
  /** Digits that are no number; `meant` are the numbers that they may have been. */
  | {
      readonly kind: 'malformed';
      readonly text: string;
      readonly meant: readonly Numeral[];
      readonly unit: Figure['unit'];
    }
  /** Nothing, a dash, `n/a`, `belum dilaporkan`. */
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  /** Several figures, of which none is the cell's. */
  | { readonly kind: 'several'; readonly text: string };

const BLANK =
  /^(?:[-–—−_.…*\s]*|n\s*\/?\s*a\.?|nihil|tidak ada(?: data)?|tad|belum\s.*|tidak (?:diukur|dihitung|tersedia|ada target)|kosong|null)$/i;
/** A figure: digits with signs between them, not part of a word or a code. */
const NUMERAL =
  /(?<![\p{L}\d.,/])(?<sign>[-–−]\s?)?(?<digits>\d+(?:[.,]\d+)*)(?![\p{L}\d]|[.,/]\d)/gu;
/** What a number only names: `Tabel 3.6`. */
const NUMBERED_NAME = /^(?:tabel|gambar|grafik|bab|lampiran|lembar)\s/i;
const CURRENCY = /\brp\b\.?|\bidr\b/i;

/** @param lines of the cell, from top to bottom */
export function readCell(lines: readonly string[]): Reading {
  const whole = joinBroken(lines);
  const text = tidy(whole);
  if (BLANK.test(text)) return { kind: 'blank', text };
  const begun = readBegun(text);
  if (begun !== null) return begun;
  const found = [...text.matchAll(NUMERAL)];
  if (found.length === 0 || NUMBERED_NAME.test(text)) return { kind: 'words', text };
  const range = readRange(text, found);
  if (range !== null) return range;
  const match = chooseNumeral(text, found);
  if (match === null) return { kind: isSentence(text) ? 'words' : 'several', text };
  const reading = toReading(text, match);
  if (reading.kind !== 'figure' || !MARKED.test(whole)) return reading;
  return { ...reading, figure: { ...reading.figure, isMarked: true } };
}

/** `96,14*` and `96,14%*)` */
const MARKED = /\d\s?%?\s?\*+\)?$/;

/** A figure that begins with a sign, or with a zero before other digits: one of its digits is missing, or swapped. */
function readBegun(text: string): Reading | null {
  const [, digits = '', unit = ''] = /^([.,]\d+|0\d*[.,][\d.,]*\d|00+)\s?(%?)$/.exec(text) ?? [];
  if (digits === '' || /^0[.,]/.test(digits)) return null;
  const meant = readNumerals(`0${digits}`.replace(/^0+(?=\d)/, '')).numerals;
  return { kind: 'malformed', text: digits, meant, unit: unit === '' ? null : 'persen' };
}

/** Without marks of notes, and with one kind of space, minus and bound. */
function tidy(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?|\*+\)?/g, ' ')
    .replace(/[,.]\s?[-–=](?=\s|$|\))/g, '')
    .replace(/\b(rp\.?|idr)(?=\d)/gi, '$1 ')
    .replace(/>\s?=/g, '≥')
    .replace(/<\s?=/g, '≤')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const FRAGMENT = /^[\d.,\s]+%?$/;

/** A number whose digits go on in the next line of a narrow cell, put together again. */
function joinBroken(lines: readonly string[]): string {
  const joined = lines.join('').replace(/\s+/g, '');
  const isBroken =
    lines.length > 1 && lines.every((line) => FRAGMENT.test(line)) && isWhole(joined);
  if (isBroken && lines.some((line, i) => isCut(line, lines[i + 1] ?? ''))) return joined;
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const parted = /\d[.,]$/.test(text) && /^\d/.test(line);
    const follows = /\d$/.test(text) && /^[.,]\d/.test(line);
    return parted || follows ? text + line : `${text} ${line}`;
  }, '');
}

/** A line ends within a group of three digits, or at a sign. */
function isCut(line: string, next: string): boolean {
  const [tail, start] = [/\.(\d{0,2})$/.exec(line.trim())?.[1], /^\d{0,3}/.exec(next.trim())?.[0]];
  return next !== '' && tail !== undefined && tail.length + (start?.length ?? 0) === 3;
}

const isWhole = (text: string): boolean =>
  /^(?:\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d{1,2}|,\d+)?%?$/.test(text);

const isSentence = (text: string): boolean => text.replace(/[^\p{L}]/gu, '').length > 40;

function readRange(text: string, found: readonly RegExpMatchArray[]): Reading | null {
  const [from, to] = found;
  if (found.length !== 2 || from === undefined || to === undefined) return null;
  const between = text.slice((from.index ?? 0) + from[0].length, to.index).trim();
  const isDash = /^%?$/.test(between) && /^[-–−]/.test(to[0]) && !/^[-–−]/.test(from[0]);
  if (
    !isDash &&
    !/^(?:%\s*)?(?:[-–−]|s\.?\s?\/?d\.?|sampai(?: dengan)?|≤|<|dan [≤<])$/i.test(between)
  )
    return null;
  const first = toReading(text, from);
  const second = toReading(text, to);
  if (first.kind !== 'figure' || second.kind !== 'figure') return null;
  return {
    kind: 'range',
    from: first.figure,
    to: isDash ? withoutSign(second.figure) : second.figure,
  };
}

const withoutSign = (figure: Figure): Figure => ({ ...figure, value: figure.value.abs() });

/** The numeral that is the cell's figure: the only one, the score in brackets behind a grade, or the first of words in brackets. */
function chooseNumeral(text: string, found: readonly RegExpMatchArray[]): RegExpMatchArray | null {
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return isSentence(text) ? null : first;
  if (found.length > 2) return null;
  const at = second.index ?? 0;
  const isBracketed =
    /\(\s*$/.test(text.slice(0, at)) && /^\s*%?\s*\)/.test(text.slice(at + second[0].length));
  if (!isBracketed) return null;
  // "Level 3 (3,35)" is a score; "1.200 orang (100%)" is a count beside its share.
  const isGrade =
    /^(?:level|nilai|skor|predikat|kategori|tingkat|peringkat|indeks|akreditasi)\b/i.test(text);
  return isGrade ? second : first;
}

function toReading(text: string, match: RegExpMatchArray): Reading {
  const digits = match.groups?.['digits'] ?? '';
  const end = match.index ?? 0;
  const rest = text.slice(end + match[0].length);
  const before = text.slice(0, end);
  const unit = unitOf(before, rest);
  const { isRight, numerals } = readNumerals(digits);
  const scale = scaleOf(rest);
  const sign = isNegative(before, match, rest) ? -1 : 1;
  const scaled = numerals.map(({ value, decimals }): Numeral => ({
    value: value.times(sign).times(scale.factor),
    decimals: Math.max(0, decimals - scale.digits),
  }));
  const [likeliest, ...others] = scaled;
  // Brackets round a whole cell say that it is negative, or nothing.
  const positive =
    sign === -1 && match.groups?.['sign'] === undefined
      ? scaled.map((one) => ({ ...one, value: one.value.neg() }))
      : [];
  if (!isRight || likeliest === undefined) {
    return { kind: 'malformed', text: match[0].trim(), meant: scaled, unit };
  }
  const bound = boundIn(before, rest);
  const words = bound.beside
    .replace(/[\d.,()%:≥≤<>=]|\brp\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    kind: 'figure',
    figure: {
      ...likeliest,
      others: [...others, ...positive],
      unit,
      words: words.toLowerCase(),
      bound: bound.sign,
      text: match[0].trim(),
      isMarked: false,
    },
  };
}

const SIGNS = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<' } as const;
/** "Tidak kurang dari" ends with "kurang dari": what is longer stands first. */
const BEFORE = keysOf(SIGNS).map((kind) => ({
  sign: SIGNS[kind],
  words: new RegExp(String.raw`(?<!\p{L})(?:${BOUND_WORDS[kind]})\s*$`, 'iu'),
}));
const AFTER = /[\s(]+(?<word>maks|min)(?:imal|imum)?\.?\)?\s*$/i;

/** The bound that stands before a figure, or a word of one behind it, and what else is beside the figure. */
function boundIn(
  before: string,
  rest: string,
): { readonly sign: Figure['bound']; readonly beside: string } {
  const bound = BEFORE.find(({ words }) => words.test(before));
  if (bound !== undefined)
    return { sign: bound.sign, beside: `${before.replace(bound.words, ' ')} ${rest}` };
  const word = AFTER.exec(rest)?.groups?.['word']?.toLowerCase();
  if (word === undefined) return { sign: null, beside: `${before} ${rest}` };
  return { sign: word === 'maks' ? '≤' : '≥', beside: `${before} ${rest.replace(AFTER, '')}` };
}

function unitOf(before: string, rest: string): Figure['unit'] {
  if (/^\s*(?:%|persen\b|prosen\b)/i.test(rest)) return 'persen';
  return CURRENCY.test(before) || /^\s*rupiah\b/i.test(rest) ? 'rupiah' : null;
}

const SCALED = new RegExp(String.raw`^\s*(${Object.keys(NOUGHTS).join('|')}|m)\b`, 'i');

/** Millions and the like, written as a word behind the figure. */
function scaleOf(rest: string): { readonly factor: string; readonly digits: number } {
  const [, word = ''] = SCALED.exec(rest) ?? [];
  const digits = word.toLowerCase() === 'm' ? NOUGHTS['miliar'] : NOUGHTS[word.toLowerCase()];
  return digits === undefined ? { factor: '1', digits: 0 } : { factor: `1e${digits}`, digits };
}

/** A minus before it, or the brackets that accounts put round what is negative. */
function isNegative(before: string, match: RegExpMatchArray, rest: string): boolean {
  if (match.groups?.['sign'] !== undefined) return true;
  return /^(?:rp\.?)?\s*\($/i.test(before.trim()) && /^\s*\)\s*%?$/.test(rest);
}
