// Every command of the README and of the examples in the help, run where its reader would run it.

import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/terminal/examples.ts';
import { ROOT } from '../cli/io.ts';
import { blocksOf, startWalk } from './walk.ts';

let desk: string;
/** The folder of a finished report of 2022, small as it is for whoever begins. */
let finished: string;
beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'lkjip-contoh-'));
  const folder = await place('selesai');
  await smallAgency(folder, 2022, '.');
  const { codes, screen } = await startWalk(folder).walk(['lkjip build 2022 --format pdf,docx']);
  expect(codes, screen).toEqual([0]);
  finished = join(folder, 'laporan/2022');
});
afterAll(() => rm(desk, { recursive: true, force: true }));

async function place(name: string): Promise<string> {
  const folder = join(desk, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** `lkjip …` within a sentence or a table; what has a place for the reader's own words is no command yet. */
const IN_A_SENTENCE = /`((?:npx )?lkjip(?: [^`\n]+)?)`/g;
const TO_FILL_IN = /[A-Z]{2,}|\b[A-Z]\b|[…[<|]|\$\(/;
const LEFT_TO_THE_READER = /completion|textconv/;

const git = (folder: string, ...args: readonly string[]) => {
  const who = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.invalid'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'pipe' });
};

/** A small agency of two years, below a folder of many. */
async function smallAgency(folder: string, first: number, name = 'dinas'): Promise<void> {
  const { walk } = startWalk(folder);
  await walk([
    `lkjip init ${name} --yes --nama 'Dinas Uji' --tahun ${first}`,
    `lkjip new ${first + 1} --data ${name}`,
  ]);
}

/** A folder under git with two commits, in which what the commands name is there. */
async function stage(name: string, fill: (top: string) => Promise<void>): Promise<string> {
  const top = await place(name);
  await fill(top);
  for (const end of ['pdf', 'docx'])
    await cp(join(finished, `lkjip-2022.${end}`), join(top, `laporan-2022.${end}`));
  git(top, 'init', '-q', '-b', 'main');
  for (const message of ['Awal', 'Lagi']) {
    git(top, 'add', '-A');
    git(top, 'commit', '-q', '--allow-empty', '-m', message);
  }
  return top;
}

/** Each in the folder; those that failed, with what they said. */
async function failuresOf(top: string, commands: readonly string[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const command of commands) {
    const { codes, screen } = await startWalk(top).walk([command]);
    if (codes.some((code) => code !== 0)) failed.push(`${command}: ${String(codes)} ${screen}`);
  }
  return failed;
}

describe('every command', () => {
  test('of the help’s examples runs', async () => {
    const top = await stage('contoh', (folder) => smallAgency(folder, 2022, '.'));
    await smallAgency(await place('contoh/instansi'), 2022);
    await startWalk(top).walk([
      'lkjip build --all --data instansi --format json --output awal --summary ringkasan/a.json',
    ]);
    const commands = Object.values(EXAMPLES).flat();
    const failed = await failuresOf(top, commands.toSorted(byNeed));
    expect(failed).toEqual([]);
    expect(commands.length).toBeGreaterThan(30);
  });

  test('of the README runs, for its agency in the first part and in the clone in the second', async () => {
    const top = await stage('klon', (folder) =>
      cp(join(ROOT, 'data'), join(folder, 'data'), { recursive: true }),
    );
    await smallAgency(await place('klon/kabupaten'), 2020);
    const own = await place('sendiri');
    await place('sendiri/instansi');
    await startWalk(own).walk(
      ['.', 'instansi/dinas'].map((to) => `lkjip init ${to} --yes --nama Dinas --tahun 2025`),
    );
    await cp(join(top, 'laporan-2022.pdf'), join(own, 'laporan-2022.pdf'));
    const text = await readFile(join(ROOT, 'README.md'), 'utf8');
    const at = text.indexOf('## In English');
    const blocks = blocksOf(text).filter(({ language }) => language === 'sh');
    const commands = { own: commandsIn(text.slice(0, at)), clone: commandsIn(text.slice(at)) };
    // What runs in the same place anyhow is run once.
    const elsewhere = {
      own: Object.values(EXAMPLES).flat(),
      clone: blocks.flatMap(({ lines }) => lines).map(bare),
    };
    const only = (part: 'own' | 'clone') =>
      commands[part].filter((one) => !elsewhere[part].includes(bare(one)));
    const failed = [
      ...(await failuresOf(own, only('own'))),
      ...(await failuresOf(top, only('clone'))),
    ];
    for (const { lines } of blocks) {
      await rm(join(desk, 'laporan-dinas'), { recursive: true, force: true });
      const { codes, screen } = await startWalk(top).walk(lines);
      if (codes.some((code) => code !== 0)) failed.push(`${lines.join('; ')}: ${screen}`);
    }
    expect(failed).toEqual([]);
    expect(commands.own.length).toBeGreaterThan(8);
    expect(commands.clone.length).toBeGreaterThan(8);
  });
});

function commandsIn(text: string): readonly string[] {
  const all = [...text.matchAll(IN_A_SENTENCE)].map(([, command = '']) => command);
  return [...new Set(all)].filter(
    (one) =>
      ![TO_FILL_IN, LEFT_TO_THE_READER, /^lkjip \w+(?: --form)?$/].some((no) => no.test(one)),
  );
}

/** A command without what stands before `lkjip`. */
const bare = (line: string): string => line.replace(/^.*?(?=lkjip)/, '');

/** A form is written before it is read, and what a build has made is opened before another makes it anew. */
const NEEDED = [/ export /, /^lkjip build 2023(?: --open)?$/];
const byNeed = (a: string, b: string): number => placeOf(a) - placeOf(b);
function placeOf(command: string): number {
  const at = NEEDED.findIndex((one) => one.test(command));
  return at === -1 ? NEEDED.length : at;
}
