// A workspace as commands read it: its own files, and what it takes from its units.

import { realpath } from 'node:fs/promises';
import type { Bahasa } from './bahasa.ts';
import { findNeighbours } from './source/load-tree.ts';
import { loadWorkspace } from './source/load.ts';
import type { RuangMentah } from './source/parse.ts';
import type { UnitTerkumpul } from './source/unit.ts';
import { gatherUnits } from './rekap.ts';

export interface RuangTermuat {
  readonly mentah: RuangMentah;
  readonly unit: UnitTerkumpul;
  /** Real paths of the workspaces that it takes figures from. */
  readonly folderUnit: readonly string[];
}

/**
 * @param tahun the years to report on; empty for all
 * @param pohon the top of the tree that is built, beyond which nothing is read
 * @throws UserError when a folder cannot be read
 */
export async function loadWithUnits(
  ruang: string,
  tahun: readonly number[],
  bahasa: Bahasa,
  pohon: string | null = null,
): Promise<RuangTermuat> {
  const asli = await realpath(ruang);
  const mentah = await loadWorkspace(asli);
  const find = (dari: string, pola: string) => findNeighbours(dari, pola, pohon);
  const folderUnit = new Set<string>();
  const load = (folder: string): Promise<RuangMentah> => {
    folderUnit.add(folder);
    return loadWorkspace(folder);
  };
  const unit = await gatherUnits(mentah, asli, tahun, { find, load }, bahasa);
  return { mentah, unit, folderUnit: [...folderUnit] };
}
