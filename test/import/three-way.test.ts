// What was exported, what the form says now, and what the data say now. The workbooks are ours, changed by an independent program.

import { read, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { formatValue } from '../../src/excel/form/cell-value.ts';
import { describeConflict } from '../../src/excel/form/conflict-words.ts';
import { compareForm, resolveConflicts, type Decision } from '../../src/excel/form/decide.ts';
import type { Formulir } from '../../src/excel/form/form.ts';
import { readMarks, type Marks } from '../../src/excel/form/marks.ts';
import { writeFormulir } from '../../src/excel/form/write.ts';
import { readWorkbook } from '../../src/excel/workbook/workbook.ts';
import { dropSheets, setCell, type FilledCell } from '../export/workbooks.ts';
import { bahan, type Berkas } from '../validate/ruang.ts';

const FILES: Berkas = {
  'lkjip.yaml': 'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\n',
  'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
tujuan:
  - { kode: T1, nama: Meningkatkan pelayanan, indikator: [] }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    tujuan: T1
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Jumlah layanan, satuan: layanan, target: { 2020: 4 } }
      - { kode: S1.3, nama: Mutu loket, satuan: poin, target: { 2020: 4 } }
`,
  '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, target: { S1.1: 80, S1.2: { dari: 3, sampai: 5 } } }
`,
  '2020/realisasi.yaml': `realisasi:
  S1.1: { nilai: 84.10, sumber: "Survei, 2021" }
  S1.2:
  S1.3: { dari: loket, ambil: rata-rata, kolom: 2020 }
tabel:
  - kode: loket
    jenis: nilai
    judul: Mutu loket
    kolom: [2019, 2020]
    baris:
      - { nama: Loket A, nilai: { 2019: 1, 2020: 2 } }
      - { nama: Loket B, nilai: { 2019: 3 } }
      - { nama: Loket C, nilai: { 2019: 5, 2020: 6 } }
  - kode: baku
    jenis: capaian
    judul: Pelayanan baku
    baris:
      - { sasaran: Cepat, indikator: Tepat waktu, satuan: persen, polaritas: maksimal, target: 90, realisasi: 91 }
      - { sasaran: Mudah, indikator: Tepat waktu, satuan: persen, polaritas: maksimal, target: 80, realisasi: null }
`,
  '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Pelayanan, sasaran: S1, anggaran: 1000000, realisasi: 900000 }
  - { kode: P2, nama: Pengaduan, sasaran: S1, anggaran: 500000, realisasi: null }
`,
};

function formOf(files: Berkas): Formulir {
  return formOfYear(bahan(files).workspace, 2020)!;
}

type Cells = Readonly<Record<string, FilledCell>>;
/** A file, what goes, and what comes in its place. */
type DataChange = readonly [file: string, from: string | RegExp, to: string];

const exported = writeFormulir(formOf(FILES));

/** The form, changed by another program. */
async function changed(change: (book: WorkBook) => void): Promise<Uint8Array> {
  const book = read(await exported, { cellNF: true, cellStyles: true });
  change(book);
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}

const fillAll = (cells: Cells) => (book: WorkBook) => {
  for (const [place, value] of Object.entries(cells)) setCell(book, place, value);
};

function changedData(changes: readonly DataChange[]): Berkas {
  const files = { ...FILES };
  for (const [file, from, to] of changes) {
    const text = files[file] ?? '';
    if (text.search(from) === -1) throw new Error(`${String(from)} is not in ${file}`);
    files[file] = text.replace(from, to);
  }
  return files;
}

interface Told extends Pick<Decision, 'emptied' | 'newer' | 'added'> {
  readonly marks: Marks['kind'];
  readonly changes: readonly string[];
  readonly conflicts: readonly string[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly dropped: number;
}

async function compare(
  cells: Cells | ((book: WorkBook) => void),
  data: readonly DataChange[] = [],
  side: 'form' | 'data' | null = null,
): Promise<Told> {
  const bytes = await changed(typeof cells === 'function' ? cells : fillAll(cells));
  const workbook = readWorkbook(bytes);
  const marks = readMarks(workbook);
  const decision = resolveConflicts(compareForm(workbook, formOf(changedData(data)), marks), side);
  const { changes, conflicts, problems, notes, dropped } = decision;
  return {
    marks: marks.kind,
    changes: changes.map(
      ({ label, before, after }) => `${label}: ${formatValue(before)} → ${formatValue(after)}`,
    ),
    conflicts: conflicts.map(
      (one) => `${one.place}: ${describeConflict(one, one.current?.kind === 'fill' ? one.current.file : null).id}`, // prettier-ignore
    ),
    problems: problems.map(({ place, text }) => `${place}: ${text.id}`),
    notes: notes.map(({ place, text }) => `${place}: ${text.id}`),
    dropped: dropped.length,
    emptied: decision.emptied,
    newer: decision.newer,
    added: decision.added,
  };
}

/** As an officer puts a title above the heads. */
function withTitle({ Sheets }: WorkBook): void {
  const sheet = Sheets['Realisasi']!;
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  Sheets['Realisasi'] = utils.aoa_to_sheet([['Formulir Bidang A'], ...rows]);
}

const NOTHING: Told = {
  marks: 'kept',
  changes: [],
  conflicts: [],
  problems: [],
  notes: [],
  dropped: 0,
  emptied: 0,
  newer: 0,
  added: 0,
};
const REALISASI = '2020/realisasi.yaml';

describe('three ways', () => {
  test('nothing has changed', async () => {
    expect(await compare({})).toEqual(NOTHING);
  });

  test('the form has changed', async () => {
    const told = await compare({
      'Realisasi!E2': 85,
      'Realisasi!E3': 5,
      'Realisasi!F2': 'Survei, 2022',
      'Target!F3': '3 s/d 6',
      'loket!D3': 4.5,
      'baku!G3': 82,
      'Anggaran!F3': 450000,
    });
    expect(told).toEqual({
      ...NOTHING,
      changes: [
        'Target S1.2 target PK murni: 3 s.d. 5 → 3 s.d. 6',
        'Realisasi S1.1 realisasi: 84.10 → 85',
        'Realisasi S1.1 sumber: Survei, 2021 → Survei, 2022',
        'Realisasi S1.2 realisasi: (kosong) → 5',
        'loket 2 (Loket B) 2020: (kosong) → 4.5',
        'baku 2 (Tepat waktu) realisasi: (kosong) → 82',
        'Anggaran P2 realisasi: (kosong) → 450000',
      ],
    });
  });

  test('the data have changed: what nobody touched is not brought back', async () => {
    const told = await compare({ 'Realisasi!E3': 5 }, [
      [REALISASI, '84.10', '86'],
      [REALISASI, 'Survei, 2021', 'Survei baru'],
      [REALISASI, 'realisasi: 91', 'realisasi: null'],
    ]);
    expect(told).toEqual({
      ...NOTHING,
      changes: ['Realisasi S1.2 realisasi: (kosong) → 5'],
      newer: 3,
    });
  });

  test('both have changed alike', async () => {
    expect(await compare({ 'Realisasi!E2': 86 }, [[REALISASI, '84.10', '86.00']])).toEqual(NOTHING);
  });

  test('both have changed, each its own way', async () => {
    const cells = { 'Realisasi!E2': 85, 'Realisasi!E3': 5 };
    const data: DataChange[] = [[REALISASI, '84.10', '86']];
    const conflict = `Realisasi!E2: Realisasi S1.1 realisasi: formulir 85, data 86 (${REALISASI}); ketika diekspor 84.10`;
    const other = 'Realisasi S1.2 realisasi: (kosong) → 5';
    expect(await compare(cells, data)).toEqual({ ...NOTHING, changes: [other], conflicts: [conflict] }); // prettier-ignore
    expect(await compare(cells, data, 'form')).toEqual({ ...NOTHING, changes: [other, 'Realisasi S1.1 realisasi: 86 → 85'] }); // prettier-ignore
    expect(await compare(cells, data, 'data')).toEqual({ ...NOTHING, changes: [other], dropped: 1 }); // prettier-ignore
  });

  test('one has filled in what was empty, the other too', async () => {
    const told = await compare({ 'Realisasi!E3': 5 }, [[REALISASI, 'S1.2:', 'S1.2: 6']]);
    expect(told.conflicts).toEqual([
      `Realisasi!E3: Realisasi S1.2 realisasi: formulir 5, data 6 (${REALISASI}); ketika diekspor (kosong)`,
    ]);
  });

  test('the form has changed what the data have taken away', async () => {
    const told = await compare({ 'Anggaran!F2': 950000 }, [
      ['2020/anggaran.yaml', '900000', 'null'],
    ]);
    expect(told.conflicts).toEqual([
      'Anggaran!F2: Anggaran P1 realisasi: formulir 950000, data (kosong) (2020/anggaran.yaml); ketika diekspor 900000',
    ]);
  });

  test('a value taken away in the form', async () => {
    expect(await compare({ 'Realisasi!E2': 'kosong' })).toEqual({ ...NOTHING, changes: ['Realisasi S1.1 realisasi: 84.10 → (kosong)'] }); // prettier-ignore
    const told = await compare({ 'Realisasi!E2': 'kosong' }, [[REALISASI, '84.10', '86']]);
    expect(told.conflicts).toHaveLength(1);
  });

  test('a cell that was emptied takes nothing away, and is told', async () => {
    expect(await compare({ 'Realisasi!E2': null })).toEqual({
      ...NOTHING,
      notes: [
        'Realisasi!E2: dikosongkan; Realisasi S1.1 realisasi tetap 84.10 (untuk menghapusnya, tulis: kosong)',
      ],
      emptied: 1,
    });
  });

  test('zeros at the end and another way of writing are no change', async () => {
    const told = await compare(
      { 'Realisasi!E2': { t: 'n', v: 84.1, z: '0.0' }, 'Target!F3': '3,0 s/d 5', 'Realisasi!F2': ' Survei,  2021 ' }, // prettier-ignore
      [[REALISASI, '84.10', '90']],
    );
    expect(told).toEqual({ ...NOTHING, newer: 1 });
  });
});

describe('rows that come, go, move and get other names', () => {
  const swap = "- { nama: Loket C, nilai: { 2019: 5, 2020: 6 } }\n      - { nama: Loket A, nilai: { 2019: 1, 2020: 2 } }\n      - { nama: Loket B, nilai: { 2019: 3 } }\n      - { nama: Loket D }"; // prettier-ignore
  const moved: DataChange = [REALISASI, /- \{ nama: Loket A[^]*2020: 6 \} \}/, swap];
  const gone: DataChange = [REALISASI, /- \{ nama: Loket A.*\n *(?=-)/, ''];

  test('a row of a table that stands elsewhere is found by its name', async () => {
    expect(await compare({ 'loket!D3': 4, 'loket!D4': 7 }, [moved])).toEqual({
      ...NOTHING,
      changes: ['loket 2 (Loket B) 2020: (kosong) → 4', 'loket 3 (Loket C) 2020: 6 → 7'],
      added: 1,
    });
  });

  test('what was typed into a row that is gone is not lost', async () => {
    const told = await compare({ 'loket!D2': 9, 'loket!D3': 4 }, [gone]);
    expect(told.changes).toEqual(['loket 2 (Loket B) 2020: (kosong) → 4']);
    expect(told.conflicts).toEqual([
      'loket!D2: loket 1 (Loket A) 2020: formulir 9; baris ini tidak ada lagi pada data, sehingga isian ini tidak punya tempat',
    ]);
    expect((await compare({ 'loket!D2': 9 }, [gone], 'form')).conflicts).toHaveLength(1);
    expect(await compare({ 'loket!D2': 9 }, [gone], 'data')).toEqual({ ...NOTHING, dropped: 1 });
  });

  test('a row that is gone and was not touched is not missed', async () => {
    expect(await compare({}, [gone])).toEqual(NOTHING);
  });

  test('rows that are called alike are told apart by nothing but their place', async () => {
    const twins: DataChange = [REALISASI, 'nama: Loket B', 'nama: Loket A'];
    const book = await writeFormulir(formOf(changedData([twins])));
    const sheet = read(book);
    fillAll({ 'loket!D3': 4 })(sheet);
    const workbook = readWorkbook(write(sheet, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    const decide = (...data: DataChange[]) =>
      compareForm(workbook, formOf(changedData([twins, ...data])), readMarks(workbook));
    expect(decide().changes.map(({ label }) => label)).toEqual(['loket 2 (Loket A) 2020']);
    const { changes, conflicts } = decide(gone);
    expect([changes, conflicts.map(({ reason }) => reason)]).toEqual([[], ['gone']]);
  });

  test.each([
    ['its name', 'nama: Nilai pelayanan', 'nama: Nilai kepuasan', '"Nilai kepuasan, poin"'],
    ['its unit', 'satuan: poin', 'satuan: ribu poin', '"Nilai pelayanan, ribu poin"'],
  ])('an indikator that has changed %s', async (_, from, to, name) => {
    const data: DataChange[] = [['renstra-2019-2023.yaml', from, to]];
    expect(await compare({}, data)).toEqual(NOTHING);
    const told = await compare({ 'Realisasi!E2': 85 }, data);
    expect(told.conflicts).toEqual([
      `Realisasi!E2: Realisasi S1.1 realisasi: formulir 85, data 84.10 (${REALISASI}); pada data baris ini kini ${name}, tidak lagi seperti pada formulir`,
    ]);
    expect((await compare({ 'Realisasi!E2': 85 }, data, 'form')).changes).toEqual([
      'Realisasi S1.1 realisasi: 84.10 → 85',
    ]);
  });

  test('letters and blanks of a name are not its meaning', async () => {
    const data: DataChange[] = [
      ['renstra-2019-2023.yaml', 'nama: Nilai pelayanan', 'nama: "Nilai  Pelayanan"'],
    ];
    expect((await compare({ 'Realisasi!E2': 85 }, data)).changes).toHaveLength(1);
  });

  test('an indikator under another kode', async () => {
    const data: DataChange[] = [
      ['renstra-2019-2023.yaml', 'kode: S1.2', 'kode: S2.9'],
      [REALISASI, 'S1.2:', 'S2.9:'],
      ['2020/target.yaml', 'S1.2:', 'S2.9:'],
    ];
    expect((await compare({ 'Realisasi!E3': 5 }, data)).conflicts).toEqual([
      'Realisasi!E3: Realisasi S1.2 realisasi: formulir 5; baris ini tidak ada lagi pada data (mungkin kini S2.9), sehingga isian ini tidak punya tempat',
    ]);
  });

  test('two indikator that have exchanged their kode', async () => {
    const data: DataChange[] = [
      ['renstra-2019-2023.yaml', /nama: Nilai pelayanan(.*)\n(.*)nama: Jumlah layanan, satuan: layanan/, 'nama: Jumlah layanan$1\n$2nama: Nilai pelayanan, satuan: layanan'], // prettier-ignore
    ];
    const told = await compare({ 'Realisasi!E2': 85, 'Realisasi!E3': 5 }, data);
    expect([told.changes, told.conflicts.length]).toEqual([[], 2]);
  });

  test('a row of a table that got another name', async () => {
    const data: DataChange[] = [[REALISASI, 'nama: Loket B', 'nama: Loket Baru']];
    const told = await compare({ 'loket!D3': 4 }, data);
    expect(told.conflicts[0]).toContain('pada data baris ini kini "Loket Baru"');
    expect((await compare({ 'loket!D3': 4 }, data, 'form')).changes).toHaveLength(1);
  });

  test('a column that is gone', async () => {
    const data: DataChange[] = [[REALISASI, 'kolom: [2019, 2020]', 'kolom: [2019, 2021]'], [REALISASI, 'kolom: 2020', 'kolom: 2021'], [REALISASI, /2020: (?=[26] )/g, '2021: ']]; // prettier-ignore
    expect((await compare({ 'loket!D3': 4 }, data)).conflicts).toEqual([
      'loket!D3: loket 2 (Loket B) 2020: formulir 4; kolom ini tidak ada lagi pada data, sehingga isian ini tidak punya tempat',
    ]);
  });

  test('a table that is new or has another kode', async () => {
    const data: DataChange[] = [
      [REALISASI, 'kode: loket', 'kode: meja'],
      [REALISASI, 'dari: loket', 'dari: meja'],
    ];
    expect(await compare({}, data)).toEqual({ ...NOTHING, added: 3 });
    expect((await compare({ 'loket!D3': 4 }, data)).conflicts).toHaveLength(1);
  });

  test('a figure that the data take from a table by now', async () => {
    const data: DataChange[] = [
      [REALISASI, /S1\.1: \{.*\}/, 'S1.1: { dari: loket, ambil: maksimum, kolom: 2020 }'],
    ];
    expect((await compare({}, data)).conflicts).toEqual([]);
    expect((await compare({ 'Realisasi!E2': 85 }, data)).conflicts).toEqual([
      'Realisasi!E2: Realisasi S1.1 realisasi: formulir 85; pada data nilai ini kini dihitung dari tabel loket, sehingga isian ini tidak punya tempat',
    ]);
  });

  test('a figure that is typed by now', async () => {
    const data: DataChange[] = [[REALISASI, /S1\.3: \{.*\}/, 'S1.3: 7']];
    expect(await compare({}, data)).toEqual({ ...NOTHING, newer: 1 });
  });

  test('rows that the officer has sorted', async () => {
    const told = await compare((book) => {
      const sheet = book.Sheets['Realisasi']!;
      const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
      const [head, first, second, ...rest] = rows;
      (second as unknown[])[4] = 5;
      book.Sheets['Realisasi'] = utils.aoa_to_sheet([head, ...rest, second, first] as unknown[][]);
    });
    expect(told).toEqual({ ...NOTHING, changes: ['Realisasi S1.2 realisasi: (kosong) → 5'] });
  });
});

describe('what is not read is said', () => {
  test('a sheet and a column of the officer', async () => {
    const told = await compare((book) => {
      utils.book_append_sheet(book, utils.aoa_to_sheet([['hitungan', 1]]), 'Coret');
      setCell(book, 'Anggaran!H2', 'cek lagi');
    });
    expect(told.notes).toEqual([
      'Anggaran: kolom H bukan bagian formulir; tidak dibaca',
      'Coret: lembar ini bukan bagian formulir; tidak dibaca',
    ]);
  });

  test('a sheet that is left out', async () => {
    const told = await compare(dropSheets('loket'));
    expect(told).toEqual({
      ...NOTHING,
      notes: ['loket: lembar ini tidak ada pada formulir; nilainya tidak diubah'],
    });
  });

  test.each(['Target (2)', 'Target 2020'])(
    'a copy of a sheet, %s, may hold what was meant',
    async (name) => {
      const told = await compare((book) => utils.book_append_sheet(book, book.Sheets['Target']!, name)); // prettier-ignore
      expect(told.problems).toEqual([
        `${name}: tampak seperti salinan lembar Target, dan tidak dibaca; pindahkan isinya ke lembar Target, lalu hapus lembar ini`,
      ]);
    },
  );

  test('a sheet under another name', async () => {
    const told = await compare((book) => {
      const sheet = book.Sheets['Target']!; // prettier-ignore
      dropSheets('Target')(book);
      utils.book_append_sheet(book, sheet, 'Sasaran 1');
    });
    expect(told.problems).toEqual([
      'Sasaran 1: tampak seperti lembar Target yang berganti nama, dan tidak dibaca; kembalikan namanya, atau hapus lembar ini',
    ]);
  });

  test('comments of cells', async () => {
    const told = await compare((book) => {
      for (const place of ['B3', 'E2']) {
        utils.cell_add_comment(book.Sheets['Realisasi']?.[place] as CellObject, 'sementara', 'Petugas'); // prettier-ignore
      }
    });
    expect(told.notes).toEqual([
      'Realisasi: komentar pada sel E2, B3 tidak dibaca; bila perlu, tulis dalam kolom formulir atau narasi',
    ]);
  });

  test('a cell that is only shown', async () => {
    const told = await compare({ 'Realisasi!D2': 99, 'Target!D2': 'minimal' });
    expect(told.notes).toEqual([
      'Target!D2: Target S1.1 polaritas hanya keterangan ("maksimal"); yang diketik di sini tidak dibaca',
      'Realisasi!D2: Realisasi S1.1 target hanya keterangan ("80"); yang diketik di sini tidak dibaca',
    ]);
  });

  test('a name that was typed over stands in the way', async () => {
    const told = await compare({ 'Realisasi!B2': 'Nilai lain', 'Realisasi!E2': 1 });
    expect([told.changes, told.problems]).toEqual([
      [],
      ['Realisasi!B2: indikator baris S1.1 adalah "Nilai pelayanan", bukan "Nilai lain"; kembalikan, atau ubah pada berkas datanya'], // prettier-ignore
    ]);
  });
});

describe('a form that has lost what it kept', () => {
  const lost =
    (cells: Cells, ...more: readonly string[]) =>
    (book: WorkBook) => {
      fillAll(cells)(book);
      dropSheets('lkjip', ...more)(book);
    };
  const data: DataChange[] = [[REALISASI, '84.10', '86']];

  test('fills in what is empty, and replaces nothing unasked', async () => {
    const told = await compare(lost({ 'Realisasi!E3': 5 }), data);
    expect(told).toEqual({
      ...NOTHING,
      marks: 'lost',
      changes: ['Realisasi S1.2 realisasi: (kosong) → 5'],
      conflicts: [`Realisasi!E2: Realisasi S1.1 realisasi: formulir 84.1, data 86 (${REALISASI}); tidak diketahui mana yang lebih baru`], // prettier-ignore
    });
    expect((await compare(lost({}), data, 'form')).changes).toEqual([
      'Realisasi S1.1 realisasi: 86 → 84.1',
    ]);
  });

  test.each<[string, Cells]>([
    ['a value', { 'lkjip!F7': '99' }],
    ['the year', { 'lkjip!B2': '2021' }],
    ['a row more', { 'lkjip!A90': 'baris', 'lkjip!B90': 'S9' }],
    ['the mark itself', { 'lkjip!A1': 'x' }],
  ])('as does one in which somebody changed %s', async (_, cells) => {
    expect((await compare(cells)).marks).toBe('lost');
  });

  test('as does one without instructions', async () => {
    expect((await compare(lost({}, 'Petunjuk'))).marks).toBe('lost');
  });

  test('a form of an earlier version is taken at its word', async () => {
    const old = (book: WorkBook) => {
      lost({ 'Realisasi!E3': 5 })(book);
      setCell(book, 'Petunjuk!A3', null);
      setCell(book, 'Petunjuk!B3', null);
    };
    expect(await compare(old, data)).toEqual({
      ...NOTHING,
      marks: 'old',
      changes: ['Realisasi S1.1 realisasi: 86 → 84.1', 'Realisasi S1.2 realisasi: (kosong) → 5'],
    });
  });

  test('a form of a later version is known for one', async () => {
    expect((await compare({ 'lkjip!B1': '3' })).marks).toBe('newer');
  });
});

describe('what a form keeps', () => {
  test('comes back whole, whatever its texts are', async () => {
    const odd = '=1+1 "kutip" & <tanda> _x0041_ é é \u{1F600} 007 ' + 'x'.repeat(300);
    const form = formOf(FILES);
    const [first, ...rest] = form.sheets;
    const rows = first!.rows.map((row, i) => ({
      ...row,
      cells: row.cells.map((cell, k) =>
        i === 0 && k === 1 ? ({ kind: 'fixed', value: odd } as const) : cell,
      ),
    }));
    const changedForm = { ...form, instansi: odd, sheets: [{ ...first!, rows }, ...rest] };
    const marks = readMarks(readWorkbook(await writeFormulir(changedForm)));
    expect([marks.kind, marks.owner]).toEqual(['kept', { tahun: 2020, instansi: odd }]);
    expect(marks.kind === 'kept' && marks.sheets[0]?.rows.get('S1.1')?.[1]).toBe(odd);
  });
});

test('a title above the heads is told once, with what to do', async () => {
  expect((await compare(withTitle)).problems).toEqual(['Realisasi!2:2: judul kolom tidak lagi di baris pertama; hapus baris di atasnya']); // prettier-ignore
});

test('a share of a hundred in a cell of text would be another text than what shows', async () => {
  const { problems } = await compare({ 'Realisasi!F2': { t: 'n', v: 0.5, z: '0%' } });
  expect(problems).toEqual(['Realisasi!F2: berformat persen: tampil 50%, tetapi nilainya 0.5; ubah format selnya menjadi Text, lalu ketik 50%']); // prettier-ignore
});
