// Figures that cannot be right, or hardly can: what is said, and what is let pass.

import { describe, expect, test } from 'vitest';
import { validate } from '../../src/validate/validate.ts';
import { checkPassed } from '../../src/validate/target/past.ts';
import {
  FIGURE_CHECKS,
  analyseTextsIn,
  bahan,
  bahanTahun,
  MINIMAL,
  periksa,
  type Berkas,
} from './ruang.ts';

/** The findings of all rules over figures, without their places. */
function finding(...berkas: readonly Berkas[]): string[] {
  return periksa(bahan(MINIMAL, PROGRAM, ...berkas), ...FIGURE_CHECKS).map((baris) =>
    baris.replace(/^\S+ \w+: /, ''),
  );
}
function kode(...berkas: readonly Berkas[]): string[] {
  return finding(...berkas).map((baris) => /\[(.*)\]$/.exec(baris)?.[1] ?? '');
}
const realisasi = (isi: string): Berkas => ({ '2020/realisasi.yaml': isi });
const target = (isi: string): Berkas => ({ '2020/target.yaml': isi });
const pk = (isi: string): Berkas =>
  target(`perjanjian_kinerja:\n  - { versi: murni, target: { ${isi} } }\n`);
const PROGRAM: Berkas = {
  '2020/anggaran.yaml':
    'program:\n  - { kode: P01, nama: A, sasaran: S1, anggaran: 10, realisasi: 9 }\n',
};
/** One sasaran with indicators of these keys. */
const renstra = (...indikator: readonly string[]): Berkas => ({
  'renstra-2019-2023.yaml':
    'periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n  - kode: S1\n    nama: Sasaran\n    indikator:\n' +
    indikator.map((isi, i) => `      - { kode: S1.${String(i + 1)}, ${isi} }\n`).join(''),
});
const tabel = (...baris: readonly string[]): string =>
  'tabel:\n  - kode: kinerja\n    jenis: capaian\n    judul: Kinerja\n    baris:\n' +
  baris.map((isi) => `      - { ${isi} }\n`).join('');
const nilai = (kolom: string, baris: readonly string[], other = ''): string =>
  `tabel:\n  - kode: nilai\n    jenis: nilai\n    judul: Nilai\n    satuan: poin\n    kolom: [${kolom}]\n${other}    baris:\n` +
  baris.map((isi) => `      - { ${isi} }\n`).join('');

test('an ordinary year is silent', () => {
  expect(finding()).toEqual([]);
});

describe('targets that the past has overtaken', () => {
  const found = (indikator: string, target: string, realisasi: string, lalu: string) =>
    periksa(
      bahan(MINIMAL, {
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Mutu
    indikator: [{ kode: S1.1, nama: Nilai, satuan: poin, ${indikator} }]
`,
        '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { ${target} } }]\n`,
        '2020/realisasi.yaml': `realisasi: { ${realisasi} }\nrealisasi_lalu: { ${lalu} }\n`,
      }),
      checkPassed,
    );

  test('a target below the last realisasi before it, whichever way is better', () => {
    expect(
      found(
        'target: { 2023: 99 }',
        'S1.1: 80',
        'S1.1: 81',
        '2018: { S1.1: 90 }, 2019: { S1.1: 80.5 }',
      ),
    ).toEqual([
      '2020/target.yaml:1:54: info: target 2020 S1.1 (Nilai), 80, lebih rendah daripada realisasi 2019, 80,5 [target-mundur]',
    ]);
    const minimal = found('polaritas: minimal', 'S1.1: 12', 'S1.1: 11', '2019: { S1.1: 10 }');
    expect(minimal).toEqual([
      '2020/target.yaml:1:54: info: target 2020 S1.1 (Nilai), 12, lebih tinggi daripada realisasi 2019, 10 [target-mundur]',
    ]);
  });

  test.each([
    ['of zero', 'target: { 2023: 0 }', 'S1.1: 0', '2019: { S1.1: 80 }'],
    ['as it was reached', 'target: { 2023: 99 }', 'S1.1: 80', '2019: { S1.1: 80 }'],
    ['nothing is known of before', 'target: { 2023: 99 }', 'S1.1: 80', ''],
    ['none', 'target: { 2023: 99 }', '', '2019: { S1.1: 80 }'],
    ['lower, where lower is better', 'polaritas: minimal', 'S1.1: 9', '2019: { S1.1: 10 }'],
    ['of a stable indikator', 'polaritas: stabil', 'S1.1: 9', '2019: { S1.1: 10 }'],
    [
      'a range with that in it',
      'target: { 2023: 99 }',
      'S1.1: { dari: 70, sampai: 80 }',
      '2019: { S1.1: 75 }',
    ],
    [
      'a range of minimal with that in it',
      'polaritas: minimal',
      'S1.1: { dari: 70, sampai: 80 }',
      '2019: { S1.1: 75 }',
    ],
  ])('a target %s is no step back', (_, indikator, target, lalu) => {
    expect(found(indikator, target, '', lalu)).toEqual([]);
  });

  test('a final target that is passed before its year, and no other', () => {
    expect(found('target: { 2020: 80, 2023: 90 }', 'S1.1: 80', 'S1.1: 90.5', '')).toEqual([
      '2020/realisasi.yaml:1:20: info: target akhir 2023 S1.1 (Nilai), 90, sudah terlampaui oleh realisasi 2020, 90,5 [target-akhir-terlampaui]',
    ]);
    expect(found('target: { 2020: 80, 2023: 90 }', 'S1.1: 80', 'S1.1: 90', '')).toEqual([]);
    expect(found('target: { 2020: 80 }', 'S1.1: 80', 'S1.1: 99', '')).toEqual([]);
    const last = bahanTahun(2023, MINIMAL, {
      '2023/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 90 } }]\n',
      '2023/realisasi.yaml': 'realisasi: { S1.1: 95 }\n',
      '2023/anggaran.yaml': 'program: []\n',
    });
    expect(periksa(last, checkPassed)).toEqual([]);
  });
});

