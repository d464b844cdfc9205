// Where reports may go, and whose a folder holds. Among the data they would be taken for files of the user. Two agencies
// that are built into one folder would leave the report of the second, or pages of the one beside a PDF of the other.

import { join, relative, sep } from 'node:path';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { findFolder, pathOf, type Destination } from '../output/destination.ts';
import { fingerprint } from '../output/trace.ts';
import { isYear, type Period } from '../period.ts';
import { isSameAgency, MANIFEST, parseManifest, type AgencyName } from '../output/manifest.ts';
import { readBack } from '../output/read-back.ts';
import { TOP_FOLDERS } from '../source/layout.ts';

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

/**
 * @param reports the folder that the years' reports are to go into, which is reachable
 * @param workspace its real path
 * @throws UserError where that is the workspace itself, or lies in a folder of its data, through whichever links
 */
export async function refuseAmongData(reports: Destination, workspace: string): Promise<void> {
  const { folder } = await findFolder(reports);
  const [first = ''] = relative(workspace, folder).split(sep);
  if (first !== '' && !isYear(first) && !Object.hasOwn(TOP_FOLDERS, first)) return;
  const name = printable(pathOf(reports));
  throw new UserError(
    {
      id: `laporan akan bercampur dengan datanya di ${name}`,
      en: `the reports would be among their data in ${name}`,
    },
    {
      hint: {
        id: 'tidak ada yang ditulis; pilih folder tersendiri, misalnya --output laporan',
        en: 'nothing was written; choose a folder of their own, such as --output laporan',
      },
      exitCode: EXIT.usage,
    },
  );
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
      exitCode: EXIT.usage,
    },
  );
}
