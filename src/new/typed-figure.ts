// A value of the workspace → the text that it is typed with in YAML.

import { ada, type Besaran } from '../formula/figure.ts';
import { partsOf } from '../formula/ratio.ts';
import { byForm, type ByForm } from '../formula/form.ts';
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
  return byForm(TYPED, value) ?? typedAngka(value);
}

const TYPED: ByForm<string> = {
  'at-least': (_, figure) => `{ paling_sedikit: ${typedAngka(figure)} }`,
  'at-most': (_, figure) => `{ paling_banyak: ${typedAngka(figure)} }`,
  level: ({ written }) => (BARE.test(written) ? written : JSON.stringify(written)),
  day: ({ day }) => day,
};

/** Words that YAML reads as nothing but text; a JSON string is a YAML string too. */
const BARE = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z ]*$/i;
