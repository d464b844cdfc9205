// Writes the files of a report: all of them or none, each one whole at every moment.

import { existsSync } from 'node:fs';
import { link, lstat, mkdir, open, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withOpenFile } from '../machine/open-files.ts';
import { ownedName, removeAbandoned } from '../owner.ts';
import { findFolder, makeFolder, pathOf, within, type Destination } from './destination.ts';
import { NO_JOURNALS, type Journals } from './journal.ts';
import { readBack } from './read-back.ts';
import { REPORT, writeError, type RefusalWording } from './refusal.ts';
import { readyFile, replaceFiles, resume, type ReadyFile } from './replace.ts';
import { READY, takeTurn, TURN, turnOf } from './turn.ts';

/** A file to write, below the report's folder. */
export interface OutputFile {
  /** Path below the folder, with forward slashes. */
  readonly nama: string;
  readonly content: string | Uint8Array;
}

export interface WriteOptions {
  /** Folders below that hold nothing but lkjip's files: what is not written now is removed. */
  readonly clear?: readonly string[];
  /** The file that vouches for the others: it is gone while they change. */
  readonly seal?: string;
  readonly wording?: RefusalWording;
  /** Where a write that is killed leaves word for the next. */
  readonly journals?: Journals;
  /** Looks at the folder, by its real path, before anything in it changes; throws to refuse. */
  readonly check?: (folder: string) => Promise<void>;
}

/**
 * Writes `files`, all of them or nothing. They are first written to a folder of their own and flushed; what then happens,
 * and why, stands in replace.ts. A full disk, a kill or a loss of power leaves the last report, or the new one. A file
 * that already holds the same bytes is left alone. Whatever else is in the folder stays.
 * @returns paths of what looks like the unfinished write of somebody else, which is neither believed nor touched
 * @throws UserError when the disk or its permissions refuse, or where a link or a device is in the way
 */
