// The script of the page in a browser, from disk: contents that follow, tables that sort, charts that tell their figures.

import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { onceEach } from '../shared/once-each.ts';
import { launchPeramban } from './peramban.ts';
import { openSitus, TAHUN, type Situs } from './situs.ts';

let situs: Situs;
let browser: Browser;
let halaman: Page;
let masalah: readonly string[];
let requested: readonly string[];

beforeAll(async () => {
  [situs, browser] = await Promise.all([openSitus(), launchPeramban()]);
});

afterAll(async () => {
  await browser.close();
});

/** A new page, of which it is told what it asks for and what is wrong with it. */
async function newPage() {
  const page = await browser.newPage();
  const told = { page, masalah: [] as string[], requested: [] as string[] };
  page.on('console', (pesan) => told.masalah.push(pesan.text()));
  page.on('pageerror', (error) => told.masalah.push(String(error)));
  page.on('request', (request) => told.requested.push(request.url()));
  return told;
}

/** A page of its own for one test. */
async function openFresh(): Promise<void> {
  const { page, ...told } = await newPage();
  onTestFinished(() => page.close());
  [halaman, masalah, requested] = [page, told.masalah, told.requested];
}

const opened = onceEach(async (tahun) => {
  const told = await newPage();
  await told.page.setViewport({ width: 1280, height: 800 });
  await told.page.goto(situs.address(Number(tahun)), { waitUntil: 'networkidle0' });
  return told;
});

/** The page of a year, opened once for the tests that change nothing on it which another looks at. */
async function openOnce(tahun: number): Promise<void> {
  const { page, ...told } = await opened(String(tahun));
  [halaman, masalah, requested] = [page, told.masalah, told.requested];
  await halaman.bringToFront();
}

const look = <T>(ekspresi: string) => halaman.evaluate(ekspresi) as Promise<T>;
const tick = () =>
  look(`new Promise((jadi) => requestAnimationFrame(() => requestAnimationFrame(jadi)))`);

test.each(TAHUN)(
  '%i from disk: all from its own folder, and the policy has nothing to forbid',
  async (tahun) => {
    await openOnce(tahun);
    const folder = new URL('.', situs.address(tahun)).href;
    expect(requested.filter((url) => !url.startsWith(folder))).toEqual([]);
    expect(requested).toContain(`${folder}aset/laporan.js`);
    expect(requested).toContain(`${folder}aset/gaya.css`);
    expect(requested.some((url) => url.endsWith('.woff2'))).toBe(true);
    expect(
      await look(`[...document.fonts].filter(({ status }) => status === 'error').length`),
    ).toBe(0);
    expect(masalah).toEqual([]);
  },
);

