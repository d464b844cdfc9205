// A value of the workspace → the text that it is typed with in YAML.

import { isFigure, type Besaran, type ByForm, byForm } from '../formula/figure.ts';
import { partsOf, type RatioParts } from '../formula/ratio.ts';
import type { StatusName } from '../formula/status.ts';
import { isRentang, type Target, type Value } from '../source/workspace.ts';
import { GROUPED_BY_DOTS } from '../source/yaml/notation.ts';

/** With the decimals that it was entered with. */
export function typedAngka({ nilai: value, desimal }: Pick<Besaran, 'nilai' | 'desimal'>): string {
  const text = value.toFixed(desimal);
  // Without quotes three decimals could be taken for thousands.
  return GROUPED_BY_DOTS.test(text) ? `"${text}"` : text;
}

export function typedValue(value: Target | Value): string {
  if (isRentang(value)) {
    return `{ dari: ${typedAngka(value.dari)}, sampai: ${typedAngka(value.sampai)} }`;
  }
  if (!isFigure(value)) return typedStatus(value.stated.status, value.stated.because);
  const parts = partsOf(value);
  if (parts !== null) return typedShare(parts);
  return byForm(TYPED, value) ?? typedAngka(value);
}

type Typed = Pick<Besaran, 'nilai' | 'desimal'>;

/** So many of so many. */
export function typedShare({ pembilang, penyebut, per }: Record<keyof RatioParts, Typed>): string {
  const rate = per.nilai.eq(100) ? '' : `, per: ${typedAngka(per)}`;
  return `{ pembilang: ${typedAngka(pembilang)}, penyebut: ${typedAngka(penyebut)}${rate} }`;
}

export const typedStatus = (status: StatusName, because: string): string =>
  `{ status: ${status}, alasan: ${JSON.stringify(because)} }`;

/** A bound: as a number it was typed with. */
export const typedBound = (kind: 'at-least' | 'at-most', number: string): string =>
  `{ ${kind === 'at-least' ? 'paling_sedikit' : 'paling_banyak'}: ${number} }`;

export const typedLevel = (word: string): string => (BARE.test(word) ? word : JSON.stringify(word));

const TYPED: ByForm<string> = {
  'at-least': ({ kind }, figure) => typedBound(kind, typedAngka(figure)),
  'at-most': ({ kind }, figure) => typedBound(kind, typedAngka(figure)),
  level: ({ written }) => typedLevel(written),
  day: ({ day }) => day,
};

/** Words that YAML reads as nothing but text; a JSON string is a YAML string too. */
const BARE = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z ]*$/i;
