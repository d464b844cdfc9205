// What a tujuan reached, and where a sasaran stands among the others, on two sides.

import { expect, test } from 'vitest';
import type { Thing } from '../../src/diff/difference.ts';
import { banding, f, hasil, indikator, sasaran } from './hasil.ts';

const { efisiensi } = sasaran() as { readonly efisiensi: object };

function tujuan(capaian: string, tingkat: string, realisasi = '3.9') {
  const { sasaran: none, ...measured } = indikator({
    kode: 'T1.1',
    tujuan: 'T1',
    realisasi: f(realisasi),
    capaian: f(capaian),
  });
  expect(none).toBe('S1');
  return {
    kode: 'T1',
    nama: 'Meningkatnya Pelayanan',
    indikator: [measured],
    capaian: f(capaian),
    predikat: 'Tinggi',
    efisiensi: { ...efisiensi, realisasi_keuangan: f('90'), tingkat: f(tingkat) },
  };
}

const told = (things: readonly Thing[]) =>
  things.map(({ jenis, kode, status, penilaian, ubah }) => [
    [jenis, kode, status, penilaian].join(' '),
    ...ubah.map(({ besaran, lama, baru, selisih, sebab }) =>
      [besaran, lama?.tampil ?? '–', baru?.tampil ?? '–', selisih?.tampil, sebab]
        .filter((one) => one != null)
        .join(' '),
    ),
  ]);

test('capaian and efficiency of a tujuan are compared as those of a sasaran', () => {
  // 97,50 → 102,50: 5 points more; 0,08 → 0,14: 0,06 more.
  const { tujuan: found } = banding(
    hasil({ tujuan: [tujuan('97.5', '0.08')] }),
    hasil({ tujuan: [tujuan('102.5', '0.14', '4.1')] }),
  );
  expect(told(found)).toEqual([
    [
      'tujuan T1 berubah lebih-baik',
      'capaian 97,5 102,5 +5,0',
      'tingkat-efisiensi 0,08 0,14 +0,06',
    ],
  ]);
});

test('where the data are the same it was the method', () => {
  const { tujuan: found } = banding(
    hasil({ tujuan: [tujuan('97.5', '0.08')] }),
    hasil({ tujuan: [{ ...tujuan('97.5', '0.08'), capaian: f('98') }] }),
  );
  expect(told(found)).toEqual([['tujuan T1 berubah netral', 'capaian 97,5 98 +0,5 metode']]);
});

test('a file of an older version, which has no figures of a tujuan, is no change of them', () => {
  const { capaian, predikat, efisiensi: degrees, ...old } = tujuan('97.5', '0.08');
  expect([capaian, predikat, degrees]).toHaveLength(3);
  const { tujuan: found } = banding(
    hasil({ tujuan: [old] }),
    hasil({ tujuan: [tujuan('97.5', '0.08')] }),
  );
  expect(found).toEqual([]);
  expect(banding(hasil({ tujuan: [] }), hasil({ tujuan: [old] })).tujuan[0]?.status).toBe(
    'ditambah',
  );
});

test('a sasaran that serves another, or is of another level', () => {
  const { sasaran: found } = banding(
    hasil({ sasaran: [sasaran({ jenjang: 'Sasaran Strategis' })] }),
    hasil({ sasaran: [sasaran({ jenjang: 'Sasaran Program', mendukung: 'S2' })] }),
  );
  expect(told(found)).toEqual([
    ['sasaran S1 berubah netral', 'jenjang Sasaran Strategis Sasaran Program', 'mendukung – S2'],
  ]);
  const placed = hasil({ sasaran: [sasaran({ jenjang: 'Sasaran Program', mendukung: 'S2' })] });
  const [added] = banding(hasil({ sasaran: [] }), placed).sasaran;
  expect(added?.ubah.map(({ besaran }) => besaran)).not.toContain('jenjang');
});
