// The second half of a write: a whole set of files, already on the disk, takes the place of the last one.
//
// Many names in one folder cannot change at one stroke. Three ways were weighed:
// - A new folder in the place of the old takes two renames, between which there is no report at all; it pulls the folder
//   from under whoever has it open, and what the user keeps beside the report would have to move along.
// - A link that points to one report or the other changes at one stroke, but is no plain folder that git can keep.
// - A journal: the new files lie ready in a folder inside the report's, and the journal in the user's cache says what
//   they replace. From the moment when it is on the disk the new report counts, and giving each file its name is work
//   that is left, for this process or for the next.
// The last is done here. Only whose turn it is (turn.ts) does so. The names change in one turn of the event loop, in about
// a millisecond; meanwhile the file that vouches for the others is gone, so that a reader can tell. A journal is bound to
// what it found: where anything else than its own write has changed the files since, it has nothing more to say.

import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  isPlain,
  syncFolder,
  type FileIdentity,
  type Journal,
  type JournalEntry,
  type Journals,
} from './journal.ts';
import { isInUse } from '../platform.ts';
import { Blocked } from './refusal.ts';

export const readyFile = (i: number): string => String(i);
const formerFile = (i: number): string => `${String(i)}-former`;

/** A file that lies ready as `readyFile` of its index. */
export type ReadyFile = Pick<JournalEntry, 'name' | 'isOverwritten'>;

/**
 * Gives the files that lie ready in `staging` their names, all of them or none.
 * @param staging real path, in the folder that the files are for
 * @param clear folders below of which every other file goes, but hidden ones
 * @param seal the file that vouches for the others: it is gone while they change
 * @throws the error of the disk that refuses a name, or Blocked; the files are then as they were
 */
export function replaceFiles(
  staging: string,
  files: readonly ReadyFile[],
  { clear, seal }: { readonly clear: readonly string[]; readonly seal: string | null },
  journals: Journals,
): void {
  const folder = dirname(staging);
  const ready = files.map(({ name, isOverwritten }, i) => {
    const former = identityOf(join(folder, name));
    return { name, isOverwritten, former, fresh: identityOf(join(staging, readyFile(i))) };
  });
  const entries = [...ready, ...findOthers(folder, clear, new Set(files.map(({ name }) => name)))];
  const name = basename(staging);
  const journal = { folder, staging: name, entries, seal };
  keepFormer(journal);
  syncFolder(staging);
  journals.write(journal);
  carryOut(journal, journals);
}

/**
 * Finishes what a killed process has left in a folder, if that is still there as it left it.
 * @throws the error of the disk that refuses a name; the files are then as they were before that write
 */
export function resume(journal: Journal, journals: Journals): void {
  if (isStillRight(journal)) carryOut(journal, journals);
  else journals.remove(journal.folder);
  rmSync(join(journal.folder, journal.staging), { recursive: true, force: true });
}

function carryOut(journal: Journal, journals: Journals): void {
  const { folder, entries } = journal;
  try {
    assertOwnFolders(journal);
    giveNames(journal);
  } catch (error) {
    giveBack(journal);
    journals.remove(folder);
    throw error;
  }
  for (const one of foldersOf(entries)) syncFolder(join(folder, one));
  journals.remove(folder);
}

function giveNames({ folder, staging, entries, seal }: Journal): void {
  const isSame = entries.every(({ fresh, former }) => fresh === former);
  if (isSame) return;
  const sealAt = entries.findIndex(({ name }) => name === seal);
  // Where it has been given its name, everything has.
  if (seal !== null && isThere(join(folder, staging, readyFile(sealAt)))) {
    const path = join(folder, seal);
    whenFree(path, () => rmSync(path, { force: true }));
  }
  // What vouches for the others is last.
  const order = [...entries.entries()].sort(
    ([, a], [, b]) => Number(a.name === seal) - Number(b.name === seal),
  );
  for (const [i, { name, fresh, isOverwritten }] of order) {
    const ready = join(folder, staging, readyFile(i));
    const path = join(folder, name);
    if (fresh === null) removeFile(path);
    else if (isOverwritten) whenFree(path, () => overwrite(ready, path));
    // What is there no more has its name already.
    else if (isThere(ready)) whenFree(path, () => renameSync(ready, path));
  }
}

const PATIENCE_MILLISECONDS = 50;
const TRIES = 8;

/**
 * A scanner for viruses lets a new file go after a moment; a viewer holds what it shows until it is closed.
 * @throws Blocked for a file that stays in use
 */
function whenFree(path: string, act: () => void): void {
  for (let tries = 1; ; tries += 1) {
    try {
      act();
      return;
    } catch (error) {
      if (!isInUse(process.platform, error) || !isThere(path)) throw error;
      if (tries === TRIES) throw Blocked.inUse(path);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE_MILLISECONDS);
    }
  }
}

