// The script for bash 3.2 and newer: the values that follow an option, then options and arguments of the command.

import type { CommandSurface, Surface, Taken } from './surface.ts';

export function bashScript({ options, commands }: Surface): string {
  const names = commands.map((command) => command.name);
  const global = options.flatMap((option) => option.names);
  return `# bash: eval "$(lkjip completion bash)"
_lkjip_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_lkjip_list() {
  local head=
  [[ $cur == *,* ]] && head="\${cur%,*},"
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "\${cur##*,}"))
}
_lkjip_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
_lkjip_years() {
  local years= folder
  for folder in [0-9][0-9][0-9][0-9]/ data/[0-9][0-9][0-9][0-9]/; do
    [[ -d $folder ]] && folder=\${folder%/} && years+=" \${folder##*/}"
  done
  _lkjip_words "$years"
}
_lkjip() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')} | help) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${valueCases(options, commands)
  .map((line) => `    ${line}\n`)
  .join('')}  esac
  case $command in
    '') _lkjip_words '${[...names, 'help', ...global].join(' ')}' ;;
    help) _lkjip_words '${names.join(' ')}' ;;
${commands.map((command) => `    ${commandCase(command)}\n`).join('')}  esac
}
complete -F _lkjip lkjip
`;
}

const valueCases = (
  options: Surface['options'],
  commands: Surface['commands'],
): readonly string[] => [
  ...options.flatMap((option) => valueCase('', option.names, option.taken)),
  ...commands.flatMap((command) =>
    command.options.flatMap((option) => valueCase(command.name, option.names, option.taken)),
  ),
];

function valueCase(command: string, flags: readonly string[], taken: Taken | null): string[] {
  if (taken === null) return [];
  const patterns = flags.map((flag) => `'${command} ${flag}'`).join(' | ');
  return [`${patterns}) ${offer(taken)}; return ;;`];
}

function commandCase(command: CommandSurface): string {
  const flags = command.options.flatMap((option) => option.names).join(' ');
  const other = command.taken === null ? `_lkjip_words '${flags}'` : offer(command.taken);
  return `${command.name}) if [[ $cur == -* ]]; then _lkjip_words '${flags}'; else ${other}; fi ;;`;
}

function offer(taken: Taken): string {
  switch (taken.kind) {
    case 'choice':
      return `_lkjip_${taken.isList ? 'list' : 'words'} '${taken.values.join(' ')}'`;
    case 'year':
      return `_lkjip_years`;
    case 'file':
      return `_lkjip_paths -f`;
    case 'folder':
      return `_lkjip_paths -d`;
    case 'text':
      return ':';
  }
}
