// `--quiet`, for every command that tells what it did: what is wrong is said all the same, and the exit code tells the rest.

import type { CommandContext } from './command.ts';
import type { Io } from './io.ts';

export interface QuietOptions {
  readonly quiet?: boolean;
}

/** For `.option()` of commander. */
export const quietOption = (t: CommandContext['t']): [flags: string, help: string] => [
  '--quiet',
  t('hanya temuan dan galat yang disebut', 'say nothing but findings and errors'),
];

/**
 * Where a command says what it has done and what comes next: nowhere under `--quiet`. Findings, errors, what was left as it was
 * and what the command was asked to print go to `io` itself.
 */
export function reportsOf(io: Io, { quiet }: QuietOptions): Io {
  return quiet === true ? { ...io, stdout: () => undefined, stderr: () => undefined } : io;
}
