// The only reader of a workspace's files. Whatever is wrong with one of them becomes a finding about it.

import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../../language.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError } from '../../error.ts';
import { reserveMemory } from '../../machine/memory.ts';
import { isOfProcess } from '../../machine/shortage.ts';
import { findMergeMarks } from './merge-marks.ts';
import { isMeantLkjip } from './meant.ts';
import {
  foldersBelowTop,
  foldersBelowYear,
  surveyWorkspace,
  type ListingEntry,
  type Listing,
} from './survey.ts';
import { decodeUtf8 } from './decode.ts';
import { RefusedFile, readInside, whyUnread } from './files.ts';
import type { RawFile, RawWorkspace } from '../parse.ts';
import { isYear } from '../../period.ts';
import { startOf } from '../workspace.ts';
import { fileRules } from '../rules/files.ts';

/** Largest data file that is read: 10,000 indicators take 3 MB. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Largest prose file: a hundred printed pages. */
const NARASI_MAKSIMUM = 256 * 1024;

/**
 * The workspace to work on: `--data`, else the nearest folder upwards that has `lkjip.yaml` or `data/lkjip.yaml`.
 * @returns its absolute path
 * @throws UserError when there is none
 */
export async function findWorkspace(data: string | undefined, from: string): Promise<string> {
  if (data !== undefined) {
    const folder = resolve(from, data);
    if (await hasLkjip(folder)) return folder;
    throw noWorkspace(
      { id: `tidak ada lkjip.yaml di ${data}`, en: `there is no lkjip.yaml in ${data}` },
      await nearLkjip(folder),
    );
  }
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (await hasLkjip(folder)) return folder;
    if (await hasLkjip(join(folder, 'data'))) return join(folder, 'data');
    if (dirname(folder) === folder) break;
  }
  throw noWorkspace(
    {
      id: 'tidak ada lkjip.yaml atau data/lkjip.yaml di sini maupun di folder atasnya',
      en: 'there is no lkjip.yaml or data/lkjip.yaml here or in any folder above',
    },
    (await nearLkjip(resolve(from))) ?? (await nearLkjip(join(resolve(from), 'data'))),
  );
}

function noWorkspace(message: Bilingual, near: string | undefined): UserError {
  const exitCode = EXIT.usage;
  if (near === undefined) {
    const hint = {
      id: 'tunjuk folder datanya dengan --data DIR, atau buat yang baru dengan: lkjip init',
      en: 'name the data folder with --data DIR, or make a new one with: lkjip init',
    };
    return new UserError(message, { hint, exitCode });
  }
  const name = printable(near);
  return new UserError(
    { id: `${message.id}; yang ada ${name}`, en: `${message.en}; there is ${name}` },
    {
      hint: {
        id: `ganti nama ${name} menjadi lkjip.yaml`,
        en: `rename ${name} to lkjip.yaml`,
      },
      exitCode,
    },
  );
}

async function hasLkjip(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'lkjip.yaml')).catch(() => null)) !== null;
}

/** What stands for `lkjip.yaml` under a slightly other name. */
async function nearLkjip(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names.sort().find(isMeantLkjip);
}

/**
 * Reads every file of the workspace that lkjip knows, and notes what else lies there in their place.
 * @throws UserError when what it holds needs more memory than there is
 */
export async function loadWorkspace(folder: string): Promise<RawWorkspace> {
  const root = await realpath(folder);
  const listing = await listFolders(root);
  const { files, blocked, pictures, annexes, assets, unread, names } = surveyWorkspace(listing);
  const read = (await Promise.all(files.map((file) => readOne(root, file)))).filter(
    (one) => one !== null,
  );
  reserveMemory(dataOf(read));
  const linked = await linkTargets(root, listing, files);
  return {
    files: [...read, ...blocked.map((file) => ({ file, content: unreadable(file, 'ENOTDIR') }))],
    pictures,
    annexes,
    assets,
    names,
    unread: unread.filter(({ path }) => !linked.has(path)),
  };
}

/** The bytes of the data files. */
export function dataOf(files: readonly RawFile[]): readonly Uint8Array[] {
  return files.flatMap(({ file, content }) =>
    content instanceof Uint8Array && !file.endsWith('.md') ? [content] : [],
  );
}

/** The entries of the top and of every folder below it that may hold something of the report. */
async function listFolders(root: string): Promise<Listing> {
  const listing = new Map<string, readonly ListingEntry[]>();
  const look = async (path: string): Promise<readonly ListingEntry[]> => {
    const entries = (await list(join(root, path))).map(toEntry);
    listing.set(path, entries);
    return entries;
  };
  const top = await look('');
  const { known, alike } = foldersBelowTop(top);
  await Promise.all([
    ...known.map(async (path) => {
      const entries = await look(path);
      if (isYear(path)) await Promise.all(foldersBelowYear(path, entries).map(look));
    }),
    // Of folders that are not read, whoever may not look into them need not know.
    ...alike.map((path) => look(path).catch(() => [])),
  ]);
  return listing;
}

