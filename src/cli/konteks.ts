// What every command is added with.

import type { Command } from 'commander';
import type { Bahasa } from '../bahasa.ts';
import type { ExitCode } from '../error.ts';
import type { Io } from './io.ts';

export interface Konteks {
  readonly program: Command;
  readonly io: Io;
  readonly bahasa: Bahasa;
  /** Takes the exit code of the command that ran. */
  readonly selesai: (kode: ExitCode) => void;
}
