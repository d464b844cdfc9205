// Rules on quarters: what each says, where, and where it says nothing.

import { describe, expect, test } from 'vitest';
import { checksOf, analyseTexts, bahan, MINIMAL, periksa, saran, word } from '../ruang.ts';
import {
  checkDariTriwulan,
  checkTriwulan,
  checkTriwulanTahun,
} from '../../../src/validate/realisasi/quarters.ts';
import {
  checkQuarterCapaian,
  checkQuarterNihil,
  checkQuarterUntargeted,
  checkQuarterZero,
} from '../../../src/validate/realisasi/quarter-values.ts';
import { computeInterim } from '../../../src/calculate/laporan.ts';
import { formatTerhitung } from '../../../src/compose/format.ts';
import { QUARTERS, type Quarter } from '../../../src/period.ts';
import { checkRentang } from '../../../src/validate/target/figures.ts';
import { checkIndikatorRealisasi } from '../../../src/validate/documents/references.ts';

const CHECKS = [checkTriwulan, checkTriwulanTahun, checkDariTriwulan, checkIndikatorRealisasi];

const triwulan = (isi: string, other: Readonly<Record<string, string>> = {}) =>
  bahan(MINIMAL, { '2020/triwulan.yaml': `pengukuran:\n  ${isi}\n`, ...other });
const left = { '2020/realisasi.yaml': 'realisasi:\n  S1.1: { dari: triwulan }\n' };
const found = (...isi: Parameters<typeof triwulan>) => periksa(triwulan(...isi), ...CHECKS);

test('a range of a quarter that is upside down', () => {
  const isi = triwulan('S1.1: { sifat: kumulatif, target: [null, { dari: 90, sampai: 80 }, 70] }');
  expect(periksa(isi, checkRentang)).toEqual([
    '2020/triwulan.yaml:2:52: galat: rentang target TW2 S1.1 terbalik: dari 90 sampai 80 [rentang-terbalik]',
  ]);
});

describe('quarters against their year', () => {
  test('what agrees says nothing, at the decimals of the year', () => {
    // The targets sum to 80, the realisasi to 84.
    expect(
      found('S1.1: { sifat: jumlah, target: [20, 20, 20, 20], realisasi: [21, 20, 22, 21] }'),
    ).toEqual([]);
    // 83,6 + 84,35 = 167,95 of two quarters: 83,975, which is 84 without decimals.
    expect(found('S1.1: { sifat: rata-rata, target: [80, 80], realisasi: [83.6, 84.35] }')).toEqual(
      [],
    );
    expect(
      found('S1.1: { sifat: kumulatif, target: [null, null, null, { paling_sedikit: 80 }] }'),
    ).toEqual([]);
    expect(found('S1.1: { sifat: kumulatif }')).toEqual([]);
  });

  test('what differs is told where the quarters are, with the sifat that would agree', () => {
    const isi = triwulan(
      'S1.1: { sifat: jumlah, target: [20, 40, 60, 80], realisasi: [21, 42, 63, 84] }',
    );
    expect(periksa(isi, ...CHECKS)).toEqual([
      '2020/triwulan.yaml:2:34: peringatan: target triwulan S1.1 (Nilai pelayanan) menjadi 200 setahun (jumlah: jumlah semua triwulan), sedangkan target tahunnya 80 [triwulan-beda-target]',
      '2020/triwulan.yaml:2:63: peringatan: realisasi triwulan S1.1 (Nilai pelayanan) menjadi 210 setahun (jumlah: jumlah semua triwulan), sedangkan realisasi tahunnya 84 [triwulan-beda-realisasi]',
    ]);
    expect(new Set(saran(isi, ...CHECKS))).toEqual(new Set(['mungkin "sifat: kumulatif"']));
  });

  test('without such a sifat they are to be made equal; ranges are compared by their bounds', () => {
    const isi = triwulan(
      'S1.1: { sifat: kumulatif, target: [1, 2, 3, { dari: 80, sampai: 85 }], realisasi: [1, 2, 3, 4] }',
    );
    expect(periksa(isi, ...CHECKS)).toHaveLength(2);
    expect(new Set(saran(isi, ...CHECKS))).toEqual(
      new Set(['samakan target triwulan dan tahunnya', 'samakan realisasi triwulan dan tahunnya']),
    );
    const range = {
      '2020/target.yaml':
        'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: { dari: 80, sampai: 85 } } }\n',
    };
    const kumulatif = (target: string) =>
      found(`S1.1: { sifat: kumulatif, target: [${target}] }`, range);
    expect(kumulatif('1, 2, 3, { dari: 80, sampai: 85 }')).toEqual([]);
    expect(kumulatif('1, 2, 3, { dari: 80, sampai: 90 }')).toEqual([
      '2020/triwulan.yaml:2:37: peringatan: target triwulan S1.1 (Nilai pelayanan) menjadi 80–90 setahun (kumulatif: nilai triwulan terakhir), sedangkan target tahunnya 80–85 [triwulan-beda-target]',
    ]);
  });

  test('what has no year yet is not compared', () => {
    expect(found('S1.1: { sifat: jumlah, target: [20, 20, 20, 20], realisasi: [21] }')).toEqual([]);
    const without = { '2020/realisasi.yaml': 'realisasi:\n  S1.1:\n' };
    expect(found('S1.1: { sifat: kumulatif, realisasi: [1, 2, 3, 4] }', without)).toEqual([]);
    const tanpaTarget = {
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: {} }\n',
    };
    expect(found('S1.1: { sifat: kumulatif, target: [1, 2, 3, 4] }', tanpaTarget)).toEqual([]);
  });
});

