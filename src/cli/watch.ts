// `lkjip watch`: the live preview.

import {
  browserOption,
  dataOption,
  type CommandContext,
  type CommandRecord,
} from './terminal/command.ts';
import type { WatchOptions } from './run/watch.ts';

export const watchCommand: CommandRecord = { name: 'watch', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument('[tahun]', t('tahun laporan; bawaan: yang terakhir', 'year; default: the last'))
    .description(
      t(
        'pratinjau di peramban, diperbarui setiap kali berkas disimpan',
        'a preview in the browser, made anew after every save',
      ),
    )
    .option(
      '--port <nomor>',
      t('port di 127.0.0.1; bawaan: 5010 atau sesudahnya', 'port; default: 5010 or after it'),
    )
    .option('--open', t('buka di peramban', 'open it in the browser'))
    .option(...dataOption(t))
    .option(...browserOption(t))
    .action(async (year: string | undefined, options: WatchOptions) => {
      const { runWatch } = await import('./run/watch.ts');
      finish(await runWatch(year, options, io, language));
    });
}
