// Which entries of a workspace are read, and which are passed over. Pure: the disk and a commit are surveyed alike.

import { compare } from '../../diagnostic/finding.ts';
import { isYear } from '../../period.ts';
import {
  isAnnex,
  isTemplate,
  RENSTRA_FILE,
  TOP_FILES,
  TOP_FOLDERS,
  YEAR_FILE_NAMES,
  YEAR_FOLDERS,
  yearFile,
} from '../layout.ts';
import {
  isBackup,
  meantAmongAnnexes,
  meantAmongTemplates,
  meantAtTop,
  meantInProse,
  meantInYear,
} from './meant.ts';

/** An entry of a folder; a link may stand for a file or a folder. */
export interface ListingEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** The entries of folders by their path: `''` is the top, then `2025`, `2025/narasi`. A folder that nobody looked into has none. */
export type Listing = ReadonlyMap<string, readonly ListingEntry[]>;

/** The entries of the folders that a workspace is made of, where only the files are known, as from git. */
export function listingOf(
  files: Iterable<{ readonly file: string; readonly isLink: boolean }>,
): Listing {
  const listing = new Map<string, Map<string, ListingEntry>>();
  for (const { file, isLink } of files) {
    const parts = file.split('/');
    for (const [i, name] of parts.slice(0, 3).entries()) {
      const folder = parts.slice(0, i).join('/');
      const entries = listing.get(folder) ?? new Map<string, ListingEntry>();
      const isLast = i === parts.length - 1;
      entries.set(name, { name, kind: isLast ? (isLink ? 'link' : 'file') : 'folder' });
      listing.set(folder, entries);
    }
  }
  return new Map([...listing].map(([folder, entries]) => [folder, [...entries.values()]]));
}

/** An entry that is not read. */
export interface UnreadEntry {
  /** Its path below the workspace; that of a folder ends in `/`. */
  readonly path: string;
  /** The path that it probably was meant to have; null where nothing is near. */
  readonly meant: string | null;
  /** Whether something is there already. */
  readonly isTaken: boolean;
}

/** What a workspace holds. */
export interface Survey {
  /** Data files and prose, sorted. */
  readonly files: readonly string[];
  /** Files where folders belong: whatever the folder should hold would be missing without a word. */
  readonly blocked: readonly string[];
  readonly pictures: readonly string[];
  /** The files of `lampiran/` of all years that can be bound in. */
  readonly annexes: readonly string[];
  /** The files of `gambar/` and `huruf/` at the top. */
  readonly assets: readonly string[];
  readonly unread: readonly UnreadEntry[];
  /** All that is there and not hidden, read or not; the paths of folders end in `/`. */
  readonly names: readonly string[];
}

/**
 * The folders below the top that a survey needs to know, given the entries of the top: those that are read, and those
 * whose names are near.
 */
export function foldersBelowTop(top: readonly ListingEntry[]): {
  readonly known: readonly string[];
  readonly alike: readonly string[];
} {
  const names = top
    .filter(({ name, kind }) => kind !== 'file' && !isForeign(name))
    .map(({ name }) => name);
  const isKnown = (name: string) => isFolderOf(TOP_FOLDERS, name) || isYear(name);
  return {
    known: names.filter(isKnown),
    alike: names.filter((name) => !isKnown(name) && meantAtTop(name, true) !== null),
  };
}

/** The folders below a year's that a survey needs to know. */
export function foldersBelowYear(
  year: string,
  entries: readonly ListingEntry[],
): readonly string[] {
  return entries
    .filter(({ name, kind }) => kind !== 'file' && isFolderOf(YEAR_FOLDERS, name))
    .map(({ name }) => `${year}/${name}`);
}

export function surveyWorkspace(listing: Listing): Survey {
  const top = entriesOf(listing, '');
  const years = top.filter(({ name }) => isYear(name)).map(({ name }) => name);
  const files = [
    ...top.map(({ name }) => name).filter((name) => isTopFile(name)),
    ...years.flatMap((year) => filesOfYear(listing, year)),
  ].sort();
  return {
    files,
    blocked: blockedFolders(listing, years),
    pictures: years.flatMap((year) => filesIn(listing, `${year}/gambar`, null)).sort(),
    annexes: years
      .flatMap((year) => filesIn(listing, `${year}/lampiran`, null))
      .filter(isAnnex)
      .sort(),
    assets: ['gambar', 'huruf'].flatMap((folder) => [...filesIn(listing, folder, null)].sort()),
    unread: findUnread(listing, years),
    names: ['', ...Object.keys(TOP_FOLDERS), ...years, ...years.flatMap(foldersOfYear)]
      .flatMap((folder) => pathsIn(listing, folder))
      .sort(),
  };
}

