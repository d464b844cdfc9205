// What a stranger wrote into data, file names or a PDF is shown on the terminal, and steers nothing there.

import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tame, traceOf } from '../../src/cli/terminal/tame.ts';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import type { Berkas } from '../validate/ruang.ts';

/** Clears the screen, sets the title, turns writing round, and an eight-bit escape. */
const JAHAT = '\u001b[2J\u001b]0;judul\u0007\u202Ekilab\u2066\u009b31m';
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('a name in the data', async () => {
  const yaml = `versi: 1\ninstansi: { nama: A, daerah: B }\n"${JSON.stringify(JAHAT).slice(1, -1)}": 1\n`;
  const cwd = await tulisRuang({ 'lkjip.yaml': yaml });
  for (const argv of [['validate'], ['build']]) {
    const { stdout, stderr } = await jalankan(argv, { cwd });
    expect(stdout + stderr).toContain('␛[2J␛]0;judul␇');
    expect(stdout + stderr).not.toMatch(STEERING);
  }
});

test('the name of a file', async () => {
  const cwd = await tulisRuang({ [`2020/narasi/9.9-${JAHAT}.md`]: 'Isi.\n' });
  for (const format of ['text', 'github', 'sarif', 'junit']) {
    const { stdout, stderr } = await jalankan(['validate', '--format', format], { cwd });
    expect(stdout + stderr).toContain('9.9-');
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
  }
});

describe('the name of a folder, which could begin a line that CI obeys', () => {
  const NAMA = `${JAHAT}\n::error::palsu`;
  const harmless = (...keluaran: readonly string[]) => {
    for (const one of keluaran) {
      expect(one).toContain('kilab');
      expect(one).not.toMatch(STEERING);
      expect(one).not.toMatch(/^::error::palsu/m);
    }
  };

  /** A workspace of that name, in a tree. */
  async function tree(berkas: Berkas): Promise<string> {
    const cwd = await tulisRuang(berkas);
    await mkdir(join(cwd, 'pohon'));
    await cp(join(cwd, 'data'), join(cwd, 'pohon', NAMA), { recursive: true });
    return cwd;
  }
  const ALL = ['build', '--all', '--data', 'pohon', '--format', 'json', '--no-cache'];

  test('above findings', async () => {
    const cwd = await tree({ '2020/target.yaml': 'perjanjian_kinerja: 1\n' });
    const data = join('pohon', NAMA);
    for (const format of ['text', 'github', 'junit']) {
      const argv = ['validate', '--data', data, '--format', format];
      harmless((await jalankan(argv, { cwd })).stdout);
    }
    harmless((await jalankan(['build', '--data', data], { cwd })).stderr);
  });

  test.each([true, false])('of an agency that is built (terminal: %s)', async (isTerminal) => {
    const { kode, stdout, stderr } = await jalankan(ALL, { cwd: await tree({}), isTerminal });
    expect(kode).toBe(0);
    harmless(stdout, stderr.replaceAll('\r\u001b[2K', ''));
  });

  test('of an agency whose data are wrong', async () => {
    const cwd = await tree({ '2020/target.yaml': 'perjanjian_kinerja: 1\n' });
    const { kode, stdout, stderr } = await jalankan(ALL, { cwd });
    expect(kode).toBe(1);
    harmless(stdout, stderr);
  });

  test('of an agency that cannot be written', async () => {
    const cwd = await tree({});
    await mkdir(join(cwd, 'laporan'));
    await symlink('nihil', join(cwd, 'laporan', NAMA));
    const { kode, stdout, stderr } = await jalankan(ALL, { cwd });
    expect(kode).toBe(3);
    harmless(stdout, stderr);
  });

  test('in the message of a bug', () => {
    const trace = traceOf(new Error(`open '${NAMA}'`));
    harmless(trace);
    expect(trace).toMatch(/\n {4}at /);
  });
});

test('a wrong argument', async () => {
  const { kode, stderr } = await jalankan(['build', `--${JAHAT}`]);
  expect(kode).toBe(2);
  expect(stderr).not.toMatch(STEERING);
});

test('our own colours and progress stay', () => {
  const own = '\r\u001b[2K\u001b[31mgalat\u001b[39m \u001b[1mtebal\u001b[22m\n';
  expect(tame(own)).toBe(own);
  expect(tame('\u001b[8mtersembunyi\u001b[2K')).toBe('␛[8mtersembunyi␛[2K');
});
