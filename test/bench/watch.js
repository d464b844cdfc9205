// From a save to the page of `lkjip watch`, in a real browser: node test/bench/watch.js [--edits N] [--data DIR] [--year N]
// A figure is edited by turns, so that a chart is drawn anew each time. Prints the median over all edits, the part of it
// that the rebuild took, and the processor time of the server, which a busy machine does not stretch.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { median } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '20' },
    data: { type: 'string', default: join(root, 'examples', 'dinas-contoh') },
    year: { type: 'string', default: '2023' },
    file: { type: 'string', default: '2023/realisasi.yaml' },
    from: { type: 'string', default: 'S3.3: { nilai: 25.2' },
    to: { type: 'string', default: 'S3.3: { nilai: 25.NN' },
    shown: { type: 'string', default: '25,NN' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
cpSync(values.data, folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: await browserPath(),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const watch = [join(root, 'bin', 'lkjip.js'), 'watch', values.year, '--port', '0'];
const server = spawn(process.execPath, [...watch, '--data', folder]);
let errors = '';
let address = '';
server.stderr.on('data', (chunk) => (errors += chunk));
server.stdout.on('data', (chunk) => (address += chunk));
try {
  await until(() => /disusun/.test(errors) && address.endsWith('\n'));
  const page = await browser.newPage();
  await page.goto(address.trim());
  // The same page is shown that the server has; from now on every change is timed in the browser itself.
  await page.evaluate(() => {
    new MutationObserver(() => (globalThis.changed = Date.now())).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const results = [];
  for (let i = 0; i < Number(values.edits); i++) results.push(await measureEdit(page, i));
  print(results);
} finally {
  server.kill('SIGINT');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measureEdit(page, i) {
  const file = join(folder, values.file);
  const number = String(i + 11);
  const original = readFileSync(join(values.data, values.file), 'utf8');
  if (!original.includes(values.from)) throw new Error(`no "${values.from}" in ${values.file}`);
  const text = original.replace(values.from, values.to.replace('NN', number));
  writeFileSync(`${file}~`, text);
  errors = '';
  const cpu = cpuOf(server.pid);
  const saved = Date.now();
  renameSync(`${file}~`, file);
  const shown = values.shown.replace('NN', number);
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, shown);
  const changed = await page.evaluate(() => globalThis.changed);
  await until(() => /\((\d+) ms\)/.test(errors));
  const rebuild = Number(/\((\d+) ms\)/.exec(errors)[1]);
  await delay(300);
  return { total: changed - saved, rebuild, cpu: cpuOf(server.pid) - cpu };
}

/** Processor time of a process so far, in milliseconds. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function print(results) {
  console.log(`${results.length} edits, Node ${process.version}`);
  for (const [key, name] of [
    ['total', 'save to page'],
    ['rebuild', 'of that the rebuild'],
    ['cpu', 'processor time of the server'],
  ]) {
    const list = results.map((one) => one[key]);
    const range = `${Math.min(...list)}–${Math.max(...list)}`;
    console.log(`${name.padEnd(28)} median ${median(list)} ms (${range}), first ${list[0]} ms`);
  }
}

async function until(isTrue) {
  for (let i = 0; i < 3000 && !isTrue(); i++) await delay(10);
  if (!isTrue()) throw new Error(`waited in vain:\n${errors}`);
}

/** The browser that the program would print with. */
async function browserPath() {
  const outfile = join(root, 'dist', `bench-browser-${process.pid}.js`);
  const contents = `import { openBrowser } from './src/print/session.ts';
export const session = await openBrowser();`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const { session } = await import(outfile).finally(() => rmSync(outfile));
  await session.close();
  return session.facts.path;
}
