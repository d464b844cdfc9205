// `npm run fuzz [FROM [COUNT]]`: 20,000 mutated workspaces, a process for every 1,000.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [from = '0', count = '20000'] = process.argv.slice(2);
const BATCH = 1000;

// In dist/, so that packages and templates are found.
const program = join(root, 'dist', 'fuzz-batch.js');
await build({
  entryPoints: [join(root, 'test', 'fuzz', 'batch.ts')],
  outfile: program,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
let failed = 0;
for (let seed = Number(from); seed < Number(from) + Number(count); seed += BATCH) {
  const size = Math.min(BATCH, Number(from) + Number(count) - seed);
  const args = [program, join(root, 'test', 'fuzz', 'ruang'), String(seed), String(size)];
  failed += spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0 ? 0 : 1;
}
rmSync(program);
process.exitCode = failed === 0 ? 0 : 1;
