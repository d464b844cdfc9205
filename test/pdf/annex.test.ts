// What a look into a file of `lampiran/` gives, and what is said of it.

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtAnnex, readAnnex } from '../../src/source/assets/annex.ts';
import { annexesOf } from '../../src/source/annexes.ts';
import type { AnnexLook } from '../../src/source/workspace.ts';
import { listingOf, surveyWorkspace } from '../../src/source/load/survey.ts';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import { held, jpeg, locked, office, scanned, typed } from './samples.ts';

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'lkjip-lampiran-'));
  await mkdir(join(workspace, '2020/lampiran'), { recursive: true });
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function lookAt(name: string, bytes: Uint8Array): Promise<AnnexLook> {
  await writeFile(join(workspace, '2020/lampiran', name), bytes);
  return lookAtAnnex(workspace, `2020/lampiran/${name}`);
}

describe('a look into a file', () => {
  test('gives the pages of a scan, each with its size', async () => {
    const scan = await scanned(2, [842, 595]);
    const sheet = { width: 842, height: 595, flaws: [] };
    expect(await lookAt('a.pdf', await scan.save())).toEqual({
      kind: 'pdf',
      sheets: [sheet, sheet],
    });
  });

  test('sees a page as it is turned, and a font that is not in the file', async () => {
    const look = await lookAt('b.pdf', await (await typed()).save());
    expect(look).toEqual({ kind: 'pdf', sheets: [{ width: 842, height: 595, flaws: ['font'] }] });
  });

  const WIN = 'WinAnsiEncoding';
  test.each<[string, Parameters<typeof office>, readonly string[]]>([
    ['symbols with codes of their own', [], []],
    ['symbols that have an encoding besides', [{ Encoding: WIN }], ['letters']],
    ['letters in a common encoding', [{ Encoding: WIN }, 32], []],
    ['letters in an encoding of another kind', [{ Encoding: 'StandardEncoding' }, 32], ['letters']],
    ['letters whose encoding nobody says', [{}, 32], ['letters']],
  ])('asks of a simple TrueType font how it is coded: %s', async (_, given, flaws) => {
    const look = await lookAt('k.pdf', await (await office(...given)).save());
    expect(look).toMatchObject({ kind: 'pdf', sheets: [{ flaws }] });
  });

  test('opens a PDF that is held against changes alone', async () => {
    expect(await lookAt('c.pdf', await locked(''))).toMatchObject({ kind: 'pdf' });
  });

  test.each([
    ['a password', async () => locked('rahasia'), 'terkunci kata sandi'],
    ['no PDF', () => Buffer.from('%PDF-1.7 lalu tidak ada'), 'rusak atau terpotong'],
    ['half of one', async () => (await (await scanned(3)).save()).subarray(0, 900), 'rusak'],
    ['nothing', () => Buffer.alloc(0), 'rusak'],
  ])('says why it cannot be bound in: %s', async (_, make, reason) => {
    const look = await lookAt('d.pdf', await make());
    expect(look).toMatchObject({ kind: 'broken', reason: { id: expect.stringContaining(reason) } });
  });

  test.each([
    ['a tree of pages that leads back to itself', 'Parent', undefined],
    ['a parent that is no part of the tree', 'Parent', 'Surat'],
    ['resources that are none', 'Resources', []],
  ])('asks a page for no more than it has: %s', async (_, key, value) => {
    const scan = await scanned();
    const [page] = scan.getPages();
    const tree = page!.node.get(PDFName.of('Parent'));
    const holder = value === undefined ? scan.catalog.Pages() : page!.node;
    holder.set(PDFName.of(key), value === undefined ? tree! : scan.context.obj(value));
    page!.node.delete(PDFName.of('MediaBox'));
    const sheet = { width: 595, height: 842, flaws: [] };
    expect(await lookAt('i.pdf', await scan.save())).toEqual({ kind: 'pdf', sheets: [sheet] });
  });

  test('follows no link out of the workspace', async () => {
    await symlink('/etc/hostname', join(workspace, '2020/lampiran/e.pdf'));
    expect(await lookAtAnnex(workspace, '2020/lampiran/e.pdf')).toMatchObject({ kind: 'broken' });
    await expect(readAnnex(workspace, '2020/lampiran/e.pdf')).rejects.toThrow('lies outside');
  });

  test('reckons a JPEG at 150 dpi, as upright as it was held', async () => {
    const size = (width: number, height: number) => ({ kind: 'picture', size: { width, height } });
    const picture = jpeg(300, 150);
    expect(await lookAt('f.jpg', picture)).toEqual(size(144, 72));
    expect(await lookAt('g.jpg', held(picture, 3))).toEqual(size(144, 72));
    expect(await lookAt('h.JPG', held(picture, 6))).toEqual(size(72, 144));
  });
});

