// Whose a temporary file is: its name bears the process that made it, so that what a killed process has left can be
// told from what another is at work on. No clock takes part: it may be set back.

import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { digest } from './digest.ts';

/** Process numbers mean something only within one start of one machine, and within one container. */
let space: string | undefined;
function ownSpace(): string {
  return (space ??= digest(describeSpace()).slice(0, 8));
}

function describeSpace(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot}\0${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** When a process began, in ticks since the machine was started: a number that is given again has another beginning. */
function beginningOf(pid: number): string | undefined {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces and brackets.
    return facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

const NAME = /^(\d+)-(\d+)-([0-9a-f]{8})-[0-9a-f]{12}$/;

/** A name that begins with `prefix`, bears this process, and was never used before. */
export function ownedName(prefix: string): string {
  const beginning = beginningOf(process.pid) ?? '0';
  return `${prefix}${process.pid}-${beginning}-${ownSpace()}-${randomBytes(6).toString('hex')}`;
}

/** Whether a name has the form of those that `ownedName(prefix)` gives. */
export const isOwnedName = (name: string, prefix: string): boolean =>
  name.startsWith(prefix) && NAME.test(name.slice(prefix.length));

/** True only when the process that the name bears has certainly ended; `undefined` where that cannot be known. */
export function isAbandoned(name: string, prefix: string): boolean | undefined {
  const [, pid, beginning, where] = NAME.exec(name.slice(prefix.length)) ?? [];
  if (pid === undefined || where !== ownSpace()) return undefined;
  const now = beginningOf(Number(pid));
  if (now !== undefined) return now !== beginning;
  return !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes from `folder` what processes that have ended left there: folders of this user alone, whose names begin with
 * `prefix`. What another machine or container left goes when it is a day older than `own`, by the clock of the disk.
 * Never throws: what cannot be removed now is removed another time.
 * @param own null to leave alone what may be another machine's
 */
export async function removeAbandoned(
  folder: string,
  prefix: string,
  own: string | null,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!isOwnedName(name, prefix) || name === own) continue;
    const path = join(folder, name);
    const isOver =
      isAbandoned(name, prefix) ?? (own !== null && (await isDayOlder(path, join(folder, own))));
    if (isOver && (await isOurs(path))) {
      await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
  }
}

/**
 * Whether a folder belongs to this user, and no other can write to it: in a folder that others share, whoever can
 * exchange what is inside for a link, while it is removed, decides what is removed.
 */
async function isOurs(path: string): Promise<boolean> {
  const facts = await lstat(path).catch(() => null);
  if (facts?.isDirectory() !== true) return false;
  const uid = process.getuid?.();
  return uid === undefined || (facts.uid === uid && (facts.mode & 0o022) === 0);
}

async function isDayOlder(path: string, own: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([path, own].map((one) => lstat(one).catch(() => null)));
  if (theirs == null || ours == null) return false;
  return ours.mtimeMs - theirs.mtimeMs > DAY;
}
