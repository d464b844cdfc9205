// A year that a command was asked for and that is not there.

import type { Analysis } from '../../analyse.ts';
import { EXIT, UserError } from '../../error.ts';

/** That there is nothing to tell since there is no such year, in the words of the finding; undefined where there is one. */
export function withoutYear({ diagnostics }: Analysis): UserError | undefined {
  const finding = diagnostics.find(({ kode }) => ['tahun-tak-ada', 'tahun-kosong'].includes(kode));
  if (finding === undefined) return undefined;
  const { pesan, saran } = finding;
  const hint = saran === null ? {} : { hint: { id: saran, en: saran } };
  return new UserError({ id: pesan, en: pesan }, { ...hint, exitCode: EXIT.data });
}
