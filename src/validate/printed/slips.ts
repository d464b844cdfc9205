// Why a printed figure differs, as far as the two figures alone can tell: a slip of the hand, of sign, scale or rounding.

import { roundDecimal, Decimal } from '../../decimal.ts';
import type { Besaran } from '../../calculate/besaran.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import type { Discrepancy } from './causes.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { editDistance } from '../../source/nearest.ts';
import { printedRules } from './causes.ts';

/**
 * Whether a printed figure is the calculated one, at the decimals that were printed: 101 agrees with 101,05. A figure
 * that calculations go on with as shown may be shortened from there too: 100,496 is shown as 100,50, and that as 101.
 */
export function agrees({ nilai, desimal }: Angka, computed: Besaran): boolean {
  return (
    roundDecimal(computed.nilai, desimal).eq(nilai) ||
    (desimal < computed.desimal && roundDecimal(computed.uses, desimal).eq(nilai))
  );
}

/** The likeliest slip; null where none is seen. */
export function judgeSlip(
  tercetak: Angka,
  { nilai: computed, desimal: computedDesimal }: Besaran,
  discrepancy: Discrepancy,
  position: Position,
): Finding | null {
  const { nilai, desimal } = tercetak;
  const same = (other: Decimal) => roundDecimal(other, desimal).eq(nilai);
  if (!nilai.isZero() && same(computed.neg()))
    return report(printedRules['tercetak-tanda-hilang'], discrepancy, position);
  // A scaled figure of one digit would fit by chance.
  if (digits(nilai, desimal).length > 1 && (same(computed.div(100)) || same(computed.times(100)))) {
    return report(printedRules['tercetak-seratus-kali'], discrepancy, position);
  }
  if (computed.toDecimalPlaces(desimal, Decimal.ROUND_DOWN).eq(nilai)) {
    return report(
      printedRules['tercetak-pembulatan'],
      { ...discrepancy, cara: 'potong' },
      position,
    );
  }
  const bulat = roundDecimal(computed, desimal);
  const one = new Decimal(10).pow(-desimal);
  if (desimal > 0 && bulat.minus(nilai).abs().eq(one)) {
    return report(
      printedRules['tercetak-pembulatan'],
      { ...discrepancy, cara: 'satu-angka' },
      position,
    );
  }
  const typingSlip = typo(tercetak, computed, computedDesimal);
  if (typingSlip === null) return null;
  return report(
    printedRules['tercetak-salah-ketik'],
    { ...discrepancy, swapped: typingSlip === 'tertukar' },
    position,
  );
}

/** Figures shorter than this are one slip from too many others. */
const DIGIT_TERPENDEK = 3;

/** One digit other, missing or too many, or two swapped, at the decimals of either figure: 108,7 for 107,87. */
function typo(
  tercetak: Angka,
  computed: Decimal,
  computedDesimal: number,
): 'tertukar' | 'satu' | null {
  const cetak = digits(tercetak.nilai, tercetak.desimal);
  for (const desimal of new Set([tercetak.desimal, computedDesimal])) {
    const right = digits(computed, desimal);
    if (Math.min(cetak.length, right.length) < DIGIT_TERPENDEK) continue;
    if (editDistance(cetak, right, 1) > 1) continue;
    return sorted(cetak) === sorted(right) ? 'tertukar' : 'satu';
  }
  return null;
}

const sorted = (angka: string) => Array.from(angka).sort().join('');

function digits(nilai: Decimal, desimal: number): string {
  return roundDecimal(nilai, desimal).abs().toFixed(desimal).replace('.', '').replace(/^0+/, '');
}
