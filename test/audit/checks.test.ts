// What figures of a report say of each other. Every expectation was worked by hand.

import { describe, expect, test } from 'vitest';
import { auditText, short } from './read.ts';

const table = (title: string, ...rows: readonly string[]) =>
  `${title}\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n`;

describe('capaian', () => {
  test('every formula is known, and none of them is an error', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.1 Capaian Kinerja Tahun 2022',
        'No | Indikator | Target | Realisasi | Capaian (%)',
        // (2 × 4,34 − 5,4) ÷ 4,34 × 100 = 75,576…
        '1 | Persentase Penduduk Miskin | 4,34 | 5,4 | 75,58',
        '2 | Indeks Pembangunan | 72,13 | 71,71 | 99,42',
        // 54 ÷ 60 × 100
        '3 | Angka Kematian Bayi | 54 | 60 | 90,00',
        '4 | Cakupan Layanan | 24 | 31,42 | 130,92',
      ),
    );
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(4);
  });

  test('rupiah are money however small, so serapan is not held against a target', async () => {
    const rows = [
      'No | Kegiatan | Indikator | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%)',
      '1 | Koordinasi | Rapat | 10 | 14 | 140,00 | 73 | 73 | 100,00',
      '2 | Penggandaan | Naskah | 6 | 3 | 50,00 | 9.500 | 6.403 | 67,40',
    ];
    expect(short(await auditText(table('Tabel 3.19 Kegiatan Tahun 2022', ...rows)))).toEqual([]);
    const spoilt = rows.map((row) => row.replace('67,40', '76,40'));
    expect(short(await auditText(table('Tabel 3.19 Kegiatan Tahun 2022', ...spoilt)))).toEqual([
      'audit-serapan 76,40 → 67,40',
    ]);
  });

  test('an indicator that is called a mean is no foot, where its unit stands behind it', async () => {
    const rows = [
      'Indikator | 2022 | 2023',
      'Jumlah Inovasi (inovasi) | 3,00 | 2,60',
      'Rata-Rata Nilai Evaluasi AKIP Unit Kerja (poin) | 76,00 | 77,00',
    ];
    expect(short(await auditText(table('Tabel 3.2 Kinerja', ...rows)))).toEqual([]);
  });

  test('an indicator that is called a mean or a sum is no foot where no column bears it out', async () => {
    const rows = [
      'Indikator | Capaian Sasaran (%) | Serapan (%) | Selisih (poin persentase)',
      'Persentase Izin Terbit | 90,00 | 80,00 | 10,00',
      'Rata-Rata Waktu Tunggu | 110,00 | 80,00 | 30,00',
      'Jumlah Inovasi | 70,00 | 80,00 | -10,00',
      // (90 + 110 + 70) ÷ 3 and (10 + 30 − 10) ÷ 3
      'Rata-rata sasaran | 90,00 | 80,00 | 10,00',
    ];
    const title = 'Tabel 3.4 Efisiensi Tahun 2022';
    expect(short(await auditText(table(title, ...rows)))).toEqual([]);
    const spoilt = rows.map((row) => row.replace('sasaran | 90,00', 'sasaran | 99,00'));
    expect(short(await auditText(table(title, ...spoilt)))).toContain(
      'audit-rata-rata 99,00 → 90,00',
    );
  });

  test('a column that another one is by its figures is not held against the same two', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.9 Anggaran menurut Sasaran Tahun 2022',
        'No | Sasaran | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Capaian Keuangan (%) | Capaian Kinerja (%)',
        '1 | Kepuasan | 400.000.000 | 380.000.000 | 95,00 | 89,38 | 103,13',
        '2 | Akuntabilitas | 100.000.000 | 90.000.000 | 90,00 | 87,69 | 102,57',
        '3 | Program untuk semua sasaran | 1.000.000.000 | 900.000.000 | 90,00 | – | –',
      ),
    );
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(3);
  });

  test('grades with their score, units and both decimal signs are figures', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.2 Capaian Kinerja Tahun 2022',
        'Sasaran | Indikator | Target | Realisasi | % Capaian',
        'Tata Kelola | Maturitas SPIP | Level 3 (3,35) | Level 3 (3,157) | 94,24%',
        'Tata Kelola | Nilai AKIP | Nilai A (83) | Nilai A (81,59) | 98.30%',
        'Layanan | Operasional Kantor | 12 Bulan | 11 Bulan | 91,67 %',
      ),
    );
    expect(audit.recalculated.map(({ judged }) => judged.agreement)).toEqual([
      'same',
      'same',
      'same',
    ]);
  });

  test('a printed percentage may come from figures that were rounded for print', async () => {
    // 26,41 of 30 is 88,03, and of 26,4149 it would be 88,05: 88,04 lies between.
    const audit = await auditText(
      table(
        'Tabel 3.3 Hasil Evaluasi',
        'No | Komponen | Bobot | Nilai | % Capaian',
        '1 | Perencanaan | 30 | 26,41 | 88,04',
        '2 | Pengukuran | 30 | 28,75 | 95,83',
        '3 | Pelaporan | 15 | 7,80 | 52,00',
      ),
    );
    expect(short(audit)).toEqual([]);
  });

  test('of several targets the one is held against that the head or the rows name', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.4 Perbandingan dengan Target Renstra',
        'Indikator | Realisasi 2022 | Target 2022 | Target 2024 | Capaian terhadap Target 2024 (%)',
        'Indeks Kepuasan Masyarakat | 82 | 80 | 90 | 91,11',
        'Cakupan Layanan Keliling | 45 | 60 | 50 | 90,00',
      ),
    );
    expect(audit.recalculated.map(({ judged }) => judged.agreement)).toEqual(['same', 'same']);
  });
});

