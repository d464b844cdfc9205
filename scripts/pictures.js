// Draws the pictures of the guides anew from the report of the fictional agency, into examples/gambar/. By hand, where the
// look has changed: `npm run pictures`. Look at them before committing.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBundled, root } from './bundled.js';

const { drawPages, drawScreen } = await importBundled('scripts', 'pictures', 'draw.ts');

const YEAR = '2023';
const built = await mkdtemp(join(tmpdir(), 'lkjip-gambar-'));
const data = join(root, 'examples/dinas-contoh');
const argv = ['build', YEAR, '--data', data, '--output', built, '--format', 'html,pdf,ringkas'];
const { status } = spawnSync(process.execPath, [join(root, 'bin/lkjip.js'), ...argv], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const file = (name) => join(built, YEAR, name);
const pictures = {
  halaman: await drawPages(await readFile(file(`lkjip-${YEAR}.pdf`)), [
    'Laporan Kinerja',
    'SEKILAS KINERJA',
    'Indikator 1: Indeks Pelayanan Publik',
  ]),
  ringkas: await drawPages(await readFile(file(`lkjip-${YEAR}-ringkas.pdf`)), [
    'RINGKASAN KINERJA',
    'HAL YANG PERLU DIBENAHI',
  ]),
  layar: await drawScreen(`${pathToFileURL(file(`lkjip-${YEAR}.html`)).href}#tabel-pengukuran`),
};
for (const [name, content] of Object.entries(pictures)) {
  const target = join(root, 'examples/gambar', `${name}.webp`);
  await writeFile(target, content);
  console.log(`${target}: ${Math.ceil(content.length / 1000)} kB`);
}
await rm(built, { recursive: true });
