// A folder that only this user can write to. A program is kept there, so whoever can write to it can run code as us.

import { chmod, lstat, mkdir } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';

import { EXIT, UserError } from '../../error.ts';
import type { Environment } from './environment.ts';

/** Where the folder may lie, best first: the user's cache, else the temporary folder under the user's number. */
export function privateFolderChoices(env: Environment): readonly string[] {
  const xdg = env['XDG_CACHE_HOME'];
  const home = env['HOME'] ?? homedir();
  const user = process.getuid?.() ?? userInfo().username;
  return [
    ...(xdg !== undefined && isAbsolute(xdg) ? [join(xdg, 'lkjip')] : []),
    ...(isAbsolute(home) ? [join(home, '.cache', 'lkjip')] : []),
    join(env['TMPDIR'] ?? tmpdir(), `lkjip-${user}`),
  ];
}

/**
 * The first of the choices that exists or can be made, is ours, and is closed to others.
 *
 * @throws UserError (exit 3) when there is none.
 */
export async function openPrivateFolder(env: Environment): Promise<string> {
  const choices = privateFolderChoices(env);
  const reasons: string[] = [];
  for (const folder of choices) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await assertPrivate(folder);
      return folder;
    } catch (error) {
      reasons.push(`${folder}: ${(error as Error).message}`);
    }
  }
  throw new UserError(
    {
      id: `Tidak ada folder pribadi untuk menyimpan peramban.\n${reasons.join('\n')}`,
      en: `There is no private folder to keep the browser in.\n${reasons.join('\n')}`,
    },
    {
      hint: {
        id: 'Arahkan XDG_CACHE_HOME ke folder yang dapat Anda tulisi.',
        en: 'Point XDG_CACHE_HOME at a folder that you can write to.',
      },
      exitCode: EXIT.lingkungan,
    },
  );
}

async function assertPrivate(folder: string): Promise<void> {
  const facts = await lstat(folder);
  if (!facts.isDirectory()) throw new Error('not a folder');
  const uid = process.getuid?.();
  if (uid === undefined) return;
  if (facts.uid !== uid) throw new Error(`belongs to user ${facts.uid}`);
  if ((facts.mode & 0o077) !== 0) await chmod(folder, 0o700);
}
