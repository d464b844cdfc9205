// How a report calculates the capaian of an indicator: the formula that gives most of what it prints.

import {
  isRanged,
  judge,
  type Agreement,
  type Claim,
  type Judged,
} from '../../../audit/check/claim.ts';
import { capaianLaw } from '../../../audit/check/laws.ts';
import {
  measureOf,
  POINT,
  type CapaianFormulaName,
  type PointFormula,
  type Polaritas,
} from '../../../formula/capaian.ts';
import { typedAngka } from '../../../new/typed-figure.ts';
import type { DraftKind, Found } from '../../draft.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** How much a row speaks for a formula. */
const FIT: Readonly<Record<Agreement, number>> = {
  same: 4,
  capped: 4,
  cut: 3,
  near: 1,
  different: 0,
};

const SHOWN: ReadonlySet<Agreement> = new Set(['same', 'cut', 'near']);

export interface FoundFormula {
  readonly polaritas: Polaritas;
  readonly rumus: CapaianFormulaName | null;
  /** What capaian is held at. */
  readonly cap: Found | null;
  /** Whether nothing else would give the same: of a range several directions often do. */
  readonly isSure: boolean;
  /** Whether a capaian is printed that is calculated so, and not held at a cap. */
  readonly isShown: boolean;
}

/**
 * @param capaian the statements of an indicator's capaian
 * @param told the direction that the report says; it, else the commonest formula, is taken where several would do
 */
export function findFormula(
  capaian: readonly PrintedFigure[],
  told: Polaritas | null = null,
): FoundFormula {
  const claims = capaian.flatMap((one) => {
    const claim = claimOf(one);
    return claim === null ? [] : [{ one, claim }];
  });
  const isRange = claims.some(({ claim }) => isRanged(claim));
  const rated = formulasFor(told ?? (isRange ? 'stabil' : null)).map((formula) => {
    const law = capaianLaw(formula);
    const judged = claims.flatMap(({ one, claim }) => {
      const found = judge({ ...claim, law });
      return found === null ? [] : [{ one, found }];
    });
    const fits = judged.reduce((sum, { found }) => sum + FIT[found.agreement], 0);
    const isShown = judged.some(({ found: { agreement } }) => SHOWN.has(agreement));
    return {
      formula,
      fits,
      isShown,
      // A value below a floor is held at that, which is no cap.
      capped: judged.find(
        ({ found }) => found.agreement === 'capped' && found.value.gt(found.printed.value),
      ),
    };
  });
  const best = rated.reduce((a, b) => (b.fits > a.fits ? b : a));
  const measure = measureOf(best.formula);
  const isAlone = rated.every(
    ({ formula, fits }) => fits < best.fits || measureOf(formula).polaritas === measure.polaritas,
  );
  return {
    ...measure,
    cap: best.capped === undefined ? null : capOf(best.capped),
    isSure: told !== null || !isRange || isAlone,
    isShown: best.isShown,
  };
}

/** Those of a direction first: of a range the usual one wants to be within it. */
function formulasFor(first: Polaritas | null): readonly PointFormula[] {
  const all = Object.values(POINT);
  const isFirst = (one: PointFormula) => measureOf(one).polaritas === first;
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}

/** Words and days have a direction of their own: what is there or not is told by a capaian of nothing but 0 and 100. */
export function stepFormula(
  capaian: readonly PrintedFigure[],
  kind: DraftKind | undefined,
): FoundFormula {
  const values = capaian.flatMap(({ figure }) => figure?.value ?? []);
  const isStep = values.some((one) => one.isZero()) && values.every((one) => one.mod(100).isZero());
  const rumus = kind?.jenis === 'predikat' && isStep ? 'tercapai' : null;
  return { polaritas: 'maksimal', rumus, cap: null, isSure: true, isShown: false };
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
