// Days in a form: true date cells, as other programs write them, and texts that can be one day only.

import { readFile } from 'node:fs/promises';
import { read, write, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/office/archive.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { formatValue, isUnusable, readCell } from '../../src/excel/form/cell-value.ts';
import { compareForm } from '../../src/excel/form/decide.ts';
import { readMarks } from '../../src/excel/form/marks.ts';
import { writeFormulir } from '../../src/excel/form/write.ts';
import { readWorkbook, type SheetCell } from '../../src/excel/workbook/workbook.ts';
import { setCell, workbookFiles, zip, type FilledCell } from '../export/workbooks.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';
import { prepareForm } from './desk.ts';

/** Excel: DATE(2022;2;28) is 44620, and 43158 where days are counted from 1904. */
const DATE_STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-421]d\\ mmmm\\ yyyy"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs>';

function daysIn(rows: string, properties = ''): readonly (string | null)[] {
  const files = workbookFiles(rows, { styles: DATE_STYLES }).map((file) =>
    file.name === 'xl/workbook.xml'
      ? { ...file, content: String(file.content).replace('<sheets>', `${properties}<sheets>`) }
      : file,
  );
  const cells = readWorkbook(zip(files))[0]?.rows.get(1) ?? new Map<number, SheetCell>();
  return [...cells.values()].map((cell) => (cell.kind === 'number' ? cell.day : null));
}

describe('a date cell is its day', () => {
  test.each([
    ['', '<c s="1"><v>44620</v></c><c s="2"><v>44620</v></c>'],
    ['<workbookPr date1904="0"/>', '<c s="1"><v>44620</v></c><c s="2"><v>44620.75</v></c>'],
    ['<workbookPr date1904="1"/>', '<c s="1"><v>43158</v></c><c s="2"><v>43158</v></c>'],
    ['<workbookPr date1904="true"/>', '<c s="1"><v>43158</v></c><c s="2"><v>43158.5</v></c>'],
    ['', '<c t="d"><v>2022-02-28</v></c><c s="1" t="d"><v>2022-02-28T00:00:00.000</v></c>'],
  ])('%s %s', (properties, cells) => {
    expect(daysIn(`<row>${cells}</row>`, properties)).toEqual(['2022-02-28', '2022-02-28']);
  });

  test('a plain number, a time alone and a day that never was are none', () => {
    // 60 is 29 February 1900 in Excel and 28 February in LibreOffice.
    const cells = '<c><v>44620</v></c><c s="3"><v>0.5</v></c><c s="1"><v>60</v></c><c s="1"><v>9999999</v></c>'; // prettier-ignore
    expect(daysIn(`<row>${cells}</row>`)).toEqual([null, null, null, null]);
    expect(daysIn('<row><c s="1"><v>61</v></c></row>')).toEqual(['1900-03-01']);
  });
});

const text = (of: string) => readCell({ kind: 'text', text: of }, 'tanggal');

describe('a text in a cell of days', () => {
  test.each([
    ['2022-02-28', '2022-02-28'],
    ['28 Februari 2022', '2022-02-28'],
    [' 31.12.2020 ', '2020-12-31'],
    ['28/2/2022', '2022-02-28'],
    ['12-12-2022', '2022-12-12'],
    ['Nihil: ditiadakan', 'Nihil: ditiadakan'],
    ['kosong', '(kosong)'],
  ])('%s', (typed, day) => {
    const value = text(typed);
    expect(isUnusable(value) ? value.problem.id : formatValue(value)).toBe(day);
  });

  test.each([
    ['3/4/2022', 'tulis 2022-04-03 bila itu 3 April 2022, atau 2022-03-04 bila itu 4 Maret 2022'],
    ['2/28/2022', 'bukan tanggal; ketik tanggalnya seperti 2024-01-19'],
    ['30 Februari 2022', 'bukan tanggal'],
    ['Februari 2022', 'bukan tanggal'],
    ['Nihil', 'keadaan tanpa alasan'],
  ])('is refused: %s', (typed, problem) => {
    const value = text(typed);
    expect(isUnusable(value) && value.problem.id).toContain(problem);
  });

  test('a day that is planned has no reason for being none', () => {
    const value = readCell({ kind: 'text', text: 'Nihil: ditiadakan' }, 'hari');
    expect(isUnusable(value) && value.problem.id).toContain('berisi "Nihil: ditiadakan", bukan tanggal'); // prettier-ignore
    expect(readCell({ kind: 'text', text: '28 Februari 2022' }, 'hari')).toBe('2022-02-28');
  });

  test('a number is no day, and says which it would be', () => {
    const plain = { kind: 'number', format: 'plain', day: null, decimals: null, isGrouped: false, isMarked: false } as const; // prettier-ignore
    const told = (digits: string) => {
      const value = readCell({ ...plain, text: digits }, 'tanggal');
      return isUnusable(value) && value.problem.id;
    };
    expect(told('44620')).toContain('ubah format selnya menjadi Date (menjadi 28 Februari 2022)');
    expect(told('85')).toContain('berisi angka 85, bukan tanggal; ubah format selnya menjadi Date, atau'); // prettier-ignore
  });
});

