// Efficiency by its four methods. Expectations are worked by hand, or printed in the 2020 report where noted.

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import { kosong, type Besaran, type Terhitung } from '../../src/calculate/besaran.ts';
import {
  computeEfisiensi,
  resultInPercent,
  type EfficiencyInput,
  type HasilEfisiensi,
} from '../../src/calculate/efisiensi.ts';
import { computeProgram, type HasilProgram } from '../../src/calculate/anggaran.ts';
import type { MetodeEfisiensi } from '../../src/source/workspace.ts';
import {
  angka,
  besaran,
  PENUH,
  PROGRAM,
  KEGIATAN_RULES,
  TAMPIL,
  tampil,
  target,
  terhitung,
} from './bantu.ts';

/** An indicator: target, realisasi and capaian. */
function bahan(
  isi: { t: string | null; r: string | null; c: string | null } & Partial<EfficiencyInput>,
): EfficiencyInput {
  const { t, r, c, ...other } = isi;
  return {
    nama: 'S1.1',
    bobot: null,
    satuan: 'persen',
    polaritas: 'maksimal',
    target: t === null ? null : target(t),
    realisasi: r === null ? kosong('realisasi-kosong') : besaran(r),
    capaian: c === null ? kosong('realisasi-kosong') : besaran(c),
    ...other,
  };
}

function program(anggaran: string | null, realisasi: string | null): HasilProgram {
  const rupiah = {
    anggaran: anggaran === null ? null : angka(anggaran),
    realisasi: realisasi === null ? null : angka(realisasi),
  };
  return computeProgram({ ...PROGRAM, ...rupiah }, KEGIATAN_RULES);
}

function ukur(
  metode: MetodeEfisiensi,
  one: EfficiencyInput,
  keuangan: Terhitung,
  daftar: readonly HasilProgram[] = [],
  pembulatan = TAMPIL,
): HasilEfisiensi {
  return computeEfisiensi([one], { metode, keuangan, program: daftar, pembulatan }).indikator[0]!;
}

const ringkas = ({ standar, indeks, tingkat, keterangan }: HasilEfisiensi) => [
  tampil(standar),
  tampil(indeks),
  tampil(tingkat),
  keterangan,
];

