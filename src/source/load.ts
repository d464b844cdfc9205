// The only reader of a workspace's files. Whatever is wrong with one of them becomes a finding about it.

import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { temuan, type Finding } from '../diagnostic/finding.ts';
import { EXIT, UserError } from '../error.ts';
import type { BerkasMentah, RuangMentah } from './parse.ts';
import { awal } from './workspace.ts';

/** Largest data file that is read: 10,000 indicators take 3 MB. */
const UKURAN_MAKSIMUM = 4 * 1024 * 1024;
/** Largest prose file: a hundred printed pages. */
const NARASI_MAKSIMUM = 256 * 1024;
/** The data files that a year's folder may hold. */
export const BERKAS_TAHUN: readonly string[] = [
  'target.yaml',
  'realisasi.yaml',
  'anggaran.yaml',
  'organisasi.yaml',
];

/**
 * The workspace to work on: `--data`, else the nearest folder upwards that has `lkjip.yaml` or `data/lkjip.yaml`.
 * @returns its absolute path
 * @throws UserError when there is none
 */
export async function findWorkspace(data: string | undefined, dari: string): Promise<string> {
  if (data !== undefined) {
    const ruang = resolve(dari, data);
    if (await hasLkjip(ruang)) return ruang;
    throw new UserError(
      {
        id: `tidak ada lkjip.yaml di ${data}`,
        en: `there is no lkjip.yaml in ${data}`,
      },
      { hint: PETUNJUK_RUANG, exitCode: EXIT.pemakaian },
    );
  }
  for (let folder = resolve(dari); ; folder = dirname(folder)) {
    if (await hasLkjip(folder)) return folder;
    if (await hasLkjip(join(folder, 'data'))) return join(folder, 'data');
    if (dirname(folder) === folder) break;
  }
  throw new UserError(
    {
      id: 'tidak ada lkjip.yaml atau data/lkjip.yaml di sini maupun di folder atasnya',
      en: 'there is no lkjip.yaml or data/lkjip.yaml here or in any folder above',
    },
    { hint: PETUNJUK_RUANG, exitCode: EXIT.pemakaian },
  );
}
const PETUNJUK_RUANG = {
  id: 'tunjuk folder datanya dengan --data DIR',
  en: 'name the data folder with --data DIR',
};

async function hasLkjip(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'lkjip.yaml')).catch(() => null)) !== null;
}

/** Reads every file of the workspace that lkjip knows; unknown files are left alone. */
export async function loadWorkspace(ruang: string): Promise<RuangMentah> {
  const akar = await realpath(ruang);
  const isi = await list(akar);
  const renstra = isi
    .filter(({ name }) => /^renstra-.*\.ya?ml$/.test(name))
    .map(({ name }) => name);
  const tahun = isi.filter(({ name }) => /^\d{4}$/.test(name)).map(({ name }) => name);
  const perTahun = await Promise.all(tahun.map((folder) => listYear(akar, folder)));
  const data = ['lkjip.yaml', ...renstra, ...perTahun.flatMap(({ berkas }) => berkas)].sort();
  const berkas = await Promise.all(data.map((nama) => readOne(akar, nama)));
  return {
    berkas: [...berkas.filter((satu) => satu !== null), ...perTahun.flatMap(({ salah }) => salah)],
    gambar: perTahun.flatMap(({ gambar }) => gambar).sort(),
    aset: (await Promise.all(['gambar', 'huruf'].map((folder) => listAssets(akar, folder)))).flat(),
  };
}

async function listYear(akar: string, folder: string) {
  const narasi = (await list(join(akar, folder, 'narasi')))
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ name }) => `${folder}/narasi/${name}`);
  const gambar = (await list(join(akar, folder, 'gambar')))
    .filter(({ name }) => !name.startsWith('.'))
    .map(({ name }) => `${folder}/gambar/${name}`);
  return {
    berkas: [...BERKAS_TAHUN.map((nama) => `${folder}/${nama}`), ...narasi],
    gambar,
    salah: await filesForFolders(akar, folder),
  };
}

