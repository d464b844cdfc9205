// A formula as a tree of small operations over named inputs. Plain data: evaluate.ts calculates it, words.ts tells it,
// cell.ts writes it for a spreadsheet program.

import { Decimal } from '../decimal.ts';
import type { Bilingual } from '../language.ts';
import type { Reason } from './reasons.ts';

export type Sign = '+' | '−' | '×' | '÷';

/** What is taken of a list. */
export type AggregateName = 'rata-rata' | 'jumlah' | 'maksimum' | 'minimum' | 'cacah';

/** Which way a formula went, so that nobody has to guess it from the value. */
export type Branch =
  'floored' | 'capped' | 'target-zero' | 'target-negative' | 'inside' | 'below' | 'above';

/** What is there without calculating. */
export type Leaf<Role extends string = string> =
  | { readonly kind: 'input'; readonly role: Role }
  | { readonly kind: 'constant'; readonly value: Decimal };

export type Term<Role extends string = string> =
  | Leaf<Role>
  | {
      readonly kind: 'operation';
      readonly sign: Sign;
      readonly left: Term<Role>;
      readonly right: Term<Role>;
    }
  /** How far `of` is from `from`, never negative. */
  | { readonly kind: 'distance'; readonly of: Term<Role>; readonly from: Term<Role> }
  /** A figure in per cent as a share of one. */
  | { readonly kind: 'percent'; readonly of: Term<Role> }
  | { readonly kind: 'aggregate'; readonly by: AggregateName; readonly role: Role }
  /** Of two lists the sum of what each pair multiplies to. */
  | { readonly kind: 'products'; readonly of: Role; readonly by: Role }
  | {
      readonly kind: 'limit';
      readonly of: Term<Role>;
      readonly lowest: Leaf<Role> | null;
      readonly highest: Leaf<Role> | null;
    }
  /** The first case whose condition holds, else `otherwise`. */
  | {
      readonly kind: 'choice';
      readonly cases: readonly Case<Role>[];
      readonly otherwise: Way<Role>;
    };

/** What holds or not of the inputs. */
export type Condition<Role extends string = string> =
  | {
      readonly kind: 'compare';
      readonly left: Leaf<Role>;
      readonly sign: '=' | '<' | '≤';
      readonly right: Leaf<Role>;
    }
  | {
      readonly kind: 'between';
      readonly low: Leaf<Role>;
      readonly of: Leaf<Role>;
      readonly high: Leaf<Role>;
    };

/** A way to a value. */
export interface Way<Role extends string = string> {
  readonly then: Term<Role>;
  readonly branch?: Branch;
  /** How it is told, where neither the term nor the condition says it. */
  readonly told?: Bilingual;
}

/** Under a condition a value, or the reason why there is none. */
export type Case<Role extends string = string> = { readonly when: Condition<Role> } & (
  Way<Role> | { readonly reason: Reason }
);

export const input = <R extends string>(role: R): Leaf<R> => ({ kind: 'input', role });
export const constant = (value: Decimal | number): Leaf<never> => ({
  kind: 'constant',
  value: new Decimal(value),
});

const operation =
  (sign: Sign) =>
  <R extends string>(left: Term<R>, right: Term<R>): Term<R> => ({
    kind: 'operation',
    sign,
    left,
    right,
  });
export const plus = operation('+');
export const minus = operation('−');
export const times = operation('×');
export const over = operation('÷');

export const percent = <R extends string>(of: Term<R>): Term<R> => ({ kind: 'percent', of });
export const distance = <R extends string>(of: Term<R>, from: Term<R>): Term<R> => ({
  kind: 'distance',
  of,
  from,
});
export const aggregate = <R extends string>(by: AggregateName, role: R): Term<R> => ({
  kind: 'aggregate',
  by,
  role,
});
export const products = <R extends string>(by: R, of: R): Term<R> => ({
  kind: 'products',
  of,
  by,
});
export const limit = <R extends string>(
  of: Term<R>,
  lowest: Leaf<R> | null,
  highest: Leaf<R> | null,
): Term<R> => ({ kind: 'limit', of, lowest, highest });

export const compare = <R extends string>(
  left: Leaf<R>,
  sign: '=' | '<' | '≤',
  right: Leaf<R>,
): Condition<R> => ({ kind: 'compare', left, sign, right });

/** `then`, unless one of the conditions gives the reason why there is no value. */
export const unless = <R extends string>(then: Term<R>, ...cases: readonly Case<R>[]): Term<R> => ({
  kind: 'choice',
  cases,
  otherwise: { then },
});
