// A sample of the mutated workspaces; `npm run fuzz` runs 20,000.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadShippedTemplates } from '../../src/render/load-templates.ts';
import { fuzz, isReported } from './fuzz.ts';
import { mutate } from './mutate.ts';
import { readTexts } from './workspace.ts';

const dasar = readTexts(fileURLToPath(new URL('ruang', import.meta.url)));

it('is made from a workspace that builds', async () => {
  expect([...dasar.keys()]).toContain('2020/realisasi.yaml');
  const berkas = new Map([...dasar].map(([nama, teks]) => [nama, Buffer.from(teks)]));
  expect(isReported(berkas, await loadShippedTemplates())).toBe(true);
});

it('breaks the same way for the same seed', () => {
  expect(mutate(dasar, 42)).toEqual(mutate(dasar, 42));
  expect(mutate(dasar, 42)).not.toEqual(mutate(dasar, 43));
});

it('never crashes, hangs or makes up a figure', async () => {
  const { berhasil, kegagalan } = await fuzz(dasar, 1000, 60);
  expect(kegagalan).toEqual([]);
  expect(berhasil).toBeGreaterThan(8);
});
