// The pictures of the guides: few, small, told in words, in none of what is installed, and of no terminal's concern.

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { jalankan, ROOT } from '../cli/io.ts';

const GUIDES = ['README.md', 'templates/panduan/mulai.md', 'templates/panduan/word.md'];
const FOLDER = 'examples/gambar';

async function picturesIn(file: string): Promise<readonly { alt: string; path: string }[]> {
  const text = await readFile(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^!\[([^\]]*)\]\(([^)]+)\)$/gm)].map(([, alt = '', to = '']) => ({
    alt,
    path: normalize(join(dirname(file), to)),
  }));
}

test('each is shown somewhere, and small', async () => {
  const shown = (await Promise.all(GUIDES.map(picturesIn))).flat().map(({ path }) => path);
  const drawn = await readdir(join(ROOT, FOLDER));
  expect(drawn.length).toBeLessThanOrEqual(4);
  for (const name of drawn) {
    expect(shown).toContain(`${FOLDER}/${name}`);
    const { length } = await readFile(join(ROOT, FOLDER, name));
    expect([name, length > 10_000 && length <= 60_000]).toEqual([name, true]);
  }
});

test('each says in words what it shows', async () => {
  for (const file of GUIDES) {
    const pictures = await picturesIn(file);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { alt } of pictures) expect(alt.split(' ').length).toBeGreaterThan(7);
  }
});

test('none is in the package, and a terminal is shown none', async () => {
  expect(manifest.files).not.toContain('examples');
  for (const { path } of await picturesIn('templates/panduan/mulai.md'))
    expect(path.startsWith('examples/')).toBe(true);
  const guide = await readFile(join(ROOT, 'templates/panduan/mulai.md'), 'utf8');
  const { stdout } = await jalankan(['panduan', 'mulai']);
  expect(stdout).not.toContain('](');
  const words = guide.split('\n').filter((line) => line !== '' && !line.startsWith('!['));
  expect(stdout.split('\n').filter((line) => line !== '')).toEqual(words);
});
