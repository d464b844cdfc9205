// The second half of a write: a whole set of files, already on the disk, takes the place of the last one.
//
// Many names in one folder cannot change at one stroke. Three ways were weighed:
// - A new folder in the place of the old takes two renames, between which there is no report at all; it pulls the folder
//   from under whoever has it open, and what the user keeps beside the report would have to move along.
// - A link that points to one report or the other changes at one stroke, but is no plain folder that git can keep.
// - A journal: the new files lie ready in a folder inside the report's. The rename of that folder to `TERAPKAN` is the
//   one stroke: from then on the new report counts, and giving each file its name is work that is left. Whoever finds
//   `TERAPKAN` does it: the build itself, the next one, or one that runs beside it.
// The last is done here. It needs no lock and no clock: a ready file has a name that is never used again, so that two who
// do the same work at once find it done, and nobody can bring back an older report. The names change in one turn of the
// event loop, in about a millisecond: only a kill in just that moment shows a mixture, and the next run ends it.

import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** The folder of a write that counts but may not be finished. */
export const TERAPKAN = '.lkjip-terapkan';

/** What a folder of ready files says about itself. */
export interface Jurnal {
  /** The names below the report's folder; the first file lies ready as `<id>-0`, the second as `<id>-1`. */
  readonly nama: readonly string[];
  /** Folders of which every file that is not in `nama` goes. */
  readonly bersihkan: readonly string[];
}

export const readyFile = (id: string, i: number): string => `${id}-${String(i)}`;
export const journalFile = (id: string): string => `${id}.json`;
const oldFile = (id: string, i: number): string => `${id}-lama-${String(i)}`;
const keptFile = (id: string): string => `${id}-lama`;

/**
 * Finishes every write in `folder` that counts; does nothing where there is none.
 * @throws the error of the disk that refuses a name; the report is then the one before the write, whole
 */
export function finishPending(folder: string): void {
  const tempat = join(folder, TERAPKAN);
  const jurnal = list(tempat).filter((nama) => nama.endsWith('.json'));
  for (const berkas of jurnal) {
    const isi = readJournal(join(tempat, berkas));
    // Another has finished it since the folder was listed; what is there by now may be the next write.
    if (isi === 'selesai') continue;
    // Only a stranger can have put another one there: a journal is on the disk before its folder has this name.
    if (isi === null) rmSync(tempat, { recursive: true, force: true });
    else finish(folder, basename(berkas, '.json'), isi);
  }
  removeEmpty(tempat);
}

function finish(folder: string, id: string, jurnal: Jurnal): void {
  const tempat = join(folder, TERAPKAN);
  syncFolder(folder);
  try {
    assertOwnFolders(folder, jurnal.nama);
    keepOld(folder, tempat, id, jurnal);
    for (const [i, nama] of jurnal.nama.entries()) {
      renameReady(join(tempat, readyFile(id, i)), join(folder, nama));
    }
  } catch (error) {
    // The journal goes last: without it another has finished this very write, and cleared it away, meanwhile.
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isGone && !existsSync(join(tempat, journalFile(id)))) return;
    giveBack(folder, tempat, id, jurnal);
    removeJournal(tempat, id);
    throw error;
  }
  // Through a link nothing is removed: who knows what it leads to.
  const isOwn = lstatSync(folder).isDirectory();
  for (const bawah of isOwn ? jurnal.bersihkan : []) {
    removeOthers(folder, bawah, jurnal, join(tempat, journalFile(id)));
  }
  for (const satu of foldersOf(jurnal.nama)) syncFolder(join(folder, satu));
  removeJournal(tempat, id);
}

/** A name below the folder that stays below it. */
function isInside(nama: unknown): nama is string {
  if (typeof nama !== 'string' || nama === '' || /[\\\u0000]/.test(nama)) return false;
  return nama.split('/').every((bagian) => !['', '.', '..', TERAPKAN].includes(bagian));
}

