// The page map of the last print, kept per user: only ever a guess, proven anew by every print.

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export type PageMap = ReadonlyMap<string, string>;

type Lingkungan = Readonly<Record<string, string | undefined>>;

function fileOf(ruang: string, tahun: number, env: Lingkungan): string {
  const kunci = createHash('sha256')
    .update(`${ruang}\0${String(tahun)}`)
    .digest('hex');
  const cache = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'lkjip', 'halaman', `${kunci.slice(0, 32)}.json`);
}

/** The last page map of this workspace and year; undefined when there is none or it is damaged. */
export async function readPageMap(
  ruang: string,
  tahun: number,
  env: Lingkungan,
): Promise<PageMap | undefined> {
  try {
    const isi: unknown = JSON.parse(await readFile(fileOf(ruang, tahun, env), 'utf8'));
    if (typeof isi !== 'object' || isi === null) return undefined;
    const pasangan = Object.entries(isi);
    const utuh = pasangan.every(([, label]) => typeof label === 'string' && label.length < 12);
    return utuh ? new Map(pasangan as [string, string][]) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a page map for the next build. That it cannot be kept costs time, not correctness. */
export async function keepPageMap(
  ruang: string,
  tahun: number,
  halaman: PageMap,
  env: Lingkungan,
): Promise<void> {
  const berkas = fileOf(ruang, tahun, env);
  try {
    await mkdir(dirname(berkas), { recursive: true, mode: 0o700 });
    const sementara = `${berkas}.${String(process.pid)}.tmp`;
    await writeFile(sementara, JSON.stringify(Object.fromEntries(halaman)), { mode: 0o600 });
    await rename(sementara, berkas);
  } catch {
    // A cache that cannot be written is no cache.
  }
}
