// A workspace as commands read it: its own files, and what it takes from its units.

import { realpath } from 'node:fs/promises';
import type { Language } from '../language.ts';
import { findNeighbours } from '../source/load/tree.ts';
import { loadWorkspace } from '../source/load/load.ts';
import type { RawWorkspace } from '../source/parse.ts';
import type { lookAtAnnex } from '../source/assets/annex.ts';
import { checkPhotos, type checkPhoto } from '../source/assets/photo.ts';
import type { GatheredUnits } from '../source/unit.ts';
import { gatherUnits } from './gather.ts';

export interface LoadedWorkspace {
  readonly raw: RawWorkspace;
  readonly unit: GatheredUnits;
  /** Real paths of the workspaces that it takes figures from. */
  readonly folderUnit: readonly string[];
}

/**
 * @param tahun the years to report on; empty for all
 * @param pohon the top of the tree that is built, beyond which nothing is read
 * @throws UserError when a folder cannot be read
 */
export async function loadWithUnits(
  workspace: string,
  tahun: readonly number[],
  language: Language,
  pohon: string | null = null,
): Promise<LoadedWorkspace> {
  const original = await realpath(workspace);
  const raw = await loadWorkspace(original);
  const find = (dari: string, pattern: string) => findNeighbours(dari, pattern, pohon);
  const folderUnit = new Set<string>();
  const load = (folder: string): Promise<RawWorkspace> => {
    folderUnit.add(folder);
    return loadWorkspace(folder);
  };
  const unit = await gatherUnits(raw, original, tahun, { find, load }, language);
  return { raw, unit, folderUnit: [...folderUnit] };
}

/**
 * The same for a command that tells all that is wrong with a report: the pictures are looked into as well.
 * @param check looks into one picture
 * @param look looks into one annex
 * @throws UserError when a folder cannot be read
 */
export async function loadToReport(
  workspace: string,
  tahun: readonly number[],
  language: Language,
  pohon: string | null = null,
  check?: typeof checkPhoto,
  look?: typeof lookAtAnnex,
): Promise<LoadedWorkspace> {
  const loaded = await loadWithUnits(workspace, tahun, language, pohon);
  const { raw } = loaded;
  const brokenPictures = await checkPhotos(workspace, picturesOf(raw, tahun), check);
  const annexes = (raw.annexes ?? []).filter((file) => isOf(tahun, file));
  if (annexes.length === 0) return { ...loaded, raw: { ...raw, brokenPictures } };
  // Its library is large, and most reports need none of it.
  const { lookAtAnnexes } = await import('../source/assets/annex.ts');
  const annexLooks = await lookAtAnnexes(workspace, annexes, look);
  return { ...loaded, raw: { ...raw, brokenPictures, annexLooks } };
}

const isOf = (tahun: readonly number[], file: string): boolean =>
  tahun.length === 0 || tahun.includes(Number(file.slice(0, 4)));

/** The photographs of the years, and what may be the emblem. */
function picturesOf(
  { pictures: gambar, assets: aset = [] }: RawWorkspace,
  tahun: readonly number[],
): string[] {
  const foto = gambar.filter((file) => isOf(tahun, file));
  return [...foto, ...aset.filter((file) => file.startsWith('gambar/'))];
}
