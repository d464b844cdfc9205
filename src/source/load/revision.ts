// A workspace as it was in a commit: the same raw files that load.ts reads from the disk.

import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError } from '../../error.ts';
import { reserveMemory } from '../../machine/memory.ts';
import { listTree, readBlobs, resolveCommit, type GitEntry, type GitEnvironment } from './git.ts';
import { dataOf, findTooLarge, unreadable } from './load.ts';
import { listingOf, surveyWorkspace, type UnreadEntry } from './survey.ts';
import type { RawFile, RawWorkspace } from '../parse.ts';

/** Links to links that are followed. */
const MAX_LINKS = 8;

/**
 * Reads every file that lkjip knows of the workspace at a revision.
 * @param git runs in the workspace's folder
 * @throws UserError when there is no such revision, no workspace in it, or not the memory that it needs
 */
export async function loadRevision(revision: string, git: GitEnvironment): Promise<RawWorkspace> {
  const commit = await resolveCommit(revision, git);
  const all = new Map((await listTree(commit, git)).map((entry) => [entry.file, entry]));
  const { files, blocked, pictures, unread } = surveyWorkspace(listingOf(all.values()));
  if (!files.includes('lkjip.yaml')) throw absent(revision, unread);
  const places = await resolveLinks(files, all, git);
  const readable = [...places.values()].filter(
    (entry) => entry !== null && findTooLarge(entry.file, entry.size) === undefined,
  );
  const content = await readBlobs(
    readable.flatMap((entry) => entry?.object ?? []),
    git,
  );
  const read = files.map((file) => toRawFile(file, places.get(file) ?? null, content));
  reserveMemory(dataOf(read));
  const linked = new Set([...places.values()].map((entry) => entry?.file));
  return {
    files: [...read, ...blocked.map((file) => ({ file, content: unreadable(file, 'ENOTDIR') }))],
    pictures,
    unread: unread.filter(({ path }) => !linked.has(path)),
  };
}

function toRawFile(
  file: string,
  entry: GitEntry | null,
  content: ReadonlyMap<string, Uint8Array>,
): RawFile {
  if (entry === null) return { file, content: unreadable(file, 'LUAR') };
  const tooLarge = findTooLarge(file, entry.size);
  return { file, content: tooLarge ?? content.get(entry.object) ?? unreadable(file, 'EIO') };
}

/** What each file is after its links; null where they lead out of the workspace, to nothing, or in a circle. */
async function resolveLinks(
  files: readonly string[],
  all: ReadonlyMap<string, GitEntry>,
  git: GitEnvironment,
): Promise<ReadonlyMap<string, GitEntry | null>> {
  const places = new Map(files.map((file) => [file, all.get(file) ?? null]));
  for (let i = 0; i < MAX_LINKS; i++) {
    const links = [...places].filter(([, entry]) => isSmallLink(entry));
    if (links.length === 0) break;
    const content = await readBlobs(
      links.flatMap(([, entry]) => entry?.object ?? []),
      git,
    );
    for (const [file, entry] of links) {
      const target = new TextDecoder().decode(content.get(entry?.object ?? ''));
      places.set(file, all.get(resolveLink(entry?.file ?? '', target) ?? '') ?? null);
    }
  }
  for (const [file, entry] of places) if (entry?.isLink === true) places.set(file, null);
  return places;
}

/** No path is longer than 4096 bytes. */
function isSmallLink(entry: GitEntry | null): boolean {
  return entry?.isLink === true && entry.size <= 4096;
}

/** The path that a link leads to, or null where that is outside. */
function resolveLink(file: string, target: string): string | null {
  if (target.startsWith('/')) return null;
  const path = file.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) return null;
  }
  return path.join('/');
}

function absent(revision: string, unread: readonly UnreadEntry[]): UserError {
  const near = unread.find(({ meant }) => meant === 'lkjip.yaml')?.path;
  const name = near === undefined ? undefined : printable(near);
  return new UserError(
    {
      id: `folder data belum ada pada revisi "${revision}"${name === undefined ? '' : `; yang ada ${name}`}`,
      en: `there is no data folder in the revision "${revision}"${name === undefined ? '' : `; there is ${name}`}`,
    },
    {
      hint: {
        id: 'pilih revisi sesudah lkjip.yaml ditambahkan: git log --oneline -- lkjip.yaml',
        en: 'choose a revision after lkjip.yaml was added: git log --oneline -- lkjip.yaml',
      },
      exitCode: EXIT.usage,
    },
  );
}
