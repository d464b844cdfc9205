// The cache saves work and is never trusted: what is damaged is made anew.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gambar } from '../../src/compose/report.ts';
import { printMemory } from '../../src/build/print-memory.ts';
import { CACHE_KINDS, openCache } from '../../src/output/cache.ts';
import { drawRemembered } from '../../src/output/chart-cache.ts';
import type { PrintMemory } from '../../src/print/memory.ts';
import { keepTrace, recallTrace } from '../../src/output/trace.ts';
import { BUDGET_TERMS } from '../chart/terms.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function gambar(kode: string, judul = 'Judul'): Gambar {
  return {
    jenis: 'gambar',
    id: `gambar-${kode}`,
    kode,
    label: 'Gambar 3.1',
    judul,
    sumber: null,
    deskripsi: '',
    grafik: { jenis: 'serapan', terms: BUDGET_TERMS, batang: [], jumlah: null },
  };
}

/** Draws, and notes what it was asked for. */
function recorder() {
  const drawn: string[] = [];
  const draw = (daftar: readonly Gambar[]) => {
    drawn.push(...daftar.map(({ kode, judul }) => `${kode} ${judul}`));
    return Promise.resolve(new Map(daftar.map(({ id, judul }) => [id, `<svg>${judul}</svg>`])));
  };
  return { drawn, draw };
}

const MEMORY: PrintMemory = {
  pages: new Map([['bab-i', '1']]),
  arrangements: new Map([
    ['a1', { moved: [[2, 4]], closer: [1], smaller: [[3, 90]], parted: [[0, 5, 1]] }],
  ]),
};

describe('what a print leaves', () => {
  it('comes back as it was kept, for its workspace and year alone', async () => {
    const cache = openCache(folder);
    const { keepPrint, recallPrint } = printMemory(cache, '/a');
    await keepPrint(2020, MEMORY);
    expect(await recallPrint(2020)).toEqual(MEMORY);
    expect(await recallPrint(2021)).toBeUndefined();
    expect(await printMemory(cache, '/b').recallPrint(2020)).toBeUndefined();
  });

  it('is none when the file was changed, cut or is no JSON', async () => {
    const { keepPrint, recallPrint } = printMemory(openCache(folder), '/a');
    await keepPrint(2020, MEMORY);
    const [nama = ''] = readdirSync(join(folder, 'prints'));
    const berkas = join(folder, 'prints', nama);
    const whole = readFileSync(berkas, 'utf8');
    for (const broken of [whole.replace('"1"', '"2"'), whole.slice(0, -3), '', 'x', '\n{']) {
      writeFileSync(berkas, broken);
      expect(await recallPrint(2020)).toBeUndefined();
    }
  });

  it.each([
    null,
    [],
    { 'bab-i': '1' },
    { pages: { 'bab-i': 1 }, arrangements: {} },
    { pages: {}, arrangements: { a1: [[-1, 4]] } },
    { pages: {}, arrangements: { a1: [[1, 2, 3]] } },
  ])('is none where it is something else: %j', async (kept) => {
    const cache = openCache(folder);
    await cache.keep('prints', '/a\0' + '2020', kept);
    expect(await printMemory(cache, '/a').recallPrint(2020)).toBeUndefined();
  });

  it('is none without a folder, and where the folder cannot be written', async () => {
    const penghalang = join(folder, 'berkas');
    writeFileSync(penghalang, '');
    for (const cache of [openCache(undefined), openCache(penghalang)]) {
      const { keepPrint, recallPrint } = printMemory(cache, '/a');
      await keepPrint(2020, MEMORY);
      expect(await recallPrint(2020)).toBeUndefined();
    }
  });
});

describe('charts', () => {
  it('draws only what has changed, and gives all in their order', async () => {
    const cache = openCache(folder);
    const { drawn, draw } = recorder();
    await drawRemembered([gambar('A'), gambar('B')], cache, 'k', 's', draw);
    const kedua = await drawRemembered([gambar('A'), gambar('B', 'Baru')], cache, 'k', 's', draw);
    expect(drawn).toEqual(['A Judul', 'B Judul', 'B Baru']);
    expect([...kedua]).toEqual([
      ['gambar-A', '<svg>Judul</svg>'],
      ['gambar-B', '<svg>Baru</svg>'],
    ]);
  });

  it('forgets what was drawn by another version, or for another report', async () => {
    const cache = openCache(folder);
    const { drawn, draw } = recorder();
    await drawRemembered([gambar('A')], cache, 'k', 's1', draw);
    await drawRemembered([gambar('A')], cache, 'k', 's2', draw);
    await drawRemembered([gambar('A')], cache, 'lain', 's2', draw);
    expect(drawn).toHaveLength(3);
  });

  it('keeps only the charts of the last report', async () => {
    const cache = openCache(folder);
    const { drawn, draw } = recorder();
    await drawRemembered([gambar('A')], cache, 'k', 's', draw);
    await drawRemembered([gambar('B')], cache, 'k', 's', draw);
    await drawRemembered([gambar('A')], cache, 'k', 's', draw);
    expect(drawn).toEqual(['A Judul', 'B Judul', 'A Judul']);
    expect(readdirSync(join(folder, 'charts'))).toHaveLength(1);
  });
});

it('a trace of an earlier shape is not found', async () => {
  const cache = openCache(folder);
  // Traces were kept under the bare key, and told their year as `tahun`.
  await cache.keep('trace', 'k', { tahunan: [{ tahun: 2020, dokumen: [], keluaran: {} }] });
  expect(await recallTrace(cache, 'k')).toBeUndefined();
  const kept = {
    instansi: 'Dinas',
    tools: {},
    masukan: {},
    reads: [],
    diagnostics: [],
    tahunan: [],
  };
  await keepTrace(cache, 'k', kept);
  expect(await recallTrace(cache, 'k')).toEqual(kept);
});

it('is kept by pipelines in folders that there are', () => {
  const folder = new URL('../../templates/ci/', import.meta.url);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const kept = texts.flatMap((text) => [...text.matchAll(/\.cache\/lkjip\/([a-z-]+)\//g)]);
  expect(kept.length).toBeGreaterThan(0);
  for (const [, name] of kept) expect(CACHE_KINDS).toContain(name);
});
