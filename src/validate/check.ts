// What a rule is: a plain function from the workspace and its results to findings. It reports, never mends, never throws.

import type { Hasil } from '../calculate/laporan.ts';
import type { Finding } from '../diagnostic/rule.ts';
import type { Workspace } from '../source/workspace.ts';

/** What a rule may look at: all that was entered, and the results of the year that is reported on. */
export interface CheckInput {
  readonly workspace: Workspace;
  readonly hasil: Hasil;
}

export type Check = (bahan: CheckInput) => readonly Finding[];
