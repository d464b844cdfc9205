// The workspaces that figures are taken from are watched while a build reads them, and no longer.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUnitWatch, type UnitWatcher } from '../../src/watch/unit-folders.ts';

let folder: string;
let watcher: UnitWatcher;
let news = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-unit-'));
  news = 0;
  watcher = createUnitWatch(() => {
    news += 1;
  });
});
afterEach(() => {
  watcher.close();
  rmSync(folder, { recursive: true });
});

/** Long enough for a look that a second notice, or its absence, would have brought. */
const QUIET = 300;

/** Changes a file; gives how often that was told. */
async function change(isTold: boolean): Promise<number> {
  const before = news;
  writeFileSync(join(folder, 'lkjip.yaml'), `versi: ${String(Math.random())}\n`);
  if (isTold) await vi.waitFor(() => expect(news).toBeGreaterThan(before), 60_000);
  await delay(QUIET);
  return news - before;
}

test('a change in a folder that is followed is told, once it is not it is no longer', async () => {
  await watcher.follow([folder]);
  expect(await change(true)).toBe(1);
  await watcher.follow([folder]);
  expect(await change(true)).toBe(1);
  await watcher.follow([]);
  expect(await change(false)).toBe(0);
});

test('a folder that is not there is passed over', async () => {
  await watcher.follow([join(folder, 'tiada'), folder]);
  expect(await change(true)).toBe(1);
});
