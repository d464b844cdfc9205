// The numbers of a value axis: where it ends, its steps, and its ticks as Indonesian text.

import { withPoints } from '../decimal.ts';

export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the ticks are divided by before they are printed. */
  readonly divisor: number;
  /** The Indonesian word for the divisor, empty when it is 1. */
  readonly divisorName: '' | 'juta' | 'miliar' | 'triliun';
}

const divisors = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
] as const;

/**
 * The tightest round scale that holds all values and zero: a bar that does not start at zero lies about its length.
 * Aims at four to seven steps. Between whole values there are whole steps alone: there is no half a case.
 */
export function computeScale(values: readonly number[]): ValueScale {
  const low = Math.min(0, ...values);
  const top = Math.max(0, ...values);
  return tightest(low, low === top ? 1 : top, values);
}

/** As `computeScale`, around the values alone: for marks whose place tells, and not their length. */
export function computeRange(values: readonly number[]): ValueScale {
  const low = Math.min(...values);
  const top = Math.max(...values);
  if (values.length === 0) return computeScale(values);
  return tightest(low, low === top ? low + Math.max(1, Math.abs(low) / 10) : top, values);
}

function tightest(low: number, high: number, values: readonly number[]): ValueScale {
  const finest = values.length > 0 && values.every(Number.isInteger) ? 1 : 0;
  const candidates = [4, 5, 6, 7].map((steps) => {
    const step = roundStep((high - low) / steps, finest);
    const min = Math.floor(low / step + 1e-9) * step;
    const max = Math.ceil(high / step - 1e-9) * step;
    return { min, max, step };
  });
  const { min, max, step } = candidates.reduce((best, each) =>
    each.max - each.min < (best.max - best.min) * (1 - 1e-9) ? each : best,
  );
  const reach = Math.max(Math.abs(min), Math.abs(max));
  const [divisor, divisorName] = divisors.find(([size]) => reach >= size) ?? ([1, ''] as const);
  return { min, max, step, divisor, divisorName };
}

/** The next round step from `raw` on, and a multiple of `finest` where that is not 0. */
function roundStep(raw: number, finest: number): number {
  if (raw <= finest) return finest;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factors = power === finest ? [1, 2, 5] : [1, 2, 2.5, 5];
  const factor = factors.find((candidate) => raw <= candidate * power * (1 + 1e-9)) ?? 10;
  return factor * power;
}

/** A tick of `scale` the Indonesian way: thousands dot, decimal comma, as many decimals as the step needs. */
export function formatTick(value: number, scale: ValueScale): string {
  const step = scale.step / scale.divisor;
  const decimals = [0, 1, 2, 3, 4].find((count) => isWhole(step * 10 ** count)) ?? 5;
  const text = Math.abs(value / scale.divisor).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const pointed = withPoints(whole);
  const number = fraction === undefined ? pointed : `${pointed},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${number}` : number;
}

function isWhole(value: number): boolean {
  return Math.round(value) >= 1 && Math.abs(value - Math.round(value)) < 1e-6;
}

/** The unit as the axis names it, with the word its ticks are divided by: "miliar rupiah". */
export function formatAxisUnit(satuan: string, scale: ValueScale): string {
  return `${scale.divisorName} ${satuan}`.trim();
}
