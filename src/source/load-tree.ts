// The workspaces of a tree of folders, such as all agencies of a regency.

import { join } from 'node:path';
import { compare } from '../diagnostic/finding.ts';
import { list } from './load.ts';

/** Folders below folders that are looked into: province, regency, agency, and room to spare. */
const KEDALAMAN_MAKSIMUM = 8;

/**
 * Every folder with a `lkjip.yaml`, the tree's own top among them. Links are not followed, so nothing outside of the
 * tree is found and nothing twice; hidden folders and `node_modules` are passed over.
 * @returns paths below `akar` with forward slashes, `.` for the top itself, in byte order
 * @throws UserError when a folder cannot be read
 */
export async function listWorkspaces(akar: string): Promise<readonly string[]> {
  const ruang: string[] = [];
  const visit = async (folder: string, kedalaman: number): Promise<void> => {
    const isi = await list(join(akar, folder));
    const isRuang = isi.some((satu) => satu.name === 'lkjip.yaml' && !satu.isDirectory());
    if (isRuang) ruang.push(folder === '' ? '.' : folder);
    if (kedalaman === KEDALAMAN_MAKSIMUM) return;
    for (const satu of isi) {
      if (!satu.isDirectory() || !isLookedInto(satu.name, isRuang)) continue;
      await visit(folder === '' ? satu.name : `${folder}/${satu.name}`, kedalaman + 1);
    }
  };
  await visit('', 0);
  return ruang.sort(compare);
}

/** A workspace's own years hold no other workspace. */
function isLookedInto(nama: string, isRuang: boolean): boolean {
  if (nama.startsWith('.') || nama === 'node_modules') return false;
  return !(isRuang && /^\d{4}$/.test(nama));
}
