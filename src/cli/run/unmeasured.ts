// Of a part of a year of which no quarter was measured there is nothing to tell.

import type { Hasil } from '../../calculate/laporan.ts';
import { EXIT, UserError } from '../../error.ts';
import { interimRules, unmeasuredPeriod } from '../../validate/realisasi/interim.ts';

/** @throws UserError in the words of the rule by which no report of it is made */
export function refuseUnmeasured(hasil: Hasil): void {
  const facts = unmeasuredPeriod(hasil);
  if (facts === null) return;
  const { id, en } = interimRules['triwulan-tanpa-pengukuran'];
  const [said, inEnglish] = [id(facts), en(facts)];
  throw new UserError(
    { id: said.pesan, en: inEnglish.pesan },
    {
      hint: { id: said.saran ?? '', en: inEnglish.saran ?? '' },
      exitCode: EXIT.data,
    },
  );
}
