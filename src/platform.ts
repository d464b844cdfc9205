// What differs from one operating system to another. Every function is told which: none asks the process.

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
    case 'win32': {
      const system = env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows';
      return {
        command: `${system}\\System32\\rundll32.exe`,
        args: ['url.dll,FileProtocolHandler', target],
      };
    }
    case 'darwin':
      return { command: '/usr/bin/open', args: [target] };
    default: {
      const hasDesktop = ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (env[name] ?? '') !== '');
      return hasDesktop ? { command: 'xdg-open', args: [target] } : null;
    }
  }
}
