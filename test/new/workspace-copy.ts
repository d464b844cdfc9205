// Copies of the kept workspaces, to be rolled and filled in.

import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import type { DataTahun } from '../../src/source/workspace.ts';
import { ROOT } from '../cli/io.ts';

/** A copy of a folder of this repository, in a fresh place. */
export async function salin(folder: string): Promise<string> {
  const to = join(await mkdtemp(join(tmpdir(), 'lkjip-baru-')), 'data');
  await cp(join(ROOT, folder), to, { recursive: true });
  return to;
}

/** A year as lkjip reads it; throws when something in the workspace cannot be read. */
export async function bacaTahun(ruang: string, tahun: number): Promise<DataTahun> {
  const { workspace: isi, findings: findings } = parseWorkspace(await loadWorkspace(ruang), [
    tahun,
  ]);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return isi!.tahun.get(tahun)!;
}

export async function ubah(
  berkas: string,
  ...replaced: readonly (readonly [string | RegExp, string])[]
): Promise<void> {
  let teks = await readFile(berkas, 'utf8');
  for (const [dari, to] of replaced) {
    if (teks.search(dari) === -1 && !teks.includes(String(dari))) {
      throw new Error(`${String(dari)} is not in ${berkas}`);
    }
    teks = teks.replace(dari, to);
  }
  await writeFile(berkas, teks);
}
