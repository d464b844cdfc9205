// Built sites for the tests that look at them in a browser: the real report, and a year of the example.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { jalankan } from '../cli/io.ts';

export interface Situs {
  /** The folder that holds the pages of both years. */
  readonly folder: string;
  /** `file:` address of the page of a year. */
  readonly alamat: (tahun: number) => string;
  readonly hapus: () => Promise<void>;
}

const RUANG = [
  ['data', '2020'],
  ['examples/dinas-contoh', '2023'],
] as const;
export const TAHUN = RUANG.map(([, tahun]) => Number(tahun));

/** Builds both pages as a user does. */
export async function buildSitus(): Promise<Situs> {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-situs-'));
  for (const [ruang, tahun] of RUANG) {
    const argv = ['build', tahun, '--format', 'html', '--data', ruang, '--output', folder];
    const { kode, stderr } = await jalankan(argv);
    expect(kode, stderr).toBe(0);
  }
  return {
    folder,
    alamat: (tahun) => pathToFileURL(join(folder, `${tahun}/lkjip-${tahun}.html`)).href,
    hapus: () => rm(folder, { recursive: true, force: true }),
  };
}
