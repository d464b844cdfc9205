// Whether a change is for the better. The polaritas decides, not the sign.

import { Decimal } from '../decimal.ts';
import { distanceFrom } from '../formula/difference.ts';
import type { Polaritas } from '../source/workspace.ts';
import type { ResultValue } from './results-file.ts';
import type { Penilaian } from './difference.ts';

const ZERO = new Decimal(0);
const HUNDRED = new Decimal(100);

/** A positive amount is for the better. */
function fromSign(rises: Decimal): Penilaian {
  if (rises.isZero()) return 'netral';
  return rises.isPositive() ? 'lebih-baik' : 'lebih-buruk';
}

/** For figures of which more is always better: capaian, tingkat efisiensi. */
export function judgeHigher(lama: ResultValue | null, baru: ResultValue | null): Penilaian {
  const [dari, to] = [lama?.nilai ?? null, baru?.nilai ?? null];
  return dari === null || to === null ? 'netral' : fromSign(to.minus(dari));
}

/** A realisasi and the target that it was to reach. */
export interface ReachedAndTarget {
  readonly realisasi: ResultValue | null;
  readonly target: ResultValue | null;
}

/**
 * Of a realisasi, in the indicator's unit: by its polaritas; for `stabil` each side's distance to its own
 * target counts, inside a range that is 0.
 */
export function judgeRealisasi(
  polaritas: Polaritas | null,
  lama: ReachedAndTarget,
  baru: ReachedAndTarget,
): Penilaian {
  if (polaritas === 'stabil') {
    const [dari, to] = [distance(lama), distance(baru)];
    return dari === null || to === null ? 'netral' : fromSign(dari.minus(to));
  }
  if (polaritas === null) return 'netral';
  const rises = judgeHigher(lama.realisasi, baru.realisasi);
  return polaritas === 'maksimal' ? rises : reverse(rises);
}

function distance({ realisasi, target }: ReachedAndTarget): Decimal | null {
  const nilai = realisasi?.nilai ?? null;
  if (nilai === null || target === null) return null;
  const dari = target.rentang?.dari ?? target.nilai;
  const sampai = target.rentang?.sampai ?? target.nilai;
  if (dari === null || sampai === null) return null;
  return distanceFrom(nilai, dari, sampai);
}

function reverse(penilaian: Penilaian): Penilaian {
  if (penilaian === 'netral') return penilaian;
  return penilaian === 'lebih-baik' ? 'lebih-buruk' : 'lebih-baik';
}

/** Of a target: better where it asks for more. A target to hit (`stabil`) has no such side. */
export function judgeTarget(
  polaritas: Polaritas | null,
  lama: ResultValue | null,
  baru: ResultValue | null,
): Penilaian {
  if (polaritas === null || polaritas === 'stabil') return 'netral';
  const [bawah, upper] = [moved(lama, baru, 'dari'), moved(lama, baru, 'sampai')];
  if (bawah === null || upper === null) return 'netral';
  // A range that grows to both sides, or shrinks, asks for neither more nor less.
  if (bawah.times(upper).isNegative() && !bawah.isZero() && !upper.isZero()) return 'netral';
  const rises = fromSign(bawah.plus(upper));
  return polaritas === 'maksimal' ? rises : reverse(rises);
}

function moved(
  lama: ResultValue | null,
  baru: ResultValue | null,
  limit: 'dari' | 'sampai',
): Decimal | null {
  const dari = lama?.rentang?.[limit] ?? lama?.nilai ?? null;
  const to = baru?.rentang?.[limit] ?? baru?.nilai ?? null;
  return dari === null || to === null ? null : to.minus(dari);
}

/** Of a capaian in per cent: higher, but for `stabil` the nearer to 100. */
export function judgeCapaian(
  polaritas: Polaritas | null,
  lama: ResultValue | null,
  baru: ResultValue | null,
): Penilaian {
  if (polaritas !== 'stabil') return judgeHigher(lama, baru);
  const [dari, to] = [lama?.nilai ?? null, baru?.nilai ?? null];
  if (dari === null || to === null) return 'netral';
  return fromSign(dari.minus(HUNDRED).abs().minus(to.minus(HUNDRED).abs()));
}

/** Of a serapan in per cent: spending more or less of a budget is neither, spending beyond it is worse. */
export function judgeSerapan(lama: ResultValue | null, baru: ResultValue | null): Penilaian {
  const over = (nilai: ResultValue | null) =>
    nilai?.nilai == null ? null : Decimal.max(ZERO, nilai.nilai.minus(HUNDRED));
  const [dari, to] = [over(lama) ?? ZERO, over(baru)];
  return to === null ? 'netral' : fromSign(dari.minus(to));
}
