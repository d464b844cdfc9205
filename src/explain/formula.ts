// A calculated figure → its formula in words, with the figures filled in, and where it is from.

import { Decimal } from '../decimal.ts';
import type { Language } from '../language.ts';
import { operandOf, type Besaran } from '../formula/figure.ts';
import { filledWords, statedWords } from '../formula/words.ts';
import { formatBesaran, formatDesimal } from '../compose/format.ts';
import type { FilledFormula } from './explanation.ts';

/** The formula of a calculated quantity; null for an entered one. */
export function describeRumus({ asal }: Besaran, language: Language): FilledFormula | null {
  if (asal.jenis === 'masukan') return null;
  const { formula, masukan, branches } = asal;
  const applied = masukan.map(({ role, besaran }) => ({
    role,
    besaran: operandOf(formula, besaran),
  }));
  const operands = applied.map(({ role, besaran }) => ({
    role,
    value: besaran.uses,
    text:
      besaran.form?.kind === 'level' || besaran.form?.kind === 'day'
        ? `${formatOperand(besaran)} (${formatBesaran(besaran)})`
        : formatOperand(besaran),
  }));
  const format = (nilai: Decimal) => formatDesimal(nilai, nilai.decimalPlaces());
  return {
    nama: formula.name,
    umum: statedWords(formula, language, branches),
    isi: filledWords(formula, operands, branches, format, language),
    sumber: formula.source,
  };
}

/** The value that was calculated with: under `dasar: penuh` more than is shown. */
function formatOperand({ uses: used, desimal }: Besaran): string {
  if (used.decimalPlaces() <= desimal) return formatDesimal(used, desimal);
  const cutOff = used.toDecimalPlaces(6, Decimal.ROUND_DOWN);
  const whole = cutOff.equals(used);
  return `${formatDesimal(cutOff, cutOff.decimalPlaces())}${whole ? '' : '…'}`;
}
