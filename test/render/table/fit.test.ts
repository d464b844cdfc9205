// Tables that are too wide for the page: nothing of them may be cut off by its edge.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextCell, Tabel } from '../../../src/compose/report.ts';
import { printRoom } from '../../../src/render/paper.ts';
import { fitTable } from '../../../src/render/table/fit.ts';
import { mayBreakAnywhere, neededWidths } from '../../../src/render/table/need.ts';
import { sel } from '../contoh.ts';

const A4 = printRoom('A4');
const angka = (teks: string): TextCell => ({ ...sel(teks), rata: 'angka' });
const kepala = (teks: string): TextCell => ({ ...sel(teks), kepalaBaris: true });

function tabel(
  kepalaKolom: readonly (readonly TextCell[])[],
  baris: readonly (readonly TextCell[])[],
): Tabel {
  const banyak = baris[0]?.length ?? 0;
  return {
    jenis: 'tabel',
    id: 'tabel-x',
    kode: 'x',
    label: 'Tabel 1.1',
    judul: 'Nilai',
    sumber: 'data diolah',
    kepala: kepalaKolom,
    lebarKolom: Array.from({ length: banyak }, () => 100 / banyak),
    baris,
    kaki: [],
    catatan: ['Catatan.'],
    lanskap: false,
  };
}

/** A name, then as many columns of the same number. */
function wide(columns: number, number: string): Tabel {
  const heads = [sel('Unit'), ...Array.from({ length: columns }, (_, i) => sel(`K${i + 1}`))];
  const row = [kepala('Bagian'), ...Array.from({ length: columns }, () => angka(number))];
  return tabel([heads], [row, row]);
}

const texts = (rows: readonly (readonly TextCell[])[]) =>
  rows.map((row) => row.map(({ teks }) => teks));