describe('indeks', () => {
  test.each<[string, EfficiencyInput, string, ReturnType<typeof ringkas>]>([
    // Printed: 102,95 / 87,16 = 1,18 and (1,18 − 0,95) / 0,95 = 0,24.
    [
      'Tabel 3.2',
      bahan({ t: '95', r: '102.95', c: '108.37' }),
      '87.16',
      ['0,95', '1,18', '0,24', 'Efisien'],
    ],
    // Printed: 110,21 / 98,20 = 1,12 and (1,12 − 0,95) / 0,95 = 0,18.
    [
      'Tabel 3.4',
      bahan({ t: '95', r: '110.21', c: '116.01' }),
      '98.20',
      ['0,95', '1,12', '0,18', 'Efisien'],
    ],
    [
      'on the standard',
      bahan({ t: '95', r: '76', c: '80' }),
      '80',
      ['0,95', '0,95', '0,00', 'Sesuai standar'],
    ],
    [
      'below it',
      bahan({ t: '100', r: '50', c: '50' }),
      '100',
      ['1,00', '0,50', '−0,50', 'Tidak efisien'],
    ],
    // Another unit: capaian against 100. 99,57 / 90 = 1,11 (1,1063…), 0,11.
    [
      'in poin',
      bahan({ t: '82', r: '81.65', c: '99.57', satuan: 'poin' }),
      '90',
      ['1,00', '1,11', '0,11', 'Efisien'],
    ],
    // Lower is better: the raw 20,26 of 54 would look poor, 162,48 / 90 = 1,81.
    [
      'minimal',
      bahan({ t: '54', r: '20.26', c: '162.48', polaritas: 'minimal' }),
      '90',
      ['1,00', '1,81', '0,81', 'Efisien'],
    ],
    [
      'a range',
      bahan({ t: '80..90', r: '70', c: '87.5' }),
      '87.5',
      ['1,00', '1,00', '0,00', 'Sesuai standar'],
    ],
  ])('%s', (_, one, keuangan, expected) => {
    expect(ringkas(ukur('indeks', one, besaran(keuangan)))).toEqual(expected);
  });

  test.each(['persen', 'Persen', '%', 'Persen (%)', 'persentase', ' percent '])(
    'the unit "%s" is per cent',
    (satuan) => {
      const pair = resultInPercent(bahan({ t: '95', r: '90', c: '94.74', satuan }), 'indeks', true);
      expect([tampil(pair.target), tampil(pair.realisasi)]).toEqual(['95', '90']);
    },
  );

  test('penuh goes on with exact figures: 1,18116… against 0,95 is 0,24', () => {
    const hasil = ukur(
      'indeks',
      bahan({ t: '95', r: '102.95', c: '108.37' }),
      besaran('87.16'),
      [],
      PENUH,
    );
    // 102,95 / 87,16 / 0,95 − 1 = 0,243327…
    expect((hasil.tingkat as Besaran).nilai.toFixed(6)).toBe('0.243327');
    expect(ringkas(hasil)).toEqual(['0,95', '1,18', '0,24', 'Efisien']);
  });

  test.each<[string, string, string, string]>([
    // 1.440 / 10.000.000 = 0,0144 per cent, shown as 0,01: 100 / 0,0144 = 6.944,44.
    ['hardly anything was spent', '10000000', '1440', '6.944,44'],
    // 10 / 1.000.000 = 0,001 per cent, shown as 0,00, and yet it is not nothing: 100 / 0,001 = 100.000.
    ['what was spent is shown as 0,00', '1000000', '10', '100.000,00'],
  ])(
    'is of figures that are not rounded, whatever is shown: %s',
    (_, anggaran, realisasi, indeks) => {
      const { serapan } = program(anggaran, realisasi);
      const hasil = ukur('indeks', bahan({ t: '82', r: '82', c: '100', satuan: 'poin' }), serapan);
      expect(tampil(hasil.indeks)).toBe(indeks);
    },
  );

  test.each<[string, EfficiencyInput, Terhitung, string]>([
    ['nothing was spent', bahan({ t: '95', r: '90', c: '94' }), besaran('0'), 'keuangan-nol'],
    [
      'spending is not known',
      bahan({ t: '95', r: '90', c: '94' }),
      kosong('keuangan-kosong'),
      'keuangan-kosong',
    ],
    ['there is no result', bahan({ t: '95', r: null, c: null }), besaran('90'), 'realisasi-kosong'],
    ['there is no target', bahan({ t: null, r: '90', c: null }), besaran('90'), 'realisasi-kosong'],
  ])('not computable where %s', (_, one, keuangan, alasan) => {
    const hasil = ukur('indeks', one, keuangan);
    expect([tampil(hasil.indeks), tampil(hasil.tingkat), hasil.keterangan]).toEqual([
      alasan,
      alasan,
      null,
    ]);
  });

  test('a target of 0 makes no standard', () => {
    const hasil = ukur('indeks', bahan({ t: '0', r: '5', c: null }), besaran('50'));
    expect([tampil(hasil.tingkat), hasil.keterangan]).toEqual(['standar-nol', null]);
  });
});

