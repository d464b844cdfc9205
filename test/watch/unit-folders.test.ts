// The workspaces that figures are taken from are watched while a build reads them, and no longer.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUnitWatch, type PemantauUnit } from '../../src/watch/unit-folders.ts';

let folder: string;
let pemantau: PemantauUnit;
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

/** Long enough for a look that a notice, or its absence, would have brought. */
const QUIET = 300;
const change = async (): Promise<void> => {
  writeFileSync(join(folder, 'lkjip.yaml'), `versi: ${String(Math.random())}\n`);
  await delay(QUIET);
};

test('a change in a folder that is followed is told, once it is not it is no longer', async () => {
  pemantau.follow([folder]);
  await delay(QUIET);
  await change();
  expect(kabar).toBe(1);
  pemantau.follow([folder]);
  await change();
  expect(kabar).toBe(2);
  pemantau.follow([]);
  await delay(QUIET);
  await change();
  expect(kabar).toBe(2);
});

test('a folder that is not there is passed over', async () => {
  pemantau.follow([join(folder, 'tiada'), folder]);
  await delay(QUIET);
  await change();
  expect(kabar).toBe(1);
});
