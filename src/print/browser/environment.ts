// The environment variables of a process, and what they say of the user.

import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The user's own folder; undefined where neither HOME nor the system's list of users names one. */
export function homeFolder(env: Environment): string | undefined {
  const named = env['HOME'] ?? homeOfUser();
  return named !== undefined && isAbsolute(named) ? named : undefined;
}

/** A container may run as a number that no list of users knows. */
function homeOfUser(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
