// One changed figure changes, in the page, only the lines that show it or what is derived from it.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { salin, ubah } from '../new/workspace-copy.ts';

const TAHUN = '2020';
/** What shows every change of the data. */
const SELALU = ['asal.html', 'lkjip-2020.html', 'lkjip-2020.json', 'manifest.json'];

interface Keluaran {
  readonly html: readonly string[];
  readonly hasil: unknown;
  /** All files of the report, as text. */
  readonly berkas: ReadonlyMap<string, string>;
}

async function build(data: string): Promise<Keluaran> {
  const argv = ['build', TAHUN, '--data', data, '--output', 'laporan', '--format', 'html,json'];
  const { kode, stderr } = await jalankan(argv, { cwd: join(data, '..') });
  if (kode !== 0) throw new Error(stderr);
  const folder = join(data, '../laporan', TAHUN);
  const nama = await readdir(folder, { recursive: true, withFileTypes: true });
  const berkas = new Map<string, string>();
  for (const one of nama.filter((entri) => entri.isFile())) {
    berkas.set(one.name, await readFile(join(one.parentPath, one.name), 'latin1'));
  }
  const html = (await readFile(join(folder, `lkjip-${TAHUN}.html`), 'utf8')).split('\n');
  return { html, hasil: JSON.parse(await readFile(join(folder, `lkjip-${TAHUN}.json`), 'utf8')), berkas }; // prettier-ignore
}

/** Every text of the results under its path. */
function texts(isi: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof isi === 'string') return [[path, isi]];
  if (isi === null || typeof isi !== 'object') return [];
  return Object.entries(isi).flatMap(([key, nilai]) => texts(nilai, `${path}/${key}`));
}

/** Budgets by sasaran, which the page adds up and the results leave to their reader. */
function budgets(hasil: unknown): readonly (readonly [string, string])[] {
  const { anggaran } = hasil as { anggaran: { program: { sasaran: string; anggaran: { nilai: string } }[] } }; // prettier-ignore
  const jumlah = new Map<string, bigint>();
  for (const { sasaran, anggaran: one } of anggaran.program) {
    jumlah.set(sasaran, (jumlah.get(sasaran) ?? 0n) + BigInt(one.nilai));
  }
  return [...jumlah].map(([kode, one]) => [`/jumlah/${kode}`, one.toLocaleString('id-ID')]);
}

/** What changed in the results, as `old → new`, and the two figures that were typed. */
function explained(lama: unknown, baru: unknown, diketik: string): ReadonlySet<string> {
  const sesudah = new Map([...texts(baru), ...budgets(baru)]);
  const pairs = [...texts(lama), ...budgets(lama)]
    .filter(([path, teks]) => sesudah.get(path) !== teks)
    .map(([path, teks]) => `${teks} → ${sesudah.get(path) ?? ''}`);
  return new Set([...pairs, diketik]);
}

const ANGKA = /-?\d+(?:[.,]\d+)*/g;

/** Lines of the page that differ, and why those may that may. */
function compare(lama: readonly string[], baru: readonly string[], pairs: ReadonlySet<string>) {
  const hasil = { tampil: 0, grafik: [] as string[], lain: [] as string[] };
  let gambar = '';
  lama.forEach((one, i) => {
    gambar = /<figure[^>]* id="(gambar-[^"]+)"/.exec(one)?.[1] ?? gambar;
    const two = baru[i] ?? '';
    if (one !== two) {
      const same = one.replace(ANGKA, '#') === two.replace(ANGKA, '#');
      const angkaBaru = two.match(ANGKA) ?? [];
      const discrepancy = (one.match(ANGKA) ?? []).flatMap((angka, j) =>
        angka === angkaBaru[j] ? [] : [`${angka} → ${angkaBaru[j] ?? ''}`],
      );
      if (same && discrepancy.every((angka) => pairs.has(angka))) hasil.tampil++;
      // Where a bar ends, its frame, and where its label stands and what it says.
      else if (same && gambar !== '' && /^<(?:path|rect|text) /.test(one))
        hasil.grafik.push(gambar);
      else hasil.lain.push(one, two);
    }
    if (one.includes('</svg>')) gambar = '';
  });
  return hasil;
}

const changedFiles = (lama: Keluaran, baru: Keluaran): readonly string[] =>
  [...new Set([...lama.berkas.keys(), ...baru.berkas.keys()])]
    .filter((nama) => lama.berkas.get(nama) !== baru.berkas.get(nama))
    .sort();

describe('a figure of data/ is changed', () => {
  let lama: Keluaran;
  beforeAll(async () => {
    lama = await build(await salin('data'));
  });

  test('nothing changes where nothing was changed, wherever the data are', async () => {
    expect(changedFiles(lama, await build(await salin('data')))).toEqual([]);
  });

  test('one realisasi in a table moves its row, the mean, and what follows from that', async () => {
    const data = await salin('data');
    await ubah(join(data, '2020/realisasi.yaml'), ['        realisasi: 5.4\n', '        realisasi: 5.1\n']); // prettier-ignore
    const baru = await build(data);
    const discrepancy = compare(
      lama.html,
      baru.html,
      explained(lama.hasil, baru.hasil, '5,4 → 5,1'),
    );
    expect(discrepancy.lain).toEqual([]);
    expect(baru.html).toHaveLength(lama.html.length);
    // The bar, its frame, the ground of its label, and the label.
    expect(discrepancy.grafik).toEqual(Array(4).fill('gambar-S1.1'));
    expect(discrepancy.tampil).toBeGreaterThan(20);
    expect(discrepancy.tampil).toBeLessThan(50);
    expect(changedFiles(lama, baru)).toEqual([...SELALU, 'gambar-S1.1.svg'].sort());
  });

  test('one budget moves its program, its sasaran and the total', async () => {
    const data = await salin('data');
    await ubah(join(data, '2020/anggaran.yaml'), ['anggaran: 234933552', 'anggaran: 300000000']);
    const baru = await build(data);
    const diketik = '234.933.552 → 300.000.000';
    const discrepancy = compare(lama.html, baru.html, explained(lama.hasil, baru.hasil, diketik));
    expect([discrepancy.lain, discrepancy.grafik]).toEqual([[], []]);
    expect(baru.html).toHaveLength(lama.html.length);
    expect(discrepancy.tampil).toBeGreaterThan(5);
    expect(discrepancy.tampil).toBeLessThan(20);
    expect(changedFiles(lama, baru)).toEqual(SELALU);
  });
});
