// Errors that end a run for a reason the user can mend, and the exit codes of the program.

import type { Bilingual } from './language.ts';

/** Exit codes of `lkjip`, as documented in README.md. */
export const EXIT = {
  ok: 0,
  /** The data has errors. */
  data: 1,
  /** Wrong usage. */
  usage: 2,
  /** The environment lacks something: no browser, disk full, time limit. */
  environment: 3,
  /** A bug in lkjip. */
  bug: 70,
  /** Ended by SIGINT, as shells count it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A run that was stopped, and how far it had come. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly text: Bilingual;

  constructor(text: Bilingual, cause: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}

/** Throw this when the user or the environment, not lkjip, has to change: text and hint are shown as they are. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly text: Bilingual;
  readonly hint: Bilingual | null;
  readonly exitCode: ExitCode;

  constructor(text: Bilingual, options: { hint?: Bilingual; exitCode: ExitCode; cause?: unknown }) {
    super(text.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.text = text;
    this.hint = options.hint ?? null;
    this.exitCode = options.exitCode;
  }
}

/** That the time is up: seconds in at most one decimal, since what is left of a limit has many. */
export function timeUpError(step: Bilingual, milliseconds: number, hint: Bilingual): UserError {
  const seconds = String(Math.max(0.1, Math.round(milliseconds / 100) / 10));
  return new UserError(
    {
      id: `waktu habis (${seconds.replace('.', ',')} detik) saat ${step.id}`,
      en: `time is up (${seconds} s) while ${step.en}`,
    },
    { hint, exitCode: EXIT.environment },
  );
}
