// A figure: an exact decimal, how it is shown, and how it came to be. What formulas take and give.

import { roundDecimal, Decimal, decimalsFor } from '../decimal.ts';
import type { Position } from '../place.ts';
import { evaluate } from './evaluate.ts';
import type { Form, FormKind, FormOf } from './form.ts';
import type { Formula, Precision } from './formula.ts';
import type { Reason } from './reasons.ts';
import type { StatusName } from './status.ts';
import { constant, type Branch } from './term.ts';
import { keysOf } from '../record.ts';

/** An input of a formula, as the derivation shows it. */
export interface FormulaInput {
  readonly role: string;
  readonly nama: string;
  readonly besaran: Besaran;
}

/** How a figure was calculated: the formula, what it was applied to, and which way it went. */
export interface Derivation {
  readonly jenis: 'rumus';
  readonly formula: Formula;
  readonly masukan: readonly FormulaInput[];
  readonly branches: readonly Branch[];
  /** The decimals that its value was rounded to before it is used on; null where it is used as it is. */
  readonly rounded: number | null;
}

/** Where a quantity comes from: a place in a file, or a formula over other quantities. */
export type AsalBesaran = { readonly jenis: 'masukan'; readonly position: Position } | Derivation;

/** What money is told of, one by one. */
export type MoneyPart = 'program' | 'kegiatan' | 'subKegiatan' | 'belanja';

/** What a figure is of, where that is not all that there is. */
export interface Incomplete {
  readonly missing: number;
  readonly of: number;
  /** What these are; those of a source of funds may be of several levels. */
  readonly part: MoneyPart | null;
  /** Whether some of what is missing is in the figure: of a part that is itself not whole. */
  readonly isPartly: boolean;
}

export interface Besaran {
  /** The exact value. */
  readonly nilai: Decimal;
  /** The value that later formulas use: as shown under `dasar: tampil`, else exact. */
  readonly uses: Decimal;
  /** Decimals that the report shows. */
  readonly desimal: number;
  readonly asal: AsalBesaran;
  /** There where parts of it are not known: whoever shows it says so. */
  readonly incomplete?: Incomplete;
  /** There where it is more than a number. */
  readonly form?: Form;
}

/** A figure that stands in a file of the workspace: typed there, or asked for there of another workspace. */
export interface Entered extends Besaran {
  readonly position: Position;
}

/** A typed figure, shown with the decimals that it was typed with. */
export function entered(nilai: Decimal, desimal: number, position: Position): Entered {
  return { nilai, uses: nilai, desimal, asal: { jenis: 'masukan', position }, position };
}

/** No value, and why; never read as 0. */
export interface Kosong {
  readonly nilai: null;
  readonly alasan: Reason;
  /** There where the data say themselves that there is none. What is calculated of it has a reason only. */
  readonly stated?: Statement;
}

/** What the data state in the place of a value. */
export interface Statement {
  readonly status: StatusName;
  readonly because: string;
}

/** A value that was stated not to be there. */
export interface Stated extends Kosong {
  readonly stated: Statement;
}

export const stated = (statement: Statement): Stated => ({
  stated: statement,
  ...kosong(statement.status),
});

/** What a formula gives: a quantity, or the reason why there is none. */
export type Terhitung = Besaran | Kosong;

export function isFigure(hasil: Terhitung): hasil is Besaran {
  return hasil.nilai !== null;
}

/** Whether the data state that nothing came up to be measured: then nothing is outstanding. */
export function isNihil(hasil: Terhitung): boolean {
  return !isFigure(hasil) && hasil.stated?.status === 'nihil';
}

/** Whether there is a value, or the data state why there is none. */
export const isTold = (hasil: Terhitung): boolean => isFigure(hasil) || hasil.stated !== undefined;

export function kosong(alasan: Reason): Kosong {
  return { nilai: null, alasan };
}

export interface Pembulatan {
  readonly desimal: number;
  /** `tampil`: calculate on with the figures as shown; `penuh`: round only what is shown. */
  readonly dasar: 'tampil' | 'penuh';
}

/** For comparing only: nothing is rounded. */
export const EXACT: Pembulatan = { desimal: 0, dasar: 'penuh' };

/** Of a list, with the name of each. */
export type Named = Omit<FormulaInput, 'role'>;

/** An input for each role of a formula; a list for what an aggregate is over. */
export type Inputs<Role extends string> = {
  readonly [R in Role]: Terhitung | readonly Named[];
};

/**
 * Applies a formula.
 * @param inputs their order is that of the derivation; of two lists the first ones come first, then the second ones
 * @returns a figure shown and used on as `pembulatan` and the formula's own precision say; the first input that is
 * missing; or the reason that the formula gives
 */
