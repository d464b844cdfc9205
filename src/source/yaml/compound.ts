// Values that are more than a number, as people type them: `≥ 95`, `65 s.d. 75`, `45 / 60`, `Nihil: alasan`. The form takes
// them; in YAML they have keys, and who types them there is told which.

import { BOUND_WORDS } from '../../formula/form.ts';
import { STATUS_NAMES, type StatusName } from '../../formula/status.ts';
import { doubleQuoted } from './mistakes.ts';
import { suggestDecimal } from './notation.ts';

/** What the place of a figure may hold besides a number. */
export type CompoundKind = 'angka' | 'target' | 'pembanding';

/** Such a text in its parts; the figures are as typed. */
export type CompoundText =
  | { readonly what: 'status'; readonly status: StatusName; readonly because: string | null }
  | {
      readonly what: 'share';
      readonly above: string;
      readonly below: string;
      readonly per: string | null;
    }
  | {
      readonly what: 'bound';
      readonly form: 'at-least' | 'at-most';
      readonly figure: string;
    }
  | { readonly what: 'range'; readonly low: string; readonly high: string };

/** Longer texts are none of these, whatever they are. */
const LONGEST = 100;
const RANGE = /^(.+?)\s*(?:s[./]?\s?d\.?|sampai(?: dengan)?|hingga|–|—|(?<=\d)\s*-)\s*(\S+)$/i;
const SHARE = /^([^\s/]+)\s*(?:\/|dari)\s*([^\s/]+)(?:\s+per\s+(\S+))?$/i;
const STATUS = /^(nihil|n\/a|tidak[ -]diukur|belum[ -]rilis)\s*(?:[:–—-]\s*(\S.*))?$/i;
const boundOf = (kind: keyof typeof BOUND_WORDS) =>
  new RegExp(String.raw`^(?:${BOUND_WORDS[kind]})\s*(\S+)$`, 'i');
const BOUNDS: readonly (readonly ['at-least' | 'at-most', RegExp])[] = [
  ['at-least', boundOf('at-least')],
  ['at-most', boundOf('at-most')],
];

/** Null where a text is none of these, or may not stand in such a place. */
export function splitCompound(text: string, kind: CompoundKind): CompoundText | null {
  const [, word, because = null] = kind !== 'target' ? (STATUS.exec(text) ?? []) : [];
  if (word !== undefined) return { what: 'status', status: statusOf(word), because };
  if (text.length > LONGEST) return null;
  const [, above, below, per = null] = SHARE.exec(text) ?? [];
  if (above !== undefined && below !== undefined) return { what: 'share', above, below, per };
  if (kind === 'angka') return null;
  for (const [form, pattern] of BOUNDS) {
    const [, figure] = pattern.exec(text) ?? [];
    if (figure !== undefined) return { what: 'bound', form, figure };
  }
  const [, low, high] = RANGE.exec(text) ?? [];
  return low === undefined || high === undefined ? null : { what: 'range', low, high };
}

function statusOf(word: string): StatusName {
  const meant = word.toLowerCase().replace(' ', '-');
  return STATUS_NAMES.find((one) => one === meant) ?? 'tidak-diukur';
}

/** How such a text is written in YAML; null where it is none, or its figures are none. */
export function compoundAsYaml(text: string, kind: CompoundKind): string | null {
  const split = splitCompound(text, kind);
  switch (split?.what) {
    case undefined:
      return null;
    case 'status':
      return `{ status: ${split.status}, alasan: ${split.because === null ? '…' : doubleQuoted(split.because)} }`;
    case 'share':
      return mapping({ pembilang: split.above, penyebut: split.below, per: split.per });
    case 'bound':
      return mapping({ [BOUND_KEYS[split.form]]: split.figure });
    case 'range':
      return mapping({ dari: split.low, sampai: split.high });
  }
}

const BOUND_KEYS = { 'at-least': 'paling_sedikit', 'at-most': 'paling_banyak' } as const;

/** Null where one of the figures is none. */
function mapping(figures: Readonly<Record<string, string | null>>): string | null {
  const pairs = Object.entries(figures).flatMap(([key, typed]) =>
    typed === null ? [] : [{ key, figure: suggestDecimal(typed, 'angka') }],
  );
  if (pairs.some(({ figure }) => figure === null)) return null;
  return `{ ${pairs.map(({ key, figure }) => `${key}: ${String(figure)}`).join(', ')} }`;
}
