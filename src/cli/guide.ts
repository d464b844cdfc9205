// `lkjip panduan`: the guides that come with lkjip.

import type { CommandContext, CommandRecord } from './terminal/command.ts';

export const guideCommand: CommandRecord = { name: 'panduan', isRead: true, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument('[topik]', t('tanpa isian: daftarnya', 'without it: what there is'))
    .argument('[bagian]', t('hanya bagian dengan judul ini', 'only the section under this heading'))
    .description(
      t('tampilkan panduan pemakaian', 'print the guides for users, which are in Indonesian'),
    )
    .action(async (topic: string | undefined, section: string | undefined) => {
      const { runGuide } = await import('./run/help/guide.ts');
      finish(await runGuide(topic, section, io, language));
    });
}