describe('nothing is rounded on the way', () => {
  test.each<[string, string, string, string, ReturnType<typeof ringkas>]>([
    // 5,0 / 99 = 0,050505…; 0,050505… / 0,054 − 1 = −0,064721…
    ['5.4', '5.0', '92.59', '99', ['0,0540', '0,0505', '−0,06', 'Tidak efisien']],
    // 1,6 / 97 = 0,016495…; 0,016495… / 0,015 − 1 = 0,099656…
    ['1.5', '1.6', '106.67', '97', ['0,0150', '0,0165', '0,10', 'Efisien']],
    // 76,09 / 80 = 0,951125, which two decimals would print as the standard; 0,951125 / 0,95 − 1 = 0,001184…
    // A degree of 0,00 beside Efisien would say that it is none.
    ['95', '76.09', '80.09', '80', ['0,950', '0,951', '0,00118', 'Efisien']],
    // 80 / 80,001 = 0,9999875…; less 1: −0,0000124998…
    ['100', '80', '80', '80.001', ['1,00000', '0,99999', '−0,0000125', 'Tidak efisien']],
    // 0 / 97 = 0: it has no digits that two decimals could hide.
    ['5', '0', '0', '97', ['0,0500', '0,00', '−1,00', 'Tidak efisien']],
  ])('target %s, realisasi %s', (t, r, c, serapan, expected) => {
    for (const pembulatan of [TAMPIL, PENUH]) {
      const hasil = ukur('indeks', bahan({ t, r, c }), besaran(serapan), [], pembulatan);
      expect(ringkas(hasil)).toEqual(expected);
    }
  });

  test('an index that is the standard is not told from it', () => {
    const hasil = ukur('indeks', bahan({ t: '5', r: '4', c: '80' }), besaran('80'));
    expect(ringkas(hasil)).toEqual(['0,0500', '0,0500', '0,00', 'Sesuai standar']);
  });

  test('of 100 per cent no index can be hidden', () => {
    const tiny = ukur('indeks-capaian', bahan({ t: '9', r: '1', c: '0.01' }), besaran('100'));
    expect(ringkas(tiny)).toEqual(['1,00', '0,000100', '−1,00', 'Tidak efisien']);
  });
});

describe('a sasaran of several indicators', () => {
  const efisiensi = (serapan: string, ...daftar: EfficiencyInput[]) =>
    computeEfisiensi(daftar, {
      metode: 'indeks',
      keuangan: besaran(serapan),
      program: [],
      pembulatan: TAMPIL,
    });

  test('is of their mean capaian, never of percentages of different things', () => {
    // Targets 5 and 95, realised 0 and 95: capaian 0 and 100, mean 50; 50 / 95 = 0,526315…, less 1 is −0,473684…
    const { sasaran, indikator } = efisiensi(
      '95',
      bahan({ t: '5', r: '0', c: '0' }),
      bahan({ t: '95', r: '95', c: '100' }),
    );
    expect([tampil(sasaran.targetSasaran), tampil(sasaran.realisasiSasaran)]).toEqual([
      '100',
      '50,00',
    ]);
    expect(ringkas(sasaran)).toEqual(['1,00', '0,53', '−0,47', 'Tidak efisien']);
    // Each row as its sasaran: 0 / 95 = 0 and 100 / 95 = 1,052631…
    expect(indikator.map(ringkas)).toEqual([
      ['1,00', '0,00', '−1,00', 'Tidak efisien'],
      ['1,00', '1,05', '0,05', 'Efisien'],
    ]);
  });

  test('leaves an indicator without a result out of the mean', () => {
    const { sasaran } = efisiensi(
      '90',
      bahan({ t: '95', r: '90', c: '94.74' }),
      bahan({ t: '60', r: null, c: null }),
    );
    // 94,74 / 90 = 1,052666…
    expect([tampil(sasaran.targetSasaran), tampil(sasaran.realisasiSasaran)]).toEqual([
      '100',
      '94,74',
    ]);
    expect(ringkas(sasaran)).toEqual(['1,00', '1,05', '0,05', 'Efisien']);
  });

  test('without any result has none', () => {
    const gaps = bahan({ t: '60', r: null, c: null });
    expect(ringkas(efisiensi('90', gaps).sasaran)).toEqual(
      ringkas(efisiensi('90', gaps, gaps).sasaran),
    );
    expect(ringkas(efisiensi('90', gaps, gaps).sasaran)).toEqual([
      'tanpa-nilai',
      'tanpa-nilai',
      'tanpa-nilai',
      null,
    ]);
  });
});

