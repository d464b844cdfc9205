// The guides, done as they say: every command runs where its reader would run it, and a screen that is shown is what comes.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandFileNames } from '../../src/cli/terminal/file-names.ts';
import { fillForm } from '../export/workbooks.ts';
import { sharedReports } from '../shared/reports.ts';
import { ROOT } from '../cli/io.ts';
import { blocksOf, findStale, startWalk, type Walker } from './walk.ts';

let desk: string;
beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'lkjip-jalan-'));
});
afterAll(() => rm(desk, { recursive: true, force: true }));

/** A folder on the desk, with what is put there. */
async function place(name: string, from?: string): Promise<string> {
  const folder = join(desk, name);
  await mkdir(folder, { recursive: true });
  if (from !== undefined) await cp(join(ROOT, from), folder, { recursive: true });
  return folder;
}

/** What the reader does between two blocks, by a word of the block before which it happens. */
type Deeds = Readonly<Record<string, (here: string) => Promise<void>>>;

async function walkGuide(
  file: string,
  walker: Walker,
  { answers = [], deeds = {} }: { answers?: readonly string[]; deeds?: Deeds } = {},
): Promise<void> {
  const text = await readFile(join(ROOT, file), 'utf8');
  let count = 0;
  for (const { language, lines, shown } of blocksOf(text)) {
    if (language !== 'sh') continue;
    for (const [word, deed] of Object.entries(deeds))
      if (lines.join('\n').includes(word)) await deed(walker.here());
    const { codes, screen } = await walker.walk(lines, answers);
    expect([file, lines, codes.filter((code) => code > 1), screen]).toEqual([
      file,
      lines,
      [],
      screen,
    ]);
    count += codes.length;
    if (shown !== null && findStale(shown, screen) !== null)
      expect(screen).toBe(`a screen of ${file} with: ${findStale(shown, screen) ?? ''}`);
  }
  expect(count).toBeGreaterThan(3);
}

/** What the library knows of archives, for which it has no types. */
const archives = CFB as {
  readonly read: (content: Buffer, options: object) => object;
  readonly find: (archive: object, path: string) => { content: Uint8Array; size: number };
  readonly write: (archive: object, options: object) => Buffer;
};

/** A Word document in which two digits of a figure have changed places, where it stands last. */
async function spoil(from: string, to: string, right: string, wrong: string): Promise<void> {
  const archive = archives.read(await readFile(from), { type: 'buffer' });
  const part = archives.find(archive, '/word/document.xml');
  const xml = Buffer.from(part.content).toString('utf8');
  const at = xml.lastIndexOf(right);
  expect(at).toBeGreaterThan(0);
  part.content = Buffer.from(xml.slice(0, at) + wrong + xml.slice(at + right.length));
  part.size = part.content.length;
  const options = { type: 'buffer', fileType: 'zip', compression: true };
  await writeFile(to, archives.write(archive, options));
}

describe('the guide', () => {
  test('to the first report leads from an empty folder to a printed report', async () => {
    const walker = startWalk(await place('lkjip'));
    await walkGuide('templates/panduan/mulai.md', walker, {
      answers: ['', 'Dinas Perpustakaan', 'Kabupaten Muara Jati', '', ''],
    });
    const report = await readFile(join(walker.here(), 'laporan/2025/lkjip-2025.pdf'), 'latin1');
    expect(report.slice(0, 5)).toBe('%PDF-');
  });

  test('to Excel leads from a form to the data', async () => {
    const walker = startWalk(await place('excel', 'examples/dinas-contoh'));
    const before = await readFile(join(walker.here(), '2023/realisasi.yaml'), 'utf8');
    await walkGuide('templates/panduan/excel.md', walker, {
      deeds: {
        '--dry-run': (here) =>
          fillForm(join(here, 'formulir.xlsx'), { 'Realisasi!E4': 4.2, 'Realisasi!E9': 2.4 }),
      },
    });
    const after = await readFile(join(walker.here(), '2023/realisasi.yaml'), 'utf8');
    expect(after).not.toBe(before);
  });

  test('to Word leads from a finished report to the next year', async () => {
    const reports = await sharedReports('examples/dinas-contoh');
    const walker = startWalk(await place('word'));
    const finished = join(walker.here(), 'laporan-2023.docx');
    await spoil(join(reports, '2023/lkjip-2023.docx'), finished, '97,83', '79,83');
    await walkGuide('templates/panduan/word.md', walker, {
      deeds: {
        init: () => cp(join(reports, '2023/lkjip-2023.docx'), finished),
      },
    });
    const target = await readFile(join(walker.here(), '2024/target.yaml'), 'utf8');
    expect(target).toContain('perjanjian_kinerja');
  });
});

test('a pattern that no shell has taken apart names the files that there are', async () => {
  const folder = await place('pola');
  for (const name of ['b.json', 'a.json', '.c.json', 'd.jsonl'])
    await writeFile(join(folder, name), '');
  const expand = (...names: readonly string[]) => expandFileNames(names, desk);
  expect(await expand('pola/*.json')).toEqual(['pola/a.json', 'pola/b.json']);
  expect(await expand('pola/.*', 'x')).toEqual(['pola/.c.json', 'x']);
  expect(await expand('pola/*.csv', 'hilang/*.json')).toEqual(['pola/*.csv', 'hilang/*.json']);
  await writeFile(join(folder, '*.json'), '');
  expect(await expand('pola/*.json')).toEqual(['pola/*.json']);
});

describe('a screen', () => {
  test.each([
    [['a', 'b'], 'a\nb\n', null],
    [['a', '…', 'c'], 'a\nb\nb\nc\n', null],
    [['a', '…', 'c'], 'a\nc\nd\n', 'nothing, but there is more: d'],
    [['a … c', '…'], 'a 12 c\nd\n', null],
    [['b'], 'a\nb\n', 'b'],
    [['…', 'B?'], 'a\nBB\n', 'B?'],
  ] as const)('%j of %j', (shown, screen, stale) => {
    expect(findStale(shown, screen)).toBe(stale);
  });
});
