// The cells of the sheets, and the beginnings that their rows share.

import { isFigure } from '../../../formula/figure.ts';
import type { FormOf } from '../../../formula/form.ts';
import { partsOf } from '../../../formula/ratio.ts';
import { isRentang, type Indikator, type Target, type Value } from '../../../source/workspace.ts';
import type { KeyPath } from '../../../source/yaml/tree.ts';
import { MAX_TEXT } from '../../cell-text.ts';
import { compoundText } from '../compound.ts';
import type { FixedCell, FormCell, FormColumn, FormRow, FormValue, ValueKind } from '../form.ts';

export const fixed = (value: FormValue): FixedCell => ({ kind: 'fixed', value });

/** A text that no cell holds whole is shown, and changed in its file alone. */
export function fill(
  holds: ValueKind,
  value: FormValue | undefined,
  file: string,
  ...path: KeyPath
): FormCell {
  if (typeof value === 'string' && value.length > MAX_TEXT) return fixed(value);
  return { kind: 'fill', holds, value: value ?? null, file, path };
}

/** What a word or a day is filled in as where it is planned, and where it may have a reason for being none. */
const WORDED: Readonly<Record<'level' | 'day', readonly [ValueKind, ValueKind]>> = {
  level: ['teks', 'kata'],
  day: ['hari', 'tanggal'],
};

/** Words of a scale are filled in as text, of which those of the scale are shown. What is planned has no reason for being none. */
export function fillValue(
  holds: 'angka' | 'target' | 'pembanding',
  value: Target | Value | null | undefined,
  kind: Target | Value | null | undefined,
  file: string,
  ...path: KeyPath
): FormCell {
  const form = wordOf(value) ?? wordOf(kind);
  const own = form === null ? holds : WORDED[form.kind][holds === 'target' ? 0 : 1];
  const text =
    value && wordOf(value) !== null && !isRentang(value)
      ? compoundText(value, ({ nilai }) => nilai.toFixed())
      : value;
  const cell = fill(own, text, file, ...path);
  if (form?.kind !== 'level' || cell.kind !== 'fill') return cell;
  return { ...cell, choices: form.scale.levels.map(({ name }) => name).toReversed() };
}

/** A cell with the first share that there is of its indicator. */
export function withLike(
  cell: FormCell,
  values: readonly (Target | Value | string | null | undefined)[],
): FormCell {
  const like = values.find(isShare);
  return cell.kind === 'fill' && like != null ? { ...cell, like } : cell;
}

const isShare = (value: Target | Value | string | null | undefined): boolean =>
  value != null &&
  typeof value !== 'string' &&
  !isRentang(value) &&
  isFigure(value) &&
  partsOf(value) !== null;

/** What a value says that is a word or a day. */
function wordOf(value: Target | Value | null | undefined): FormOf<'level' | 'day'> | null {
  if (!value || isRentang(value) || !isFigure(value)) return null;
  const { form } = value;
  return form?.kind === 'level' || form?.kind === 'day' ? form : null;
}

/** What a row says of its indikator. */
export const INDIKATOR_COLUMNS: readonly FormColumn[] = [
  { name: 'kode', width: 9 },
  { name: 'indikator', width: 44 },
  { name: 'satuan', width: 12 },
];

export const aboutIndikator = ({ kode, nama, satuan }: Indikator): readonly FormCell[] => [
  fixed(kode),
  fixed(nama),
  fixed(satuan),
];

export const NOMOR: FormColumn = { name: 'no', width: 5 };

/** Rows that are known by their place alone. */
export const numbered = (rows: readonly (readonly FormCell[])[]): readonly FormRow[] =>
  rows.map((cells, i) => {
    const key = String(i + 1);
    return { key, cells: [fixed(key), ...cells] };
  });
