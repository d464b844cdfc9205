// The command itself: whose form it takes, what it says of conflicts, and what it leaves of a file as it was.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { changeForm, dropSheets, fillForm, setCell, type FilledCell } from '../export/workbooks.ts';
import { exportForm } from './desk.ts';
import { applyChanges } from '../../src/excel/form/apply.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { salin, ubah } from '../new/workspace-copy.ts';
import { MINIMAL, type Berkas } from '../validate/ruang.ts';

type Cells = Readonly<Record<string, FilledCell>>;

/** A small workspace below a fresh folder, and its form with these cells filled in. */
async function exported(cells: Cells, files: Berkas = {}): Promise<string> {
  const cwd = await tulisRuang(files);
  const { kode, stderr } = await jalankan(['export', '--form', 'f.xlsx'], { cwd });
  expect([kode, stderr.includes('formulir tahun 2020')]).toEqual([0, true]);
  await fillForm(join(cwd, 'f.xlsx'), cells);
  return cwd;
}

const importForm = (cwd: string, ...more: string[]) => jalankan(['import', 'f.xlsx', ...more], { cwd }); // prettier-ignore
const realisasi = (cwd: string) => readFile(join(cwd, 'data/2020/realisasi.yaml'), 'utf8');
const change = (cwd: string, file: string, from: string, to: string) => ubah(join(cwd, 'data', file), [from, to]); // prettier-ignore

describe('whose form it is', () => {
  test('one of another agency is refused, and writes nothing', async () => {
    const cwd = await exported({ 'Realisasi!E2': 85 });
    await change(cwd, 'lkjip.yaml', 'Dinas Contoh', 'Badan Lain');
    const { kode, stderr, stdout } = await importForm(cwd);
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'lkjip: galat: f.xlsx: formulir ini milik "Dinas Contoh Kabupaten Contoh", sedangkan datanya milik "Badan Lain Kabupaten Contoh"\n       saran: pilih datanya dengan --data DIR; bila hanya nama instansinya yang berganti, tambahkan --force\n',
    );
    expect(await realisasi(cwd)).toContain('S1.1: 84\n');
    const english = await importForm(cwd, '--lang', 'en');
    expect(english.stderr).toContain('this form is of "Dinas Contoh Kabupaten Contoh", and the data are of "Badan Lain Kabupaten Contoh"'); // prettier-ignore
    expect((await importForm(cwd, '--force')).kode).toBe(0);
    expect(await realisasi(cwd)).toContain('S1.1: 85\n');
  });

  test('letters and blanks of its name do not matter', async () => {
    const cwd = await exported({ 'Realisasi!E2': 85 });
    await change(cwd, 'lkjip.yaml', 'Dinas Contoh', '"DINAS  Contoh"');
    expect((await importForm(cwd)).kode).toBe(0);
  });

  test('a form without its marks is still known by its instructions', async () => {
    const cwd = await exported({});
    await changeForm(join(cwd, 'f.xlsx'), dropSheets('lkjip'));
    await change(cwd, 'lkjip.yaml', 'Dinas Contoh', 'Badan Lain');
    expect((await importForm(cwd)).stderr).toContain('formulir ini milik "Dinas Contoh');
  });

  test('a form of last year with another year typed over it is refused', async () => {
    const cwd = await exported({ 'Petunjuk!B2': '2021' });
    const { kode, stderr } = await importForm(cwd);
    expect([kode, stderr]).toEqual([
      1,
      'lkjip: galat: f.xlsx: formulir ini diekspor untuk tahun 2020, tetapi lembar Petunjuk menyebut 2021; ekspor formulir tahun 2021 dan salin isinya\n',
    ]);
    expect((await importForm(cwd, '--lang', 'en')).stderr).toContain('was exported for 2020, but its sheet Petunjuk says 2021'); // prettier-ignore
  });

  test('the workbook of a report is no form, and is refused', async () => {
    const cwd = await tulisRuang();
    const built = await jalankan(['build', '--format', 'xlsx', '--output', 'out'], { cwd });
    expect(built.kode).toBe(0);
    const report = 'out/2020/lkjip-2020.xlsx';
    const { kode, stdout, stderr } = await jalankan(['import', report, '--tahun', '2020'], { cwd });
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bukan formulir: tidak satu pun lembar formulir ada di dalamnya');
    expect(stderr).toContain('export --form');
  });

  test('a form of a later lkjip is refused', async () => {
    const cwd = await exported({ 'lkjip!B1': '9' });
    expect((await importForm(cwd)).stderr).toContain('dibuat lkjip yang lebih baru');
  });
});

