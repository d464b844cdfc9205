// Walks through a text as its reader does: each line of its blocks of commands is run, one after the other, in one place.

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { bundled } from '../cli/bundled.ts';
import { ROOT } from '../cli/io.ts';

export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
  /** The block that comes right after it: what the commands print, where its language is `text`. */
  readonly shown: readonly string[] | null;
}

/** The blocks of code of a text in Markdown; between a block and what it prints stand blank lines alone. */
export function blocksOf(text: string): readonly Block[] {
  const found = [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
  return found.map((match, at) => {
    const next = found[at + 1];
    const between = text.slice(match.index + match[0].length, next?.index ?? 0);
    const isShown = next?.[1] === 'text' && between.trim() === '';
    const linesIn = (block = '') => block.replace(/\n$/, '').split('\n');
    return {
      language: match[1] ?? '',
      lines: linesIn(match[2]),
      shown: isShown ? linesIn(next[2]) : null,
    };
  });
}

export interface Walked {
  readonly codes: readonly number[];
  /** What stood on the screen after the block. */
  readonly screen: string;
}

export interface Walker {
  readonly walk: (lines: readonly string[], answers?: readonly string[]) => Promise<Walked>;
  /** The folder that the reader is in. */
  readonly here: () => string;
}

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  // The browser stays unpacked between runs.
  XDG_CACHE_HOME: join(ROOT, 'node_modules/.cache'),
  // The first day of 2026: proposals and dates come out the same.
  SOURCE_DATE_EPOCH: '1767225600',
};
/** What others than lkjip do: it is tried elsewhere (test/supply) or is the reader's own. */
const OF_OTHERS = /^(?:npm (?:ci|install|test)|git config) ?/;
/** Of commands that go on until they are stopped: by this they have begun. */
const HAS_BEGUN = /http:\/\/\S+/;

/** @param folder where the reader begins */
export function startWalk(folder: string): Walker {
  let cwd = folder;

  async function walkLine(line: string, answers: string[]): Promise<Walked> {
    const command = line
      .replace(/(^| )#.*$/, '')
      .replace(/^npm ci && /, '')
      .trim();
    if (command === '' || OF_OTHERS.test(command)) return { codes: [], screen: '' };
    const [, to] = /^cd (\S+)$/.exec(command) ?? [];
    if (to !== undefined) {
      cwd = join(cwd, to);
      await access(cwd);
      return { codes: [], screen: '' };
    }
    const [, words] = /^(?:npx )?lkjip(?: (.*))?$/.exec(command) ?? [];
    if (words === undefined && !/^(?:npx )?lkjip$/.test(command))
      throw new Error(`unknown: ${line}`);
    return runHere(wordsOf(words ?? ''), answers);
  }

  async function runHere(argv: readonly string[], answers: string[]): Promise<Walked> {
    const stop = new AbortController();
    let screen = '';
    const say = (text: string) => {
      screen += text;
      if (argv[0] === 'watch' && HAS_BEGUN.test(screen)) stop.abort('SIGINT');
    };
    const code = await bundled(argv, {
      cwd,
      env: ENVIRONMENT,
      stdout: say,
      stderr: say,
      isTerminal: false,
      isColoured: false,
      signal: stop.signal,
      launch: () => Promise.resolve(true),
      ask: (question) => {
        const answer = answers.shift() ?? '';
        screen += `${question}${answer}\n`;
        return Promise.resolve(answer);
      },
    });
    return { codes: [code], screen };
  }

  return {
    here: () => cwd,
    walk: async (lines, answers = []) => {
      const left = [...answers];
      const all: Walked[] = [];
      for (const line of lines) all.push(await walkLine(line, left));
      return {
        codes: all.flatMap(({ codes }) => codes),
        screen: all.map(({ screen }) => screen).join(''),
      };
    },
  };
}

/** As a shell takes them apart, quotes and all. */
export function wordsOf(line: string): readonly string[] {
  return (line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((word) =>
    word.replaceAll(/['"]/g, ''),
  );
}

/** Stands for any number of lines, or for whatever stands there in its line. */
const LEFT_OUT = '…';

/** The first line of a screen in a text that the real one does not have at its place; null where all are there. */
export function findStale(shown: readonly string[], screen: string): string | null {
  const real = screen.trimEnd().split('\n');
  let at = 0;
  let isFree = false;
  for (const line of shown) {
    if (line === LEFT_OUT) {
      isFree = true;
      continue;
    }
    const pattern = patternOf(line);
    const found = real.findIndex((one, index) => index >= at && pattern.test(one));
    if (found < 0 || (!isFree && found !== at)) return line;
    at = found + 1;
    isFree = false;
  }
  return isFree || at === real.length ? null : `nothing, but there is more: ${real[at] ?? ''}`;
}

const patternOf = (line: string): RegExp =>
  new RegExp(`^${line.split(LEFT_OUT).map(escapePattern).join('.*')}\\s*$`);

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
