// `lkjip doctor`: what this machine has and lacks.

import { browserOption, type CommandContext } from './terminal/command.ts';

export interface DoctorOptions {
  readonly browser?: string;
}

export function addDoctor({ program, io, language, finish, t }: CommandContext): void {
  program
    .command('doctor')
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
