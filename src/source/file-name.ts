// Names of files as the disks of Windows and macOS take them, on whichever disk they lie now. Pure.

import { windowsDevice } from '../platform.ts';

/**
 * What a name is the same by on the disks of Windows and macOS: two that differ in capitals or in how their letters are
 * composed share one file there.
 */
export function sameFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Why Windows has no file of a name, and what of the name it is about. */
export interface NameFlaw {
  readonly kind: 'tanda' | 'perangkat' | 'akhir' | 'panjang';
  readonly what: string;
}

const FORBIDDEN = '<>:"\\|?*';
/** Of 260 that programs of Windows know, git among them, less what leads to the workspace: `C:\Users\…\Documents\…`. */
const PATH_LENGTH_MAX = 180;

/**
 * The first flaw of the last part of a path: a repository that has such a file cannot be checked out on Windows.
 * @param path below the workspace, with forward slashes; that of a folder may end in one
 */
export function windowsFlaw(path: string): NameFlaw | null {
  const name = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const mark = Array.from(name).find((sign) => sign < ' ' || FORBIDDEN.includes(sign));
  if (mark !== undefined) return { kind: 'tanda', what: mark };
  const device = windowsDevice(name);
  if (device !== null) return { kind: 'perangkat', what: device };
  const last = name.slice(-1);
  if (last === '.' || last === ' ') return { kind: 'akhir', what: last };
  if (path.length > PATH_LENGTH_MAX) return { kind: 'panjang', what: String(path.length) };
  return null;
}
