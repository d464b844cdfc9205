// `lkjip validate`: what is wrong or doubtful in the data.

import type { Command } from 'commander';
import {
  dataOption,
  yearsArgument,
  type CommandContext,
  type CommandRecord,
} from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { ValidateOptions } from './run/validate.ts';

export const validateCommand: CommandRecord = { name: 'validate', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .description(t('periksa data dan tampilkan temuannya', 'check the data and show what is found'))
    .argument(...yearsArgument(t))
    .option(
      '--format <bentuk>',
      t(
        'text, json, github, sarif, atau junit; tanpa pilihan ini: text, dan di GitHub Actions juga anotasi',
        'text, json, github, sarif or junit; without it: text, and annotations as well in GitHub Actions',
      ),
    )
    .option(...dataOption(t))
    .option(
      '--only <tingkat>',
      t(
        'tampilkan galat, peringatan, atau info saja; yang menggagalkan tetap sama',
        'show galat, peringatan or info alone; what fails the run stays the same',
      ),
    )
    .option('--strict', t('peringatan ikut menggagalkan', 'warnings fail the run too'))
    .option(
      '--kelengkapan',
      t('tampilkan tabel kelengkapan Bab III', 'show the table of completeness of Bab III'),
    )
    .option(...quietOption(t))
    .option(
      '--all',
      t(
        'setiap ruang kerja di bawah folder data (bawaan: folder ini)',
        'every workspace below the data folder (default: this folder)',
      ),
    );
  addFix(command, t).action(async (years: string[], options: ValidateOptions) => {
    if (options.all === true) {
      const { runValidateAll } = await import('./run/validate-all.ts');
      finish(await runValidateAll(years, options, io, language));
      return;
    }
    const { runValidate } = await import('./run/validate.ts');
    finish(await runValidate(years, options, io, language));
  });
}

/** Mending, and looking at it first. */
function addFix(command: Command, t: CommandContext['t']): Command {
  return command
    .option(
      '--fix',
      t(
        'perbaiki yang artinya hanya satu (102,95 · Rp 1.000.000 · tab), dan tampilkan perubahannya',
        'mend what has exactly one meaning (102,95 · Rp 1.000.000 · tabs), and show the changes',
      ),
    )
    .option(
      '--dry-run',
      t('bersama --fix: tampilkan perubahannya saja', 'with --fix: show the changes alone'),
    );
}
