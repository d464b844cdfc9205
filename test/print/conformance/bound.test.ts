// What is bound in, in a report as `lkjip build` makes it: nothing of it acts, and no more is claimed than holds.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openPdf } from '../../../src/print/file/file.ts';
import { ROOT } from '../../cli/io.ts';
import { tulisRuang } from '../../cli/ruang.ts';
import { hostile, held, jpeg, locked, office, scanned, typed } from '../../pdf/samples.ts';
import { Pdf } from './model.ts';
import { figuresHavePlaces, piecesHeldOnce } from './reading.ts';
import { UA1 } from './ua1.ts';
import { xmpOf } from './xmp.ts';

let folder: string;
beforeAll(async () => {
  folder = await tulisRuang();
  mkdirSync(join(folder, 'data/2020/lampiran'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array): void =>
  writeFileSync(join(folder, 'data/2020/lampiran', name), bytes);

function build(...flags: readonly string[]) {
  const given = [join(ROOT, 'bin/lkjip.js'), 'build', '2020', '--format', 'pdf', ...flags];
  const run = spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });
  return { code: run.status, said: run.stdout + run.stderr };
}

const report = (): Buffer => readFileSync(join(folder, 'laporan/2020/lkjip-2020.pdf'));

test('scans, pictures and hostile files are figures with words, and nothing of them acts', async () => {
  put('03-pindaian.pdf', await (await scanned(3, [842, 595])).save());
  put('04-jahat.pdf', await hostile());
  put('05-terkunci.pdf', await locked(''));
  put('06-foto.jpg', held(jpeg(300, 150), 6));
  put('065-kantor.pdf', await (await office()).save());
  expect(build()).toMatchObject({ code: 0 });
  const pdf = await Pdf.open(report());
  const rules = { ...UA1, figuresHavePlaces, piecesHeldOnce };
  const faults = Object.entries(rules).flatMap(([id, rule]) =>
    rule(pdf).map((one) => `${id} ${one}`),
  );
  expect(faults).toEqual([]);
  const words = pdf.nodes
    .filter(({ standard }) => standard === 'Figure')
    .map(({ dict }) => pdf.text(dict, 'Alt'));
  expect(words.slice(-7)).toEqual([
    'Pindaian, halaman 1 dari 3',
    'Pindaian, halaman 2 dari 3',
    'Pindaian, halaman 3 dari 3',
    'Jahat',
    'Terkunci',
    'Foto',
    'Kantor',
  ]);
  expect(xmpOf(pdf).get('pdfuaid:part')).toBe('1');
  // The page of the office program was looked into, and each of its letters.
  const simple = pdf.items.filter(
    ({ font }) => font !== undefined && pdf.name(font, 'Subtype') === 'TrueType',
  );
  expect(simple.map(({ codes }) => codes)).toEqual([[1, 2]]);
  const objects = pdf.context.enumerateIndirectObjects().map(([, one]) => one.toString());
  expect(
    objects.filter((one) => /JavaScript|EmbeddedFile|Launch|Widget|AcroForm/.test(one)),
  ).toEqual([]);
  expect((await openPdf(report())).pages).toHaveLength(pdf.pages.length);
});

test('letters that are not in the file: no claim, and no archive', async () => {
  put('07-surat.pdf', await (await typed()).save());
  const { code, said } = build();
  // The file is new, so the report is made anew.
  expect([code, said.includes('2020/lampiran/07-surat.pdf')]).toEqual([0, true]);
  expect(xmpOf(await Pdf.open(report())).get('pdfuaid:part')).toBeUndefined();
  const before = report();
  const refused = build('--pdfa');
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(
    'lampiran 2020/lampiran/07-surat.pdf, halaman 1: hurufnya tidak ada',
  );
  expect(report().equals(before)).toBe(true);
});
