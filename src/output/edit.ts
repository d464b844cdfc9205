// Changes files that belong to the user: each stays what it is, and only what it says is another.

import { access, constants, lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { printable } from '../diagnostic/format/text.ts';
import { isInside } from '../source/load/files.ts';
import { makeFolder, within } from './destination.ts';
import { writeSet, type OutputFile, type SetFile, type WriteOptions } from './files.ts';
import { isPlain } from './journal.ts';
import { readBack } from './read-back.ts';
import { Blocked, isMissing, writeError } from './refusal.ts';

export type EditOptions = Required<Pick<WriteOptions, 'wording' | 'journals'>>;

export interface EditedFile extends OutputFile {
  /** What the new content was made from: where the file says something else by now, nothing is changed. */
  readonly from?: Uint8Array | undefined;
}

/**
 * Puts new content into files of a folder of the user's, into all of them or none. A file that is not there is made. What
 * a kill has left half done is finished by `finishWrites`, which belongs before the files are read for the next change.
 *
 * - The real file changes: where the name is a link, the link stays, and what it leads to gets the content.
 * - Mode, owner and a byte order mark stay; the content is without the mark.
 * - Where the file has other names (hard links), or an owner that this user cannot give, the file itself is written
 *   over; else another takes its place, so that nobody reads half of it.
 * - A file that may not be written to (also one that root could), or that is a folder, a pipe or a device, stops all.
 * @param folder absolute path; links below may lead from one place in it to another, not out
 * @param files contents by their names below the folder; what is the same already is left alone
 * @returns paths of what looks like the unfinished write of somebody else, as of `writeFiles`
 * @throws UserError (exit 3) where a file cannot or may not be written; nothing has changed then
 */
export async function editFiles(
  folder: string,
  files: readonly EditedFile[],
  options: EditOptions,
): Promise<readonly string[]> {
  try {
    const top = await realpath(folder);
    const looked = await Promise.all(files.map((file) => look(top, file)));
    const found = looked.filter((file) => file !== null);
    if (found.length === 0) return [];
    for (const { name } of found) await makeFolder(within({ base: top, below: '' }, dirname(name)));
    const check = (): Promise<void> => refuseChanged(top, files);
    const passedOver = await writeSet(top, found, { ...options, check });
    return passedOver.map((name) => join(folder, name));
  } catch (error) {
    throw writeError(error, folder, options.wording);
  }
}

/** @throws Blocked where somebody has changed a file since the new content was made from it */
async function refuseChanged(top: string, files: readonly EditedFile[]): Promise<void> {
  for (const { nama, from } of files) {
    if (from === undefined) continue;
    const now = await readBack(await realPathOf(join(top, nama)), from.byteLength);
    if (now?.equals(from) !== true) throw changedMeanwhile(join(top, nama));
  }
}

/** Where a file really lies, and what is to stay of it; null where there is nothing to change. */
async function look(top: string, { nama, content: body }: OutputFile): Promise<SetFile | null> {
  const path = await realPathOf(join(top, nama));
  if (!isInside(top, path)) throw leadsOut(join(top, nama), path);
  const name = relative(top, path).split(sep).join('/');
  if (!isPlain(name)) throw hidden(path);
  const facts = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (facts === null) return { name, content: body, isOverwritten: false };
  if (!facts.isFile()) throw Blocked.noFile(path);
  await refuseProtected(path, facts.mode);
  const former = await readBack(path, facts.size);
  if (former === null) throw Blocked.noFile(path);
  const content = marked(former, body);
  if (content.equals(former)) return null;
  return { name, content, facts, isOverwritten: facts.nlink > 1 || !canGive(facts) };
}

/** Of a file that is not there yet, its place in the real folder. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    // A link to nowhere: what would be made is not what the user sees.
    if ((await lstat(path).catch(() => null)) !== null) throw Blocked.link(path, null);
    const folder = dirname(path);
    return join(await realPathOf(folder), basename(path));
  }
}

/** @throws Blocked where nobody is to write; that root could is no reason to */
async function refuseProtected(path: string, mode: number): Promise<void> {
  const mayWrite = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (mayWrite && (mode & 0o222) !== 0) return;
  const name = printable(path);
  throw new Blocked(
    { id: `${name} dilindungi dari penulisan`, en: `${name} is write-protected` },
    {
      id: 'tidak ada yang ditulis; buka dahulu perlindungannya bila memang boleh diubah (chmod u+w)',
      en: 'nothing was written; lift the protection first if it may be changed (chmod u+w)',
    },
  );
}

/** Whether a new file can get the owner of this one. */
function canGive({ uid, gid }: { readonly uid: number; readonly gid: number }): boolean {
  const own = process.getuid?.();
  if (own === undefined || own === 0) return true;
  return (
    uid === own && (process.getgroups?.() ?? []).concat(process.getgid?.() ?? []).includes(gid)
  );
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The content with the byte order mark that the file begins with. */
function marked(former: Buffer, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const isMarked = former.subarray(0, 3).equals(MARK) && !bytes.subarray(0, 3).equals(MARK);
  return isMarked ? Buffer.concat([MARK, bytes]) : bytes;
}

function changedMeanwhile(path: string): Blocked {
  const name = printable(path);
  return new Blocked(
    { id: `${name} diubah orang lain sementara itu`, en: `${name} was changed meanwhile` },
    {
      id: 'tidak ada yang ditulis; ulangi perintahnya',
      en: 'nothing was written; run the command again',
    },
  );
}

function leadsOut(link: string, to: string): Blocked {
  const [from, target] = [printable(link), printable(to)];
  return new Blocked(
    {
      id: `${from} menuju ${target}, di luar ruang kerja`,
      en: `${from} leads to ${target}, outside the workspace`,
    },
    {
      id: 'tidak ada yang ditulis; salin berkasnya ke ruang kerja',
      en: 'nothing was written; copy the file into the workspace',
    },
  );
}

function hidden(path: string): Blocked {
  const name = printable(path);
  return new Blocked(
    { id: `${name} ada di folder tersembunyi`, en: `${name} lies in a hidden folder` },
    { id: 'tidak ada yang ditulis; pindahkan berkasnya', en: 'nothing was written; move the file' },
  );
}
