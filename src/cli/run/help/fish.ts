// The script for fish: a line an option.

import type { CommandSurface, OptionSurface, Surface, Taken } from './surface.ts';

export function fishScript({ options, commands }: Surface): string {
  const lines = [
    `# fish: lkjip completion fish > ~/.config/fish/completions/lkjip.fish`,
    'function __lkjip_years',
    '  for folder in */ data/*/',
    "    string match -rg '/([0-9]{4})/$' /$folder",
    '  end',
    'end',
    `complete -c lkjip -f`,
    ...options.map((option) => optionLine('__fish_use_subcommand', option)),
    ...commands.map(
      (one) =>
        `complete -c lkjip -n __fish_use_subcommand -a ${one.name} -d ${quoted(one.description)}`,
    ),
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: CommandSurface): string[] {
  const condition = `'__fish_seen_subcommand_from ${command.name}'`;
  const offered = command.taken === null ? '' : action(command.taken);
  return [
    ...(offered === '' ? [] : [`complete -c lkjip -n ${condition} ${offered}`]),
    ...command.options.map((option) => optionLine(condition, option)),
  ];
}

function optionLine(condition: string, { names, taken, description }: OptionSurface): string {
  const flags = names.map((one) =>
    one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`,
  );
  const value = taken === null ? [] : [taken.kind === 'file' ? '-r' : '-x', action(taken)];
  const parts = [`complete -c lkjip -n ${condition}`, ...flags, ...value];
  return [...parts.filter((part) => part !== ''), `-d ${quoted(description)}`].join(' ');
}

function action(taken: Taken): string {
  switch (taken.kind) {
    case 'choice':
      return taken.isList
        ? `-a '(__fish_append , ${taken.values.join(' ')})'`
        : `-a '${taken.values.join(' ')}'`;
    case 'year':
      return `-a '(__lkjip_years)'`;
    case 'file':
      return '-F';
    case 'folder':
      return `-a '(__fish_complete_directories)'`;
    case 'text':
      return '';
  }
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
