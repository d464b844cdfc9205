// What one run of a command leaves for the next, in the user's own folder.

import { openCache, type Cache } from '../output/cache.ts';
import { openJournals, type Journals } from '../output/journal.ts';
import { openPrivateFolder } from '../print/browser/private-folder.ts';

export interface UserStores {
  readonly cache: Cache;
  /** Where a write that is killed leaves word for the next. */
  readonly journals: Journals;
}

/**
 * The stores of this user; without a folder for them nothing is kept.
 * @param isRemembered false under `--no-cache`: a write that is killed is finished all the same
 */
export async function openUserStores(
  isRemembered: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Promise<UserStores> {
  const folder = await openPrivateFolder(env).catch(() => undefined);
  return { cache: openCache(isRemembered ? folder : undefined), journals: openJournals(folder) };
}