describe('quarters of which nothing was measured', () => {
  const nihil = '{ status: nihil, alasan: tutup }';

  test('the plan of the year is that of all quarters', () => {
    // (70 + 90 + 80 + 80) / 4 = 80, whatever came of the second; the mean of the others is 83 + 84 + 85 over 3.
    expect(
      found(
        `S1.1: { sifat: rata-rata, target: [70, 90, 80, 80], realisasi: [83, ${nihil}, 84, 85] }`,
      ),
    ).toEqual([]);
  });

  test('a kumulatif value is of the quarters before it too', () => {
    const isi = triwulan(`S1.1: { sifat: kumulatif, realisasi: [null, 42, ${nihil}, 84] }`);
    expect(periksa(isi, checkQuarterNihil)).toEqual([
      '2020/triwulan.yaml:2:51: peringatan: realisasi TW III S1.1 (Nilai pelayanan) nihil, padahal kumulatif sampai TW II sudah 42 [triwulan-nihil-kumulatif]',
    ]);
    expect(saran(isi, checkQuarterNihil)).toEqual([
      'tulis nilai sampai dengan TW III: 42 lagi bila triwulan itu tidak menambah apa-apa',
    ]);
    // Told of the reports that it is in.
    const upTo = (one: Quarter) => ({
      ...isi,
      hasil: computeInterim(isi.workspace, isi.hasil, one),
    });
    expect(QUARTERS.map((one) => periksa(upTo(one), checkQuarterNihil).length)).toEqual([0, 0, 1, 1]); // prettier-ignore
    const said = (realisasi: string, sifat = 'kumulatif') =>
      periksa(triwulan(`S1.1: { sifat: ${sifat}, realisasi: ${realisasi} }`), checkQuarterNihil);
    expect(said(`[${nihil}, ${nihil}, 3, 84]`)).toEqual([]);
    expect(said(`[1, ${nihil}, 3, 80]`, 'jumlah')).toEqual([]);
    expect(said('[1, { status: belum-rilis, alasan: menunggu }]')).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkQuarterNihil, checkQuarterZero)).toEqual([]);
  });
});