function toEntry(entry: Dirent): ListingEntry {
  const { name } = entry;
  if (entry.isSymbolicLink()) return { name, kind: 'link' };
  return { name, kind: entry.isDirectory() ? 'folder' : 'file' };
}

/** The files that links among those read lead to: they are read under another name. */
async function linkTargets(
  root: string,
  listing: Listing,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const links = files.filter((file) => isLink(listing, file));
  const targets = await Promise.all(
    links.map((file) => realpath(join(root, file)).catch(() => root)),
  );
  return new Set(targets.map((target) => relative(root, target).replaceAll(sep, '/')));
}

function isLink(listing: Listing, file: string): boolean {
  const at = file.lastIndexOf('/');
  const entries = listing.get(file.slice(0, Math.max(at, 0))) ?? [];
  return entries.some(({ name, kind }) => kind === 'link' && name === file.slice(at + 1));
}

/** The entries of a folder; none where there is no such folder. */
export async function list(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    if (isOfProcess(error)) throw error;
    const nama = printable(folder);
    throw new UserError(
      {
        id: `folder ${nama} tidak dapat dibaca (${String(code)})`,
        en: `the folder ${nama} cannot be read (${String(code)})`,
      },
      {
        hint: { id: 'periksa hak aksesnya', en: 'check its permissions' },
        exitCode: EXIT.environment,
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
async function readOne(root: string, file: string): Promise<RawFile | null> {
  try {
    return { file, content: await readInside(root, file, limitOf(file)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !(await isBrokenLink(root, file))) return null;
    if (code === undefined || isOfProcess(error)) throw error;
    const terlaluBesar = error instanceof RefusedFile ? findTooLarge(file, error.size) : undefined;
    return { file, content: terlaluBesar ?? unreadable(file, code) };
  }
}

/** A link to nowhere is a mistake, not a file that was left out. */
async function isBrokenLink(root: string, file: string): Promise<boolean> {
  return lstat(join(root, file)).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
}

function limitOf(file: string): number {
  return file.endsWith('.md') ? NARASI_MAKSIMUM : MAX_BYTES;
}

/** The finding about a file that is too large to read, if it is. */
export function findTooLarge(file: string, size: number): Finding | undefined {
  const limit = limitOf(file);
  if (size <= limit) return undefined;
  return report(fileRules['berkas-terlalu-besar'], { ukuran: size, limit }, startOf(file));
}

/** @param sebab an errno code, or `LUAR` for a link that leads out of the workspace */
export function unreadable(file: string, sebab: string): Finding {
  return report(fileRules['berkas-tak-terbaca'], { sebab }, startOf(file));
}

/**
 * The workspace's own templates and style sheets, by file name; empty without a `templates/` folder.
 * @throws UserError when one of them cannot be read or is no UTF-8
 */
export async function readOwnTemplates(
  workspace: string,
): Promise<Readonly<Record<string, string>>> {
  const root = await realpath(workspace);
  const nama = (await listVisible(join(root, 'templates')))
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.hbs') || name.endsWith('.css'));
  const content = await Promise.all(nama.map((one) => readTemplate(root, `templates/${one}`)));
  return Object.fromEntries(nama.map((one, i) => [one, content[i] ?? '']));
}

async function readTemplate(root: string, file: string): Promise<string> {
  const bytes = await readInside(root, file, limitOf(file)).catch((error: unknown) => {
    throw unusableTemplate(file, whyUnread(error), WITHOUT_FILES);
  });
  const text = decodeUtf8(file, bytes);
  if (typeof text !== 'string') {
    throw unusableTemplate(
      placeOf(text),
      { id: 'bukan teks UTF-8', en: 'is no UTF-8 text' },
      { id: 'simpan ulang berkas itu sebagai UTF-8', en: 'save the file again as UTF-8' },
    );
  }
  const [mark] = findMergeMarks(file, text);
  // An editor or git on Windows may have ended its lines otherwise: the page is the same bytes.
  if (mark === undefined) return text.replaceAll('\r\n', '\n');
  throw unusableTemplate(
    placeOf(mark),
    { id: 'memuat penggabungan git yang belum diselesaikan', en: 'holds an unsettled git merge' },
    {
      id: 'pilih isi yang benar, lalu hapus penandanya',
      en: 'choose what is right, then remove its marks',
    },
  );
}

function placeOf({ position: { berkas, baris, kolom } }: Finding): string {
  return `${berkas}:${String(baris)}:${String(kolom)}`;
}

const WITHOUT_FILES: Bilingual = {
  id: 'perbaiki atau hapus berkas itu; tanpa berkas itu dipakai templat bawaan',
  en: 'mend or remove that file; without it the shipped template is used',
};

function unusableTemplate(tempat: string, sebab: Bilingual, hint: Bilingual): UserError {
  return new UserError(
    { id: `${tempat} ${sebab.id}`, en: `${tempat} ${sebab.en}` },
    { hint, exitCode: EXIT.data },
  );
}
