// `lkjip diff`: what changed between two years, revisions or results files.

import { dataOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import type { DiffOptions } from './run/diff/diff.ts';

export const diffCommand: CommandRecord = { name: 'diff', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument(
      '<A>',
      t(
        'tahun (2020) atau triwulannya (2020-TW2), revisi git (2020@HEAD~1, 2020@v1..v2), atau berkas hasil (lkjip-2020.json)',
        'year (2020) or quarter (2020-TW2), git revision (2020@HEAD~1, 2020@v1..v2) or results file (lkjip-2020.json)',
      ),
    )
    .argument('[B]', t('pembandingnya; tidak perlu bila A rentang', 'the other; not with a range'))
    .description(
      t(
        'bandingkan hasil dua tahun, dua revisi git, atau dua berkas hasil',
        'compare the results of two years, git revisions or results files',
      ),
    )
    .option(
      '--format <bentuk>',
      t('text, markdown, json, atau html', 'text, markdown, json or html'),
      'text',
    )
    .option('--output <berkas>', t('tulis ke berkas ini', 'write to this file'))
    .option('--exit-code', t('kode keluar 1 bila ada perbedaan', 'exit with 1 on differences'))
    .option(...dataOption(t))
    .option(
      '--all',
      t(
        'setiap ruang kerja di bawah folder data (bawaan: folder ini)',
        'every workspace below the data folder (default: this folder)',
      ),
    )
    .action(async (a: string, b: string | undefined, options: DiffOptions) => {
      if (options.all === true) {
        const { runDiffAll } = await import('./run/diff/all.ts');
        finish(await runDiffAll(a, b, options, io, language));
        return;
      }
      const { runDiff } = await import('./run/diff/diff.ts');
      finish(await runDiff(a, b, options, io, language));
    });
}
