// 20,000 agencies: how evenly and how steadily shards divide them, and what joining their summaries takes; then a real tree,
// of which the time and the memory must grow with the agencies alone: node test/bench/many.js [--agencies N] [--format LIST]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeTree } from '../pohon/pohon.js';
import { runOnce } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '20000' },
    format: { type: 'string', default: 'html,json' },
    sizes: { type: 'string', default: '5,10,20' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
const program = join(root, 'bin', 'lkjip.js');
const { partOf, treeDigest, ringkasanJson } = await bundle();
try {
  const agencies = Array.from({ length: Number(values.agencies) }, (_, i) => {
    const regency = String(Math.floor(i / 40)).padStart(3, '0');
    return `kabupaten-${regency}/dinas-${String(i % 40).padStart(2, '0')}`;
  });
  console.log(`${agencies.length} agencies, Node ${process.version}\n`);
  for (const parts of [8, 64, 256]) divide(agencies, parts);
  for (const parts of [8, 64]) await joinSummaries(agencies, parts);
  await buildTrees(values.sizes.split(',').map(Number));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function divide(agencies, parts) {
  const begin = performance.now();
  const before = agencies.map((one) => partOf(one, parts));
  const milliseconds = performance.now() - begin;
  const sizes = Array.from({ length: parts }, () => 0);
  for (const part of before) sizes[part - 1] += 1;
  const mean = agencies.length / parts;
  const spread = Math.sqrt(sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / parts);
  const grown = agencies.filter((one, i) => partOf(one, parts + 1) !== before[i]).length;
  console.log(
    `${parts} parts: ${Math.min(...sizes)}–${Math.max(...sizes)} agencies, mean ${mean.toFixed(1)}, ` +
      `deviation ${((spread / mean) * 100).toFixed(1)} % (chance alone: ${(100 / Math.sqrt(mean)).toFixed(1)} %); ` +
      `one part more moves ${((grown / agencies.length) * 100).toFixed(2)} % ` +
      `(least possible: ${(100 / (parts + 1)).toFixed(2)} %); ${milliseconds.toFixed(0)} ms`,
  );
}

/** Summaries as that many machines would write them, joined by the program itself. */
async function joinSummaries(agencies, parts) {
  const shared = {
    versi: 1,
    jenis: 'ringkasan',
    lkjip: '0.1.0',
    pohon: { instansi: agencies.length, sidik: treeDigest(agencies) },
  };
  const files = Array.from({ length: parts }, (_, i) => {
    const mine = agencies.filter((one) => partOf(one, parts) === i + 1).map(resultOf);
    const file = join(folder, `${parts}-${i + 1}.json`);
    const bagian = { dari: parts, ada: [i + 1] };
    writeFileSync(file, ringkasanJson({ ...shared, bagian, instansi: mine }));
    return file;
  });
  const out = (name) => join(folder, name);
  const args = [
    program,
    'merge',
    ...files,
    '--summary',
    out('all.json'),
    '--junit',
    out('all.xml'),
  ];
  const { seconds, ownMegabytes } = await runOnce(args);
  console.log(
    `merge of ${parts} summaries: ${seconds.toFixed(2)} s, ${ownMegabytes.toFixed(0)} MB`,
  );
}

function resultOf(ruang) {
  const berkas = ['html', 'pdf', 'json'].map((ending) => `${ruang}/2020/lkjip-2020.${ending}`);
  return {
    ruang,
    nama: `Dinas ${ruang}`,
    status: 'selesai',
    galat: 0,
    peringatan: 3,
    laporan: [{ tahun: 2020, halaman: 49, berkas }],
    masalah: [],
    sebab: null,
  };
}

async function buildTrees(sizes) {
  const source = join(root, 'examples', 'dinas-contoh');
  let last;
  for (const count of sizes) {
    const tree = join(folder, `tree-${count}`);
    writeTree(tree, { source, count });
    const out = join(folder, `out-${count}`);
    const args = ['build', '2023', '--all', '--no-cache', '--data', tree, '--output', out];
    const run = await runOnce([program, ...args, '--format', values.format]);
    const more =
      last === undefined
        ? ''
        : `; each further one ${((run.seconds - last.run.seconds) / (count - last.count)).toFixed(2)} s`;
    console.log(
      `${count} real agencies (${values.format}): ${run.seconds.toFixed(1)} s, ` +
        `${run.ownMegabytes.toFixed(0)} MB, with children ${run.treeMegabytes.toFixed(0)} MB${more}`,
    );
    last = { run, count };
  }
}

/** The functions under test, out of src/. */
async function bundle() {
  const outfile = join(folder, 'ringkasan.mjs');
  const contents = `export { partOf, treeDigest } from './src/summary/shard.ts';
export { ringkasanJson } from './src/summary/summary.ts';`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(outfile);
}