describe('what both have changed', () => {
  const conflicting = async () => {
    const cwd = await exported({ 'Realisasi!E2': 85, 'Realisasi!F2': 'Survei' });
    await change(cwd, '2020/realisasi.yaml', 'S1.1: 84', 'S1.1: 86');
    return cwd;
  };

  test('is refused with both values, the cell and the line', async () => {
    const cwd = await conflicting();
    const { kode, stdout, stderr } = await importForm(cwd);
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'bentrok: f.xlsx: Realisasi!E2: Realisasi S1.1 realisasi: formulir 85, data 86 (data/2020/realisasi.yaml:2); ketika diekspor 84\n' +
        '1 bentrok; tidak ada yang ditulis\n' +
        'saran: --take form memakai isian formulir, --take data mempertahankan data; --dry-run menunjukkan hasilnya dahulu\n',
    );
    expect((await importForm(cwd, '--lang', 'en')).stderr).toBe(
      'conflict: f.xlsx: Realisasi!E2: Realisasi S1.1 realisasi: the form has 85, the data 86 (data/2020/realisasi.yaml:2); when exported 84\n' +
        '1 conflict; nothing was written\n' +
        'help: --take form takes what the form has, --take data keeps the data; --dry-run shows the result first\n',
    );
    expect(await realisasi(cwd)).toBe('realisasi:\n  S1.1: 86\n');
  });

  test('is all shown by a dry run, which fails as the import would', async () => {
    const { kode, stdout, stderr } = await importForm(await conflicting(), '--dry-run');
    expect([kode, stdout]).toEqual([
      1,
      'data/2020/realisasi.yaml:2: Realisasi S1.1 sumber: (kosong) → Survei\n',
    ]);
    expect(stderr).toContain('bentrok: f.xlsx: Realisasi!E2:');
  });

  test('is taken from the form where the user says so', async () => {
    const cwd = await conflicting();
    const { kode, stdout } = await importForm(cwd, '--take', 'form');
    expect(kode).toBe(0);
    expect(stdout).toContain('Realisasi S1.1 realisasi: 86 → 85\n');
    expect(await realisasi(cwd)).toBe('realisasi:\n  S1.1: { nilai: 85, sumber: "Survei" }\n');
  });

  test('is left to the data where the user says so, and told', async () => {
    const cwd = await conflicting();
    const { kode, stderr } = await importForm(cwd, '--take', 'data');
    expect([kode, stderr]).toEqual([
      0,
      'data dipertahankan: f.xlsx: Realisasi!E2: Realisasi S1.1 realisasi: formulir 85, data 86 (data/2020/realisasi.yaml:2); ketika diekspor 84\n1 nilai diubah pada 1 berkas\n',
    ]);
    expect(await realisasi(cwd)).toBe('realisasi:\n  S1.1: { nilai: 86, sumber: "Survei" }\n');
  });

  test('cannot be taken from anybody else', async () => {
    const { kode, stderr } = await importForm(await conflicting(), '--take', 'excel');
    expect([kode, stderr]).toEqual([2, expect.stringContaining('pilih: form, data')]);
  });

  test('imported once, a form is not new a second time', async () => {
    const cwd = await exported({ 'Realisasi!E2': 85 });
    expect((await importForm(cwd)).kode).toBe(0);
    expect((await importForm(cwd)).stderr).toBe('0 nilai diubah pada 0 berkas\n');
    await change(cwd, '2020/realisasi.yaml', 'S1.1: 85', 'S1.1: 87');
    expect((await importForm(cwd)).kode).toBe(1);
  });
});