/** The report is as good without it: what cannot be removed is no reason to call the write a failure. */
function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

function giveBack({ folder, staging, entries }: Journal): void {
  for (const [i, entry] of entries.entries()) {
    const path = join(folder, entry.name);
    const former = join(folder, staging, formerFile(i));
    if (entry.former === null) {
      if (identityOrNull(path) === entry.fresh) rmSync(path, { force: true });
    } else if (entry.isOverwritten) overwrite(former, path);
    else if (identityOrNull(path) !== entry.former) renameSync(former, path);
  }
}

/** Remembers the files that are about to be replaced. */
function keepFormer({ folder, staging, entries }: Journal): void {
  for (const [i, { name, former, isOverwritten }] of entries.entries()) {
    if (former === null) continue;
    const kept = join(folder, staging, formerFile(i));
    if (isOverwritten) copyFileSync(join(folder, name), kept);
    else keep(join(folder, name), kept);
  }
}

/** A second name, or a copy: some disks know no second names for a file. */
function keep(from: string, to: string): void {
  try {
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Puts bytes into a file that stays the same one. A process that is killed here leaves a beginning of the new bytes
 * before the rest of the old ones.
 */
function overwrite(from: string, to: string): void {
  const bytes = readFileSync(from);
  const handle = openSync(to, constants.O_WRONLY | constants.O_NOFOLLOW);
  try {
    writeFileSync(handle, bytes);
    ftruncateSync(handle, bytes.length);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whether every file is what the write found or made, and what is left to do can be done. */
function isStillRight(journal: Journal): boolean {
  const { folder, staging, entries, seal } = journal;
  if (lstatSync(join(folder, staging), { throwIfNoEntry: false })?.isDirectory() !== true)
    return false;
  try {
    assertOwnFolders(journal);
    return entries.every((entry, i) => {
      const ready = join(folder, staging, readyFile(i));
      const path = join(folder, entry.name);
      const now = identityOf(path);
      if (entry.isOverwritten) return isBetween(join(folder, staging, formerFile(i)), ready, path);
      if (now === entry.fresh) return true;
      if (now !== entry.former && !(now === null && entry.name === seal)) return false;
      return entry.fresh === null || isThere(ready);
    });
  } catch {
    return false;
  }
}

/** Whether a file holds what one does, another does, or a beginning of the other before the rest of the one. */
function isBetween(former: string, fresh: string, path: string): boolean {
  const [old, next, now] = [former, fresh, path].map((one) => readFileSync(one));
  if (old === undefined || next === undefined || now === undefined) return false;
  let begun = 0;
  while (begun < now.length && now[begun] === next[begun]) begun += 1;
  // It is cut off last: until then it is as long as the old one, or has grown as far as it was written.
  const isLengthRight =
    [old.length, next.length].includes(now.length) || (now.length === begun && begun > old.length);
  return isLengthRight && now.subarray(begun).equals(old.subarray(begun, now.length));
}

/**
 * What stands under a name; null for nothing. A link is a name as any other: it is replaced, and never followed.
 * @throws Blocked for a folder, a pipe, a device
 */
function identityOf(path: string): FileIdentity | null {
  const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (facts === undefined) return null;
  if (facts.isSymbolicLink()) return `link:${readlinkSync(path)}`;
  if (!facts.isFile()) throw Blocked.noFile(path);
  return `${String(facts.ino)}:${String(facts.size)}:${String(facts.mtimeNs)}`;
}

function identityOrNull(path: string): FileIdentity | null {
  try {
    return identityOf(path);
  } catch {
    return null;
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** `aset/foto/a.png` → `aset`, `aset/foto`; and the folder itself, as `.`. */
function foldersOf(entries: readonly ReadyFile[]): readonly string[] {
  const all = new Set(['.']);
  for (const { name } of entries) {
    for (let up = dirname(name); up !== '.'; up = dirname(up)) all.add(up);
  }
  return [...all];
}

/** A link in the place of a folder would lead the files to wherever it points. */
function assertOwnFolders({ folder, entries }: Journal): void {
  for (const one of foldersOf(entries)) {
    const path = join(folder, one);
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) throw Blocked.link(path, null);
    if (!facts.isDirectory()) throw Blocked.noFolder();
  }
}

/** What an earlier report left below the folders; links are not followed. */
function findOthers(
  folder: string,
  below: readonly string[],
  kept: ReadonlySet<string>,
): readonly JournalEntry[] {
  return below.flatMap((one) => {
    const path = join(folder, one);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const name = `${one}/${entry.name}`;
      if (entry.isDirectory()) return findOthers(folder, [name], kept);
      const former = identityOrNull(join(path, entry.name));
      if (former === null || kept.has(name) || !isPlain(name)) return [];
      return [{ name, fresh: null, former, isOverwritten: false }];
    });
  });
}
