// The commands that carry data and text between lkjip and other programs: spreadsheets, finished reports and git.

import type { Language } from '../language.ts';
import type { AuditOptions } from './audit.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import type { CommandContext } from './context.ts';

const pick = (bahasa: Language) => (id: string, en: string) => (bahasa === 'id' ? id : en);

export function addExport({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('export')
    .description(
      t('tulis formulir Excel untuk diisi unit kerja', 'write an Excel form for units to fill in'),
    )
    .requiredOption('--form <berkas>', t('formulir yang ditulis (.xlsx)', 'form to write (.xlsx)'))
    .option(
      '--tahun <tahun>',
      t('tahun formulir; bawaan: yang terakhir', 'year; default: the last'),
    )
    .option(
      '--data <folder>',
      t('folder data (yang berisi lkjip.yaml)', 'data folder (with lkjip.yaml)'),
    ) // prettier-ignore
    .action(async (opsi: ExportOptions) => {
      const { runExport } = await import('./export.ts');
      selesai(await runExport(opsi, io, bahasa));
    });
}

export function addImport({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('import')
    .argument('<berkas>', t('formulir yang sudah diisi (.xlsx)', 'form that was filled in (.xlsx)'))
    .description(
      t(
        'masukkan isian formulir Excel ke berkas data',
        'put what a form holds into the data files',
      ),
    )
    .option(
      '--tahun <tahun>',
      t('tahunnya; bawaan: yang tertulis pada formulir', 'its year; default: what the form says'),
    )
    .option(
      '--data <folder>',
      t('folder data (yang berisi lkjip.yaml)', 'data folder (with lkjip.yaml)'),
    ) // prettier-ignore
    .option(
      '--dry-run',
      t('tampilkan perubahannya saja, tanpa menulis', 'show the changes, write nothing'),
    )
    .option(
      '--take <pihak>',
      t(
        'yang dipakai bila formulir dan data sama-sama berubah: form atau data',
        'whose value counts where form and data have both changed: form or data',
      ),
    )
    .option(
      '--force',
      t(
        'terima formulir yang menyebut instansi lain, misalnya karena namanya baru diganti',
        'take a form that names another agency, for example one with a new name',
      ),
    )
    .action(async (berkas: string, opsi: ImportOptions) => {
      const { runImport } = await import('./import.ts');
      selesai(await runImport(berkas, opsi, io, bahasa));
    });
}

export function addTeks({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
  program
    .command('teks')
    .argument('<berkas>', t('berkas PDF', 'PDF file'))
    .description(
      t(
        'tampilkan teks sebuah PDF, misalnya untuk git diff',
        'print the text of a PDF, for git diff',
      ),
    )
    .action(async (berkas: string) => {
      const { runTeks } = await import('./teks.ts');
      selesai(await runTeks(berkas, io));
    });
}

export function addAudit({ program, io, bahasa, selesai }: CommandContext): void {
  const t = pick(bahasa);
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
    .option('--strict', t('peringatan ikut menggagalkan', 'warnings fail too'))
    .action(async (berkas: string[], opsi: AuditOptions) => {
      const { runAudit } = await import('./audit.ts');
      selesai(await runAudit(berkas, opsi, io, bahasa));
    });
}