describe('capaian', () => {
  test('150 is no extreme, more is', () => {
    expect(kode(realisasi('realisasi:\n  S1.1: 120\n'))).toEqual([]);
    expect(finding(realisasi('realisasi:\n  S1.1: 120.1\n'))).toEqual([
      'capaian S1.1 (Nilai pelayanan) 150,13 persen melebihi 150 persen (target 80, realisasi 120,1) [capaian-ekstrem]',
    ]);
  });

  test('a negative one is legal and worth a look, and what it does to the mean', () => {
    const isi = realisasi(
      `realisasi:\n  S1.1: 84\n${tabel('indikator: Pertumbuhan, satuan: persen, target: 6, realisasi: -6.35', 'indikator: Lain, satuan: poin, target: 10, realisasi: 11', 'indikator: Kosong, satuan: poin, target: 10')}`,
    );
    expect(finding(isi)).toEqual([
      'capaian "Pertumbuhan" ditahan pada batas bawah 0,00, karena hasil rumusnya lebih rendah: target 6, realisasi −6,35 [capaian-berlantai]',
    ]);
    const free = {
      'lkjip.yaml':
        'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\nmetode: { capaian_minimum: null }\n',
    };
    expect(finding(free, isi)).toEqual([
      'capaian "Pertumbuhan" −105,83 persen negatif (target 6, realisasi −6,35); rata-ratanya 2,09, tanpa angka ini 110,00, dan 1 dari 2 indikator tidak mencapai target [capaian-ekstrem]',
    ]);
  });

  test('a cap takes the extreme away', () => {
    const lkjip = {
      'lkjip.yaml':
        'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\nmetode: { capaian_maksimum: 120 }\n',
    };
    expect(kode(lkjip, realisasi('realisasi:\n  S1.1: 180\n'))).toEqual([]);
  });

  test('a mean above 100 while most miss, lifted by one that is far above the others', () => {
    const lifted = (...capaian: readonly number[]) =>
      finding(
        realisasi(
          `realisasi:\n  S1.1: 84\n${tabel(...capaian.map((one, i) => `indikator: I${String(i)}, satuan: poin, target: 100, realisasi: ${String(one)}`))}`,
        ),
      );
    expect(lifted(96, 149, 87.1)).toEqual([
      'rata-rata 110,70 terangkat oleh capaian "I1", 149,00 persen; tanpa angka ini 91,55, dan 2 dari 3 indikator tidak mencapai target [rata-rata-terangkat]',
    ]);
    expect(lifted(149, 149, 90, 88, 85)).toHaveLength(1);
    // Half of them, a mean that does not hide it, one that is hardly above, and nothing to compare with.
    expect(lifted(149, 96)).toEqual([]);
    expect(lifted(110, 95, 90)).toEqual([]);
    expect(lifted(101.5, 99.5, 99.6)).toEqual([]);
    expect(lifted(149)).toEqual([]);
    expect(lifted(162, 96, 87).map((one) => one.slice(-18))).toEqual([' [capaian-ekstrem]']);
  });

  test('the mean of the indicators of a sasaran is looked at as that of a table', () => {
    const tiga = renstra(
      ...['Satu', 'Dua', 'Tiga'].map(
        (nama) => `nama: ${nama}, satuan: poin, target: { 2020: 100 }`,
      ),
    );
    const target = pk('S1.1: 100, S1.2: 100, S1.3: 100');
    expect(kode(tiga, target, realisasi('realisasi: { S1.1: 95, S1.2: 90, S1.3: 130 }\n'))).toEqual(
      ['rata-rata-terangkat'],
    );
  });

  test('a mean by weights is told without one of them by weights too', () => {
    const weighted = (bobot: readonly (number | null)[], pertama: number) =>
      finding(
        renstra(
          ...bobot.map(
            (one, i) =>
              `nama: N${String(i + 1)}, satuan: poin, target: { 2020: 100 }${one === null ? '' : `, bobot: ${String(one)}`}`,
          ),
        ),
        pk('S1.1: 100, S1.2: 100, S1.3: 100'),
        realisasi(`realisasi: { S1.1: ${String(pertama)}, S1.2: 90, S1.3: 80 }\n`),
      );
    // (50 × 160 + 30 × 90 + 20 × 80) / 100 = 123; (30 × 90 + 20 × 80) / 50 = 86.
    expect(weighted([50, 30, 20], 160)).toEqual([
      'capaian S1.1 (N1) 160,00 persen melebihi 150 persen (target 100, realisasi 160); rata-ratanya 123,00, tanpa angka ini 86,00, dan 2 dari 3 indikator tidak mencapai target [capaian-ekstrem]',
    ]);
    // (50 × 140 + 30 × 90 + 20 × 80) / 100 = 113
    expect(weighted([50, 30, 20], 140)).toEqual([
      'rata-rata 113,00 terangkat oleh capaian S1.1 (N1), 140,00 persen; tanpa angka ini 86,00, dan 2 dari 3 indikator tidak mencapai target [rata-rata-terangkat]',
    ]);
    // Of no weight in the mean, it does nothing to it.
    const outside =
      'capaian S1.1 (N1) 160,00 persen melebihi 150 persen (target 100, realisasi 160) [capaian-ekstrem]';
    expect(weighted([null, 60, 40], 160)).toContain(outside);
    expect(weighted([0, 60, 40], 160)).toContain(outside);
    expect(weighted([null, 60, 40], 140).join()).not.toContain('terangkat');
  });

  test('held at 0 by the formula, for an indicator and a row', () => {
    const turun = renstra(
      'nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 12 }',
    );
    const isi = realisasi(
      `realisasi:\n  S1.1: 25\n${tabel('indikator: Baris, satuan: poin, polaritas: stabil, target: 10, realisasi: 21', 'indikator: Batas, satuan: poin, polaritas: minimal, target: 10, realisasi: 20')}`,
    );
    expect(kode(turun, pk('S1.1: 12'), isi)).toEqual(['capaian-berlantai', 'capaian-berlantai']);
  });
});

describe('capaian against the target at the end of the period', () => {
  const akhir = (target: string, r: string) =>
    finding(
      renstra(`nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { ${target} }`),
      pk('S1.1: 8'),
      realisasi(`realisasi:\n  S1.1: ${r}\n`),
    );

  test('held at 0 though the target of the year is not that far away', () => {
    expect(akhir('2020: 8, 2023: 4', '9')).toEqual([
      'capaian S1.1 (Keluhan) terhadap target akhir periode (2023) ditahan pada batas bawah 0,00, karena hasil rumusnya lebih rendah: target 4, realisasi 9 [capaian-berlantai]',
    ]);
    expect(akhir('2020: 8, 2023: 4', '8')).toEqual([]);
  });

  test('a final target of zero that is not reached yet', () => {
    expect(akhir('2020: 8, 2023: 0', '7')).toEqual([
      'target akhir periode (2023) S1.1 (Keluhan) nol dan realisasi tahun ini 7, jadi capaian terhadap target akhir 0 [target-nol-terlampaui]',
    ]);
    expect(akhir('2020: 8, 2023: 0', '0')).toEqual([expect.stringContaining('[capaian-ekstrem]')]);
    expect(akhir('2020: 8, 2023: { dari: 0, sampai: 9 }', '7')).toEqual([]);
    const zeros = [
      renstra('nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 0, 2023: 0 }'),
      pk('S1.1: 0'),
    ];
    expect(kode(...zeros, realisasi('realisasi:\n  S1.1: 7\n'))).toEqual(['target-nol-terlampaui']);
    expect(kode(...zeros, realisasi('realisasi: {}\n'))).toEqual(['realisasi-kosong']);
  });

  test('said once, where the target of the year says it too', () => {
    expect(akhir('2020: 8, 2023: 4', '17')).toHaveLength(1);
    const closing = renstra(
      'nama: A, satuan: kali, polaritas: minimal, target: { 2019: 9, 2020: 8 }',
    );
    const periode = closing['renstra-2019-2023.yaml']?.replace('2023', '2020') ?? '';
    const isi = realisasi('realisasi:\n  S1.1: 17\n');
    expect(kode({ 'renstra-2019-2023.yaml': periode }, pk('S1.1: 8'), isi)).toEqual([
      'capaian-berlantai',
    ]);
  });
});

