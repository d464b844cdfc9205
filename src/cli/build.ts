// `lkjip build`: makes the reports of a workspace, or of all below a folder.

import type { Command } from 'commander';
import {
  browserOption,
  dataOption,
  yearsArgument,
  type CommandContext,
  type CommandRecord,
} from './terminal/command.ts';
import type { BuildOptions } from './run/build/options.ts';

export const buildCommand: CommandRecord = { name: 'build', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .description(
      t(
        'susun laporan: HTML, PDF, dan JSON hasil hitungan',
        'make the report: HTML, PDF, and JSON of the results',
      ),
    )
    .argument(...yearsArgument(t))
    .option('--format <daftar>', t('bentuk keluaran', 'what to make'), 'html,pdf,json')
    .option('--output <folder>', t('folder keluaran', 'folder to write to'), 'laporan')
    .option(...dataOption(t))
    .option('--strict', t('peringatan ikut menghentikan', 'warnings stop the build too'))
    .option(
      '--force',
      t('timpa laporan instansi lain di folder itu', 'replace the report of another agency there'),
    )
    .option(
      '--pdfa',
      t('PDF juga menurut PDF/A-2a, untuk arsip', 'PDFs that keep to PDF/A-2a too, for archives'),
    )
    .option(...browserOption(t))
    .option('--timeout <detik>', t('batas waktu seluruh pekerjaan', 'time limit for the whole run'))
    .option(
      '--no-cache',
      t('jangan pakai yang diingat dari build lalu', 'use nothing of the last build'),
    );
  addSpeech(command, t);
  addAll(command, t).action(async (years: string[], options: BuildOptions) => {
    const { runBuild } = await import('./run/build/build.ts');
    finish(await runBuild(years, options, io, language));
  });
}

/** To whom the build talks, and what is shown of it. */
function addSpeech(command: Command, t: CommandContext['t']): void {
  command
    .option('--open', t('buka laporannya bila selesai', 'open the report when it is made'))
    .option(
      '--quiet',
      t('hanya yang gagal atau tertinggal', 'only what fails or is left as it was'),
    )
    .option(
      '--progress <bentuk>',
      t(
        'text, atau json-lines: satu objek JSON per baris, untuk program',
        'text, or json-lines: a JSON object a line, for programs',
      ),
    );
}

/** Building all agencies of a tree, on one machine or several. */
function addAll(command: Command, t: CommandContext['t']): Command {
  return command
    .option(
      '--all',
      t(
        'semua ruang kerja di bawah folder data (bawaan: folder ini)',
        'every workspace below the data folder (default: this folder)',
      ),
    )
    .option('--jobs <n>', t('dengan --all: banyaknya sekaligus', 'with --all: how many at a time'))
    .option(
      '--shard <i/n>',
      t('dengan --all: hanya bagian ke-i dari n', 'with --all: only part i of n'),
    )
    .option('--junit <berkas>', t('dengan --all: ringkasan JUnit', 'with --all: summary as JUnit'))
    .option('--summary <berkas>', t('dengan --all: ringkasan JSON', 'with --all: summary as JSON'));
}