describe('indeks-capaian', () => {
  test.each([
    // As in reports of a national agency: 1,05 and 0,05.
    ['99.75', '95', ['1,00', '1,05', '0,05', 'Efisien']],
    ['90', '90', ['1,00', '1,00', '0,00', 'Sesuai standar']],
    ['45', '90', ['1,00', '0,50', '−0,50', 'Tidak efisien']],
  ])('capaian %s, serapan %s', (c, serapan, expected) => {
    const hasil = ukur('indeks-capaian', bahan({ t: '95', r: '90', c }), besaran(serapan));
    expect(ringkas(hasil)).toEqual(expected);
  });
});

// Whole per cents are how some agencies print; 44,33 / 96,9 = 0,45748 and 0,45748 − 1 = −0,54252.
describe('with percentages told in whole numbers', () => {
  const WHOLE = { desimal: 0, dasar: 'tampil' } as const;

  test.each<[MetodeEfisiensi, string, string, ReturnType<typeof ringkas>]>([
    ['indeks', '44.33', '96.9', ['1,00', '0,46', '−0,54', 'Tidak efisien']],
    ['indeks-capaian', '44.33', '96.9', ['1,00', '0,46', '−0,54', 'Tidak efisien']],
    // 99,6 / 100 = 0,996, and a degree of −0,004 would be −0,00.
    ['indeks', '99.6', '100', ['1,000', '0,996', '−0,00400', 'Tidak efisien']],
    ['selisih', '44.33', '96.9', ['tanpa-nilai', 'tanpa-nilai', '−53', 'Tidak efisien']],
  ])('%s: %s of %s', (metode, c, serapan, expected) => {
    const one = bahan({ t: '95', r: '90', c, satuan: 'poin' });
    expect(ringkas(ukur(metode, one, besaran(serapan), [], WHOLE))).toEqual(expected);
  });
});

describe('where no money was spent', () => {
  test.each<[MetodeEfisiensi, string]>([
    ['indeks', '1,00'],
    ['indeks-capaian', '1,00'],
    ['pmk-22-2021', 'tanpa-nilai'],
    ['selisih', 'tanpa-nilai'],
  ])('%s has no efficiency, for that reason', (metode, standar) => {
    const one = bahan({ t: '95', r: '114.2', c: '120.2', satuan: 'poin' });
    const hasil = ukur(metode, one, besaran('0'), [program('12000000000', '0')]);
    const { tingkat, keterangan } = hasil;
    expect([tampil(hasil.standar), tampil(tingkat), keterangan]).toEqual([
      standar,
      'keuangan-nol',
      null,
    ]);
  });

  test('a little is not nothing', () => {
    // 0,4 is told as 0: 120 − 0.
    const one = bahan({ t: '95', r: '114.2', c: '120', satuan: 'poin' });
    const little = terhitung(new Decimal('0.4'), { desimal: 0, dasar: 'tampil' });
    expect(tampil(ukur('selisih', one, little).tingkat)).toBe('120,00');
  });
});

describe('selisih', () => {
  test.each([
    ['100', '94.99', '5,01', 'Efisien'],
    ['100', '95', '5,00', 'Cukup efisien'],
    ['90', '95', '−5,00', 'Cukup efisien'],
    ['90', '95.01', '−5,01', 'Tidak efisien'],
  ])('capaian %s, serapan %s: %s', (c, serapan, tingkat, keterangan) => {
    const hasil = ukur('selisih', bahan({ t: '95', r: '90', c }), besaran(serapan));
    expect(ringkas(hasil)).toEqual(['tanpa-nilai', 'tanpa-nilai', tingkat, keterangan]);
  });

  test('not computable without capaian or serapan', () => {
    const without = ukur('selisih', bahan({ t: '95', r: null, c: null }), besaran('90'));
    expect([tampil(without.tingkat), without.keterangan]).toEqual(['realisasi-kosong', null]);
    const serapan = ukur('selisih', bahan({ t: '95', r: '90', c: '95' }), kosong('anggaran-nol'));
    expect([tampil(serapan.tingkat), serapan.keterangan]).toEqual(['anggaran-nol', null]);
  });
});

