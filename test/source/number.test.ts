// The notations of figures: what is read, and for the rest what the officer is told to write.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic/rule.ts';
import { parseNumber } from '../../src/source/yaml/number.ts';
import type { Tree } from '../../src/source/yaml/tree.ts';
import { suggestDecimal, type NumberKind } from '../../src/source/yaml/notation.ts';
import { dokumen } from './helpers.ts';

const AWAL = { berkas: 'uji.yaml', baris: 1, kolom: 1 };

function read(yaml: string, jenis: NumberKind = 'angka') {
  const { tree: pohon } = dokumen(`a: ${yaml}\n`);
  return parseNumber((pohon as Record<string, Tree>)['a'] ?? null, jenis, AWAL);
}

/** `nilai (desimal)` of a figure, or the code of its finding. */
function hasil(yaml: string, jenis?: NumberKind): string {
  const angka = read(yaml, jenis);
  return 'nilai' in angka ? `${angka.nilai.toFixed()} (${String(angka.desimal)})` : angka.rule.kode;
}

describe('plain decimals are read from their text', () => {
  test.each([
    ['102.95', '102.95 (2)'],
    ['103.30', '103.3 (2)'],
    ['-6.35', '-6.35 (2)'],
    ['+5', '5 (0)'],
    ['0', '0 (0)'],
    ['0.125', '0.125 (3)'],
    ['05', '5 (0)'],
    ['010', '10 (0)'],
    ['1.10', '1.1 (2)'],
    ['12345678901234567890', '12345678901234567890 (0)'],
    ['0.1234567890123456789', '0.1234567890123456789 (19)'],
    ['1000000', '1000000 (0)'],
    ['"102.95"', '102.95 (2)'],
    // In quotes, a dot before three digits is a decimal point on purpose.
    ['"65.531"', '65.531 (3)'],
    ['65.5310', '65.531 (4)'],
  ])('%s', (yaml, expected) => {
    expect(hasil(yaml)).toBe(expected);
  });
});

