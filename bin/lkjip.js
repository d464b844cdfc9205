#!/usr/bin/env node
// Runs the program on this process and ends with its exit code.

const { load } = require('./load.js');

const { explainRefusal, run, stopSignals, typedName } = load('main.cjs');

const berhenti = new AbortController();
for (const sinyal of stopSignals(process.platform)) {
  // A second Ctrl-C ends at once.
  process.once(sinyal, () => berhenti.abort(sinyal));
}

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
/** Starts a program of the desktop and lets it be; whether it could be started. */
function launch(command, args) {
  const { spawn } = require('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
    child.once('error', () => resolve(false));
  });
}
const isTerminal = process.stderr.isTTY === true && process.env.CI === undefined;
const canAsk = process.stdin.isTTY === true && process.stderr.isTTY === true;

let isClosed = false;
const argv = process.argv.slice(2);
const io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: (teks) => {
    if (!isClosed) process.stdout.write(teks);
  },
  stderr: (teks) => process.stderr.write(teks),
  isTerminal,
  isColoured: process.stdout.isTTY === true,
  typedName: typedName({
    platform: process.platform,
    env: process.env,
    cwd: process.cwd(),
    script: process.argv[1],
    file: __filename,
  }),
  ask: canAsk ? ask : undefined,
  launch: isTerminal ? launch : undefined,
  signal: berhenti.signal,
};

/** The worse of several ends counts. */
function endWith(exitCode) {
  process.exitCode = Math.max(process.exitCode ?? 0, exitCode);
}

/** A reader that goes away (`lkjip … | head`) is no error: pipes tell it by the one code, sockets by the other. */
const GONE = ['EPIPE', 'ECONNRESET'];
// Whatever befalls stdout, what was begun is finished: only the printing ends.
process.stdout.on('error', (error) => {
  if (isClosed) return;
  isClosed = true;
  if (!GONE.includes(error.code)) void explainRefusal(error, argv, io).then(endWith);
});
// There is nowhere left to say that messages are lost.
process.stderr.on('error', () => undefined);

void run(argv, io).then(endWith);
