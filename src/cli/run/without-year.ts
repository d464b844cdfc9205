// A year that a command was asked for and that is not there.

import type { Analysis } from '../../analyse.ts';
import { EXIT, UserError } from '../../error.ts';

/** Of several agencies it hinders those alone that have the year. */
export class MissingYear extends UserError {
  override readonly name = 'MissingYear';
}

/** That there is nothing to tell since there is no such year, in the words of the finding; undefined where there is one. */
export function withoutYear({
  diagnostics,
}: Pick<Analysis, 'diagnostics'>): MissingYear | undefined {
  const finding = diagnostics.find(({ kode }) => ['tahun-tak-ada', 'tahun-kosong'].includes(kode));
  if (finding === undefined) return undefined;
  const { pesan, saran } = finding;
  const hint = saran === null ? {} : { hint: { id: saran, en: saran } };
  return new MissingYear({ id: pesan, en: pesan }, { ...hint, exitCode: EXIT.data });
}
