// Capaian: how far a target was reached, in per cent.

import {
  atTargetZero,
  CAP,
  chosenName,
  pointFormula,
  rangeFormula,
  type CapaianFormulaName,
} from '../formula/capaian.ts';
import { ada, derive, kosong, took, type Pembulatan, type Terhitung } from '../formula/figure.ts';
import type { Angka } from '../source/yaml/number.ts';
import { isRentang, type CaraUkur, type Target } from '../source/workspace.ts';

/** The formula that an indicator is measured with. */
export function chosenRumus(cara: CaraUkur, target: Target | null): CapaianFormulaName {
  return chosenName(cara, target !== null && isRentang(target) ? 'range' : 'point');
}

/**
 * Capaian of an indicator or table row, capped before any average.
 * @param maksimum the workspace's cap in per cent, under the indicator's own
 * @returns per cent; `Kosong` where target or realisasi is missing or the formula cannot be computed
 */
export function computeCapaian(
  cara: CaraUkur,
  target: Target | null,
  realisasi: Terhitung,
  maksimum: Angka | null,
  pembulatan: Pembulatan,
): Terhitung {
  if (target === null) return kosong('target-kosong');
  const capaian = isRentang(target)
    ? derive(
        rangeFormula(cara),
        { dari: target.dari, sampai: target.sampai, realisasi },
        pembulatan,
      )
    : ofPoint(cara, target, realisasi, pembulatan);
  return cap(capaian, cara.capaianMaksimum ?? maksimum, pembulatan);
}

function ofPoint(
  cara: CaraUkur,
  target: Angka,
  realisasi: Terhitung,
  pembulatan: Pembulatan,
): Terhitung {
  const formula = pointFormula(cara);
  const isNothing = target.nilai.isZero() && cara.polaritas === 'minimal';
  return derive(
    isNothing ? atTargetZero(formula) : formula,
    { target: target, realisasi },
    pembulatan,
  );
}

function cap(capaian: Terhitung, maksimum: Angka | null, pembulatan: Pembulatan): Terhitung {
  if (!ada(capaian) || maksimum === null || capaian.pakai.lte(maksimum.nilai)) return capaian;
  return derive(CAP, { capaian, 'capaian maksimum': maksimum }, pembulatan);
}

/** Whether a capaian was held at 0, since the realisasi is worse than the formula has words for. */
export function isFloored(capaian: Terhitung): boolean {
  return took(capaian, 'floored');
}

/** Whether a capaian was held at a cap. */
export function isCapped(capaian: Terhitung): boolean {
  return took(capaian, 'capped');
}