describe('a target that is a range', () => {
  const ranged = (...capaian: readonly string[]) =>
    table(
      'Tabel 3.1 Capaian Kinerja Tahun 2022',
      'No | Indikator | Target | Realisasi | Capaian (%)',
      `1 | Rasio Ketergantungan | 65–75 | 70 | ${capaian[0]}`, // within: 100
      `2 | Tingkat Hunian | 80 - 90 | 70 | ${capaian[1]}`, // 70 ÷ 80 = 87,5
      `3 | Waktu Tunggu (menit) | 10 s.d. 20 | 25 | ${capaian[2]}`, // (2 × 20 − 25) ÷ 20 = 75
      `4 | Indeks Kepuasan Masyarakat | 80 | 84 | 105,00`,
    );

  test('is reached within, and measured by its nearer end outside', async () => {
    const audit = await auditText(ranged('100,00', '87,50', '75,00'));
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(4);
  });

  test('of which the capaian is wrong is found, with the way that it is calculated', async () => {
    const { findings } = await auditText(ranged('100,00', '78,50', '75,00'));
    expect(findings).toMatchObject([
      {
        code: 'audit-capaian',
        level: 'galat',
        printed: '78,50',
        calculated: '87,50',
        how: { id: '70 ÷ 80 × 100' },
      },
    ]);
  });

  test('within which an end is divided by is a warning with that cause', async () => {
    // 70 ÷ 75 = 93,33
    const { findings } = await auditText(ranged('93,33', '87,50', '75,00'));
    expect(findings).toMatchObject([
      {
        level: 'peringatan',
        calculated: '100,00',
        how: { id: '65 ≤ 70 ≤ 75' },
        cause: { id: 'cocok bila hanya batas atas 75 dijadikan target' },
      },
    ]);
  });
});

describe('a target of 0', () => {
  const zero = (cells: string) =>
    table(
      'Tabel 3.1 Capaian Kinerja Tahun 2022',
      'No | Indikator | Target | Realisasi | Capaian (%)',
      '1 | Cakupan Layanan Keliling | 60 | 45 | 75,00',
      '2 | Indeks Kepuasan Masyarakat | 80 | 84 | 105,00',
      `3 | Jumlah Kejadian Kebakaran | ${cells}`,
    );

  test('gives no capaian, and one that is printed is told', async () => {
    const { findings } = await auditText(zero('0 | 3 | 120,00'));
    expect(findings).toMatchObject([
      {
        code: 'audit-target-nol',
        level: 'peringatan',
        printed: '120,00',
        place: { row: 'Jumlah Kejadian Kebakaran', column: 'Capaian (%)' },
      },
    ]);
  });

  test('at which nothing happened is reached, and missed where something did', async () => {
    for (const cells of ['0 | 0 | 100,00', '0 | 3 | 0,00', '0 | 0 | –']) {
      expect(short(await auditText(zero(cells)))).toEqual([]);
    }
  });

  test('of the only indicator is told as well, and so is a budget of 0', async () => {
    const only = await auditText(
      table(
        'Tabel 3.1 Capaian Kinerja Tahun 2022',
        'Indikator | Target | Realisasi | Capaian (%)',
        'Jumlah Kejadian Kebakaran | 0 | 3 | 300,00',
      ),
    );
    expect(short(only)).toEqual(['audit-target-nol 300,00 → ?']);
    const budget = await auditText(
      table(
        'Tabel 3.2 Realisasi Anggaran Tahun 2022',
        'Program | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)',
        'Program Pembinaan Perpustakaan | 400.000.000 | 380.000.000 | 95,00',
        'Program Pelestarian Arsip | 250.000.000 | 210.000.000 | 84,00',
        'Program Penunjang Urusan | 0 | 5.000.000 | 100,00',
      ),
    );
    expect(short(budget)).toEqual(['audit-target-nol 100,00 → ?']);
  });
});

