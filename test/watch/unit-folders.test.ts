// The workspaces that figures are taken from are watched while a build reads them, and no longer.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUnitWatch, type UnitWatcher } from '../../src/watch/unit-folders.ts';

let folder: string;
let pemantau: UnitWatcher;
let kabar = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-unit-'));
  kabar = 0;
  pemantau = createUnitWatch(() => {
    kabar += 1;
  });
});
afterEach(() => {
  pemantau.close();
  rmSync(folder, { recursive: true });
});

/** Long enough for a look that a second notice, or its absence, would have brought. */
const QUIET = 300;

/** Changes a file; gives how often that was told. */
async function change(isTold: boolean): Promise<number> {
  const before = kabar;
  writeFileSync(join(folder, 'lkjip.yaml'), `versi: ${String(Math.random())}\n`);
  if (isTold) await vi.waitFor(() => expect(kabar).toBeGreaterThan(before), 60_000);
  await delay(QUIET);
  return kabar - before;
}

test('a change in a folder that is followed is told, once it is not it is no longer', async () => {
  await pemantau.follow([folder]);
  expect(await change(true)).toBe(1);
  await pemantau.follow([folder]);
  expect(await change(true)).toBe(1);
  await pemantau.follow([]);
  expect(await change(false)).toBe(0);
});

test('a folder that is not there is passed over', async () => {
  await pemantau.follow([join(folder, 'tiada'), folder]);
  expect(await change(true)).toBe(1);
});
