import { describe, expect, it } from 'vitest';
import type { Tabel, TextCell } from '../../src/compose/report.ts';
import { isUncut, keptWithNext, mayBreak } from '../../src/render/table/breaks.ts';
import { sel } from './contoh.ts';

function tabel(banyak: number, isi: string, lanskap = false): Tabel {
  return {
    jenis: 'tabel',
    id: 'tabel-x',
    kode: 'x',
    label: 'Tabel 1.1',
    judul: 'x',
    sumber: null,
    kepala: [],
    lebarKolom: [20, 80],
    baris: Array.from({ length: banyak }, () => [sel(isi), sel('1')]),
    kaki: [],
    catatan: [],
    lanskap,
  };
}

describe('a table', () => {
  it('of few lines stays whole, of many may break', () => {
    expect(mayBreak(tabel(5, 'satu'))).toBe(false);
    expect(mayBreak(tabel(6, 'satu'))).toBe(true);
  });

  it('of few rows stays whole, however high they are', () => {
    expect(mayBreak(tabel(3, 'kata '.repeat(60)))).toBe(false);
  });

  it('keeps two rows with those below it, which do not count', () => {
    const below = { kaki: [[sel('Jumlah'), sel('3')]] };
    expect(mayBreak({ ...tabel(3, 'kata '.repeat(60)), ...below })).toBe(false);
    expect(mayBreak({ ...tabel(4, 'kata '.repeat(60)), ...below })).toBe(true);
  });

  it('breaks later where its cells are wider', () => {
    const isi = 'dua puluh huruf saja';
    expect(mayBreak(tabel(5, isi))).toBe(true);
    expect(mayBreak(tabel(5, isi, true))).toBe(false);
  });
});

it('finds no place for a cut in a paragraph of three lines', () => {
  // A line of the printed page holds some 84 letters.
  expect(isUncut('x'.repeat(252))).toBe(true);
  expect(isUncut('x'.repeat(253))).toBe(false);
});

describe('rows stay together', () => {
  const row = (...cells: readonly TextCell[]) => cells;
  const group = (nama: string, rows: number, isi = 'a') => [
    row(sel(nama, 'kiri', { rentangBaris: rows }), sel(isi)),
    ...Array.from({ length: rows - 1 }, () => row(sel(isi))),
  ];
  const keptIn = (...baris: readonly (readonly TextCell[])[]) =>
    keptWithNext({ ...tabel(0, ''), baris });

  it('under a spanning cell, up to a quarter of a page', () => {
    // Nine rows of a line and a half are 13.5 lines, ten are 15.
    expect(keptIn(...group('S', 9), ...group('T', 1))).toEqual([
      ...Array.from({ length: 8 }, () => true),
      false,
      false,
    ]);
    expect(keptIn(...group('S', 10))).toContain(false);
  });

  it('two at each side of the cut of a higher group', () => {
    const kept = [true, ...Array.from({ length: 7 }, () => false), true, false];
    expect(keptIn(...group('S', 10))).toEqual(kept);
  });

  it('beside the words of its spanning cell', () => {
    // A fifth of 92 letters without the padding is 15: six lines, and half of one, beside five rows of one and a half.
    const kept = [true, true, true, true, false, false, false, false, false, false, true, false];
    expect(keptIn(...group('dua belas ya '.repeat(6), 12))).toEqual(kept);
    // Words that are higher than a quarter of a page hold no more than that.
    expect(keptIn(...group('dua belas ya '.repeat(90), 40)).indexOf(false)).toBe(9);
  });

  it('fewer where they are higher', () => {
    // Four rows of five lines: 22 of a page of some 59.
    expect(keptIn(...group('S', 4, 'x'.repeat(320)))).toEqual([true, false, true, false]);
  });

  it('the first two, unless the first is as high as two', () => {
    const plain = row(sel('a'), sel('b'));
    expect(keptIn(plain, plain, plain)).toEqual([true, false, false]);
    expect(keptIn(row(sel('x'.repeat(60)), sel('b')), plain, plain)).toEqual([false, false, false]);
    expect(keptIn(plain)).toEqual([false]);
  });

  it('a sum with what it sums, a head with what it heads', () => {
    const bold = row(sel('B', 'kiri', { tebal: true }), sel('b'));
    const plain = row(sel('a'), sel('b'));
    const sums = [plain, plain, plain, bold, plain, bold];
    expect(keptIn(...sums)).toEqual([true, false, true, false, true, false]);
    expect(keptIn(bold, plain, plain, bold, plain)).toEqual([true, false, false, true, false]);
  });
});
