// All rules over one year, in one list.

import type { Finding } from '../diagnostic/finding.ts';
import { ATURAN_ANGKA } from './aturan-angka.ts';
import { ATURAN_DOKUMEN } from './aturan-dokumen.ts';
import { ATURAN_NARASI } from './aturan-narasi.ts';
import { ATURAN_TAMPILAN } from './aturan-tampilan.ts';
import type { Aturan, Bahan } from './aturan.ts';

/** One concern a file; the order has no meaning, findings are sorted by place. */
const ATURAN: readonly Aturan[] = [
  ...ATURAN_ANGKA,
  ...ATURAN_DOKUMEN,
  ...ATURAN_NARASI,
  ...ATURAN_TAMPILAN,
];

/** What every rule finds on one report year. */
export function validate(bahan: Bahan): readonly Finding[] {
  return ATURAN.flatMap((aturan) => aturan(bahan));
}
