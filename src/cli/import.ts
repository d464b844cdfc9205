// `lkjip import`: what a form holds, put into the data files.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { ImportOptions } from './run/form/import.ts';

export const importCommand: CommandRecord = { name: 'import', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
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
    .option(...dataOption(t))
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
    .option(...quietOption(t))
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run/form/import.ts');
      finish(await runImport(file, options, io, language));
    });
}