describe('a form that does not know what was exported', () => {
  const old = (book: WorkBook) => {
    dropSheets('lkjip')(book);
    setCell(book, 'Petunjuk!A3', null);
    setCell(book, 'Petunjuk!B3', null);
  };

  test('of an earlier lkjip is imported with a warning', async () => {
    const cwd = await exported({ 'Realisasi!E2': 85 });
    await changeForm(join(cwd, 'f.xlsx'), old);
    const { kode, stdout, stderr } = await importForm(cwd);
    expect([kode, stdout]).toEqual([0, 'data/2020/realisasi.yaml:2: Realisasi S1.1 realisasi: 84 → 85\n']); // prettier-ignore
    expect(stderr).toContain('peringatan: f.xlsx: formulir ini dibuat lkjip versi lama, sehingga nilai yang diekspor tidak diketahui'); // prettier-ignore
  });

  test('any more replaces nothing unasked', async () => {
    const cwd = await exported({ 'Realisasi!E2': 85 });
    await changeForm(join(cwd, 'f.xlsx'), dropSheets('lkjip'));
    const { kode, stderr } = await importForm(cwd);
    expect([kode, stderr]).toEqual([1, expect.stringContaining('tidak diketahui mana yang lebih baru')]); // prettier-ignore
    const taken = await importForm(cwd, '--take', 'form', '--lang', 'en');
    expect(taken.stderr).toContain('warning: f.xlsx: this form has lost its notes');
  });
});

test('the mark at the start of a file stays, and the ends of its lines', async () => {
  const cwd = await exported({ 'Realisasi!E2': 85 });
  const file = join(cwd, 'data/2020/realisasi.yaml');
  await writeFile(file, '\ufeffrealisasi:\r\n  S1.1: 84 # satu\r\n');
  expect((await importForm(cwd)).kode).toBe(0);
  expect(await readFile(file, 'utf8')).toBe('\ufeffrealisasi:\r\n  S1.1: 85 # satu\r\n');
});

test('what the new files could not be read with is told of its cell, and no file', () => {
  const raw = { files: Object.entries(MINIMAL).map(([file, teks]) => ({ file, content: new TextEncoder().encode(teks) })), pictures: [] }; // prettier-ignore
  const { texts } = parseWorkspace(raw, []);
  const path = ['realisasi', 'S1.1', 'nilai'];
  const change = { place: 'Realisasi!E2', label: '', file: '2020/realisasi.yaml', path, holds: 'angka', before: null, after: 'banyak' } as const; // prettier-ignore
  const { files, changes, problems } = applyChanges(raw, texts, [change], 2020);
  expect([files, changes]).toEqual([[], []]);
  expect(problems.map(({ place }) => place)).toEqual(['Realisasi!E2']);
  expect(problems[0]!.text.id).toContain('di sini harus ada angka, tertulis "banyak"');
});

