// `lkjip new`: the files of a new year.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { NewOptions } from './run/new.ts';

export const newCommand: CommandRecord = { name: 'new', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument('<tahun>', t('tahun yang disiapkan', 'the year to prepare'))
    .description(
      t(
        'siapkan berkas tahun baru dari tahun terakhir yang ada',
        "prepare a new year's files from those of the last year",
      ),
    )
    .option(
      '--triwulan',
      t(
        'siapkan juga triwulan.yaml bila tahun lalu tidak punya',
        'prepare triwulan.yaml too where last year had none',
      ),
    )
    .option(...dataOption(t))
    .option(...quietOption(t))
    .action(async (year: string, options: NewOptions) => {
      const { runNew } = await import('./run/new.ts');
      finish(await runNew(year, options, io, language));
    });
}
