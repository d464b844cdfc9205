// Tables and first pages as people type them: what is read of them is right.

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { understand } from '../../src/audit/audit.ts';
import { adopt, type Adopted } from '../../src/adopt/adopt.ts';
import { toSource } from '../../src/adopt/source.ts';
import { zip } from '../export/workbooks.ts';
import { errorsOf, fileOf, take } from './take.ts';

/** A file without the comments that say where each value was printed. */
const plain = (made: Adopted | null, name: string): string =>
  fileOf(made, name).replace(/ # .*/g, '');

const report = (body: string, agency = 'DINAS ARSIP\n\nKABUPATEN CONTOH') => `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)

${agency}

TAHUN 2023

# BAB III AKUNTABILITAS KINERJA

${body}
`;

const RESULTS = `
Tabel 3.1 Capaian Kinerja Tahun 2023

| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | % |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya investasi | Nilai investasi | Rp Milyar | 1.300 | 1.417 | 109,00 |
| 2 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | Indeks | 88,50 | 90,27 | 102,00 |
`;

describe('who reports', () => {
  test.each([
    ['DINAS ARSIP\n\nKOTA ANGGREK', 'nama: Dinas Arsip\n  daerah: Kota Anggrek\n'],
    ['KECAMATAN SUKAMAJU\n\nKABUPATEN MELATI', 'nama: Kecamatan Sukamaju\n  daerah: Kabupaten Melati\n'],
    ['POLRES KOTA KENANGA', 'jenis: satker\n  nama: Polres Kota Kenanga\n'],
    ['UNIVERSITAS NEGERI CEMPAKA TAHUN 2023', 'jenis: satker\n  nama: Universitas Negeri Cempaka\n'],
    ['BALAI AIR SERUNI\n\nKEMENTERIAN AIR', 'jenis: satker\n  nama: Balai Air Seruni\n  induk: Kementerian Air\n'],
    ['KEMENTERIAN AIR\n\nBALAI AIR SERUNI', 'jenis: satker\n  nama: Balai Air Seruni\n  induk: Kementerian Air\n'],
    ['KEMENTERIAN AIR\n\nDIREKTORAT JENDERAL SUNGAI', 'jenis: eselon1\n  nama: Direktorat Jenderal Sungai\n  induk: Kementerian Air\n'],
  ])('%j', (agency, said) => {
    expect(plain(take(report(RESULTS, agency)), 'lkjip.yaml')).toContain(`instansi:\n  ${said}`);
  }); // prettier-ignore

  test('no word of a sentence goes into the name of the region', () => {
    const made = take(
      report(`${RESULTS}\nJabatan : Wali Kota Anggrek Selaku atasan Pihak Pertama.`, 'DINAS ARSIP'),
    );
    expect(plain(made, 'lkjip.yaml')).toContain('daerah: Kota Anggrek\n');
  });

  test('lines that are broken by hand in one paragraph are lines', async () => {
    const lines = ['LAPORAN KINERJA', 'DINAS ARSIP', 'KOTA ANGGREK', 'TAHUN 2023'];
    const runs = lines.map((line) => `<w:r><w:t>${line}</w:t></w:r>`).join('<w:r><w:br/></w:r>');
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const document = zip([
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id="r0" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      },
      {
        name: 'word/document.xml',
        content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs}</w:p></w:body></w:document>`,
      },
    ]);
    const made = adopt([toSource('a.docx', true, understand(await readDocument(document)))], {});
    expect(plain(made, 'lkjip.yaml')).toContain('nama: Dinas Arsip\n  daerah: Kota Anggrek\n');
  });
});

describe('documents by their short names', () => {
  const agreement = (number: string, title: string, target: string) => `
Tabel ${number} ${title}

| No | Sasaran Strategis | Indikator Kinerja | Target |
| --- | --- | --- | --- |
| 1 | Meningkatnya investasi | Nilai investasi | ${target} |
| 2 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | 88,50 |
`;

  test.each(['PK (Revisi) Tahun 2023', 'PK Perubahan', 'Perjanjian Kinerja (Revisi)'])(
    '%s is the agreement that counts',
    (title) => {
      const made = take(
        report(agreement('2.2', 'Perjanjian Kinerja Tahun 2023', '1.200') + agreement('2.3', title, '1.300') + RESULTS),
      );
      const targets = plain(made, 'target.yaml');
      expect([...targets.matchAll(/versi: (\S+)\n {4}target:\n {6}S1\.1: (\d+)/g)].map(([, ...one]) => one)).toEqual([
        ['murni', '1200'],
        ['perubahan', '1300'],
      ]);
      expect(errorsOf(made)).toEqual([]);
    },
  ); // prettier-ignore

  test.each(['Capaian Perjanjian Kinerja', 'Realisasi Perjanjian Kinerja', 'Realisasi IKU', 'PK dan Realisasinya'])(
    'a table of what was reached of an agreement is none: %s',
    (title) => {
      const made = take(report(RESULTS.replace('Capaian Kinerja', title)));
      expect(plain(made, 'realisasi.yaml')).toMatch(/S1\.1:\n {4}nilai: 1417\n[^]*S2\.1:\n {4}nilai: 90\.27\n/);
      expect(plain(made, 'target.yaml')).toContain('S1.1: 1300\n');
    },
  ); // prettier-ignore
});

test('a kode in brackets in front of a name is no part of it', () => {
  const made = take(
    report(
      RESULTS.replace('Meningkatnya investasi', '[S 1.0] Meningkatnya investasi').replace(
        'Nilai investasi',
        '[IKU 1.1] Nilai investasi',
      ),
    ),
  );
  expect(plain(made, '2023-2023.yaml')).toMatch(
    /nama: Meningkatnya investasi\n {4}indikator:\n {6}- kode: S1\.1\n {8}nama: Nilai investasi\n/,
  );
  expect(made?.rest ?? '').not.toContain('Nilai investasi');
});

describe('budgets', () => {
  const money = (head: string, ...rows: readonly string[]) =>
    take(
      report(
        `${RESULTS}\nTabel 3.2 Realisasi Anggaran Tahun 2023\n\n| No | Program | ${head} |\n| ${'--- | '.repeat(head.split('|').length + 2)}\n${rows.map((row, i) => `| ${i + 1} | Program ${'AB'[i]!} | ${row} |`).join('\n')}\n`,
      ),
    );
  const programs = (made: Adopted | null) =>
    plain(made, 'anggaran.yaml').replace(/^[^]*?program:\n/, '');

  test('of rupiah and sen that are none', () => {
    const made = money(
      'Anggaran (Rp) | Realisasi (Rp) | %',
      'Rp 1.000.000.000,00 | Rp. 950.000.000,- | 95,00 %',
      'Rp 2.500.000.000,00 | Rp. 2.450.000.000,- | 98,00 %',
    );
    expect(programs(made)).toMatch(/^ {2}- kode: P01\n {4}nama: Program A\n {4}anggaran: 1000000000\n {4}realisasi: 950000000\n {4}serapan_tercetak: 95\.00\n/);
  }); // prettier-ignore

  test('that were changed more than once have every change', () => {
    const made = money(
      'Anggaran Murni | Anggaran Perubahan I | Anggaran Perubahan II | Realisasi | %',
      '2.100.000.000 | 2.150.000.000 | 2.200.000.000 | 2.090.000.000 | 95',
      '500.000.000 | 480.000.000 | 480.000.000 | 432.000.000 | 90',
    );
    expect(errorsOf(made)).toEqual([]);
    expect(programs(made)).toContain(`  - kode: P01
    nama: Program A
    anggaran:
      awal: 2100000000
      perubahan:
        - nilai: 2150000000
          dasar: Anggaran Perubahan I
        - nilai: 2200000000
          dasar: Anggaran Perubahan II
    realisasi: 2090000000
`);
    expect(programs(made)).toContain('awal: 500000000\n      perubahan:\n        - nilai: 480000000\n');
  }); // prettier-ignore

  test.each([
    'Anggaran Murni | Anggaran Perubahan',
    'Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan',
    'Pagu Awal | Pagu Revisi',
    'Pagu Semula | Pagu Akhir',
  ])('that were changed once: %s', (head) => {
    const made = money(
      `${head} | Realisasi | %`,
      '100.000.000 | 120.000.000 | 60.000.000 | 50',
      '300.000.000 | 300.000.000 | 150.000.000 | 50',
    );
    expect(programs(made)).toContain(`    nama: Program A
    anggaran:
      awal: 100000000
      perubahan:
        - nilai: 120000000
    realisasi: 60000000
`);
    expect(programs(made)).toContain('    nama: Program B\n    anggaran: 300000000\n');
  });

  test('by how much a budget was changed is no budget', () => {
    const made = money(
      'Anggaran Awal | Anggaran Akhir | Perubahan Anggaran | Realisasi | %',
      '100.000.000 | 120.000.000 | 20.000.000 | 60.000.000 | 50',
      '300.000.000 | 320.000.000 | 20.000.000 | 160.000.000 | 50',
    );
    expect(programs(made)).toContain('awal: 100000000\n      perubahan:\n        - nilai: 120000000\n    realisasi');
  }); // prettier-ignore
});

describe('budgets of a report that calls nothing a programme', () => {
  const LEVELS = 'Kegiatan/KRO/RO';
  const ALONE = [
    '1 | Pembinaan Arsip | 700.000.000 | 650.000.000',
    '2 | Dukungan Manajemen | 300.000.000 | 290.000.000',
  ];
  // 450 + 250 = 700 and 420 + 230 = 650; 300 + 150 = 450 and 280 + 140 = 420.
  const TREE = [
    '2345 | Pembinaan Arsip | 700.000.000 | 650.000.000',
    'QEL | Bantuan Arsip | 450.000.000 | 420.000.000',
    '001 | Lemari arsip | 300.000.000 | 280.000.000',
    '002 | Boks arsip | 150.000.000 | 140.000.000',
    'RAL | Sarana Arsip | 250.000.000 | 230.000.000',
    '2347 | Dukungan Manajemen | 300.000.000 | 290.000.000',
  ];
  const table = (number: string, head: string, rows: readonly string[], total = '') => `
Tabel ${number} Realisasi menurut ${head} Tahun 2023

| Kode | ${head} | Pagu (Rp) | Realisasi (Rp) |
| --- | --- | --- | --- |
${[...rows, ...(total === '' ? [] : [`| Jumlah | ${total}`])].map((row) => `| ${row} |`).join('\n')}
`;
  const alone = table('3.2', 'Kegiatan', ALONE);
  const money = (...tables: readonly string[]) => take(report(RESULTS + tables.join('\n')));
  /** Every kode with its name, set in by its level. */
  const tree = (made: Adopted | null) =>
    [...plain(made, 'anggaran.yaml').matchAll(/^( +)- kode: (\S+)\n +nama: (.*)$/gm)].map(
      ([, indent = '', kode, nama]) => `${indent.length} ${kode} ${nama}`,
    );
  const typed = (made: Adopted | null) =>
    [...plain(made, 'anggaran.yaml').matchAll(/^ +anggaran: (\d+)$/gm)].map(([, text]) =>
      Number(text),
    );

  test.each([
    ['beside a table of one level', alone],
    ['alone', ''],
  ])('a table of levels whose sums bear them out is taken with them, %s', (_, other) => {
    const made = money(other, table('3.3', LEVELS, TREE, '1.000.000.000 | 940.000.000'));
    expect(tree(made)).toEqual([
      '2 "2345" Pembinaan Arsip',
      '6 QEL Bantuan Arsip',
      '10 "001" Lemari arsip',
      '10 "002" Boks arsip',
      '6 RAL Sarana Arsip',
      '2 "2347" Dukungan Manajemen',
    ]);
    // 300 + 150 + 250 + 300: each rupiah stands once.
    expect(typed(made)).toEqual([300_000_000, 150_000_000, 250_000_000, 300_000_000]);
    expect(plain(made, 'lkjip.yaml')).toContain(
      'program: Kegiatan\n  kegiatan: KRO\n  sub_kegiatan: RO\n',
    );
    expect(errorsOf(made)).toEqual([]);
  });

  const WRONG = TREE.map((row) => row.replace('450.000.000 | 420', '460.000.000 | 420'));
  test('one whose sums do not is left where another tells the highest', () => {
    const made = money(alone, table('3.3', LEVELS, WRONG, '1.000.000.000 | 940.000.000'));
    expect(tree(made)).toEqual(['2 P01 Pembinaan Arsip', '2 P02 Dukungan Manajemen']);
    expect(typed(made)).toEqual([700_000_000, 300_000_000]);
    expect(made?.rest ?? '').toContain('Boks arsip');
    expect(errorsOf(made)).toEqual([]);
  });

  test('and whole where none does', () => {
    const made = money(table('3.3', LEVELS, WRONG));
    expect(tree(made)).toEqual([]);
    expect(made?.rest ?? '').toContain('Boks arsip');
  });

  test('a kode that goes on where another ends is below it', () => {
    // 450 + 260 is not 700.
    const rows = [
      '5 | Pembinaan Arsip | 700.000.000 | 650.000.000',
      '5.1 | Bantuan Arsip | 450.000.000 | 420.000.000',
      '5.2 | Sarana Arsip | 260.000.000 | 230.000.000',
    ];
    const made = money(alone, table('3.3', 'Uraian Kegiatan', rows));
    expect(tree(made)).toEqual(['2 P01 Pembinaan Arsip', '2 P02 Dukungan Manajemen']);
  });

  test.each([
    ['counted from one on', '', ['1', '2']],
    ['whose sum is printed', '1.000.000.000 | 940.000.000', ['', '']],
  ])('rows of one level are all taken, whatever levels the head names: %s', (_, total, numbers) => {
    const rows = ALONE.map((row, i) => row.replace(/^\d/, numbers[i]!));
    expect(tree(money(table('3.3', 'Kegiatan/KRO/RO', rows, total)))).toEqual([
      '2 P01 Pembinaan Arsip',
      '2 P02 Dukungan Manajemen',
    ]);
  });
});

describe('what a report rates and calculates by', () => {
  const rated = (scale: string, ratings: readonly [string, string]) =>
    take(
      report(`${scale}
Tabel 3.1 Capaian Kinerja Tahun 2023

| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya investasi | Nilai investasi | Rp Milyar | 1.000 | 1.090 | 109,00 | ${ratings[0]} |
| 2 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | Indeks | 80,00 | 60,00 | 75,00 | ${ratings[1]} |
`),
    );
  const scale = (...rows: readonly (readonly [string, string])[]) => `
Tabel 3.9 Kriteria Penilaian Capaian Kinerja

| No | Rentang Capaian | Predikat |
| --- | --- | --- |
${rows.map(([bounds, name], i) => `| ${i + 1} | ${bounds} | ${name} |`).join('\n')}
`;
  const told = (made: Adopted | null) =>
    [...fileOf(made, 'lkjip.yaml').matchAll(/^# TODO: (.*)$/gm)].map(([, text]) => text);

  test('ratings of the common scale need no word', () => {
    expect(told(rated('', ['Sangat Tinggi', 'Sedang']))).toEqual([]);
  });

  test('whether it was reached is no rating, and the mark of a colour no part of one', () => {
    expect(told(rated('', ['✓ Tercapai', '✗ Belum tercapai']))).toEqual([]);
    expect(told(rated('', ['■ Hijau', '■ Merah']))[0]).toContain('predikat laporan ("Hijau", "Merah";');
  }); // prettier-ignore

  test('others are told with their table, and in what is left', () => {
    const made = rated('', ['Hijau', 'Merah']);
    expect(told(made)).toEqual([
      'predikat laporan ("Hijau", "Merah"; Tabel 3.1) bukan dari skala yang dipakai; tulis metode.skala_capaian atau metode.status',
    ]);
    expect(made?.rest).toContain('- lkjip.yaml: predikat laporan ("Hijau", "Merah"; Tabel 3.1)');
    expect(errorsOf(made)).toEqual([]);
  });

  test('a scale that cannot be said by lower bounds is told', () => {
    const made = rated(
      scale(['> 100%', 'Istimewa'], ['90% - 100%', 'Baik'], ['70% - < 90%', 'Cukup'], ['< 70%', 'Kurang']),
      ['Istimewa', 'Cukup'],
    );
    expect(told(made)).toEqual(
      expect.arrayContaining([
        'skala predikat pada Tabel 3.9 tidak terbaca; tulis metode.skala_capaian atau metode.status',
      ]),
    );
    expect(plain(made, 'lkjip.yaml')).not.toContain('skala_capaian:');
  }); // prettier-ignore

  test('one that can is taken, and told of no more', () => {
    const made = rated(scale(['≥ 100', 'Baik'], ['80 – 99,99', 'Cukup'], ['< 80', 'Kurang']), ['Baik', 'Kurang']);
    expect(told(made)).toEqual([]);
    expect(plain(made, 'lkjip.yaml')).toContain('- { predikat: "Baik", minimum: 100 }');
  }); // prettier-ignore

  const results = (...capaian: readonly string[]) =>
    report(`
Tabel 3.1 Capaian Kinerja Tahun 2023

| No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya layanan | Indeks Kepuasan | Indeks | 82 | 83,1 | ${capaian[0]!} |
| 2 | Meningkatnya usaha | Desa maju | Persen | 80 | 73,3 | ${capaian[1]!} |
| 3 | Meningkatnya tertib | Desa tertib | Persen | 60 | 50 | ${capaian[2]!} |
`);

  test.each([
    [['101', '92', '83'], 'pembulatan: { desimal: 0 }'],
    [['101,3', '91,6', '83,3'], 'pembulatan: { desimal: 1 }'],
  ] as const)('capaian is printed to as many decimals as all of %j', (capaian, said) => {
    expect(plain(take(results(...capaian)), 'lkjip.yaml')).toContain(said);
  });

  test.each([[['101,34', '91,63', '83,33']], [['101,3', '92', '83,33']]] as const)(
    'nothing is said of two, or of several: %j',
    (capaian) => {
      expect(plain(take(results(...capaian)), 'lkjip.yaml')).not.toContain('pembulatan');
    },
  );

  test.each([
    ['| 101 | 95 | 6 |', true],
    ['| 101 | 95 | 1,06 |', false],
  ])('efficiency is a difference where the rows say so: %s', (row, isSaid) => {
    const made = take(
      `${results('101', '92', '83')}
Tabel 3.3 Efisiensi Penggunaan Sumber Daya

| No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Efisiensi (%) |
| --- | --- | --- | --- | --- |
| 1 | Meningkatnya layanan ${row}
| 2 | Meningkatnya usaha | 92 | 90 | 2 |
`,
    );
    expect(plain(made, 'lkjip.yaml').includes('efisiensi: selisih')).toBe(isSaid);
  });

  test.each([
    ['101,00 | 95,50 | 5,50', '92,00 | 90,25 | 1,75', true],
    ['101,00 | 95,50 | 5,50', '92,00 | 90,25 | –', false],
    ['101,00 | 95,50 | 5,50', '92,00 | 90,25 | 1,02', false],
    ['95,50 | 101,00 | 5,50', '90,25 | 92,00 | 1,75', false],
  ])('a difference may be called one: %s; %s', (first, second, isSaid) => {
    const made = take(
      `${results('101', '92', '83')}
Tabel 3.3 Tingkat Efisiensi Sasaran

| Indikator Kinerja | Capaian Sasaran (%) | Capaian Keuangan (%) | Selisih (poin persentase) | Keterangan |
| --- | --- | --- | --- | --- |
| Indeks Kepuasan | ${first} | Efisien |
| Desa maju | ${second} | Efisien |
`,
    );
    expect(plain(made, 'lkjip.yaml').includes('efisiensi: selisih')).toBe(isSaid);
  });

  test('what two indicators are held at all are, unless one is printed above it', () => {
    const capped = (third: string) =>
      plain(
        take(
          report(`
Capaian setiap indikator dibatasi paling tinggi 120 persen.

Tabel 3.1 Capaian Kinerja Tahun 2023

| No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya layanan | Indeks Kepuasan | Indeks | 50 | 80 | 120,00 |
| 2 | Meningkatnya usaha | Desa maju | Persen | 40 | 60 | 120,00 |
| 3 | Meningkatnya tertib | Desa tertib | Persen | ${third} |
| 4 | Meningkatnya tertib | Desa aman | Persen | 80 | 60 | 75,00 |
| 5 | Meningkatnya tertib | Desa rapi | Persen | 80 | 72 | 90,00 |
`),
        ),
        'lkjip.yaml',
      );
    expect(capped('60 | 50 | 83,33')).toContain('capaian_maksimum: 120.00\n');
    expect(capped('40 | 50 | 125,00')).not.toContain('capaian_maksimum');
  });
});

describe('weighted parts', () => {
  const parts = (head: string, ...rows: readonly string[]) =>
    fileOf(
      take(
        report(`${RESULTS}
Tabel 3.2 Komponen Nilai AKIP

| No | Komponen | ${head} |
| --- | --- | ${'--- | '.repeat(head.split('|').length)}
${rows.join('\n')}
`),
      ),
      'realisasi.yaml',
    );

  test.each([
    'Bobot | Nilai | Bobot x Nilai',
    'Bobot (%) | Nilai | Bobot × Nilai',
    'Bobot | Skor | Nilai Tertimbang',
    'Bobot | Nilai | Nilai Akhir',
  ])('are one index whatever the columns are called: %s', (head) => {
    // 40 % × 3,5 = 1,40; 60 % × 3 = 1,80; together 3,20.
    const made = parts(
      head,
      '| 1 | Perencanaan | 40 | 3,5 | 1,40 |',
      '| 2 | Pengukuran | 60 | 3 | 1,80 |',
      '| | Jumlah | 100 | | 3,20 |',
    );
    expect(made).toContain('jenis: komposit');
    expect(made).toContain('{ nama: "Perencanaan", bobot: 40, nilai: 3.5 }');
    expect(made).toContain('{ nama: "Pengukuran", bobot: 60, nilai: 3 }');
    expect(made).toContain('komposit_tercetak: 3.20');
  });

  test('count as the step that a value fell into', () => {
    const made = parts(
      'Bobot | Nilai | Indeks | Skor',
      '| 1 | Perencanaan | 40 | 87,5 | 4 | 1,60 |',
      '| 2 | Pengukuran | 60 | 71 | 3 | 1,80 |',
    );
    expect(made).toContain(
      '{ nama: "Perencanaan", bobot: 40, nilai: 87.5, konversi: [{ dari: 87.5, sampai: 87.5, indeks: 4 }] }',
    );
  });

  test('are told as values where a score is not theirs', () => {
    // 60 % × 3 is 1,80.
    const made = parts(
      'Bobot | Nilai | Bobot x Nilai',
      '| 1 | Perencanaan | 40 | 3,5 | 1,40 |',
      '| 2 | Pengukuran | 60 | 3 | 1,08 |',
    );
    expect(made).toMatch(/jenis: nilai[^]*# ada bobot, tetapi/);
  });
});

test('a column that has each sasaran above its indicators is of both', () => {
  const made = take(
    report(`
Tabel 3.1 Nilai Kinerja Organisasi Tahun 2023

| Kode | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Indeks Capaian |
| --- | --- | --- | --- | --- |
| 1 | Penerimaan negara yang optimal | | | 105,29 |
| 1a-CP | Persentase realisasi penerimaan | 100% | 102,88% | 102,88 |
| 1b-N | Indeks deviasi proyeksi | 1,00 | 1,08 | 107,70 |
| 2 | Kepatuhan yang tinggi | | | 101,20 |
| 2a-CP | Persentase kepatuhan pelaporan | 100% | 101,20% | 101,20 |
`),
  );
  const names = [...plain(made, '2023-2023.yaml').matchAll(/kode: (\S+)\n +nama: (.+)/g)];
  expect(names.map(([, kode, nama]) => [kode, nama])).toEqual([
    ['S1', 'Penerimaan negara yang optimal'],
    ['S1.1', 'Persentase realisasi penerimaan'],
    ['S1.2', 'Indeks deviasi proyeksi'],
    ['S2', 'Kepatuhan yang tinggi'],
    ['S2.1', 'Persentase kepatuhan pelaporan'],
  ]);
  expect(plain(made, 'target.yaml')).toContain('S1.1: 100\n      S1.2: 1.00\n      S2.1: 100\n');
  expect(errorsOf(made)).toEqual([]);
});
