// Of a capaian that no formula fits: which one it should have been made by. Every figure was worked by hand.

import { describe, expect, test } from 'vitest';
import { auditRules } from '../../../src/audit/rules.ts';
import { auditText, short } from '../read.ts';

const HEAD = `| No | Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- |`;
const report = (rows: readonly string[], below = '') =>
  `Tabel 3.1 Capaian Kinerja Tahun 2022\n\n${HEAD}\n${rows.map((row) => `| ${row} |`).join('\n')}\n\n${below}\n`;

// (2 × 5 − 6) ÷ 5 × 100 = 80
const LOWER = '1 | Lama Izin | 5 | 6 | 80,00';
const HIGHER = '2 | Jumlah Arsip | 250 | 235 | 94,00';
/** 11,5 of 10: 115 where higher is better, (2 × 10 − 11,5) ÷ 10 × 100 = 85 where lower is. */
const spoilt = (target: string, name = 'Lama Aduan') => `3 | ${name} | ${target} | 11,5 | 88,00`;
const table = (row: string, below = '') => report([LOWER, HIGHER, row], below);

describe('a capaian that no formula fits, in a report of two formulas', () => {
  test.each(['≤ 10', '< 10', 'maks 10', 'paling banyak 10', 'paling lama 10', '10 maks'])(
    'is what the bound of its target makes of it, where that is %s',
    async (target) => {
      const { findings } = await auditText(table(spoilt(target)));
      expect(findings).toMatchObject([
        {
          printed: '88,00',
          calculated: '85,00',
          how: { id: '(2 × 10 − 11,5) ÷ 10 × 100' },
          lower: null,
        },
      ]);
    },
  );

  test.each(['≥ 10', 'min 10', 'paling sedikit 10'])('and so where it is %s', async (target) => {
    expect(short(await auditText(table(spoilt(target))))).toEqual(['audit-capaian 88,00 → 115,00']);
  });

  test('is what the plan has as a bound', async () => {
    const plan = `Tabel 2.1 Perjanjian Kinerja Tahun 2022

| No | Indikator | Target |
| --- | --- | --- |
| 1 | Lama Aduan (hari) | ≤ 10 |
`;
    expect(short(await auditText(`${plan}\n${table(spoilt('10'))}`))).toEqual([
      'audit-capaian 88,00 → 85,00',
    ]);
  });

  test('is what the other quarters of the indicator fit', async () => {
    // (2 × 12 − 9) ÷ 12 × 100 = 125
    const quarter = `Tabel 3.2 Capaian Triwulan I Tahun 2022\n\n${HEAD}\n| 1 | Lama Aduan | 12 | 9 | 125,00 |\n`;
    expect(short(await auditText(`${table(spoilt('10'))}\n${quarter}`))).toEqual([
      'audit-capaian 88,00 → 85,00',
    ]);
  });

  test.each([
    'Capaian = (2 × target − realisasi) ÷ target × 100, karena nilai yang lebih rendah lebih baik.',
    'Untuk Lama Aduan, nilai yang lebih rendah lebih baik.',
    'Untuk nomor 1 dan 3, nilai yang lebih rendah lebih baik.',
    'Capaian = realisasi ÷ target × 100. Untuk Lama Izin dan Lama Aduan, capaian = (2 × target − realisasi) ÷ target × 100.',
  ])('is what the note says: %s', async (note) => {
    expect(short(await auditText(table(spoilt('10'), note)))).toEqual([
      'audit-capaian 88,00 → 85,00',
    ]);
  });

  test('is not what the note says of another row', async () => {
    const note =
      'Capaian = (2 × target − realisasi) ÷ target × 100, karena nilai yang lebih rendah lebih baik. Untuk Lama Aduan, capaian = realisasi ÷ target × 100.';
    expect(short(await auditText(table(spoilt('10'), note)))).toEqual([
      'audit-capaian 88,00 → 115,00',
    ]);
  });

  test('is what its name says', async () => {
    const row = spoilt('10', 'Lama Aduan (hari; makin rendah makin baik)');
    expect(short(await auditText(table(row)))).toEqual(['audit-capaian 88,00 → 85,00']);
  });

  test('is either of two where nothing says it, and both are told', async () => {
    const { findings } = await auditText(table(spoilt('10')));
    const [finding] = findings;
    expect(findings).toHaveLength(1);
    expect(finding).toMatchObject({
      calculated: '115,00',
      cause: null,
      lower: { calculated: '85,00', how: { id: '(2 × 10 − 11,5) ÷ 10 × 100' } },
    });
    if (finding === undefined) return;
    expect(auditRules['audit-capaian'].id(finding)).toEqual({
      pesan:
        'capaian tercetak 88,00, hasil hitungan 115,00 (11,5 ÷ 10 × 100) atau, bila makin rendah makin baik, 85,00 ((2 × 10 − 11,5) ÷ 10 × 100)',
      saran:
        'tetapkan dahulu arah indikator ini, lalu ralat menjadi 115,00 atau 85,00, dan sebutkan rumusnya di bawah tabel',
    });
    expect(auditRules['audit-capaian'].en(finding).pesan).toBe(
      'the capaian is printed as 88,00, calculated as 115,00 (11,5 ÷ 10 × 100) or, where lower is better, 85,00 ((2 × 10 − 11,5) ÷ 10 × 100)',
    );
  });
});

