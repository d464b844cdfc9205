// `lkjip completion SHELL`: prints the script, made from the commands as they are.

import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../../error.ts';
import type { Language } from '../../../language.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf } from '../../terminal/options.ts';
import { bashScript } from './bash.ts';
import { SHELLS } from './choices.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import { surfaceOf, type Surface } from './surface.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Record<(typeof SHELLS)[number], (surface: Surface) => string>;

export function runCompletion(
  shell: string,
  program: Command,
  io: Io,
  language: Language,
): ExitCode {
  const chosen = oneOf(shell, SHELLS, { id: 'shell', en: 'the shell' });
  io.stdout(SCRIPTS[chosen](surfaceOf(program, language)));
  return EXIT.ok;
}
