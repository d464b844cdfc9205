// The figures of the engine: formula/figure.ts.

export {
  ada,
  isNihil,
  isTold,
  kosong,
  ketetapan,
  shownValue,
  type AsalBesaran,
  type Besaran,
  type Incomplete,
  type Kosong,
  type FormulaInput,
  type MoneyPart,
  type Terhitung,
} from '../formula/figure.ts';
export type { Reason as Alasan } from '../formula/reasons.ts';
