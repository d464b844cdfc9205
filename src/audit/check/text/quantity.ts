// A figure of a sentence with what stands behind it: its power of ten, its unit, and what it is counted by.

import type { Decimal } from '../../../decimal.ts';
import { NOUGHTS, NOUGHTS_OF_RUPIAH } from '../../../source/yaml/notation.ts';
import type { Mention } from '../../figure/mentions.ts';
import type { Numeral } from '../../figure/notation.ts';

/** A figure as its sentence has it. */
export interface MentionValue {
  readonly mention: Mention;
  /** Noughts that a word behind it stands for; null without such a word. */
  readonly noughts: number | null;
  /** In small letters; empty where it has none. */
  readonly unit: string;
  /** What it is counted by: `ha`, `100.000`. */
  readonly per: string;
}

/** A sentence goes on with these: they are no unit. */
const NO_UNIT =
  'menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|mengalami|lebih|pada|tahun|ke|di|dan|yang|atau|dengan|dari|dibanding|dibandingkan|daripada|dalam|untuk|sehingga|per|semula|sebelumnya|sedangkan';
const behind = (scales: Readonly<Record<string, number>>): RegExp =>
  new RegExp(
    String.raw`^(?:\s?(?<scale>${Object.keys(scales).join('|')})\b)?(?:\s?(?<unit>%|‰|(?!(?:${NO_UNIT})\b)\p{L}+))?(?:\s?(?:\/\s?|per\s+)(?<per>[\p{L}\d.]+))?`,
    'iu',
  );
const BEHIND = behind(NOUGHTS);
const BEHIND_RUPIAH = behind(NOUGHTS_OF_RUPIAH);
/** From here on nobody leaves out the power of ten of an amount. */
const WRITTEN_OUT = 1_000_000;

/** @param text the paragraph that the figure stands in */
export function quantityOf(text: string, mention: Mention): MentionValue {
  const isAmount = mention.kind === 'amount';
  const pattern = isAmount ? BEHIND_RUPIAH : BEHIND;
  const { scale, unit = '', per = '' } = pattern.exec(text.slice(mention.end))?.groups ?? {};
  const noughts = scale === undefined ? null : (NOUGHTS_OF_RUPIAH[scale.toLowerCase()] ?? null);
  const isWhole = noughts !== null || mention.numerals[0]?.value.abs().gte(WRITTEN_OUT) === true;
  const plain = unit.toLowerCase();
  return {
    mention,
    noughts,
    unit: (isAmount && isWhole) || plain === 'rupiah' ? '' : plain === '%' ? 'persen' : plain,
    per: per.toLowerCase().replace(/\.$/, ''),
  };
}

/** A figure without a unit may be of that of the one before it, where that has no multiples. */
const LEFT_OUT = /^(?:persen|poin|indeks|orang|unit|kasus|kali)$/;
/** It is of that of the one behind it in "dari 70 menjadi 75 persen", where that is no stretch of time. */
const TIME = /^(?:detik|menit|jam|hari|minggu|pekan|bulan|semester)$/;
/** A larger figure leaves neither the sign of a share nor a word of scale to the next. */
const SMALL = 1000;

/**
 * Whether two figures are single ones of one unit, as far as the text says it.
 * @param first stands before the other
 * @param isSpan whether they are the ends of one change, "dari 70 menjadi 75"
 */
export function areAlike(first: MentionValue, second: MentionValue, isSpan: boolean): boolean {
  const isLent = isSpan && first.unit === '' && !TIME.test(second.unit);
  if (!areOfOneKind(first, second)) return false;
  if (first.per !== second.per && !(isLent && first.per === '')) return false;
  if (first.unit === second.unit) return true;
  const isScaled = first.noughts !== null && second.noughts !== null;
  if (isScaled && [first, second].some(({ unit }) => unit === '')) return true;
  if (second.unit === '') return LEFT_OUT.test(first.unit);
  if (first.unit === '' && LEFT_OUT.test(second.unit) && second.unit !== 'persen') return true;
  const isShare = first.mention.numerals.every(({ value }) => value.abs().lt(SMALL));
  return isLent && (isShare || second.unit !== 'persen');
}

/** Money is held against money, or against what a word of scale tells to be some. */
function areOfOneKind({ mention, noughts }: MentionValue, other: MentionValue): boolean {
  const kinds = [mention.kind, other.mention.kind];
  if (!kinds.includes('amount') || mention.kind === other.mention.kind) return true;
  return !kinds.includes('percent') && noughts !== null && other.noughts !== null;
}

/** The numbers that two figures may stand for, each with one of the other. */
export function readingsOf(
  one: MentionValue,
  other: MentionValue,
): readonly (readonly [Decimal, Decimal])[] {
  const pairs = one.mention.numerals.flatMap((a) =>
    other.mention.numerals.map((b) => [a, b] as const),
  );
  const alike = pairs.filter(([a, b]) => isWhole(a) === isWhole(b));
  return (areWrittenAlike(one, other) ? alike : pairs).flatMap(([a, b]) =>
    scalesOf(one, other).flatMap((first) =>
      scalesOf(other, one).map((second) => [scaled(a, first), scaled(b, second)] as const),
    ),
  );
}

const isWhole = ({ decimals }: Numeral): boolean => decimals === 0;

/** Of `12.030` and `1.204` both are thousands, or neither is. */
const areWrittenAlike = (...figures: readonly MentionValue[]): boolean =>
  new Set(figures.map(({ mention }) => mention.text.replace(/[^.,]/g, ''))).size === 1 &&
  figures.every(({ mention }) => mention.isRight && mention.numerals.length === 2);

/** A figure without a word of scale may be of the other's too: "dari 1,2 menjadi 1,1 juta". */
function scalesOf({ noughts, mention }: MentionValue, other: MentionValue): readonly number[] {
  if (noughts !== null) return [noughts];
  const isSmall = mention.numerals.every(({ value }) => value.abs().lt(SMALL));
  return other.noughts === null || !isSmall ? [0] : [0, other.noughts];
}

const scaled = ({ value }: Numeral, noughts: number): Decimal => value.mul(`1e${noughts}`);
