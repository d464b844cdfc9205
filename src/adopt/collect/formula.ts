// How a report calculates the capaian of an indicator: the formula that gives most of what it prints.

import { judge, type Agreement, type Claim, type Judged } from '../../audit/check/claim.ts';
import { CAPAIAN_LAWS } from '../../audit/check/laws.ts';
import { POINT, type CapaianFormulaName, type Polaritas } from '../../formula/capaian.ts';
import { keysOf } from '../../record.ts';
import { typedAngka } from '../../new/typed-figure.ts';
import type { Found } from '../draft.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** How much a row speaks for a formula. */
const FIT: Readonly<Record<Agreement, number>> = {
  same: 4,
  capped: 4,
  cut: 3,
  near: 1,
  different: 0,
};

export interface FoundFormula {
  readonly polaritas: Polaritas;
  readonly rumus: CapaianFormulaName | null;
  /** What capaian is held at. */
  readonly cap: Found | null;
}

/** What the names of the formulas are written as. */
const WRITTEN: readonly Omit<FoundFormula, 'cap'>[] = keysOf(POINT).map((name) => {
  switch (name) {
    case 'realisasi-per-target':
      return { polaritas: 'maksimal', rumus: null };
    case 'dua-target':
      return { polaritas: 'minimal', rumus: null };
    case 'target-per-realisasi':
      return { polaritas: 'minimal', rumus: name };
    case 'deviasi':
      return { polaritas: 'stabil', rumus: null };
  }
});

/** @param capaian the statements of an indicator's capaian; the commonest formula is taken where several would do */
export function findFormula(capaian: readonly PrintedFigure[]): FoundFormula {
  const claims = capaian.flatMap((one) => {
    const claim = claimOf(one);
    return claim === null ? [] : [{ one, claim }];
  });
  const rated = CAPAIAN_LAWS.map((law, i) => {
    const judged = claims.flatMap(({ one, claim }) => {
      const found = judge({ ...claim, law });
      return found === null ? [] : [{ one, found }];
    });
    const fits = judged.reduce((sum, { found }) => sum + FIT[found.agreement], 0);
    return { i, fits, capped: judged.find(({ found }) => found.agreement === 'capped') };
  });
  const best = rated.reduce((a, b) => (b.fits > a.fits ? b : a));
  const written = WRITTEN[best.i] ?? { polaritas: 'maksimal' as const, rumus: null };
  return { ...written, cap: best.capped === undefined ? null : capOf(best.capped) };
}

/** The claim that a table makes of a capaian; null where the table does not show what it is made of. */
function claimOf({ report, cell }: PrintedFigure): Claim | null {
  const related = report.related.find(({ sheet }) => sheet === cell.sheet);
  const relation = related?.relations.find(
    ({ column, kind }) => column === cell.column && kind === 'capaian',
  );
  return relation?.rows.find(({ row }) => row === cell.row)?.judged.claim ?? null;
}

function capOf({ one, found }: { readonly one: PrintedFigure; readonly found: Judged }): Found {
  const { value, decimals } = found.printed;
  return { text: typedAngka({ nilai: value, desimal: decimals }), origin: one.origin, cell: null };
}
