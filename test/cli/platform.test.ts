// What differs from one operating system to another, asked on any of them.

import { describe, expect, test } from 'vitest';
import { openerOf } from '../../src/platform.ts';

describe('what opens a file', () => {
  const DESKTOP = { WAYLAND_DISPLAY: 'wayland-0' };
  test.each([
    ['linux', DESKTOP, '/a/b.pdf', 'xdg-open', ['/a/b.pdf']],
    ['darwin', {}, '/a/b c.pdf', '/usr/bin/open', ['/a/b c.pdf']],
    [
      'win32',
      { SystemRoot: 'D:\\Windows' },
      'C:\\data\\a & b.pdf',
      'D:\\Windows\\System32\\rundll32.exe',
      ['url.dll,FileProtocolHandler', 'C:\\data\\a & b.pdf'],
    ],
    [
      'win32',
      {},
      'http://127.0.0.1:5010/',
      'C:\\Windows\\System32\\rundll32.exe',
      ['url.dll,FileProtocolHandler', 'http://127.0.0.1:5010/'],
    ],
  ] as const)('%s', (platform, env, target, command, args) => {
    expect(openerOf(platform, env, target)).toEqual({ command, args });
  });

  test('nothing on Linux without a desktop', () => {
    expect(openerOf('linux', {}, '/a/b.pdf')).toBeNull();
    expect(openerOf('linux', { DISPLAY: '' }, '/a/b.pdf')).toBeNull();
  });
});
