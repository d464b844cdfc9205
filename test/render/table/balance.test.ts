// Columns that share the width of a table so that its rows are no higher than they have to be.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { balance, settledWidths } from '../../../src/render/table/balance.ts';
import { neededWidths } from '../../../src/render/table/need.ts';
import { sel } from '../contoh.ts';

/** Ten letters in a line of 60 points: a letter takes 5 or 6 of type this size. */
const TYPE = { size: 10, padding: 10 };

const table = (
  heads: readonly string[],
  rows: readonly (readonly TextCell[])[],
  lebarKolom: readonly number[],
): Tabel => ({
  jenis: 'tabel',
  id: 'tabel-x',
  kode: 'x',
  label: 'Tabel 1.1',
  judul: 'Nilai',
  sumber: null,
  kepala: [heads.map((one) => sel(one))],
  lebarKolom,
  baris: rows,
  kaki: [],
  catatan: [],
  lanskap: false,
});

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('a column that breaks its texts', () => {
  const row = [sel('Program Satu'), sel('Sasaran 1 dan 2'), sel('–')];
  const one = table(['Program', 'Mendukung', 'Unit'], [row, row], [60, 18, 22]);

  it('takes what the others do not need', () => {
    // "Mendukung" alone needs 0,91 + 8 letters; "Sasaran 1 dan 2" on one line 6,56 × 10 points and the edges, of 400.
    const { lebarKolom } = balance(one, 400, TYPE);
    const [program = 0, mendukung = 0] = lebarKolom;
    expect(mendukung).toBeGreaterThan((65.6 + 10) / 4);
    // "Program Satu" keeps its line: some 5,7 × 10 points and the edges.
    expect(program).toBeGreaterThan((57 + 10) / 4);
    expect(total(lebarKolom)).toBeCloseTo(100, 1);
  });

  it('stays where no line is to be gained', () => {
    const broad = { ...one, lebarKolom: [35, 40, 25] };
    expect(balance(broad, 400, TYPE)).toBe(broad);
    const long = table(['A', 'B'], [[sel('kata '.repeat(4)), sel('kata '.repeat(4))]], [50, 50]);
    expect(balance(long, 100, TYPE)).toBe(long);
  });

  it('leaves what stands on one line there', () => {
    const name = sel('Rata-Rata Capaian Sasaran Kabupaten Bidang Pemerintahan');
    const rated = table(
      ['Indikator', 'Predikat', 'Nilai'],
      Array.from({ length: 4 }, () => [name, sel('Sangat Tinggi'), sel('95')]),
      [30, 40, 30],
    );
    const [, predikat = 0] = balance(rated, 300, TYPE).lebarKolom;
    // "Sangat Tinggi" takes 5,7 × 10 points and the edges, of 300.
    expect(predikat).toBeGreaterThan((57 + 10) / 3);
    expect(predikat).toBeLessThan(40);
  });

  it('does not push a number out of line', () => {
    const figure = (teks: string): TextCell => ({ ...sel(teks), rata: 'angka' });
    const long = sel('kata '.repeat(20));
    const numbers = table(
      ['Nama', 'N'],
      [
        [long, figure('1')],
        [long, figure('0,12345')],
      ],
      [60, 40],
    );
    const [, number = 0] = balance(numbers, 300, TYPE).lebarKolom;
    // "1" stands over the 1 of "0,12345" with ",12345" free behind it: 6 digits and the comma.
    expect(number).toBeGreaterThanOrEqual(((6 * 0.51 + 0.3) * 10 + 10) / 3 - 0.01);
    expect(number).toBeLessThan(40);
  });
});

it('shares the whole width, and gives each column what its longest word needs', () => {
  const word = fc.constantFrom('Meningkatnya', 'mutu', 'pelayanan', 'dan', '102,95', 'persen', '–');
  const cell = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => sel(words.join(' ')));
  const shape = fc.integer({ min: 2, max: 5 }).chain((columns) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 5, max: 60 }), { minLength: columns, maxLength: columns }),
    ),
  ); // prettier-ignore
  fc.assert(
    fc.property(shape, ([rows, shares]) => {
      const lebar = shares.map((share) => (share / total(shares)) * 100);
      const one = table(shares.map(() => 'Uraian'), rows, lebar); // prettier-ignore
      const set = balance(one, 500, TYPE);
      expect(total(set.lebarKolom)).toBeCloseTo(100, 0);
      const widths = settledWidths(set, 500, TYPE);
      neededWidths(one).forEach((em, i) => {
        expect(widths[i]).toBeGreaterThanOrEqual(em * TYPE.size + TYPE.padding - 0.1);
      });
    }),
  );
});
