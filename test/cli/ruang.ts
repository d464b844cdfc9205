// Small workspaces on disk, for commands that read them.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MINIMAL, type Berkas } from '../validate/ruang.ts';

/** Writes the minimal workspace, with changed and further files, below `data/` of a fresh folder; gives that folder. */
export async function tulisRuang(...berkas: readonly Berkas[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lkjip-uji-'));
  const isi = Object.entries(Object.assign({}, MINIMAL, ...berkas) as Berkas);
  for (const [nama, teks] of isi) {
    const tujuan = join(root, 'data', nama);
    await mkdir(dirname(tujuan), { recursive: true });
    await writeFile(tujuan, teks);
  }
  return root;
}
