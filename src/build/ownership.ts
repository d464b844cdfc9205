// Whose reports a folder holds. Two agencies that are built into one folder would leave the report of the second, or pages
// of the one beside a PDF of the other.

import { join } from 'node:path';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { fingerprint } from '../output/trace.ts';
import type { Period } from '../period.ts';
import { isSameAgency, MANIFEST, parseManifest, type AgencyName } from '../output/manifest.ts';
import { readBack } from '../output/read-back.ts';

/** A manifest that is larger was not written by lkjip. */
export const LARGEST_MANIFEST = 4 * 1024 * 1024;

export interface Ownership {
  /** Whose reports are to be written. */
  readonly agency: AgencyName;
  /** Under `--force`. */
  readonly mayReplace: boolean;
  /** The fingerprint of the manifest that the last build from this workspace wrote: an agency may be given another name. */
  readonly known: (period: Period) => string | undefined;
}

/**
 * @param folder the folder of the year
 * @throws UserError where it holds the report of another agency
 */
export async function refuseOtherAgency(
  folder: string,
  period: Period,
  { agency, mayReplace, known }: Ownership,
): Promise<void> {
  if (mayReplace) return;
  const text = await readBack(join(folder, MANIFEST), LARGEST_MANIFEST);
  if (text === null) return;
  const owner = parseManifest(text.toString('utf8'))?.instansi ?? null;
  if (owner === null || isSameAgency(owner, agency) || fingerprint(text) === known(period)) return;
  throw belongsTo(owner, agency, folder);
}

function belongsTo(owner: AgencyName, agency: AgencyName, folder: string): UserError {
  const [theirs, ours] = [owner, agency].map(({ nama, daerah }) =>
    printable(daerah === null ? nama : `${nama}, ${daerah}`),
  );
  const name = printable(folder);
  return new UserError(
    {
      id: `${name} berisi laporan instansi lain (${theirs ?? ''}), bukan ${ours ?? ''}`,
      en: `${name} holds the report of another agency (${theirs ?? ''}), not of ${ours ?? ''}`,
    },
    {
      hint: {
        id: 'tidak ada yang ditulis; pilih folder lain dengan --output DIR, atau timpa dengan --force bila namanya memang berganti',
        en: 'nothing was written; choose another folder with --output DIR, or replace it with --force if the agency has another name now',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