/** The files of a folder at the top. */
async function listAssets(akar: string, folder: string): Promise<readonly string[]> {
  const isi = await list(join(akar, folder));
  return isi.map(({ name }) => `${folder}/${name}`).sort();
}

/** A file where `narasi/` or `gambar/` belongs would hide all prose or all pictures without a word. */
async function filesForFolders(akar: string, folder: string): Promise<readonly BerkasMentah[]> {
  const isi = await list(join(akar, folder));
  return isi
    .filter((satu) => (satu.name === 'narasi' || satu.name === 'gambar') && satu.isFile())
    .map(({ name }) => {
      const berkas = `${folder}/${name}`;
      return { berkas, isi: unreadable(berkas, 'ENOTDIR') };
    });
}

/** The entries of a folder; none where there is no such folder. */
export async function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new UserError(
      {
        id: `folder ${folder} tidak dapat dibaca (${String(code)})`,
        en: `the folder ${folder} cannot be read (${String(code)})`,
      },
      {
        hint: { id: 'periksa hak aksesnya', en: 'check its permissions' },
        exitCode: EXIT.lingkungan,
        cause: error,
      },
    );
  });
}

/** A file's bytes, the finding that says why not, or null where there is no such file. */
async function readOne(akar: string, berkas: string): Promise<BerkasMentah | null> {
  try {
    const isi = await readBytes(akar, berkas);
    return { berkas, isi };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !(await isBrokenLink(akar, berkas))) return null;
    if (code === undefined) throw error;
    return { berkas, isi: unreadable(berkas, code) };
  }
}

/** A link to nowhere is a mistake, not a file that was left out. */
async function isBrokenLink(akar: string, berkas: string): Promise<boolean> {
  return lstat(join(akar, berkas)).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
}

async function readBytes(akar: string, berkas: string): Promise<Uint8Array | Finding> {
  const jalan = await insideReal(akar, berkas);
  if (jalan === null) return unreadable(berkas, 'LUAR');
  // Without O_NONBLOCK a named pipe would wait for a writer forever.
  const gagang = await open(jalan, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await gagang.stat();
    if (!info.isFile()) return unreadable(berkas, info.isDirectory() ? 'EISDIR' : 'KHUSUS');
    return findTooLarge(berkas, info.size) ?? (await gagang.readFile());
  } finally {
    await gagang.close();
  }
}

/** The finding about a file that is too large to read, if it is. */
export function findTooLarge(berkas: string, ukuran: number): Finding | undefined {
  const batas = berkas.endsWith('.md') ? NARASI_MAKSIMUM : UKURAN_MAKSIMUM;
  if (ukuran <= batas) return undefined;
  return temuan('berkas-terlalu-besar', { ukuran, batas }, awal(berkas));
}

/** The real path of a workspace file, or null when a link leads out of the workspace. */
export async function insideReal(akar: string, berkas: string): Promise<string | null> {
  const nyata = await realpath(join(akar, berkas));
  const jarak = relative(akar, nyata);
  return jarak === '..' || jarak.startsWith(`..${sep}`) ? null : nyata;
}

/** @param sebab an errno code, or `LUAR` for a link that leads out of the workspace */
export function unreadable(berkas: string, sebab: string): Finding {
  return temuan('berkas-tak-terbaca', { sebab }, awal(berkas));
}

/** The workspace's own templates and style sheets, by file name; empty without a `templates/` folder. */
export async function readOwnTemplates(ruang: string): Promise<Readonly<Record<string, string>>> {
  const akar = await realpath(ruang);
  const nama = (await list(join(akar, 'templates')))
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.hbs') || name.endsWith('.css'));
  const isi: Record<string, string> = {};
  for (const satu of nama) {
    const berkas = `templates/${satu}`;
    const bytes = await readBytes(akar, berkas);
    if (!(bytes instanceof Uint8Array)) {
      throw new UserError(
        { id: `${berkas} tidak dapat dibaca`, en: `${berkas} cannot be read` },
        { exitCode: EXIT.data },
      );
    }
    isi[satu] = new TextDecoder().decode(bytes);
  }
  return isi;
}