test('of one formula in all the report that one is meant, but for what nobody wants more of', async () => {
  const rows = (name: string) =>
    report(['1 | Cakupan Layanan | 60 | 45 | 75,00', HIGHER, spoilt('10', name)]);
  expect((await auditText(rows('Jumlah Koleksi'))).findings).toMatchObject([
    { calculated: '115,00', lower: null },
  ]);
  expect((await auditText(rows('Jumlah Keluhan'))).findings).toMatchObject([
    { calculated: '115,00', lower: { calculated: '85,00' } },
  ]);
});

test('a bound from above that the usual formula rewards for more is told', async () => {
  // 11,5 of at most 10 is worse: 85, not 115.
  const audit = await auditText(report([HIGHER, '3 | Lama Aduan | ≤ 10 | 11,5 | 115,00']));
  expect(short(audit)).toEqual(['audit-rumus 115,00 → ?']);
});

describe('a share of sums', () => {
  const money = (...cells: readonly string[]) => `Tabel 3.8 Realisasi Anggaran Tahun 2022

| No | Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan (%) |
| --- | --- | --- | --- | --- | --- |
| 1 | Program Arsip | 400.000.000 | 380.000.000 | 20.000.000 | 95,00 |
| 2 | Program Buku | 250.000.000 | 210.000.000 | 40.000.000 | 84,00 |
| 3 | Program Lain | 900.000.000 | 846.000.000 | 54.000.000 | 94,00 |
| | Jumlah | 1.550.000.000 | ${cells.join(' | ')} |
`;

  test('that is right beside a wrong sum is not told of: the sum is', async () => {
    // 380 + 210 + 846 = 1.436; 1.436 ÷ 1.550 = 92,645 per cent; 1.550 − 1.436 = 114
    expect(short(await auditText(money('1.436.000.000', '114.000.000', '92,65')))).toEqual([]);
    expect(short(await auditText(money('1.463.000.000', '114.000.000', '92,65')))).toEqual([
      'audit-jumlah 1.463.000.000 → 1.436.000.000',
    ]);
  });

  test('is the mean of the shares where it is that to the printed decimal, and not near it', async () => {
    // (95 + 84 + 94) ÷ 3 = 91
    const causeOf = async (serapan: string) => {
      const { findings } = await auditText(money('1.436.000.000', '114.000.000', serapan));
      return findings.map(({ cause }) => cause?.id ?? null);
    };
    expect(await causeOf('91,00')).toEqual([
      'sama dengan rata-rata persentase barisnya (95,00; 84,00; 94,00), padahal persentase gabungan ialah jumlah dibagi jumlah',
    ]);
    expect(await causeOf('91,01')).toEqual([
      'sebatas pembulatan sama dengan rata-rata persentase barisnya (95,00; 84,00; 94,00), padahal persentase gabungan ialah jumlah dibagi jumlah',
    ]);
    expect((await causeOf('91,03'))[0] ?? '').not.toContain('rata-rata');
  });
});

test('a row that only a year names is called by it', async () => {
  const { findings } = await auditText(`Tabel 3.9 Serapan Tahun 2021–2022

| Tahun | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) |
| --- | --- | --- | --- |
| 2021 | 400.000.000 | 380.000.000 | 95,00 |
| 2022 | 250.000.000 | 210.000.000 | 48,00 |
`);
  expect(findings.map(({ place }) => place.row)).toEqual(['2022']);
});

describe('what a report says that capaian is held at', () => {
  const CAPPED = 'Capaian dibatasi paling tinggi 120 persen.';

  test('is what a wrong capaian beyond it should be', async () => {
    // 356 ÷ 250 × 100 = 142,4: held at 120.
    const { findings } = await auditText(
      report(['1 | Jumlah Arsip | 250 | 356 | 102,00', HIGHER, LOWER], CAPPED),
    );
    expect(findings).toMatchObject([
      { printed: '102,00', calculated: '120,00', how: { id: '356 ÷ 250 × 100, dibatasi 120' } },
    ]);
  });

  test('may be another for one indicator, and a least too', async () => {
    // 400 ÷ 250 × 100 = 160; 25 ÷ 250 × 100 = 10.
    const rows = [
      HIGHER,
      '2 | Surplus | 250 | 400 | 150,00',
      '3 | Sisa | 250 | 25 | 20,00',
      '4 | Arsip Baru | 100 | 90 | 90,00',
    ];
    const said =
      'Capaian dibatasi paling rendah 20 persen. Capaian dibatasi paling tinggi 110 persen; untuk Surplus 150 persen.';
    expect(short(await auditText(report(rows, said)))).toEqual([]);
    expect(short(await auditText(report(rows, CAPPED)))).toContain('audit-capaian 20,00 → 10,00');
  });
});

describe('a sentence', () => {
  const plan = `Tabel 3.1 Capaian Kinerja Tahun 2022

| No | Indikator | Target | Realisasi | Capaian (%) |
| --- | --- | --- | --- | --- |
| 1 | Kadar Garam Tambak | 15,00–25,00 | 25,50 | 98,00 |
| 2 | Pertumbuhan Hasil Panen | -5,00 | -3,50 | -30,00 |
`;

  test('may tell the ends of a range, and what is below 0', async () => {
    const said = `Kadar Garam Tambak ditargetkan pada rentang 15,00–25,00 persen dan terealisasi 25,50 persen.

Pertumbuhan Hasil Panen terealisasi −3,50 persen, sehingga capaiannya −30,00 persen.`;
    const found = short(await auditText(`${plan}\n${said}\n`));
    expect(found.filter((one) => one.startsWith('audit-kalimat'))).toEqual([]);
  });
});
