// `lkjip doctor`: what this machine has and lacks.

import { browserOption, type CommandContext, type CommandRecord } from './terminal/command.ts';
import type { DoctorOptions } from './run/doctor.ts';

export const doctorCommand: CommandRecord = { name: 'doctor', isRead: false, add };

function add({ command, io, language, finish, t }: CommandContext): void {
  command
    .description(
      t(
        'periksa peramban, huruf, dan versi di komputer ini',
        'check browser, fonts and versions on this machine',
      ),
    )
    .option(...browserOption(t))
    .action(async (options: DoctorOptions) => {
      const { runDoctor } = await import('./run/doctor.ts');
      finish(await runDoctor(options, io, language));
    });
}
