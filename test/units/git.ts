// git without the settings of whoever runs the tests.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function git(cwd: string, ...argv: readonly string[]): Promise<void> {
  const siapa = ['-c', 'user.name=Uji', '-c', 'user.email=uji@example.org'];
  await run('git', [...siapa, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}
