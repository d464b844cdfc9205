// `lkjip audit`: a finished report, held against itself.

import type { CommandContext, CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { AuditOptions } from './run/audit.ts';

export const auditCommand: CommandRecord = { name: 'audit', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument('<berkas...>', t('laporan: PDF, .docx, .xlsx, .md', 'report: PDF, .docx, .xlsx, .md'))
    .description(
      t(
        'hitung ulang laporan yang sudah jadi dan tunjukkan pertentangannya',
        'recalculate a finished report and show where it contradicts itself',
      ),
    )
    .option(
      '--format <bentuk>',
      t(
        'text, json, github, sarif, junit; atau kertas kerja reviu: html,pdf,docx',
        'text, json, github, sarif, junit; or a working paper of the review: html,pdf,docx',
      ),
      'text',
    )
    .option('--output <folder>', t('folder kertas kerja reviu', 'folder of the working paper'))
    .option('--browser <berkas>', t('peramban untuk mencetak PDF', 'browser to print the PDF'))
    .option(
      '--details',
      t('tampilkan cara tiap tabel dipahami', 'show how each table is understood'),
    )
    .option(
      '--mark <berkas>',
      t(
        'tulis salinan PDF dengan setiap temuan ditandai pada selnya',
        'write a copy of the PDF with each finding marked on its cell',
      ),
    )
    .option('--strict', t('peringatan ikut menggagalkan', 'warnings fail too'))
    .option(...quietOption(t))
    .action(async (files: string[], options: AuditOptions) => {
      const { runAudit } = await import('./run/audit.ts');
      finish(await runAudit(files, options, io, language));
    });
}
