// The recipes for many machines: their own command lines, run by a shell as the engines run them, on a small tree.

import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Io } from '../../src/cli/terminal/io.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { writeTree } from '../pohon/pohon.js';
import { jalankan, ROOT } from './io.ts';
import { tulisRuang } from './ruang.ts';

const run = promisify(execFile);

/** How each engine tells a machine which part is its own. */
const MESIN: Readonly<Record<string, { bagian: number; env: (i: number) => Io['env'] }>> = {
  github: { bagian: 4, env: () => ({}) },
  gitlab: { bagian: 4, env: (i) => ({ CI_NODE_INDEX: `${i}`, CI_NODE_TOTAL: '4' }) },
  kubernetes: { bagian: 8, env: (i) => ({ JOB_COMPLETION_INDEX: `${i - 1}` }) },
};

test.each(Object.entries(MESIN))('%s', async (nama, { bagian, env }) => {
  const teks = await readFile(join(ROOT, `templates/ci/banyak/${nama}.yml`), 'utf8');
  for (const dokumen of parseAllDocuments(teks)) expect(dokumen.errors).toEqual([]);
  const perintah = [...teks.matchAll(/npx (lkjip [^\n]+)/g)].map(([, isi = '']) => isi);
  const [arrange = '', gabung = ''] = perintah;
  expect(perintah).toHaveLength(2);

  const root = await mkdtemp(join(tmpdir(), 'lkjip-uji-'));
  const source = join(await tulisRuang(), 'data');
  writeTree(join(root, 'instansi'), { source, count: 12 });
  await mkdir(join(root, 'bin'));
  // Says what the shell made of a line; the program itself runs here.
  await writeFile(join(root, 'bin/lkjip'), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  await chmod(join(root, 'bin/lkjip'), 0o755);
  const shell = async (baris: string, other: Io['env']) => {
    const env = { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: root, ...other };
    const { stdout } = await run('sh', ['-ec', baris], { cwd: root, env });
    const said = await jalankan(stdout.trimEnd().split('\n'), { cwd: root, env });
    expect(said.kode, said.stderr).toBe(0);
    return said;
  };

  for (let i = 1; i <= bagian; i++) {
    const baris = arrange.replaceAll('${{ matrix.bagian }}', String(i));
    await shell(`${baris} --format json`, env(i));
  }
  const { stdout } = await shell(gabung, {});
  expect(stdout).toContain('12 instansi: 12 selesai');
  const isi = await readFile(join(root, 'ringkasan.json'), 'utf8');
  const { bagian: exists } = JSON.parse(isi) as Summary;
  expect(exists).toEqual({ dari: bagian, ada: Array.from({ length: bagian }, (_, i) => i + 1) });
  expect(await readFile(join(root, 'lkjip-junit.xml'), 'utf8')).toContain('tests="12"');
});
