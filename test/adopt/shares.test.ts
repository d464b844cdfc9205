// How reports tell that the rupiah of a programme are divided between sasaran.

import { expect, test } from 'vitest';
import { sharesOf } from '../../src/adopt/collect/value/shares.ts';

const plan = {
  sasaran: ['Mutu Layanan', 'Mutu', 'Tata Kelola'].map((nama, i) => ({
    kode: `S${i + 1}`,
    key: nama.toLowerCase(),
    nama,
    origin: '',
    misi: null,
    tujuan: null,
    indikator: [],
  })),
};
const read = (...texts: readonly string[]) =>
  sharesOf('Program A', texts, plan)?.map(({ kode, text }) => `${kode} ${text}`) ?? null;
const said = (parts: string) =>
  `Sumber: DPPA Anggaran dan realisasi Program A dibagi: ${parts} Lalu.`;

test('each sasaran by its whole name, with its share', () => {
  expect(read('Lain.', said('60 persen untuk Mutu Layanan; 40 persen untuk Mutu.'))).toEqual(['S1 60', 'S2 40']);
  expect(read(said('66,6 persen untuk Mutu; 33,4 persen untuk Tata Kelola.'))).toEqual(['S2 66.6', 'S3 33.4']);
}); // prettier-ignore

test('only what is certain', () => {
  const none = [
    '60 persen untuk Mutu; 30 persen untuk Tata Kelola.',
    '60 persen untuk Mutu; 40 persen untuk Mutu.',
    '60 persen untuk Mutu; 40 persen untuk Lainnya.',
    '33,3333 persen untuk Mutu; 66,6667 persen untuk Tata Kelola.',
    'rata.',
  ];
  for (const parts of none) expect([parts, read(said(parts))]).toEqual([parts, null]);
  expect(read('Program B dibagi: 100 persen untuk Mutu.')).toBeNull();
});
