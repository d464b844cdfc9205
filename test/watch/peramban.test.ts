// The whole of it: `lkjip watch` on a copy of the example, files saved on disk, a real browser looking.

import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ROOT } from '../cli/io.ts';
import { ENVIRONMENT, livingBrowsers } from '../print/helper.ts';
import { launchPeramban } from '../situs/peramban.ts';

const berhenti = new AbortController();
const keluaran = { stdout: '', stderr: '' };
const masalah: string[] = [];
let cwd: string;
let done: Promise<number>;
let browser: Browser;
let halaman: Page;

/** Waits until it holds: how long that takes is the machine's matter. */
const soon = (holds: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(holds, { timeout: 120_000, interval: 30 });

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lkjip-watch-'));
  await cp(join(ROOT, 'examples/dinas-contoh'), join(cwd, 'data'), { recursive: true });
  const launched = launchPeramban();
  done = run(['watch', '2023', '--port', '0'], {
    cwd,
    env: ENVIRONMENT,
    stdout: (teks) => void (keluaran.stdout += teks),
    stderr: (teks) => void (keluaran.stderr += teks),
    isTerminal: false,
    isColoured: false,
    signal: berhenti.signal,
  });
  browser = await launched;
  await soon(() => expect(keluaran.stderr).toContain('disusun'));
  halaman = await browser.newPage();
  halaman.on('console', (pesan) => masalah.push(pesan.text()));
  halaman.on('pageerror', (error) => masalah.push(String(error)));
  await halaman.goto(keluaran.stdout.trim());
  await see('ringkasan', /^0 galat/);
});

afterAll(async () => {
  berhenti.abort('SIGINT');
  await browser.close();
  await rm(cwd, { recursive: true, force: true });
});

/** Saves as most editors do: a new file put in the place of the old. */
async function edit(nama: string, dari: string | RegExp, to: string): Promise<void> {
  const berkas = join(cwd, 'data', nama);
  const isi = await readFile(berkas, 'utf8');
  expect(isi).toMatch(dari);
  await writeFile(`${berkas}~`, isi.replace(dari, to));
  await rename(`${berkas}~`, berkas);
}

const look = <T>(ekspresi: string) => halaman.evaluate(ekspresi) as Promise<T>;
const shadow = (choose: string): string =>
  `document.querySelector('lkjip-pratinjau').shadowRoot.querySelector('${choose}')`;

async function see(classes: string, pattern: RegExp): Promise<void> {
  await soon(async () =>
    expect(await look<string>(`${shadow(`.${classes}`)}.innerText`)).toMatch(pattern),
  );
}

const PADA_S33 = `[...document.querySelectorAll('main td')].filter((sel) => sel.textContent === '25,9').length`;

test('a figure saved on disk changes the page, and the place stays', async () => {
  await look(`document.getElementById('gambar-S3.2').scrollIntoView({ block: 'center' })`);
  await look(`window.saksi = document.getElementById('gambar-S3.2')`);
  const tinggi = `document.getElementById('gambar-S3.2').getBoundingClientRect().top`;
  const before = await look<number>(tinggi);
  const gulir = await look<number>('window.scrollY');
  expect(gulir).toBeGreaterThan(2000);
  expect(await look<number>(PADA_S33)).toBe(0);

  await edit('2023/realisasi.yaml', 'S3.3: { nilai: 25.2', 'S3.3: { nilai: 25.9');
  await soon(async () => expect(await look<number>(PADA_S33)).toBeGreaterThan(0));
  // What has not changed is the very same element, where it was; and the page was not loaded anew.
  expect(await look<boolean>(`window.saksi === document.getElementById('gambar-S3.2')`)).toBe(true);
  expect(Math.abs((await look<number>(tinggi)) - before)).toBeLessThan(2);
  expect(await look<number>('performance.getEntriesByType("navigation").length')).toBe(1);
  expect(keluaran.stderr).toMatch(/disusun, 1 grafik digambar \(\d+ ms\)/);
});

test('what the script of the report put into the page is there after a rebuild, once', async () => {
  const banyak = `[document.querySelectorAll('th .urut').length, document.querySelectorAll('.urut .urut').length, document.querySelectorAll('.angka-grafik').length, document.querySelectorAll('[aria-current]').length]`;
  const [tombol, ...other] = await look<number[]>(banyak);
  expect(tombol).toBeGreaterThan(10);
  expect(other).toEqual([0, 1, 1]);
  await look(`document.querySelector('#tabel-anggaran-program .urut').click()`);
  await edit('2023/narasi/1.1-latar-belakang.md', /^/, 'Satu kata: serupa.\n\n');
  await soon(async () => expect(await look<string>('document.body.innerText')).toContain('serupa'));
  expect(await look(banyak)).toEqual([tombol, ...other]);
  expect(await look(`document.querySelectorAll('[aria-sort]').length`)).toBe(0);
});

test('text put in far above does not move what is being read', async () => {
  const tinggi = `document.getElementById('gambar-S3.2').getBoundingClientRect().top`;
  const [before, gulir] = [await look<number>(tinggi), await look<number>('window.scrollY')];
  const paragraf = 'Sebuah paragraf baru yang mendorong semua yang sesudahnya. '.repeat(12);
  await edit('2023/narasi/1.1-latar-belakang.md', /^/, `${paragraf}\n\n`);
  await soon(async () =>
    expect(await look<string>('document.body.innerText')).toContain('mendorong semua'),
  );
  await soon(async () => expect(await look<number>('window.scrollY')).toBeGreaterThan(gulir + 50));
  expect(Math.abs((await look<number>(tinggi)) - before)).toBeLessThan(2);
});

test('an error stands over the last good page at its line, as text, until it is mended', async () => {
  await edit('2023/realisasi.yaml', 'nilai: 25.9', 'nilai: "<img src=x onerror=alert(1)>"');
  await see('temuan', /data\/2023\/realisasi\.yaml:\d+:\d+/);
  await see('temuan', /<img src=x/);
  await see('kutipan', /^\s*14 │ .*S3\.3: \{ nilai: "<img/);
  await see('ringkasan', /^1 galat/);
  await see('basi', /data terakhir yang benar/);
  expect(await look<number>(PADA_S33)).toBeGreaterThan(0);
  expect(await look(shadow('.temuan img'))).toBeNull();
  expect(await look(`${shadow('.cetak')}.disabled`)).toBe(true);

  await edit('2023/realisasi.yaml', 'nilai: "<img src=x onerror=alert(1)>"', 'nilai: 25.7');
  await see('ringkasan', /^0 galat/);
  expect(await look(`${shadow('.temuan')}.hidden`)).toBe(true);
  await soon(async () => expect(await look<string>('document.body.innerText')).toContain('25,7'));
});

test('the PDF is printed on request', async () => {
  await look(`${shadow('.cetak')}.click()`);
  await see('cetak', /^Mencetak/);
  await soon(() => expect(keluaran.stderr).toContain('lkjip-2023.pdf dicetak'));
  await see('cetak', /^Unduh PDF/);
  expect(livingBrowsers().length).toBeGreaterThan(0);
});

test('the policy held, nothing complained', () => {
  expect(masalah).toEqual([]);
});

test('Ctrl-C ends it: exit code 0, the port free, the browser of the print gone', async () => {
  await browser.close();
  berhenti.abort('SIGINT');
  expect(await done).toBe(0);
  await expect(fetch(keluaran.stdout.trim())).rejects.toThrow();
  expect(livingBrowsers()).toEqual([]);
  expect(keluaran.stderr).not.toContain('kesalahan');
});
