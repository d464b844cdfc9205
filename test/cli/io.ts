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
export const jalankan = (argv: readonly string[], opsi: OpsiJalan = {}): Promise<Jalan> =>
  runIn(run, argv, opsi);

/** @param program `run` of the sources, or of the bundle */
export async function runIn(
  program: Program,
  argv: readonly string[],
  opsi: OpsiJalan = {},
): Promise<Jalan> {
  const keluaran = { stdout: '', stderr: '' };
  const jawaban = [...(opsi.jawaban ?? [])];
  const ask = (pertanyaan: string) => {
    keluaran.stderr += pertanyaan;
    return Promise.resolve(jawaban.shift() ?? null);
  };
  const kode = await program(argv, {
    cwd: opsi.cwd ?? ROOT,
    env: opsi.env ?? {},
    stdout: (teks) => void (keluaran.stdout += teks),
    stderr: (teks) => void (keluaran.stderr += teks),
    isTerminal: opsi.isTerminal ?? false,
    isColoured: opsi.isColoured ?? false,
    ask: opsi.jawaban === undefined ? undefined : ask,
    launch: opsi.launch,
    ...(opsi.typedName === undefined ? {} : { typedName: opsi.typedName }),
    signal: opsi.signal ?? new AbortController().signal,
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
