// The workspaces of a tree of folders, such as all agencies of a regency, and those that one of them may read.

import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compare } from '../../diagnostic/finding.ts';
import { isInside } from './files.ts';
import { isYear } from '../../period.ts';
import { TOP_FILES } from '../layout.ts';
import { list } from './load.ts';
import { isMeantLkjip } from './meant.ts';

/** Folders below folders that are looked into: province, regency, agency, and room to spare. */
const MAX_DEPTH_OF_PATH = 8;

/**
 * Every folder with a `lkjip.yaml`, the tree's own top among them. Links are not followed, so nothing outside of the
 * tree is found and nothing twice; hidden folders and `node_modules` are passed over.
 * @returns paths below `root` with forward slashes, `.` for the top itself, in byte order
 * @throws UserError when a folder cannot be read
 */
export async function listWorkspaces(root: string): Promise<readonly string[]> {
  const workspaces: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    const content = await list(join(root, folder));
    const isWorkspace = content.some((one) => isLkjip(one.name) && !one.isDirectory());
    if (isWorkspace) workspaces.push(folder === '' ? '.' : folder);
    if (depth === MAX_DEPTH_OF_PATH) return;
    for (const one of content) {
      if (!one.isDirectory() || !isLookedInto(one.name, isWorkspace)) continue;
      await visit(folder === '' ? one.name : `${folder}/${one.name}`, depth + 1);
    }
  };
  await visit('', 0);
  return workspaces.sort(compare);
}

/** Whose `lkjip.yaml` has a slightly other name is one as well: it is told, and not passed over. */
function isLkjip(name: string): boolean {
  return name === TOP_FILES.lkjip.path || isMeantLkjip(name);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}

/** A workspace's own years hold no other workspace. */
function isLookedInto(nama: string, isWorkspace: boolean): boolean {
  if (nama.startsWith('.') || nama === 'node_modules') return false;
  return !(isWorkspace && isYear(nama));
}

/** A workspace beside or below another. */
export interface Neighbour {
  /** Its real path. */
  readonly workspace: string;
  /** The way to it, such as `../dinas-a`. */
  readonly way: string;
}

/**
 * The workspaces that a pattern such as `../dinas-*` means, without `dari` itself. What data may read of others ends at
 * the folder that `dari` is in, at the top of its repository, and at the top of the tree that is built.
 * @param dari real path of the workspace that asks
 * @param pohon real path of the tree's top, where a tree is built
 */
export async function findNeighbours(
  dari: string,
  pattern: string,
  pohon: string | null,
): Promise<readonly Neighbour[]> {
  const limit = await boundaryOf(dari, pohon);
  let path = [''];
  for (const way of pattern.split('/')) {
    const next = await Promise.all(path.map((one) => step(dari, one, way)));
    path = next.flat();
  }
  const neighbours = await Promise.all(path.map((one) => toNeighbour(dari, one, limit)));
  return neighbours.filter((one) => one !== null);
}

/** `*` stands for a part of a folder's name; links are followed only where they are named in full. */
async function step(dari: string, path: string, way: string): Promise<readonly string[]> {
  const prefix = path === '' ? '' : `${path}/`;
  if (!way.includes('*')) return [`${prefix}${way}`];
  const content = await list(join(dari, path));
  return content
    .filter((one) => one.isDirectory() && !one.name.startsWith('.') && matches(one.name, way))
    .map(({ name }) => `${prefix}${name}`);
}

/** Without regular expressions, which a pattern of many stars could keep busy for ever. */
function matches(nama: string, pattern: string): boolean {
  const [awal = '', ...sisa] = pattern.split('*');
  const akhir = sisa.pop() ?? '';
  if (!nama.startsWith(awal) || nama.length < awal.length + akhir.length) return false;
  let dari = awal.length;
  for (const piece of sisa) {
    const place = nama.indexOf(piece, dari);
    if (place === -1) return false;
    dari = place + piece.length;
  }
  return nama.length - akhir.length >= dari && nama.endsWith(akhir);
}

async function boundaryOf(dari: string, pohon: string | null): Promise<string> {
  const induk = dirname(dari);
  const isTop = await lstat(join(dari, '.git')).then(
    () => true,
    () => false,
  );
  const isInTree = pohon === null || isInside(pohon, induk);
  return isTop || !isInTree ? dari : induk;
}

async function toNeighbour(dari: string, path: string, limit: string): Promise<Neighbour | null> {
  const workspace = await realpath(join(dari, path)).catch(() => null);
  if (workspace === null || workspace === dari || !isInside(limit, workspace)) return null;
  const content = await list(workspace);
  const owns = await Promise.all(
    content.filter(({ name }) => isLkjip(name)).map(({ name }) => isFile(join(workspace, name))),
  );
  return owns.includes(true) ? { workspace, way: path } : null;
}
