import { expect, it } from 'vitest';
import type { TextCell } from '../../src/compose/report.ts';
import { decimalPads } from '../../src/render/align.ts';
import { sel } from './contoh.ts';

const padsOf = (rows: readonly (readonly TextCell[])[]) => rows.map((_, i) => decimalPads(rows)(i));
const angka = (teks: string, other = {}) => sel(teks, 'angka', other);

it('fills each number up to the longest decimals of its column', () => {
  const rows = [['102,95'], ['95'], ['5,4'], ['–'], ['−6,35'], ['1.204.556']].map((row) =>
    row.map((teks) => angka(teks)),
  );
  expect(padsOf(rows).flat()).toEqual([null, ',00', '0', ',00', null, ',00']);
});

it('leaves words, other columns and columns without decimals alone', () => {
  const rows = [
    [sel('1,5'), angka('80–90'), angka('7'), angka('1,5')],
    [sel('2'), angka('1,25'), angka('12'), angka('belum dilaporkan')],
  ];
  expect(padsOf(rows)).toEqual([
    [null, null, null, null],
    [null, null, null, null],
  ]);
});

it('counts columns past cells that span', () => {
  const rows = [
    [angka('1', { rentangBaris: 2 }), angka('2', { rentangKolom: 2 }), angka('3')],
    [angka('4'), angka('5'), angka('6,5')],
    [angka('7', { rentangKolom: 3 }), angka('8,25')],
  ];
  expect(padsOf(rows)).toEqual([
    [null, null, ',00'],
    [null, null, '0'],
    [null, null],
  ]);
});