const foldersOfYear = (year: string): readonly string[] =>
  Object.keys(YEAR_FOLDERS).map((folder) => `${year}/${folder}`);

function pathsIn(listing: Listing, folder: string): readonly string[] {
  const before = folder === '' ? '' : `${folder}/`;
  return entriesOf(listing, folder).map(
    ({ name, kind }) => `${before}${name}${kind === 'folder' ? '/' : ''}`,
  );
}

function isTopFile(name: string): boolean {
  return name === TOP_FILES.lkjip.path || RENSTRA_FILE.test(name);
}

function filesOfYear(listing: Listing, year: string): readonly string[] {
  const data = YEAR_FILE_NAMES.map((name) => yearFile(name, year));
  return [
    ...data.filter((path) => isNamed(listing, path)),
    ...filesIn(listing, `${year}/narasi`, YEAR_FOLDERS.narasi.endings),
  ];
}

/** Whether something of that path is there, of whichever kind. */
function isNamed(listing: Listing, path: string): boolean {
  const at = path.lastIndexOf('/');
  return entriesOf(listing, path.slice(0, at)).some(({ name }) => name === path.slice(at + 1));
}

function filesIn(
  listing: Listing,
  folder: string,
  endings: readonly string[] | null,
): readonly string[] {
  return entriesOf(listing, folder)
    .filter(({ kind }) => kind !== 'folder')
    .filter(({ name }) => endings === null || endings.some((ending) => name.endsWith(ending)))
    .map(({ name }) => `${folder}/${name}`);
}

/** Hidden files are other programs': `.DS_Store` and `._x` of macOS, `.#x`, the link to nowhere by which Emacs locks a file. */
function entriesOf(listing: Listing, folder: string): readonly ListingEntry[] {
  return (listing.get(folder) ?? []).filter(({ name }) => !name.startsWith('.'));
}

function blockedFolders(listing: Listing, years: readonly string[]): readonly string[] {
  const files = (folder: string) =>
    entriesOf(listing, folder).filter(({ kind }) => kind === 'file');
  return [
    ...files('').filter(({ name }) => isFolderOf(TOP_FOLDERS, name) || isYear(name)),
    ...years.flatMap((year) =>
      files(year)
        .filter(({ name }) => isFolderOf(YEAR_FOLDERS, name))
        .map(({ name }) => ({ name: `${year}/${name}` })),
    ),
  ].map(({ name }) => name);
}

function isFolderOf(folders: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(folders, name);
}