const FILES: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Meningkatkan pelayanan, indikator: [] }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Penetapan APBD, jenis: tanggal, target: { 2020: 2019-11-30 } }
      - { kode: S1.2, nama: Laporan, jenis: tanggal, target: { 2020: 2020-02-28 } }
      - { kode: S1.3, nama: Opini, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
`,
  '2020/target.yaml':
    'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 2019-11-30, S1.2: 2020-02-28, S1.3: WTP } }\n',
  '2020/realisasi.yaml': 'realisasi:\n  S1.1: 2019-11-28\n',
};
const formOf = (files: Berkas) => formOfYear(bahan(files).workspace, 2020)!;
const exported = writeFormulir(formOf(FILES));

async function decide(cells: Readonly<Record<string, FilledCell>>, files = FILES) {
  const book: WorkBook = read(await exported, { cellNF: true, cellStyles: true });
  for (const [place, value] of Object.entries(cells)) setCell(book, place, value);
  const workbook = readWorkbook(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  const decision = compareForm(workbook, formOf(files), readMarks(workbook));
  return {
    changes: decision.changes.map((one) => `${one.label}: ${formatValue(one.before)} → ${formatValue(one.after)}`), // prettier-ignore
    conflicts: decision.conflicts.map(({ place, reason, typed }) => `${place}: ${reason} ${typed}`),
    problems: decision.problems.map(({ place }) => place),
    newer: decision.newer,
  };
}

const NOTHING = { changes: [], conflicts: [], problems: [], newer: 0 };
const day = (serial: number): FilledCell => ({ t: 'n', v: serial, z: 'dd/mm/yyyy' });

test('the form has date cells, which an independent program reads as such', async () => {
  const book = read(await exported, { cellDates: true, cellNF: true });
  const cell = book.Sheets['Realisasi']?.['E2'] as { t: string; v: Date; z: string };
  expect([cell.t, cell.v.toISOString().slice(0, 10), cell.z]).toEqual(['d', '2019-11-28', '[$-421]d mmmm yyyy']); // prettier-ignore
});

test('what may be typed: a day of this century or a text, and the words of a scale to choose from', async () => {
  const sheet = Buffer.from(
    new Archive(await exported).read('xl/worksheets/sheet3.xml') ?? [],
  ).toString();
  expect(sheet).toMatch(
    /type="custom"[^>]*sqref="E2:E3"><formula1>IF\(ISNUMBER\(E2\),AND\(YEAR\(E2\)/,
  );
  expect(sheet).toMatch(/type="list"[^>]*sqref="E4:E4"><formula1>"WTP,WDP,TW,TMP"</);
});

test('what nobody touched changes nothing; a date typed over is the new day', async () => {
  expect(await decide({})).toEqual(NOTHING);
  // 27 November 2019 is 43796, and 27 February 2020 is 43888.
  expect(await decide({ 'Realisasi!E2': day(43796), 'Realisasi!E3': day(43888) })).toEqual({
    ...NOTHING,
    changes: [
      'Realisasi S1.1 realisasi: 2019-11-28 → 2019-11-27',
      'Realisasi S1.2 realisasi: (kosong) → 2020-02-27',
    ],
  });
});

test('the data may have changed since, or have no such row any more', async () => {
  const newer = { ...FILES, '2020/realisasi.yaml': 'realisasi:\n  S1.1: 2019-11-25\n' };
  expect(await decide({}, newer)).toEqual({ ...NOTHING, newer: 1 });
  expect((await decide({ 'Realisasi!E2': day(43796) }, newer)).conflicts).toEqual(['Realisasi!E2: both 2019-11-27']); // prettier-ignore
  const gone = {
    ...FILES,
    'renstra-2019-2023.yaml': FILES['renstra-2019-2023.yaml']!.replace(/ {6}- .*APBD.*\n/, ''),
    '2020/target.yaml': FILES['2020/target.yaml']!.replace('S1.1: 2019-11-30, ', ''),
    '2020/realisasi.yaml': 'realisasi: {}\n',
  };
  expect(await decide({}, gone)).toEqual(NOTHING);
  expect((await decide({ 'Realisasi!E2': day(43796) }, gone)).conflicts).toEqual(['Realisasi!E2: gone 2019-11-27']); // prettier-ignore
});

test('a day is written as the data files have it', async () => {
  const desk = await prepareForm('examples/rumah-sakit', {});
  const book = read(await readFile(desk.form));
  const rows = Object.entries(book.Sheets['Realisasi'] ?? {});
  const row = rows.find(([place, cell]) => place.startsWith('A') && (cell as { v: unknown }).v === 'S3.2')?.[0].slice(1); // prettier-ignore
  // 24 February 2022
  const again = await prepareForm('examples/rumah-sakit', { [`Realisasi!E${row}`]: day(44616) });
  const { kode } = await again.importForm();
  expect(kode).toBe(0);
  expect(await again.readFile('2022/realisasi.yaml')).toMatch(/S3\.2: 2022-02-24\n/);
});
