// A value of the workspace → the text that it is typed with in YAML.

import { ada, type Besaran } from '../formula/figure.ts';
import { partsOf } from '../formula/ratio.ts';
import type { FormKind } from '../formula/form.ts';
import { isRentang, type Target, type Value } from '../source/workspace.ts';
import { BERKELOMPOK_TITIK } from '../source/yaml/notation.ts';

/** With the decimals that it was entered with. */
export function typedAngka({ nilai: value, desimal }: Pick<Besaran, 'nilai' | 'desimal'>): string {
  const text = value.toFixed(desimal);
  // Without quotes three decimals could be taken for thousands.
  return BERKELOMPOK_TITIK.test(text) ? `"${text}"` : text;
}

export function typedValue(value: Target | Value): string {
  if (isRentang(value)) {
    return `{ dari: ${typedAngka(value.dari)}, sampai: ${typedAngka(value.sampai)} }`;
  }
  if (!ada(value)) {
    const { status, because } = value.stated;
    return `{ status: ${status}, alasan: ${JSON.stringify(because)} }`;
  }
  const parts = partsOf(value);
  if (parts !== null) {
    const { pembilang, penyebut, per } = parts;
    const rate = per.nilai.eq(100) ? '' : `, per: ${typedAngka(per)}`;
    return `{ pembilang: ${typedAngka(pembilang)}, penyebut: ${typedAngka(penyebut)}${rate} }`;
  }
  return value.form === undefined ? typedAngka(value) : TYPED[value.form.kind](typedAngka(value));
}

const TYPED: Readonly<Record<FormKind, (number: string) => string>> = {
  'at-least': (number) => `{ paling_sedikit: ${number} }`,
  'at-most': (number) => `{ paling_banyak: ${number} }`,
};