describe('a bound of capaian', () => {
  const rows = (...capaian: readonly string[]) =>
    table(
      'Tabel 3.1 Capaian Kinerja Tahun 2022',
      'No | Indikator | Target | Realisasi | Capaian (%)',
      `1 | Jumlah Layanan Keliling | 48 | 60 | ${capaian[0]}`, // 125
      `2 | Indeks Kepuasan Masyarakat | 80 | 84 | ${capaian[1]}`, // 105
      `3 | Waktu Penyelesaian Berkas | 2,5 | 1,9 | ${capaian[2]}`, // 2,5 ÷ 1,9 = 131,58
    );

  test('that the report names holds for every formula', async () => {
    const note = 'Capaian dibatasi paling tinggi 120,00 persen.\n';
    expect(short(await auditText(rows('120,00', '105,00', '120,00') + note))).toEqual([]);
    expect(short(await auditText(rows('120,00', '150,00', '120,00') + note))).toEqual([
      'audit-capaian 150,00 → 105,00',
    ]);
  });

  test('at which several rows stand needs no name', async () => {
    expect(short(await auditText(rows('120,00', '105,00', '120,00')))).toEqual([]);
  });

  test('at which one row stands is a warning with that cause', async () => {
    const { findings } = await auditText(rows('120,00', '105,00', '131,58'));
    expect(findings[0]).toMatchObject({
      level: 'peringatan',
      printed: '120,00',
      cause: { id: 'cocok bila capaian dibatasi 120 persen' },
    });
  });
});

test('the heads of a table of indices say what is made of what, even in one row', async () => {
  // 102,95 ÷ 87,16 = 1,181…; (1,18 − 0,95) ÷ 0,95 = 0,242…
  const indices = (index: string, degree: string) =>
    table(
      'Tabel 3.6 Tingkat Efisiensi',
      'Indikator | Target Capaian Sasaran (%) | Target Capaian Keuangan (%) | Standar Efisiensi | Realisasi Capaian Sasaran (%) | Realisasi Capaian Keuangan (%) | Indeks Efisiensi | Tingkat Efisiensi',
      `Kesejahteraan | 95 | 100 | 0,95 | 102,95 | 87,16 | ${index} | ${degree}`,
    );
  expect(short(await auditText(indices('1,18', '0,24')))).toEqual([]);
  expect(short(await auditText(indices('1,81', '0,24')))).toContain('audit-efisiensi 1,81 → 1,18');
});

test('a degree of efficiency beside its index and its standard is theirs, though two of three are wrong', async () => {
  // (1,14 − 1) ÷ 1 = 0,14; (0,99 − 1) ÷ 1 = −0,01
  const audit = await auditText(
    table(
      'Tabel 3.2 Efisiensi',
      'Sasaran | Capaian (%) | Serapan (%) | Indeks Efisiensi | Standar Efisiensi | Tingkat Efisiensi',
      'Keselamatan pelayaran | 97,30 | 93,30 | 1,04 | 1,00 | 0,04',
      'Kelancaran layanan | 104,64 | 92,00 | 1,14 | 1,00 | 0,41',
      'Tata kelola kantor | 99,00 | 99,50 | 0,99 | 1,00 | 0,01',
    ),
  );
  expect(short(audit)).toEqual(['audit-efisiensi 0,41 → 0,14', 'audit-efisiensi 0,01 → −0,01']);
});

test('efficiency as PMK 22/2021 has it is no difference, though at 100 it is one', async () => {
  // (95 − 97,5) ÷ 95 = −2,63 %; (103,12 − 97,5) ÷ 103,12 = 5,45 %; 100 − 97,5 = 2,5 either way.
  const rows = (middle: string) =>
    table(
      'Tabel 3.6 Efisiensi Tahun 2022',
      'Indikator | Capaian (%) | Serapan (%) | Efisiensi (%)',
      'Kepuasan | 100,00 | 97,50 | 2,50',
      `Kelulusan | 95,00 | 97,50 | ${middle}`,
      'Kemitraan | 103,12 | 97,50 | 5,45',
      'Publikasi | 100,00 | 97,50 | 2,50',
    );
  expect(short(await auditText(rows('-2,63')))).toEqual([]);
  expect(short(await auditText(rows('-2,36')))).toContain('audit-efisiensi -2,36 → −2,63');
});

