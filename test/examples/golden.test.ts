// The reports of the example agency, kept in git, are what the program makes today. `npm run example` rewrites them.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import type { Io } from '../../src/cli/terminal/io.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const emas = join(root, 'examples', 'laporan');
const keluaran = mkdtempSync(join(tmpdir(), 'lkjip-contoh-'));

/** Typefaces come from packages and are not kept in git. */
const TANPA_HURUF = /\.woff2$/;

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !TANPA_HURUF.test(one.name))
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
}

beforeAll(async () => {
  const io: Io = {
    cwd: root,
    env: {},
    stdout: () => undefined,
    stderr: () => undefined,
    isTerminal: false,
    isColoured: false,
    signal: new AbortController().signal,
  };
  const argv = ['build', '--data', 'examples/dinas-contoh', '--format', 'html,json', '--output', keluaran];
  expect(await run(argv, io)).toBe(0);
});
afterAll(() => {
  rmSync(keluaran, { recursive: true, force: true });
});

it('holds the same files', () => {
  expect(list(keluaran)).toEqual(list(emas));
  expect(list(emas).filter((nama) => /lkjip-\d+\.html$/.test(nama))).toHaveLength(3);
});

it.each(list(emas))('%s', (nama) => {
  const baru = readFileSync(join(keluaran, nama));
  const lama = readFileSync(join(emas, nama));
  // Text is compared as text, so that a difference can be read.
  if (/\.(?:html|svg|json|css)$/.test(nama)) expect(baru.toString('utf8')).toBe(lama.toString('utf8'));
  else expect(baru.equals(lama)).toBe(true);
});
