// Whose turn it is to change the files of a folder. Each write lays its files ready in a folder of its own, and renames
// that folder to say that its turn has come; where it then sees another turn, it takes its own back and waits.
//
// This works between users and containers that share nothing but the folder. Nobody believes what another's folder says:
// its name alone counts, and only as long as the process that it bears may be alive. That is known exactly on the same
// machine. Of a process elsewhere, or of a name that a stranger has made up, it is not; but a turn takes milliseconds,
// so that one that does not end is passed over.

import { lstat, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAbandoned, isOwnedName } from '../owner.ts';
import { Blocked } from './refusal.ts';

/** Begins the name of a folder in which files lie ready. */
export const READY = '.lkjip-ready-';
/** Begins its name while the files get theirs. */
export const TURN = '.lkjip-turn-';
/** The journal of earlier versions, which was believed wherever it lay. */
const FORMER = '.lkjip-terapkan';

/** Milliseconds that a living process of this machine, and one that cannot be asked, are waited for. */
const PATIENCE = { alive: 30_000, unknown: 2_000 } as const;
/** Milliseconds, by the clock of the disk, after which a turn has certainly ended. */
const LONGEST = 60_000;

export interface Turn {
  /** The folder in which the files lie ready. */
  readonly staging: string;
  /** Names of what looks like the unfinished write of another; left alone. */
  readonly passedOver: readonly string[];
}

/**
 * Waits until no other write is under way in the folder of `ready`, and renames that to say so. The turn ends when the
 * renamed folder goes.
 * @param ready real path of a folder named by `ownedName(READY)`
 * @throws Blocked where a living process of this machine does not end its turn
 */
export async function takeTurn(ready: string): Promise<Turn> {
  const folder = dirname(ready);
  const staging = turnOf(ready);
  const began = performance.now();
  for (let round = 1; ; round += 1) {
    await rename(ready, staging);
    const others = await findTurns(folder, staging);
    const waited = performance.now() - began;
    const [alive] = others.alive;
    if (alive === undefined && (others.unknown.length === 0 || waited > PATIENCE.unknown)) {
      return { staging, passedOver: [...others.unknown, ...others.over] };
    }
    await rename(staging, ready);
    if (alive !== undefined && waited > PATIENCE.alive) throw busy(alive);
    // Two that took theirs back at the same time must not come back at the same time.
    await delay(Math.random() * Math.min(5 * round, 50));
  }
}

/** What the folder is called while it is its turn. */
export const turnOf = (ready: string): string =>
  join(dirname(ready), TURN + basename(ready).slice(READY.length));

/** The turns of others, but for those that are known to have ended. */
interface Others {
  readonly alive: readonly string[];
  readonly unknown: readonly string[];
  /** Nobody's, or of long ago. */
  readonly over: readonly string[];
}

async function findTurns(folder: string, own: string): Promise<Others> {
  const others = { alive: [] as string[], unknown: [] as string[], over: [] as string[] };
  for (const name of await readdir(folder)) {
    if (name === FORMER) others.over.push(name);
    if (!name.startsWith(TURN) || name === basename(own)) continue;
    const hasEnded = isAbandoned(name, TURN);
    if (hasEnded === true) continue;
    if (hasEnded === false) others.alive.push(name);
    else if (await mayLast(join(folder, name), own)) others.unknown.push(name);
    else others.over.push(name);
  }
  return others;
}

/** Whether a turn whose process cannot be asked may be under way. */
async function mayLast(path: string, own: string): Promise<boolean> {
  if (!isOwnedName(basename(path), TURN)) return false;
  const [theirs, ours] = await Promise.all([path, own].map((one) => lstat(one).catch(() => null)));
  if (theirs == null || ours == null || !theirs.isDirectory()) return false;
  return ours.ctimeMs - theirs.ctimeMs < LONGEST;
}

function busy(name: string): Blocked {
  const [pid = ''] = name.slice(TURN.length).split('-');
  return new Blocked(
    {
      id: `lkjip lain (proses ${pid}) sedang menulis ke sana`,
      en: `another lkjip (process ${pid}) is writing there`,
    },
    {
      id: 'tunggu sampai selesai, atau hentikan proses itu, lalu ulangi',
      en: 'wait until it has finished, or end that process, and try again',
    },
  );
}