describe('rows that are called a sum', () => {
  test('an indicator that counts something is one of the rows of the mean', async () => {
    // (100 + 50 + 75) ÷ 3
    const audit = await auditText(
      table(
        'Tabel 3.1 Capaian Kinerja Tahun 2022',
        'Indikator | Satuan | Target | Realisasi | Capaian (%)',
        'Indeks Kepuasan Masyarakat | poin | 80 | 80 | 100,00',
        'Jumlah Arsip Tertata | berkas | 200 | 100 | 50,00',
        'Total Waktu Layanan | jam | 60 | 45 | 75,00',
        'Rata-rata | | | | 75,00',
      ),
    );
    expect(short(audit)).toEqual([]);
    expect(audit.recalculated).toHaveLength(4);
  });
});

test('two targets of one thing are no finding where the report says that one was changed', async () => {
  const targets =
    table(
      'Tabel 2.1 Target Renstra',
      'Indikator | Target 2022 | Target 2023 | Target 2024',
      'Waktu Tunggu di Loket | 22 | 21 | 20',
    ) +
    table(
      'Tabel 2.2 Perjanjian Kinerja Tahun 2022',
      'Indikator | Target 2022',
      'Waktu Tunggu di Loket | 20',
    );
  expect(short(await auditText(targets))).toEqual(['audit-antartabel 20 → 22']);
  const said = 'Perubahan dilakukan terhadap target Waktu Tunggu di Loket.\n';
  expect(short(await auditText(targets + said))).toEqual([]);
});

test('a target that is a range in one table is the same range in another', async () => {
  const targets = (other: string) =>
    table(
      'Tabel 2.1 Target Renstra',
      'Indikator | Target 2022 | Target 2023 | Target 2024',
      'Tingkat Hunian Rumah Sakit | 60–85 | 60–85 | 65–85',
    ) +
    table(
      'Tabel 2.2 Perjanjian Kinerja Tahun 2022',
      'Indikator | Target 2022',
      `Tingkat Hunian Rumah Sakit | ${other}`,
    );
  expect(short(await auditText(targets('60 – 85')))).toEqual([]);
  expect(short(await auditText(targets('60–80')))).toEqual(['audit-antartabel 60–80 → 60–85']);
  expect(short(await auditText(targets('60')))).toEqual(['audit-antartabel 60 → 60–85']);
});

test('a growth that was to be below 0 is measured by how far it is from that', async () => {
  // (1 + (−2,24 − −2) ÷ 2) × 100 = 88; divided by −2 it would be 112.
  const growth = (capaian: string) =>
    table(
      'Tabel 3.1 Capaian Kinerja Tahun 2020',
      'Indikator | Target | Realisasi | Capaian (%)',
      `Laju Pertumbuhan Ekonomi | −2 | −2,24 | ${capaian}`,
      'Indeks Pembangunan | 72,13 | 71,71 | 99,42',
    );
  expect(short(await auditText(growth('88,00')))).toEqual([]);
  expect(short(await auditText(growth('89,00')))).toEqual(['audit-capaian 89,00 → 88,00']);
});

