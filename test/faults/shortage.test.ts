// What the machine refuses, told apart from bugs and from files that are at fault themselves.

import { expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { withOpenFile } from '../../src/machine/open-files.ts';
import { lackOf, type MachineFacts } from '../../src/print/browser/lacking.ts';
import { isOfProcess, shortageOf, userErrorOf } from '../../src/machine/shortage.ts';

const refusal = (code: string, path?: string) =>
  Object.assign(new Error(code), {
    code,
    syscall: 'open',
    ...(path === undefined ? {} : { path }),
  });

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'EIO'])(
  '%s is no bug: the file, the reason and the cure are said',
  (code) => {
    const known = shortageOf(refusal(code, '/a/b'));
    expect(known).toMatchObject({ exitCode: 3 });
    expect(known?.text.en).toMatch(new RegExp(`^/a/b: [a-z -]+ \\(${code}\\)$`));
    expect(known?.hint?.en).toMatch(/^[a-z]/);
    expect(shortageOf(refusal(code))?.text.en).toMatch(/^open: /);
  },
);

test.each([
  refusal('ENOENT', '/a'),
  refusal('constructor'),
  new TypeError('x'),
  'ENOSPC',
  undefined,
  null,
])('%s stays what it is', (error) => {
  expect(userErrorOf(error)).toBeUndefined();
});

test('an error with words of its own keeps them', () => {
  const own = new UserError({ id: 'a', en: 'b' }, { exitCode: 1, cause: refusal('ENOSPC') });
  expect(userErrorOf(own)).toBe(own);
});

test('a lack of the whole process is no fault of the file at hand', () => {
  expect(
    ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'].map((code) => isOfProcess(refusal(code))),
  ).toEqual([true, true, true, true]);
  expect(isOfProcess(refusal('EACCES'))).toBe(false);
});

test('no more than 16 files are open at a time, each gets its turn, and a failure gives up its place', async () => {
  let open = 0;
  let most = 0;
  const work = async (i: number): Promise<number> => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((after) => setTimeout(after, 1));
    open -= 1;
    if (i % 3 === 0) throw new Error(String(i));
    return i;
  };
  const ended = await Promise.allSettled(
    Array.from({ length: 100 }, (_, i) => withOpenFile(() => work(i))),
  );
  expect(most).toBe(16);
  expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(34);
  await expect(withOpenFile(() => work(1))).resolves.toBe(1);
});

test('what a browser that has died may have lacked', () => {
  const good: MachineFacts = {
    platform: 'linux',
    hasProc: true,
    temporary: '/t',
    free: 2 ** 30,
    openFiles: 1024,
  };
  const said = (facts: Partial<MachineFacts>) => lackOf({ ...good, ...facts })?.text.en;
  expect(said({})).toBeUndefined();
  expect(said({ free: undefined, openFiles: undefined })).toBeUndefined();
  expect(said({ hasProc: false })).toContain('/proc');
  expect(said({ hasProc: false, platform: 'darwin' })).toBeUndefined();
  expect(said({ free: 2 ** 20 - 1 })).toContain('/t: it is full');
  expect(said({ openFiles: 64 })).toContain('64 files');
});
