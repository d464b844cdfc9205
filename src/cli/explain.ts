// `lkjip explain`: where a figure comes from, or what a diagnostic code means.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import type { ExplainOptions } from './run/explain.ts';

export const explainCommand: CommandRecord = { name: 'explain', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument(
      '[kode]',
      t(
        'kode atau nama indikator, sasaran, tabel, program, atau kode temuan; tanpa isian: daftar yang dapat dijelaskan',
        'kode or name of an indikator, sasaran, tabel or program, or a diagnostic code; without it: all that can be explained',
      ),
    )
    .description(
      t('jelaskan asal sebuah angka, atau sebuah temuan', 'explain a figure, or a diagnostic'),
    )
    .option(
      '--tahun <tahun>',
      t(
        'tahun laporan, atau triwulannya (2020-TW2); bawaan: tahun terakhir',
        'year, or a quarter of it (2020-TW2); default: the last year',
      ),
    )
    .option(...dataOption(t))
    .option('--format <bentuk>', t('text atau json', 'text or json'), 'text')
    .action(async (kode: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('./run/explain.ts');
      finish(await runExplain(kode, options, io, language));
    });
}
