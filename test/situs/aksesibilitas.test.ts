// The page for everyone: axe's rules of WCAG 2.2 AA, the keyboard, narrow screens, dark mode, still pictures.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { runAxe, runAxeButColours, runAxeOnColours, runAxeOnPlaces } from './axe.ts';
import { onceEach } from '../shared/once-each.ts';
import { launchPeramban } from './peramban.ts';
import { openSitus, TAHUN, type Situs } from './situs.ts';

let situs: Situs;
let browser: Browser;

beforeAll(async () => {
  [situs, browser] = await Promise.all([openSitus(), launchPeramban()]);
});

afterAll(async () => {
  await browser.close();
});

const WIDE = 1280;

interface Layar {
  readonly lebar: number;
  readonly skema: 'light' | 'dark';
}

async function open(tahun: number, { lebar, skema }: Layar, berkas = ''): Promise<Page> {
  const halaman = await browser.newPage();
  await halaman.setViewport({ width: lebar, height: 900 });
  await halaman.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: skema }]);
  await halaman.goto(new URL(berkas, situs.address(tahun)).href);
  return halaman;
}

/** Everything of the page but its colours, one line an element. */
async function shapeOf(halaman: Page): Promise<readonly string[]> {
  const perintah = `[...document.querySelectorAll('*')].map((satu) => {
    const { x, y, width, height } = satu.getBoundingClientRect();
    const { display, visibility, opacity, fontSize, fontWeight, textDecorationLine } = getComputedStyle(satu);
    return [satu.tagName, x, y, width, height, display, visibility, opacity, fontSize, fontWeight, textDecorationLine].join();
  })`;
  return (await halaman.evaluate(perintah)) as readonly string[];
}

/**
 * Nothing is wrong for axe, neither by day nor by night, of which the rules on colours alone know. Of texts that look alike
 * those ask one by night; by day too, or else, in the same go as the other rules, each.
 */
async function expectAccessible(
  halaman: Page,
  { byDay }: { readonly byDay: 'each' | 'one of each look' },
): Promise<void> {
  const { wrong, right } = await (byDay === 'each' ? runAxe(halaman) : runAxeButColours(halaman));
  expect(wrong).toEqual([]);
  expect(right.length).toBeGreaterThan(20);
  if (byDay === 'each') expect(right).toContain('color-contrast');
  else await expectReadable(halaman);
  await expectReadableByNight(halaman);
}

/** The same colours alone, by night. */
async function expectReadableByNight(halaman: Page): Promise<void> {
  const bentuk = await shapeOf(halaman);
  await halaman.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const dark = await shapeOf(halaman);
  expect(dark.filter((one, i) => one !== bentuk[i])).toEqual([]);
  expect(dark).toHaveLength(bentuk.length);
  await expectReadable(halaman);
  await halaman.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

async function expectReadable(halaman: Page): Promise<void> {
  const { wrong, right, looks } = await runAxeOnColours(halaman);
  expect(wrong).toEqual([]);
  expect(right).toContain('color-contrast');
  expect(looks).toBeGreaterThan(5);
}

const LOOKS = ['display', 'visibility', 'color', 'backgroundColor', 'opacity', 'fontWeight'];

/**
 * What axe looks at of the page but its places, a line an element: not what leads to another file, nor where a picture or
 * a style stands.
 */
async function elementsOf(
  halaman: Page,
  looks: readonly string[] = [...LOOKS, 'fontSize'],
): Promise<readonly string[]> {
  // Where the reader is in the list of contents is marked a moment after the page has moved.
  const perintah = `((keluar) => {
    const marked = [...document.querySelectorAll('[aria-current=location]')];
    for (const one of marked) one.removeAttribute('aria-current');
    const elements = [...document.querySelectorAll('body *')]
    .filter((satu) => !satu.matches(keluar))
    .map((satu) => {
      const style = getComputedStyle(satu);
      const own = [...satu.attributes].filter(({ name }) => !['src', 'data-look'].includes(name));
      const text = [...satu.children].every((one) => one.matches(keluar)) ? satu.textContent : '';
      return [satu.tagName, ...own.map(({ name, value }) => name + '=' + value), ...${JSON.stringify(looks)}.map((look) => style[look]), text].join();
    });
    for (const one of marked) one.setAttribute('aria-current', 'location');
    return elements;
  })('a.asal, .berkas-lampiran a, .unduhan, .unduhan *, script')`;
  return (await halaman.evaluate(perintah)) as readonly string[];
}

/** As a reader leaves it: the tables of the charts open, a table sorted, a chart telling its figures. */
const PAKAI = `
  for (const satu of document.querySelectorAll('details')) satu.open = true;
  document.querySelector('.urut').click();
  document.querySelector('.gambar .grafik').focus();
`;

describe('the index of many agencies', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lkjip-situs-'));
    const argv = ['build', '--all', '--data', 'examples', '--output', folder];
    expect((await jalankan([...argv, '--format', 'csv,json'])).kode).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([320, WIDE])('axe finds nothing at %i px', async (lebar) => {
    const halaman = await browser.newPage();
    await halaman.setViewport({ width: lebar, height: 900 });
    await halaman.goto(pathToFileURL(join(folder, 'index.html')).href);
    await expectAccessible(halaman, { byDay: 'each' });
    expect(await halaman.evaluate('document.documentElement.scrollWidth')).toBe(lebar);
    await halaman.close();
  });
});

