// Work that was put off in comments.

import { expect, test } from 'vitest';
import { checkTodo } from '../../src/validate/completeness/todo.ts';
import { bahan, MINIMAL, periksa } from './ruang.ts';

test('a TODO is found in a comment, with what it says, and nowhere else', () => {
  const isi = bahan(MINIMAL, {
    '2020/realisasi.yaml':
      'realisasi: # TODO\n  S1.1: { nilai: 84, sumber: TODO list } # TODO: minta angka akhir\n',
  });
  expect(periksa(isi, checkTodo)).toEqual([
    '2020/realisasi.yaml:1:14: peringatan: masih ada yang perlu diisi [catatan-todo]',
    '2020/realisasi.yaml:2:44: peringatan: masih ada yang perlu diisi: minta angka akhir [catatan-todo]',
  ]);
});
