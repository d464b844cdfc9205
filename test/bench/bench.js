// Times the program against floors measured in the same run; see README.md.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { median, runOnce } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    data: { type: 'string', default: join(root, 'data') },
    year: { type: 'string', default: '2020' },
  },
});
const runs = Number(values.runs);
const folder = mkdtempSync(join(tmpdir(), 'lkjip-bench-'));
const program = join(root, 'bin', 'lkjip.js');

/** A cache of our own, so that the user's is neither used nor touched; the unpacked browser is shared. */
const cache = join(folder, 'cache');
mkdirSync(join(cache, 'lkjip'), { recursive: true, mode: 0o700 });
const env = { ...process.env, XDG_CACHE_HOME: cache, CI: 'true' };
const forget = () => rmSync(join(cache, 'lkjip', 'halaman'), { recursive: true, force: true });

const bare = await prepareBarePrint();
const commands = {
  nothing: { args: ['-e', '0'] },
  help: { args: [program, '--help'] },
  'html+json': { args: lkjip('html,json') },
  'bare print': { args: bare },
  'build, cold': { args: lkjip('html,pdf,json'), before: forget },
  'build, warm': { args: lkjip('html,pdf,json') },
};
const results = await measureInTurns(commands, runs);
print(results);
rmSync(folder, { recursive: true, force: true });

function lkjip(format) {
  const output = join(folder, 'out');
  return [
    program,
    'build',
    values.year,
    '--data',
    values.data,
    '--format',
    format,
    '--output',
    output,
  ];
}

/** Renders the finished document once, and finds out which browser the program prints with. */
async function prepareBarePrint() {
  // Below the project, so that its packages are found.
  const script = join(root, 'dist', 'bench-print-html.js');
  await build({
    entryPoints: [join(root, 'test', 'bench', 'print-html.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const html = join(folder, 'print.html');
  const browser = execFileSync(process.execPath, [script, values.data, values.year, html], { env });
  rmSync(script);
  return [
    join(root, 'test', 'bench', 'bare.js'),
    String(browser).trim(),
    html,
    join(folder, 'bare.pdf'),
  ];
}

/** A B C A B C …, so that a machine that slows down slows all of them; the first turn does not count. */
async function measureInTurns(commands, turns) {
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, { args, before }] of Object.entries(commands)) {
      before?.();
      const result = await runOnce(args, { env });
      if (turn > 0) results[name].push(result);
    }
  }
  return results;
}

function print(results) {
  const seconds = (name) => results[name].map((run) => run.seconds);
  const ratio = (name, floor) => {
    const pairs = seconds(name).map((value, i) => value / seconds(floor)[i]);
    return `${median(pairs).toFixed(2)} × ${floor}`;
  };
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${runs} runs\n`);
  for (const [name, list] of Object.entries(results)) {
    const wall = median(seconds(name)).toFixed(2);
    const low = Math.min(...seconds(name)).toFixed(2);
    const high = Math.max(...seconds(name)).toFixed(2);
    const own = Math.round(median(list.map((run) => run.ownMegabytes)));
    const tree = Math.round(median(list.map((run) => run.treeMegabytes)));
    console.log(
      `${name.padEnd(12)} ${wall} s (${low}–${high})  ${own} MB, with children ${tree} MB`,
    );
  }
  console.log(`
--help               ${ratio('help', 'nothing')}
html+json            ${median(seconds('html+json')).toFixed(2)} s
whole build, cold    ${ratio('build, cold', 'bare print')}
whole build, warm    ${ratio('build, warm', 'bare print')}`);
}
