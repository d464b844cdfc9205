// A figure of the workspace → the text that it is typed with in YAML.

import { isRentang, type Target } from '../source/workspace.ts';
import type { Angka } from '../source/yaml/number.ts';
import { BERKELOMPOK_TITIK } from '../source/yaml/notation.ts';

/** With the decimals that it was entered with. */
export function typedAngka({ nilai: value, desimal }: Pick<Angka, 'nilai' | 'desimal'>): string {
  const text = value.toFixed(desimal);
  // Without quotes three decimals could be taken for thousands.
  return BERKELOMPOK_TITIK.test(text) ? `"${text}"` : text;
}

export function typedTarget(target: Target): string {
  if (!isRentang(target)) return typedAngka(target);
  return `{ dari: ${typedAngka(target.dari)}, sampai: ${typedAngka(target.sampai)} }`;
}
