// From push to report: the commands of the GitHub recipe in a fresh clone of a generated workspace, with caches empty and kept.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folder, program, root } from './workshop.js';

const AUTHOR = ['-c', 'user.name=Bench', '-c', 'user.email=bench@contoh.invalid'];

/** What a runner keeps between runs lies below its home. */
const home = join(folder, 'runner');
const runnerEnv = { PATH: process.env.PATH, HOME: home, CI: 'true', GITHUB_ACTIONS: 'true' };
const run = (file, args, cwd) =>
  execFileSync(file, args, { cwd, env: runnerEnv, stdio: ['ignore', 'pipe', 'pipe'] });

/** Prints seconds by step, cold and warm. Needs the npm registry, as a runner does. */
export function recipe() {
  const origin = join(folder, 'asal');
  mkdirSync(home, { recursive: true });
  run(process.execPath, [program, 'init', origin, '--yes', '--ci', 'github'], folder);
  // The example's data are more of a report than the skeleton.
  cpSync(join(root, 'examples', 'dinas-contoh'), origin, { recursive: true });
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...AUTHOR, 'commit', '-qm', 'Awal'],
  ])
    run('git', args, origin);
  const cold = runSteps(origin);
  const warm = runSteps(origin);
  console.log('from push to report, s'.padEnd(34), 'cold'.padStart(8), 'warm'.padStart(8));
  for (const [name, seconds] of cold)
    console.log(
      name.padEnd(34),
      seconds.toFixed(1).padStart(8),
      warm.get(name).toFixed(1).padStart(8),
    );
}

/** Clones and runs each step of the action that is a command; the same place each time, as on a runner. */
function runSteps(origin) {
  const clone = join(folder, 'klon');
  rmSync(clone, { recursive: true, force: true });
  const seconds = new Map();
  const time = (name, action) => {
    const begin = performance.now();
    action();
    seconds.set(name, (performance.now() - begin) / 1000);
  };
  time('git clone', () => run('git', ['clone', '-q', origin, clone], folder));
  const action = readFileSync(join(clone, '.github/actions/lkjip/action.yml'), 'utf8');
  const { inputs, runs } = parse(action);
  const given = Object.entries(inputs).map(([name, { default: value }]) => [
    name.toUpperCase(),
    value,
  ]);
  for (const { name, run: script, if: condition } of runs.steps) {
    if (script === undefined || condition !== undefined) continue;
    const env = { ...runnerEnv, ...Object.fromEntries(given) };
    const options = { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] };
    time(name, () => execFileSync('bash', ['-eo', 'pipefail', '-c', script], options));
  }
  seconds.set(
    'all',
    [...seconds.values()].reduce((sum, one) => sum + one, 0),
  );
  // Kept by the recipe's cache; the browser is not.
  const kept = join(home, '.cache/lkjip');
  for (const name of readdirSync(kept).filter((one) => one.startsWith('chromium-')))
    rmSync(join(kept, name), { recursive: true });
  return seconds;
}