describe.each(TAHUN)('the page of %i', (tahun) => {
  /** Pages that hold the same are looked at in one width each. */
  const width = tahun === TAHUN[0] ? 320 : WIDE;
  /** A page that is only looked at, and one in use: opened once for all. */
  let fresh: Page;
  const used = onceEach(async (lebar) => {
    const halaman = await open(tahun, { lebar: Number(lebar), skema: 'light' });
    wasOpen.set(lebar, await halaman.evaluate(CONTENTS_ARE_OPEN));
    await halaman.evaluate(PAKAI);
    return halaman;
  });
  /** By width: whether the list of contents was open before the page was used. */
  const wasOpen = new Map<string, unknown>();
  const CONTENTS_ARE_OPEN = `document.querySelector('.daftar-halaman.isi > details').open`;
  beforeAll(async () => {
    fresh = await open(tahun, { lebar: WIDE, skema: 'light' });
  });
  afterAll(async () => {
    for (const one of await browser.pages()) if (one.url() !== 'about:blank') await one.close();
  });

  const IN_USE = `document.querySelector('.angka-grafik').hidden`;

  test('axe finds nothing on a wide screen, light and dark', async () => {
    const halaman = await used(String(WIDE));
    expect(await halaman.evaluate(IN_USE)).toBe(false);
    // One style sheet colours both: of one of them every text is asked.
    await expectAccessible(halaman, { byDay: tahun === TAHUN[0] ? 'each' : 'one of each look' });
  });

  test('nor at 320 px, where the same is told, of other sizes at other places', async () => {
    const halaman = await used('320');
    expect(await halaman.evaluate(IN_USE)).toBe(false);
    expect(await elementsOf(halaman, LOOKS)).toEqual(
      await elementsOf(await used(String(WIDE)), LOOKS),
    );
    const { wrong, right } = await runAxeOnPlaces(halaman);
    expect(wrong).toEqual([]);
    expect(right).toContain('target-size');
    await expectReadable(halaman);
    await expectReadableByNight(halaman);
  });

  test('nor would it on the page of one file, which is the same but for what leads out of it', async () => {
    const halaman = await open(
      tahun,
      { lebar: WIDE, skema: 'light' },
      `lkjip-${tahun}-tunggal.html`,
    );
    await halaman.evaluate(PAKAI);
    const single = await elementsOf(halaman);
    expect(single).toEqual(await elementsOf(await used(String(WIDE))));
    expect(single.length).toBeGreaterThan(1000);
    await halaman.close();
  });

  test.each([width])('nor on the page of derivations at %i px', async (lebar) => {
    const halaman = await open(tahun, { lebar, skema: 'light' }, 'aset/asal.html');
    await expectAccessible(halaman, { byDay: 'each' });
    expect(await halaman.evaluate('document.documentElement.scrollWidth')).toBe(lebar);
    await halaman.close();
  });

  test('at 320 px only tables and charts scroll sideways, each a named place that the keyboard reaches', async () => {
    const halaman = await used('320');
    expect(await halaman.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const gulir = (await halaman.evaluate(`[...document.querySelectorAll('*')]
      .filter((satu) => satu.scrollWidth > satu.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(satu).overflowX))
      .map((satu) => ({
        kelas: satu.className,
        tabIndex: satu.tabIndex,
        nama: satu.getAttribute('aria-label') ?? document.getElementById(satu.getAttribute('aria-labelledby'))?.textContent ?? '',
      }))`)) as { kelas: string; tabIndex: number; nama: string }[];
    expect(gulir.length).toBeGreaterThan(10);
    expect(new Set(gulir.map(({ kelas }) => kelas))).toEqual(new Set(['gulir', 'grafik']));
    expect(gulir.filter(({ tabIndex, nama }) => tabIndex !== 0 || nama.trim() === '')).toEqual([]);
  });

  test('by keyboard: the first stop leads to the text, and each stop is seen', async () => {
    const halaman = fresh;
    await halaman.bringToFront();
    await halaman.keyboard.press('Tab');
    const pertama = `(({ hash, innerText }) => [hash, innerText])(document.activeElement)`;
    expect(await halaman.evaluate(pertama)).toEqual(['#isi-laporan', 'Langsung ke isi laporan']);
    const kotak = `document.activeElement.getBoundingClientRect().left >= 0`;
    expect(await halaman.evaluate(kotak)).toBe(true);
    await halaman.keyboard.press('Enter');
    expect(
      await halaman.evaluate(`document.getElementById('isi-laporan').getBoundingClientRect().top`),
    ).toBeLessThan(50);
    for (let banyak = 0; banyak < 60; banyak += 1) {
      await halaman.keyboard.press('Tab');
      const [isInside, line, nama] = (await halaman.evaluate(`((satu) => [
        document.getElementById('isi-laporan').contains(satu),
        getComputedStyle(satu).outlineStyle + getComputedStyle(satu).outlineWidth,
        (satu.getAttribute('aria-label') ?? satu.getAttribute('aria-labelledby') ?? satu.innerText).trim(),
      ])(document.activeElement)`)) as [boolean, string, string];
      expect([isInside, line], nama).toEqual([true, 'solid2px']);
      expect(nama).not.toBe('');
    }
  });

  test('the figures of a row are one stop of the keyboard, arrows go between them, and each says where it leads', async () => {
    const halaman = fresh;
    const rows = (await halaman.evaluate(`[...document.querySelectorAll('.tabel tr:has(a.asal)')]
      .map((baris) => [...baris.querySelectorAll('a.asal')].map((satu) => satu.tabIndex))`)) as number[][];
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(([first, ...rest]) => first === 0 && rest.every((one) => one === -1))).toBe(
      true,
    );
    await halaman.evaluate(
      `[...document.querySelectorAll('.tabel tr:has(a.asal ~ a.asal, td + td a.asal)')][0].querySelector('a.asal').focus()`,
    );
    const name = `document.activeElement.getAttribute('aria-label')`;
    const before = await halaman.evaluate(name);
    await halaman.keyboard.press('ArrowRight');
    expect(await halaman.evaluate(name)).not.toBe(before);
    expect(await halaman.evaluate(name)).toMatch(/, asal angka$/);
  });

  test('the list of contents is folded on a narrow screen, and open on a wide one', async () => {
    await Promise.all([used('320'), used(String(WIDE))]);
    expect([wasOpen.get('320'), wasOpen.get(String(WIDE))]).toEqual([false, true]);
  });

  test('in forced colours charts keep their paper, and marks are of the colour of the text', async () => {
    const halaman = fresh;
    const session = await halaman.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
    expect(await halaman.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    const background = (choose: string, pseudo: string) =>
      halaman.evaluate(
        `getComputedStyle(document.querySelector('${choose}'), '${pseudo}').backgroundColor`,
      );
    expect(await background('.gambar .grafik svg', '')).toBe('rgb(255, 255, 255)');
    expect(
      await halaman.evaluate(`getComputedStyle(document.querySelector('.grafik svg')).filter`),
    ).toBe('none');
    const ink = await halaman.evaluate(`getComputedStyle(document.body).color`);
    expect(await background('.kartu .status', '::before')).toBe(ink);
    await session.detach();
  });

  test('by night charts are turned to light on dark, and not in forced colours', async () => {
    const filterOf = async (halaman: Page) =>
      halaman.evaluate(`getComputedStyle(document.querySelector('.gambar .grafik svg')).filter`);
    for (const [schema, filter] of [
      ['light', 'none'],
      ['dark', 'invert(0.9) hue-rotate(180deg)'],
    ] as const) {
      await fresh.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: schema }]);
      expect(await filterOf(fresh)).toBe(filter);
      await fresh.emulateMediaType('print');
      expect(await filterOf(fresh)).toBe('none');
      await fresh.emulateMediaType();
    }
  });

  test('nothing moves of itself', async () => {
    const halaman = await used(String(WIDE));
    expect(await halaman.evaluate('document.getAnimations().length')).toBe(0);
    const css = await readFile(new URL('aset/gaya.css', situs.address(tahun)), 'utf8');
    expect(css).not.toMatch(/transition|animation|scroll-behavior: smooth/);
  });

  test('on paper, printed from the browser: neither buttons nor open drawers, black on white', async () => {
    const halaman = await used(String(WIDE));
    await halaman.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await halaman.emulateMediaType('print');
    const visible = (choose: string) =>
      halaman.evaluate(
        `[...document.querySelectorAll('${choose}')].filter((satu) => satu.getClientRects().length > 0).length`,
      );
    expect(await visible('.data-gambar, .angka-grafik, .lompat')).toBe(0);
    expect(await visible('.grafik svg')).toBeGreaterThan(5);
    const warna = `(({ color }) => color)(getComputedStyle(document.body))`;
    expect(await halaman.evaluate(warna)).toBe('rgb(26, 29, 33)');
    const tombol = `(({ borderTopWidth, backgroundColor }) => [borderTopWidth, backgroundColor])(getComputedStyle(document.querySelector('.urut')))`;
    expect(await halaman.evaluate(tombol)).toEqual(['0px', 'rgba(0, 0, 0, 0)']);
    expect((await halaman.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(100_000);
  });
});

test('a performance tree: axe finds nothing, and the keyboard goes from a box to its sasaran', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lkjip-pohon-'));
  const argv = [
    'build',
    '2020',
    '--data',
    'examples/provinsi',
    '--format',
    'html',
    '--output',
    folder,
  ];
  expect((await jalankan(argv)).kode).toBe(0);
  const halaman = await browser.newPage();
  await halaman.goto(pathToFileURL(join(folder, '2020', 'lkjip-2020.html')).href);
  const { wrong, right } = await runAxe(halaman);
  expect(wrong).toEqual([]);
  expect(right).toContain('link-name');
  // From the stop before the last box on.
  await halaman.evaluate(
    `document.querySelector('#gambar-pohon-kinerja svg a[href="#sasaran-s4"]').focus()`,
  );
  await halaman.keyboard.press('Tab');
  await halaman.keyboard.press('Enter');
  const place = await halaman.evaluate(
    `[location.hash, document.getElementById('sasaran-s5').textContent]`,
  );
  expect(place).toEqual([
    '#sasaran-s5',
    'Sasaran Program 2: Meningkatnya akses layanan dasar keluarga miskin',
  ]);
  await rm(folder, { recursive: true });
});
