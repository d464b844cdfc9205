// Values of the environment that make no sense: told in a sentence, or passed over; never a stack trace.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';

let root: string;
let home: string;
beforeAll(async () => {
  root = await tulisRuang();
  home = await mkdtemp(join(tmpdir(), 'lkjip-rumah-'));
  await writeFile(join(home, 'berkas'), '');
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
});

const ENV = [
  'LKJIP_LANG',
  'LKJIP_SANDBOX',
  'SOURCE_DATE_EPOCH',
  'XDG_CACHE_HOME',
  'HOME',
  'TMPDIR',
];
const NILAI = ['', ' ', '../..', '-1', '1e99', '9'.repeat(30), '\u0000', '\u001b[2J', '$(id)', 'x'.repeat(100_000), '__proto__']; // prettier-ignore

test.each(ENV.flatMap((nama) => NILAI.map((nilai) => [nama, nilai] as const)))(
  '%s=%j',
  async (nama, nilai) => {
    const argv = ['build', '2020', '--format', 'json'];
    const env = { HOME: home, TMPDIR: home, [nama]: nilai };
    const { kode, stderr } = await jalankan(argv, { cwd: root, env });
    expect([0, 3], stderr).toContain(kode);
    expect(stderr).not.toMatch(/^ +at |\u001b/m);
    // What is relative would litter whatever folder the program is started in.
    expect((await readdir(root)).toSorted()).toEqual(['data', 'laporan']);
  },
);

test.each(['SOURCE_DATE_EPOCH', 'XDG_CACHE_HOME'])('%s as a file', async (nama) => {
  const env = { HOME: home, TMPDIR: home, [nama]: join(home, 'berkas') };
  const { kode } = await jalankan(['build', '2020', '--format', 'json'], { cwd: root, env });
  expect(kode).toBe(0);
});

test.each(['/nonexistent', 'berkas/di/dalam', '../..', 'x'.repeat(5000), '\u0000', '/', '$(id)'])(
  'LKJIP_BROWSER=%j',
  async (nilai) => {
    const env = { HOME: home, TMPDIR: home, LKJIP_BROWSER: nilai };
    const { kode, stderr } = await jalankan(['build', '2020', '--no-cache'], { cwd: root, env });
    expect(kode, stderr).toBe(3);
    expect(stderr).toContain('LKJIP_BROWSER');
    expect(stderr).not.toMatch(/^ +at /m);
  },
);