test('a word that its scale does not have is told of its cell, beside what else is wrong, and counted', async () => {
  const data = await salin('examples/provinsi');
  const cells = { 'Realisasi!E7': 'WTPP', 'Realisasi!E10': '1 / 24x', 'Target!F8': 'AAA', 'Realisasi!E9': 5 }; // prettier-ignore
  const desk = await exportForm(data, cells);
  const before = await desk.readFile('2020/realisasi.yaml');
  const { kode, stdout, stderr } = await desk.importForm();
  expect([kode, stdout]).toEqual([1, '']);
  expect(stderr.split('\n')).toEqual([
    'galat: f.xlsx: Target!F8: "AAA" tidak ada pada skala indikator ini; mungkin maksudnya "AA"; skalanya, dari yang terburuk: D, C, CC, B, BB, A, AA',
    'galat: f.xlsx: Realisasi!E7: "WTPP" tidak ada pada skala indikator ini; mungkin maksudnya "WTP"; skalanya, dari yang terburuk: TMP, TW, WDP, WTP',
    'galat: f.xlsx: Realisasi!E10: berisi "24x", bukan angka; ketik angkanya, atau kosongkan bila belum ada',
    '3 galat; tidak ada yang ditulis',
    '',
  ]);
  expect(await desk.readFile('2020/realisasi.yaml')).toBe(before);
  const alone = await exportForm(await salin('examples/provinsi'), { 'Realisasi!E7': 'WTPP' });
  expect((await alone.importForm('--lang', 'en')).stderr).toMatch(
    /\n1 error; nothing was written\n$/,
  );
});

test('a share in an empty cell is per as many as that of the year before', async () => {
  const data = await salin('examples/rumah-sakit');
  const file = join(data, '2022/realisasi.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^ {2}S1\.3: .*\n/m, ''));
  const desk = await exportForm(data, { 'Realisasi!E5': '180 / 4500' });
  expect((await desk.importForm()).kode).toBe(0);
  // 180 of 4500 patients: 40 of a thousand, not 4 of a hundred
  expect(await desk.readFile('2022/realisasi.yaml')).toMatch(
    /S1\.3: .*pembilang: 180, penyebut: 4500, per: 1000 /,
  );
});

describe('a value that stands beside what is said of it', () => {
  const written = async (before: string, cell: FilledCell) => {
    const cwd = await exported({ 'Realisasi!E2': cell }, { '2020/realisasi.yaml': before });
    const { kode, stderr } = await importForm(cwd);
    expect([kode, stderr]).toEqual([0, '1 nilai diubah pada 1 berkas\n']);
    return realisasi(cwd);
  };
  const FLOW = 'realisasi:\n  S1.1: { sumber: SIPP, pembilang: 1, penyebut: 2 } # dua\n';
  const BLOCK = 'realisasi:\n  S1.1:\n    status: nihil\n    alasan: tidak ada\n    sumber: SIPP\n'; // prettier-ignore

  test.each<[string, FilledCell, string]>([
    [FLOW, '3 / 4', 'realisasi:\n  S1.1: { sumber: SIPP, pembilang: 3, penyebut: 4 } # dua\n'],
    [FLOW, 75, 'realisasi:\n  S1.1: { sumber: SIPP, nilai: 75 } # dua\n'],
    [FLOW, 'kosong', 'realisasi:\n  S1.1: { sumber: SIPP, nilai: null } # dua\n'],
    [FLOW, 'Nihil: a, b', 'realisasi:\n  S1.1: { sumber: SIPP, status: nihil, alasan: "a, b" } # dua\n'], // prettier-ignore
    [BLOCK, 75, 'realisasi:\n  S1.1:\n    nilai: 75\n    sumber: SIPP\n'],
    [BLOCK, '3 / 4', 'realisasi:\n  S1.1:\n    nilai: { pembilang: 3, penyebut: 4 }\n    sumber: SIPP\n'], // prettier-ignore
  ])('%s with %s', async (before, cell, after) => {
    expect(await written(before, cell)).toBe(after);
  });
});

test('what is typed where nothing is read is said', async () => {
  const typed = { 'Petunjuk!B6': 'sudah saya isi', 'Petunjuk!D30': 75, 'Realisasi!D2': 90 };
  const { kode, stderr } = await importForm(await exported(typed));
  expect([kode, stderr.split('\n').slice(0, 2)]).toEqual([
    0,
    [
      'catatan: f.xlsx: Petunjuk: yang diketik di lembar ini (B6, D30) tidak dibaca',
      'catatan: f.xlsx: Realisasi!D2: Realisasi S1.1 target hanya keterangan ("80"); yang diketik di sini tidak dibaca',
    ],
  ]);
});
