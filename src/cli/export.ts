// `lkjip export`: a form to fill in.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { ExportOptions } from './run/form/export.ts';

export const exportCommand: CommandRecord = { name: 'export', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .description(
      t('tulis formulir Excel untuk diisi unit kerja', 'write an Excel form for units to fill in'),
    )
    .requiredOption('--form <berkas>', t('formulir yang ditulis (.xlsx)', 'form to write (.xlsx)'))
    .option(
      '--tahun <tahun>',
      t('tahun formulir; bawaan: yang terakhir', 'year; default: the last'),
    )
    .option(...dataOption(t))
    .option(...quietOption(t))
    .action(async (options: ExportOptions) => {
      const { runExport } = await import('./run/form/export.ts');
      finish(await runExport(options, io, language));
    });
}
