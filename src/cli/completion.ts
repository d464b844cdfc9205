// `lkjip completion`: what a shell needs to complete commands, options and their values.

import type { CommandContext, CommandRecord } from './terminal/command.ts';

export const completionCommand: CommandRecord = { name: 'completion', isRead: true, add };

function add({ command, program, io, language, finish, t }: CommandContext): void {
  command
    .argument('<shell>', t('bash, zsh, fish, atau powershell', 'bash, zsh, fish or powershell'))
    .description(
      t('skrip pelengkap perintah untuk shell', 'the script by which a shell completes commands'),
    )
    .action(async (shell: string) => {
      const { runCompletion } = await import('./run/help/completion.ts');
      finish(runCompletion(shell, program, io, language));
    });
}
