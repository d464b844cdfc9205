// Small reports in Markdown, taken over: what goes where, what is left, and that nothing in them acts.

import { describe, expect, test } from 'vitest';
import { quartersIn } from '../../src/adopt/collect/actions.ts';
import type { Adopted } from '../../src/adopt/adopt.ts';
import { errorsOf, fileOf, take } from './take.ts';

const schemaLineOf = (name: string) =>
  `# yaml-language-server: $schema=../skema/${name}.schema.json`;

/** A file without the comments that say where each value was printed. */
const plain = (made: Adopted | null, name: string): string =>
  fileOf(made, name).replace(/ # (?!TODO).*/g, '');

const REPORT = `
LAPORAN KINERJA DINAS ARSIP KABUPATEN CONTOH TAHUN 2022

# BAB II PERENCANAAN KINERJA

## 2.1 Rencana Strategis

Dinas Arsip Kabupaten Contoh melaksanakan Renstra Tahun 2021-2026.

# BAB III AKUNTABILITAS KINERJA

## 3.1 Capaian Kinerja Organisasi

Indeks Kepuasan Masyarakat terealisasi 82,00 poin pada tahun 2022.

Tabel 3.1 Capaian Kinerja Tahun 2022

| No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya Layanan Arsip | Indeks Kepuasan Masyarakat | poin | 80,00 | 82,00 | 102,50 |
| 2 | Meningkatnya Layanan Arsip | Arsip yang Rusak | berkas | 40 | 44 | 90,00 |
| 3 | Meningkatnya Layanan Arsip | Cakupan Layanan Keliling | persen | 60 | 45 | 75,00 |

## 3.2 Realisasi Anggaran

Tabel 3.2 Realisasi Anggaran Tahun 2022

| No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % |
| --- | --- | --- | --- | --- |
| 1 | Program Pengelolaan Arsip | 250.000.000 | 210.000.000 | 84,00 |
| 1.1 | Penyusutan Arsip | 250.000.000 | 210.000.000 | 84,00 |
| 2 | Program Pelayanan | 400.000.000 | 380.000.000 | 95,00 |
`;

describe('names and values as others type them', () => {
  const made = take(`
LAPORAN KINERJA PENGADILAN AGAMA CONTOH TAHUN 2021

Tabel 2.2 Perjanjian Kinerja Tahun 2021

| No | Sasaran Strategis | Indikator Kinerja | Target |
| --- | --- | --- | --- |
| 1. | 1) Terwujudnya peradilan yang pasti | a. Persentase sisa perkara yang diselesaikan | 100 % |
| 2. | 2) Meningkatnya akses peradilan | a. Persentase perkara prodeo yang diselesaikan | 90 % |

Tabel 3.1 Pengukuran Kinerja Tahun 2021

| No | Sasaran Strategis | Indikator Kinerja | Target (%) | Realisasi (%) | Capaian (%) |
| --- | --- | --- | --- | --- | --- |
| 1. | Terwujudnya peradilan yang pasti | Persentase sisa perkara yang diselesaikan | 100 | 99,00 | 99,00 |
| 2. | Meningkatnya akses peradilan | Persentase perkara prodeo yang diselesaikan | 90 | Nihil | - |
`);

  test('are without the letters of a list, which the report that is built has by itself', () => {
    const names = fileOf(made, 'renstra-2021-2021.yaml').match(/nama: .*/g);
    expect(names?.map((line) => line.replace(/ #.*/, ''))).toEqual([
      'nama: Terwujudnya peradilan yang pasti',
      'nama: Persentase sisa perkara yang diselesaikan',
      'nama: Meningkatnya akses peradilan',
      'nama: Persentase perkara prodeo yang diselesaikan',
    ]);
    expect(made?.rest ?? '').not.toContain('Tabel 2.2');
  });

  test('say that there was nothing to measure, and leave the reason to a person', () => {
    expect(fileOf(made, 'realisasi.yaml')).toContain(
      'nilai: { status: nihil, alasan: "TODO: alasannya tidak disebut laporan" } # Tabel 3.1',
    );
    expect(errorsOf(made)).toEqual([]);
  });
});

describe('kinds of spending', () => {
  const made = take(`
LAPORAN KINERJA PENGADILAN AGAMA CONTOH TAHUN 2021

Tabel 3.1 Pengukuran Kinerja Tahun 2021

| No | Sasaran Strategis | Indikator Kinerja | Target (%) | Realisasi (%) | Capaian (%) |
| --- | --- | --- | --- | --- | --- |
| 1 | Terwujudnya peradilan yang pasti | Persentase sisa perkara yang diselesaikan | 100 | 99,00 | 99,00 |

Tabel 3.9 Realisasi Anggaran DIPA 01 Tahun 2021

| No | Jenis Belanja | Pagu Revisi | Realisasi | Sisa | % |
| --- | --- | --- | --- | --- | --- |
| 1 | Belanja Pegawai (51) | Rp 3.098.221.000,- | Rp 3.087.114.902,- | Rp 11.106.098,- | 99,64 |
| 2 | Belanja Barang (52) | Rp 834.734.000,- | Rp 829.663.250,- | Rp 5.070.750,- | 99,39 |
| Jumlah | | Rp 3.932.955.000,- | Rp 3.916.778.152,- | Rp 16.176.848,- | 99,59 |
`);

  test('are no programmes, and know the DIPA of their title', () => {
    const money = fileOf(made, 'anggaran.yaml');
    expect(money).toContain('program: []');
    expect(money).toContain(`belanja:
  - jenis: Belanja Pegawai (51) # Tabel 3.9
    dipa: "01"
    anggaran: 3098221000 # Tabel 3.9
    realisasi: 3087114902 # Tabel 3.9
  - jenis: Belanja Barang (52) # Tabel 3.9
    dipa: "01"
    anggaran: 834734000 # Tabel 3.9
    realisasi: 829663250 # Tabel 3.9
`);
    expect(errorsOf(made)).toEqual([]);
    expect(made?.rest ?? '').not.toContain('Tabel 3.9');
  });
});

describe('quarters', () => {
  const quartered = (...rows: readonly string[]) =>
    take(`
LAPORAN KINERJA DINAS ARSIP KABUPATEN CONTOH TAHUN 2022

Tabel 3.1 Capaian Kinerja Tahun 2022

| No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Layanan Arsip | Indeks Kepuasan Masyarakat | poin | 80,00 | 82,00 | 102,50 |
| 2 | Layanan Arsip | Arsip yang Dipindai | berkas | 400 | 440 | 110,00 |

Tabel 3.2 Target dan Realisasi menurut Triwulan Tahun 2022

| Indikator Kinerja | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`);

  test('are taken with the way in which they make the year', () => {
    const made = quartered(
      // 100 × 4 = 400, and 90 + 110 + 120 + 120 = 440.
      'Arsip yang Dipindai | 100 | 100 | 100 | 100 | 90 | 110 | 120 | 120',
      // (80 + 81,50 + 83 + 83,50) ÷ 4 = 82
      'Indeks Kepuasan Masyarakat | 80 | 80 | 80 | 80 | 80,00 | 81,50 | 83,00 | 83,50',
    );
    expect(fileOf(made, '2022/triwulan.yaml')).toBe(`${schemaLineOf('triwulan')}
pengukuran:
  S1.2:
    sifat: jumlah
    target: [100, 100, 100, 100] # Tabel 3.2
    realisasi: [90, 110, 120, 120] # Tabel 3.2
  S1.1:
    sifat: rata-rata
    target: [80, 80, 80, 80] # Tabel 3.2
    realisasi: [80.00, 81.50, 83.00, 83.50] # Tabel 3.2
`);
    expect(errorsOf(made)).toEqual([]);
    expect(made?.rest ?? '').not.toContain('Tabel 3.2');
  });

  test('that make another year than is printed stay in their table', () => {
    const made = quartered('Arsip yang Dipindai | 100 | 100 | 100 | 90 | 90 | 110 | 120 | 110');
    expect(fileOf(made, 'triwulan.yaml')).toBe('');
    expect(made?.rest).toContain('Tabel 3.2');
  });
});

describe('a report without planning documents', () => {
  const made = take(REPORT);

  test('stands without error', () => {
    expect(errorsOf(made)).toEqual([]);
    expect(made?.year).toBe(2022);
  });

  test('gives agency, period, and a Perjanjian Kinerja of the targets of its results', () => {
    expect(made?.agency).toEqual({ nama: 'Dinas Arsip', daerah: 'Kabupaten Contoh' });
    expect(made?.period).toMatchObject({ from: 2021, to: 2026 });
    expect(fileOf(made, 'target.yaml')).toContain('S1.1: 80.00 # Tabel 3.1');
  });

  test('tells the formula of an indicator by its printed capaian: (2 × 40 − 44) ÷ 40 = 90', () => {
    expect(fileOf(made, '2021-2026.yaml')).toMatch(
      /Arsip yang Rusak # Tabel 3\.1\n {8}satuan: berkas.*\n {8}polaritas: minimal/,
    );
  });

  test('takes programmes with what they consist of, whose sum is typed with that alone', () => {
    expect(fileOf(made, 'anggaran.yaml').split('program:\n')[1]).toBe(
      `  - kode: P01
    nama: Program Pengelolaan Arsip # Tabel 3.2
    serapan_tercetak: 84.00 # Tabel 3.2
    kegiatan:
      - kode: "1.1"
        nama: Penyusutan Arsip # Tabel 3.2
        anggaran: 250000000 # Tabel 3.2
        realisasi: 210000000 # Tabel 3.2
  - kode: P02
    nama: Program Pelayanan # Tabel 3.2
    anggaran: 400000000 # Tabel 3.2
    realisasi: 380000000 # Tabel 3.2
    serapan_tercetak: 95.00 # Tabel 3.2
`,
    );
    expect(made?.rest ?? '').not.toContain('## Tabel 3.2');
  });

  test('puts a result into the prose in place of its figure', () => {
    expect(fileOf(made, '3.1-capaian-kinerja.md')).toBe(
      'Indeks Kepuasan Masyarakat terealisasi {{realisasi "S1.1"}} poin pada tahun 2022.\n\n',
    );
  });
});

test.each([
  // Above 36–40, (2 × 40 − 44) ÷ 40 = 90, whether it is to be within or below; realisasi by target would be 110.
  ['44 | 90,00', 'stabil'],
  // Below it, by the nearest bound (2 × 36 − 30) ÷ 36 = 116,67: the lower the better.
  ['30 | 116,67', 'minimal'],
])(
  'a target that is a range is taken as one, with the formula that its capaian shows: %s',
  (row, polaritas) => {
    const made = take(REPORT.replace('| 40 | 44 | 90,00 |', `| 36–40 | ${row} |`));
    expect(fileOf(made, 'target.yaml')).toContain('S1.2: { dari: 36, sampai: 40 } # Tabel 3.1');
    expect(fileOf(made, '2021-2026.yaml')).toMatch(
      new RegExp(
        String.raw`Arsip yang Rusak .*\n.*\n(?: {8}# TODO.*\n)? {8}polaritas: ${polaritas}`,
      ),
    );
    expect(errorsOf(made)).toEqual([]);
  },
);

describe('values that are no numbers', () => {
  const measured = (...rows: readonly string[]) =>
    take(
      REPORT.replace(/\| 2 \| Meningkatnya Layanan Arsip \| Arsip yang Rusak.*\n/, () =>
        rows.map((row) => `| 2 | Meningkatnya Layanan Arsip | ${row} |\n`).join(''),
      ),
    );

  test('words are of the scale that has them all', () => {
    const made = measured('Opini atas Laporan Keuangan | opini | WTP | WDP | 75,00');
    expect(fileOf(made, '2021-2026.yaml')).toContain('jenis: predikat\n        skala: opini-bpk\n');
    expect(fileOf(made, 'target.yaml')).toContain('S1.2: WTP # Tabel 3.1');
    expect(fileOf(made, 'realisasi.yaml')).toContain('nilai: WDP # Tabel 3.1');
    expect(errorsOf(made)).toEqual([]);
  });

  test('or a scale of their own, in the order that their capaian tells', () => {
    const made = measured('Maklumat Layanan | status | Lengkap | Sebagian | 50,00');
    expect(fileOf(made, '2021-2026.yaml')).toContain('skala: ["Sebagian", "Lengkap"]\n');
    expect(fileOf(made, '2021-2026.yaml')).not.toContain('# TODO: urutan');
    // Nothing says which of the two is better.
    const unsure = measured('Maklumat Layanan | status | Lengkap | Sebagian | –');
    expect(fileOf(unsure, '2021-2026.yaml')).toContain('# TODO: urutan "Lengkap", "Sebagian" tidak tersurat dalam laporan');
    expect(fileOf(unsure, '2021-2026.yaml')).not.toMatch(/skala:|jenis: predikat\n/);
    expect(fileOf(unsure, 'realisasi.yaml')).not.toContain('Sebagian');
    expect(unsure?.rest ?? '').toContain('Sebagian');
    expect(errorsOf(unsure)).toEqual([]);
  }); // prettier-ignore

  /** Of a sasaran of two years and the end of its plan. */
  const compared = (row: string, keterangan = '') =>
    plain(
      take(`${REPORT}
Tabel 3.9 Perbandingan Kinerja dengan Tahun Sebelumnya dan Target Akhir Periode

| Indikator Kinerja | Target 2021 | Realisasi 2021 | Capaian 2021 (%) | Target 2022 | Realisasi 2022 | Capaian 2022 (%) | Target 2026 | Capaian terhadap Target 2026 (%) |${keterangan === '' ? '' : ' Keterangan |'}
| --- | --- | --- | --- | --- | --- | --- | --- | --- |${keterangan === '' ? '' : ' --- |'}
| Mutu Layanan Keliling | ${row} |${keterangan === '' ? '' : ` ${keterangan} |`}
`),
      '2021-2026.yaml',
    );
  const skala = (text: string) => /^ +skala: (.*)$/m.exec(text)?.[1];

  test.each([
    // Cukup missed Baik, and Baik missed Sangat Baik.
    ['Baik | Cukup | 0,00 | Baik | Baik | 100,00 | Sangat Baik | 0,00', '["Cukup", "Baik", "Sangat Baik"]'],
    // What reaches a target that it is not is above it.
    ['Baik | Istimewa | 100,00 | Baik | Baik | 100,00 | Baik | 100,00', '["Baik", "Istimewa"]'],
    // 1 ÷ 2 = 50 and 1 ÷ 3 = 33,33: places from 1 on.
    ['Baik | Cukup | 50,00 | Baik | Cukup | 50,00 | Sangat Baik | 33,33', '["Cukup", "Baik", "Sangat Baik"]'],
    // 2 ÷ 3 = 66,67 and 2 ÷ 4 = 50: the report has a level below that it does not name.
    [
      'Maju | Maju | 100,00 | Maju | Berkembang | 66,67 | Mandiri | 50,00',
      '[{ nilai: "Berkembang", skor: 2 }, { nilai: "Maju", skor: 3 }, { nilai: "Mandiri", skor: 4 }]',
    ],
    // Neither Baik nor Istimewa was held against the other.
    ['Baik | Cukup | 0,00 | Istimewa | Cukup | 0,00 | Istimewa | 0,00', undefined],
    // One is above the other and below it.
    ['Baik | Cukup | 0,00 | Cukup | Baik | 0,00 | Baik | 100,00', undefined],
    ['Baik | Cukup | – | Baik | Baik | 100,00 | Sangat Baik | –', undefined],
  ])('the order is what capaian of all years tell: %s', (row, order) => {
    const text = compared(row);
    expect(skala(text)).toBe(order);
    expect(text.includes('# TODO: urutan')).toBe(order === undefined);
  }); // prettier-ignore

  test.each([
    ['✓ Tercapai', '["Baik", "Istimewa"]'],
    ['Belum tercapai', '["Istimewa", "Baik"]'],
    ['Baik sekali', undefined],
  ])('and whether a target was reached: %s', (said, order) => {
    const made = take(
      REPORT.replace('| Capaian (%) |', '| Capaian (%) | Keterangan |')
        .replace(/(\| --- ){7}/, '$1$1$1$1$1$1$1$1')
        .replace(/(102,50|90,00|75,00) \|/g, '$1 | Tercapai |')
        .replace('| 3 |', `| 2 | Meningkatnya Layanan Arsip | Mutu Layanan Keliling | predikat | Baik | Istimewa | – | ${said} |\n| 3 |`),
    );
    expect(skala(plain(made, '2021-2026.yaml'))).toBe(order);
    expect(errorsOf(made)).toEqual([]);
  }); // prettier-ignore

  test('what is there or is not is measured by that', () => {
    const made = measured('Maklumat Layanan | status | Ditetapkan | Disusun | 0,00');
    expect(fileOf(made, '2021-2026.yaml')).toContain('rumus: tercapai');
  });

  test('a day is read as people write it', () => {
    const made = measured(
      'Penetapan APBD | tanggal | 30 November 2021 | 28 November 2021 | 100,00',
    );
    expect(fileOf(made, '2021-2026.yaml')).toContain('jenis: tanggal\n');
    expect(fileOf(made, 'target.yaml')).toContain('S1.2: 2021-11-30');
    expect(fileOf(made, 'realisasi.yaml')).toContain('nilai: 2021-11-28');
  });

  test('a word among numbers is none', () => {
    const mixed = measured('Arsip yang Rusak | berkas | 40 | Tercapai | 100,00');
    expect(fileOf(mixed, '2021-2026.yaml')).not.toContain('jenis:');
    expect(fileOf(mixed, 'target.yaml')).toContain('S1.2: 40');
    expect(fileOf(mixed, 'realisasi.yaml')).not.toContain('Tercapai');
  });

  test('a bound is one where its capaian is measured so', () => {
    // 45 ÷ 60 × 100 = 75; as a bound from above it would be (2 × 60 − 45) ÷ 60 × 100 = 125.
    const as = (capaian: string) =>
      fileOf(measured(`Arsip yang Rusak | berkas | ≤ 60 | 45 | ${capaian}`), 'target.yaml');
    expect(as('125,00')).toContain('S1.2: { paling_banyak: 60 }');
    expect(as('75,00')).toContain(
      'S1.2: 60 # Tabel 3.1, tercetak "≤ 60"; TODO: capaian tercetak tidak dihitung menurut batas itu\n',
    );
    // 60 ÷ 45 × 100 = 133,33 is the lower the better too.
    expect(as('133,33')).toContain('S1.2: { paling_banyak: 60 }');
  });

  test.each([
    ['maks 7', 'berkas', '6 | 114,29', '{ paling_banyak: 7 }'],
    ['tidak lebih dari 7 berkas', 'berkas', '6 | 114,29', '{ paling_banyak: 7 }'],
    ['7 berkas (maksimal)', 'berkas', '6 | 114,29', '{ paling_banyak: 7 }'],
    ['Tidak kurang dari 50', 'berkas', '45 | 90,00', '{ paling_sedikit: 50 }'],
    ['≤ 0', 'berkas', '0 | 100,00', '{ paling_banyak: 0 }'],
    // Below 3 is at most 2 of what is counted: 2 of 2 is 100, of 3 it would be 133,33.
    ['< 3', 'berkas', '2 | 100,00', '{ paling_banyak: 2 }'],
    ['> 3', 'berkas', '4 | 100,00', '{ paling_sedikit: 4 }'],
  ])('bounds are read in signs and words: %s', (target, satuan, row, typed) => {
    const made = measured(`Arsip yang Rusak | ${satuan} | ${target} | ${row}`);
    expect(fileOf(made, 'target.yaml')).toContain(
      `S1.2: ${typed} # Tabel 3.1, tercetak "${target}"\n`,
    );
    expect(errorsOf(made)).toEqual([]);
  });

  test('a bound that its figure does not reach says so where nothing is next to it', () => {
    const todo = (figure: string) => `; TODO: tepat ${figure} belum memenuhi target itu\n`;
    const as = (row: string) => fileOf(measured(`Arsip yang Rusak | ${row}`), 'target.yaml');
    // (2 × 3,5 − 3) ÷ 3,5 × 100 = 114,29; (2 × 3 − 2) ÷ 3 × 100 = 133,33.
    expect(as('indeks | < 3,5 | 3 | 114,29')).toContain(
      `S1.2: { paling_banyak: 3.5 } # Tabel 3.1, tercetak "< 3,5"${todo('3,5')}`,
    );
    expect(as('berkas | < 3 | 2 | 133,33')).toContain(
      `S1.2: { paling_banyak: 3 } # Tabel 3.1, tercetak "< 3"${todo('3')}`,
    );
  });
});

test('weights beside a plain mean are none of it', () => {
  const weighted = (foot: string) =>
    fileOf(
      take(
        REPORT.replace(
          /Tabel 3\.1[^#]*/,
          `Tabel 3.1 Capaian Kinerja Tahun 2022

| No | Sasaran | Indikator Kinerja | Satuan | Bobot | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1 | Layanan | Indeks Kepuasan Masyarakat | poin | 60 | 80,00 | 82,00 | 102,50 |
| 2 | Layanan | Cakupan Layanan Keliling | persen | 40 | 60 | 45 | 75,00 |
${foot}

`,
        ),
      ),
      '2021-2026.yaml',
    );
  // (60 × 102,5 + 40 × 75) ÷ 100 = 91,5; (102,5 + 75) ÷ 2 = 88,75.
  expect(weighted('| Capaian menurut bobot | | | | | | | 91,50 |')).toContain(
    'bobot: 60 # Tabel 3.1',
  );
  expect(weighted('| Rata-rata capaian | | | | | | | 88,75 |')).not.toContain('bobot');
});

describe('what a report says plainly', () => {
  const made = take(
    REPORT.replace(
      '# BAB II',
      `# BAB I PENDAHULUAN

## 1.2 Gambaran Umum Organisasi

Susunan organisasi Dinas Arsip terdiri dari:

1. Kepala Dinas: Siti Contoh, S.Sos., M.M.
2. Sekretariat, membawahi:
  a. Subbagian Umum; dan
  b. Subbagian Keuangan.
3. Bidang Layanan.

# BAB II`,
    )
      .replace(
        'Tabel 3.1 Capaian',
        `Definisi operasional: Nilai rata-rata survei kepuasan pengunjung.

Tabel 3.0 Skala Penilaian Capaian Kinerja

| No | Interval | Predikat |
| --- | --- | --- |
| 1 | ≥ 90 | Memuaskan |
| 2 | 70 – 89 | Baik |
| 3 | 0 – 69 | Kurang |

Tabel 3.1 Capaian`,
      )
      .replace(
        '# BAB III',
        `Tabel 2.1 Penjelasan Indikator Kinerja Utama

| No | Indikator Kinerja | Formulasi | Sumber Data | Penanggung Jawab |
| --- | --- | --- | --- | --- |
| 1 | Indeks Kepuasan Masyarakat | Nilai survei dibagi jumlah unsur | Survei 2022 | Bidang Layanan |

# BAB III`,
      ),
  );

  test('stands without error', () => {
    expect(errorsOf(made)).toEqual([]);
  });

  test('of its positions', () => {
    const text = fileOf(made, 'organisasi.yaml');
    expect(text.slice(text.indexOf('struktur:')).replace(/ # .*/g, '')).toBe(
      `struktur:
  - jabatan: Kepala Dinas
    nama: "Siti Contoh, S.Sos., M.M."
  - jabatan: Sekretariat
  - jabatan: Subbagian Umum
    di_bawah: Sekretariat
  - jabatan: Subbagian Keuangan
    di_bawah: Sekretariat
  - jabatan: Bidang Layanan
`,
    );
  });

  test('and leads to no list that is said elsewhere', () => {
    expect(fileOf(made, '1.2-gambaran-umum.md')).toBe('');
    expect(made?.rest).toContain('Susunan organisasi Dinas Arsip terdiri dari:');
  });

  test('of its scale', () => {
    expect(fileOf(made, 'lkjip.yaml')).toContain(
      `metode:
  legenda: true
  skala_capaian: # Tabel 3.0
    - { predikat: "Memuaskan", minimum: 90 }
    - { predikat: "Baik", minimum: 70 }
    - { predikat: "Kurang", minimum: 0 }
`,
    );
    expect(made?.rest).not.toContain('Tabel 3.0');
  });

  test('of its indicators in words', () => {
    expect(fileOf(made, '2021-2026.yaml')).toContain(
      `definisi: Nilai survei dibagi jumlah unsur # Tabel 2.1
        sumber_data: Survei 2022 # Tabel 2.1
        penanggung_jawab: Bidang Layanan # Tabel 2.1
`,
    );
    expect(made?.rest).not.toContain('Tabel 2.1');
  });

  test.each([
    ['a scale whose steps begin above their bound', '≥ 90', '> 90', 'lkjip.yaml', 'skala_capaian'],
    [
      'a list in which a position stands twice',
      'b. Subbagian Keuangan',
      'b. Subbagian Umum',
      'organisasi.yaml',
      'struktur',
    ],
  ])('but not %s', (_, from, to, file, key) => {
    const other = take(
      `${REPORT}
Susunan organisasi Dinas Arsip terdiri dari:

1. Kepala Dinas
  a. Subbagian Umum
  b. Subbagian Keuangan

Tabel 3.3 Skala Penilaian Capaian Kinerja

| Interval | Predikat |
| --- | --- |
| ≥ 90 | Memuaskan |
| 70 – 89 | Baik |
| 0 – 69 | Kurang |
`.replace(from, to),
    );
    expect(fileOf(other, file).replace(/#.*/g, '')).not.toContain(key);
  });
});

test('of two figures for one thing the first is taken, and the table of the other is left, whole', () => {
  const made = take(`${REPORT}
Tabel 3.3 Ringkasan Capaian Kinerja Tahun 2022

| Indikator Kinerja | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- |
| Indeks Kepuasan Masyarakat | 80,00 | 81,59 | 101,99 |
| Cakupan Layanan Keliling | 60 | 45 | 75,00 |
`);
  expect(fileOf(made, 'realisasi.yaml')).toContain('nilai: 82.00 # Tabel 3.1');
  expect(made?.rest).toContain('| Indeks Kepuasan Masyarakat | 80,00 | 81,59 | 101,99 |');
  expect(made?.rest).toContain('Belum tertampung: “80,00”, “81,59”, “101,99”.');
  expect(errorsOf(made)).toEqual([]);
});

test('a figure that two results have stays as it is typed', () => {
  const made = take(
    REPORT.replace('terealisasi 82,00 poin', 'dan serapan mencapai 95,00 persen')
      .replaceAll('75,00', '95,00')
      .replace('| 45 |', '| 57 |'),
  );
  expect(fileOf(made, '3.1-capaian-kinerja.md')).toContain('95,00 persen');
});

test('nothing of a report acts: expressions, markup and YAML are text', () => {
  const made = take(
    REPORT.replace(
      'Indeks Kepuasan Masyarakat terealisasi',
      '< 5 dari [tautan](javascript:1) ![foto](../../etc/passwd.png) terealisasi',
    )
      .replace('## 3.2 Realisasi', 'Isi {{fakta "rahasia"}} ini.\n\n## 3.2 Realisasi')
      .replace('| Meningkatnya Layanan Arsip | Indeks', '| "a": &b *c !!js # d | Indeks'),
  );
  expect(errorsOf(made)).toEqual([]);
  expect(fileOf(made, '3.1-capaian-kinerja.md')).toContain('\\< 5 dari \\[tautan\\]');
  expect(fileOf(made, '3.1-capaian-kinerja.md')).toContain('!\\[foto\\]');
  expect(made?.rest).toContain('Isi \\{\\{fakta "rahasia"\\}\\} ini.');
  expect(fileOf(made, '2021-2026.yaml')).toContain('nama: "\\"a\\": &b c !!js # d"');
});

test('an earlier report gives the years before', () => {
  const made = take(REPORT, REPORT.replaceAll('2022', '2021').replaceAll('82,00', '79,00'));
  expect(made?.year).toBe(2022);
  expect(fileOf(made, 'realisasi.yaml')).toMatch(
    /realisasi_lalu:\n {2}2021:\n {4}S1\.1: 79\.00 # laporan-2\.md, Tabel 3\.1/,
  );
  expect(errorsOf(made)).toEqual([]);
});

test('without a year there is nothing to begin from', () => {
  expect(take('Dinas Arsip melaporkan kinerjanya.')).toBeNull();
});

test('the items of a list are taken without what leads on to the next', () => {
  const made = take(
    REPORT.replace(
      '# BAB II',
      `Dinas Arsip menyelenggarakan fungsi:

1. perumusan kebijakan kearsipan;
2. pembinaan unit kearsipan; dan
3. pengelolaan arsip statis.

# BAB II`,
    ),
  );
  const text = fileOf(made, 'organisasi.yaml').replace(/ # .*/g, '');
  expect(text.slice(text.indexOf('fungsi:'))).toBe(`fungsi:
  - perumusan kebijakan kearsipan
  - pembinaan unit kearsipan
  - pengelolaan arsip statis
`);
});

describe('who signs', () => {
  const REVIEWED = `PERNYATAAN TELAH DIREVIU

Kami telah mereviu Laporan Kinerja Dinas Arsip.

Contoh, 12 Februari 2023

Inspektur Daerah Kabupaten Contoh,

Pejabat Tiga, S.E., Ak.

NIP. 00000000 000000 0 003

`;
  const SIGNED = `KATA PENGANTAR

Laporan ini telah direviu oleh Inspektorat.

Contoh, 16 Februari 2023

Kepala Dinas Arsip,

Pejabat Dua, S.E., M.M.

NIP. 00000000 000000 0 002

`;
  const officeIn = (front: string) =>
    fileOf(take(REPORT.replace('# BAB II', `${front}# BAB II`)), 'organisasi.yaml');

  test('is not who reviewed the report', () => {
    expect(officeIn(REVIEWED)).not.toContain('Inspektur');
    expect(officeIn(REVIEWED)).not.toContain('pengesahan:');
  });

  test.each([REVIEWED + SIGNED, SIGNED + REVIEWED])('is found beside who reviewed it', (front) => {
    expect(officeIn(front)).toContain('jabatan: Kepala Dinas Arsip');
    expect(officeIn(front)).toContain('tanggal: 2023-02-16');
  });
});

test('the money by sasaran, with what is for all of them, is made anew and no table of data', () => {
  const made = take(`${REPORT}
Tabel 3.3 Anggaran, Serapan, dan Capaian Kinerja menurut Sasaran Tahun 2022

| No | Sasaran | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Capaian Keuangan (%) | Capaian Kinerja (%) |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | Meningkatnya Layanan Arsip | 250.000.000 | 210.000.000 | 84,00 | 90,77 | 89,17 |
| 2 | Program untuk semua sasaran | 400.000.000 | 380.000.000 | 95,00 | – | – |
|  | Jumlah | 650.000.000 | 590.000.000 | 90,77 |  |  |
`);
  const all = (made?.files ?? []).map(({ content }) => content).join('');
  expect(all).not.toContain('anggaran-serapan');
  expect(all).not.toContain('Program untuk semua sasaran');
});

test('a programme for all sasaran is one', () => {
  const made = take(`${REPORT}
Tabel 2.5 Program Tahun 2022

| No | Program | Mendukung | Anggaran (Rp) |
| --- | --- | --- | --- |
| 1 | Program Pengelolaan Arsip | Sasaran 1 | 250.000.000 |
| 2 | Program Pelayanan | Semua sasaran | 400.000.000 |
`);
  const kode = [...fileOf(made, 'anggaran.yaml').matchAll(/^ {4}sasaran: (\S+)/gm)];
  expect(kode.map(([, one]) => one)).toEqual(['S1', 'semua']);
  expect(errorsOf(made)).toEqual([]);
});

describe('programmes whose names do not say so', () => {
  const kodeAndName = (text: string) =>
    [...fileOf(take(text), 'anggaran.yaml').matchAll(/^ {2}- kode: (\S+)\n {4}nama: (.*?)(?: #.*)?$/gm)].map(
      ([, kode, nama]) => `${kode} ${nama}`,
    ); // prettier-ignore
  const money = (head: string, ...rows: readonly string[]) =>
    REPORT.replace(/Tabel 3\.2[^#]*/, () =>
      [
        'Tabel 3.2 Realisasi Anggaran Tahun 2022',
        '',
        `| No | ${head} | Anggaran (Rp) | Realisasi (Rp) |`,
        '| --- | --- | --- | --- |',
        ...rows.map((row, i) => `| ${i + 1} | ${row} |`),
        '',
      ].join('\n'),
    );
  const ROWS = [
    'Program Pengelolaan Arsip | 250.000.000 | 210.000.000',
    'Penunjang Urusan Pemerintahan Daerah | 400.000.000 | 380.000.000',
  ];

  test.each(['Program', 'Nama Program', 'Program Pendukung'])(
    'are taken beside others in a table of programmes alone: %s',
    (head) => {
      const text = money(head, ...ROWS);
      expect(kodeAndName(text)).toEqual([
        'P01 Program Pengelolaan Arsip',
        'P02 Penunjang Urusan Pemerintahan Daerah',
      ]);
      // Each amount stands once.
      expect(fileOf(take(text), 'realisasi.yaml')).not.toContain('400000000');
    },
  );

  test('are not told from what programmes consist of where both may stand: those are in a table', () => {
    const text = money('Program/Kegiatan', ...ROWS);
    expect(kodeAndName(text)).toEqual(['P01 Program Pengelolaan Arsip']);
    expect(fileOf(take(text), 'realisasi.yaml')).toContain(
      'nama: "Penunjang Urusan Pemerintahan Daerah", nilai: { "Anggaran (Rp)": 400000000',
    );
  });

  test('the rupiah of programmes count once, whatever other tables part them by', () => {
    const by = (head: string) => `${money('Program', ...ROWS)}
Tabel 3.4 Realisasi Anggaran menurut ${head} Tahun 2022

| No | ${head} | Anggaran (Rp) | Realisasi (Rp) |
| --- | --- | --- | --- |
| 1 | Penyusutan Arsip | 250.000.000 | 210.000.000 |
| 2 | Layanan Keliling | 400.000.000 | 380.000.000 |
`;
    for (const head of ['Kegiatan', 'Uraian', 'Sasaran Program'])
      expect([head, kodeAndName(by(head)).length]).toEqual([head, 2]);
  });
});

test('a column of the sasaran of a level names sasaran', () => {
  const made = take(REPORT.replace('| No | Sasaran |', '| No | Sasaran Program |'));
  expect(fileOf(made, '2021-2026.yaml')).toContain('nama: Meningkatnya Layanan Arsip');
  expect(fileOf(made, '2021-2026.yaml')).not.toContain('Sasaran yang tidak disebut laporan');
});

describe('quarters without a value', () => {
  const quartered = (target: string, realisasi: string, note = '') =>
    fileOf(
      take(`${REPORT}
Tabel 3.5 Capaian menurut Triwulan Tahun 2022

| Indikator Kinerja | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Indeks Kepuasan Masyarakat | ${target} | ${realisasi} |

${note}
`),
      'triwulan.yaml',
    );
  const ALIKE = '80 | 80 | 80 | 80';

  test('have no part in a mean, which is told by those that have one', () => {
    // (78 + 83 + 85) ÷ 3 = 82, while the last is 85 and the sum 246.
    expect(quartered(ALIKE, '78 | 83 | Nihil | 85')).toContain('sifat: rata-rata');
    // The last is the year's.
    expect(quartered(ALIKE, '70 | Nihil | 78 | 82')).toContain('sifat: kumulatif');
    // (79 + 86) ÷ 2 = 82,5
    expect(quartered(ALIKE, '79 | Nihil | Nihil | 86')).toBe('');
  });

  /** With `Smt I` and `s.d. TW III` behind their quarters, as tables of shares have them. */
  const recapped = (target: string, realisasi: string, note = '') => {
    const heads = ['TW I', 'TW II', 'Smt I', 'TW III', 's.d. TW III', 'TW IV', 'Tahun 2022'];
    const both = ['Target', 'Realisasi'].flatMap((of) => heads.map((head) => `${of} ${head}`));
    return fileOf(
      take(`${REPORT}
Tabel 3.5 Capaian menurut Triwulan Tahun 2022

| Indikator Kinerja | ${both.join(' | ')} |
| --- | ${both.map(() => '---').join(' | ')} |
| Indeks Kepuasan Masyarakat (poin) | ${target} | ${realisasi} |

${note}
`),
      'triwulan.yaml',
    );
  };
  const SAME = '80 | 80 | 80 | 80 | 80 | 80 | 80';

  test('are no part of the stretches of the year, which tell the way as well', () => {
    // (78 + 83) ÷ 2 = 80,5, also as far as TW III; (78 + 83 + 85) ÷ 3 = 82.
    const made = recapped(SAME, '78 | 83 | 80,5 | Nihil | 80,5 | 85 | 82');
    expect(made).toContain('sifat: rata-rata');
    expect(made).not.toContain('TODO: periksa sifat');
    // The year is that of the last quarter, but no half of it is: neither way makes both.
    expect(recapped(SAME, '78 | 86 | 82 | 84 | 84 | 82 | 82')).toBe('');
  });

  test('have no part in the mean of what was planned either', () => {
    // (70 + 80 + 90) ÷ 3 = 80, without the 100 of the quarter of which nothing was measured.
    expect(recapped('70 | 80 | 75 | 100 | 75 | 90 | 80', '78 | 83 | 80,5 | Nihil | 80,5 | 85 | 82')).toContain('sifat: rata-rata');
  }); // prettier-ignore

  test.each([
    ['Realisasi Indeks Kepuasan Masyarakat TW I: 39 dari 50; TW II: 83 dari 100; TW IV: 170 dari 200.', ''],
    ['', ' Nilai tahun Indeks Kepuasan Masyarakat Daerah: nilai triwulan terakhir.'],
  ])('are told by a note of their own indicator alone: %s', (shares, other) => {
    const note = `Nilai Smt I dan tahun Arsip yang Rusak: nilai triwulan terakhir.${other} Nilai Smt I dan tahun Indeks Kepuasan Masyarakat: rata-rata semua triwulan. ${shares}`;
    const made = recapped(SAME, '78 | 83 | 80,5 | Nihil | 80,5 | 85 | 82', note);
    expect(made).toContain('sifat: rata-rata');
    expect(made).not.toContain('TODO: periksa sifat');
  }); // prettier-ignore

  test('where several ways make the year, a person is asked', () => {
    expect(quartered(ALIKE, '82 | 82 | Nihil | 82')).toContain(
      '# TODO: periksa sifat; lebih dari satu cocok\n    sifat: kumulatif',
    );
    const told = quartered(
      ALIKE,
      '82 | 82 | Nihil | 82',
      'Nilai tahun: rata-rata semua triwulan. Indeks Kepuasan Masyarakat TW III, Nihil: survei ditunda.',
    );
    expect(told).toContain('  S1.1:\n    sifat: rata-rata');
    expect(told).toContain('{ status: nihil, alasan: "survei ditunda" }');
  });

  test('what is told and not borne out stays in its table', () => {
    expect(quartered(ALIKE, '70 | 74 | 78 | 82', 'Nilai tahun: jumlah semua triwulan.')).toBe('');
  });
});

describe('actions', () => {
  const acted = (...rows: readonly string[]) =>
    take(`${REPORT}
Tabel 3.6 Rencana Aksi Tahun 2022

| No | Indikator Kinerja | Kegiatan/Rencana Aksi | Keluaran | Jadwal | Anggaran (Rp) | Penanggung Jawab | Status |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row, i) => `| ${i + 1} | ${row} |`).join('\n')}
`);
  const FIRST =
    'Arsip yang Rusak | Menyusun jadwal perawatan | 1 jadwal | TW I | 12.000.000 | Bidang Layanan | Selesai';

  test('are taken with all that is said of them', () => {
    const made = acted(
      FIRST,
      'Cakupan Layanan Keliling | Menambah rute | – | TW II–IV | – | – | Berjalan (lewat jadwal)',
    );
    expect(fileOf(made, 'triwulan.yaml')).toBe(`${schemaLineOf('triwulan')}
rencana_aksi:
  - indikator: S1.2 # Tabel 3.6
    aksi: Menyusun jadwal perawatan
    keluaran: "1 jadwal"
    triwulan: [1]
    anggaran: 12000000
    penanggung_jawab: Bidang Layanan
    status: selesai
  - indikator: S1.3 # Tabel 3.6
    aksi: Menambah rute
    triwulan: [2, 3, 4]
    status: berjalan
`);
    expect(errorsOf(made)).toEqual([]);
    expect(made?.rest ?? '').not.toContain('Tabel 3.6');
    // Its money is no programme's, and who acts does not answer for the indicator.
    expect(fileOf(made, 'anggaran.yaml')).not.toContain('12000000');
    expect(fileOf(made, '2021-2026.yaml')).not.toContain('penanggung_jawab');
  });

  test.each([
    ['another status', FIRST.replace('Selesai', 'Tertunda')],
    ['another time', FIRST.replace('TW I', 'Maret')],
    ['an unknown indicator', FIRST.replace('Arsip yang Rusak', 'Tingkat Kehadiran')],
    ['half rupiah', FIRST.replace('12.000.000', '12,5')],
  ])('with %s they stay in their table', (_, row) => {
    const made = acted(FIRST, row);
    expect(fileOf(made, 'triwulan.yaml')).toBe('');
    expect(made?.rest).toContain('Tabel 3.6');
  });
});

test.each([
  ['', []],
  ['TW I, III', [1, 3]],
  ['TW II–IV', [2, 3, 4]],
  ['Triwulan I s.d. III', [1, 2, 3]],
  ['TW 2 sampai dengan TW 4', [2, 3, 4]],
  ['I dan IV', [1, 4]],
  ['Januari–Maret', null],
  ['TW V', null],
])('the quarters of a schedule: %s', (text, quarters) => {
  expect(quartersIn(text)).toEqual(quarters);
});

describe('who reports', () => {
  const named = (front: string, text = '') => {
    const made = take(
      REPORT.replace(/^\s*LAPORAN.*$/m, front).replace(/Dinas Arsip Kabupaten Contoh/g, text || 'Dinas Arsip Kabupaten Contoh'),
    ); // prettier-ignore
    const found = /instansi:\n([^]*?)(?=\n\S|\n$)/.exec(fileOf(made, 'lkjip.yaml'))?.[1] ?? '';
    expect(errorsOf(made)).toEqual([]);
    return [...found.matchAll(/^ {2}(jenis|nama|induk|daerah): (.*?)(?: #.*)?$/gm)].map(
      ([, key, value]) => `${key} ${value}`,
    );
  };
  const OTHERS = 'Dinas Kesehatan Provinsi Jawa Timur dan Kabupaten Malang Kabupaten Malang';

  test.each([
    ['LAPORAN KINERJA\n\nTAHUN 2022\n\nPEMERINTAH PROVINSI JAWA TIMUR'],
    ['LAPORAN KINERJA INSTANSI PEMERINTAH\n\nPROVINSI JAWA TIMUR\n\nTAHUN 2022'],
  ])('a province is itself, whatever offices its text names: %s', (front) => {
    expect(named(front, OTHERS)).toEqual([
      'jenis pemda',
      'nama Pemerintah Provinsi Jawa Timur',
      'daerah Provinsi Jawa Timur',
    ]);
  });

  test('an office of a region, whose first page names the region as well', () => {
    expect(
      named('LAPORAN KINERJA\n\nPEMERINTAH PROVINSI JAWA TIMUR\n\nDINAS PERKEBUNAN DAN\n\nPANGAN\n\nTAHUN 2022', OTHERS),
    ).toEqual(['nama Dinas Perkebunan dan Pangan', 'daerah Provinsi Jawa Timur']); // prettier-ignore
  });

  test('a hospital below its office', () => {
    expect(
      named('LAPORAN KINERJA\n\nTAHUN 2022\n\nDINAS KESEHATAN\n\nRSUD WIRA BHAKTI\n\nKABUPATEN CONTOH', 'RSUD Wira Bhakti Kabupaten Contoh'),
    ).toEqual(['jenis satker', 'nama RSUD Wira Bhakti', 'induk Dinas Kesehatan', 'daerah Kabupaten Contoh']); // prettier-ignore
  });

  test.each([
    ['KEMENTERIAN AIR\n\nDIREKTORAT JENDERAL SUNGAI', 'Direktorat Jenderal Sungai', ['jenis eselon1', 'nama Direktorat Jenderal Sungai', 'induk Kementerian Air']],
    ['KEMENTERIAN AIR', 'Kementerian Air', ['jenis kementerian', 'nama Kementerian Air']],
    ['MAHKAMAH AGUNG\n\nPENGADILAN NEGERI CONTOH', 'Pengadilan Negeri Contoh', ['jenis satker', 'nama Pengadilan Negeri Contoh', 'induk Mahkamah Agung']],
  ])('a body of the state has no region, though its text names some: %s', (front, text, wanted) => {
    const all = `${text} di Provinsi Jawa Timur`;
    expect(named(`LAPORAN KINERJA\n\nTAHUN 2022\n\n${front}`, all)).toEqual(wanted);
  }); // prettier-ignore
});

const agreement = (number: string, title: string, target: string, source: string) => `
Tabel ${number} ${title}

| No | Sasaran | Indikator Kinerja | Target |
| --- | --- | --- | --- |
| 1 | Meningkatnya Layanan Arsip | Indeks Kepuasan Masyarakat | 80,00 |
| 2 | Meningkatnya Layanan Arsip | Arsip yang Rusak | ${target} |
| 3 | Meningkatnya Layanan Arsip | Cakupan Layanan Keliling | 60 |

Sumber: ${source}
`;

describe('agreements', () => {
  test('each stands, in the order in which they supersede each other, wherever it is printed', () => {
    const made = take(
      REPORT.replace(
        '# BAB III',
        `${agreement('2.2', 'Perjanjian Kinerja Perubahan II Tahun 2022', '40', 'PK Perubahan II')}\n# BAB III`,
      ) +
        agreement('4.1', 'Perjanjian Kinerja Tahun 2022', '50', 'PK 2022') +
        agreement('4.2', 'Perjanjian Kinerja Perubahan Kesatu Tahun 2022', '45', 'Revisi ke-1') +
        agreement('4.3', 'Perjanjian Kinerja Perubahan II Tahun 2022', '40', 'PK Perubahan II'),
    );
    const text = fileOf(made, 'target.yaml').replace(/ # .*/g, '');
    expect([...text.matchAll(/versi: (\S+)\n {4}sumber: (.*)\n(?:.*\n){2} {6}S1\.2: (\S+)/g)].map(([, ...one]) => one.join(' | '))).toEqual([
      'murni | PK 2022 | 50',
      'perubahan | Revisi ke-1 | 45',
      'perubahan | PK Perubahan II | 40',
    ]); // prettier-ignore
    expect(errorsOf(made)).toEqual([]);
    expect(made?.rest ?? '').not.toContain('Perjanjian Kinerja');
  });
});

describe('a target that is no single figure', () => {
  const planOf = (name: string, row: string) => {
    const made = take(
      REPORT.replace('| Arsip yang Rusak | berkas | 40 | 44 | 90,00 |', `| ${name} | ${row} |`),
    );
    expect(errorsOf(made)).toEqual([]);
    const plan = fileOf(made, '2021-2026.yaml').replace(/ # (?!TODO).*/g, '');
    return `${/Rusak[^]*?(?=\n {6}- kode)/.exec(plan)?.[0] ?? ''}\n${fileOf(made, 'target.yaml')}`;
  };

  test('goes with the direction that its name says', () => {
    const made = planOf('Arsip yang Rusak (berkas; makin rendah makin baik)', 'berkas | 36–40 | 44 | 90,00');
    expect(made).toContain('polaritas: minimal');
    expect(made).not.toContain('TODO: periksa polaritas');
    expect(made).toContain('S1.2: { dari: 36, sampai: 40 }');
  }); // prettier-ignore

  test('leaves the direction to a person where nothing tells it', () => {
    expect(planOf('Arsip yang Rusak', 'berkas | 36–40 | 38 | 100,00')).toContain(
      '# TODO: periksa polaritas; lebih dari satu cocok\n        polaritas: stabil',
    );
    // Below it, (2 × 36 − 30) ÷ 36 = 116,67 is of one direction alone.
    expect(planOf('Arsip yang Rusak', 'berkas | 36–40 | 30 | 116,67')).not.toContain('TODO');
  });

  test.each([
    // Nothing is divided by 0: what its capaian is does not tell a formula.
    ['≤ 0 | 0 | 100,00', '{ paling_banyak: 0 }', 'minimal'],
    ['≤ 0 | 2 | 0,00', '{ paling_banyak: 0 }', 'minimal'],
    ['≥ 40 | 40 | 100,00', '{ paling_sedikit: 40 }', ''],
    ['≤ 40 | 40 | 100,00', '{ paling_banyak: 40 }', 'minimal'],
  ])('is a bound unless its capaian is measured otherwise: %s', (row, target, polaritas) => {
    const made = planOf('Arsip yang Rusak', `berkas | ${row}`);
    expect(made).toContain(`S1.2: ${target}`);
    if (polaritas !== '') expect(made).toContain(`polaritas: ${polaritas}`);
  });
});

test('rows of a table of other indicators have bounds, words, days and reasons', () => {
  const made = take(`${REPORT}${agreement('2.2', 'Perjanjian Kinerja Tahun 2022', '40', 'PK 2022')}
Tabel 3.7 Standar Pelayanan Minimal Tahun 2022

| No | Indikator | Satuan | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- | --- |
| 1 | Waktu tunggu | menit | ≤ 60 | 45 | 125,00 |
| 2 | Opini | opini | WTP | WTP | 100,00 |
| 3 | Kejadian pulang paksa | kejadian | ≤ 5 | n/a | – |

Kejadian pulang paksa, n/a: pencatatannya baru dimulai.
`);
  expect(errorsOf(made)).toEqual([]);
  const rows = [...fileOf(made, 'realisasi.yaml').matchAll(/^ {6}- (\{ indikator.*\})/gm)];
  expect(rows.map(([, row]) => row)).toEqual([
    '{ indikator: "Waktu tunggu", satuan: "menit", polaritas: "minimal", target: { paling_banyak: 60 }, realisasi: 45, capaian_tercetak: 125.00 }',
    '{ indikator: "Opini", satuan: "opini", jenis: "predikat", skala: opini-bpk, target: WTP, realisasi: WTP, capaian_tercetak: 100.00 }',
    '{ indikator: "Kejadian pulang paksa", satuan: "kejadian", polaritas: "minimal", realisasi: { status: tidak-diukur, alasan: "pencatatannya baru dimulai" }, target: { paling_banyak: 5 } }',
  ]);
});

test('an elected head signs without NIP', () => {
  const made = take(
    REPORT.replace('# BAB II', 'KATA PENGANTAR\n\nContoh, 26 Maret 2023\n\nGubernur Contoh,\n\nPejabat Contoh\n\n# BAB II'),
  ); // prettier-ignore
  expect(fileOf(made, 'organisasi.yaml').replace(/ # .*/g, '')).toContain(
    'tanggal: 2023-03-26\n  kepala:\n    jabatan: Gubernur Contoh\n    nama: Pejabat Contoh\n',
  );
});

describe('the tujuan of a column beside the sasaran', () => {
  const planned = (...rows: readonly string[]) =>
    take(`
LAPORAN KINERJA KECAMATAN CONTOH TAHUN 2023

Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Renstra 2021-2026

| No | Tujuan | Sasaran | Indikator | Satuan | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`);
  const SERVICE =
    '1 | Meningkatnya pelayanan publik | Meningkatnya pelayanan kecamatan | Indeks Kepuasan Masyarakat | indeks | 80 | 81 | 82 | 83 | 84 | 85';
  const ORDER =
    '2 | Meningkatnya ketenteraman | Menurunnya gangguan | Jumlah gangguan | kasus | 20 | 18 | 16 | 14 | 12 | 10';
  const made = planned(
    SERVICE,
    ' | | | Pelayanan tepat waktu | persen | 90 | 91 | 92 | 93 | 94 | 95',
    ORDER,
  );

  test('is the tujuan that it serves, and lacks nothing of the table', () => {
    const renstra = plain(made, 'renstra-2021-2026.yaml');
    expect(renstra).toContain(
      'tujuan:\n  - kode: T1\n    nama: Meningkatnya pelayanan publik\n  - kode: T2\n    nama: Meningkatnya ketenteraman\nsasaran:\n',
    );
    expect(renstra).toContain('nama: Meningkatnya pelayanan kecamatan\n    tujuan: T1\n');
    expect(renstra).toContain('nama: Menurunnya gangguan\n    tujuan: T2\n');
    expect(fileOf(made, 'sisa.md')).not.toContain('Meningkatnya ketenteraman');
    expect(errorsOf(made)).toEqual([]);
  });
});

describe('what a conclusion says by itself', () => {
  const concluded = (counts: string, more = '') =>
    take(`${REPORT}
# BAB IV PENUTUP

## 4.1 Kesimpulan

${counts}

${more}

Contoh, 12 Februari 2023

Kepala Dinas Arsip,

Drs. Contoh, M.Si

NIP. 197001011995031001
`);
  // 82 of 80 is reached; 44 of 40 damaged ones and 45 of 60 are not.
  const COUNTS =
    'Dari 3 indikator, 1 indikator mencapai target dan 2 indikator belum mencapai target.';

  test('is neither its count nor the number of who signs', () => {
    expect(fileOf(concluded(COUNTS), '4.1-kesimpulan.md')).toBe('');
    const more = 'Layanan keliling ditambah satu mobil pada tahun 2023.';
    expect(fileOf(concluded(COUNTS, more), '4.1-kesimpulan.md').trim()).toBe(more);
  });

  test('is another count, or one that goes on', () => {
    const other = COUNTS.replace('1 indikator', '3 indikator').replace(
      '2 indikator',
      '0 indikator',
    );
    expect(fileOf(concluded(other), '4.1-kesimpulan.md')).toContain('mencapai target dan 0');
    const on = COUNTS.replace('target.', 'target karena mobilnya rusak.');
    expect(fileOf(concluded(on), '4.1-kesimpulan.md')).toContain('karena mobilnya rusak');
  });
});
