// A figure as people type it → the exact number. What could be two numbers is both, and what is none says what was meant.

import { Decimal } from '../../decimal.ts';

/** A number that was written down. */
export interface Numeral {
  readonly value: Decimal;
  /** Decimals that it was written with. */
  readonly decimals: number;
}

/** The numbers that some digits with points and commas may be, likeliest first; none that is right has `isRight` false. */
export interface Numerals {
  readonly isRight: boolean;
  readonly numerals: readonly Numeral[];
}

const DIGITS_MAX = 30;

/**
 * Reads digits with points and commas between them, Indonesian or English: `1.234,5`, `1.234,125`, `1,234.5`, `97.15`,
 * `3,157`.
 * `3.264` is three thousand or three; `5.0000.000` and `511,186.833` are no numbers, and were meant as others.
 */
export function readNumerals(text: string): Numerals {
  if (text.replace(/\D/g, '').length > DIGITS_MAX) return { isRight: false, numerals: [] };
  const signs = text.match(/[.,]/g) ?? [];
  if (signs.length === 0) return right(plain(text, ''));
  if (signs.length === 1) return single(text, signs[0]);
  const kinds = new Set(signs);
  return kinds.size === 1 ? repeated(text, signs[0] as string) : mixed(text, signs);
}

const right = (...numerals: readonly Numeral[]): Numerals => ({ isRight: true, numerals });

function plain(whole: string, fraction: string): Numeral {
  const digits = `${whole.replace(/\D/g, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  return { value: new Decimal(digits), decimals: fraction.length };
}

/** One sign: before three digits it may part thousands, a point more likely than a comma. */
function single(text: string, sign: string): Numerals {
  const [whole = '', fraction = ''] = text.split(sign);
  const decimal = plain(whole, fraction);
  const canGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!canGroup) return right(decimal);
  const grouped = plain(text, '');
  return sign === '.' ? right(grouped, decimal) : right(decimal, grouped);
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** One sign several times parts thousands. */
function repeated(text: string, sign: string): Numerals {
  if (GROUPED.test(text)) return right(plain(text, ''));
  const groups = text.split(sign);
  // The last may have been meant as the decimal sign: 1.234.56.
  const tail = groups.at(-1) ?? '';
  const isDecimal = tail.length !== 3 && GROUPED.test(groups.slice(0, -1).join(sign));
  const decimal = isDecimal ? [plain(groups.slice(0, -1).join(''), tail)] : [];
  return { isRight: false, numerals: [...repaired(groups), plain(text, ''), ...decimal] };
}

/** The number with one digit left out of a group that has one too many. */
function repaired(groups: readonly string[]): readonly Numeral[] {
  const long = groups.findIndex((group, i) => group.length === 4 && i > 0);
  const others = groups.filter((_, i) => i !== long && i > 0);
  if (long === -1 || others.some((group) => group.length !== 3)) return [];
  return ['0', ...new Set(groups[long])].flatMap((digit) => {
    const at = (groups[long] ?? '').indexOf(digit);
    if (at === -1) return [];
    const shorter = groups.map((group, i) =>
      i === long ? group.slice(0, at) + group.slice(at + 1) : group,
    );
    return [plain(shorter.join(''), '')];
  });
}

/** Both signs: the last is the decimal one, and stands once behind groups that the other parts. */
function mixed(text: string, signs: readonly string[]): Numerals {
  const last = signs.at(-1) as string;
  const at = text.lastIndexOf(last);
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)];
  if (!whole.includes(last) && GROUPED.test(whole)) {
    // 1.234,125 is a right Indonesian number; 1,234.125 may also be an amount whose signs were mixed.
    if (fraction.length !== 3 || last === ',') return right(plain(whole, fraction));
    return { isRight: false, numerals: [plain(text, ''), plain(whole, fraction)] };
  }
  const isGrouped = GROUPED.test(text.replace(/,\d{2}$/, ''));
  const amount = plain(isGrouped ? text.replace(/,\d{2}$/, '') : text, '');
  return { isRight: false, numerals: [amount] };
}
