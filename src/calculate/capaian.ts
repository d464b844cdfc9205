// Capaian: how far a target was reached, in per cent.

import {
  atTargetBelowZero,
  atTargetZero,
  CAP,
  chosenName,
  heldAbove,
  pointFormula,
  rangeFormula,
  type CapaianFormulaName,
  STEP_FORMULAS,
  type Polaritas,
  type StepName,
  type TargetTurn,
} from '../formula/capaian.ts';
import { FORMS } from '../formula/form.ts';
import type { Formula } from '../formula/formula.ts';
import { isFigure, derive, kosong, took, type Terhitung } from '../formula/figure.ts';
import type { Angka } from '../source/yaml/number.ts';
import { isUpsideDown } from './besaran.ts';
import { isRentang, type CaraUkur, type Metode, type Target } from '../source/workspace.ts';

/** What of a workspace's methods capaian depends on. */
export type CapaianRules = Pick<Metode, 'pembulatan' | 'capaianMaksimum' | 'capaianMinimum'>;

/** The direction in which an indicator is better: a bound says it, whatever the indicator does. */
export function directionOf({ polaritas }: CaraUkur, target: Target | null): Polaritas {
  if (target === null || isRentang(target) || target.form === undefined) return polaritas;
  return FORMS[target.form.kind].polaritas;
}

/** Whether a target is a day. */
export const isDay = (target: Target): boolean => !isRentang(target) && target.form?.kind === 'day';

const towards = (cara: CaraUkur, target: Target | null): CaraUkur => ({
  ...cara,
  polaritas: directionOf(cara, target),
});

/** The formula that an indicator is measured with. */
export function chosenRumus(cara: CaraUkur, target: Target | null): CapaianFormulaName {
  if (target === null || isRentang(target)) return chosenName(cara, target ? 'range' : 'point');
  return stepName(cara, target) ?? chosenName(towards(cara, target), 'point');
}

/** The formula of what is no number: the one that is named where it fits, else the usual one. */
function stepName({ rumus }: CaraUkur, { form }: Angka): StepName | null {
  const formulas = form === undefined ? null : FORMS[form.kind].formulas;
  if (formulas === null) return null;
  return formulas.find((name) => name === rumus) ?? formulas[0];
}

/**
 * Capaian of an indicator or table row, held at the floor and capped before any average. An indicator's own cap is over
 * the workspace's.
 * @returns per cent; `Kosong` where target or realisasi is missing or the formula cannot be computed
 */
export function computeCapaian(
  cara: CaraUkur,
  target: Target | null,
  realisasi: Terhitung,
  rules: CapaianRules,
): Terhitung {
  if (target === null) return kosong('target-kosong');
  if (isUpsideDown(target)) return kosong('rentang-terbalik');
  const capaian = isRentang(target)
    ? derive(
        heldAbove(
          rangeFormula(cara, (bound) => target[bound].nilai.isNegative()),
          rules.capaianMinimum,
        ),
        { dari: target.dari, sampai: target.sampai, realisasi },
        rules.pembulatan,
      )
    : ofPoint(towards(cara, target), target, realisasi, rules);
  return cap(capaian, cara.capaianMaksimum ?? rules.capaianMaksimum, rules);
}

function ofPoint(
  cara: CaraUkur,
  target: Angka,
  realisasi: Terhitung,
  { capaianMinimum, pembulatan }: CapaianRules,
): Terhitung {
  const formula = formulaAt(cara, target);
  return derive(heldAbove(formula, capaianMinimum), { target, realisasi }, pembulatan);
}

function formulaAt(cara: CaraUkur, target: Angka): Formula<'target' | 'realisasi'> {
  const step = stepName(cara, target);
  if (step !== null) return STEP_FORMULAS[step];
  const formula = pointFormula(cara);
  if (target.nilai.isZero() && cara.polaritas === 'minimal') return atTargetZero(formula);
  return target.nilai.isNegative() ? atTargetBelowZero(formula) : formula;
}

/** Whether no capaian can be calculated against a target, since it is 0: where lower is better, one can. */
export function isTargetZero(cara: CaraUkur, target: Target): boolean {
  return (
    !isRentang(target) &&
    target.nilai.isZero() &&
    stepName(cara, target) === null &&
    directionOf(cara, target) !== 'minimal'
  );
}

function cap(capaian: Terhitung, maksimum: Angka | null, { pembulatan }: CapaianRules): Terhitung {
  if (!isFigure(capaian) || maksimum === null || capaian.uses.lte(maksimum.nilai)) return capaian;
  return derive(CAP, { capaian, 'capaian maksimum': maksimum }, pembulatan);
}

/** Whether a capaian was held at the floor, since the realisasi is worse than the formula has words for. */
export function isFloored(capaian: Terhitung): boolean {
  return took(capaian, 'floored');
}

/** Where the formula of a capaian turned from its usual way, for its target; null where it did not. */
export function turnOf(capaian: Terhitung): TargetTurn | null {
  if (!isFigure(capaian) || capaian.asal.jenis !== 'rumus') return null;
  // A cap is laid over what the formula gave.
  const steps = [capaian, ...capaian.asal.masukan.map(({ besaran }) => besaran)];
  return TURNS.find((turn) => steps.some((one) => took(one, turn))) ?? null;
}
const TURNS: readonly TargetTurn[] = ['target-zero', 'target-negative'];

/** Whether a capaian was held at a cap. */
export function isCapped(capaian: Terhitung): boolean {
  return took(capaian, 'capped');
}