describe('target', () => {
  test('zero or negative, of what money is planned for', () => {
    const of = (isi: string, level: 'kegiatan' | 'sub_kegiatan' = 'kegiatan') => {
      const one = `{ kode: K1, nama: Kegiatan A, anggaran: 5, realisasi: 5, indikator: [{ nama: B, satuan: poin, ${isi} }] }`;
      const parts = level === 'kegiatan' ? one : `{ kode: K, nama: C, sub_kegiatan: [${one}] }`;
      const program = `  - { kode: P1, nama: Program, sasaran: S1, kegiatan: [${parts}] }\n`;
      return finding({ '2020/anggaran.yaml': `program:\n${program}` });
    };
    const none = [
      'target "B" pada K1 (Kegiatan A) nol, jadi capaiannya tidak dapat dihitung [target-nol]',
    ];
    expect(of('target: 0, realisasi: 3')).toEqual(none);
    expect(of('target: 0, realisasi: 3', 'sub_kegiatan')).toEqual(none);
    expect(of('polaritas: minimal, target: 0, realisasi: 5')).toEqual([
      'target "B" pada K1 (Kegiatan A) nol dan realisasinya 5, jadi capaiannya 0 [target-nol-terlampaui]',
    ]);
    expect(of('polaritas: minimal, target: 0, realisasi: 0')).toEqual([]);
    expect(of('target: -4, realisasi: -4')[0]).toContain('[target-di-bawah-nol]');
    expect(of('target: 3, realisasi: 3')).toEqual([]);
  });

  test('negative, of earlier years that have no report of their own', () => {
    const plan = 'nama: Nilai, satuan: poin, target: { 2019: -4, 2020: 80, 2021: -2, 2023: 90 }';
    const past = realisasi('realisasi: { S1.1: 84 }\nrealisasi_lalu: { 2019: { S1.1: -3 } }\n');
    expect(finding(renstra(plan), past)).toEqual([
      'target S1.1 (Nilai) tahun 2019 negatif (−4); capaiannya dihitung dengan rumus untuk target negatif: (2 × target − realisasi) ÷ target × 100 [target-di-bawah-nol]',
    ]);
    const own = { '2019/realisasi.yaml': 'realisasi: { S1.1: -3 }\n' };
    expect(finding(renstra(plan), past, own)).toEqual([]);
    const { diagnostics } = analyseTextsIn('en', MINIMAL, renstra(plan), past);
    expect(diagnostics.map(({ pesan }) => pesan)).toContain(
      'the target of S1.1 (Nilai) in 2019 is negative (−4); its capaian is calculated with the formula for such targets: (2 × target − realisasi) ÷ target × 100',
    );
  });

  test('zero or negative, of the year, of the last year, and of rows', () => {
    const akhir = renstra('nama: Nilai, satuan: poin, target: { 2019: 0, 2020: 80, 2023: 0 }');
    expect(finding(akhir)).toEqual([
      'target S1.1 (Nilai) tahun 2023 nol, jadi capaiannya tidak dapat dihitung [target-nol]',
    ]);
    const rentang = 'polaritas: stabil, target: { dari: 0, sampai: 5 }, realisasi: -1';
    expect(
      finding(
        realisasi(`realisasi:\n  S1.1: 84\n${tabel(`indikator: A, satuan: poin, ${rentang}`)}`),
      ),
    ).toEqual([
      'realisasi "A" di luar rentang targetnya (0–5) dan batas terdekatnya nol, jadi capaiannya tidak dapat dihitung [target-nol]',
    ]);
    const baris = (isi: string) =>
      kode(realisasi(`realisasi:\n  S1.1: 84\n${tabel(`indikator: A, satuan: poin, ${isi}`)}`));
    expect(baris('target: 0, realisasi: 3')).toEqual(['target-nol']);
    expect(baris('target: -4, realisasi: -3')).toEqual(['target-di-bawah-nol']);
    expect(baris('polaritas: stabil, target: -4, realisasi: 3')).toEqual(['target-negatif']);
    expect(baris('target: { dari: 0, sampai: 0 }, realisasi: 3')).toEqual(['target-nol']);
    expect(baris('target: { dari: -9, sampai: -4 }, realisasi: -10')).toEqual([
      'target-di-bawah-nol',
    ]);
    expect(baris('polaritas: stabil, target: { dari: -9, sampai: -4 }, realisasi: 3')).toEqual([
      'target-negatif',
    ]);
    expect(baris('target: { dari: 0, sampai: 5 }, realisasi: 3')).toEqual([]);
    // Inside a range capaian is 100, whatever its bounds are.
    expect(baris('polaritas: stabil, target: { dari: -5, sampai: 5 }, realisasi: 3')).toEqual([]);
    expect(baris('target: { dari: -9, sampai: -4 }, realisasi: -5')).toEqual([]);
    expect(baris('target: { dari: -5, sampai: 5 }')).toEqual([]);
    expect(baris('realisasi: 3')).toEqual([]);
    expect(baris('polaritas: minimal, target: 0, realisasi: 3')).toEqual(['target-nol-terlampaui']);
    expect(baris('polaritas: minimal, target: 0, realisasi: 0')).toEqual([]);
    expect(baris('polaritas: minimal, target: 0')).toEqual([]);
  });

  test('upside down, in every document', () => {
    const mundur = '{ dari: 90, sampai: 80 }';
    const isi = [
      renstra(`nama: Nilai, satuan: poin, target: { 2020: 85, 2022: ${mundur} }`),
      target(
        `iku: { target: { S1.1: ${mundur} } }\nperjanjian_kinerja:\n  - { versi: murni, target: { S1.1: { dari: 80, sampai: 90 } } }\n`,
      ),
      realisasi(
        `realisasi:\n  S1.1: 84\n${tabel(`indikator: A, satuan: poin, target: ${mundur}`, 'indikator: B, satuan: poin')}` +
          nilai(
            '2020',
            ['nama: A, nilai: { 2020: 70 }'],
            `    zona:\n      - { nama: Hijau, dari: 90, sampai: 80, warna: hijau }\n      - { nama: Merah, dari: 0, sampai: 80, warna: merah }\n`,
          ).replace('tabel:\n', ''),
      ),
    ];
    expect(finding(...isi)).toEqual([
      'rentang target "A" terbalik: dari 90 sampai 80 [rentang-terbalik]',
      'rentang Hijau terbalik: dari 90 sampai 80 [rentang-terbalik]',
      'rentang target S1.1 terbalik: dari 90 sampai 80 [rentang-terbalik]',
      'rentang target S1.1 (Nilai) tahun 2022 terbalik: dari 90 sampai 80 [rentang-terbalik]',
    ]);
  });

  test('upside down: nothing else is made of it', () => {
    const files = [
      renstra('nama: Nilai, satuan: poin, target: { 2020: 80 }'),
      target(
        'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: { dari: 8, sampai: 5 } } }\n',
      ),
      realisasi('realisasi:\n  S1.1: 84\nrealisasi_lalu: { 2019: { S1.1: 83 } }\n'),
      {
        '2020/triwulan.yaml':
          'pengukuran:\n  S1.1: { sifat: kumulatif, target: [{ dari: 8, sampai: 5 }], realisasi: [84] }\n',
      },
    ];
    const all = validate(bahan(MINIMAL, ...files));
    const codes = all.map(({ rule }) => rule.kode);
    expect(codes.filter((one) => one === 'rentang-terbalik')).toHaveLength(2);
    for (const other of [
      'capaian-ekstrem',
      'target-berbeda',
      'target-mundur',
      'triwulan-tanpa-capaian',
    ]) {
      expect(codes).not.toContain(other);
    }
    // The right way round all that can be said of it is said: 84 ÷ 8 × 100 = 1050, and 83 is above 8.
    const turned = files.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([path, text]) => [
          path,
          text.replaceAll('dari: 8, sampai: 5', 'dari: 5, sampai: 8'),
        ]),
      ),
    );
    expect(validate(bahan(MINIMAL, ...turned)).map(({ rule }) => rule.kode)).toEqual(
      expect.arrayContaining(['capaian-ekstrem', 'target-berbeda', 'target-mundur']),
    );
  });

  test('upside down, in what results are compared with', () => {
    const mundur = '{ dari: 90, sampai: 80 }';
    const compared = realisasi(
      `realisasi:\n  S1.1: 84\nstandar_nasional: { S1.1: { nilai: ${mundur} }, T1.1: }\npembanding:\n  S1.1:\n    - { nama: Depkes, nilai: { 2019: { dari: 80, sampai: 90 }, 2020: ${mundur} } }\n    - { nama: WHO, nilai: { 2020: { status: belum-rilis, alasan: menunggu } } }\n`,
    );
    expect(finding(compared)).toEqual([
      'rentang standar nasional S1.1 terbalik: dari 90 sampai 80 [rentang-terbalik]',
      'rentang "Depkes" untuk S1.1 terbalik: dari 90 sampai 80 [rentang-terbalik]',
    ]);
  });

  test('missing: which document lacks it, and which has it', () => {
    const two = target(
      'iku: { target: { S1.1: 82 } }\nperjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n  - { versi: perubahan, target: {} }\n',
    );
    expect(finding(two)).toEqual([
      'S1.1 (Nilai pelayanan) tidak punya target pada Perjanjian Kinerja perubahan, dokumen yang menjadi dasar capaian; yang ada: Renstra 80, IKU 82, Perjanjian Kinerja murni 80 [target-kosong]',
    ]);
    const none = renstra('nama: Nilai, satuan: poin');
    expect(finding(none, pk(''))[0]).toContain('dan tidak pula pada dokumen lain');
  });

  test('a document that is not there', () => {
    expect(
      finding(target('iku: { target: { S1.1: 80 } }\ndasar_capaian: perjanjian_kinerja\n')),
    ).toEqual([
      'dasar capaian ialah perjanjian_kinerja, tetapi dokumen itu tidak ada di berkas ini [dasar-capaian-kosong]',
    ]);
    expect(kode(target('iku: { target: { S1.1: 80 } }\ndasar_capaian: iku\n'))).toEqual([]);
    expect(kode(target('dasar_capaian: iku\n'))).toEqual(['dasar-capaian-kosong']);
    // Without any document it is the one that holds where nothing is said.
    expect(finding(target('perjanjian_kinerja: []\n'))[0]).toContain('perjanjian_kinerja');
  });

  test('the indicator of a tujuan owes one only where it would be used', () => {
    const tujuan = (isi: string): Berkas => ({
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\ntujuan:\n  - kode: T1\n    nama: T\n    indikator: [{ kode: T1.1, nama: Indeks, satuan: poin${isi} }]\nsasaran: [{ kode: S1, nama: S, indikator: [] }]\n`,
    });
    const diukur = realisasi('realisasi:\n  T1.1: 70\n');
    const kosong = realisasi('realisasi: {}\n');
    expect(kode(tujuan(', target: { 2020: 73 }'), diukur)).toEqual([]);
    expect(kode(tujuan(', target: { 2023: 73 }'), diukur)).toEqual(['target-kosong']);
    expect(kode(tujuan(', target: { 2020: 73 }'), kosong)).toEqual(['realisasi-kosong']);
    expect(kode(tujuan(''), kosong)).toEqual(['realisasi-kosong', 'target-kosong']);
  });
});

describe('where a realisasi comes from', () => {
  const dari = (isi: string, other: string) =>
    finding(realisasi(`realisasi:\n  S1.1: { ${isi} }\n${other}`));
  const NILAI = nilai('2019, 2020', ['nama: A, nilai: { 2019: 79.4, 2020: 81.2 }']);
  test.each([
    ['dari: nilai, ambil: rata-rata, kolom: 2020', NILAI, null],
    ['dari: nilai, ambil: rata-rata', nilai('2020', ['nama: A, nilai: { 2020: 81.2 }']), null],
    [
      'dari: kinerja, ambil: rata-rata-capaian',
      tabel('indikator: A, satuan: poin, target: 80, realisasi: 79'),
      'realisasi-satuan-beda',
    ],
    ['dari: nilai, ambil: rata-rata', NILAI, 'realisasi-kolom-tak-ada'],
    ['dari: nilai, ambil: rata-rata, kolom: 2021', NILAI, 'realisasi-kolom-tak-ada'],
    [
      'dari: kinerja, ambil: rata-rata',
      tabel('indikator: A, satuan: poin, target: 80, realisasi: 79'),
      'realisasi-ambil-tak-cocok',
    ],
    ['dari: nilai, ambil: rata-rata-capaian', NILAI, 'realisasi-ambil-tak-cocok'],
    ['dari: nlai, ambil: rata-rata', NILAI, 'realisasi-tabel-tak-ada'],
    // A column without values is a realisasi that is not there yet.
    ['dari: nilai, ambil: rata-rata, kolom: 2020', nilai('2020', ['nama: A']), 'realisasi-kosong'],
  ])('%s', (isi, other, what) => {
    const all = dari(isi, other);
    if (what === null) expect(all).toEqual([]);
    // A table that is wrong for it may have another unit as well.
    else expect(all[0]).toContain(`[${what}]`);
  });

  test('nothing near to suggest', () => {
    expect(dari('dari: zzzzzzzz, ambil: rata-rata', NILAI)).toEqual([
      'realisasi S1.1 diambil dari tabel "zzzzzzzz", yang tidak ada di berkas ini [realisasi-tabel-tak-ada]',
    ]);
  });

  test('an earlier year is checked too', () => {
    const isi = realisasi(
      'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2019: { S1.1: { dari: nilai, ambil: jumlah } }\n',
    );
    expect(kode(isi)).toEqual(['realisasi-tabel-tak-ada']);
  });

  test('an earlier year takes nothing of a table that is of this year', () => {
    const past = (isi: string, other: string) =>
      kode(
        realisasi(`realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2019: { S1.1: ${isi} }\n${other}`),
      );
    const kinerja = tabel('indikator: A, satuan: poin, target: 80, realisasi: 79');
    const indeks =
      'tabel: [{ kode: indeks, jenis: komposit, judul: I, satuan: poin, baris: [{ nama: A, bobot: 100, nilai: 80 }] }]\n';
    const WRONG = ['realisasi-lalu-tabel-kini'];
    expect(past('{ dari: indeks, ambil: komposit }', indeks)).toEqual(WRONG);
    expect(past('{ dari: kinerja, ambil: rata-rata-capaian }', kinerja)).toEqual(WRONG);
    // One finding for one line.
    expect(past('{ dari: indeks, ambil: rata-rata }', indeks)).toEqual(['realisasi-ambil-tak-cocok']); // prettier-ignore
    expect(past('{ dari: nilai, ambil: rata-rata, kolom: 2019 }', NILAI)).toEqual([]);
    expect(past('80', indeks)).toEqual([]);
  });

  test('one unit in several spellings, another unit, a count, and a table without', () => {
    const satuan = (indikator: string, ambil: string, tabelnya: string) =>
      kode(
        renstra(`nama: Nilai, satuan: "${indikator}", target: { 2020: 80 }`),
        realisasi(
          `realisasi:\n  S1.1: { dari: nilai, ambil: ${ambil} }\n` +
            nilai('2020', ['nama: A, nilai: { 2020: 81.2 }']).replace(
              '    satuan: poin\n',
              tabelnya,
            ),
        ),
      );
    expect(satuan('Point', 'rata-rata', '    satuan: poin\n')).toEqual([]);
    expect(satuan('%', 'rata-rata', '    satuan: Persen\n')).toEqual([]);
    expect(satuan('orang', 'rata-rata', '    satuan: poin\n')).toEqual(['realisasi-satuan-beda']);
    expect(satuan('orang', 'rata-rata', '')).toEqual([]);
    expect(satuan('unit', 'cacah', '    satuan: poin\n')).not.toContain('realisasi-satuan-beda');
  });

  test('missing, with and without a note or a target', () => {
    expect(finding(realisasi('realisasi: {}\n'))).toEqual([
      'S1.1 (Nilai pelayanan), target 80, belum punya realisasi, jadi capaiannya tidak dihitung [realisasi-kosong]',
    ]);
    const catatan = realisasi('realisasi:\n  S1.1: { nilai: null, catatan: Belum terbit }\n');
    expect(kode(catatan)).toEqual(['realisasi-kosong']);
    expect(finding(renstra('nama: Nilai, satuan: poin'), pk(''), catatan)[0]).toContain(
      'S1.1 (Nilai) belum punya',
    );
  });

  test('a file that could not be read is not complained about twice', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL, PROGRAM);
    const dokumen = new Map(
      [...ruang.dokumen].filter(([nama]) => !/20\/(?:realisasi|target)/.test(nama)),
    );
    const data = { ...hasil.data, realisasi: new Map(), perjanjianKinerja: [] };
    const without = { workspace: { ...ruang, dokumen }, hasil: { ...hasil, data } };
    expect(periksa(without, ...FIGURE_CHECKS)).toEqual([]);
  });

  test('zero cannot be divided by', () => {
    const terbalik = renstra(
      'nama: Kasus, satuan: kasus, polaritas: minimal, rumus: target-per-realisasi, target: { 2020: 5 }',
    );
    expect(
      finding(terbalik, pk('S1.1: 5'), realisasi('realisasi:\n  S1.1: { nilai: 0 }\n')),
    ).toEqual([
      'realisasi S1.1 (Kasus) 0, sedangkan rumus target-per-realisasi membagi dengan realisasi [realisasi-nol]',
    ]);
    const baris = tabel(
      'indikator: A, satuan: kasus, polaritas: minimal, rumus: target-per-realisasi, target: 5, realisasi: -1',
      'indikator: B, satuan: kasus, target: 5',
    );
    expect(kode(realisasi(`realisasi:\n  S1.1: 84\n${baris}`))).toEqual(['realisasi-nol']);
  });
});

describe('a realisasi beside its own past', () => {
  const deret = (current: string, lalu: Readonly<Record<number, string>>) =>
    kode(
      renstra('nama: Nilai, satuan: poin'),
      pk('S1.1: 80'),
      realisasi(
        `realisasi:\n  S1.1: ${current}\nrealisasi_lalu:\n` +
          Object.entries(lalu)
            .map(([tahun, isi]) => `  ${tahun}: { S1.1: ${isi} }\n`)
            .join(''),
      ),
    );
  test.each([
    ['82.47', { 2019: '82.47' }, ['realisasi-sama']],
    ['82.47', { 2019: '82.48' }, []],
    ['82.47', { 2018: '82.47' }, []],
    ['25', { 2019: '25' }, ['realisasi-sama']],
    // Counts, a full hundred, and a target that was met again repeat by nature.
    ['1', { 2019: '1' }, []],
    ['100', { 2019: '100' }, []],
    ['80', { 2019: '80' }, []],
    ['80.00', { 2019: '80' }, []],
  ])('%s after %o', (current, lalu, what) => {
    expect(deret(current, lalu)).toEqual(what);
  });

  test.each([
    // A decimal point that slipped; ordinary change; counts; a start from next to nothing.
    ['8.24', { 2019: '81.05' }, ['realisasi-melonjak']],
    ['40.08', { 2019: '78.92' }, []],
    ['9', { 2019: '1' }, []],
    ['90', { 2019: '2' }, []],
    ['81.05', { 2018: '8.2', 2019: '79.6' }, []],
    // Three years tell how much is ordinary.
    [
      '-6.35',
      { 2017: '5.32', 2018: '5.48', 2019: '5.42' },
      ['capaian-berlantai', 'realisasi-melonjak'],
    ],
    ['5.9', { 2017: '5.32', 2018: '5.48', 2019: '5.42' }, []],
    ['60.5', { 2017: '80.1', 2018: '79.6', 2019: '80.4' }, []],
    ['59.5', { 2017: '80.1', 2018: '79.6', 2019: '80.4' }, ['realisasi-melonjak']],
    ['70', { 2017: '20', 2018: '45', 2019: '90' }, []],
  ])('%s far from %o', (current, lalu, what) => {
    // A target near the value keeps the rule on extremes out.
    expect(deret(current, lalu).filter((one) => one !== 'capaian-ekstrem')).toEqual(what);
  });

  test('rows of a table by year, of whatever order; labels are no years', () => {
    const isi = (kolom: string, ...baris: readonly string[]) =>
      kode(realisasi(`realisasi:\n  S1.1: 84\n${nilai(kolom, baris)}`));
    expect(
      isi('2018, 2019, 2020', 'nama: A, nilai: { 2018: 81.2, 2019: 81.06, 2020: 81.06 }'),
    ).toEqual(['realisasi-sama']);
    expect(
      isi('2020, 2019, 2018', 'nama: A, nilai: { 2018: 81.2, 2019: 81.06, 2020: 81.06 }'),
    ).toEqual(['realisasi-sama']);
    expect(
      isi('2019, 2020', 'nama: A, nilai: { 2020: 81.06 }', 'nama: B, nilai: { 2019: 81.06 }'),
    ).toEqual([]);
    expect(isi('Semester 1, 2020', 'nama: A, nilai: { Semester 1: 81.06, 2020: 81.06 }')).toEqual(
      [],
    );
    expect(isi('Laki-laki, Perempuan', 'nama: A, nilai: { Laki-laki: 81.06 }')).toEqual([]);
  });

  test('a target that is a range is no figure to have met', () => {
    const isi = realisasi('realisasi:\n  S1.1: 85.5\nrealisasi_lalu:\n  2019: { S1.1: 85.5 }\n');
    expect(kode(pk('S1.1: { dari: 80, sampai: 90 }'), isi)).toEqual(['realisasi-sama']);
  });

  test('an indicator whose realisasi comes from nowhere has no series', () => {
    expect(kode(realisasi('realisasi: {}\nrealisasi_lalu:\n  2019: { S1.1: 79.3 }\n'))).toEqual([
      'realisasi-kosong',
    ]);
  });
});

describe('percentages', () => {
  const percent = (nama: string, satuan: string, target: string, hasil: string) =>
    kode(
      renstra(`nama: ${nama}, satuan: "${satuan}", target: { 2020: 90 }`),
      pk(`S1.1: ${target}`),
      realisasi(
        `realisasi:\n  S1.1: ${hasil}\n${tabel(`indikator: ${nama}, satuan: "${satuan}", target: ${target}, realisasi: ${hasil}`)}`,
      ),
    );
  const KEDUANYA = ['persen-melebihi-seratus', 'persen-melebihi-seratus'];
  test.each([
    ['Cakupan Imunisasi', 'persen', '95', '102.4', KEDUANYA],
    ['Persentase Desa Mandiri', '%', '{ dari: 90, sampai: 95 }', '102.4', KEDUANYA],
    ['Cakupan Imunisasi', 'persen', '95', '100', []],
    // A mean of capaian, a growth, and a target above 100 may well pass 100.
    ['Rata-Rata Capaian Sasaran', 'persen', '95', '102.95', []],
    ['Persentase Peningkatan Pendapatan', 'persen', '95', '102.4', []],
    ['Persentase Layanan', 'persen', '110', '112', []],
    ['Cakupan Imunisasi', 'orang', '95', '102.4', []],
  ])('%s in %s', (nama, satuan, tujuan, hasil, what) => {
    expect(percent(nama, satuan, tujuan, hasil)).toEqual(what);
  });

  test('without a target or a realisasi', () => {
    const baris = tabel(
      'indikator: Persentase A, satuan: persen, realisasi: 120',
      'indikator: Persentase B, satuan: persen, target: 90',
    );
    expect(kode(realisasi(`realisasi:\n  S1.1: 84\n${baris}`))).toEqual([
      'persen-melebihi-seratus',
    ]);
    expect(
      kode(
        renstra('nama: Persentase A, satuan: persen, target: { 2020: 80 }'),
        realisasi('realisasi: {}\n'),
      ),
    ).toEqual(['realisasi-kosong']);
  });
});

describe('the past as two places remember it', () => {
  const awal = (isi: string, lalu: string) =>
    finding(
      renstra(`nama: Nilai, satuan: poin, ${isi}`),
      realisasi(`realisasi:\n  S1.1: 84.1\nrealisasi_lalu:\n  ${lalu}\n`),
    );
  test('kondisi awal is the year before the first target, at its own decimals', () => {
    expect(
      awal('kondisi_awal: 81.67, target: { 2019: 80, 2020: 80 }', '2018: { S1.1: 83.88 }'),
    ).toEqual([
      'kondisi awal S1.1 (Nilai) 81,67, tetapi realisasi tahun 2018 (tahun sebelum target pertama) 83,88 [kondisi-awal-beda]',
    ]);
    expect(awal('kondisi_awal: 84, target: { 2019: 80 }', '2018: { S1.1: 83.88 }')).toEqual([]);
    expect(awal('kondisi_awal: 81.67, target: { 2020: 80 }', '2018: { S1.1: 83.88 }')).toEqual([]);
    expect(awal('kondisi_awal: 81.67, target: { 2020: 80 }', '2019: { S1.1: }')).toEqual([]);
    expect(awal('kondisi_awal: 81.67', '2018: { S1.1: 83.88 }')).toEqual([]);
  });

  test("realisasi_lalu against that year's own folder", () => {
    const earlier = (isi: string): Berkas => ({
      '2019/realisasi.yaml': `realisasi:\n  S1.1: ${isi}\n`,
    });
    const current = realisasi(
      'realisasi:\n  S1.1: 84.1\nrealisasi_lalu:\n  2018: { S1.1: 70.5 }\n  2019: { S1.1: 80.15 }\n',
    );
    expect(finding(earlier('81.05'), current)).toEqual([
      'realisasi S1.1 tahun 2019 di sini 80,15, di folder 2019 81,05 [realisasi-lalu-beda]',
    ]);
    expect(kode(earlier('80.15'), current)).toEqual([]);
    expect(kode(earlier('null'), current)).toEqual([]);
    const kosong = realisasi(
      'realisasi:\n  S1.1: 84.1\nrealisasi_lalu:\n  2019: { S1.1: { nilai: null } }\n',
    );
    expect(kode(earlier('80.15'), kosong)).toEqual([]);
  });

  test('that there was no value, in one place, and a value or another reason in the other', () => {
    const nihil = '{ status: nihil, alasan: tidak ada perkara }';
    const rilis = '{ status: belum-rilis, alasan: menunggu BPS }';
    const both = (lalu: string, folder: string) =>
      finding(
        { '2019/realisasi.yaml': `realisasi:\n  S1.1: ${folder}\n` },
        realisasi(`realisasi:\n  S1.1: 84.1\nrealisasi_lalu:\n  2019: { S1.1: ${lalu} }\n`),
      ).filter((one) => one.includes('realisasi-lalu-beda'));
    expect(both('80.15', nihil)).toEqual([
      'realisasi S1.1 tahun 2019 di sini 80,15, di folder 2019 Nihil [realisasi-lalu-beda]',
    ]);
    expect(both(nihil, '80.15')).toEqual([
      'realisasi S1.1 tahun 2019 di sini Nihil, di folder 2019 80,15 [realisasi-lalu-beda]',
    ]);
    expect(both(nihil, rilis)).toEqual([
      'realisasi S1.1 tahun 2019 di sini Nihil, di folder 2019 Belum rilis [realisasi-lalu-beda]',
    ]);
    expect(both(nihil, nihil)).toEqual([]);
    // Where nothing was filled in yet, nothing is said.
    expect(both(nihil, 'null')).toEqual([]);
    expect(both('null', nihil)).toEqual([]);
  });

  test('the first year of a workspace has no past', () => {
    const isi = bahanTahun(
      2020,
      MINIMAL,
      PROGRAM,
      realisasi('realisasi:\n  S1.1: 84\nrealisasi_lalu:\n'),
    );
    expect(periksa(isi, ...FIGURE_CHECKS)).toEqual([]);
  });
});

describe('zones', () => {
  const zona = (
    batas: readonly (readonly [string, string, string])[],
    ...baris: readonly string[]
  ) =>
    finding(
      realisasi(
        `realisasi:\n  S1.1: 84\n${nilai(
          '2020',
          baris,
          `    zona:\n${batas.map(([nama, dari, sampai]) => `      - { nama: ${nama}, dari: ${dari}, sampai: ${sampai}, warna: hijau }\n`).join('')}`,
        )}`,
      ),
    );
  const OMBUDSMAN = [
    ['Zona Hijau', '89', '110'],
    ['Zona Merah', '0', '55'],
    ['Zona Kuning', '56', '88'],
  ] as const;

  test('the gaps of the printed report, and the row that falls into one', () => {
    expect(zona(OMBUDSMAN, 'nama: A, nilai: { 2020: 88.35 }, zona_tercetak: Zona Hijau')).toEqual([
      'antara Zona Kuning (sampai 88) dan Zona Hijau (dari 89) ada celah; di dalamnya: A 88,35 [zona-celah]',
      'antara Zona Merah (sampai 55) dan Zona Kuning (dari 56) ada celah [zona-celah]',
      'A tercetak Zona Hijau, tetapi nilainya 88,35 tidak masuk zona mana pun menurut batas pada tabel ini [tercetak-zona]',
    ]);
  });

  test('what was not measured is in none', () => {
    expect(
      zona(
        OMBUDSMAN,
        'nama: A, nilai: { 2020: { status: tidak-diukur, alasan: survei ditunda } }, zona_tercetak: Hijau',
      ),
    ).toEqual([]);
  });

  test('whole values fit whole bounds, but not into wider gaps', () => {
    expect(zona(OMBUDSMAN, 'nama: A, nilai: { 2020: 88 }, zona_tercetak: kuning')).toEqual([]);
    expect(
      zona(
        [
          ['A', '0', '10'],
          ['B', '12', '20'],
        ],
        'nama: A, nilai: { 2020: 8 }',
      ),
    ).toHaveLength(1);
  });

  test('bounds that overlap, or share a value that is there', () => {
    const two = (batas: string) =>
      [
        ['A', '0', '60'],
        ['B', batas, '100'],
      ] as const;
    expect(zona(two('55'), 'nama: X, nilai: { 2020: 70.5 }')).toEqual([
      'A (sampai 60) dan B (dari 55) tumpang tindih [zona-tumpang-tindih]',
    ]);
    expect(zona(two('60'), 'nama: X, nilai: { 2020: 70.5 }')).toEqual([]);
    expect(zona(two('60'), 'nama: X, nilai: { 2020: 60 }')).toHaveLength(1);
  });

  test('the zone that the text gives', () => {
    const one = [['Kuning', '0', '100']] as const;
    expect(zona(one, 'nama: X, nilai: { 2020: 83.97 }, zona_tercetak: Zona Hijau')).toEqual([
      'X tercetak Zona Hijau, tetapi nilainya 83,97 masuk Kuning menurut batas pada tabel ini [tercetak-zona]',
    ]);
    expect(zona(one, 'nama: X, zona_tercetak: Zona Hijau')).toEqual([]);
  });
});

describe('keys that lead nowhere', () => {
  test('columns of values and of printed figures, in personnel tables too', () => {
    const isi = nilai(
      '2020',
      ['nama: A, nilai: { 2021: 3 }', 'nama: B'],
      '    rata_rata_tercetak: { 2019: 4 }\n    jumlah_tercetak: { 2018: }\n',
    );
    expect(
      finding(
        realisasi(
          `realisasi:\n  S1.1: 84\n${isi}${tabel('indikator: A, satuan: poin').replace('tabel:\n', '')}`,
        ),
      ),
    ).toEqual([
      'kolom "2019" tidak ada dalam daftar kolom tabel ini (2020) [kolom-tak-terdaftar]',
      'kolom "2018" tidak ada dalam daftar kolom tabel ini (2020) [kolom-tak-terdaftar]',
      'kolom "2021" tidak ada dalam daftar kolom tabel ini (2020) [kolom-tak-terdaftar]',
    ]);
    const personel = {
      '2020/organisasi.yaml':
        'tabel:\n  - { kode: g, jenis: nilai, judul: G, kolom: [L], baris: [{ nama: III, nilai: { P: 4 } }] }\n',
    };
    expect(kode(personel)).toEqual(['kolom-tak-terdaftar']);
  });

  test('years', () => {
    expect(
      kode(
        renstra('nama: N, satuan: poin, target: { 2018: 1, 2019: 1, 2023: 1, 2024: 1, awal: 1 }'),
      ),
    ).toEqual(['tahun-di-luar-periode', 'tahun-di-luar-periode', 'tahun-salah']);
    const lalu = realisasi(
      'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2018: { S1.1: 79 }\n  2021: { S1.1: 80 }\n  lalu: { S1.1: 80 }\n',
    );
    expect(kode(lalu)).toEqual(['tahun-lalu-salah', 'tahun-salah']);
  });
});

test('long names are shortened', () => {
  const nama = 'Nilai '.repeat(30).trim();
  const [one] = finding(
    renstra(`nama: ${nama}, satuan: poin, target: { 2020: 80 }`),
    realisasi(`realisasi: {}\n${tabel(`indikator: ${nama}, satuan: poin, target: 0`)}`),
  );
  expect(one).toContain('…');
  expect(one?.length).toBeLessThan(200);
});

describe('how a target is measured', () => {
  const found = (target: string, other: string, realisasi_ = '') =>
    kode(
      realisasi(
        `realisasi:\n  S1.1: 84\n${tabel(`indikator: A, ${other}, target: ${target}${realisasi_}`)}`,
      ),
    );

  test('a bound against the polaritas', () => {
    expect(found('{ paling_sedikit: 5 }', 'satuan: poin, polaritas: minimal')).toEqual(['batas-berlawanan']); // prettier-ignore
    expect(found('{ paling_banyak: 5 }', 'satuan: poin, polaritas: stabil')).toEqual(['batas-berlawanan']); // prettier-ignore
    expect(found('{ paling_banyak: 5 }', 'satuan: poin, polaritas: minimal')).toEqual([]);
    expect(found('{ paling_banyak: 5 }', 'satuan: poin')).toEqual([]);
    expect(found('5', 'satuan: poin, polaritas: minimal')).toEqual([]);
  });

  test('a formula that does not fit', () => {
    expect(found('5', 'satuan: poin, rumus: tercapai')).toEqual(['rumus-tak-berlaku']);
    expect(found('5', 'satuan: poin, rumus: deviasi')).toEqual([]);
    expect(found('5', 'satuan: poin, rumus: rentang')).toEqual([]);
    expect(found('{ dari: 1, sampai: 2 }', 'satuan: poin, rumus: skor')).toEqual([]);
    expect(found('WTP', 'jenis: predikat, skala: opini-bpk, rumus: deviasi')).toEqual(['rumus-tak-berlaku']); // prettier-ignore
    expect(found('WTP', 'jenis: predikat, skala: opini-bpk, rumus: tercapai')).toEqual([]);
  });

  test('a day of another year', () => {
    const days = (target: string, reached: string) => found(target, 'jenis: tanggal', `, realisasi: ${reached}`); // prettier-ignore
    expect(days('2019-11-30', '2019-11-28')).toEqual([]);
    expect(days('2021-01-31', '2021-01-31')).toEqual([]);
    expect(days('2018-11-30', '2019-11-28')).toContain('hari-tahun-lain');
    expect(days('2019-11-30', '2022-11-28')).toContain('hari-tahun-lain');
  });

  // From 18 January to 19 January of the next year are 366 days, as 2020 had 366; from 1 February to 31 December 334.
  test('a day nearly a year before its target', () => {
    const days = (target: string, reached: string, kind = 'jenis: tanggal') => found(target, kind, `, realisasi: ${reached}`); // prettier-ignore
    const EARLY = ['hari-terlalu-dini'];
    expect(days('2021-01-19', '2020-01-18')).toEqual(EARLY);
    expect(days('2020-12-31', '2020-01-31')).toEqual(EARLY);
    expect(days('2020-12-31', '2020-02-01')).toEqual([]);
    expect(days('2020-12-31', '2021-02-01')).toEqual([]);
    expect(days('2020-12-31', '~')).toEqual([]);
    expect(days('~', '2020-12-31')).toEqual([]);
    expect(days('500', '20', 'satuan: poin')).not.toContain(EARLY[0]);
  });

  test('such a day of a year that is remembered', () => {
    const years = (lalu: string) =>
      kode(
        renstra(
          'nama: Penyampaian, jenis: tanggal, target: { 2019: 2020-01-20, 2020: 2021-01-20 }',
        ),
        pk('S1.1: 2021-01-20'),
        realisasi(`realisasi: { S1.1: 2021-01-18 }\nrealisasi_lalu: { 2019: { S1.1: ${lalu} } }\n`),
      );
    expect(years('2019-01-18')).toContain('hari-terlalu-dini');
    expect(years('2020-01-18')).not.toContain('hari-terlalu-dini');
  });
});

describe('figures of which rounding leaves nothing', () => {
  const HABIS = 'angka-habis-dibulatkan';

  test('a capaian of 0,004 per cent and a mean of 0,0003, not one that is 0 or 0,005', () => {
    // 4 / 100.000 × 100 = 0,004; 5 / 100.000 × 100 = 0,005, which is shown as 0,01.
    const row = (reached: string): Berkas =>
      realisasi(
        `realisasi: { S1.1: 84 }\n${tabel(`indikator: Cakupan, satuan: orang, target: 100000, realisasi: ${reached}`)}`,
      );
    expect(finding(row('4')).filter((one) => one.includes(HABIS))).toEqual([
      `capaian "Cakupan" tidak nol, tetapi pada 2 desimal tercetak nol [${HABIS}]`,
    ]);
    expect(kode(row('5'))).not.toContain(HABIS);
    expect(kode(row('0'))).not.toContain(HABIS);
  });

  test('the absorption of a program: 19.000 of 400.000.000 is 0,00475', () => {
    const program = (realisasi: string): Berkas => ({
      '2020/anggaran.yaml': `program:\n  - { kode: P01, nama: A, sasaran: S1, anggaran: 400000000, realisasi: ${realisasi} }\n`,
    });
    expect(finding(program('19000')).filter((one) => one.includes(HABIS))).toEqual([
      `serapan program "A" tidak nol, tetapi pada 2 desimal tercetak nol [${HABIS}]`,
    ]);
    expect(kode(program('20000'))).not.toContain(HABIS);
  });
});
