// What the command line takes, read from the commands themselves, for completion scripts and the manual.

import type { Argument, Command, Option } from 'commander';
import type { Language } from '../../../language.ts';
import { EXAMPLES } from '../../terminal/examples.ts';
import { argumentName, withPlaceholders } from '../../terminal/placeholders.ts';
import { CHOICES, type Choice } from './choices.ts';

/** What may stand in a place: a path, a year that the workspace has, one or several of a list, or anything else. */
export type Taken = { readonly kind: 'file' | 'folder' | 'year' | 'text' } | Choice;

export interface OptionSurface {
  /** `--format`, and `-V` where there is a short one. */
  readonly names: readonly string[];
  /** `<daftar>`; empty for an option without a value. */
  readonly placeholder: string;
  readonly taken: Taken | null;
  readonly description: string;
}

export interface CommandSurface {
  readonly name: string;
  readonly description: string;
  /** `[tahun...]` */
  readonly usage: string;
  /** What its arguments are; null where there are none. */
  readonly taken: Taken | null;
  readonly options: readonly OptionSurface[];
  readonly examples: readonly string[];
}

export interface Surface {
  readonly language: Language;
  readonly name: string;
  readonly description: string;
  /** Those that stand before a command. */
  readonly options: readonly OptionSurface[];
  readonly commands: readonly CommandSurface[];
}

/** In the language in which `program` was described. */
export function surfaceOf(program: Command, language: Language): Surface {
  return {
    language,
    name: program.name(),
    description: program.description(),
    options: optionsOf(program, language),
    commands: program.commands.map((command) => commandSurface(command, language)),
  };
}

function commandSurface(command: Command, language: Language): CommandSurface {
  const [first] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    usage: command.registeredArguments.map((one) => usageOf(one, language)).join(' '),
    taken: first === undefined ? null : (CHOICES[command.name()] ?? takenOf(first.name())),
    options: optionsOf(command, language),
    examples: EXAMPLES[command.name()] ?? [],
  };
}

function usageOf(argument: Argument, language: Language): string {
  const name = `${argumentName(argument.name(), language)}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** As the help lists them, with `--help`. */
function optionsOf(command: Command, language: Language): readonly OptionSurface[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => optionSurface(option, command, language));
}

function optionSurface(option: Option, command: Command, language: Language): OptionSurface {
  const [, placeholder = ''] = /([<[].*)$/.exec(option.flags) ?? [];
  const { short, long = '' } = option;
  const inner = placeholder.replace(/[<>[\].]/g, '');
  return {
    names: short === undefined ? [long] : [short, long],
    placeholder: withPlaceholders(placeholder, language),
    taken: placeholder === '' ? null : (CHOICES[`${command.name()} ${long}`] ?? takenOf(inner)),
    description: option.description,
  };
}

/** By the word that the help has for it. */
function takenOf(placeholder: string): Taken {
  if (placeholder === 'folder') return { kind: 'folder' };
  if (placeholder === 'berkas') return { kind: 'file' };
  if (placeholder === 'tahun' || placeholder === 'A') return { kind: 'year' };
  return { kind: 'text' };
}
