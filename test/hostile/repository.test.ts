// `diff` reads commits of a repository that a stranger has prepared: none of its programs is run.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { loadRevision } from '../../src/source/load/revision.ts';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import type { Berkas } from '../validate/ruang.ts';

const ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

async function repository(berkas: Berkas = {}): Promise<string> {
  const cwd = await tulisRuang(berkas);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=u', '-c', 'user.email=u@u', ...args], { cwd, env: ENV });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'satu');
  return cwd;
}

test('no hook, filter, text conversion, pager, monitor or external diff', async () => {
  const cwd = await repository();
  const trace = join(cwd, 'dijalankan');
  const jahat = join(cwd, 'jahat.sh');
  writeFileSync(jahat, `#!/bin/sh\necho "$0" >> '${trace}'\ncat\n`);
  chmodSync(jahat, 0o755);
  mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
  for (const hook of [
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'pre-auto-gc',
  ]) {
    writeFileSync(join(cwd, '.git/hooks', hook), `#!/bin/sh\nexec '${jahat}'\n`, { mode: 0o755 });
  }
  const setel = (key: string) => execFileSync('git', ['config', key, jahat], { cwd, env: ENV });
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'diff.external',
    'diff.x.textconv',
    'filter.x.smudge',
    'filter.x.clean',
    'core.sshCommand',
  ]) {
    setel(key);
  }
  writeFileSync(join(cwd, '.gitattributes'), '* diff=x filter=x\n');
  const env = { ...ENV, GIT_EXTERNAL_DIFF: jahat, GIT_PAGER: jahat, GIT_DIR: '/nonexistent' };
  const { kode, stderr } = await jalankan(['diff', '2020@HEAD', '2020'], { cwd, env });
  expect({ kode, stderr }).toEqual({ kode: 0, stderr: expect.not.stringContaining('galat') });
  expect(existsSync(trace)).toBe(false);
});

test('hidden files are no prose, as on the disk', async () => {
  const cwd = await repository({ '2020/narasi/._1-a.md': '\u0000', '2020/narasi/1-a.md': 'Isi.' });
  const { signal } = new AbortController();
  const { files: berkas } = await loadRevision('HEAD', {
    cwd: join(cwd, 'data'),
    env: ENV,
    signal,
  });
  const prosa = berkas.map((one) => one.file).filter((nama) => nama.includes('narasi'));
  expect(prosa).toEqual(['2020/narasi/1-a.md']);
});

test('what is passed over is told as on the disk', async () => {
  const cwd = await repository({
    '2020/Organisasi.yml': 'tugas: x\n',
    '2020/Gambar/S1-a.jpg': 'x',
    '2020/narasi/lama/1-a.md': 'Isi.',
    'README.md': 'x',
  });
  const { signal } = new AbortController();
  const folder = join(cwd, 'data');
  const { unread = [] } = await loadRevision('HEAD', { cwd: folder, env: ENV, signal });
  expect(unread.map(({ path, meant }) => [path, meant])).toEqual([
    ['2020/Gambar/', '2020/gambar/'],
    ['2020/Organisasi.yml', '2020/organisasi.yaml'],
    ['2020/narasi/lama/', '2020/narasi/'],
  ]);
  expect((await loadWorkspace(folder)).unread).toEqual(unread);
  renameSync(join(folder, 'lkjip.yaml'), join(folder, 'lkjip.yml'));
  execFileSync('git', ['-c', 'user.name=u', '-c', 'user.email=u@u', 'commit', '-qam', 'dua'], {
    cwd,
    env: ENV,
  });
  execFileSync('git', ['add', '.'], { cwd, env: ENV });
  execFileSync('git', ['-c', 'user.name=u', '-c', 'user.email=u@u', 'commit', '-qm', 'tiga'], {
    cwd,
    env: ENV,
  });
  await expect(loadRevision('HEAD', { cwd: folder, env: ENV, signal })).rejects.toMatchObject({
    text: { id: expect.stringContaining('; yang ada lkjip.yml') },
  });
});

test('a repository that git does not read', async () => {
  const cwd = await repository();
  writeFileSync(join(cwd, '.git/config'), '[rusak');
  const { kode, stderr } = await jalankan(['diff', '2020@HEAD', '2020'], { cwd, env: ENV });
  expect(kode).toBe(3);
  expect(stderr).toMatch(/git tidak dapat membaca repositori: bad config .*\n {7}saran: periksa/);
});

test.each([
  '--output=keluar',
  '-p',
  '--upload-pack=x',
  'HEAD\n--output=keluar',
  'HEAD\u0000x',
  ':/',
  '--',
])('the revision %j is no option', async (revision) => {
  const cwd = await repository();
  const { kode } = await jalankan(['diff', `2020@${revision}`, '2020'], { cwd, env: ENV });
  expect(kode).toBe(2);
  expect(existsSync(join(cwd, 'keluar'))).toBe(false);
  expect(existsSync(join(cwd, 'data/keluar'))).toBe(false);
});
