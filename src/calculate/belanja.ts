// The money of a year in other dimensions: by source, and by kind of spending and DIPA.

import { addUp } from '../decimal.ts';
import { isFigure, type Pembulatan, type Terhitung } from '../formula/figure.ts';
import type { Anggaran, Belanja } from '../source/workspace.ts';
import type { HasilKegiatan } from './kegiatan.ts';
import {
  beginning,
  computeKeuangan,
  enteredKeuangan,
  sumAwal,
  type HasilKeuangan,
  type NamedKeuangan,
} from './serapan.ts';

/** One kind of spending. */
export interface HasilBelanja extends NamedKeuangan {
  readonly belanja: Belanja;
  readonly awal: Terhitung | null;
}

/** All that stands on one DIPA. */
export interface BelanjaDipa extends HasilKeuangan {
  /** Null for what names none. */
  readonly dipa: string | null;
  readonly awal: Terhitung | null;
  readonly rows: readonly HasilBelanja[];
}

/** All kinds of spending. */
export interface BelanjaTahunan extends HasilKeuangan {
  readonly awal: Terhitung | null;
  readonly dipa: readonly BelanjaDipa[];
}

/** Null where nothing is told of it. */
export function computeBelanja(
  anggaran: Anggaran | null,
  pembulatan: Pembulatan,
): BelanjaTahunan | null {
  const rows = (anggaran?.belanja ?? []).map((belanja): HasilBelanja => ({
    belanja,
    kode: belanja.jenis,
    ...enteredKeuangan(belanja.anggaran, belanja.realisasi, pembulatan),
    awal: beginning(belanja),
  }));
  if (rows.length === 0) return null;
  const sums = (of: readonly HasilBelanja[]) => ({
    awal: sumAwal(of),
    ...computeKeuangan(of, pembulatan),
  });
  const dipa = [...new Set(rows.map(({ belanja }) => belanja.dipa))].map((one) => {
    const own = rows.filter(({ belanja }) => belanja.dipa === one);
    return { dipa: one, ...sums(own), rows: own };
  });
  return { ...sums(rows), dipa };
}

/** By source of the money; '' for what names none, nothing at all where no source is named. */
export function computeSumberDana(
  program: readonly HasilKegiatan[],
  pembulatan: Pembulatan,
): ReadonlyMap<string, HasilKeuangan> {
  const bySource = new Map<string, NamedKeuangan[]>();
  for (const [source, one] of program.flatMap((one) => holders(one, ''))) {
    const members = bySource.get(source);
    if (members === undefined) bySource.set(source, [one]);
    else members.push(one);
  }
  if ([...bySource.keys()].every((source) => source === '')) return new Map();
  return new Map([...bySource].map(([source, of]) => [source, computeKeuangan(of, pembulatan)]));
}

/**
 * The lowest that hold their money themselves, each with where that comes from. What is typed above is of one source; where its
 * parts name others, they are what tells how much of the budget is of each.
 */
function holders(one: HasilKegiatan, above: string): readonly (readonly [string, NamedKeuangan])[] {
  const source = one.kegiatan.sumberDana ?? above;
  const isOfParts = [one.anggaran, one.realisasi].every(
    (figure) => figure.nilai === null || isSum(figure),
  );
  const isDivided = isOfParts || (namesOther(one.parts, source) && isBudgetOfParts(one));
  if (one.parts.length === 0 || !isDivided) return [[source, one]];
  return one.parts.flatMap((part) => holders(part, source));
}

const isSum = (figure: Terhitung): boolean => isFigure(figure) && figure.asal.jenis === 'rumus';

const namesOther = (parts: readonly HasilKegiatan[], source: string): boolean =>
  parts.some(
    ({ kegiatan: { sumberDana }, parts: below }) =>
      (sumberDana !== null && sumberDana !== source) || namesOther(below, source),
  );

/** Whether the budgets of the parts are all there, and make that of the whole. */
function isBudgetOfParts({ anggaran, parts }: HasilKegiatan): boolean {
  const budgets = parts.flatMap((part) => (isFigure(part.anggaran) ? [part.anggaran.nilai] : []));
  return budgets.length === parts.length && isFigure(anggaran) && anggaran.nilai.eq(addUp(budgets));
}
