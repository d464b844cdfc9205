// The script for zsh, in the terms of its _arguments.

import type { CommandSurface, OptionSurface, Surface, Taken } from './surface.ts';

export function zshScript({ options, commands }: Surface): string {
  const described = commands.map((one) => quoted(`${one.name}:${one.description}`));
  return `#compdef lkjip
# zsh: lkjip completion zsh > FOLDER/_lkjip, FOLDER in $fpath; or: source <(lkjip completion zsh)
_lkjip_years() {
  local -a years
  years=([0-9][0-9][0-9][0-9](N/:t) data/[0-9][0-9][0-9][0-9](N/:t))
  compadd -a years
}
_lkjip() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${described.map((line) => `    ${line}\n`).join('')}  )
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\\n`).join('')}    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands lkjip commands ;;
    rest)
      case $words[1] in
        help) _describe -t commands lkjip commands ;;
${commands.map((command) => `        ${commandCase(command)}\n`).join('')}      esac ;;
  esac
}
if [[ $funcstack[1] == _lkjip ]]; then _lkjip "$@"; else compdef _lkjip lkjip; fi
`;
}

function commandCase(command: CommandSurface): string {
  const rest = command.taken === null ? [] : [quoted(`*: :${action(command.taken)}`)];
  return `${command.name}) _arguments ${[...command.options.map(optionSpec), ...rest].join(' ')} ;;`;
}

function optionSpec({ names, taken, description }: OptionSurface): string {
  const explained = `[${description.replace(/[\\[\]]/g, '\\$&')}]`;
  const value = taken === null ? '' : `: :${action(taken)}`;
  if (names.length === 1) return quoted(`${names[0] ?? ''}${explained}${value}`);
  return `'(${names.join(' ')})'{${names.join(',')}}${quoted(explained + value)}`;
}

function action(taken: Taken): string {
  switch (taken.kind) {
    case 'choice':
      return taken.isList
        ? `_values -s , value ${taken.values.join(' ')}`
        : `(${taken.values.join(' ')})`;
    case 'year':
      return `_lkjip_years`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'text':
      return '';
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
