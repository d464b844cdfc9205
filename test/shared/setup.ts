// Builds, beside the tests and for all of them, the reports that one of them wants (reports.ts). At the end nothing in
// them may have changed.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { digestOf } from './digest.ts';
import {
  cacheOf,
  FLAGS,
  FORMATS,
  placesOf,
  WORKSPACES,
  type End,
  type Workspace,
} from './reports.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const runFile = promisify(execFile);

export default function setup(project: TestProject): () => Promise<void> {
  const shared = mkdtempSync(join(tmpdir(), 'lkjip-bersama-'));
  project.provide('shared', shared);
  const stop = new AbortController();
  const builds = new Map<Workspace, Promise<void>>();
  const look = setInterval(() => {
    for (const workspace of WORKSPACES) {
      if (builds.has(workspace) || !existsSync(placesOf(shared, workspace).wanted)) continue;
      builds.set(workspace, build(shared, workspace, stop.signal));
    }
  }, 50);
  return async () => {
    clearInterval(look);
    stop.abort();
    await Promise.all(builds.values());
    const changed = WORKSPACES.filter((workspace) => isChanged(shared, workspace));
    rmSync(shared, { recursive: true, force: true });
    if (changed.length > 0) throw new Error(`a test has changed what all share: ${changed.join()}`);
  };
}

async function build(shared: string, workspace: Workspace, signal: AbortSignal): Promise<void> {
  const { folder, end } = placesOf(shared, workspace);
  mkdirSync(folder);
  const argv = ['build', '--data', join(ROOT, workspace), '--output', folder, ...FLAGS[workspace]];
  const all = [join(ROOT, 'bin/lkjip.js'), ...argv, '--format', FORMATS.join(',')];
  const env = { ...process.env, TZ: 'Asia/Makassar', XDG_CACHE_HOME: cacheOf(shared) };
  const failure = await runFile(process.execPath, all, { cwd: shared, env, signal }).then(
    () => '',
    (error: unknown) => (error as { readonly stderr?: string }).stderr ?? String(error),
  );
  const ended: End = { failure, digest: digestOf(folder) };
  writeFileSync(`${end}.part`, JSON.stringify(ended));
  renameSync(`${end}.part`, end);
}

function isChanged(shared: string, workspace: Workspace): boolean {
  const { folder, end } = placesOf(shared, workspace);
  if (!existsSync(end)) return false;
  const { digest } = JSON.parse(readFileSync(end, 'utf8')) as End;
  return !isDeepStrictEqual(digestOf(folder), digest);
}
