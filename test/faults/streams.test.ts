// The built program whose output nobody reads to its end, or that a full disk refuses.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tulisRuang } from '../cli/ruang.ts';
import { MINIMAL } from '../validate/ruang.ts';
import { FOLDER, run, start, type Program } from './program.ts';

const YEARS = ['2020', '2021', '2022'];
let data: readonly string[];
beforeAll(async () => {
  const files = Object.entries(MINIMAL).flatMap(([file, text]) =>
    YEARS.map((year) => [file.replace(/^2020/, year), text] as const),
  );
  data = ['--data', join(await tulisRuang(Object.fromEntries(files)), 'data')];
});
const build = (output: string) => [
  'build',
  '--no-cache',
  ...data,
  '--output',
  output,
  '--format',
  'html,json',
];

/** Reads a little of a stream, and goes away. */
function leave(program: Program, name: 'stdout' | 'stderr'): void {
  const stream = program.process[name];
  stream?.once('data', () => stream.destroy());
}

/** A command that runs its arguments with a stream on a disk that is full. */
const onFullDisk = (redirection: string) => [
  '/bin/sh',
  '-c',
  `exec "$@" ${redirection}/dev/full`,
  'sh',
];

describe.each(['stdout', 'stderr'] as const)('the reader of %s goes away', (name) => {
  test('every year is built all the same', async () => {
    const output = join(FOLDER, name);
    const program = start(build(output), FOLDER);
    leave(program, name);
    expect(await program.ended).toMatchObject({ code: 0, signal: null });
    expect(readdirSync(output)).toEqual(YEARS);
  });
});

describe.skipIf(!existsSync('/dev/full'))('the disk is full', () => {
  test.each([
    [[], 'lkjip: galat: keluaran tidak dapat ditulis ke stdout: disk penuh\n       saran: '],
    [['--lang', 'en'], 'the output cannot be written to stdout: the disk is full\n       help: '],
  ])('stdout %s: one line and a hint', async (language, text) => {
    const ended = await run([...language, 'validate', ...data], FOLDER, { under: onFullDisk('>') });
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining(text) });
    expect(ended.stderr.trim().split('\n')).toHaveLength(2);
  });

  test('stdout of a build: what was asked for is written', async () => {
    const output = join(FOLDER, 'penuh-keluaran');
    expect(await run(build(output), FOLDER, { under: onFullDisk('>') })).toMatchObject({ code: 3 });
    expect(readdirSync(output)).toEqual(YEARS);
  });

  test('stderr: there is nowhere to say it', async () => {
    const ended = await run(['validate', ...data], FOLDER, { under: onFullDisk('2>') });
    expect(ended).toMatchObject({ code: 0 });
  });
});