export function derive<Role extends string>(
  formula: Formula<Role>,
  inputs: Inputs<Role>,
  pembulatan: Pembulatan,
): Terhitung {
  const masukan: FormulaInput[] = [];
  const lists: (readonly FormulaInput[])[] = [];
  for (const role of keysOf(inputs)) {
    const one = inputs[role];
    if (isList(one)) lists.push(one.map(({ nama, besaran }) => ({ role, nama, besaran })));
    else if (isFigure(one)) masukan.push({ role, nama: role, besaran: one });
    else return kosong(one.alasan);
  }
  const all = [...masukan, ...zip(lists)];
  const hasil = evaluate(formula.tree, (role) =>
    all.flatMap((one) => (one.role === role ? [operandOf(formula, one.besaran).uses] : [])),
  );
  if ('reason' in hasil) return kosong(hasil.reason);
  const { value: nilai, branches } = hasil;
  const { desimal, rounded } = precisionOf(formula, nilai, all, pembulatan);
  const used = rounded === null ? nilai : roundDecimal(nilai, rounded);
  const asal: Derivation = { jenis: 'rumus', formula, masukan: all, branches, rounded };
  return { nilai, uses: used, desimal, asal };
}

/** A figure as a formula is applied to it: an index of rounded figures is off by more than it is printed with. */
export const operandOf = ({ precision = 'workspace' }: Formula, one: Besaran): Besaran =>
  !OF_UNROUNDED.includes(precision) || one.asal.jenis === 'masukan' || one.asal.rounded === null
    ? one
    : { ...one, uses: one.nilai, asal: { ...one.asal, rounded: null } };

const OF_UNROUNDED: readonly Precision[] = ['index', 'of-unrounded'];

const FEWEST_DIGITS = 3;
const MOST_PRODUCT_DIGITS = 6;
const SMALL = new Decimal('0.1');
/** What lies about 1 or about 0 says nothing in whole numbers, whatever percentages are told in. */
export const FEWEST_OF_INDEX = 2;

/** The decimals that are shown, and those that are used on. */
function precisionOf(
  { precision = 'workspace' }: Formula,
  nilai: Decimal,
  masukan: readonly FormulaInput[],
  { desimal, dasar }: Pembulatan,
): { readonly desimal: number; readonly rounded: number | null } {
  const ofInputs = () => Math.max(0, ...masukan.map(({ besaran }) => besaran.desimal));
  const used = (shown: number) => ({ desimal: shown, rounded: dasar === 'tampil' ? shown : null });
  switch (precision) {
    case 'workspace':
    case 'of-unrounded':
      return used(desimal);
    case 'at-least-inputs':
      return used(Math.max(desimal, ofInputs()));
    case 'of-inputs':
      return { desimal: ofInputs(), rounded: null };
    case 'product': {
      const needed = Math.min(nilai.decimalPlaces(), MOST_PRODUCT_DIGITS);
      return { desimal: Math.max(desimal, needed), rounded: null };
    }
    case 'whole':
      return { desimal: 0, rounded: null };
    case 'degree': {
      const least = Math.max(desimal, FEWEST_OF_INDEX);
      const isHidden = !nilai.isZero() && roundDecimal(nilai, least).isZero();
      return used(isHidden ? decimalsFor(nilai, FEWEST_DIGITS) : least);
    }
    case 'index': {
      const needed = nilai.abs().lt(SMALL) ? decimalsFor(nilai, FEWEST_DIGITS) : 0;
      return { desimal: Math.max(desimal, needed, FEWEST_OF_INDEX), rounded: null };
    }
  }
}

/** A calculated figure with at least so many decimals, where its rounding cuts off any. */
export function withDecimals<F extends Besaran>(figure: F, desimal: number): F {
  const { asal, nilai } = figure;
  if (asal.jenis === 'masukan' || figure.desimal >= desimal || shownValue(figure).eq(nilai)) {
    return figure;
  }
  const [uses, rounded] =
    asal.rounded === null ? [nilai, null] : [roundDecimal(nilai, desimal), desimal];
  return { ...figure, uses, desimal, asal: { ...asal, rounded } };
}

const isList = (one: Terhitung | readonly Named[]): one is readonly Named[] => Array.isArray(one);

function zip<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

/** A constant of a method, such as the 100 % that a budget is planned to be spent to. */
export function ketetapan(nilai: Decimal | number): Besaran {
  const tree = constant(nilai);
  const formula: Formula = {
    name: 'ketetapan',
    tree,
    source: null,
    stated: { id: 'ketetapan metode', en: 'fixed by the method' },
  };
  const desimal = new Decimal(nilai);
  return {
    nilai: desimal,
    uses: desimal,
    desimal: desimal.decimalPlaces(),
    asal: { jenis: 'rumus', formula, masukan: [], branches: [], rounded: null },
  };
}

/** Whether a formula went that way to the figure. */
export function took(hasil: Terhitung, branch: Branch): boolean {
  return isFigure(hasil) && hasil.asal.jenis === 'rumus' && hasil.asal.branches.includes(branch);
}

/** The value as a reader sees it. What is judged by a reader's eye (a rating, reached or not, better or worse) is judged by this. */
export const shownValue = ({ nilai, desimal }: Besaran): Decimal => roundDecimal(nilai, desimal);

/** What is made of a figure, by its form. */
export type ByForm<T> = {
  readonly [K in FormKind]: (form: FormOf<K>, figure: Besaran) => T;
};

/** Null for a figure that is no more than its number. */
export function byForm<T>(records: ByForm<T>, figure: Besaran): T | null {
  const { form } = figure;
  if (form === undefined) return null;
  const make = records[form.kind] as (form: Form, figure: Besaran) => T;
  return make(form, figure);
}
