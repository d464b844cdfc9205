// `lkjip` as whoever runs it has to type it: by its name alone where it is installed for the whole machine, through `npx` where the
// workspace brings it, through `node` in a clone. Messages say `lkjip validate`; what a person is shown says it in their way.

import { posix, win32 } from 'node:path';
import { isInside } from '../../source/load/files.ts';
import { EXAMPLES } from './examples.ts';

/** How the program was started. */
export interface Started {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The script that Node was given, as it was named. */
  readonly script: string;
  /** Its real path. */
  readonly file: string;
}

export const BARE = 'lkjip';
const BY_NPX = 'npx lkjip';

/** What stands in the place of `lkjip` in a command that is to be typed in the current folder. */
export function typedName({ platform, env, cwd, script, file }: Started): string {
  const path = platform === 'win32' ? win32 : posix;
  if (env['npm_command'] === 'exec') return BY_NPX;
  const parts = file.split(path.sep);
  const installed = parts.lastIndexOf('node_modules');
  if (installed < 0) {
    const isLinked = path.basename(script) !== path.basename(file);
    return isLinked ? BARE : `node ${quoted(shorter(path.relative(cwd, file), file))}`;
  }
  const owner = parts.slice(0, installed).join(path.sep);
  return isInside(owner, cwd, path) ? BY_NPX : BARE;
}

const shorter = (one: string, other: string): string => (one.length < other.length ? one : other);
const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/** A command of lkjip's in running text; with `npx` before it, it is for another folder, which brings its own. */
const COMMAND = new RegExp(
  `(?<![\\w./\\\\-]|npx )lkjip (?=(?:${Object.keys(EXAMPLES).join('|')}|help|--help|--version)(?![\\w-]))`,
  'g',
);

/** A text with the commands in it as they have to be typed. @param name as `typedName` gives it */
export const asTyped = (text: string, name: string): string =>
  name === BARE ? text : text.replace(COMMAND, () => `${name} `);
