import { describe, expect, it } from 'vitest';
import type { Tabel } from '../../src/compose/report.ts';
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

it('keeps the rows under a spanning cell together, unless they are many', () => {
  const kepala = (rentangBaris: number) => [sel('S', 'kiri', { rentangBaris }), sel('a')];
  const baris = [kepala(3), [sel('b')], [sel('c')], kepala(1), kepala(9), [sel('d')]];
  expect(keptWithNext(baris)).toEqual([true, true, false, false, false, false]);
});