describe('sums', () => {
  const BUDGET = [
    'No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %',
    'A | PROGRAM PEMBINAAN PERPUSTAKAAN | 400.000.000 | 380.000.000 | 95,00',
    '1 | Pengadaan Bahan Pustaka | 250.000.000 | 240.000.000 | 96,00',
    '2 | Pembinaan Minat Baca | 150.000.000 | 140.000.000 | 93,33',
    'B | PROGRAM PELESTARIAN ARSIP | 250.000.000 | 210.000.000 | 84,00',
    '1 | Penataan Arsip | 100.000.000 | 90.000.000 | 90,00',
    '2 | Alih Media Arsip | 150.000.000 | 120.000.000 | 80,00',
    ' | JUMLAH | 650.000.000 | 590.000.000 | 90,77',
  ];

  test('programmes are the sum of their activities, and the foot of the programmes', async () => {
    const audit = await auditText(table('Tabel 3.5 Anggaran Tahun 2022', ...BUDGET));
    expect(short(audit)).toEqual([]);
    // Seven percentages, two sums each of two programmes, two of the foot.
    expect(audit.recalculated).toHaveLength(7 + 4 + 2);
  });

  const levels = (head: string, ...rows: readonly string[]) =>
    auditText(
      table('Tabel 3.7 Anggaran menurut Program, Kegiatan, dan Subkegiatan', head, ...rows),
    );

  test('levels are told by how their codes are written', async () => {
    const rows = [
      'CH | Program Pengawasan | 400.000.000 | 380.000.000',
      '3668 | Pengawasan | 400.000.000 | 380.000.000',
      '001 | Audit | 300.000.000 | 290.000.000',
      '002 | Evaluasi | 100.000.000 | 90.000.000',
      'WA | Program Dukungan | 50.000.000 | 50.000.000',
    ];
    const head = 'Kode | Uraian | Anggaran (Rp) | Realisasi (Rp)';
    const right = await levels(head, ...rows, ' | Jumlah | 450.000.000 | 430.000.000');
    expect(short(right)).toEqual([]);
    // 400 + 50, 380 + 50; CH is 3668, and that is 300 + 100, 290 + 90.
    expect(right.recalculated).toHaveLength(6);
    const wrong = await levels(head, ...rows, ' | Jumlah | 450.000.000 | 440.000.000');
    expect(short(wrong)).toEqual(['audit-jumlah 440.000.000 → 430.000.000']);
    const spoilt = rows.map((row) =>
      row.replace('3668 | Pengawasan | 400', '3668 | Pengawasan | 410'),
    );
    const parent = await levels(head, ...spoilt, ' | Jumlah | 450.000.000 | 430.000.000');
    expect(short(parent)).toContain('audit-jumlah 410.000.000 → 400.000.000');
  });

  test('a code goes on from the end of that above it', async () => {
    const audit = await levels(
      'Kode | Program/KRO/RO | Pagu (Rp) | Realisasi (Rp)',
      'DR | Program Pengawasan | 2.800.000.000 | 2.698.000.000',
      'DR.3165 | Pengawasan di Daerah | 2.800.000.000 | 2.698.000.000',
      '3165.BKB | Sampel | 1.800.000.000 | 1.710.000.000',
      '3165.QIC | Sarana | 1.000.000.000 | 988.000.000',
      'WA | Program Dukungan | 4.200.000.000 | 4.158.000.000',
      'WA.3164 | Dukungan | 4.200.000.000 | 4.158.000.000',
      '3164.EBA | Layanan | 4.200.000.000 | 4.158.000.000',
      ' | Jumlah | 7.000.000.000 | 6.856.000.000',
    );
    expect(short(audit)).toEqual([]);
  });

  test('a foot of any one level is right', async () => {
    const audit = await levels(
      'Kode | Uraian | Anggaran (Rp)',
      '1 | Urusan Pengawasan | 400.000.000',
      '1.01 | Program Pengawasan | 410.000.000',
      '1.01.01 | Audit | 310.000.000',
      '1.01.02 | Evaluasi | 95.000.000',
      '2 | Urusan Penunjang | 60.000.000',
      '2.01 | Program Gaji | 40.000.000',
      '2.02 | Program Kantor | 20.000.000',
      '2.02.01 | Listrik | 15.000.000',
      '2.02.02 | Air | 5.000.000',
      ' | Jumlah | 470.000.000',
    );
    // 410 + 40 + 20
    expect(short(audit)).toEqual([
      'audit-jumlah 400.000.000 → 410.000.000',
      'audit-jumlah 410.000.000 → 405.000.000',
    ]);
  });

  test('without codes they are told by the sums, and only a foot that none makes is wrong', async () => {
    const rows = [
      'Pengawasan | 400.000.000 | 380.000.000',
      'Audit | 300.000.000 | 290.000.000',
      'Evaluasi | 100.000.000 | 90.000.000',
      'Dukungan | 50.000.000 | 50.000.000',
    ];
    const head = 'Uraian | Anggaran (Rp) | Realisasi (Rp)';
    expect(short(await levels(head, ...rows, 'Jumlah | 450.000.000 | 430.000.000'))).toEqual([]);
    expect(short(await levels(head, ...rows, 'Jumlah | 460.000.000 | 430.000.000'))).toHaveLength(
      1,
    );
  });

  test('a mean of percentages in the place of a ratio of sums is told as such', async () => {
    const rows = BUDGET.map((row) =>
      row.replace('| 84,00', '| 85,00').replace('| 90,77', '| 90,00'),
    );
    const audit = await auditText(table('Tabel 3.5 Anggaran Tahun 2022', ...rows));
    expect(short(audit)).toEqual(['audit-serapan 85,00 → 84,00', 'audit-serapan 90,00 → 90,77']);
    expect(audit.findings.map(({ cause }) => cause?.id)).toEqual([
      expect.stringContaining('rata-rata persentase barisnya (90,00; 80,00)'),
      expect.stringContaining('rata-rata persentase barisnya (95,00; 85,00)'),
    ]);
  });

  test('a part that was left out is named', async () => {
    const rows = BUDGET.map((row) => row.replace('650.000.000 | 590.000.000 | 90,77', '650.000.000 | 380.000.000 | 58,46')); // prettier-ignore
    const audit = await auditText(table('Tabel 3.5 Anggaran Tahun 2022', ...rows));
    expect(short(audit)).toEqual(['audit-jumlah 380.000.000 → 590.000.000']);
    expect(audit.findings[0]?.cause?.id).toContain('PROGRAM PELESTARIAN ARSIP');
  });

  test('columns add up as well', async () => {
    const audit = await auditText(
      table(
        'Tabel 1.1 Pegawai menurut Golongan',
        'No | Golongan | Laki-laki | Perempuan | Jumlah',
        '1 | Golongan II | 4 | 6 | 10',
        '2 | Golongan III | 12 | 9 | 21',
        '3 | Golongan IV | 3 | 2 | 6',
        ' | Jumlah | 19 | 17 | 37',
      ),
    );
    expect(short(audit)).toEqual(['audit-jumlah 6 → 5', 'audit-jumlah 37 → 36']);
  });
});