describe('targets of 0', () => {
  /** Of the year, then of its report up to each quarter: codes with the column of the place. */
  const zeros = (sifat: string, target: string, renstra: Readonly<Record<string, string>> = {}) => {
    const isi = triwulan(`S1.1: { sifat: ${sifat}, target: [${target}] }`, renstra);
    const codes = ({ workspace: ruang, hasil }: typeof isi) =>
      checkQuarterZero({ workspace: ruang, hasil }).map(({ rule, facts }) =>
        [rule.kode.slice(9), (facts as { triwulan: number }).triwulan].join(' '),
      );
    const upTo = (one: Quarter) =>
      codes({ ...isi, hasil: computeInterim(isi.workspace, isi.hasil, one) });
    return [codes(isi), ...QUARTERS.map(upTo)];
  };

  test('of a sum, or of what grows from 0, may be meant: told of its quarter alone', () => {
    const first = [[], ['belum-ditargetkan 1'], [], [], []];
    expect(zeros('jumlah', '0, 20, 30, 30')).toEqual(first);
    expect(zeros('kumulatif', '0, 40, 60, 80')).toEqual(first);
    expect(zeros('jumlah', '20, 0, 30, 30')).toEqual([[], [], ['belum-ditargetkan 2'], [], []]);
    expect(zeros('jumlah', 'null, 20, 30, 30')).toEqual([[], [], [], [], []]);
  });

  test('of a mean, or after what was planned before, cannot be meant', () => {
    const second = ['target-nol 2'];
    expect(zeros('rata-rata', '80, 0, 80, 80')).toEqual([second, [], second, second, second]);
    expect(zeros('kumulatif', '20, 0, 60, 80')).toEqual([second, [], second, second, second]);
    expect(zeros('kumulatif', '{ dari: 1, sampai: 2 }, 0, 60, 80')[0]).toEqual(second);
    const isi = triwulan('S1.1: { sifat: rata-rata, target: [80, 0, 80, 80] }');
    expect(periksa(isi, checkQuarterZero)).toEqual([
      '2020/triwulan.yaml:2:42: peringatan: target TW II S1.1 (Nilai pelayanan) nol, jadi capaian triwulan itu tidak dapat dihitung dan rata-rata targetnya ikut turun [triwulan-target-nol]',
    ]);
    const falls = triwulan('S1.1: { sifat: kumulatif, target: [20, 0, 60, 80] }');
    expect(periksa(falls, checkQuarterZero)).toEqual([
      '2020/triwulan.yaml:2:42: peringatan: target TW II S1.1 (Nilai pelayanan) nol, jadi capaian triwulan itu tidak dapat dihitung, padahal target kumulatif sebelumnya sudah di atas nol [triwulan-target-nol]',
    ]);
    expect(word(checkQuarterZero(falls), 'en').join()).toContain('is above 0');
  });

  test('is what lower is better for', () => {
    const renstra = {
      'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml']!.replace(
        'satuan: poin,',
        'satuan: kasus, polaritas: minimal,',
      ),
    };
    expect(zeros('rata-rata', '3, 0, 0, 0', renstra).flat()).toEqual([]);
    expect(zeros('rata-rata', '{ paling_banyak: 0 }').flat()).toEqual([]);
  });
});

describe('a quarter without a capaian', () => {
  const said = (target: string, realisasi: string) =>
    periksa(
      triwulan(`S1.1: { sifat: kumulatif, target: [${target}], realisasi: [${realisasi}] }`),
      checkQuarterCapaian,
    );

  test('that has a target and a realisasi is told, with the reason', () => {
    expect(said('{ dari: 0, sampai: 1 }', '-0.2')).toEqual([
      '2020/triwulan.yaml:2:75: peringatan: capaian TW I S1.1 (Nilai pelayanan) tidak dapat dihitung (target 0–1, realisasi −0,2): realisasinya di luar rentang target, dan batas terdekatnya nol [triwulan-tanpa-capaian]',
    ]);
    expect(said('{ dari: 0, sampai: 1 }', '0.2')).toEqual([]);
    // A target of 0 has its own words.
    expect(said('0', '1')).toEqual([]);
    expect(said('20', 'null')).toEqual([]);
    expect(said('null', '20')).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkQuarterCapaian)).toEqual([]);
  });

  test('is told of the reports that it is in', () => {
    const isi = triwulan(
      'S1.1: { sifat: kumulatif, target: [20, { dari: 0, sampai: 1 }], realisasi: [20, -1] }',
    );
    const upTo = (one: Quarter) => ({
      ...isi,
      hasil: computeInterim(isi.workspace, isi.hasil, one),
    });
    expect(QUARTERS.map((one) => periksa(upTo(one), checkQuarterCapaian).length)).toEqual([0, 1, 1, 1]); // prettier-ignore
    expect(word(checkQuarterCapaian(isi), 'en').join()).toContain('cannot be calculated');
  });
});

