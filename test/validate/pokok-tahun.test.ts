// Of the years that a sentence names, the first that is not the report's and belongs to something of one year.

import { expect, test } from 'vitest';
import { findPokok, findRencana } from '../../src/validate/time/year-subjects.ts';

test('the report’s own year is passed over', () => {
  expect(findPokok('Capaian tahun 2020 mengacu pada APBD tahun 2019.', 2020)).toMatchObject({
    dokumen: 'APBD',
    sebut: 2019,
    jenis: 'rencana',
  });
  expect(findPokok('Capaian tahun 2020 mengacu pada APBD tahun 2020.', 2020)).toBeNull();
});

test('a sentence without another year is not looked through', () => {
  expect(findRencana('RKPD kabupaten disusun setiap tahun.', 2020)).toBeNull();
});
