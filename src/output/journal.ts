// What a write that has begun to change files says about itself, so that the next run can finish it after a kill. It is
// kept in the user's own cache and nowhere else: whoever can commit to a repository could otherwise have files written
// under any name. Without such a folder nothing is kept, and a write that is killed stays as it is until the next one.

import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isOwnedName } from '../owner.ts';
import { digest, seal, unseal } from '../digest.ts';
import { TURN } from './turn.ts';

/** How a file is told from another of the same name without reading it: its number, size, and time of its last change. */
export type FileIdentity = string;

export interface JournalEntry {
  /** Below the folder, with forward slashes. */
  readonly name: string;
  /** The new file; null where the name goes. */
  readonly fresh: FileIdentity | null;
  /** What was there before; null for nothing. */
  readonly former: FileIdentity | null;
  /** The file itself gets the new bytes, since it has other names or cannot be replaced. */
  readonly isOverwritten: boolean;
}

/** A set of files that replaces another, bound to its folder and to the state that it found there. */
export interface Journal {
  /** Real path. */
  readonly folder: string;
  /** Name of the folder in `folder` where the first file lies ready as `0`, the second as `1`, and so on. */
  readonly staging: string;
  readonly entries: readonly JournalEntry[];
  /** The file that vouches for the others: it is gone while they change. */
  readonly seal: string | null;
}

export interface Journals {
  /** The journal about a folder, by its real path; undefined where there is none. */
  readonly read: (folder: string) => Journal | undefined;
  /** On the disk when it returns, so that what follows may be cut off anywhere. */
  readonly write: (journal: Journal) => void;
  readonly remove: (folder: string) => void;
}

/** Nothing is kept, and nothing believed. */
export const NO_JOURNALS: Journals = {
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
};

/** Larger than that of a hundred thousand files. */
const LARGEST = 64 * 1024 * 1024;

/** @param cache a folder that is closed to other users; undefined where there is none */
export function openJournals(cache: string | undefined): Journals {
  if (cache === undefined) return NO_JOURNALS;
  const fileOf = (folder: string): string =>
    join(cache, 'journal', `${digest(folder).slice(0, 32)}.json`);
  return {
    read(folder) {
      const journal = parse(unseal(readText(fileOf(folder))));
      return journal?.folder === folder ? journal : undefined;
    },
    write(journal) {
      try {
        writeDurably(fileOf(journal.folder), seal(JSON.stringify(journal)));
      } catch {
        // A cache that takes nothing is no reason not to write a report.
      }
    },
    remove(folder) {
      try {
        rmSync(fileOf(folder), { force: true });
      } catch {
        // Whoever finds it finds everything done.
      }
    },
  };
}

function writeDurably(file: string, text: string): void {
  const temporary = `${file}.${String(process.pid)}.tmp`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

function readText(file: string): string {
  try {
    return statSync(file).size > LARGEST ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What was kept, if it can be a journal: whatever it names lies below its folder, and is no hidden file. */
function parse(text: string | undefined): Journal | undefined {
  if (text === undefined) return undefined;
  const journal = JSON.parse(text) as Journal;
  return journal.entries.every(({ name }) => isPlain(name)) && isOwnedName(journal.staging, TURN)
    ? journal
    : undefined;
}

/** A name below a folder that stays below it, through no hidden folder. */
export function isPlain(name: string): boolean {
  const parts = name.split('/');
  return (
    !name.includes('\u0000') &&
    !(sep === '\\' && name.includes(sep)) &&
    parts.every((part) => part !== '' && !part.startsWith('.'))
  );
}

/** Makes the names in a folder outlive a loss of power; not every system can. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}