describe('a table', () => {
  it('that fits is left as it is', () => {
    const one = wide(5, '1.234.567.890');
    expect(fitTable(one, A4)).toEqual({ parts: [one], step: 0 });
  });

  it('needs room for a date among figures on one line, as it is printed', () => {
    // Six digits, two blanks, and the 3,92 of "Februari", which alone a column of words needs.
    const date = '28 Februari 2022';
    expect(neededWidths(tabel([], [[angka(date), sel(date)]]))).toEqual([
      expect.closeTo(6 * 0.51 + 2 * 0.54 + 3.92, 6),
      expect.closeTo(3.92, 6),
    ]);
    expect(mayBreakAnywhere(angka(date))).toBe(false);
    expect(mayBreakAnywhere(angka('kata '.repeat(10)))).toBe(true);
  });

  it('is set smaller before the page is turned', () => {
    const { parts, step } = fitTable(wide(7, '123.456.789'), A4);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.lanskap).toBe(false);
    expect(step).toBe(1);
  });

  it('is turned, where that is wanted, for more than nine rows alone', () => {
    const one = { ...wide(7, '123.456.789'), lanskap: true };
    const [row = []] = one.baris;
    const across = (rows: number) =>
      fitTable({ ...one, baris: Array.from({ length: rows }, () => row) }, A4).parts.map(
        ({ lanskap }) => lanskap,
      );
    expect([across(9), across(10)]).toEqual([[false], [true]]);
  });

  it('of twelve columns of ten digits lies across', () => {
    const { parts } = fitTable(wide(12, '1.234.567.890'), A4);
    expect(parts.map(({ lanskap, lebarKolom }) => [lanskap, lebarKolom.length])).toEqual([
      [true, 13],
    ]);
  });

  it('of thirty columns is divided, and each part begins with the names of the rows', () => {
    const all = wide(30, '1.234.567.890');
    const { parts } = fitTable(all, A4);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.lanskap).toBe(true);
      expect(part.baris.map(([first]) => first?.teks)).toEqual(['Bagian', 'Bagian']);
    }
    expect(parts.flatMap(({ kepala: [row = []] }) => row.slice(1).map(({ teks }) => teks))).toEqual(
      all.kepala[0]?.slice(1).map(({ teks }) => teks),
    );
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(parts.map(({ judul }) => judul).slice(0, 1)).toEqual([
      `Nilai (bagian 1 dari ${parts.length})`,
    ]);
    // What is said below the table is said once, below the last part.
    expect(parts.filter(({ sumber }) => sumber !== null)).toEqual(parts.slice(-1));
    expect(parts.flatMap(({ catatan }) => catatan)).toEqual(['Catatan.']);
  });

  it('keeps the numbers of the rows with their names in each part', () => {
    const heads = [sel('No'), sel('Unit'), ...Array.from({ length: 30 }, () => sel('K'))];
    const row = [sel('1'), kepala('Bagian'), ...Array.from({ length: 30 }, () => angka('12.345.678.901'))]; // prettier-ignore
    const { parts } = fitTable(tabel([heads], [row]), A4);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(texts(part.baris)[0]?.slice(0, 2)).toEqual(['1', 'Bagian']);
    }
  });

  it('divides a common head with the columns under it', () => {
    const years = Array.from({ length: 30 }, (_, i) => String(2000 + i));
    const heads = [
      [
        { ...sel('Unit'), rentangBaris: 2 },
        { ...sel('Target'), rentangKolom: 30 },
      ],
      years.map((year) => sel(year)),
    ];
    const row = [kepala('Bagian'), ...years.map(() => angka('1.234.567.890'))];
    const { parts } = fitTable(tabel(heads, [row]), A4);
    const [first] = parts;
    const span = (first?.lebarKolom.length ?? 0) - 1;
    expect(first?.kepala[0]?.map(({ teks, rentangKolom, rentangBaris }) => [teks, rentangKolom, rentangBaris])).toEqual([['Unit', 1, 2], ['Target', span, 1]]); // prettier-ignore
    expect(parts.flatMap(({ kepala: [, lower = []] }) => texts([lower])[0])).toEqual(years);
  });

  it('leaves out a row of heads of which a part has none', () => {
    const heads = [
      [{ ...sel('Unit'), rentangBaris: 2 }, ...Array.from({ length: 20 }, () => ({ ...sel('K'), rentangBaris: 2 })), { ...sel('Target'), rentangKolom: 20 }], // prettier-ignore
      Array.from({ length: 20 }, () => sel('T')),
    ];
    const row = [kepala('Bagian'), ...Array.from({ length: 40 }, () => angka('1.234.567.890'))];
    const { parts } = fitTable(tabel(heads, [row]), A4);
    expect(parts[0]?.kepala).toHaveLength(1);
    expect(parts[0]?.kepala[0]?.every(({ rentangBaris }) => rentangBaris === 1)).toBe(true);
    expect(parts.at(-1)?.kepala).toHaveLength(2);
  });
});

it('never needs more than the paper has, and loses no column', () => {
  const numbers = fc.integer({ min: 0, max: 38 }).map((length) => angka('9'.repeat(length + 1)));
  const words = fc.string({ maxLength: 300 }).map((teks) => sel(teks));
  const rows = fc.array(fc.oneof(numbers, words), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, (cells) => {
      const row = [kepala('Bagian'), ...cells];
      const all = tabel([row.map((_, i) => sel(String(i)))], [row]);
      const { parts, step } = fitTable(all, A4);
      const { size, padding } = A4.sizes[step]!;
      for (const part of parts) {
        const needed = neededWidths(part).reduce((sum, em) => sum + em * size + padding, 0);
        expect(needed).toBeLessThanOrEqual(part.lanskap ? A4.landscape : A4.portrait);
      }
      const heads = parts.flatMap(({ kepala: [first = []] }) => texts([first])[0]!.slice(1));
      expect(heads).toEqual(cells.map((_, i) => String(i + 1)));
    }),
  );
});
