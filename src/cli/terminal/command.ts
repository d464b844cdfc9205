// What every command is added with, and the arguments and options that several have.

import type { Command } from 'commander';
import type { Language } from '../../language.ts';
import type { ExitCode } from '../../error.ts';
import type { Io } from './io.ts';

/** A command, by the word that it is called with. */
export interface CommandRecord {
  readonly name: string;
  /** Whether programs read what it prints, which is then the same however lkjip was started. */
  readonly isRead: boolean;
  /** Gives it its arguments, options and work. */
  readonly add: (context: CommandContext) => void;
}

export interface CommandContext {
  readonly command: Command;
  /** That of all commands. */
  readonly program: Command;
  readonly io: Io;
  readonly language: Language;
  /** The words of the help in that language. */
  readonly t: (id: string, en: string) => string;
  /** Takes the exit code of the command that ran. */
  readonly finish: (code: ExitCode) => void;
}

type Help = CommandContext['t'];

/** For `.argument()` of commander. */
export const yearsArgument = (t: Help): [flags: string, help: string] => [
  '[tahun...]',
  t(
    'tahun laporan, atau triwulannya (2020-TW2); tanpa isian: semua tahun yang ada',
    'report years, or quarters of one (2020-TW2); without any: all years there are',
  ),
];

/** For `.option()` of commander. */
export const dataOption = (t: Help): [flags: string, help: string] => [
  '--data <folder>',
  t('folder data (yang berisi lkjip.yaml)', 'data folder (with lkjip.yaml)'),
];

export const browserOption = (t: Help): [flags: string, help: string] => [
  '--browser <berkas>',
  t('peramban untuk mencetak PDF', 'browser to print the PDF with'),
];