describe('a realisasi without a target', () => {
  test('after a quarter that has one is told, with what becomes of it', () => {
    const said = (sifat: string, target: string, realisasi: string) =>
      periksa(
        triwulan(`S1.1: { sifat: ${sifat}, target: [${target}], realisasi: [${realisasi}] }`),
        checkQuarterUntargeted,
      );
    const begins =
      'peringatan: realisasi TW III S1.1 (Nilai pelayanan) tidak bertarget, padahal triwulan sebelumnya bertarget; ';
    expect(said('kumulatif', '20, 40, null, 80', '22, 39, 61, 79.5')).toEqual([
      `2020/triwulan.yaml:2:77: ${begins}capaian sampai triwulan itu tidak dihitung [triwulan-tanpa-target]`,
    ]);
    expect(said('jumlah', '20, 40, null, 80', '22, 39, 61, 79.5').join()).toContain(
      'nilainya ikut dijumlahkan',
    );
    expect(said('rata-rata', '20, 40, null, 80', '22, 39, 61, 79.5').join()).toContain(
      'nilainya ikut dirata-ratakan',
    );
    expect(said('kumulatif', 'null, 40, 60, 80', '22, 39, 61, 79.5')).toEqual([]);
    expect(said('kumulatif', '20, 40, null, 80', '22, 39, null, 79.5')).toEqual([]);
    const nihil = '{ status: nihil, alasan: tidak ada }';
    expect(said('jumlah', '20, 40, null, 80', `22, 39, ${nihil}, 79.5`)).toEqual([]);
    expect(periksa(bahan(MINIMAL), checkQuarterUntargeted)).toEqual([]);
    const isi = triwulan('S1.1: { sifat: jumlah, target: [1], realisasi: [1, 2] }');
    expect(word(checkQuarterUntargeted(isi), 'en').join()).toContain('has no target, though');
  });

  test('of what is counted up is held against no earlier target', () => {
    const { workspace: ruang, hasil } = triwulan(
      'S1.1: { sifat: kumulatif, target: [20, 40, null, 80], realisasi: [22, 39, 61, 79.5] }',
    );
    const sampai = QUARTERS.map(
      (one) => computeInterim(ruang, hasil, one).sasaran[0]!.indikator[0]!.triwulan!.together,
    );
    // 22 / 20, 39 / 40, nothing for 61, 79.5 / 80 = 99.375
    expect(sampai.map(({ capaian }) => formatTerhitung(capaian))).toEqual([
      '110,00',
      '97,50',
      '–',
      '99,38',
    ]);
    expect(sampai[2]!.target).toBeNull();
  });
});

describe('lists of quarters', () => {
  test('a fifth value', () => {
    expect(
      found(
        'S1.1: { sifat: kumulatif, target: [20, 40, 60, 80, 80], realisasi: [1, 2, 3, 84, 5, 6] }',
      ),
    ).toEqual([
      '2020/triwulan.yaml:2:54: galat: target triwulan S1.1 (Nilai pelayanan) berisi 5 nilai, padahal setahun hanya empat triwulan [triwulan-lebih]',
      '2020/triwulan.yaml:2:84: galat: realisasi triwulan S1.1 (Nilai pelayanan) berisi 6 nilai, padahal setahun hanya empat triwulan [triwulan-lebih]',
    ]);
  });

  test('what does not add up', () => {
    expect(
      found(
        'S1.1: { sifat: jumlah, target: [1, { paling_banyak: 2 }], realisasi: [{ status: nihil, alasan: tutup }] }',
      ),
    ).toEqual([
      '2020/triwulan.yaml:2:38: galat: target triwulan S1.1 (Nilai pelayanan) memuat ≤ 2 di samping 1, yang tidak dapat dihitung dengan sifat jumlah [triwulan-sifat-tak-cocok]',
    ]);
    const range = '{ dari: 80, sampai: 90 }';
    const unfit = (target: string) => found(`S1.1: { sifat: rata-rata, target: [${target}] }`);
    expect(unfit(`${range}, ${range}, { dari: 80, sampai: 85 }, 80`)).toEqual([
      '2020/triwulan.yaml:2:116: galat: target triwulan S1.1 (Nilai pelayanan) memuat 80 di samping 80–90, yang tidak dapat dihitung dengan sifat rata-rata [triwulan-sifat-tak-cocok]',
    ]);
    expect(unfit('{ paling_banyak: 2 }, { paling_sedikit: 2 }')).toHaveLength(1);
    const opini = triwulan('S1.1: { sifat: jumlah, target: [WTP, WTP] }', {
      'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml']!.replace(
        'satuan: poin,',
        'jenis: predikat, skala: opini-bpk,',
      ).replace(/target: \{[^}]*\}/, 'target: { 2020: WTP }'),
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: WTP } }\n',
      '2020/realisasi.yaml': 'realisasi: { S1.1: WTP }\n',
    });
    expect(word(checkTriwulan(opini)).map((one) => one.replace(/^.*triwulan/, ''))).toHaveLength(2);
    expect(word(checkTriwulan(opini), 'en').join()).toContain('has WTP, of which');
    expect(saran(opini, checkTriwulan)[0]).toMatch(/^pakai "sifat: kumulatif"/);
    const mixed = triwulan(`S1.1: { sifat: rata-rata, target: [80, ${range}] }`);
    expect(saran(mixed, checkTriwulan)).toEqual([
      'tulis target keempat triwulan dalam bentuk yang sama, atau pakai "sifat: kumulatif": nilai triwulan terakhir menjadi nilai tahun',
    ]);
    expect(word(checkTriwulan(mixed), 'en').join()).toContain('has 80–90 beside 80, of which');
  });

  test('ranges make the range of the year, to its decimals', () => {
    const year = (target: string) => ({
      '2020/target.yaml': `perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: ${target} } }\n`,
    });
    const ranges =
      'S1.1: { sifat: rata-rata, target: [{ dari: 80, sampai: 90 }, { dari: 80, sampai: 90 }, { dari: 81, sampai: 90 }] }';
    // 241 / 3 = 80,33…
    expect(found(ranges, year('{ dari: 80.3, sampai: 90 }'))).toEqual([]);
    expect(found(ranges, year('{ dari: 80.3, sampai: 91 }')).join()).toContain(
      'menjadi 80,33–90,00 setahun',
    );
    expect(found(ranges, year('{ dari: 80.4, sampai: 90 }'))).toHaveLength(1);
    expect(found(ranges, year('80.3'))).toHaveLength(1);
    expect(found('S1.1: { sifat: rata-rata, target: [80.3] }', year('{ dari: 80.3, sampai: 90 }'))).toHaveLength(1); // prettier-ignore
  });

  test('keys and indikator that are not known have a place', () => {
    expect(found('S1.7: { sifat: jumlah }')).toEqual([
      '2020/triwulan.yaml:2:3: galat: indikator "S1.7" tidak ada pada Renstra [indikator-tak-dikenal]',
    ]);
    const { diagnostics } = analyseTexts(MINIMAL, {
      '2020/triwulan.yaml': 'pengukuran:\n  S1.1: { sifat: total, targt: [1] }\ncatatan_lain: 1\n',
    });
    expect(
      diagnostics.map(({ kode, position: { baris, kolom } }) => `${kode} ${baris}:${kolom}`),
    ).toEqual(
      expect.arrayContaining([
        'pilihan-salah 2:18',
        'kunci-tak-dikenal 2:25',
        'kunci-tak-dikenal 3:1',
      ]),
    );
  });
});

