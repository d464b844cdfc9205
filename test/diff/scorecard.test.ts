// What weights make, on two sides.

import { expect, test } from 'vitest';
import { banding, f, hasil, indikator, sasaran } from './hasil.ts';

const skor = (capaian: string, status: string | null, bobot = '60') => ({
  perspektif: [
    {
      kode: 'SH',
      nama: 'Stakeholder',
      bobot: f(bobot, bobot),
      capaian: f(capaian, capaian),
      status,
    },
  ],
  nko: { nilai: f(capaian, capaian), status },
});

test('a perspektif and the whole differ by weight, value and status', () => {
  const { skor: found, beda } = banding(
    hasil({ skor: skor('98.5', 'Kuning', '50') }),
    hasil({ skor: skor('101.6', 'Hijau') }),
  );
  expect(beda).toBe(true);
  expect(
    found.map(({ jenis, kode, penilaian, ubah }) => [
      jenis,
      kode,
      penilaian,
      ubah.map(({ besaran, lama, baru, penilaian: p }) => [besaran, lama?.tampil, baru?.tampil, p]),
    ]),
  ).toEqual([
    [
      'perspektif',
      'SH',
      'lebih-baik',
      [
        ['bobot', '50', '60', 'netral'],
        ['capaian', '98.5', '101.6', 'lebih-baik'],
        ['status', 'Kuning', 'Hijau', 'lebih-baik'],
      ],
    ],
    [
      'nko',
      'nko',
      'lebih-baik',
      [
        ['capaian', '98.5', '101.6', 'lebih-baik'],
        ['status', 'Kuning', 'Hijau', 'lebih-baik'],
      ],
    ],
  ]);
});

test('what is the same is not told; what one side lacks came or went', () => {
  const one = hasil({ skor: skor('98.5', null) });
  expect(banding(one, one).skor).toEqual([]);
  expect(banding(hasil(), one).skor.map(({ status }) => status)).toEqual(['ditambah', 'ditambah']);
  const parts = hasil({ skor: { ...skor('98.5', null), nko: null } });
  expect(banding(one, parts).skor.map(({ kode, status }) => [kode, status])).toEqual([
    ['nko', 'dihapus'],
  ]);
});

test('another weight of a sasaran or indikator is told', () => {
  const weighted = (bobot: string) =>
    hasil({
      sasaran: [sasaran({ bobot: f(bobot, bobot) })],
      indikator: [indikator({ bobot: f(bobot, bobot) })],
    });
  const [one] = banding(weighted('50'), weighted('60')).sasaran;
  expect(
    [one?.ubah, one?.anak[0]?.ubah].map((changes) => changes?.map(({ besaran }) => besaran)),
  ).toEqual([['bobot'], ['bobot']]);
});