describe('between tables', () => {
  test('most tables are right, and the figure of another year is told', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.2 Capaian Kinerja Tahun 2022',
        'Indikator | Target 2022 | Realisasi 2022',
        'Nilai Evaluasi AKIP | 83 | 82,92',
      ) +
        table(
          'Tabel 3.3 Perbandingan Realisasi',
          'Indikator | Realisasi 2022 | Realisasi 2021',
          'Nilai Evaluasi AKIP | 81,59 | 82,92',
        ) +
        table(
          'Tabel 3.4 Pengukuran Kinerja Tahun 2022',
          'Indikator | Target 2022 | Realisasi 2022',
          'Nilai Evaluasi AKIP | 83 | 81,59',
        ),
    );
    expect(short(audit)).toEqual(['audit-antartabel 82,92 → 81,59']);
    expect(audit.findings[0]?.cause?.id).toContain('tahun 2021 pada Tabel 3.3');
  });

  test('a figure with fewer decimals, of another quarter or of another year is no contradiction', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.1 Capaian Kinerja Tahun 2022',
        'Indikator | Target | Realisasi',
        'Indeks Kepuasan Masyarakat | 80 | 82,36',
      ) +
        table(
          'Tabel 3.2 Capaian Triwulan',
          'Indikator | Target TW I | Realisasi TW I',
          'Indeks Kepuasan Masyarakat | 20 | 19',
        ) +
        table(
          'Tabel 3.3 Perkembangan',
          'Indikator | Realisasi 2021 | Realisasi 2022',
          'Indeks Kepuasan Masyarakat | 79,2 | 82,4',
        ),
    );
    expect(short(audit)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    // 380 of 400
    'Anggaran sebesar Rp 400.000.000 terealisasi sebesar Rp 380.000.000 atau 95,00%.',
    'Anggaran sebesar Rp. 400.000.000,00 dan terealisasi Rp. 380.000.000,00 atau mencapai 95 %, sehingga terdapat sisa sebesar Rp. 20.000.000,-.',
    // What is left: 20 of 400
    'Dari anggaran Rp 400.000.000 terserap Rp 380.000.000, sehingga sisa 5,00%.',
    'Realisasi tercapai 82,36, sedangkan provinsi tercapai 80,11. Hal ini berarti lebih unggul 2,25 poin.',
    // 100 is of the formula, not the difference of 1.000 and 900.
    'Layanan per 1.000 penduduk dan 900 rumah: capaian = (target − selisih realisasi dari target) ÷ target × 100.',
    // 152,3 − 98,7
    'Angka kematian ibu sebesar 98,7 per 100.000 kelahiran, menurun 53,6 poin dibandingkan tahun 2021 sebesar 152,3 per 100.000 kelahiran.',
    // 5 of 80, in per cent.
    'Indeksnya 85,00, meningkat 6,25% dibandingkan dengan tahun 2021 sebesar 80,00.',
    'Peraturan Menteri Nomor 86 Tahun 2017 berlaku sejak 12 Oktober 2017 pada 5 kabupaten.',
  ])('%s', async (text) => {
    expect(short(await auditText(text))).toEqual([]);
  });

  test.each([
    [
      'Anggaran Rp 400.000.000 terealisasi Rp 380.000.000 ( 96,00% ).',
      'audit-kalimat 96,00 → 95,00',
    ],
    [
      'Anggaran Rp 400.000.000 terealisasi Rp 380.000.000 (95,00%), sisa Rp 30.000.000.',
      'audit-kalimat 30.000.000 → 20.000.000',
    ],
    [
      'Realisasi tercapai 81,59, sedangkan kabupaten 72,14. Hal ini lebih unggul 7,45 poin.',
      'audit-kalimat 7,45 → 9,45',
    ],
    [
      'Angka kematian ibu sebesar 98,7 per 100.000 kelahiran, menurun 54,6 poin dibandingkan tahun 2021 sebesar 152,3 per 100.000 kelahiran.',
      'audit-kalimat 54,6 → 53,60',
    ],
    [
      'Realisasi anggaran sebesar Rp 511,186.833 tercatat pada akhir tahun.',
      'audit-angka 511,186.833 → 511.186.833',
    ],
  ])('%s', async (text, expected) => {
    expect(short(await auditText(text))).toEqual([expected]);
  });
});