describe('a realisasi that is left to the quarters', () => {
  test('without them, with some of them, and with all', () => {
    expect(periksa(bahan(MINIMAL, left), ...CHECKS)).toEqual([
      '2020/realisasi.yaml:2:17: galat: realisasi S1.1 diambil dari triwulan, tetapi 2020/triwulan.yaml tidak memuat pengukurannya [triwulan-tak-ada]',
    ]);
    expect(
      found('S1.1: { sifat: jumlah, target: [20, null, 30, 30], realisasi: [20, null, 30] }', left),
    ).toEqual([
      '2020/triwulan.yaml:2:65: peringatan: realisasi S1.1 (Nilai pelayanan) diambil dari triwulan, yang belum terisi: TW4 [triwulan-belum-lengkap]',
    ]);
    expect(
      found(
        'S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [20, null, 30, 81] }',
        left,
      ),
    ).toEqual([]);
    // That nothing at all is there is told of the year's realisasi.
    expect(found('S1.1: { sifat: kumulatif, target: [20, 40, 60, 80] }', left)).toEqual([]);
  });

  test('of an earlier year, or of an indikator that nobody knows', () => {
    const lalu = {
      '2020/realisasi.yaml':
        'realisasi:\n  S1.1: 84\nrealisasi_lalu:\n  2018: { S1.1: { dari: triwulan } }\n',
    };
    expect(found('S1.1: { sifat: kumulatif, target: [20, 40, 60, 80] }', lalu)).toEqual([
      '2020/realisasi.yaml:4:25: galat: realisasi S1.1 diambil dari triwulan, tetapi 2020/triwulan.yaml tidak memuat pengukurannya [triwulan-tak-ada]',
    ]);
    const other = { '2020/realisasi.yaml': 'realisasi:\n  S1.9: { dari: triwulan }\n' };
    expect(periksa(triwulan('S1.9: { sifat: kumulatif }', other), checkDariTriwulan)).toEqual([]);
  });

  test('is worded in English as well', () => {
    const findings = checkDariTriwulan(triwulan('S1.1: { sifat: jumlah, realisasi: [20] }', left));
    expect(word(findings, 'en')).toEqual([
      '2020/triwulan.yaml:2:37: peringatan: the realisasi of S1.1 (Nilai pelayanan) is taken from the quarters, of which some are empty: TW2, TW3, TW4 [triwulan-belum-lengkap]',
    ]);
    expect(checksOf('realisasi')).toContain(checkDariTriwulan);
  });
});