/** What other programs leave, and what people write about a folder for each other. */
function isForeign(name: string): boolean {
  return (
    /^(?:[.#]|~\$|thumbs\.db$|desktop\.ini$|icon\r$|__macosx$|@eadir$|node_modules$)/i.test(name) ||
    /^(?:readme|licen[cs]e|lisensi|changelog|contributing|security|bacalah|baca[-_ ]?(?:saya|aku|dulu))(?:\.|$)/i.test(
      name,
    )
  );
}

/** Forms and what else is filled in or kept beside the data with a spreadsheet program. */
function isSheet(name: string): boolean {
  return /\.(?:xlsx?|xlsm|ods|csv|tsv)$/i.test(name);
}

function findUnread(listing: Listing, years: readonly string[]): readonly UnreadEntry[] {
  return [
    ...unreadAtTop(listing),
    ...years.flatMap((year) => unreadOfYear(listing, year)),
    ...unreadIn(listing, 'templates', isTemplate, meantAmongTemplates).filter(
      ({ meant }) => meant !== null,
    ),
  ].sort((a, b) => compare(a.path, b.path));
}

/** The top is shared with whatever else a repository holds: only what looks like lkjip's is spoken of. */
function unreadAtTop(listing: Listing): readonly UnreadEntry[] {
  const isRead = (name: string) => isFolderOf(TOP_FOLDERS, name) || isYear(name) || isTopFile(name);
  return unreadIn(listing, '', isRead, meantAtTop).filter(({ path, meant }) => {
    if (path.endsWith('/')) return meant !== null && hasContentOf(listing, path, meant);
    return meant !== null || (/\.ya?ml$/i.test(path) && !TOOL_FILE.test(path));
  });
}

/** YAML of other programs, as it lies at the top of repositories. */
const TOOL_FILE =
  /^(?:docker-)?compose\b|^(?:_config|mkdocs|action|appveyor|cloudbuild|codecov|environment|netlify|pnpm-(?:lock|workspace)|pre-commit|pubspec|renovate|taskfile|values|vercel)\.|-pipelines?\.|^\w+-lock\./i;

function unreadOfYear(listing: Listing, year: string): readonly UnreadEntry[] {
  const data: readonly string[] = YEAR_FILE_NAMES.map((name) => yearFile(name, year));
  const isRead = (name: string) =>
    isFolderOf(YEAR_FOLDERS, name) || data.includes(`${year}/${name}`);
  return [
    ...unreadIn(listing, year, isRead, (name, isFolder) => meantInYear(year, name, isFolder)),
    ...unreadIn(
      listing,
      `${year}/narasi`,
      (name, isFolder) =>
        !isFolder && YEAR_FOLDERS.narasi.endings.some((end) => name.endsWith(end)),
      (name, isFolder) => meantInProse(year, name, isFolder),
    ),
    ...unreadIn(
      listing,
      `${year}/gambar`,
      (_, isFolder) => !isFolder,
      () => `${year}/gambar/`,
    ),
    ...unreadAnnexes(listing, year),
  ];
}

/** Whatever lies among the annexes is thought to be bound in, a spreadsheet or an older copy too. */
function unreadAnnexes(listing: Listing, year: string): readonly UnreadEntry[] {
  const folder = `${year}/lampiran`;
  const titles = yearFile('keterangan', year);
  return entriesOf(listing, folder).flatMap(({ name, kind }): UnreadEntry[] => {
    const path = `${folder}/${name}`;
    const isRead = kind !== 'folder' && (isAnnex(name) || path === titles);
    if (isRead || isForeign(name)) return [];
    const meant = kind === 'folder' ? null : meantAmongAnnexes(year, name);
    const isTaken = meant !== null && isThere(listing, meant);
    return [{ path: kind === 'folder' ? `${path}/` : path, meant, isTaken }];
  });
}

function unreadIn(
  listing: Listing,
  folder: string,
  isRead: (name: string, isFolder: boolean) => boolean,
  meantBy: (name: string, isFolder: boolean) => string | null,
): readonly UnreadEntry[] {
  return entriesOf(listing, folder).flatMap(({ name, kind }): UnreadEntry[] => {
    const isFolder = kind === 'folder';
    if (isForeign(name) || isSheet(name) || isRead(name, isFolder)) return [];
    if (kind === 'link' && isRead(name, true)) return [];
    const path = `${folder === '' ? '' : `${folder}/`}${name}${isFolder ? '/' : ''}`;
    const meant = meantBy(name, isFolder);
    const isTaken = meant !== null && isThere(listing, meant);
    // Beside what is read, an earlier state of it is kept on purpose.
    if (isBackup(name) && (isTaken || meant === null)) return [];
    return [{ path, meant: meant === path ? null : meant, isTaken }];
  });
}

function isThere(listing: Listing, path: string): boolean {
  const isFolder = path.endsWith('/');
  const parts = (isFolder ? path.slice(0, -1) : path).split('/');
  const name = parts.pop();
  const entries = entriesOf(listing, parts.join('/'));
  return entries.some((one) => one.name === name && (one.kind !== 'file' || !isFolder));
}

/** Many things are called `font` or `2025 final`: the name counts where something inside it would be read in its place. */
function hasContentOf(listing: Listing, path: string, meant: string): boolean {
  const entries = entriesOf(listing, path.slice(0, -1));
  if (entries.some(({ name }) => name === TOP_FILES.lkjip.path)) return false;
  const name = meant.slice(0, -1);
  if (!isYear(name)) return entries.some((one) => belongsIn(meant, one));
  return entries.some(
    (one) =>
      isFolderOf(YEAR_FOLDERS, one.name) ||
      meantInYear(name, one.name, one.kind === 'folder') !== null,
  );
}

function belongsIn(folder: string, { name, kind }: ListingEntry): boolean {
  if (kind === 'folder') return false;
  if (folder === 'templates/') return name.endsWith('.hbs');
  if (folder === 'huruf/') return /\.woff2$/i.test(name);
  return folder.endsWith('narasi/') ? /\.md$/i.test(name) : /\.(?:svg|png|jpe?g|webp)$/i.test(name);
}
