// `lkjip schema`: the data format as JSON Schema.

import type { CommandContext, CommandRecord } from './terminal/command.ts';
import { quietOption } from './terminal/quiet.ts';
import type { SchemaOptions } from './run/schema.ts';

export const schemaCommand: CommandRecord = { name: 'schema', isRead: true, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .argument(
      '[berkas]',
      t(
        'lkjip, renstra, target, realisasi, anggaran, triwulan, atau organisasi; tanpa isian: daftarnya',
        'lkjip, renstra, target, realisasi, anggaran, triwulan or organisasi; without it: the list',
      ),
    )
    .description(
      t('JSON Schema berkas data, untuk editor', 'JSON Schema of the data files, for editors'),
    )
    .option('--output <folder>', t('tulis ke folder ini', 'write to this folder'))
    .option(...quietOption(t))
    .action(async (file: string | undefined, options: SchemaOptions) => {
      const { runSchema } = await import('./run/schema.ts');
      finish(await runSchema(file, options, io, language));
    });
}
