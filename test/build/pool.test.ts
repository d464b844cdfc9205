import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runPool } from '../../src/build/pool.ts';

const never = new AbortController().signal;

test('never more than its width at once, and results in order', async () => {
  const tally = { now: 0, most: 0 };
  const work = async (n: number) => {
    tally.now += 1;
    tally.most = Math.max(tally.most, tally.now);
    for (let i = 0; i < 10 - n; i++) await setImmediate();
    tally.now -= 1;
    return n * n;
  };
  expect(await runPool([1, 2, 3, 4, 5, 6, 7], 3, work, never)).toEqual([1, 4, 9, 16, 25, 36, 49]);
  expect(tally).toEqual({ now: 0, most: 3 });
});

test('after the signal nothing begins, and what is under way is waited for', async () => {
  const stop = new AbortController();
  const begun: number[] = [];
  const work = async (n: number) => {
    begun.push(n);
    if (n === 2) stop.abort();
    await setImmediate();
    if (n === 1) throw new Error('stopped');
    return n;
  };
  expect(await runPool([1, 2, 3, 4], 2, work, stop.signal)).toEqual([
    undefined,
    2,
    undefined,
    undefined,
  ]);
  expect(begun).toEqual([1, 2]);
});

test('a bug of the work is thrown, once the others have ended', async () => {
  const ended: number[] = [];
  const work = async (n: number) => {
    if (n === 1) throw new Error('bug');
    await setImmediate();
    ended.push(n);
    return n;
  };
  await expect(runPool([1, 2], 2, work, never)).rejects.toThrow('bug');
  expect(ended).toEqual([2]);
});
