// The reports of this repository's workspaces in every format, built once by the program as users have it, for every test
// that reads them. setup.ts builds what is wanted, and sees that nobody writes there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of what is shared in this run. */
    readonly shared: string;
  }
}

export const WORKSPACES = ['data', 'examples/dinas-contoh'] as const;
export type Workspace = (typeof WORKSPACES)[number];
export const FORMATS = [
  'html',
  'html-tunggal',
  'pdf',
  'docx',
  'xlsx',
  'csv',
  'json',
  'ringkas',
] as const;

/** Flags of a workspace's build: the example is made for archives as well. */
export const FLAGS: Readonly<Record<Workspace, readonly string[]>> = {
  data: [],
  'examples/dinas-contoh': ['--pdfa'],
};

/** How a build ended. */
export interface End {
  /** What it said, where it failed; else nothing. */
  readonly failure: string;
  /** Of the files that it made. */
  readonly digest: Readonly<Record<string, string>>;
}

/** The places in the shared folder of what one workspace gives. */
export function placesOf(shared: string, workspace: Workspace) {
  const folder = join(shared, workspace.replaceAll('/', '-'));
  return { folder, wanted: `${folder}.wanted`, end: `${folder}.json` };
}

/** Where the caches of those builds are: a further build with it finds the page numbers of the first. */
export const cacheOf = (shared: string): string => join(shared, 'cache');

/** The folder that holds the reports of a workspace, a folder a year, once they are built. */
export async function sharedReports(workspace: Workspace): Promise<string> {
  const { folder, wanted, end } = placesOf(inject('shared'), workspace);
  writeFileSync(wanted, '');
  while (!existsSync(end)) await delay(50);
  const { failure } = JSON.parse(readFileSync(end, 'utf8')) as End;
  if (failure !== '') throw new Error(failure);
  return folder;
}
