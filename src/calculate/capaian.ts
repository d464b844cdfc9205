// Capaian: how far a target was reached, in per cent. One function a formula (domain: PermenPANRB 53/2014 for the two
// directions; PermenPANRB 8/2021 for ranges).

import { Decimal } from '../angka.ts';
import type { Angka } from '../source/bilangan.ts';
import {
  isRentang,
  type CaraUkur,
  type Pembulatan,
  type Rumus,
  type Target,
} from '../source/workspace.ts';
import { ada, dariAngka, dariRumus, kosong, type Besaran, type Terhitung } from './besaran.ts';

const SERATUS = new Decimal(100);
const NOL = new Decimal(0);

/** A formula of capaian: target and realisasi, in the indicator's unit, to per cent. The target is positive. */
type FormulaCapaian = (target: Decimal, realisasi: Decimal) => Decimal;

/** R / T × 100. For `maksimal`: higher is better. A negative realisasi (economic growth) is legal. */
export const realisasiPerTarget: FormulaCapaian = (target, realisasi) =>
  realisasi.div(target).times(SERATUS);

/** (2T − R) / T × 100, not below 0. For `minimal`: lower is better. 4,34 and 5,4 give 75,58. */
export const duaTarget: FormulaCapaian = (target, realisasi) =>
  Decimal.max(NOL, target.times(2).minus(realisasi).div(target).times(SERATUS));

/** T / R × 100. For `minimal` in some agencies. R is positive. */
export const targetPerRealisasi: FormulaCapaian = (target, realisasi) =>
  target.div(realisasi).times(SERATUS);

/** (T − |R − T|) / T × 100, not below 0. For `stabil`: on target is best. */
export const deviasi: FormulaCapaian = (target, realisasi) =>
  Decimal.max(NOL, target.minus(realisasi.minus(target).abs()).div(target).times(SERATUS));

const FORMULA: Readonly<Record<Exclude<Rumus, 'rentang'>, FormulaCapaian>> = {
  'realisasi-per-target': realisasiPerTarget,
  'dua-target': duaTarget,
  'target-per-realisasi': targetPerRealisasi,
  deviasi,
};

/** The formula that a polaritas stands for when no `rumus` is named. */
const BAWAAN = {
  maksimal: 'realisasi-per-target',
  minimal: 'dua-target',
  stabil: 'deviasi',
} as const;

/** The formula that an indicator is measured with. */
export function chosenRumus(cara: CaraUkur, target: Target | null): Rumus {
  if (target !== null && isRentang(target)) return cara.rumus ?? 'rentang';
  return cara.rumus === null || cara.rumus === 'rentang' ? BAWAAN[cara.polaritas] : cara.rumus;
}

/** Whether the result was held at 0 because the realisasi is worse than twice the target. */
export function isFloored(cara: CaraUkur, target: Target | null, realisasi: Terhitung): boolean {
  if (target === null || !ada(realisasi)) return false;
  const rumus = chosenRumus(cara, target);
  const batas = boundOf(target, realisasi.pakai).nilai;
  const turun = rumus === 'rentang' ? cara.polaritas === 'minimal' : true;
  const bisa = rumus === 'dua-target' || rumus === 'deviasi' || rumus === 'rentang';
  if (!bisa || !turun || batas.lessThanOrEqualTo(0)) return false;
  const lewat = realisasi.pakai.greaterThan(batas.times(2));
  return lewat || (rumus === 'deviasi' && realisasi.pakai.isNegative());
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
  if (!ada(realisasi)) return realisasi;
  const capaian = isRentang(target)
    ? computeRentang(cara, target, realisasi, pembulatan)
    : computeTitik(cara, target, realisasi, pembulatan);
  return cap(capaian, cara.capaianMaksimum ?? maksimum, pembulatan);
}

function computeTitik(
  cara: CaraUkur,
  target: Angka,
  realisasi: Besaran,
  pembulatan: Pembulatan,
): Terhitung {
  const rumus = chosenRumus(cara, target);
  const masukan = [
    { nama: 'target', besaran: dariAngka(target) },
    { nama: 'realisasi', besaran: realisasi },
  ];
  if (target.nilai.isZero()) {
    // Nothing was to happen: nothing happened, or something did (domain: T = 0 with `minimal`).
    if (cara.polaritas !== 'minimal') return kosong('target-nol');
    return dariRumus(rumus, realisasi.pakai.lte(0) ? SERATUS : NOL, masukan, pembulatan);
  }
  if (target.nilai.isNegative()) return kosong('target-negatif');
  if (rumus === 'target-per-realisasi' && realisasi.pakai.lessThanOrEqualTo(0)) {
    return kosong('realisasi-nol');
  }
  const formula = FORMULA[rumus as Exclude<Rumus, 'rentang'>];
  return dariRumus(rumus, formula(target.nilai, realisasi.pakai), masukan, pembulatan);
}

/** Inside the range 100; outside, the formula on the nearer bound (PermenPANRB 8/2021: 70 of 80–90 is 87,5). */
function computeRentang(
  cara: CaraUkur,
  target: Extract<Target, { dari: Angka }>,
  realisasi: Besaran,
  pembulatan: Pembulatan,
): Terhitung {
  const nilai = realisasi.pakai;
  const batas = boundOf(target, nilai);
  const masukan = [
    { nama: 'dari', besaran: dariAngka(target.dari) },
    { nama: 'sampai', besaran: dariAngka(target.sampai) },
    { nama: 'realisasi', besaran: realisasi },
  ];
  const didalam = nilai.gte(target.dari.nilai) && nilai.lte(target.sampai.nilai);
  if (didalam) return dariRumus('rentang', SERATUS, masukan, pembulatan);
  if (batas.nilai.isZero()) return kosong('target-nol');
  if (batas.nilai.isNegative()) return kosong('target-negatif');
  const terpilih = chosenRumus(cara, target);
  const luar = cara.polaritas === 'minimal' ? 'dua-target' : 'realisasi-per-target';
  const rumus = terpilih === 'rentang' ? luar : terpilih;
  if (rumus === 'target-per-realisasi' && nilai.lessThanOrEqualTo(0)) {
    return kosong('realisasi-nol');
  }
  return dariRumus('rentang', FORMULA[rumus](batas.nilai, nilai), masukan, pembulatan);
}

function boundOf(target: Target, realisasi: Decimal): Angka {
  if (!isRentang(target)) return target;
  return realisasi.lessThan(target.dari.nilai) ? target.dari : target.sampai;
}

function cap(capaian: Terhitung, maksimum: Angka | null, pembulatan: Pembulatan): Terhitung {
  if (!ada(capaian) || maksimum === null || capaian.pakai.lte(maksimum.nilai)) return capaian;
  const masukan = [
    { nama: 'capaian', besaran: capaian },
    { nama: 'capaian maksimum', besaran: dariAngka(maksimum) },
  ];
  return dariRumus('batas-capaian', maksimum.nilai, masukan, pembulatan);
}

/** Whether a capaian was held at a cap. */
export function isCapped(capaian: Terhitung): boolean {
  return ada(capaian) && capaian.asal.jenis === 'rumus' && capaian.asal.rumus === 'batas-capaian';
}
