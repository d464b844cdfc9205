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
  BERKELOMPOK_TITIK,
  DIGIT_MAKSIMUM,
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
  posisi: Position,
  compound: CompoundKind | null = null,
): Angka | Finding {
  if (!(pohon instanceof Scalar)) {
    return report(schemaRules['bukan-angka'], { tertulis: describe(pohon) }, posisi);
  }
  const teks = pohon.text.trim();
  const isDesimal = DESIMAL.test(teks);
  // In quotes a dot with three digits is exact on purpose ("65.531"); rupiah have no decimals at all.
  const bermaknaGanda = BERKELOMPOK_TITIK.test(teks) && (jenis === 'rupiah' || !pohon.isQuoted);
  if (!isDesimal || bermaknaGanda) return rejectNotation(pohon, teks, jenis, compound);
  return checkRange(teks, jenis, pohon.posisi);
}

function checkRange(teks: string, jenis: NumberKind, posisi: Position): Angka | Finding {
  if (teks.replace(/\D/g, '').length > DIGIT_MAKSIMUM) {
    return report(schemaRules['angka-terlalu-panjang'], { batas: DIGIT_MAKSIMUM }, posisi);
  }
  const nilai = new Decimal(teks);
  if (jenis !== 'angka' && nilai.isNegative() && !nilai.isZero()) {
    return report(schemaRules['angka-negatif'], { tertulis: teks }, posisi);
  }
  if (jenis === 'pembagi' && nilai.isZero()) return report(schemaRules['pembagi-nol'], {}, posisi);
  if (jenis === 'rupiah' && teks.includes('.')) {
    const tulis = nilai.toDecimalPlaces(0).toFixed();
    return report(schemaRules['rupiah-tak-bulat'], { tertulis: teks, write: tulis }, posisi);
  }
  return entered(nilai, teks.split('.')[1]?.length ?? 0, posisi);
}

function rejectNotation(
  skalar: Scalar,
  teks: string,
  jenis: NumberKind,
  compound: CompoundKind | null,
): Finding {
  const tulis = typeof skalar.value === 'boolean' ? null : suggestDecimal(teks, jenis);
  if (tulis === null) {
    const facts = {
      tertulis: describe(skalar),
      ...(compound === null ? {} : meantBy(teks, compound)),
    };
    return report(schemaRules['bukan-angka'], facts, skalar.posisi);
  }
  const satuTitik = /^[-+]?\d{1,3}\.\d{3}$/.test(teks) && jenis !== 'rupiah';
  const kutip = satuTitik ? `"${teks}"` : null;
  const isPlain = kutip === null && hasOneMeaning(teks, jenis);
  return report(
    schemaRules['angka-indonesia'],
    { tertulis: teks, write: tulis, kutip, isPlain },
    skalar.posisi,
  );
}

/** What a text may have been meant for, where it is known. */
function meantBy(text: string, kind: CompoundKind) {
  const scale = keysOf(LEVEL_SCALES).find((name) => findLevel(LEVEL_SCALES[name], text)) ?? null;
  return { write: compoundAsYaml(text, kind), scale };
}

/** Names what stands where something else belongs, for a message. */
export function describe(pohon: Tree | undefined): string {
  if (pohon === null || pohon === undefined) return '(kosong)';
  if (pohon instanceof Scalar) {
    const teks = pohon.text.replace(/\s+/g, ' ');
    return `"${teks.length > 40 ? `${teks.slice(0, 40)}…` : teks}"`;
  }
  return Array.isArray(pohon) ? '[…]' : '{…}';
}
