// The strict reading of a typed figure: plain YAML decimals only, and for everything else what to write instead.

import { Decimal } from '../../decimal.ts';
import { entered, type Entered } from '../../formula/figure.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { findLevel, LEVEL_SCALES } from '../../formula/scale.ts';
import { keysOf } from '../../record.ts';
import { compoundAsYaml, type CompoundKind } from './compound.ts';
import { Scalar, type Tree } from './tree.ts';
import {
  GROUPED_BY_DOTS,
  DIGIT_MAKSIMUM,
  figureBesideUnit,
  hasOneMeaning,
  suggestDecimal,
  type NumberKind,
} from './notation.ts';
import { schemaRules } from '../rules/schema.ts';

/** A figure as it was entered. */
export type Angka = Entered;

/** `1000`, `102.95`, `-6.35`: the notation of the format. */
const DESIMAL = /^[-+]?\d+(?:\.\d+)?$/;

/**
 * Reads a figure from the text of its scalar, never from YAML's float.
 * @param compound what else may stand there, with keys of its own; null where nothing may
 * @returns the figure, or the finding that says what to write
 */
export function parseNumber(
  pohon: Tree,
  jenis: NumberKind,
  position: Position,
  compound: CompoundKind | null = null,
): Angka | Finding {
  if (!(pohon instanceof Scalar)) {
    return report(schemaRules['bukan-angka'], { tertulis: describe(pohon) }, position);
  }
  const text = pohon.text.trim();
  const isDesimal = DESIMAL.test(text);
  // In quotes a dot with three digits is exact on purpose ("65.531"); rupiah have no decimals at all.
  const isAmbiguous = GROUPED_BY_DOTS.test(text) && (jenis === 'rupiah' || !pohon.isQuoted);
  if (!isDesimal || isAmbiguous) return rejectNotation(pohon, text, jenis, compound);
  return checkRange(text, jenis, pohon.position);
}

function checkRange(text: string, jenis: NumberKind, position: Position): Angka | Finding {
  if (text.replace(/\D/g, '').length > DIGIT_MAKSIMUM) {
    return report(schemaRules['angka-terlalu-panjang'], { limit: DIGIT_MAKSIMUM }, position);
  }
  const nilai = new Decimal(text);
  if (jenis !== 'angka' && nilai.isNegative() && !nilai.isZero()) {
    return report(schemaRules['angka-negatif'], { tertulis: text }, position);
  }
  if (jenis === 'pembagi' && nilai.isZero())
    return report(schemaRules['pembagi-nol'], {}, position);
  if (jenis === 'rupiah' && text.includes('.')) {
    const tulis = nilai.toDecimalPlaces(0).toFixed();
    return report(schemaRules['rupiah-tak-bulat'], { tertulis: text, write: tulis }, position);
  }
  return entered(nilai, text.split('.')[1]?.length ?? 0, position);
}

function rejectNotation(
  scalar: Scalar,
  text: string,
  jenis: NumberKind,
  compound: CompoundKind | null,
): Finding {
  const tulis = typeof scalar.value === 'boolean' ? null : suggestDecimal(text, jenis);
  if (tulis === null) {
    const facts = {
      tertulis: describe(scalar),
      ...meantBy(text, jenis, compound),
    };
    return report(schemaRules['bukan-angka'], facts, scalar.position);
  }
  const oneDot = /^[-+]?\d{1,3}\.\d{3}$/.test(text) && jenis !== 'rupiah';
  const quote = oneDot ? `"${text}"` : null;
  const isPlain = quote === null && hasOneMeaning(text, jenis);
  return report(
    schemaRules['angka-indonesia'],
    { tertulis: text, write: tulis, kutip: quote, isPlain },
    scalar.position,
  );
}

/** What a text may have been meant for, where it is known. */
function meantBy(text: string, jenis: NumberKind, kind: CompoundKind | null) {
  const figure = figureBesideUnit(text, jenis);
  if (figure !== null) return { write: figure };
  if (kind === null) return {};
  const scale = keysOf(LEVEL_SCALES).find((name) => findLevel(LEVEL_SCALES[name], text)) ?? null;
  return { write: compoundAsYaml(text, kind), scale };
}

/** Names what stands where something else belongs, for a message. */
export function describe(pohon: Tree | undefined): string {
  if (pohon === null || pohon === undefined) return '(kosong)';
  if (pohon instanceof Scalar) {
    const text = pohon.text.replace(/\s+/g, ' ');
    return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
  }
  return Array.isArray(pohon) ? '[…]' : '{…}';
}
