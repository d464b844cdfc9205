// What the form of a year is: sheets, rows, columns, and which value of which file each cell to fill in is.

import { isFigure } from '../../formula/figure.ts';
import { partsOf } from '../../formula/ratio.ts';
import { isRentang, type Target, type Value } from '../../source/workspace.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { KeyPath } from '../../source/yaml/tree.ts';

/** What a cell to fill in may hold; `kata` and `tanggal`: a level of a scale or a day, or why there is none; `hari`: a day that is planned. */
export type ValueKind =
  'angka' | 'rupiah' | 'target' | 'pembanding' | 'kata' | 'tanggal' | 'hari' | 'teks';

/** Whether what is typed there is a day. */
export const isDated = (holds: ValueKind): holds is 'tanggal' | 'hari' =>
  holds === 'tanggal' || holds === 'hari';

/** Whether what is typed there are words, not figures. */
export const isWorded = (holds: ValueKind): boolean =>
  holds === 'kata' || holds === 'teks' || isDated(holds);

/** A figure that is no more than its number. */
export interface PlainFigure extends Angka {
  readonly form?: never;
}

export type FormValue = Target | Value | string | null;

/** A cell that is shown only: import does not read it. */
export interface FixedCell {
  readonly kind: 'fixed';
  readonly value: FormValue;
}

/** A cell to fill in. */
export interface FillCell {
  readonly kind: 'fill';
  readonly holds: ValueKind;
  /** What the file has now. */
  readonly value: FormValue;
  /** What it has of the same indicator elsewhere: where nothing stands here yet, a share is per as many as that. */
  readonly like?: FormValue;
  /** The words that it may be, where they are few. */
  readonly choices?: readonly string[];
  readonly file: string;
  readonly path: KeyPath;
}

/** A figure that lkjip takes from a table or from units: it must not be typed. */
export interface DerivedCell {
  readonly kind: 'derived';
  readonly from: 'tabel' | 'triwulan' | 'unit';
  readonly value: string;
  /** Where the file says so. */
  readonly file: string;
  readonly path: KeyPath;
}

export type FormCell = FixedCell | FillCell | DerivedCell;

export interface FormColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

export interface FormRow {
  /** The text of its first cell, by which it is found again: a kode, or the number of the row in its table. */
  readonly key: string;
  /** A cell for each column. */
  readonly cells: readonly FormCell[];
}

export interface FormSheet {
  readonly name: string;
  /** What the key of a row is: a number says only where the row stood when the form was written. */
  readonly keyedBy: 'kode' | 'nomor';
  readonly columns: readonly FormColumn[];
  /** The columns whose cells must still say the same, so that figures of another row do not slip in. */
  readonly identity: readonly number[];
  readonly rows: readonly FormRow[];
}

export interface Formulir {
  readonly tahun: number;
  /** The agency, by its whole name. */
  readonly instansi: string;
  readonly sheets: readonly FormSheet[];
}

/** The sheet that says what to do, and holds the year. */
export const GUIDE = 'Petunjuk';
/** The sheet, not shown, in which a form keeps what it was exported with. */
export const MARKS_SHEET = 'lkjip';

/** Whether a value is a plain figure: no text, range, bound, share or status. */
export function isAngka(value: FormValue): value is PlainFigure {
  return (
    value !== null &&
    typeof value !== 'string' &&
    !isRentang(value) &&
    isFigure(value) &&
    value.form === undefined &&
    partsOf(value) === null
  );
}
