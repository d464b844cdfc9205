// Writes files that are not there yet: all of them or none, and never over another.

import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXIT, UserError } from '../error.ts';
import { ownedName, removeAbandoned } from '../owner.ts';
import { writeError, type Keluaran } from './files.ts';

/** Those of the names that exist below `folder`, as whatever they are. */
export async function findExisting(
  folder: string,
  nama: readonly string[],
): Promise<readonly string[]> {
  const ada = await Promise.all(
    nama.map((satu) =>
      lstat(join(folder, satu)).then(
        () => [satu],
        () => [],
      ),
    ),
  );
  return ada.flat();
}

/** Where the files lie until they get their names. */
const BARU = '.lkjip-baru-';

/**
 * Writes `daftar` below `folder`. All of it is first written to a folder of its own and flushed; then each file is
 * given its name, which fails where the name is taken. What was made before such a failure is taken away again.
 * @throws UserError naming the files that exist, or saying why the disk refuses
 */
export async function writeNewFiles(folder: string, daftar: readonly Keluaran[]): Promise<void> {
  const ada = await findExisting(
    folder,
    daftar.map(({ nama }) => nama),
  );
  if (ada.length > 0) throw existing(ada);
  const jejak: Jejak = { berkas: [], folder: [] };
  let sementara: string | null = null;
  try {
    await makeFolder(folder, jejak);
    sementara = join(folder, ownedName(BARU));
    await mkdir(sementara);
    await removeAbandoned(folder, BARU, basename(sementara));
    for (const [i, { isi }] of daftar.entries()) await writeWhole(join(sementara, String(i)), isi);
    for (const [i, { nama }] of daftar.entries()) {
      const ke = join(folder, nama);
      await makeFolder(dirname(ke), jejak);
      await giveName(join(sementara, String(i)), ke, nama);
      jejak.berkas.push(ke);
    }
  } catch (error) {
    await undo(jejak, sementara);
    throw writeError(error, folder, HASIL);
  }
  await rm(sementara, { recursive: true, force: true });
}

const HASIL = {
  apa: { id: 'berkas', en: 'the files' },
  hint: {
    id: 'tidak ada yang ditulis; perbaiki foldernya',
    en: 'nothing was written; mend the folder',
  },
};

/** What was made, in order. */
interface Jejak {
  readonly berkas: string[];
  readonly folder: string[];
}

async function makeFolder(folder: string, jejak: Jejak): Promise<void> {
  const pertama = await mkdir(folder, { recursive: true });
  if (pertama === undefined) return;
  const baru: string[] = [];
  for (let satu = folder; satu.length >= pertama.length; satu = dirname(satu)) baru.unshift(satu);
  jejak.folder.push(...baru);
}

async function writeWhole(berkas: string, isi: string | Uint8Array): Promise<void> {
  const gagang = await open(berkas, 'wx', 0o666);
  try {
    await gagang.writeFile(isi);
    await gagang.sync();
  } finally {
    await gagang.close();
  }
}

/** A second name for the same file is given at once or not at all; some disks know no second names. */
async function giveName(dari: string, ke: string, nama: string): Promise<void> {
  try {
    await link(dari, ke);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw existing([nama]);
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code ?? '')) {
      throw error;
    }
    await copyFile(dari, ke, constants.COPYFILE_EXCL);
  }
}

async function undo({ berkas, folder }: Jejak, sementara: string | null): Promise<void> {
  const diam = () => undefined;
  await Promise.all(berkas.map((satu) => rm(satu, { force: true }).catch(diam)));
  if (sementara !== null) await rm(sementara, { recursive: true, force: true }).catch(diam);
  // A folder into which someone else has put something stays.
  for (const satu of folder.toReversed()) await rmdir(satu).catch(diam);
}

function existing(nama: readonly string[]): UserError {
  const daftar = nama.join(', ');
  return new UserError(
    { id: `sudah ada: ${daftar}`, en: `already there: ${daftar}` },
    {
      hint: {
        id: 'tidak ada yang ditulis; pindahkan atau hapus dahulu bila memang ingin dibuat baru',
        en: 'nothing was written; move or remove them first if they are to be made anew',
      },
      exitCode: EXIT.pemakaian,
    },
  );
}