describe('other notations are refused, and the right one is named', () => {
  test.each<[string, string, NumberKind?]>([
    ['102,95', '102.95'],
    ['1.234.567', '1234567'],
    ['1.000.000', '1000000'],
    ['1.000,5', '1000.5'],
    ['1,5', '1.5'],
    ['85%', '85'],
    ['99,9%', '99.9'],
    ['85 %', '85'],
    ['85 persen', '85'],
    ['98,72%', '98.72'],
    ['1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['Rp 1.000', '1000', 'rupiah'],
    ['Rp1.000,-', '1000', 'rupiah'],
    ['Rp. 16.103.482.613', '16103482613', 'rupiah'],
    ['IDR 234,933,552', '234933552', 'rupiah'],
    ['1500 juta', '1500000000', 'rupiah'],
    ['1.500 juta', '1500000000', 'rupiah'],
    ['1,5 M', '1500000000', 'rupiah'],
    ['Rp 2,25 milyar', '2250000000', 'rupiah'],
    ['750rb', '750000', 'rupiah'],
    ['1,2 triliun', '1200000000000', 'rupiah'],
    ['1.000', '1000', 'rupiah'],
    ['"1.000"', '1000', 'rupiah'],
    ['1,000', '1000', 'rupiah'],
    ['1.000.000,00', '1000000', 'rupiah'],
    ['234 933 552', '234933552', 'rupiah'],
    ['1_000', '1000'],
    ['1e3', '1000'],
    ['.5', '0.5'],
    ['(1.234.567)', '-1234567'],
    ['\u22126,35', '-6.35'],
    // A plain 2.675 would be refused in its turn.
    ['2,675', '"2.675"'],
  ])('%s: write %s', (yaml, tulis, jenis) => {
    const finding = read(yaml, jenis) as Finding;
    expect(finding.rule.kode).toBe('angka-indonesia');
    expect(finding.facts).toMatchObject({ write: tulis });
  });

  test('1.000, which YAML reads as 1, has two meanings, and both are named', () => {
    const finding = read('1.000') as Finding;
    expect(finding.facts).toEqual({
      tertulis: '1.000',
      write: '1000',
      kutip: '"1.000"',
      isPlain: false,
    });
    expect(finding.position).toEqual({ berkas: 'uji.yaml', baris: 1, kolom: 4, panjang: 5 });
  });

  test('65.531 may be a thousand or a decimal: quotes decide', () => {
    expect((read('65.531') as Finding).facts).toMatchObject({ write: '65531', kutip: '"65.531"' });
  });
});

test.each(['92 93', '92, 93', '8 000 5', '12_34', '1234 567', '85. 5', '102 ,95'])(
  'of %s, which may be two figures, no cure is offered',
  (teks) => {
    expect(suggestDecimal(teks, 'angka')).toBeNull();
    expect((read(`"${teks}"`) as Finding).facts).not.toHaveProperty('write');
  },
);

test.each([
  ['1 234 567', '1234567'],
  ['1\u00a0234,5', '1234.5'],
  ['1_000', '1000'],
  ['( 5,25 )', '-5.25'],
  ['Rp 1 000 ,-', '1000'],
  ['- 5', '-5'],
])('blanks of %s that group or stand around it are none', (teks, tulis) => {
  expect(suggestDecimal(teks, 'angka')).toBe(tulis);
});

test.each([
  ['2 kasus', '2'],
  ['31 orang', '31'],
  ['85,5 poin', '85.5'],
  ['-6,35 poin persentase', '-6.35'],
])('of %s, a figure beside its unit, that figure is told', (teks, write) => {
  expect((read(`"${teks}"`) as Finding).facts).toMatchObject({ write });
});

test.each([
  '31 Desember',
  '2 dari 5',
  '2 sampai 3 hari',
  '1.234 orang',
  '2 juta',
  '2 bulan 3 hari',
])('of %s nothing is told', (teks) => {
  expect((read(`"${teks}"`) as Finding).facts).not.toHaveProperty('write');
});

test('brackets may be a minus or none: both are told', () => {
  const finding = read('(6,35)') as Finding;
  const { saran } = finding.rule.id(finding.facts as never);
  expect(saran).toBe('tulis -6.35; bila kurung itu bukan tanda minus, tulis 6.35');
});

describe('what is no figure', () => {
  test.each([
    'ya',
    'yes',
    'no',
    'true',
    '1:30',
    '2020-01-05',
    '0x1F',
    '0o17',
    '.inf',
    '.nan',
    '""',
    '1/2',
    'tercapai',
    '1.2.3',
    '12,34,56',
    '[1]',
    '{x: 1}',
    '1e99',
    '--5',
    '5 orang',
  ])('%s', (yaml) => {
    expect(hasil(yaml)).toBe('bukan-angka');
  });

  test('more digits than any figure has', () => {
    expect(hasil('1'.repeat(30))).toBe(`${'1'.repeat(30)} (0)`);
    expect(hasil('1'.repeat(31))).toBe('angka-terlalu-panjang');
  });
});

describe('rupiah and shares', () => {
  test.each<[string, NumberKind, string]>([
    ['234933552', 'rupiah', '234933552 (0)'],
    ['0', 'rupiah', '0 (0)'],
    ['-0', 'positif', '0 (0)'],
    ['-1', 'rupiah', 'angka-negatif'],
    ['-0.5', 'positif', 'angka-negatif'],
    ['87.16', 'positif', '87.16 (2)'],
    ['1000.5', 'rupiah', 'rupiah-tak-bulat'],
    ['1000.00', 'rupiah', 'rupiah-tak-bulat'],
  ])('%s as %s', (yaml, jenis, expected) => {
    const angka = read(yaml, jenis);
    expect('nilai' in angka ? hasil(yaml, jenis).replace('-0', '0') : angka.rule.kode).toBe(
      expected,
    );
  });

  test('rupiah with decimals are rounded half up in the help', () => {
    expect((read('1000.5', 'rupiah') as Finding).facts).toMatchObject({ write: '1001' });
  });
});

describe('for every text', () => {
  const tulisan = fc
    .array(fc.constantFrom(...Array.from('0123456789.,-+ %RpeE_()')), { maxLength: 14 })
    .map((huruf) => huruf.join(''));

  test('what is suggested is accepted when it is written', () => {
    fc.assert(
      fc.property(tulisan, fc.constantFrom('angka' as const, 'rupiah' as const), (teks, jenis) => {
        const saran = suggestDecimal(teks, jenis);
        if (saran === null || saran.startsWith('-')) return;
        expect(hasil(saran, jenis)).toMatch(/\(\d+\)$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('a number keeps its value in every notation', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.integer({ min: 0, max: 99 }), (whole, sen) => {
        const digit = whole.toString();
        const titik = digit.replace(/\B(?=(?:\d{3})+$)/g, '.');
        const pecahan = String(sen).padStart(2, '0');
        const polos = `${digit}.${pecahan}`;
        expect(suggestDecimal(`${titik},${pecahan}`, 'angka')).toBe(polos);
        expect(suggestDecimal(`Rp ${titik},${pecahan}`, 'angka')).toBe(polos);
        expect(suggestDecimal(`${titik},${pecahan} %`, 'angka')).toBe(polos);
        expect(hasil(polos)).toMatch(/\(2\)$/);
      }),
    );
  });
});
