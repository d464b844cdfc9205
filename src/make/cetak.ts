// What every document that is printed needs.

import { FONT_FACES } from '../render/fonts.ts';

/** The names that the embedded fonts have inside a PDF begin with the family's without spaces. */
export const FAMILIES: readonly string[] = [
  ...new Set(FONT_FACES.map(({ family }) => family.replaceAll(' ', ''))),
];

export function dataUri(jenis: string, isi: Uint8Array): string {
  return `data:${jenis};base64,${Buffer.from(isi).toString('base64')}`;
}
