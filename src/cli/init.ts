// `lkjip init`: a new workspace.

import type { Command } from 'commander';
import type { CommandContext, CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { InitOptions } from './run/init/init.ts';

export const initCommand: CommandRecord = { name: 'init', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument('[folder]', t('folder ruang kerja; bawaan: di sini', 'folder; default: here'))
    .description(t('buat ruang kerja baru', 'make a new workspace'))
    .option(
      '--jenis <jenis>',
      t(
        'jenis instansi: opd, pemda, kementerian, eselon1, atau satker',
        'kind of agency: opd, pemda, kementerian, eselon1 or satker',
      ),
    )
    .option('--nama <nama>', t('nama instansi', 'name of the agency'))
    .option('--daerah <nama>', t('nama daerah', 'name of the region'))
    .option('--periode <tahun-tahun>', t('periode Renstra: 2021-2026', 'period: 2021-2026'))
    .option('--tahun <tahun>', t('tahun laporan yang pertama', 'first year to report on'))
    .option(
      '--from <berkas>',
      t(
        'mulai dari laporan yang sudah terbit: PDF, .docx, .xlsx; boleh berulang',
        'begin from a finished report: PDF, .docx, .xlsx; may be repeated',
      ),
      (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
    )
    .option('--yes', t('jangan bertanya, pakai bawaannya', 'do not ask, take the defaults'));
  addExtras(command, t)
    .option(...quietOption(t))
    .action(async (folder: string | undefined, options: InitOptions) => {
      if (options.from !== undefined) {
        const { runInitFrom } = await import('./run/init/init-from.ts');
        finish(await runInitFrom(folder, options, io, language));
        return;
      }
      const { runInit } = await import('./run/init/init.ts');
      finish(await runInit(folder, options, io, language));
    });
}

/** What may be added to a workspace, now or later. */
function addExtras(command: Command, t: CommandContext['t']): Command {
  return command
    .option(
      '--ci <layanan>',
      t(
        'resep CI: github, gitlab, atau container; dengan --all github, gitlab, atau kubernetes',
        'CI recipe: github, gitlab or container; with --all github, gitlab or kubernetes',
      ),
    )
    .option(
      '--all',
      t(
        'dengan --ci: resep untuk banyak instansi di bawah folder ini',
        'with --ci: the recipe for many agencies below this folder',
      ),
    )
    .option(
      '--template [nama...]',
      t(
        'salin templat bawaan untuk diubah, misalnya sampul; tanpa nama: lembar gaya',
        'copy shipped templates to change, such as sampul; without a name: the style sheets',
      ),
    );
}