function readJournal(berkas: string): Jurnal | 'selesai' | null {
  try {
    const isi = JSON.parse(readFileSync(berkas, 'utf8')) as Partial<Record<keyof Jurnal, unknown>>;
    const { nama, bersihkan } = isi;
    if (!Array.isArray(nama) || !Array.isArray(bersihkan)) return null;
    return nama.every(isInside) && bersihkan.every(isInside) ? { nama, bersihkan } : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'selesai' : null;
  }
}

/** `aset/foto/a.png` → `aset`, `aset/foto`; and the folder itself, as `.`. */
function foldersOf(nama: readonly string[]): readonly string[] {
  const semua = new Set(['.']);
  for (const satu of nama) {
    for (let atas = dirname(satu); atas !== '.'; atas = dirname(atas)) semua.add(atas);
  }
  return [...semua];
}

/** A link in the place of a folder would lead the report, and the cleaning, to wherever it points. */
function assertOwnFolders(folder: string, nama: readonly string[]): void {
  for (const satu of foldersOf(nama)) {
    if (satu === '.' || lstatSync(join(folder, satu)).isDirectory()) continue;
    throw Object.assign(new Error(`${satu} is no folder`), { code: 'ENOTDIR' });
  }
}

/** Remembers the files that are about to be replaced. Done once, before the first of them is. */
function keepOld(folder: string, tempat: string, id: string, { nama }: Jurnal): void {
  const selesai = join(tempat, keptFile(id));
  if (existsSync(selesai)) return;
  for (const [i, satu] of nama.entries()) {
    const dari = join(folder, satu);
    const info = lstatSync(dari, { throwIfNoEntry: false });
    if (info === undefined) continue;
    if (info.isDirectory())
      throw Object.assign(new Error(`${satu} is a folder`), { code: 'EISDIR' });
    linkOrCopy(dari, join(tempat, oldFile(id, i)));
  }
  writeFileSync(selesai, '');
}

/** Some disks know no second names for a file. */
function linkOrCopy(dari: string, ke: string): void {
  try {
    linkSync(dari, ke);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(dari, ke);
  }
}

/** A ready file that is gone has been given its name by another who does the same. */
function renameReady(dari: string, ke: string): void {
  try {
    renameSync(dari, ke);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(dari)) throw error;
  }
}

function giveBack(folder: string, tempat: string, id: string, { nama }: Jurnal): void {
  if (!existsSync(join(tempat, keptFile(id)))) return;
  for (const [i, satu] of nama.entries()) {
    if (existsSync(join(tempat, readyFile(id, i)))) continue;
    const lama = join(tempat, oldFile(id, i));
    if (existsSync(lama)) renameSync(lama, join(folder, satu));
    else rmSync(join(folder, satu), { force: true });
  }
}

/** Removes what an earlier report left. Whoever is late, when another has finished this write, removes nothing more. */
function removeOthers(folder: string, bawah: string, { nama }: Jurnal, jurnal: string): void {
  const baru = new Set(nama);
  for (const satu of list(join(folder, bawah), true)) {
    const berkas = `${bawah}/${satu.replaceAll(sep, '/')}`;
    const jalan = join(folder, berkas);
    if (baru.has(berkas) || !existsSync(jurnal)) continue;
    if (lstatSync(jalan, { throwIfNoEntry: false })?.isDirectory() === false) {
      removeFile(jalan);
    }
  }
}

/** The journal goes last: as long as it is there, there is work to do. */
function removeJournal(tempat: string, id: string): void {
  const milik = list(tempat).filter((nama) => nama.startsWith(`${id}-`));
  for (const nama of [...milik, journalFile(id)]) removeFile(join(tempat, nama));
  removeEmpty(tempat);
}

/** The report is whole by now: what cannot be removed is no reason to call the write a failure, and waits for the next. */
function removeFile(berkas: string): void {
  try {
    rmSync(berkas, { force: true });
  } catch {
    return;
  }
}

/** A folder that is not empty belongs to another write by now. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
}

function list(folder: string, recursive = false): readonly string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** Makes the names in a folder outlive a loss of power; not every system can. */
export function syncFolder(folder: string): void {
  try {
    const gagang = openSync(folder, 'r');
    try {
      fsyncSync(gagang);
    } finally {
      closeSync(gagang);
    }
  } catch {
    return;
  }
}
