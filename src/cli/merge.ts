// `lkjip merge`: joins the summaries of several machines.

import type { CommandContext, CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { MergeOptions } from './run/build/merge.ts';

export const mergeCommand: CommandRecord = { name: 'merge', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument(
      '<ringkasan...>',
      t('ringkasan JSON dari setiap bagian', 'JSON summaries of the parts'),
    )
    .description(
      t(
        'gabungkan ringkasan build --all dari beberapa mesin',
        'join the summaries of build --all from several machines',
      ),
    )
    .option('--junit <berkas>', t('tulis ringkasan JUnit', 'write the summary as JUnit'))
    .option('--summary <berkas>', t('tulis ringkasan JSON', 'write the summary as JSON'))
    .option(
      '--index <berkas>',
      t(
        'tulis halaman indeks, di folder keluaran build',
        'write the index page, into the output folder of the builds',
      ),
    )
    .option(...quietOption(t))
    .action(async (files: string[], options: MergeOptions) => {
      const { runMerge } = await import('./run/build/merge.ts');
      finish(await runMerge(files, options, io, language));
    });
}
