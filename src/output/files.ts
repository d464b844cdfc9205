// Writes the files of a report: all of them or none, each one whole at every moment.

import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Teks } from '../bahasa.ts';
import { EXIT, UserError } from '../error.ts';

/** A file to write, below the report's folder. */
export interface Keluaran {
  /** Path below the folder, with forward slashes. */
  readonly nama: string;
  readonly isi: string | Uint8Array;
}

/** How a refusal of the disk is worded: what could not be written, and what to do. */
export interface KataGagal {
  readonly apa: Teks;
  readonly hint: Teks;
}

/**
 * Writes `daftar` into `folder`. Everything is first written beside its place and flushed; only when all of it is
 * on the disk are the names changed, so that a full disk or a kill leaves the last report as it was.
 * Files that already hold the same bytes are left alone.
 * @param bersihkan folders below `folder` that hold nothing but lkjip's files: what is not in `daftar` is removed
 * @throws UserError when the disk or its permissions refuse
 */
export async function writeFiles(
  folder: string,
  daftar: readonly Keluaran[],
  bersihkan: readonly string[],
  kata: KataGagal = LAPORAN,
): Promise<void> {
  const sementara: { dari: string; ke: string }[] = [];
  try {
    for (const { nama, isi } of daftar) {
      const ke = join(folder, nama);
      if (await holds(ke, isi)) continue;
      sementara.push({ dari: await writeBeside(ke, isi), ke });
    }
    while (sementara.length > 0) {
      const satu = sementara[0];
      if (satu !== undefined) await rename(satu.dari, satu.ke);
      sementara.shift();
    }
    for (const bawah of bersihkan) await removeOthers(folder, bawah, daftar);
  } catch (error) {
    throw writeError(error, folder, kata);
  } finally {
    await Promise.all(sementara.map(({ dari }) => rm(dari, { force: true })));
  }
}

async function holds(berkas: string, isi: string | Uint8Array): Promise<boolean> {
  const lama = await readFile(berkas).catch(() => null);
  return lama !== null && lama.equals(typeof isi === 'string' ? Buffer.from(isi) : isi);
}

async function writeBeside(ke: string, isi: string | Uint8Array): Promise<string> {
  await mkdir(dirname(ke), { recursive: true });
  const acak = randomBytes(6).toString('hex');
  const dari = join(dirname(ke), `.${basename(ke)}.${acak}.tmp`);
  const gagang = await open(dari, 'wx');
  try {
    await gagang.writeFile(isi);
    await gagang.sync();
  } catch (error) {
    await rm(dari, { force: true });
    throw error;
  } finally {
    await gagang.close();
  }
  return dari;
}

async function removeOthers(
  folder: string,
  bawah: string,
  daftar: readonly Keluaran[],
): Promise<void> {
  const baru = new Set(daftar.map(({ nama }) => nama));
  const ada = await readdir(join(folder, bawah), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const satu of ada) {
    const jalan = join(satu.parentPath, satu.name);
    const nama = jalan.slice(join(folder, '/').length).replaceAll('\\', '/');
    // A temporary file may belong to a build that is running beside this one.
    if (satu.isFile() && !baru.has(nama) && !satu.name.endsWith('.tmp'))
      await rm(jalan, { force: true });
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
