// Values that are more than a number in the cells of a form, and in the YAML that import writes.

import { describe, expect, test } from 'vitest';
import { formOfYear } from '../../src/excel/form/apply.ts';
import {
  formatValue,
  isSameValue,
  isUnusable,
  parseExported,
  readCell,
} from '../../src/excel/form/cell-value.ts';
import type { FormValue, ValueKind } from '../../src/excel/form/form.ts';
import { typedValue } from '../../src/new/typed-figure.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const read = (text: string, kind: ValueKind) => readCell({ kind: 'text', text }, kind);

function value(text: string, kind: ValueKind): FormValue {
  const found = read(text, kind);
  if (isUnusable(found)) throw new Error(found.problem.id);
  return found;
}

describe('a cell', () => {
  test.each([
    ['target', '≥ 95', '≥ 95', '{ paling_sedikit: 95 }'],
    ['target', '>=95', '≥ 95', '{ paling_sedikit: 95 }'],
    ['target', 'paling banyak 5,5', '≤ 5.5', '{ paling_banyak: 5.5 }'],
    ['target', '65 s.d. 75', '65 s.d. 75', '{ dari: 65, sampai: 75 }'],
    ['target', '81 s.d. 91,1250', '81 s.d. 91.1250', '{ dari: 81, sampai: 91.1250 }'],
    ['target', '81 s.d. 91125', '81 s.d. 91125', '{ dari: 81, sampai: 91125 }'],
    ['target', '3/4', '3 / 4', '{ pembilang: 3, penyebut: 4 }'],
    ['angka', '45 dari 60', '45 / 60', '{ pembilang: 45, penyebut: 60 }'],
    ['angka', '7 / 8000 per 100000', '7 / 8000 per 100000', '{ pembilang: 7, penyebut: 8000, per: 100000 }'], // prettier-ignore
    ['angka', 'nihil: tidak ada "banding"', 'Nihil: tidak ada "banding"', '{ status: nihil, alasan: "tidak ada \\"banding\\"" }'], // prettier-ignore
    ['angka', 'Tidak diukur - baru dibentuk', 'n/a: baru dibentuk', '{ status: tidak-diukur, alasan: "baru dibentuk" }'], // prettier-ignore
    ['kata', 'Nihil: tidak dinilai', 'Nihil: tidak dinilai', '{ status: nihil, alasan: "tidak dinilai" }'], // prettier-ignore
    ['kata', 'n/a: acara ditiadakan', 'n/a: acara ditiadakan', '{ status: tidak-diukur, alasan: "acara ditiadakan" }'], // prettier-ignore
    ['angka', 'n/a: baru', 'n/a: baru', '{ status: tidak-diukur, alasan: "baru" }'],
    ['angka', 'belum rilis: menunggu BPS', 'Belum rilis: menunggu BPS', '{ status: belum-rilis, alasan: "menunggu BPS" }'], // prettier-ignore
  ] as const)('of a %s: %s', (kind, text, shown, yaml) => {
    const found = value(text, kind);
    expect(formatValue(found)).toBe(shown);
    if (found === null || typeof found === 'string') throw new Error('no value');
    expect(typedValue(found)).toBe(yaml);
    const kept = parseExported(shown, kind);
    expect(kept !== undefined && isSameValue(kept, found)).toBe(true);
  });

  test.each([
    ['angka', 'Nihil', 'berisi keadaan tanpa alasan'],
    ['kata', 'Nihil', 'berisi keadaan tanpa alasan'],
    ['angka', '45 / 0', 'membagi dengan 0'],
    ['angka', '45 / 60 per 0', 'membagi dengan 0'],
    ['angka', 'banyak / 60', 'berisi "banyak", bukan angka'],
    ['angka', '45 / semua', 'berisi "semua", bukan angka'],
    ['target', '81 s.d. 91.125', 'tulis 91,1250 bila itu desimal, atau 91125 bila itu ribuan'],
    ['angka', '45 / 60 per ribu', 'berisi "ribu", bukan angka'],
    ['angka', '≥ 95', 'berisi "≥ 95", bukan angka'],
    ['target', '≥ banyak', 'berisi "banyak", bukan angka atau rentang'],
    ['target', 'Nihil: tidak ada', 'berisi "Nihil: tidak ada", bukan angka'],
    ['rupiah', '45 / 60', 'berisi "45 / 60", bukan angka'],
  ] as const)('of a %s that cannot be used: %s', (kind, text, problem) => {
    const found = read(text, kind);
    expect(isUnusable(found) && found.problem.id).toContain(problem);
  });

  test.each(['BB', 'Sangat Baik', '2024-01-19', '3 / 4', 'nihil jaya'])(
    'of words is as it stands: %s',
    (text) => {
      expect(value(text, 'kata')).toBe(text);
      expect(parseExported(text, 'kata')).toBe(text);
    },
  );

  test.each([
    // 490 / 433912 × 100000 = 112,926…, not 0,11 of a hundred.
    ['490 / 433912', '489 / 433912 per 100000', '490 / 433912 per 100000'],
    ['490 / 433912 per 1000', '489 / 433912 per 100000', '490 / 433912 per 1000'],
    ['45 / 60', '40 / 60', '45 / 60'],
    ['45 / 60', '66.67', '45 / 60'],
    ['45 / 60', 'Nihil: tidak ada', '45 / 60'],
  ])('%s in the place of %s is %s', (typed, before, shown) => {
    const found = readCell({ kind: 'text', text: typed }, 'angka', value(before, 'angka'));
    if (isUnusable(found)) throw new Error(found.problem.id);
    expect(formatValue(found)).toBe(shown);
  });

  test('tells values apart by what they say', () => {
    const same = (a: string, b: string) => isSameValue(value(a, 'target'), value(b, 'target'));
    expect(same('≥ 95', '≥ 95,0')).toBe(true);
    expect(same('≥ 95', '≤ 95')).toBe(false);
    expect(same('≥ 95', '95')).toBe(false);
    expect(same('3 / 4', '6 / 8')).toBe(false);
    expect(same('65 s.d. 75', '3 / 4')).toBe(false);
  });
});

test('parts and a status are filled in where they stand, alone or beside what is said of them', () => {
  const cells = (realisasi: string) =>
    formOfYear(bahan(MINIMAL, { '2020/realisasi.yaml': `realisasi:\n  S1.1: ${realisasi}\n` }).workspace, 2020)!
      .sheets.find(({ name }) => name === 'Realisasi')!
      .rows[0]!.cells[4]!; // prettier-ignore
  expect(cells('{ pembilang: 1, penyebut: 2, sumber: SIPP }')).toMatchObject({ kind: 'fill', path: ['realisasi', 'S1.1', 'nilai'] }); // prettier-ignore
  expect(cells('{ pembilang: 1, penyebut: 2 }')).toMatchObject({ kind: 'fill', path: ['realisasi', 'S1.1'] }); // prettier-ignore
  expect(cells('{ nilai: { pembilang: 1, penyebut: 2 } }')).toMatchObject({ path: ['realisasi', 'S1.1', 'nilai'] }); // prettier-ignore
});