export async function writeFiles(
  destination: Destination,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<readonly string[]> {
  refuseTwice(files);
  const path = pathOf(destination);
  const made: string[] = [];
  try {
    const folders = foldersOf(destination, files);
    // Nothing is made before every way has been looked at.
    for (const one of folders) await findFolder(one);
    for (const one of folders) made.push(...(await makeFolder(one)).made);
    const { folder } = await findFolder(destination);
    const passedOver = await writeSet(
      folder,
      files.map(plainFile).sort(byDepth(options.seal)),
      options,
    );
    return passedOver.map((name) => join(path, name));
  } catch (error) {
    // A folder into which something has been put stays.
    for (const one of made.toReversed()) await rmdir(one).catch(() => undefined);
    throw writeError(error, path, options.wording ?? REPORT);
  }
}

/** The second would replace the first without a word. */
function refuseTwice(files: readonly OutputFile[]): void {
  const names = new Set<string>();
  for (const { nama } of files) {
    if (names.has(nama)) throw new Error(`two files were made with the name ${nama}`);
    names.add(nama);
  }
}

function foldersOf(destination: Destination, files: readonly OutputFile[]): readonly Destination[] {
  const below = new Set(files.map(({ nama }) => dirname(nama)).filter((name) => name !== '.'));
  return [destination, ...[...below].map((name) => within(destination, name))];
}

/** Whose a file is, and what may be done with it. */
export interface FileFacts {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** A file of a set, and how it comes to its place. */
export interface SetFile extends ReadyFile {
  readonly content: string | Uint8Array;
  /** Of the file that it replaces, where these are to stay; else they are those of a new file. */
  readonly facts?: FileFacts;
}

const plainFile = ({ nama, content }: OutputFile): SetFile => ({
  name: nama,
  content,
  isOverwritten: false,
});

/** What a document shows goes before the document; the documents follow each other, and what vouches for them is last. */
function byDepth(seal: string | undefined): (a: SetFile, b: SetFile) => number {
  const rank = ({ name }: SetFile) => (name === seal ? 2 : name.includes('/') ? 0 : 1);
  return (a, b) => rank(a) - rank(b);
}

/**
 * Writes a set of files into a folder whose own folders are there.
 * @param folder real path
 */
export async function writeSet(
  folder: string,
  files: readonly SetFile[],
  { clear = [], seal, journals = NO_JOURNALS, check }: WriteOptions,
): Promise<readonly string[]> {
  return inTurn(
    folder,
    (ready) => layReady(folder, ready, files),
    async (staging) => {
      finish(folder, journals);
      await check?.(folder);
      replaceFiles(staging, files, { clear, seal: seal ?? null }, journals);
    },
  );
}

/** Does `work` while no other write is under way in the folder, after `prepare`, which others need not wait for. */
async function inTurn(
  folder: string,
  prepare: (ready: string) => Promise<void>,
  work: (staging: string) => Promise<void> | void,
): Promise<readonly string[]> {
  const ready = join(folder, ownedName(READY));
  await mkdir(ready, { mode: 0o700 });
  try {
    await removeAbandoned(folder, READY, basename(ready));
    await prepare(ready);
    const { staging, passedOver } = await takeTurn(ready);
    await work(staging);
    await removeAbandoned(folder, TURN, null);
    return passedOver.filter((name) => existsSync(join(folder, name)));
  } finally {
    for (const one of [ready, turnOf(ready)]) {
      await rm(one, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** What a killed process has left is finished before anything else is done. */
function finish(folder: string, journals: Journals): void {
  const journal = journals.read(folder);
  if (journal !== undefined) resume(journal, journals);
}

/**
 * Looks at the way to a folder before any work is done for what is to be written there.
 * @throws UserError where a link, or anything else that is no folder, is in the way
 */
export async function assertReachable(destination: Destination, wording = REPORT): Promise<void> {
  await findFolder(destination).catch((error: unknown) => {
    throw writeError(error, pathOf(destination), wording);
  });
}

/**
 * Finishes what a killed build has left, so that what is there is one whole report.
 * @throws UserError when the disk or its permissions refuse, or where a link is in the way
 */
export async function finishWrites(
  destination: Destination,
  journals: Journals,
  wording = REPORT,
): Promise<void> {
  try {
    const { folder, missing } = await findFolder(destination);
    if (missing.length > 0 || journals.read(folder) === undefined) return;
    await inTurn(
      folder,
      () => Promise.resolve(),
      () => finish(folder, journals),
    );
  } catch (error) {
    throw writeError(error, pathOf(destination), wording);
  }
}

/** Several at once: a flush waits for the disk, which takes more than one. */
async function layReady(folder: string, ready: string, files: readonly SetFile[]): Promise<void> {
  const tried = await Promise.allSettled(
    files.map((file, i) => layOne(join(folder, file.name), file, join(ready, readyFile(i)))),
  );
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/**
 * A file that is right already gets a second name: renaming one to the other changes nothing, and yet the set is whole
 * should another build replace that file meanwhile.
 */
async function layOne(path: string, { content, facts }: SetFile, ready: string): Promise<void> {
  const isRight = facts === undefined && (await holds(path, content));
  if (isRight && (await hasLinked(path, ready))) return;
  await writeWhole(ready, content, facts);
}

/** Writes a file that is not there yet, and flushes it. @param facts of the file in whose place it comes */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  facts?: FileFacts,
): Promise<void> {
  return withOpenFile(() => writeOne(path, content, facts));
}

async function writeOne(
  path: string,
  content: string | Uint8Array,
  facts: FileFacts | undefined,
): Promise<void> {
  const handle = await open(path, 'wx', 0o666);
  try {
    await handle.writeFile(content);
    if (facts !== undefined) await takeAfter(handle, facts);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a new file the owner and the rights of the one that it replaces. */
async function takeAfter(handle: FileHandle, { uid, gid, mode }: FileFacts): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid);
  await handle.chmod(mode & 0o7777);
}

const hasLinked = (path: string, to: string): Promise<boolean> =>
  link(path, to).then(
    () => true,
    () => false,
  );

async function holds(path: string, content: string | Uint8Array): Promise<boolean> {
  const size = Buffer.byteLength(content);
  const facts = await lstat(path).catch(() => null);
  if (facts?.isFile() !== true || facts.size !== size) return false;
  const former = await readBack(path, size);
  return former?.equals(typeof content === 'string' ? Buffer.from(content) : content) === true;
}