test.each(TAHUN)(
  '%i as one file: it asks for nothing, its script runs, and the policy has nothing to forbid',
  async (tahun) => {
    await openFresh();
    const url = new URL(`lkjip-${tahun}-tunggal.html`, situs.address(tahun)).href;
    await halaman.goto(url, { waitUntil: 'networkidle0' });
    expect(requested.filter((one) => !one.startsWith('data:'))).toEqual([url]);
    expect(requested.some((one) => one.startsWith('data:font/woff2;'))).toBe(true);
    expect(await look('document.querySelectorAll(".urut").length')).toBeGreaterThan(5);
    expect(
      await look(`[...document.fonts].filter(({ status }) => status === 'error').length`),
    ).toBe(0);
    expect(masalah).toEqual([]);
    // Whatever else gets into it is not run.
    await look(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.run = 1' }))`); // prettier-ignore
    expect(await look('window.run ?? 0')).toBe(0);
  },
);

test('the page of the real report and its script stay small', async () => {
  const besar = async (nama: string) => (await stat(join(situs.folder(2020), nama))).size;
  expect(await besar('lkjip-2020.html')).toBeLessThan(300_000);
  expect(await besar('aset/laporan.js')).toBeLessThan(11_000);
});

test('what is put into the page is not run, and nothing is fetched from elsewhere', async () => {
  await openFresh();
  let kunjungan = 0;
  const outside = createServer((_, answer) => {
    kunjungan += 1;
    answer.end();
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-situs-'));
  await cp(situs.folder(2023), folder, { recursive: true });
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const berkas = join(folder, 'lkjip-2023.html');
  const html = await readFile(berkas, 'utf8');
  const jahat = `document.title = 'jahat'`;
  const insert = `<script>${jahat}</script><p onclick="${jahat}" id="umpan">a</p><img src="${address}" onerror="${jahat}"><iframe src="${address}"></iframe>`;
  const attempt = async (isi: string) => {
    await writeFile(berkas, isi);
    await halaman.goto(pathToFileURL(berkas).href);
    await look(`document.getElementById('umpan').click()`);
    return [await halaman.title(), kunjungan];
  };
  const disusupi = html.replace(/<main[^>]*>/, (main) => main + insert);
  expect(await attempt(disusupi)).toEqual([expect.stringMatching(/^Laporan Kinerja/), 0]);
  // The bait is good: without the policy it is taken.
  const [judul, banyak] = await attempt(disusupi.replace(/<meta http-equiv[^>]*>/, ''));
  expect(judul).toBe('jahat');
  expect(banyak).toBeGreaterThan(0);
  outside.close();
});

test('without scripts the page says the same', async () => {
  const teks = `document.querySelector('main').innerText`;
  await openOnce(2023);
  const dengan = await look<string>(teks);
  await openFresh();
  await halaman.setViewport({ width: 1280, height: 800 });
  await halaman.setJavaScriptEnabled(false);
  await halaman.goto(situs.address(2023));
  expect(await look(teks)).toBe(dengan);
  expect(await look(`document.querySelectorAll('button').length`)).toBe(0);
});

describe('the list of contents', () => {
  test('follows the reader, at the side on a wide screen', async () => {
    await openOnce(2020);
    const now = () =>
      look<string[]>(`[...document.querySelectorAll('[aria-current]')].map(({ hash }) => hash)`);
    for (const id of ['ikhtisar-eksekutif', 'bab-ii', 'sasaran-s3', 'bab-iv']) {
      expect(await look(`document.getElementById('${id}') !== null`), id).toBe(true);
      await look(`document.getElementById('${id}').scrollIntoView()`);
      await tick();
      expect(await now()).toEqual([`#${id}`]);
      // The mark is in sight, beside the text.
      const kotak = await look<number[]>(
        `(({ top, bottom, right }) => [top, bottom, right])(document.querySelector('[aria-current]').getBoundingClientRect())`,
      );
      expect(kotak[0]).toBeGreaterThanOrEqual(0);
      expect(kotak[1]).toBeLessThanOrEqual(800);
      expect(kotak[2]).toBeLessThan(
        await look<number>(`document.querySelector('.bab').getBoundingClientRect().left`),
      );
    }
  });
});

describe('tables', () => {
  const kolom = (tabel: string, i: number) =>
    look<string[]>(
      `[...document.getElementById('${tabel}').tBodies[0].rows].map(({ cells }) => cells[${i}].textContent.trim())`,
    );
  const tekan = async (tabel: string, judul: string) => {
    await look(
      `[...document.querySelectorAll('#${tabel} thead button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(judul)}).focus()`,
    );
    await halaman.keyboard.press('Enter');
  };
  const angka = (teks: string) => Number(teks.replaceAll('.', '').replace(',', '.'));

  test('sort numbers as numbers, up and down, with what is missing last and the mean at the foot', async () => {
    await openOnce(2020);
    const original = await kolom('tabel-nilai-akip', 2);
    const kaki = await look<string>(`document.getElementById('tabel-nilai-akip').tFoot.innerText`);
    expect(original).toContain('–');
    for (const direction of ['ascending', 'descending']) {
      await tekan('tabel-nilai-akip', '2018');
      const isi = await kolom('tabel-nilai-akip', 2);
      const nilai = isi.filter((one) => one !== '–').map(angka);
      const sorted = [...nilai].sort((a, b) => (direction === 'ascending' ? a - b : b - a));
      expect(nilai).toEqual(sorted);
      expect(nilai.length).toBeGreaterThan(30);
      expect(isi.slice(nilai.length).every((one) => one === '–')).toBe(true);
      expect([...isi].sort()).toEqual([...original].sort());
      expect(
        await look(
          `[...document.querySelectorAll('#tabel-nilai-akip [aria-sort]')].map((sel) => sel.innerText.trim() + sel.getAttribute('aria-sort'))`,
        ),
      ).toEqual([`2018${direction}`]);
    }
    expect(await look(`document.getElementById('tabel-nilai-akip').tFoot.innerText`)).toBe(kaki);
    await tekan('tabel-nilai-akip', 'No');
    expect(await kolom('tabel-nilai-akip', 2)).toEqual(original);
  });

  test('sort rupiah by their amount, not by their digits', async () => {
    await openOnce(2020);
    await tekan('tabel-anggaran-program', 'Anggaran (Rp)');
    const isi = (await kolom('tabel-anggaran-program', 3)).map(angka);
    expect(isi.length).toBe(10);
    expect(isi).toEqual([...isi].sort((a, b) => a - b));
    // 234.933.552 stands before 3.948.520.614, which as text it does after.
    expect(isi.indexOf(234933552)).toBeLessThan(isi.indexOf(3948520614));
  });

  test('with cells over several rows are left alone', async () => {
    await openOnce(2020);
    expect(
      await look(
        `[...document.querySelectorAll('table')].filter((tabel) => tabel.querySelector('tbody [rowspan]') && tabel.querySelector('button')).length`,
      ),
    ).toBe(0);
    expect(await look(`document.querySelectorAll('tbody [rowspan]').length`)).toBeGreaterThan(0);
  });
});

describe('charts', () => {
  const kotak = () =>
    look<string | null>(
      `(({ hidden, innerText }) => hidden ? null : innerText)(document.querySelector('.angka-grafik'))`,
    );

  test('tell the figures of what is pointed at', async () => {
    await openOnce(2020);
    await look(`document.getElementById('gambar-S1.1').scrollIntoView({ block: 'center' })`);
    const tempat = (await halaman.$$('#gambar-S1\\.1 .titik rect'))[1]!;
    await tempat.hover();
    expect(await kotak()).toBe('2020\nTarget (persen): 95\nRealisasi (persen): 102,95');
    // It may be pointed at itself, and goes away with Escape or the pointer.
    await (await halaman.$('.angka-grafik'))!.hover();
    expect(await kotak()).not.toBeNull();
    await halaman.mouse.move(2, 2);
    expect(await kotak()).toBeNull();
  });

  test('tell them to the keyboard, one after the other', async () => {
    await openFresh();
    await halaman.goto(situs.address(2020));
    await (await halaman.$('#gambar-S1\\.1 .grafik'))!.focus();
    expect(await kotak()).toMatch(/^2019\nTarget \(persen\): 90/);
    await halaman.keyboard.press('ArrowRight');
    expect(await kotak()).toMatch(/^2020\n/);
    await halaman.keyboard.press('Escape');
    expect(await kotak()).toBeNull();
    await halaman.keyboard.press('ArrowRight');
    await halaman.keyboard.press('Tab');
    expect(await kotak()).toBeNull();
  });

  test.each(TAHUN)(
    'of %i: every place has its row in the table below, with the texts of the drawing',
    async (tahun) => {
      await openOnce(tahun);
      const gambar = await look<{ tempat: number; baris: number; sel: string[]; teks: string[] }[]>(
        `[...document.querySelectorAll('.gambar')].map((gambar) => ({
        tempat: gambar.querySelectorAll('.titik rect').length,
        baris: gambar.querySelectorAll('.data-gambar tbody tr').length,
        sel: [...gambar.querySelectorAll('.data-gambar tbody td')].map((sel) => sel.textContent),
        teks: [...gambar.querySelectorAll('svg text')].map((teks) => teks.textContent),
      }))`,
      );
      expect(gambar.length).toBeGreaterThan(5);
      for (const { tempat, baris, sel, teks } of gambar) {
        expect(tempat).toBe(baris);
        expect(sel.filter((one) => one !== '–' && !teks.includes(one))).toEqual([]);
      }
    },
  );
});
