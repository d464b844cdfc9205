// The script for PowerShell 5.1 and newer: a table of what may follow, and a block that looks into it.

import type { OptionSurface, Surface, Taken } from './surface.ts';

export function powershellScript({ name, options, commands }: Surface): string {
  const rows = [
    ...options.map((option) => row('', option)),
    ...commands.map((one) => entry('', one.name, null, one.description)),
    ...commands.map((one) => entry('help', one.name, null, one.description)),
    ...commands.flatMap((command) => [
      ...(command.taken === null ? [] : [entry(command.name, '', command.taken, '')]),
      ...command.options.map((option) => row(command.name, option)),
    ]),
  ];
  const names = commands.map((one) => quoted(one.name)).join(', ');
  return `# PowerShell: ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($word, $ast, $position)
  $table = @(
${rows.map((line) => `    ${line}`).join('\n')}
  )
  $years = { Get-ChildItem -Directory -Path '.', 'data' -ErrorAction SilentlyContinue | Where-Object Name -Match '^\\d{4}$' | ForEach-Object Name }
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | Select-Object -Skip 1 | ForEach-Object { "$_" })
  $command = @($before | Where-Object { @(${names}, 'help') -contains $_ })[0]
  if ($null -eq $command) { $command = '' }
  $here = @($table | Where-Object { $_[0] -eq $command })
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $taken = @($here | Where-Object { $_[1] -eq $last -and $last -ne '' -and $_[2] -ne '' })[0]
  if ($null -eq $taken -and -not $word.StartsWith('-')) { $taken = @($here | Where-Object { $_[1] -eq '' })[0] }
  if ($null -ne $taken) {
    $values = switch ($taken[2]) { 'choice' { $taken[3] } 'list' { $taken[3] } 'year' { & $years } default { return } }
    $head = if ($taken[2] -eq 'list' -and $word.Contains(',')) { $word.Substring(0, $word.LastIndexOf(',') + 1) } else { '' }
    $values | ForEach-Object { "$head$_" } | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
    return
  }
  $here | Where-Object { $_[1] -ne '' -and $_[1] -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_[1], $_[1], 'ParameterValue', $_[4]) }
}
`;
}

const row = (command: string, { names, taken, description }: OptionSurface): string =>
  entry(command, names.at(-1) ?? '', taken, description);

/** Command, word, what it takes, the values, and the tip, which may not be empty. */
function entry(command: string, word: string, taken: Taken | null, description: string): string {
  const isChoice = taken?.kind === 'choice';
  const kind = isChoice ? (taken.isList ? 'list' : 'choice') : (taken?.kind ?? '');
  const values = isChoice ? taken.values.map(quoted).join(', ') : '';
  const tip = description === '' ? word : description;
  return `,@(${[command, word, kind].map(quoted).join(', ')}, @(${values}), ${quoted(tip)})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
