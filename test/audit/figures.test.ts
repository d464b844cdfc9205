// The text of a cell → the figure that it says.

import { describe, expect, test } from 'vitest';
import { mendWords } from '../../src/audit/table/head.ts';
import { readNumerals } from '../../src/audit/figure/notation.ts';
import { readCell } from '../../src/audit/figure/reading.ts';

const numbers = (text: string) => readNumerals(text).numerals.map(({ value }) => value.toFixed());

describe('numbers', () => {
  test.each([
    ['102,95', ['102.95']],
    ['97.15', ['97.15']],
    ['12.281.319.513', ['12281319513']],
    ['1.234.567,89', ['1234567.89']],
    ['1,234,567.89', ['1234567.89']],
    ['1.234,125', ['1234.125']],
    ['1.234.567,125', ['1234567.125']],
    ['1.234,1256', ['1234.1256']],
    ['3.264', ['3264', '3.264']],
    ['3,157', ['3.157', '3157']],
    ['0.857', ['0.857']],
    ['2018', ['2018']],
  ])('%s is %j', (text, expected) => {
    expect(readNumerals(text).isRight).toBe(true);
    expect(numbers(text)).toEqual(expected);
  });

  test.each([
    ['5.0000.000', '5000000'],
    ['511,186.833', '511186833'],
    ['5.820,220.817', '5820220817'],
    ['1.234.56', '123456'],
    ['1,234.125', '1234125'],
    ['1.23,45', '12345'],
    ['1,234,567.125', '1234567125'],
  ])('%s is none, perhaps %s', (text, meant) => {
    expect(readNumerals(text).isRight).toBe(false);
    expect(numbers(text)).toContain(meant);
  });

  test('beyond all measure there is none', () => {
    expect(readNumerals('1'.repeat(40)).numerals).toEqual([]);
  });
});

const read = (text: string) => {
  const reading = readCell(text.split('|'));
  if (reading.kind === 'figure') {
    const { value, unit, bound } = reading.figure;
    return [bound ?? '', value.toFixed(), unit ?? ''].join(' ').trim();
  }
  return reading.kind === 'range'
    ? `${reading.from.value.toFixed()} … ${reading.to.value.toFixed()}`
    : reading.kind;
};

describe('cells', () => {
  test.each([
    ['Level 3|(3,35)', '3.35'],
    ['Nilai A|(83)', '83'],
    ['A (82,92)', '82.92'],
    ['12|Bulan', '12'],
    ['1 Dok', '1'],
    ['≥ 90 %', '≥ 90 persen'],
    ['>= 90', '≥ 90'],
    ['Rp. 1.234.567,-', '1234567 rupiah'],
    ['Rp12.281.319.513', '12281319513 rupiah'],
    ['Rp 441.438.630,00', '441438630 rupiah'],
    ['Rp 1,5 miliar', '1500000000 rupiah'],
    ['50|Oran|g', '50'],
    ['3 (tiga)', '3'],
    ['1.200 orang (100%)', '1200'],
    ['(1.234.567)', '-1234567'],
    ['− 5,44', '-5.44'],
    ['81,59 *)', '81.59'],
    ['81,59¹', '81.59'],
    ['12.281.319.|513', '12281319513'],
    ['1.907.0|81.700', '1907081700'],
    ['1.907.0|81,125', '1907081.125'],
    ['1.234.567,125 ton', '1234567.125'],
    ['99,|34', '99.34'],
    ['100|%', '100 persen'],
    ['80-90', '80 … 90'],
    ['70%-80%', '70 … 80'],
    ['76 ≤ 90', '76 … 90'],
    ['–', 'blank'],
    ['N/A', 'blank'],
    ['belum|dilaporkan', 'blank'],
    ['WTP', 'words'],
    ['Terakreditasi B', 'words'],
    ['5.0000.000', 'malformed'],
    [',70', 'malformed'],
    ['012,95', 'malformed'],
    ['0,95', '0.95'],
    ['Tabel 3.6', 'words'],
    ['31 Desember 2022', 'several'],
    ['2 Dok / 3 Keg', 'several'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('a word of a head that a narrow column breaks is put together again', () => {
  expect(mendWords('Target Capai an Sasar an (%)')).toBe('Target Capaian Sasaran (%)');
  expect(mendWords('Realisasi an Keuan gan')).toBe('Realisasi an Keuangan');
  expect(mendWords('Standar Nasional')).toBe('Standar Nasional');
});
