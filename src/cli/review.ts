// `lkjip review`: the check list of the APIP, filled in as far as the data can.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { ReviewOptions } from './run/review/review.ts';

export const reviewCommand: CommandRecord = { name: 'review', isRead: false, add };

function add({ command, io, finish, language, t }: CommandContext): void {
  command
    .argument('[tahun]', t('tahun laporan; bawaan: tahun terakhir', 'year; default: the last'))
    .description(
      t(
        'isi daftar periksa reviu APIP (PermenPANRB 53/2014) sejauh datanya menjawab',
        'fill in the check list of the review (PermenPANRB 53/2014) as far as the data answer it',
      ),
    )
    .option(...dataOption(t))
    .option(
      '--format <bentuk>',
      t('docx, pdf, html; dipisahkan koma', 'docx, pdf, html; separated by commas'),
      'docx',
    )
    .option('--output <folder>', t('folder hasilnya', 'folder of the result'))
    .option('--browser <berkas>', t('peramban untuk mencetak PDF', 'browser to print the PDF'))
    .option(...quietOption(t))
    .action(async (tahun: string | undefined, options: ReviewOptions) => {
      const { runReview } = await import('./run/review/review.ts');
      finish(await runReview(tahun, options, io, language));
    });
}
