// What the text of a report says of values, as the report itself says it: each name once, before all of its times.

import { expect, test } from 'vitest';
import { collectRemarks } from '../../src/adopt/collect/value/remarks.ts';
import type { SourceReport } from '../../src/adopt/source.ts';

const plan = {
  tujuan: [],
  sasaran: [
    {
      kode: 'S1',
      key: '',
      nama: '',
      origin: '',
      misi: null,
      indikator: ['Keluhan', 'Nilai'].map((nama, i) => ({ kode: `S1.${String(i + 1)}`, nama })),
    },
  ],
} as unknown as Parameters<typeof collectRemarks>[1];

const read = (text: string) =>
  collectRemarks([{ text: [[{ text }]] } as unknown as SourceReport], plan);

test('shares of several times of one name, and of the next', () => {
  const { shares } = read(
    'Realisasi Keluhan TW I: 1 dari 4; TW II: 3 dari 4; tahun 2019: 1 dari 2; Nilai: 412 dari 430.',
  );
  expect(shares.get('S1.1')?.map(({ year, quarter, value }) => [year, quarter, String(value)])).toEqual([
    [null, 'tw i', '25'],
    [null, 'tw ii', '75'],
    [2019, null, '50'],
  ]); // prettier-ignore
  expect(shares.get('S1.2')?.map(({ year, quarter, text }) => [year, quarter, text])).toEqual([
    [null, null, '{ pembilang: 412, penyebut: 430 }'],
  ]);
});

test('a reason for several times', () => {
  const { reasons } = read(
    'Keluhan TW I, TW II, dan TW IV, Nihil: loket tutup. Nilai tahun 2018 dan tahun 2019, Belum rilis: menunggu. Nilai, n/a: tidak ada.',
  );
  const told = (kode: string) =>
    reasons.get(kode)?.map(({ year, quarter, because }) => [year, quarter, because]);
  expect(told('S1.1')).toEqual([
    [null, 'tw i', 'loket tutup'],
    [null, 'tw ii', 'loket tutup'],
    [null, 'tw iv', 'loket tutup'],
  ]);
  expect(told('S1.2')).toEqual([
    [2018, null, 'menunggu'],
    [2019, null, 'menunggu'],
    [null, null, 'tidak ada'],
  ]);
});