describe('what only follows from a wrong figure is not said again', () => {
  const spending = (left: string) =>
    table(
      'Tabel 3.9 Realisasi Anggaran Tahun 2021',
      'No | Jenis Belanja | Pagu Revisi | Realisasi | Sisa',
      '1 | Belanja Pegawai | Rp 3.098.221.000,- | Rp 3.087.114.902,- | Rp 11.106.098,-',
      `2 | Belanja Barang | Rp 834.734.000,- | Rp 829.663.250,- | ${left}`,
      '3 | Belanja Modal | Rp 90.000.000,- | Rp 89.870.000,- | Rp 130.000,-',
      'Jumlah | Jumlah | Rp 4.022.955.000,- | Rp 4.006.648.152,- | Rp 16.306.848,-',
    );

  test('neither the budget that it is taken from nor the sum that is right', async () => {
    expect(short(await auditText(spending('Rp 5.070.750,-')))).toEqual([]);
    expect(short(await auditText(spending('Rp 5.070.570,-')))).toEqual([
      'audit-sisa 5.070.570 → 5.070.750',
    ]);
  });

  test('a sum that is wrong by itself is', async () => {
    const text = spending('Rp 5.070.570,-').replace('16.306.848', '16.360.848');
    expect(short(await auditText(text))).toEqual([
      'audit-sisa 5.070.570 → 5.070.750',
      'audit-sisa 16.360.848 → 16.306.848',
    ]);
  });
});

test('a sum may have a number in its name', async () => {
  const audit = await auditText(
    table(
      'Tabel 3.9 Realisasi Anggaran Tahun 2022',
      'DIPA | Jenis Belanja | Pagu | Realisasi',
      '01 | Belanja Pegawai | Rp 4.700.000.000 | Rp 4.680.000.000',
      '01 | Belanja Barang | Rp 1.350.000.000 | Rp 1.312.500.000',
      ' | Jumlah DIPA 01 | Rp 6.050.000.000 | Rp 5.992.500.000',
      '03 | Belanja Barang | Rp 180.000.000 | Rp 171.000.000',
      ' | Jumlah DIPA 03 | Rp 180.000.000 | Rp 171.000.000',
      'Jumlah | | Rp 6.230.000.000 | Rp 6.163.500.000',
    ),
  );
  expect(short(audit)).toEqual([]);
  expect(audit.recalculated).toHaveLength(6);
});

test('what was made of the money is not the share of it that was spent', async () => {
  const audit = await auditText(
    table(
      'Tabel 3.10 Realisasi Anggaran Tahun 2021',
      'Uraian | Volume | Satuan | Pagu | Realisasi | Capaian Output (%) | Serapan (%)',
      'Perkara yang diselesaikan | 776 | perkara | 68.450.000 | 67.990.000 | 100 | 99,33',
      'Pos bantuan hukum | 480 | jam | 48.000.000 | 48.000.000 | 100 | 100',
      'Total | | | 116.450.000 | 115.990.000 | | 99,60',
    ),
  );
  expect(short(audit)).toEqual([]);
});

test('a report of nothing is a report of nothing', async () => {
  const audit = await auditText('');
  expect([audit.sheets, audit.findings, audit.year]).toEqual([[], [], null]);
});

