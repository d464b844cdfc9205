// How a workspace gets the lkjip that runs now: by version where it came from a registry, by the address that it was
// installed from, else as a packed file in the workspace, from which npm can install it anywhere.

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tar, type ArchiveEntry } from '../../../init/tar.ts';
import type { Bilingual, Language } from '../../../language.ts';
import { once } from '../../../once.ts';
import { withOpenFile } from '../../../machine/open-files.ts';
import type { OutputFile } from '../../../output/files.ts';
import { findExisting } from '../../../output/new-files.ts';
import { shippedFolder } from '../../../source/assets/shipped.ts';
import { VERSION } from '../../../version.ts';
import type { Io } from '../../terminal/io.ts';

/** What package.json names, and the files that this needs in the workspace. */
export interface OwnPackage {
  readonly dependency: string;
  readonly files: readonly OutputFile[];
}

/** The package that runs; null where it cannot be packed: it runs from its sources alone. */
export async function findOwnPackage(): Promise<OwnPackage | null> {
  const address = await installedFrom(packageFolder());
  if (address !== null) return { dependency: address, files: [] };
  const content = await packed();
  const name = `.lkjip/lkjip-${VERSION}.tgz`;
  return content === null ? null : { dependency: `file:${name}`, files: [{ nama: name, content }] };
}

/** How a workspace installs lkjip. */
export interface Installation {
  readonly files: readonly OutputFile[];
  /** What belongs into the devDependencies of a package file that is somebody's own; null where nothing is to be added. */
  readonly toAdd: string | null;
}

/** What a workspace needs to install lkjip: nothing where its package file names it already, or it is installed here or above. */
export async function packageFiles(folder: string): Promise<Installation> {
  const foreign = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null);
  const isNamed = foreign !== null && /"lkjip"\s*:/.test(foreign);
  // What is installed here without a package file would not be so in a clone.
  if (isNamed || (await isInstalled(foreign === null ? dirname(folder) : folder)))
    return { files: [], toAdd: null };
  const own = await findOwnPackage();
  const dependency = own?.dependency ?? `^${VERSION}`;
  const files = own?.files ?? [];
  if (foreign !== null) {
    const existing = await findExisting(
      folder,
      files.map(({ nama }) => nama),
    );
    return {
      files: files.filter(({ nama }) => !existing.includes(nama)),
      toAdd: `"lkjip": ${JSON.stringify(dependency)}`,
    };
  }
  const content = { private: true, devDependencies: { lkjip: dependency } };
  const manifest = { nama: 'package.json', content: `${JSON.stringify(content, null, 2)}\n` };
  return { files: [manifest, ...files], toAdd: null };
}

/** Says what was left alone because it is somebody's own, and the lines to add to it. */
export async function sayLeftAlone(
  folder: string,
  { files, toAdd }: Installation,
  io: Io,
  language: Language,
): Promise<void> {
  if (files.length === 0 && toAdd === null) return;
  const ignored = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => null);
  const isLacking = ignored !== null && !/^\/?(?:\*\*\/)?node_modules\/?\s*$/m.test(ignored);
  const say = (name: string, where: Bilingual, line: string) => {
    const text = {
      id: `${name} sudah ada dan tidak diubah; tambahkan ${where.id}:`,
      en: `${name} is there already and was left alone; add ${where.en}:`,
    };
    io.stderr(`${text[language]}\n  ${line}\n`);
  };
  if (toAdd !== null)
    say('package.json', { id: 'pada "devDependencies"', en: 'to "devDependencies"' }, toAdd);
  if (isLacking) say('.gitignore', { id: 'baris ini', en: 'this line' }, 'node_modules/');
}

/** Whether `npx lkjip` finds one from here. */
async function isInstalled(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await findExisting(at, ['node_modules/.bin/lkjip', 'bin/lkjip.js']);
    if (found.length > 0) return true;
    if (at === dirname(at)) return false;
  }
}

const REGISTRY = /\/lkjip\/-\/lkjip-[^/]+\.tgz$/;

/** The address by which npm found the package; null of a clone, and of a file that was packed by hand. */
async function installedFrom(root: string): Promise<string | null> {
  return addressIn(
    await readFile(join(dirname(root), '.package-lock.json'), 'utf8').catch(() => ''),
  );
}

/** @param text of what npm writes into the folder where it installs */
export function addressIn(text: string): string | null {
  const { packages = {} } = parseLock(text);
  const resolved = packages['node_modules/lkjip']?.resolved ?? '';
  if (REGISTRY.test(resolved)) return `^${VERSION}`;
  return /^(?:git\+|https:)/.test(resolved) ? resolved : null;
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string } | undefined>>;
}

function parseLock(text: string): Lock {
  try {
    return JSON.parse(text) as Lock;
  } catch {
    return {};
  }
}

const packageFolder = (): string => join(shippedFolder(), '..');
const packed = once(() => pack(packageFolder(), false));

/** The package as it is published, with what V8 has made of it; null where it runs from its sources. */
export const packForRegistry = (): Promise<Uint8Array | null> => pack(packageFolder(), true);

const FOLDERS = ['bin', 'dist', 'templates'] as const;
const TEXTS = ['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'data/README.md'] as const;

/** @param isCompiled with what V8 made of the program on this machine: not the same bytes everywhere, and a faster start */
async function pack(root: string, isCompiled: boolean): Promise<Uint8Array | null> {
  const inside = await Promise.all(
    FOLDERS.map((folder) => listFiles(join(root, folder), isCompiled)),
  );
  if (inside.some((files) => files.length === 0)) return null;
  const named = [...inside.flat(), ...TEXTS.map((name) => join(root, name))].sort();
  const files = await Promise.all(named.map((file) => archived(root, file)));
  return gzipSync(tar([await manifest(root), ...files.filter((file) => file !== null)]));
}

async function listFiles(folder: string, isCompiled: boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && (isCompiled || !entry.name.endsWith('.v8')))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function archived(root: string, file: string): Promise<ArchiveEntry | null> {
  const content = await withOpenFile(() => readFile(file)).catch(() => null);
  const path = relative(root, file).replaceAll('\\', '/');
  return content === null
    ? null
    : { path: `package/${path}`, content, isExecutable: path.startsWith('bin/') };
}

const OF_DEVELOPERS: ReadonlySet<string> = new Set(['scripts', 'devDependencies', 'overrides']);

/** Without what only its developers need, and without the packages that are inside dist/: nobody installs those twice. */
async function manifest(root: string): Promise<ArchiveEntry> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, file), 'utf8'));
  const all = await read('package.json');
  const needs = new Set((await read('dist/needs.json')) as readonly string[]);
  const kept = Object.entries(all as Readonly<Record<string, unknown>>)
    .filter(([key]) => !OF_DEVELOPERS.has(key))
    .map(([key, value]) => [key, key === 'dependencies' ? pick(value as object, needs) : value]);
  const content = new TextEncoder().encode(
    `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`,
  );
  return { path: 'package/package.json', content, isExecutable: false };
}

const pick = (all: object, names: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
