// `lkjip teks`: the text of a PDF.

import type { CommandContext } from './terminal/command.ts';

export function addText({ program, io, finish, t }: CommandContext): void {
  program
    .command('teks')
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
