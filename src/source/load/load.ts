// The only reader of a workspace's files. Whatever is wrong with one of them becomes a finding about it.

import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../../language.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError } from '../../error.ts';
import { decodeUtf8 } from './decode.ts';
import { RefusedFile, readInside, whyUnread } from './files.ts';
import type { RawFile, RawWorkspace } from '../parse.ts';
import { startOf } from '../workspace.ts';
import { fileRules } from '../rules/files.ts';

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
export async function loadWorkspace(ruang: string): Promise<RawWorkspace> {
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
    files: [...berkas.filter((satu) => satu !== null), ...perTahun.flatMap(({ salah }) => salah)],
    pictures: perTahun.flatMap(({ gambar }) => gambar).sort(),
    assets: (
      await Promise.all(['gambar', 'huruf'].map((folder) => listAssets(akar, folder)))
    ).flat(),
  };
}

async function listYear(akar: string, folder: string) {
  const narasi = (await listVisible(join(akar, folder, 'narasi')))
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ name }) => `${folder}/narasi/${name}`);
  const gambar = (await listVisible(join(akar, folder, 'gambar'))).map(
    ({ name }) => `${folder}/gambar/${name}`,
  );
  return {
    berkas: [...BERKAS_TAHUN.map((nama) => `${folder}/${nama}`), ...narasi],
    gambar,
    salah: await filesForFolders(akar, folder),
  };
}

/** The files of a folder at the top. */
async function listAssets(akar: string, folder: string): Promise<readonly string[]> {
  const isi = await listVisible(join(akar, folder));
  return isi.map(({ name }) => `${folder}/${name}`).sort();
}

/** A file where `narasi/` or `gambar/` belongs would hide all prose or all pictures without a word. */
async function filesForFolders(akar: string, folder: string): Promise<readonly RawFile[]> {
  const isi = await list(join(akar, folder));
  return isi
    .filter((satu) => (satu.name === 'narasi' || satu.name === 'gambar') && satu.isFile())
    .map(({ name }) => {
      const berkas = `${folder}/${name}`;
      return { file: berkas, content: unreadable(berkas, 'ENOTDIR') };
    });
}

/** The entries of a folder; none where there is no such folder. */
export async function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    const nama = printable(folder);
    throw new UserError(
      {
        id: `folder ${nama} tidak dapat dibaca (${String(code)})`,
        en: `the folder ${nama} cannot be read (${String(code)})`,
      },
      {
        hint: { id: 'periksa hak aksesnya', en: 'check its permissions' },
        exitCode: EXIT.lingkungan,
        cause: error,
      },
    );
  });
}

/** Hidden files are other programs': `.DS_Store` and `._x` of macOS, `.#x`, the link to nowhere by which Emacs locks a file. */
async function listVisible(folder: string): Promise<readonly Dirent[]> {
  return (await list(folder)).filter(({ name }) => !name.startsWith('.'));
}

/** A file's bytes, the finding that says why not, or null where there is no such file. */
async function readOne(akar: string, berkas: string): Promise<RawFile | null> {
  try {
    return { file: berkas, content: await readInside(akar, berkas, limitOf(berkas)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !(await isBrokenLink(akar, berkas))) return null;
    if (code === undefined) throw error;
    const terlaluBesar =
      error instanceof RefusedFile ? findTooLarge(berkas, error.size) : undefined;
    return { file: berkas, content: terlaluBesar ?? unreadable(berkas, code) };
  }
}

/** A link to nowhere is a mistake, not a file that was left out. */
async function isBrokenLink(akar: string, berkas: string): Promise<boolean> {
  return lstat(join(akar, berkas)).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
}

function limitOf(berkas: string): number {
  return berkas.endsWith('.md') ? NARASI_MAKSIMUM : UKURAN_MAKSIMUM;
}

/** The finding about a file that is too large to read, if it is. */
export function findTooLarge(berkas: string, ukuran: number): Finding | undefined {
  const batas = limitOf(berkas);
  if (ukuran <= batas) return undefined;
  return report(fileRules['berkas-terlalu-besar'], { ukuran, batas }, startOf(berkas));
}

/** @param sebab an errno code, or `LUAR` for a link that leads out of the workspace */
export function unreadable(berkas: string, sebab: string): Finding {
  return report(fileRules['berkas-tak-terbaca'], { sebab }, startOf(berkas));
}

/**
 * The workspace's own templates and style sheets, by file name; empty without a `templates/` folder.
 * @throws UserError when one of them cannot be read or is no UTF-8
 */
export async function readOwnTemplates(ruang: string): Promise<Readonly<Record<string, string>>> {
  const akar = await realpath(ruang);
  const nama = (await listVisible(join(akar, 'templates')))
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.hbs') || name.endsWith('.css'));
  const isi = await Promise.all(nama.map((satu) => readTemplate(akar, `templates/${satu}`)));
  return Object.fromEntries(nama.map((satu, i) => [satu, isi[i] ?? '']));
}

async function readTemplate(akar: string, berkas: string): Promise<string> {
  const bytes = await readInside(akar, berkas, limitOf(berkas)).catch((error: unknown) => {
    throw unusableTemplate(berkas, whyUnread(error), TANPA_BERKAS);
  });
  const teks = decodeUtf8(berkas, bytes);
  if (typeof teks === 'string') return teks;
  const { baris, kolom } = teks.posisi;
  throw unusableTemplate(
    `${berkas}:${baris}:${kolom}`,
    { id: 'bukan teks UTF-8', en: 'is no UTF-8 text' },
    { id: 'simpan ulang berkas itu sebagai UTF-8', en: 'save the file again as UTF-8' },
  );
}

const TANPA_BERKAS: Bilingual = {
  id: 'perbaiki atau hapus berkas itu; tanpa berkas itu dipakai templat bawaan',
  en: 'mend or remove that file; without it the shipped template is used',
};

function unusableTemplate(tempat: string, sebab: Bilingual, hint: Bilingual): UserError {
  return new UserError(
    { id: `${tempat} ${sebab.id}`, en: `${tempat} ${sebab.en}` },
    { hint, exitCode: EXIT.data },
  );
}