test('an entry of the list of tables may be long, and led to its page by any number of dots', async () => {
  const title = (i: number) =>
    `Tabel 3.${i} Perbandingan Realisasi Sasaran “Meningkatnya Akuntabilitas dan Pelayanan Publik Perangkat Daerah Kabupaten Contoh” dengan Tahun Sebelumnya dan Target Akhir Periode Renstra`;
  const list = (...tables: readonly number[]) =>
    tables.map((i) => `${title(i)}${'.'.repeat(140)}${i + 4}\n\n`).join('');
  const tables = [1, 2, 3, 4]
    .map((i) =>
      table(
        title(i),
        'Indikator | Target | Realisasi | Capaian (%)',
        'Nilai AKIP | 80 | 82 | 102,50',
      ),
    )
    .join('');
  expect(short(await auditText(list(1, 2, 3, 4) + tables))).toEqual([]);
  expect(short(await auditText(list(1, 2, 4) + tables))).toEqual(['audit-nomor-tabel 3.3 → ?']);
});

describe('what is called a sum or a mean and is none', () => {
  test('in a table of comparisons each row is of who it names', async () => {
    const audit = await auditText(
      table(
        'Tabel 3.5 Perbandingan Realisasi dengan Instansi Lain',
        'Indikator | Pembanding | 2021 | 2022',
        'Indeks Kepuasan | Realisasi | 80,10 | 82,40',
        '  | Kabupaten Lain | 81,00 | 83,00',
        '  | Rata-rata kabupaten dan kota | 70,00 | 71,00',
        '  | Jumlah seluruhnya | 12,00 | 13,00',
      ),
    );
    expect(short(audit)).toEqual([]);
  });

  test('the mean of a nation is not that of the rows above it', async () => {
    const rows = [
      'Tabel 3.6 Indeks Pembangunan Menurut Kabupaten',
      'No | Kabupaten | 2021 | 2022',
      '1 | Badung | 80,00 | 82,00',
      '2 | Gianyar | 76,00 | 78,00',
    ] as const;
    const others = ['Rata-rata nasional', 'Rata-rata Kabupaten se-Bali', 'Rata-Rata Provinsi'];
    for (const name of others) {
      expect(short(await auditText(table(...rows, `3 | ${name} | 72,29 | 72,91`)))).toEqual([]);
    }
    // (80 + 76) ÷ 2 and (82 + 78) ÷ 2.
    expect(short(await auditText(table(...rows, '  | Rata-rata | 72,29 | 72,91')))).toEqual([
      'audit-rata-rata 72,29 → 78,00',
      'audit-rata-rata 72,91 → 80,00',
    ]);
  });
});

describe('weights', () => {
  const HEAD = ['Tabel 3.3 Nilai Kinerja', 'No | Sasaran dan Indikator | Bobot'] as const;

  test('may be shared out anew below each row', async () => {
    const audit = await auditText(
      table(
        ...HEAD,
        '1 | Penerimaan yang optimal | 100',
        '1.1 | Realisasi Penerimaan | 60',
        '1.2 | Pertumbuhan Penerimaan | 40',
        '2 | Kepuasan yang tinggi | 100',
        '2.1 | Kepatuhan | 50',
        '2.2 | Kepuasan | 50',
        '3 | Pengawasan yang efektif | 60',
        '3.1 | Pengawasan Pembayaran | 100',
        '4 | Penyelesaian yang tepat waktu | 40',
        '4.1 | Waktu Penyelesaian | 30',
        '4.2 | Permohonan Tepat Waktu | 70',
      ),
    );
    expect(short(audit)).toEqual([]);
  });

  test('of one row alone are held against those below it', async () => {
    const audit = await auditText(
      table(
        ...HEAD,
        '1 | Penerimaan yang optimal | 100',
        '1.1 | Realisasi Penerimaan | 60',
        '1.2 | Pertumbuhan Penerimaan | 40',
        '2 | Kepuasan yang tinggi | 100',
        '2.1 | Kepatuhan | 50',
        '2.2 | Kepuasan | 50',
        '3 | Pengawasan yang efektif | 90',
        '3.1 | Pengawasan Pembayaran | 55',
        '3.2 | Pengawasan Pelaporan | 45',
      ),
    );
    expect(short(audit)).toEqual(['audit-jumlah 90 → 100']);
  });
});

test('a mean by weight is of its own table', async () => {
  const grouped = (name: string, capaian: string) => [
    'No | Indikator | Bobot | Target | Realisasi | Capaian (%)',
    `1 | ${name} | 60 | 100 | 98,5 | 98,50`,
    ` | Capaian menurut bobot | | | | ${capaian}`,
  ];
  const [one, other] = [['Penerimaan Pajak', '98,50'] as const, ['Kepatuhan', '99,70'] as const];
  const audit = await auditText(
    table('Tabel 3.7 Capaian Sasaran Satu Tahun 2022', ...grouped(...one)) +
      table('Tabel 3.8 Capaian Sasaran Dua Tahun 2022', ...grouped(...other)),
  );
  expect(short(audit)).toEqual([]);
});