describe('the annexes of a year', () => {
  const sheet = { width: 595, height: 842, flaws: [] };
  const pdf: AnnexLook = { kind: 'pdf', sheets: [sheet] };
  const of = (looks: Readonly<Record<string, AnnexLook>>, titles: Record<string, string> = {}) =>
    annexesOf(2020, {
      files: Object.keys(looks).map((name) => `2020/lampiran/${name}`),
      looks: new Map(Object.entries(looks).map(([name, look]) => [`2020/lampiran/${name}`, look])),
      titles: new Map(Object.entries(titles)),
      document: undefined,
    });

  test('come in the order of their names, and are called as the titles or the names have it', () => {
    const { annexes } = of(
      { '02-sk_tim-penyusun.pdf': pdf, '01-pk.pdf': pdf, '2019.pdf': pdf },
      { '01-pk.pdf': 'Perjanjian Kinerja' },
    );
    expect(annexes.map(({ judul }) => judul)).toEqual([
      'Perjanjian Kinerja',
      'Sk tim penyusun',
      '2019',
    ]);
  });

  test('a title without its file is told with the nearest name', () => {
    const { findings } = of({ '01-pk.pdf': pdf }, { '01-pks.pdf': 'PK' });
    const [said] = findings.map((one) => toDiagnostic(one, 'id'));
    expect(said).toMatchObject({
      kode: 'keterangan-tanpa-berkas',
      saran: 'mungkin maksudnya 01-pk.pdf',
      position: { berkas: '2020/lampiran/keterangan.yaml' },
    });
  });

  test('pages that keep the report from a standard are told in runs', () => {
    const flawed = (flaw: 'font' | 'inks') => ({ ...sheet, flaws: [flaw] });
    const sheets = [flawed('font'), flawed('font'), sheet, flawed('font'), flawed('inks')];
    const { findings } = of({ 'a.pdf': { kind: 'pdf', sheets } });
    expect(findings.map(({ facts }) => facts)).toEqual([{ pages: '1–2, 4' }, { pages: '5' }]);
  });

  test('more than a thousand pages are told at the thickest', () => {
    const thick: AnnexLook = { kind: 'pdf', sheets: Array.from({ length: 1000 }, () => sheet) };
    expect(of({ 'a.pdf': thick }).findings).toEqual([]);
    const { findings } = of({ 'a.pdf': pdf, 'b.pdf': thick });
    expect(findings.map(({ position: posisi, facts }) => [posisi.berkas, facts])).toEqual([
      ['2020/lampiran/b.pdf', { lembar: 1001, paling: 1000 }],
    ]);
  });
});

test('whatever else lies among the annexes is told', () => {
  const names = [
    'a.PDF',
    'b.jpeg',
    'c.docx',
    'd.xlsx',
    'e.pdf.bak',
    'lagi/f.pdf',
    'Keterangan.yml',
  ];
  const survey = surveyWorkspace(
    listingOf(
      ['lkjip.yaml', ...names.map((name) => `2020/lampiran/${name}`)].map((file) => ({
        file,
        isLink: false,
      })),
    ),
  );
  expect(survey.annexes).toEqual(['2020/lampiran/a.PDF', '2020/lampiran/b.jpeg']);
  expect(survey.unread.map(({ path, meant }) => `${path} → ${meant ?? '?'}`)).toEqual([
    '2020/lampiran/Keterangan.yml → 2020/lampiran/keterangan.yaml',
    '2020/lampiran/c.docx → ?',
    '2020/lampiran/d.xlsx → ?',
    '2020/lampiran/e.pdf.bak → ?',
    '2020/lampiran/lagi/ → ?',
  ]);
});
