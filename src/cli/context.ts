// What every command is added with.

import type { Command } from 'commander';
import type { Language } from '../language.ts';
import type { ExitCode } from '../error.ts';
import type { Io } from './io.ts';

export interface CommandContext {
  readonly program: Command;
  readonly io: Io;
  readonly bahasa: Language;
  /** Takes the exit code of the command that ran. */
  readonly selesai: (kode: ExitCode) => void;
}
