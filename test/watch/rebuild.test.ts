import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawCharts } from '../../src/chart/canvas.ts';
import { createRebuilder, type Rebuilder, type Rebuilt } from '../../src/watch/rebuild.ts';
import { ROOT } from '../cli/io.ts';

let ruang: string;
let composer: Rebuilder;
let drawn: string[] = [];

beforeAll(async () => {
  ruang = await mkdtemp(join(tmpdir(), 'lkjip-susun-'));
  await cp(join(ROOT, 'examples/dinas-contoh'), ruang, { recursive: true });
  composer = createRebuilder({
    workspace: ruang,
    tahun: undefined,
    language: 'id',
    draw: (gambar) => {
      drawn.push(...gambar.map(({ id }) => id));
      return drawCharts(gambar);
    },
  });
});
afterAll(() => rm(ruang, { recursive: true, force: true }));

async function edit(nama: string, dari: string, to: string): Promise<void> {
  const berkas = join(ruang, nama);
  const isi = await readFile(berkas, 'utf8');
  expect(isi).toContain(dari);
  await writeFile(berkas, isi.replace(dari, to));
}

async function arrange(): Promise<Rebuilt> {
  drawn = [];
  const susunan = await composer.compose();
  expect(susunan.drawn).toBe(drawn.length);
  return susunan;
}

function page({ right }: Rebuilt): string {
  return String(right?.keluaran.find(({ nama }) => nama.endsWith('.html'))?.content);
}

test('the last year, all charts at first', async () => {
  const susunan = await arrange();
  expect(susunan.right?.tahunan.tahun).toBe(2023);
  expect(drawn.length).toBeGreaterThan(5);
  expect(new Set(drawn).size).toBe(drawn.length);
});

test('nothing changed: no chart, the same bytes', async () => {
  const lalu = await arrange();
  const now = await arrange();
  expect(drawn).toEqual([]);
  expect(lalu.right?.keluaran.length).toBeGreaterThan(5);
  // Byte by byte, without a list of what differs: there are megabytes.
  expect(isDeepStrictEqual(now.right?.keluaran, lalu.right?.keluaran)).toBe(true);
});

test('a figure changed: the charts that show it and no others', async () => {
  await edit('2023/realisasi.yaml', 'S3.3: { nilai: 25.2', 'S3.3: { nilai: 25.9');
  const susunan = await arrange();
  expect(drawn).toEqual(['gambar-S3.3']);
  expect(page(susunan)).toContain('25,9');
});

test('prose changed: no chart', async () => {
  await edit('2023/narasi/1.1-latar-belakang.md', 'Setiap instansi', 'Semua instansi');
  expect(page(await arrange())).toContain('Semua instansi pemerintah wajib');
  expect(drawn).toEqual([]);
});

test('data with errors: no page; mended: the page, no chart drawn again', async () => {
  await edit('2023/realisasi.yaml', 'nilai: 25.9', 'nilai: 25,9x');
  const fault = await arrange();
  expect(fault.right).toBeNull();
  expect(fault.analysis.diagnostics[0]).toMatchObject({ tingkat: 'galat' });
  await edit('2023/realisasi.yaml', 'nilai: 25,9x', 'nilai: 25.9');
  expect(page(await arrange())).toContain('25,9');
  expect(drawn).toEqual([]);
});

test('a template and a style sheet of the workspace, and without them again', async () => {
  await mkdir(join(ruang, 'templates'));
  await writeFile(join(ruang, 'templates/gaya.css'), 'body { color: red }\n');
  const asal = await readFile(join(ROOT, 'templates/sampul.hbs'), 'utf8');
  await writeFile(join(ruang, 'templates/sampul.hbs'), `${asal}<p>Sampul sendiri</p>\n`);
  const susunan = await arrange();
  expect(page(susunan)).toContain('Sampul sendiri');
  const style = susunan.right?.keluaran.find(({ nama }) => nama === 'aset/gaya.css');
  expect(style?.content).toContain('color: red');
  await writeFile(join(ruang, 'templates/sampul.hbs'), '{{juduul}}');
  await expect(arrange()).rejects.toMatchObject({
    text: { id: expect.stringContaining('sampul.hbs') },
  });
  await rm(join(ruang, 'templates'), { recursive: true });
  expect(page(await arrange())).not.toContain('Sampul sendiri');
});

test('a photograph changed, and one that is none', async () => {
  const foto = join(ruang, '2023/gambar/S1-anjungan-antrean-mandiri.png');
  const isi = await readFile(foto);
  const photoOf = ({ right }: Rebuilt) =>
    right?.keluaran.find(({ nama }) => nama.endsWith('/S1-anjungan-antrean-mandiri.png'))?.content;
  const lalu = photoOf(await arrange());
  expect(photoOf(await arrange())).toBe(lalu);
  await writeFile(foto, Buffer.concat([isi, Buffer.from([0])]));
  expect(photoOf(await arrange())).toHaveLength(isi.length + 1);
  await writeFile(foto, 'bukan gambar');
  const { right: isRight, analysis } = await arrange();
  expect(isRight).toBeNull();
  const galat = analysis.diagnostics.filter(({ tingkat }) => tingkat === 'galat');
  expect(galat.map(({ kode }) => kode)).toEqual(['gambar-rusak']);
  await writeFile(foto, isi);
  await arrange();
});
