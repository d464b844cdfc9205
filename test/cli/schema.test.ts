// `lkjip schema` as a command.

import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jalankan } from './io.ts';

test('without a name: the list', async () => {
  const { kode, stdout } = await jalankan(['schema']);
  expect(kode).toBe(0);
  expect(stdout)
    .toBe(`lkjip       lkjip.yaml                      Identitas instansi dan cara menghitung
renstra     renstra-*.yaml                  Rencana Strategis: tujuan, sasaran, indikator dan target
target      TAHUN/target.yaml               Target tahun itu menurut IKU dan Perjanjian Kinerja
realisasi   TAHUN/realisasi.yaml            Realisasi dan tabel datanya
anggaran    TAHUN/anggaran.yaml             Program, anggaran dan realisasinya
triwulan    TAHUN/triwulan.yaml             Target dan realisasi setiap triwulan
organisasi  TAHUN/organisasi.yaml           Pengesahan, tugas, struktur dan personel
keterangan  TAHUN/lampiran/keterangan.yaml  Judul berkas yang dilampirkan
`);
});

test('with a name: its schema, outside of any workspace', async () => {
  const { kode, stdout } = await jalankan(['schema', 'anggaran'], { cwd: tmpdir() });
  expect(kode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'TAHUN/anggaran.yaml',
    type: 'object',
    additionalProperties: false,
  });
});

test('with --output: a file each', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-skema-'));
  const { kode, stdout, stderr } = await jalankan(['schema', '--output', 'a/skema'], { cwd });
  expect(kode).toBe(0);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    join('a', 'skema', 'lkjip.schema.json'),
    join('a', 'skema', 'renstra.schema.json'),
  ]);
  expect(stderr).toContain('# yaml-language-server: $schema=');
  expect(await readdir(join(cwd, 'a', 'skema'))).toHaveLength(8);
  const isi = await readFile(join(cwd, 'a', 'skema', 'target.schema.json'), 'utf8');
  expect(isi).toBe((await jalankan(['schema', 'target'])).stdout);
});

test('a folder that cannot be written to', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-skema-'));
  await writeFile(join(cwd, 'berkas'), '');
  const { kode, stderr } = await jalankan(['schema', '--output', 'berkas'], { cwd });
  expect(kode).toBe(3);
  expect(stderr).toMatch(
    /^lkjip: galat: skema tidak dapat ditulis ke .*berkas: sebagian jalannya bukan folder\n {7}saran: .*--output/,
  );
});

test('a schema that cannot be written: none is', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'lkjip-skema-'));
  await mkdir(join(cwd, 'target.schema.json'));
  const { kode, stdout } = await jalankan(['schema', '--output', '.'], { cwd });
  expect([kode, stdout]).toEqual([3, '']);
  expect(await readdir(cwd)).toEqual(['target.schema.json']);
});

test('an unknown name, with the nearest', async () => {
  const { kode, stderr } = await jalankan(['schema', 'angaran']);
  expect(kode).toBe(2);
  expect(stderr).toBe(
    'lkjip: galat: tidak ada skema "angaran"\n       saran: mungkin maksudnya "anggaran"\n',
  );
  const far = await jalankan(['schema', 'xyz', '--lang', 'en']);
  expect(far.stderr).toContain('help: choose from: lkjip, renstra,');
});
