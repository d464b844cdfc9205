// What makes a workbook a form, in the file itself: what is locked, what may be typed, what shows, and how it is printed.

import { HyperFormula } from 'hyperformula';
import { beforeAll, describe, expect, test } from 'vitest';
import { read, type WorkBook } from '@e965/xlsx';
import { Archive } from '../../src/office/archive.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { writeFormulir } from '../../src/excel/form/write.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';

const FILES: Berkas = {
  ...MINIMAL,
  'lkjip.yaml': 'versi: 1\ninstansi: { nama: Dinas A & B, daerah: Kabupaten Contoh }\n',
  '2020/realisasi.yaml': `realisasi:
  S1.1: { dari: loket, ambil: rata-rata, kolom: 2020 }
tabel:
  - { kode: loket, jenis: nilai, judul: Loket, kolom: [2019, 2020], baris: [{ nama: Loket A, nilai: { 2019: 1.25 } }, { nama: Loket B, nilai: { 2019: 7 } }] }
`,
  '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Pelayanan, sasaran: S1, bagian: Bagian Umum, anggaran: 1000000, realisasi: null }
`,
};

let archive: Archive;
let book: WorkBook;
/** The places of the sheets in the workbook: Petunjuk, Target, Realisasi, loket, Anggaran, lkjip. */
const [TARGET, REALISASI, LOKET, ANGGARAN, MARKS] = [2, 3, 4, 5, 6];

beforeAll(async () => {
  const bytes = await writeFormulir(formOfYear(bahan(FILES).workspace, 2020)!);
  archive = new Archive(bytes);
  book = read(bytes, { cellStyles: true, cellNF: true });
});

const part = (name: string): string => Buffer.from(archive.read(name) ?? []).toString('utf8');
const sheetPart = (id: number): string => part(`xl/worksheets/sheet${id}.xml`);
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found.replaceAll('&lt;', '<').replaceAll('&gt;', '>')); // prettier-ignore

/** The addresses of the cells that may be changed on a protected sheet. */
function unlocked(id: number): string[] {
  const styles = all(/<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))![0], /<xf (.*?)<\/xf>/gs);
  return [...sheetPart(id).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
    .filter(([, , style]) => styles[Number(style)]?.includes('<protection locked="0"/>'))
    .map(([, address = '']) => address);
}

describe('what is locked', () => {
  test.each([
    ['Target', TARGET, ['E2', 'F2']],
    ['Realisasi', REALISASI, ['F2', 'G2']],
    ['a table', LOKET, ['C2', 'D2', 'C3', 'D3']],
    ['Anggaran', ANGGARAN, ['E2', 'F2']],
  ])('is all but what is to be filled in: %s', (_, id, cells) => {
    expect(sheetPart(id)).toContain('<sheetProtection sheet="1"');
    expect(unlocked(id)).toEqual(cells);
  });

  test('are the sheets in their order, and the one that is not shown', () => {
    expect(part('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
    expect(book.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['Petunjuk', 0],
      ['Target', 0],
      ['Realisasi', 0],
      ['loket', 0],
      ['Anggaran', 0],
      ['lkjip', 2],
    ]);
    expect(unlocked(MARKS)).toEqual([]);
  });
});

/** What a formula of the form gives of a cell that holds this. */
function holds(formula: string, address: string, value: string | number | null): unknown {
  const engine = HyperFormula.buildFromArray([[value]], { licenseKey: 'gpl-v3' });
  const result = engine.calculateFormula(`=${formula.replaceAll(address, 'A1')}`, 0);
  engine.destroy();
  return result;
}

describe('what may be typed', () => {
  const rules = (id: number) =>
    [...sheetPart(id).matchAll(/<dataValidation ([^>]*)(?:\/>|>(.*?)<\/dataValidation>)/g)].map(
      ([, attributes = '', content = '']) => ({
        cells: /sqref="([^"]*)"/.exec(attributes)?.[1],
        message: /(?:error|prompt)="([^"]*)"/.exec(attributes)?.[1] ?? '',
        formula: all(content, /<formula1>(.*)<\/formula1>/g)[0],
      }),
    );

  test('a figure, or the word that takes it away', () => {
    const [first] = rules(LOKET);
    expect(first?.cells).toBe('C2:C3');
    const allows = (value: string | number) => holds(first?.formula ?? '', 'C2', value);
    expect([5, -6.35, 'kosong', ' Kosong '].map(allows)).toEqual([true, true, true, true]);
    expect(['5,5', 'n/a', '85 %', 'TRUE'].map(allows)).toEqual([false, false, false, false]);
  });

  test('whole rupiah', () => {
    const [first] = rules(ANGGARAN);
    expect(first?.cells).toBe('E2:E2');
    const allows = (value: string | number) => holds(first?.formula ?? '', 'E2', value);
    expect([0, 234933552, 'kosong'].map(allows)).toEqual([true, true, true]);
    expect([-1, 10.5, 'Rp1.000'].map(allows)).toEqual([false, false, false]);
  });

  test('a target without a condition, and how a range is written', () => {
    const [first] = rules(TARGET);
    expect([first?.formula, first?.message]).toEqual([undefined, 'Angka, atau rentang seperti: 65 s.d. 75']); // prettier-ignore
  });

  test('is said in no more letters than Excel takes', () => {
    const messages = [TARGET, REALISASI, LOKET, ANGGARAN].flatMap((id) => rules(id).map(({ message }) => message)); // prettier-ignore
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });
});

test('colours follow what is typed: what is empty, and a text where a figure belongs', () => {
  const [empty = '', text = ''] = all(sheetPart(LOKET), /<formula>(.*?)<\/formula>/g);
  expect([null, ' ', 5, 'x'].map((value) => holds(empty, 'C2', value))).toEqual([true, true, false, false]); // prettier-ignore
  expect([null, 5, '5,5', 'kosong'].map((value) => holds(text, 'C2', value))).toEqual([false, false, true, false]); // prettier-ignore
  expect(part('xl/styles.xml')).toContain('<dxfs count="2">');
});

test('what is typed over a figure shows all of its decimals', () => {
  const formats = ['C2', 'C3', 'D2'].map((address) => {
    const cell = book.Sheets['loket']?.[address] as { readonly z?: string } | undefined;
    return cell?.z ?? 'General';
  });
  expect(formats).toEqual(['0.00########', 'General', 'General']);
});

test('elements stand in the order of the format, or Excel would call the file damaged', () => {
  const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'sheetProtection', 'conditionalFormatting', 'dataValidations', 'pageMargins', 'pageSetup', 'headerFooter']; // prettier-ignore
  for (const id of [1, TARGET, REALISASI, LOKET, ANGGARAN, MARKS]) {
    const inside = sheetPart(id).replace(/^.*?<worksheet[^>]*>/s, '');
    const found = all(inside, /<([a-zA-Z]+)/g).filter((name) => order.includes(name));
    const ranks = found.map((name) => order.indexOf(name));
    expect([id, ranks]).toEqual([id, ranks.toSorted((a, b) => a - b)]);
  }
});

test('its properties say what it is and whose', () => {
  expect(book.Props).toMatchObject({
    Title: 'Formulir data LKjIP Dinas A & B Kabupaten Contoh tahun 2020',
    Author: 'Dinas A & B Kabupaten Contoh',
  });
});

test('a head stands over its figures at the right, over texts at the left', () => {
  const styles = all(/<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))![0], /<xf (.*?)<\/xf>/gs);
  const isRight = (address: string) => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheetPart(ANGGARAN))?.[1];
    return styles[Number(style)]?.includes('horizontal="right"');
  };
  expect(['B1', 'E1', 'F1'].map(isRight)).toEqual([false, true, true]);
});

describe('on paper', () => {
  test.each([
    ['the instructions', 1, 'portrait'],
    ['a wide sheet', REALISASI, 'landscape'],
    ['a narrow one', LOKET, 'portrait'],
  ])('%s', (_, id, orientation) => {
    expect(sheetPart(id)).toContain(`orientation="${orientation}" fitToWidth="1" fitToHeight="0"`);
  });

  test('each page says whose form it is, and repeats the heads', () => {
    expect(sheetPart(TARGET)).toContain('<oddHeader>&amp;LFormulir data LKjIP Dinas A &amp;&amp; B Kabupaten Contoh tahun 2020</oddHeader>'); // prettier-ignore
    expect(part('xl/workbook.xml')).toContain(`localSheetId="2">'Realisasi'!$1:$1</definedName>`);
  });

  test('a row is as high as its texts, and grows', () => {
    const height = Number(/<row r="2" ht="(\d+)">/.exec(sheetPart(REALISASI))?.[1]);
    // "dihitung dari tabel loket" takes two lines of its column.
    expect(height).toBeGreaterThanOrEqual(30);
    expect(sheetPart(REALISASI)).not.toMatch(/<row [^>]*customHeight/);
  });
});
