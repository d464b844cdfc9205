// The links from the figures of the page to their derivations, and what stands there.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan, ROOT } from '../cli/io.ts';
import { openSitus, TAHUN, type Situs } from './situs.ts';

let situs: Situs;
beforeAll(async () => {
  situs = await openSitus();
});

async function read(tahun: number): Promise<{ halaman: string; asal: string }> {
  const [halaman, asal] = await Promise.all(
    [`lkjip-${tahun}.html`, 'aset/asal.html'].map((nama) =>
      readFile(join(situs.folder(tahun), nama), 'utf8'),
    ),
  );
  return { halaman: halaman ?? '', asal: asal ?? '' };
}

const LINK = /<a class="asal" href="aset\/asal\.html#([^"]+)">([^<]+)<\/a>/g;
const linksOf = (html: string) =>
  [...html.matchAll(LINK)].map(([, id = '', teks = '']) => ({ id: decodeURIComponent(id), teks }));

/** The derivation at an id, without markup. */
function derivation(asal: string, id: string): string {
  const awal = asal.indexOf(`<li id="${id}">`);
  const akhir = asal.indexOf('<li id=', awal + 1);
  return asal.slice(awal, akhir).replace(/<[^>]+>/g, '');
}

describe.each(TAHUN)('%i', (tahun) => {
  test('every link leads to a derivation that shows the very figure', async () => {
    const { halaman, asal } = await read(tahun);
    const links = linksOf(halaman);
    expect(links.length).toBeGreaterThan(250);
    // 24,00 of a calculated sum of people is shown whole in a table.
    const shown = (id: string, teks: string) => {
      const isi = derivation(asal, id);
      return isi.includes(teks) || isi.includes(`${teks},00`);
    };
    expect(links.filter(({ id }) => !asal.includes(`<li id="${id}">`))).toEqual([]);
    expect(links.filter(({ id, teks }) => !shown(id, teks))).toEqual([]);
  });

  test('no row leads to the derivations of two sasaran', async () => {
    const { halaman } = await read(tahun);
    const sasaranOf = (row: string) =>
      new Set(linksOf(row).flatMap(({ id }) => /^S\d+(?=\.)/.exec(id) ?? []));
    const rows = halaman.match(/<tr>[^]*?<\/tr>/g) ?? [];
    expect(rows.filter((row) => sasaranOf(row).size === 1).length).toBeGreaterThan(20);
    expect(rows.filter((row) => sasaranOf(row).size > 1)).toEqual([]);
  });

  test('a part that has a heading of its own is a link to it, where the same figure stands', async () => {
    const { asal } = await read(tahun);
    const links = [...asal.matchAll(/<li><a href="#([^"]+)">[^<]+<\/a> <strong>([^<]+)</g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, id = '', figure = ''] of links) {
      expect(derivation(asal, decodeURIComponent(id)).split('\n', 1)[0]).toContain(` ${figure}`);
    }
  });

  test('every id is there once, and every figure is told like `lkjip explain` tells it', async () => {
    const { asal } = await read(tahun);
    const ids = [...asal.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ruang = tahun === 2020 ? 'data' : 'examples/dinas-contoh';
    for (const kode of ['S1', 'S1.1', 'S3.2', 'nilai-akip', 'P01', 'anggaran']) {
      expect(ids).toContain(kode);
      const { stdout } = await jalankan([
        'explain',
        kode,
        '--data',
        ruang,
        '--tahun',
        String(tahun),
      ]);
      const bagian = asal.slice(asal.indexOf(`<h3 id="${kode}">`));
      const isi = bagian.slice(0, bagian.indexOf('</section>')).replace(/<[^>]+>/g, '');
      // The same figures and places in the same order, without what is told where a link leads.
      const pattern = /\d[\d.]*(?:,\d+)?|\w[\w/-]*\.yaml:[\d, ]+\d/g;
      const judul = stdout.indexOf('\n');
      const dariAsal = isi.slice(isi.indexOf(')\n')).match(pattern);
      const dariTerminal = stdout
        .slice(judul)
        .replaceAll(`${ruang}/`, '')
        .replaceAll(new RegExp(`^${kode.replaceAll('.', '\\.')} `, 'gm'), '')
        .match(pattern);
      let told = 0;
      for (const one of dariTerminal ?? []) if (one === dariAsal?.[told]) told += 1;
      expect(dariAsal?.slice(told), kode).toEqual([]);
    }
  });
});

test('108,37 comes from the lines of the files that hold 102,95 and 95', async () => {
  const { halaman, asal } = await read(2020);
  const { id = '' } = linksOf(halaman).find(({ teks }) => teks === '108,37') ?? {};
  const isi = derivation(asal, id);
  expect(isi).toContain('102,95 ÷ 95 × 100');
  const [, berkas = '', baris] = /target 95 (2020\/target\.yaml):(\d+)/.exec(isi) ?? [];
  const teks = (await readFile(join(ROOT, 'data', berkas), 'utf8')).split('\n');
  expect(teks[Number(baris) - 1]).toContain('S1.1: 95');
});

test('the page of derivations leads back and holds no script', async () => {
  const { asal } = await read(2020);
  expect(asal).not.toContain('<script');
  expect(asal).toContain('<a href="../lkjip-2020.html">');
});
