// Which browser a print would be made with, told without starting one.

import { statSync } from 'node:fs';
import { findCandidates, type Candidate, type FindOptions } from './find.ts';

/**
 * One line for each browser that would be tried, in that order: another line is another browser or another build of it.
 *
 * @throws UserError (exit 3) when the browser asked for does not exist or may not be run.
 */
export function browserIdentity(options: FindOptions): string {
  return findCandidates(options).map(identityOf).join('\n');
}

function identityOf(candidate: Candidate): string {
  if (candidate.origin === 'paket') return `paket ${JSON.stringify(candidate.package)}`;
  const facts = statSync(candidate.path, { throwIfNoEntry: false });
  return `${candidate.path} ${facts?.size ?? 0} ${facts?.mtimeMs ?? 0}`;
}
