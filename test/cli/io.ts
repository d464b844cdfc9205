// The program run in-process: what it printed, and how it ended.

import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/main.ts';
import type { Io } from '../../src/cli/terminal/io.ts';

/** The top of this repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Jalan {
  readonly kode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface OpsiJalan {
  readonly cwd?: string;
  /** Nothing of the environment of the test itself gets in. */
  readonly env?: Io['env'];
  readonly isColoured?: boolean;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  readonly launch?: Io['launch'];
  readonly typedName?: string;
  /** Answers to the questions, in their order; then the input ends. */
  readonly jawaban?: readonly string[];
}

export type Program = typeof run;

/** Runs `lkjip` with `argv`, from the top of this repository unless told otherwise. */
export const jalankan = (argv: readonly string[], options: OpsiJalan = {}): Promise<Jalan> =>
  runIn(run, argv, options);

/** @param program `run` of the sources, or of the bundle */
export async function runIn(
  program: Program,
  argv: readonly string[],
  options: OpsiJalan = {},
): Promise<Jalan> {
  const keluaran = { stdout: '', stderr: '' };
  const answers = [...(options.jawaban ?? [])];
  const ask = (question: string) => {
    keluaran.stderr += question;
    return Promise.resolve(answers.shift() ?? null);
  };
  const kode = await program(argv, {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? {},
    stdout: (teks) => void (keluaran.stdout += teks),
    stderr: (teks) => void (keluaran.stderr += teks),
    isTerminal: options.isTerminal ?? false,
    isColoured: options.isColoured ?? false,
    ask: options.jawaban === undefined ? undefined : ask,
    launch: options.launch,
    ...(options.typedName === undefined ? {} : { typedName: options.typedName }),
    signal: options.signal ?? new AbortController().signal,
  });
  return { kode, ...keluaran };
}

/** `lkjip` as one types it in a folder, which may be made later. */
export const lkjipIn =
  (folder: () => string) =>
  async (...argv: readonly string[]) => {
    const { kode: code, ...said } = await jalankan(argv, { cwd: folder() });
    return { code, ...said };
  };
