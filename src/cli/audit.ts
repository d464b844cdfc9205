// `lkjip audit`: a finished report, held against itself.

import type { CommandContext } from './terminal/command.ts';

export interface AuditOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly details?: boolean;
  /** Where a copy with marks goes. */
  readonly mark?: string;
}

export function addAudit({ program, io, language, finish, t }: CommandContext): void {
  program
    .command('audit')
    .argument('<berkas...>', t('laporan: PDF, .docx, .xlsx, .md', 'report: PDF, .docx, .xlsx, .md'))
    .description(
      t(
        'hitung ulang laporan yang sudah jadi dan tunjukkan pertentangannya',
        'recalculate a finished report and show where it contradicts itself',
      ),
    )
    .option('--format <bentuk>', 'text, json, github, sarif, junit', 'text')
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
    .action(async (files: string[], options: AuditOptions) => {
      const { runAudit } = await import('./run/audit.ts');
      finish(await runAudit(files, options, io, language));
    });
}