describe('pmk-22-2021', () => {
  const pmk = (c: string | null, ...daftar: HasilProgram[]) =>
    ukur('pmk-22-2021', bahan({ t: '95', r: '90', c }), besaran('1'), daftar);

  test.each<[string, HasilProgram[], string, string, string]>([
    // (1000 × 100 % − 900) / 1000 = 10 %; 50 + 10 / 20 × 50 = 75.
    ['100', [program('1000', '900')], '10,00', '75,00', 'Efisien'],
    // (2000 × 95 % − (900 + 981)) / 1900 = 1 %; 52,50.
    ['95', [program('1000', '900'), program('1000', '981')], '1,00', '52,50', 'Efisien'],
    ['90', [program('1000', '900')], '0,00', '50,00', 'Sesuai standar'],
    // Held within −20 and 20.
    ['100', [program('1000', '100')], '20,00', '100,00', 'Efisien'],
    ['50', [program('1000', '1000')], '−20,00', '0,00', 'Tidak efisien'],
  ])('capaian %s', (c, daftar, efisiensi, nilai, keterangan) => {
    expect(ringkas(pmk(c, ...daftar))).toEqual(['tanpa-nilai', efisiensi, nilai, keterangan]);
  });

  test('a capaian that two decimals hide is no 0', () => {
    // 1000 × 0,00004 = 0,04; (0,04 − 900) / 0,04 is far below −20. Rounded it was divided by 0.
    const capaian = terhitung(new Decimal('0.004'), TAMPIL);
    const one = { ...bahan({ t: '95', r: '90', c: '1' }), capaian };
    const hasil = ukur('pmk-22-2021', one, besaran('1'), [program('1000', '900')]);
    expect(tampil(capaian)).toBe('0,00');
    expect(ringkas(hasil)).toEqual(['tanpa-nilai', '−20,00', '0,00', 'Tidak efisien']);
    const none = { ...one, capaian: terhitung(new Decimal(0), TAMPIL) };
    expect(ringkas(ukur('pmk-22-2021', none, besaran('1'), [program('1000', '900')]))[1]).toBe(
      'capaian-nol',
    );
  });

  test('is of capaian that are not rounded, and its value of what is shown', () => {
    // 100 / 3 = 33,333…; 3000 × 33,333… % = 1000; (1000 − 901) / 1000 = 9,90 %. Of 33,33 it was 999,90 and 9,89 %.
    const capaian = terhitung(new Decimal(100).div(3), TAMPIL);
    const one = { ...bahan({ t: '95', r: '90', c: '1' }), capaian };
    // 50 + 9,90 / 20 × 50 = 74,75
    expect(ringkas(ukur('pmk-22-2021', one, besaran('1'), [program('3000', '901')]))).toEqual([
      'tanpa-nilai',
      '9,90',
      '74,75',
      'Efisien',
    ]);
  });

  test.each<[string, string | null, HasilProgram[], string]>([
    ['capaian', null, [program('1000', '900')], 'realisasi-kosong'],
    ['a budget', '100', [program(null, '900')], 'anggaran-kosong'],
    [
      'a program’s spending',
      '100',
      [program('1000', '900'), program('1000', null)],
      'anggaran-sebagian',
    ],
    ['any spending', '100', [program('1000', null)], 'anggaran-belum-dilaporkan'],
    ['any program', '100', [], 'tanpa-program'],
    ['any planned cost', '0', [program('1000', '900')], 'capaian-nol'],
    ['any budget', '90', [program('0', '0')], 'anggaran-nol'],
  ])('not computable without %s', (_, c, daftar, alasan) => {
    expect(ringkas(pmk(c, ...daftar))).toEqual(['tanpa-nilai', alasan, alasan, null]);
  });
});
