// Commands run in turns, and how the results are told.

import { median, runOnce } from './measure.js';
import { env } from './workshop.js';

/**
 * A B C A B C …, so that a machine that slows down slows all of them.
 * @param {Record<string, { command?: string, args: string[], before?: (turn: number) => void }>} commands
 * @param {number} turns
 * @param {{ warmUp?: boolean }} options with it, one more turn goes first that does not count
 */
export async function measureInTurns(commands, turns, { warmUp = true } = {}) {
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = warmUp ? 0 : 1; turn <= turns; turn++) {
    for (const [name, { command, args, before }] of Object.entries(commands)) {
      before?.(turn);
      const result = await runOnce(args, { command, env });
      if (turn > 0) results[name].push(result);
    }
  }
  return results;
}

export const seconds = (list) => median(list.map((run) => run.seconds));

/** The median of the ratios of the turns. */
export function times(results, name, floor, what) {
  const pairs = results[name].map((run, i) => run.seconds / results[floor][i].seconds);
  return `${median(pairs).toFixed(2)} × ${what}`;
}

export function say(name, list, ratio = '') {
  const all = list.map((run) => run.seconds);
  const range = `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`;
  const tree = Math.round(median(list.map((run) => run.treeMegabytes)));
  const wall = `${median(all).toFixed(2)} s`.padStart(8);
  console.log(`${name.padEnd(24)}${wall} (${range}), ${tree} MB  ${ratio}`.trimEnd());
}
