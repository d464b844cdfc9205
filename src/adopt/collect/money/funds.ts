// Where the money comes from: a table of the sources has their sums alone, so that what each holds is known only where one
// way of parting the rupiah gives all of these sums.

import { labelOf, type Sheet } from '../../../audit/column/sheet.ts';
import { fold } from '../../../audit/table/head.ts';
import type { DraftActivity } from '../../draft.ts';
import type { SourceReport } from '../../source.ts';
import { tidy } from '../subject.ts';
import { RUPIAH, typedReading } from '../value/printed-figure.ts';

/** A source by its name, '' for none, with the rupiah of it. */
export interface FundRow {
  readonly name: string;
  readonly budget: bigint;
  readonly spent: bigint;
}

/** What a table calls the rupiah that no source is named of. */
const NO_SOURCE = 'Tidak disebutkan';

/** Ways are tried in turn: of 16 there are 65,536. */
const MOST_HOLDERS = 16;

/**
 * @param programs with all that they consist of
 * @returns the source of each by its path; empty where no table tells of sources, or several ways give its sums
 */
export function findFunds(
  main: SourceReport,
  programs: readonly Pick<DraftActivity, 'kode' | 'anggaran' | 'realisasi' | 'parts'>[],
): ReadonlyMap<string, string> {
  const holders = programs.flatMap((one) => holdersOf(one, []));
  if (holders.length > MOST_HOLDERS) return new Map();
  for (const sheet of main.sheets) {
    const rows = rowsOf(sheet);
    const byPath = rows === null ? null : partFunds(rows, holders);
    if (byPath !== null) return byPath;
  }
  return new Map();
}

export interface FundPart {
  /** `P01/K01` */
  readonly path: string;
  readonly budget: bigint;
  readonly spent: bigint;
}

/** The lowest, which have their rupiah themselves. */
function holdersOf(
  one: Pick<DraftActivity, 'kode' | 'anggaran' | 'realisasi' | 'parts'>,
  above: readonly string[],
): readonly FundPart[] {
  const path = [...above, one.kode];
  if (one.parts.length > 0) return one.parts.flatMap((part) => holdersOf(part, path));
  const [budget, spent] = [one.anggaran, one.realisasi].map((found) => BigInt(found?.text ?? 0));
  return [{ path: path.join('/'), budget: budget ?? 0n, spent: spent ?? 0n }];
}

/** Null of a table of something else. */
function rowsOf(sheet: Sheet): readonly FundRow[] | null {
  const name = sheet.columns.find((column) => /\bsumber dana\b/.test(fold(labelOf(column))));
  const budget = sheet.columns.find(({ role }) => role === 'anggaran');
  const spent = sheet.columns.find(({ role }) => role === 'realisasi-anggaran');
  if (name === undefined || budget === undefined || spent === undefined) return null;
  const rows = sheet.rows.filter(({ kind }) => kind === 'item');
  const read = rows.flatMap((row): readonly FundRow[] => {
    const [a, b] = [budget, spent].map(({ index, factor }) =>
      typedReading(row.readings[index], factor),
    );
    const words = tidy(row.cells[name.index]?.lines.join(' ') ?? '');
    const isRupiah = [a, b].every((text) => text != null && RUPIAH.test(text));
    return words === '' || !isRupiah
      ? []
      : [{ name: words === NO_SOURCE ? '' : words, budget: BigInt(a ?? 0), spent: BigInt(b ?? 0) }];
  });
  return read.length > 0 && read.length === rows.length ? read : null;
}

/** Which source each has, by its path; null where that is not certain. */
export function partFunds(
  rows: readonly FundRow[],
  holders: readonly FundPart[],
): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const row of rows) {
    const ways = waysTo(row, holders);
    const [way] = ways;
    if (way === undefined || ways.length > 1) return null;
    for (const { path } of way) {
      if (found.has(path)) return null;
      found.set(path, row.name);
    }
  }
  return found.size === holders.length ? found : null;
}

/** The first two sets of holders whose rupiah sum to those of a source. */
function waysTo(row: FundRow, holders: readonly FundPart[]): readonly (readonly FundPart[])[] {
  const ways: (readonly FundPart[])[] = [];
  const seek = (from: number, budget: bigint, spent: bigint, taken: readonly FundPart[]): void => {
    if (ways.length > 1 || budget < 0n || spent < 0n) return;
    if (from === holders.length) {
      if (budget === 0n && spent === 0n) ways.push(taken);
      return;
    }
    const one = holders[from] as FundPart;
    seek(from + 1, budget - one.budget, spent - one.spent, [...taken, one]);
    seek(from + 1, budget, spent, taken);
  };
  seek(0, row.budget, row.spent, []);
  return ways;
}
