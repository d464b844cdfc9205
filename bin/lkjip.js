#!/usr/bin/env node
// Runs the program on this process and ends with its exit code.

const { load } = require('./load.js');

const { run } = load('main.cjs');

const berhenti = new AbortController();
for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A second Ctrl-C ends at once.
  process.once(sinyal, () => berhenti.abort(sinyal));
}
// A reader that goes away (`lkjip … | head`) is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** One question on the terminal; null when the input ends. */
async function ask(question) {
  const { createInterface } = require('node:readline/promises');
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise((resolve) => line.once('close', () => resolve(null)));
  try {
    return await Promise.race([line.question(question), ended]);
  } finally {
    line.close();
  }
}
const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true;

run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (teks) => process.stdout.write(teks),
  stderr: (teks) => process.stderr.write(teks),
  isTerminal: process.stderr.isTTY === true && process.env.CI === undefined,
  isColoured: process.stdout.isTTY === true,
  ask: canAsk ? ask : undefined,
  signal: berhenti.signal,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
