import { describe, expect, test } from 'vitest';

import { classifyFailure } from '../../src/print/browser/failure.ts';
import { browserFlags } from '../../src/print/browser/launch.ts';
import { printedLabel, wrongNumbers } from '../../src/print/pages.ts';
import { readTar } from '../../src/print/browser/tar.ts';

test('printed labels: none on the cover, roman, then arabic from 1', () => {
  const parts = { front: 1, body: 4, count: 6 };
  expect([0, 1, 3, 4, 5].map((page) => printedLabel(page, parts))).toEqual([
    '',
    'i',
    'iii',
    '1',
    '2',
  ]);
});

test('wrong numbers are those that differ and those that are not there', () => {
  const filled = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  const printed = new Map([
    ['a', '1'],
    ['b', '3'],
  ]);
  expect(wrongNumbers(filled, printed)).toEqual(['b', 'c']);
});

describe('why a browser did not start', () => {
  const path = '/usr/bin/chromium';
  const exit = { code: 127, signal: null };
  test.each([
    [
      'libnspr4.so',
      'chromium: error while loading shared libraries: libnspr4.so: cannot open shared object file',
      'pustaka',
    ],
    [
      '/lib/libnss3.so (NSS_3.80)',
      "chromium: /lib/libnss3.so: version `NSS_3.80' not found (required by chromium)",
      'pustaka',
    ],
    [
      'FATAL: No usable sandbox! Update your kernel',
      'a\nFATAL: No usable sandbox! Update your kernel\n',
      'kotak-pasir',
    ],
    ['exit 127: segfault', 'segfault', 'mati'],
  ])('%s', (detail, log, kind) => {
    expect(classifyFailure(path, exit, log)).toEqual({ kind, path, detail });
  });

  test('no permission, and no program', () => {
    const failed = (code: string): { code: null; signal: null; error: NodeJS.ErrnoException } => ({
      code: null,
      signal: null,
      error: Object.assign(new Error(code), { code }),
    });
    expect(classifyFailure(path, failed('EACCES'), '').kind).toBe('izin');
    expect(classifyFailure(path, failed('ENOENT'), '').kind).toBe('format');
  });
});

test('the browser is started without weakening flags', () => {
  const plan = { executable: '/x', hasSandbox: true, env: {} };
  const flags = browserFlags(plan, '/tmp/p').join(' ');
  expect(flags).not.toMatch(/no-sandbox|disable-web-security|single-process|insecure/);
  expect(flags).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(browserFlags({ ...plan, hasSandbox: false }, '/tmp/p')).toContain('--no-sandbox');
});

test('a tar archive gives its plain files', () => {
  const header = (name: string, size: number, type: string): Buffer => {
    const block = Buffer.alloc(512);
    block.write(name, 0);
    block.write(size.toString(8).padStart(11, '0'), 124);
    block.write(type, 156);
    return block;
  };
  const body = Buffer.alloc(512);
  body.write('isi');
  const archive = Buffer.concat([
    header('lib/', 0, '5'),
    header('lib/a', 3, '0'),
    body,
    Buffer.alloc(1024),
  ]);
  expect([...readTar(archive)].map(({ name, data }) => [name, data.toString()])).toEqual([
    ['lib/a', 'isi'],
  ]);
});
