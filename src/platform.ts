// What differs from one operating system to another. Every function is told which: none asks the process.

import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program to start, and what it is given. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Shows a file or an address with the program that the user has chosen for its kind; null where there is no desktop.
 * None goes through a shell. On Windows the program is named whole, since one in the current folder would come first.
 */
export function openerOf(
  platform: NodeJS.Platform,
  env: Environment,
  target: string,
): Launch | null {
  switch (platform) {
    case 'win32':
      return {
        command: systemProgram(env, 'rundll32'),
        args: ['url.dll,FileProtocolHandler', target],
      };
    case 'darwin':
      return { command: '/usr/bin/open', args: [target] };
    default: {
      const hasDesktop = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (env[name] ?? '') !== '');
      return hasDesktop ? { command: 'xdg-open', args: [target] } : null;
    }
  }
}

/**
 * The whole paths that a program may have, in the order of PATH. An entry that is no whole path is passed over: what lies in
 * the current folder may be a stranger's.
 */
export function programPaths(
  platform: NodeJS.Platform,
  env: Environment,
  name: string,
): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter);
  const file = platform === 'win32' && !/\.\w+$/.test(name) ? `${name}.exe` : name;
  return folders
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, file));
}

/** A program of Windows itself, by its whole path. */
export function systemProgram(env: Environment, name: string): string {
  const system = env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows';
  return win32.join(system, 'System32', `${name}.exe`);
}

/** Where browsers are installed that PATH does not name, the best first. Edge is on every Windows. */
export function browserPaths(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') {
    const home = env['HOME'];
    const folders = ['/Applications', ...(home === undefined ? [] : [`${home}/Applications`])];
    return MAC_BROWSERS.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform !== 'win32') return [];
  const folders = [
    env['ProgramFiles'] ?? 'C:\\Program Files',
    env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
    ...(env['LOCALAPPDATA'] === undefined ? [] : [env['LOCALAPPDATA']]),
  ];
  return WINDOWS_BROWSERS.flatMap((file) => folders.map((folder) => win32.join(folder, file)));
}

const MAC_BROWSERS = ['Google Chrome', 'Chromium', 'Microsoft Edge'] as const;
const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
] as const;

/** Below the folder of a version in puppeteer's cache and that of the platform: the program of a browser that it installed. */
export function puppeteersProgram(
  platform: NodeJS.Platform,
  browser: 'chrome' | 'chrome-headless-shell',
): string {
  if (platform === 'win32') return `${browser}.exe`;
  if (platform !== 'darwin' || browser !== 'chrome') return browser;
  const name = 'Google Chrome for Testing';
  return `${name}.app/Contents/MacOS/${name}`;
}

/**
 * What stops the program in good order: nothing half written, temporary files gone. Windows sends Ctrl-Break and the closing of a
 * window (as SIGHUP, with some seconds to end); `taskkill /F` and the end of a session ask nobody, like SIGKILL elsewhere.
 */
export function stopSignals(platform: NodeJS.Platform): readonly NodeJS.Signals[] {
  return ['SIGINT', 'SIGTERM', 'SIGHUP', ...(platform === 'win32' ? (['SIGBREAK'] as const) : [])];
}

/**
 * Whether a file was refused because a program has it open. On Windows a viewer holds what it shows, and a scanner for
 * viruses what was just written: both look like a lack of rights there.
 */
export function isInUse(platform: NodeJS.Platform, error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EBUSY' || code === 'ETXTBSY') return true;
  return platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
}

/**
 * Whether a terminal shows more signs than those of ASCII. What is not a terminal is not asked: programs read UTF-8.
 * The console of Windows itself has them in few of its typefaces, whatever its code page; its newer programs tell who they are.
 */
export function showsUnicode(platform: NodeJS.Platform, env: Environment): boolean {
  const term = env['TERM'] ?? '';
  if (term === 'dumb' || term === 'linux') return false;
  if (platform === 'win32') {
    const isNamed = [
      'WT_SESSION',
      'ConEmuTask',
      'TERM_PROGRAM',
      'TERMINAL_EMULATOR',
      'MSYSTEM',
    ].some((name) => (env[name] ?? '') !== '');
    return isNamed || /^(?:xterm|alacritty|rxvt)/.test(term);
  }
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => env[name] ?? '').find(Boolean);
  return locale === undefined || /utf-?8/i.test(locale);
}

/** Devices, whatever follows behind a point. Windows takes the small figures for figures. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)(?= *(?:\.|$))/i;

/** What of a name Windows takes for a device; null where it is one of a file. */
export const windowsDevice = (name: string): string | null => DEVICE.exec(name)?.[0] ?? null;

/** The first part of a path that is a device there: what is written to it goes nowhere, or to a printer. */
export function deviceIn(platform: NodeJS.Platform, path: string): string | null {
  if (platform !== 'win32') return null;
  const names = path.split(/[\\/]/).map((part) => part.replace(/(?<=.):.*$/, ''));
  return names.map(windowsDevice).find((device) => device !== null) ?? null;
}

/** What programs of Windows and older ones know of the length of a path, with the sign at its end. */
const WINDOWS_PATH_MAX = 260;

/**
 * Whether a path was refused for its length. Node asks Windows in the way that knows no such limit; programs that it starts do
 * not, and where that way is closed, Windows says of a path that is too long that it is not there.
 */
export function isTooLong(platform: NodeJS.Platform, error: unknown): boolean {
  const { code, path = '', dest = '' } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === 'ENAMETOOLONG') return true;
  const longest = Math.max(path.length, dest.length);
  return platform === 'win32' && code === 'ENOENT' && longest >= WINDOWS_PATH_MAX;
}
