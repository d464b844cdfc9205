// A folder that only this user can write to. A program is kept there, so whoever can write to it can run code as us.

import { access, chmod, constants, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

import { EXIT, UserError } from '../../error.ts';
import { homeFolder, type Environment } from './environment.ts';

/**
 * Where the folder may lie, best first: the user's cache, else the temporary folder under the user's number. None is
 * relative: the folder that lkjip is started in may be a stranger's.
 */
export function privateFolderChoices(env: Environment): readonly string[] {
  const xdg = env['XDG_CACHE_HOME'];
  const home = homeFolder(env);
  const user = process.getuid?.() ?? 'user';
  return [
    ...(xdg === undefined ? [] : [join(xdg, 'lkjip')]),
    ...(home === undefined ? [] : [join(home, '.cache', 'lkjip')]),
    join(env['TMPDIR'] ?? tmpdir(), `lkjip-${user}`),
  ].filter((folder) => isAbsolute(folder));
}

/**
 * The first of the choices that exists or can be made, is ours, is closed to others, and can be written to.
 *
 * @throws UserError (exit 3) when there is none.
 */
export async function openPrivateFolder(env: Environment): Promise<string> {
  const choices = privateFolderChoices(env);
  const reasons: string[] = [];
  for (const folder of choices) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await makePrivate(folder);
      await access(folder, constants.W_OK);
      return folder;
    } catch (error) {
      reasons.push(`${folder}: ${(error as Error).message}`);
    }
  }
  throw new UserError(
    {
      id: ['Tidak ada folder pribadi untuk menyimpan peramban.', ...reasons].join('\n'),
      en: ['There is no private folder to keep the browser in.', ...reasons].join('\n'),
    },
    {
      hint: {
        id: 'Arahkan XDG_CACHE_HOME ke folder yang dapat Anda tulisi.',
        en: 'Point XDG_CACHE_HOME at a folder that you can write to.',
      },
      exitCode: EXIT.environment,
    },
  );
}

/** Those of the choices that are there and are ours alone, for reading: on a disk that is read-only, too. */
export async function findPrivateFolders(env: Environment): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of privateFolderChoices(env)) {
    const isOurs = await makePrivate(folder).then(
      () => true,
      () => false,
    );
    if (isOurs) found.push(folder);
  }
  return found;
}

const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

/** @throws Error where the folder is not, or cannot be made, ours alone to write to */
async function makePrivate(folder: string): Promise<void> {
  const facts = await lstat(folder);
  if (!facts.isDirectory()) throw new Error('not a folder');
  const uid = process.getuid?.();
  if (uid === undefined) return;
  if (facts.uid !== uid) throw new Error(`belongs to user ${facts.uid}`);
  if ((facts.mode & OTHERS) === 0) return;
  await chmod(folder, 0o700).catch((error: unknown) => {
    if ((facts.mode & OTHERS_WRITE) !== 0) throw error;
  });
}
