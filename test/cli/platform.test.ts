// What differs from one operating system to another, asked on any of them.

import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  browserPaths,
  isInUse,
  isTooLong,
  openerOf,
  programPaths,
  puppeteersProgram,
  showsUnicode,
  stopSignals,
  systemProgram,
  deviceIn,
} from '../../src/platform.ts';
import { EXIT } from '../../src/error.ts';
import { destinationOf, fileDestinationOf } from '../../src/output/destination.ts';
import { salin } from '../new/workspace-copy.ts';
import { jalankan, ROOT } from './io.ts';

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

describe('where a program is', () => {
  test('on Windows by its whole path, with its ending, and never in the current folder', () => {
    const env = { Path: 'C:\\Git\\cmd;;.;bin;D:\\Alat' };
    expect(programPaths('win32', env, 'git')).toEqual([
      'C:\\Git\\cmd\\git.exe',
      'D:\\Alat\\git.exe',
    ]);
    expect(programPaths('win32', env, 'chrome.exe')[0]).toBe('C:\\Git\\cmd\\chrome.exe');
    expect(systemProgram({}, 'taskkill')).toBe('C:\\Windows\\System32\\taskkill.exe');
  });

  test('elsewhere along PATH', () => {
    expect(programPaths('linux', { PATH: '/usr/bin::./x:/bin' }, 'chromium')).toEqual([
      '/usr/bin/chromium',
      '/bin/chromium',
    ]);
    expect(programPaths('linux', {}, 'chromium')).toEqual([]);
  });

  test('a browser on Windows: Chrome for all users or one, and Edge, which is always there', () => {
    const env = {
      ProgramFiles: 'E:\\Program Files',
      'ProgramFiles(x86)': 'E:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    const paths = browserPaths('win32', env);
    expect(paths[0]).toBe('E:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain(
      'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(paths).toContain('E:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(browserPaths('win32', {})).toContain(
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('a browser on macOS, for all users or one; on Linux PATH knows', () => {
    expect(browserPaths('darwin', { HOME: '/Users/a' }).slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
    expect(browserPaths('linux', {})).toEqual([]);
  });

  test.each([
    ['win32', 'chrome', 'chrome.exe'],
    ['win32', 'chrome-headless-shell', 'chrome-headless-shell.exe'],
    ['darwin', 'chrome', 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'],
    ['darwin', 'chrome-headless-shell', 'chrome-headless-shell'],
    ['linux', 'chrome', 'chrome'],
  ] as const)('that puppeteer installed: %s, %s', (platform, browser, path) => {
    expect(puppeteersProgram(platform, browser)).toBe(path);
  });
});

test.each([
  ['win32', 'EPERM', true],
  ['win32', 'EACCES', true],
  ['linux', 'EPERM', false],
  ['darwin', 'EBUSY', true],
  ['win32', 'ENOSPC', false],
] as const)('a file in use: %s, %s', (platform, code, expected) => {
  expect(isInUse(platform, Object.assign(new Error(), { code }))).toBe(expected);
});

test('what stops the program: on Windows Ctrl-Break too, which counts as Ctrl-C', () => {
  expect(stopSignals('win32')).toEqual(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']);
  expect(stopSignals('linux')).toEqual(['SIGINT', 'SIGTERM', 'SIGHUP']);
});

const LONG = `C:\\data\\${'a'.repeat(252)}`;
test.each([
  ['win32', { code: 'ENOENT', path: LONG }, true],
  ['win32', { code: 'ENOENT', path: 'C:\\a', dest: LONG }, true],
  ['win32', { code: 'ENOENT', path: LONG.slice(1) }, false],
  ['win32', { code: 'EPERM', path: LONG }, false],
  ['linux', { code: 'ENOENT', path: LONG }, false],
  ['linux', { code: 'ENAMETOOLONG', path: '/a' }, true],
  ['win32', { code: 'ENAMETOOLONG' }, true],
] as const)('a path that is too long: %s, %j', (platform, facts, expected) => {
  expect(LONG).toHaveLength(260);
  expect(isTooLong(platform, Object.assign(new Error(), facts))).toBe(expected);
});

test('a report whose path is too long is told so, with what helps', async () => {
  const output = join('laporan', 'x'.repeat(300));
  const argv = ['build', '2023', '--format', 'json', '--data', 'examples/dinas-contoh'];
  const { kode, stderr } = await jalankan([...argv, '--output', output]);
  expect(kode).toBe(3);
  expect(stderr).toContain('nama atau jalannya terlalu panjang\n');
  expect(stderr).toContain(
    'saran: pindahkan ruang kerja ke folder yang lebih pendek, misalnya C:\\lkjip',
  );
});

describe('a terminal', () => {
  test.each([
    ['win32', {}, false],
    ['win32', { TERM: 'cygwin' }, false],
    ['win32', { WT_SESSION: 'a' }, true],
    ['win32', { TERM_PROGRAM: 'vscode' }, true],
    ['win32', { TERM: 'xterm-256color', MSYSTEM: 'MINGW64' }, true],
    ['linux', {}, true],
    ['linux', { TERM: 'xterm', LANG: 'id_ID.UTF-8' }, true],
    ['linux', { LANG: 'en_US.utf8', LC_ALL: '' }, true],
    ['linux', { LANG: 'en_US.UTF-8', LC_ALL: 'C' }, false],
    ['linux', { LANG: 'id_ID.ISO-8859-1' }, false],
    ['linux', { TERM: 'linux', LANG: 'id_ID.UTF-8' }, false],
    ['darwin', { TERM: 'dumb', LANG: 'en_US.UTF-8' }, false],
  ] as const)('has signs beyond ASCII? %s, %j', (platform, env, expected) => {
    expect(showsUnicode(platform, env)).toBe(expected);
  });

  const ASKED = ['explain', 'S1.1', '--data', 'examples/dinas-contoh'];
  const BEYOND = /[^\x00-\x7f]/;
  test('without them is spelled to in ASCII; a pipe is not', async () => {
    const env = { LC_ALL: 'C' };
    const shown = await jalankan(ASKED, { env, isColoured: true });
    const piped = await jalankan(ASKED, { env });
    expect(piped.stdout).toMatch(BEYOND);
    expect(shown.stdout).not.toMatch(BEYOND);
    const told = await jalankan(['build', '--years'], { env, isTerminal: true });
    expect(told.stderr).not.toMatch(BEYOND);
  });

  test('has no colours and no line drawn anew where it is dumb, or NO_COLOR is set', async () => {
    const argv = ['validate', '--data', 'data'];
    const ESC = '\u001b';
    const lively = { isColoured: true, isTerminal: true };
    const { stdout } = await jalankan(argv, lively);
    expect(stdout).toContain(ESC);
    for (const env of [{ TERM: 'dumb' }, { NO_COLOR: '1' }]) {
      const dull = await jalankan(argv, { ...lively, env });
      expect(dull.stdout).not.toContain(ESC);
      if ('TERM' in env) expect(dull.stderr).not.toContain(ESC);
    }
  });
});

/** Every text of a workspace; pictures are what they are. */
const TEXT = /\.(?:ya?ml|md|hbs|css)$/;

test('lines may end as on Windows, in every text that is read: the report is the same bytes', async () => {
  const results: (readonly string[])[] = [];
  for (const end of ['\n', '\r\n']) {
    const data = await salin('examples/dinas-contoh');
    await mkdir(join(data, 'templates'));
    for (const name of ['sampul.hbs', 'gaya.css'])
      await copyFile(join(ROOT, 'templates', name), join(data, 'templates', name));
    const files = await readdir(data, { recursive: true });
    const texts = files.filter((file) => TEXT.test(file));
    expect(texts.length).toBeGreaterThan(40);
    for (const file of texts) {
      const text = await readFile(join(data, file), 'utf8');
      await writeFile(join(data, file), text.replaceAll('\n', end));
    }
    const cwd = dirname(data);
    const { kode } = await jalankan(['build', '2023', '--format', 'html,json,csv'], { cwd });
    expect(kode).toBe(0);
    const made = join(cwd, 'laporan/2023');
    const names = ['lkjip-2023.html', 'lkjip-2023.json', 'lkjip-2023.csv', 'aset/gaya.css'];
    results.push(await Promise.all(names.map((name) => readFile(join(made, name), 'utf8'))));
  }
  expect(results[1]).toEqual(results[0]);
});

describe('names of devices', () => {
  test.each([
    ['nul', 'nul'],
    ['keluaran\\CON', 'CON'],
    ['C:\\data\\aux.2022\\laporan.pdf', 'aux'],
    ['hasil/lpt1', 'lpt1'],
    ['COM².csv', 'COM²'],
    ['nul:', 'nul'],
  ])('%s has one on Windows alone', (path, device) => {
    expect(deviceIn('win32', path)).toBe(device);
    expect(deviceIn('linux', path)).toBeNull();
    expect(deviceIn('darwin', path)).toBeNull();
  });

  test.each(['nullable', 'console', 'C:\\kontrak', 'auxiliary.pdf', 'laporan/com', 'lpt10'])(
    '%s has none',
    (path) => {
      expect(deviceIn('win32', path)).toBeNull();
    },
  );

  test('nothing is written to them', () => {
    const refused = (write: () => unknown): unknown => {
      try {
        return write();
      } catch (error) {
        return error;
      }
    };
    for (const write of [
      () => destinationOf('/kerja', 'nul', 'win32'),
      () => fileDestinationOf('/kerja', 'keluaran/con.xlsx', 'win32'),
      () => fileDestinationOf('/kerja', 'aux/isian.xlsx', 'win32'),
    ])
      expect(refused(write)).toMatchObject({ exitCode: EXIT.usage });
    expect(destinationOf('/kerja', 'nul', 'linux')).toEqual({ base: '/kerja', below: 'nul' });
  });
});
