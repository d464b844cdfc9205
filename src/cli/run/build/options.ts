// What `build` can be asked for.

import type { WorkspaceOptions } from '../../terminal/options.ts';

export interface BuildOptions extends WorkspaceOptions {
  readonly format: string;
  readonly output: string;
  readonly browser?: string;
  readonly timeout?: string;
  readonly strict?: boolean;
  /** The report of another agency may be replaced. */
  readonly force?: boolean;
  /** PDFs keep to PDF/A-2a too. */
  readonly pdfa?: boolean;
  /** The report is shown when it is made. */
  readonly open?: boolean;
  readonly quiet?: boolean;
  /** `json-lines` for programs. */
  readonly progress?: string;
  /** False under `--no-cache`. */
  readonly cache: boolean;
  readonly all?: boolean;
  /** Of `--all`: how many agencies at a time, which part of them, and where the summary goes. */
  readonly jobs?: string;
  readonly shard?: string;
  readonly junit?: string;
  readonly summary?: string;
}
