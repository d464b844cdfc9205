// The numbers and bullets that Word puts before paragraphs by itself.

import { formatRoman } from '../../../roman.ts';
import { readXml } from '../../../office/xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: the numbers of levels with what stands round them. */
  readonly text: string;
}

/** Which list a paragraph is in, and how deep. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const LEVELS = 9;
const EMPTY: Level = { start: 1, format: 'none', text: '' };

/** Counts the paragraphs of a document's lists, in the order in which they are asked for. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, number[]>();

  /** @param bytes of the part `numbering` */
  constructor(bytes: Uint8Array | undefined) {
    this.#lists = bytes === undefined ? new Map() : readLists(bytes);
  }

  /** What stands before the next paragraph at this place; empty where nothing does. */
  next({ list, level }: ListPlace): string {
    const known = this.#lists.get(list);
    if (known === undefined || level < 0 || level >= LEVELS) return '';
    const { kind, levels, restarts } = known;
    // Lists of one kind go on counting in each other, but for those that begin anew.
    const key = restarts ? `list ${list}` : kind;
    const counts = this.#counts.get(key) ?? levels.map(({ start }) => start - 1);
    this.#counts.set(key, counts);
    counts[level] = (counts[level] ?? 0) + 1;
    for (let deeper = level + 1; deeper < levels.length; deeper++) {
      counts[deeper] = (levels[deeper]?.start ?? 1) - 1;
    }
    return label(levels, counts, level);
  }
}

function label(levels: readonly Level[], counts: readonly number[], level: number): string {
  const own = levels[level] ?? EMPTY;
  if (own.format === 'bullet') return '•';
  if (own.format === 'none') return own.text.includes('%') ? '' : own.text;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numberText(Math.max(counts[at] ?? 0, at < level ? 1 : 0), levels[at]?.format ?? '');
  });
}

function numberText(number: number, format: string): string {
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1);
  switch (format) {
    case 'upperRoman':
      return formatRoman(number);
    case 'lowerRoman':
      return formatRoman(number).toLowerCase();
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerLetter':
      return letter;
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

interface Growing {
  start: number;
  format: string;
  text: string;
}

/** A list by its number: the kind that it is of, and that kind's levels. */
interface List {
  readonly kind: string;
  readonly levels: readonly Level[];
  /** Whether it begins to count anew. */
  readonly restarts: boolean;
}

function readLists(bytes: Uint8Array): ReadonlyMap<string, List> {
  const kinds = new Map<string, (Growing | undefined)[]>();
  const lists = new Map<string, List>();
  let kind = '';
  let list: string | null = null;
  let level: Growing | null = null;
  readXml(bytes, {
    open: (name, attribute) => {
      const value = attribute('*:val') ?? '';
      if (name === 'abstractNum') kinds.set((kind = attribute('*:abstractNumId') ?? ''), []);
      else if (name === 'num') list = attribute('*:numId') ?? '';
      // A list may change the levels of its kind, which few do and the audit does without.
      else if (name === 'lvl' && list === null) {
        level = { start: 1, format: 'decimal', text: '' };
        const at = Number(attribute('*:ilvl') ?? 0);
        if (at >= 0 && at < LEVELS) (kinds.get(kind) ?? [])[at] = level;
      } else if (name === 'abstractNumId' && list !== null) {
        lists.set(list, { kind: value, levels: filled(kinds.get(value) ?? []), restarts: false });
      } else if (name === 'startOverride' && list !== null) {
        const known = lists.get(list);
        if (known !== undefined) lists.set(list, { ...known, restarts: true });
      } else if (level !== null) setLevel(level, name, value);
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      else if (name === 'num') list = null;
    },
  });
  return lists;
}

function setLevel(level: Growing, name: string, value: string): void {
  if (name === 'start') level.start = Number(value) || 0;
  else if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.text = value.slice(0, 100);
}

const filled = (levels: readonly (Level | undefined)[]): readonly Level[] =>
  Array.from({ length: LEVELS }, (_, i) => levels[i] ?? EMPTY);
