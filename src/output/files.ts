// Writes the files of a report: all of them or none, each one whole at every moment.

import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { link, lstat, mkdir, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Bilingual } from '../language.ts';
import { EXIT, UserError } from '../error.ts';
import { ownedName, removeAbandoned } from '../owner.ts';
import {
  finishPending,
  journalFile,
  readyFile,
  syncFolder,
  TERAPKAN,
  type Jurnal,
} from './pending.ts';

/** A file to write, below the report's folder. */
export interface Keluaran {
  /** Path below the folder, with forward slashes. */
  readonly nama: string;
  readonly isi: string | Uint8Array;
}

/** How a refusal of the disk is worded: what could not be written, and what to do. */
export interface KataGagal {
  readonly apa: Bilingual;
  readonly hint: Bilingual;
}

/** Where the files of a write that does not count yet lie ready. */
const TULIS = '.lkjip-tulis-';

/**
 * Writes `daftar` into `folder`, all of it or nothing. The files are first written to a folder of their own and flushed;
 * what then happens, and why, stands in pending.ts. A full disk, a kill or a loss of power leaves the last report, or the
 * new one. A file that already holds the same bytes is left alone. Whatever else is in the folder stays.
 * @param bersihkan folders below `folder` that hold nothing but lkjip's files: what is not in `daftar` is removed
 * @throws UserError when the disk or its permissions refuse
 */
export async function writeFiles(
  folder: string,
  daftar: readonly Keluaran[],
  bersihkan: readonly string[],
  kata: KataGagal = LAPORAN,
): Promise<void> {
  refuseTwice(daftar);
  const siap = join(folder, ownedName(TULIS));
  try {
    await makeFolder(folder);
    await mkdir(siap);
    await removeAbandoned(folder, TULIS, basename(siap));
    finishPending(folder);
    await prepare(folder, siap, daftar, bersihkan);
    commit(folder, siap);
    finishPending(folder);
  } catch (error) {
    throw writeError(error, folder, kata);
  } finally {
    await rm(siap, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The second would replace the first without a word. */
function refuseTwice(daftar: readonly Keluaran[]): void {
  const sudah = new Set<string>();
  for (const { nama } of daftar) {
    if (sudah.has(nama)) throw new Error(`two files were made with the name ${nama}`);
    sudah.add(nama);
  }
}

/**
 * Finishes what a killed build has left in `folder`, so that what is there is one whole report.
 * @throws UserError when the disk or its permissions refuse
 */
export function finishWrites(folder: string): void {
  try {
    finishPending(folder);
  } catch (error) {
    throw writeError(error, folder, LAPORAN);
  }
}

/** Node says that a folder is not there where the disk does not take one: a second call asks the disk itself. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(folder);
    throw error;
  }
}

/** Files that are flushed at the same time. */
const SERENTAK = 16;

/** Lays the files ready, and the folders that they will stand in. */
async function prepare(
  folder: string,
  siap: string,
  daftar: readonly Keluaran[],
  bersihkan: readonly string[],
): Promise<void> {
  const id = randomBytes(6).toString('hex');
  for (const induk of new Set(daftar.map(({ nama }) => dirname(join(folder, nama))))) {
    await mkdir(induk, { recursive: true });
  }
  // A flush waits for the disk, which takes several at a time.
  for (let dari = 0; dari < daftar.length; dari += SERENTAK) {
    const usaha = await Promise.allSettled(
      daftar
        .slice(dari, dari + SERENTAK)
        .map(({ nama, isi }, i) =>
          layReady(join(folder, nama), isi, join(siap, readyFile(id, dari + i))),
        ),
    );
    const gagal = usaha.find((satu) => satu.status === 'rejected');
    if (gagal !== undefined) throw gagal.reason;
  }
  const jurnal: Jurnal = { nama: daftar.map(({ nama }) => nama), bersihkan };
  await writeWhole(join(siap, journalFile(id)), JSON.stringify(jurnal));
  syncFolder(siap);
}

/**
 * A file that is right already gets a second name: renaming one to the other changes nothing, and yet the set is whole
 * should another build replace that file meanwhile.
 */
async function layReady(ke: string, isi: string | Uint8Array, siap: string): Promise<void> {
  if (await holds(ke, isi)) {
    const isLinked = await link(ke, siap).then(
      () => true,
      () => false,
    );
    if (isLinked) return;
  }
  await writeWhole(siap, isi);
}

async function holds(berkas: string, isi: string | Uint8Array): Promise<boolean> {
  const info = await lstat(berkas).catch(() => null);
  if (info === null || !info.isFile() || info.size !== Buffer.byteLength(isi)) return false;
  const lama = await readFile(berkas).catch(() => null);
  return lama !== null && lama.equals(typeof isi === 'string' ? Buffer.from(isi) : isi);
}

async function writeWhole(berkas: string, isi: string | Uint8Array): Promise<void> {
  const gagang = await open(berkas, 'wx');
  try {
    await gagang.writeFile(isi);
    await gagang.sync();
  } finally {
    await gagang.close();
  }
}

/** Every round finishes the write of another build; so many do not come at once. */
const PUTARAN = 100;

/** The moment from which the new files count: one rename. Where another write stands in the way, it is finished first. */
function commit(folder: string, siap: string): void {
  const ke = join(folder, TERAPKAN);
  for (let putaran = 1; ; putaran += 1) {
    try {
      renameSync(siap, ke);
      return;
    } catch (error) {
      // What stood in the way may be gone again by the time that one looks.
      const { code = '' } = error as NodeJS.ErrnoException;
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(code) || existsSync(ke);
      if (putaran === PUTARAN || !isTaken) throw error;
      finishPending(folder);
    }
  }
}

const SEBAB: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  ENOSPC: { id: 'disk penuh', en: 'the disk is full' },
  EDQUOT: { id: 'kuota disk habis', en: 'the disk quota is used up' },
  EACCES: { id: 'tidak ada hak tulis', en: 'there is no permission to write' },
  EPERM: { id: 'tidak ada hak tulis', en: 'there is no permission to write' },
  EROFS: { id: 'disk hanya dapat dibaca', en: 'the disk is read-only' },
  ENOTDIR: { id: 'sebagian jalannya bukan folder', en: 'part of its path is not a folder' },
  EEXIST: { id: 'sebagian jalannya bukan folder', en: 'part of its path is not a folder' },
  EISDIR: { id: 'ada folder bernama sama', en: 'a folder has that name' },
  ENOTEMPTY: { id: 'ada folder bernama sama', en: 'a folder has that name' },
  EFBIG: { id: 'berkas melampaui batas ukuran', en: 'a file is over the size limit' },
  EXDEV: { id: 'sebagian foldernya ada di disk lain', en: 'part of it lies on another disk' },
};

const LAPORAN: KataGagal = {
  apa: { id: 'laporan', en: 'the report' },
  hint: {
    id: 'laporan yang lama tidak berubah; perbaiki foldernya atau pakai --output DIR',
    en: 'the last report is unchanged; mend the folder or use --output DIR',
  },
};

/** A refusal of the disk in the user's words; any other error as it is. */
export function writeError(error: unknown, folder: string, { apa, hint }: KataGagal): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const sebab = SEBAB[code] ?? { id: code, en: code };
  return new UserError(
    {
      id: `${apa.id} tidak dapat ditulis ke ${folder}: ${sebab.id}`,
      en: `${apa.en} cannot be written to ${folder}: ${sebab.en}`,
    },
    { hint, exitCode: EXIT.lingkungan, cause: error },
  );
}
