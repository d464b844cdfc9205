// `lkjip teks`: the text of a PDF.

import type { CommandContext, CommandRecord } from './terminal/command.ts';

export const textCommand: CommandRecord = { name: 'teks', isRead: true, add };

function add({ command, io, finish, t }: CommandContext): void {
  command
    .argument('<berkas>', t('berkas PDF', 'PDF file'))
    .description(
      t(
        'tampilkan teks sebuah PDF, misalnya untuk git diff',
        'print the text of a PDF, for git diff',
      ),
    )
    .action(async (file: string) => {
      const { runText } = await import('./run/text.ts');
      finish(await runText(file, io));
    });
}
