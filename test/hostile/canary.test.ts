// A server on loopback that must hear nothing: neither while a report whose template and style would call out is printed,
// nor when its page is opened.

import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jalankan, ROOT } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { ENVIRONMENT } from '../print/helper.ts';
import { launchPeramban } from '../situs/peramban.ts';

/** Ways to call out, by the path that each would ask for. */
const TEMPLAT: Readonly<Record<string, (url: string) => string>> = {
  img: (url) => `<img src="${url}" srcset="${url} 2x" alt="">`,
  style: (url) => `<style>p{background:url(${url})}</style>`,
  import: (url) => `<style>@import url(${url});</style>`,
  attribute: (url) => `<p style="background:url(${url})">a</p>`,
  use: (url) => `<svg><use href="${url}#a"></use></svg>`,
  image: (url) => `<svg><image href="${url}" width="9" height="9"></image></svg>`,
  foreignObject: (url) => `<svg><foreignObject><img src="${url}" alt=""></foreignObject></svg>`,
  stylesheet: (url) => `<link rel="stylesheet" href="${url}">`,
  prefetch: (url) => `<link rel="prefetch" href="${url}">`,
  preload: (url) => `<link rel="preload" as="image" href="${url}">`,
  icon: (url) => `<link rel="icon" href="${url}">`,
  iframe: (url) => `<iframe src="${url}"></iframe>`,
  object: (url) => `<object data="${url}"></object>`,
  embed: (url) => `<embed src="${url}">`,
  video: (url) => `<video src="${url}" poster="${url}" autoplay></video>`,
  script: (url) => `<script src="${url}"></script>`,
  inline: (url) => `<script>fetch("${url}"); document.forms[0].submit()</script>`,
  handler: (url) => `<img src="x" alt="" onerror="fetch('${url}')">`,
  form: (url) => `<form action="${url}"><input autofocus onfocus="form.submit()"></form>`,
  base: (url) => `<base href="${url}/">`,
};
const GAYA: Readonly<Record<string, (url: string) => string>> = {
  background: (url) => `body{background-image:url(${url})}\n`,
  cursor: (url) => `*{cursor:url(${url}),auto}\n`,
};

/** What a browser asks for at once where nothing forbids it. */
const DIDENGAR =
  'img style import attribute image foreignObject stylesheet prefetch preload iframe object embed video script cursor'.split(
    ' ',
  );

const heard: string[] = [];
let server: Server;
let root: string;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  }).on('connection', () => heard.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tulis = (cara: typeof GAYA) =>
    Object.entries(cara).map(([nama, isi]) => isi(`${address}/${nama}`));
  root = await tulisRuang();
  await mkdir(join(root, 'data/templates'));
  for (const [nama, isi] of [
    [
      'sampul.hbs',
      (original: string) => original.replace('</header>', `${tulis(TEMPLAT).join('\n')}</header>`),
    ],
    ['gaya.css', (original: string) => tulis(GAYA).join('') + original],
  ] as const) {
    const original = await readFile(join(ROOT, 'templates', nama), 'utf8');
    await writeFile(join(root, 'data/templates', nama), isi(original));
  }
});

afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

function print() {
  const env = Object.fromEntries(
    Object.entries(ENVIRONMENT).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const argv = ['build', '2020', '--no-cache', '--format', 'html,pdf'];
  return jalankan(argv, { cwd: root, env });
}

test('while the report is printed', async () => {
  const { kode, stderr } = await print();
  expect(kode, stderr).toBe(0);
  expect(heard).toEqual([]);
});

test('a font of its own is the user’s mistake, and is not asked for', async () => {
  const style = join(root, 'data/templates/gaya.css');
  const original = await readFile(style, 'utf8');
  await writeFile(style, `@font-face{font-family:X;src:url(${address}/huruf)}${original}`);
  const { kode, stderr } = await print();
  await writeFile(style, original);
  expect(stderr).toContain('huruf tidak dapat dimuat: X');
  expect(kode).toBe(1);
  expect(heard).toEqual([]);
});

test('when its page is opened, by which the policy has each refused', async () => {
  const browser = await launchPeramban();
  try {
    const halaman = await browser.newPage();
    const html = join(root, 'laporan/2020/lkjip-2020.html');
    await halaman.goto(pathToFileURL(html).href, { waitUntil: 'load' });
    await new Promise((lewat) => setTimeout(lewat, 500));
    expect(heard).toEqual([]);
    // The server does hear where nothing forbids it.
    const isi = (await readFile(html, 'utf8')).replace(/<meta http-equiv[^>]*>/, '');
    const open = html.replace('.html', '-terbuka.html');
    await cp(html, open);
    await writeFile(open, isi);
    await halaman.goto(pathToFileURL(open).href, { waitUntil: 'load' });
    const all = DIDENGAR.map((nama) => `/${nama}`);
    await vi.waitFor(() => expect(heard).toEqual(expect.arrayContaining(all)), 60_000);
  } finally {
    await browser.close();
  }
});
