// Names that were given on Linux, and whether a disk of Windows takes them.

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { windowsFlaw } from '../../src/source/file-name.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { jalankan } from '../cli/io.ts';
import { salin } from '../new/workspace-copy.ts';

describe('a name that Windows does not take', () => {
  test.each([
    ['2020/narasi/CON.md', 'perangkat', 'CON'],
    ['aux', 'perangkat', 'aux'],
    ['2020/aux.yaml', 'perangkat', 'aux'],
    ['nul.tar.gz', 'perangkat', 'nul'],
    ['prn .txt', 'perangkat', 'prn'],
    ['com1', 'perangkat', 'com1'],
    ['LPT9.pdf', 'perangkat', 'LPT9'],
    ['com¹.jpg', 'perangkat', 'com¹'],
    ['CONOUT$', 'perangkat', 'CONOUT$'],
    ['foto: rapat.jpg', 'tanda', ':'],
    ['apa?.md', 'tanda', '?'],
    ['a<b>.md', 'tanda', '<'],
    ['"kutipan".md', 'tanda', '"'],
    ['a|b.md', 'tanda', '|'],
    ['*.jpg', 'tanda', '*'],
    ['a\\b.md', 'tanda', '\\'],
    ['baris\nbaru.md', 'tanda', '\n'],
    ['lampiran.', 'akhir', '.'],
    ['gambar ', 'akhir', ' '],
    ['Rapat /', 'akhir', ' '],
    [`2020/lampiran/${'a'.repeat(170)}.pdf`, 'panjang', '188'],
  ])('%j', (path, kind, what) => {
    expect(windowsFlaw(path)).toEqual({ kind, what });
  });

  test.each([
    'lkjip.yaml',
    '2020/narasi/3.1-aux.md',
    'console.md',
    'com10.txt',
    'comx',
    'auxiliary.yaml',
    'nul-hasil.csv',
    'a.b.c.pdf',
    'Rapat koordinasi (1) & évaluasi, 50%.jpg',
    '2020/',
    `2020/lampiran/${'a'.repeat(162)}.pdf`,
  ])('%j is no such name', (path) => {
    expect(windowsFlaw(path)).toBeNull();
  });
});

test('every name of a workspace is looked at, of what is read and of what is not', async () => {
  const folder = await salin('examples/dinas-contoh');
  const names = [
    '2023/narasi/aux.md',
    '2023/gambar/rapat: awal.jpg',
    '2023/lampiran/SK?.pdf',
    '2023/catatan "lama".txt',
    'gambar/con.png',
    'templates/nul.hbs',
    'apa saja|.txt',
  ];
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '');
  }
  await mkdir(join(folder, '2023/data lama.'));
  const { findings } = parseWorkspace(await loadWorkspace(folder), []);
  const flawed = findings.filter(({ rule }) => rule.kode === 'nama-bukan-windows');
  expect(flawed.map(({ position: posisi }) => posisi.berkas).sort()).toEqual(
    [...names, '2023/data lama./'].sort(),
  );
});

test('files that share one name on Windows are told once, both by name', async () => {
  const folder = await salin('examples/dinas-contoh');
  // The first is told to stand beside the file of the format; the others are nothing of the format.
  for (const name of [
    '2023/Target.yaml',
    '2023/catatan.txt',
    '2023/Catatan.txt',
    'gambar/A.svg',
    'gambar/a.svg',
  ])
    await writeFile(join(folder, name), 'x');
  const { findings } = parseWorkspace(await loadWorkspace(folder), []);
  const told = findings.flatMap(({ rule, position: posisi, facts }) =>
    ['berkas-kembar', 'berkas-terlewat'].includes(rule.kode)
      ? [[rule.kode, posisi.berkas, facts]]
      : [],
  );
  expect(told).toEqual([
    ['berkas-kembar', '2023/catatan.txt', { lain: '2023/Catatan.txt' }],
    ['berkas-kembar', 'gambar/a.svg', { lain: 'gambar/A.svg' }],
    [
      'berkas-terlewat',
      '2023/Target.yaml',
      { file: '2023/Target.yaml', meant: '2023/target.yaml', ada: true },
    ],
  ]);
});

test('folders of a tree are told by both commands that go through one', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-nama-'));
  const from = await salin('examples/dinas-contoh');
  for (const way of ['Dinas-A', 'dinas-a', 'kota/aux']) {
    await mkdir(join(cwd, way), { recursive: true });
    await writeFile(join(cwd, way, 'lkjip.yaml'), await readFile(join(from, 'lkjip.yaml')));
  }
  for (const argv of [
    ['validate', '--all'],
    ['build', '--all', '--format', 'json'],
  ]) {
    const { stderr } = await jalankan(argv, { cwd });
    expect(stderr).toContain(
      'dinas-a/:1:1: peringatan: nama folder ini hanya berbeda huruf besar-kecil atau susunan huruf dari Dinas-A/ [berkas-kembar]',
    );
    expect(stderr).toContain(
      'kota/aux/:1:1: peringatan: Windows tidak dapat memuat nama ini: AUX di sana nama perangkat [nama-bukan-windows]',
    );
  }
});
