// The built program whose output nobody reads to its end, or that a full disk refuses.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../cli/io.ts';
import { FOLDER, run, start, type Program } from './program.ts';

const DATA = ['--data', join(ROOT, 'examples/dinas-contoh')];
const build = (output: string) => [
  'build',
  '--no-cache',
  ...DATA,
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
    expect(readdirSync(output)).toEqual(['2021', '2022', '2023']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('the disk is full', () => {
  test.each([
    [[], 'lkjip: galat: keluaran tidak dapat ditulis ke stdout: disk penuh\n       saran: '],
    [['--lang', 'en'], 'the output cannot be written to stdout: the disk is full\n       help: '],
  ])('stdout %s: one line and a hint', async (language, text) => {
    const ended = await run([...language, 'validate', ...DATA], FOLDER, { under: onFullDisk('>') });
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining(text) });
    expect(ended.stderr.trim().split('\n')).toHaveLength(2);
  });

  test('stdout of a build: what was asked for is written', async () => {
    const output = join(FOLDER, 'penuh-keluaran');
    expect(await run(build(output), FOLDER, { under: onFullDisk('>') })).toMatchObject({ code: 3 });
    expect(readdirSync(output)).toEqual(['2021', '2022', '2023']);
  });

  test('stderr: there is nowhere to say it', async () => {
    const ended = await run(['validate', ...DATA], FOLDER, { under: onFullDisk('2>') });
    expect(ended).toMatchObject({ code: 0 });
  });
});
