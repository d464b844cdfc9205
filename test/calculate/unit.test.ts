// What a unit answers to a request of its regency. The figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { answerUnit, isAnswerable } from '../../src/calculate/unit.ts';
import { computeRealisasi } from '../../src/calculate/realisasi.ts';
import type { HasilUnit, UnitRequest, Realisasi } from '../../src/source/workspace.ts';
import { checkRealisasiTurunan } from '../../src/validate/realisasi/origin.ts';
import { bahan, MINIMAL, word } from '../validate/ruang.ts';
import { angka, hitung, TAMPIL, tampil } from './bantu.ts';

const asal = { berkas: '2020/realisasi.yaml', keys: ['realisasi', 'S1.1'] };

function minta(isi: Partial<UnitRequest> = {}): UnitRequest {
  return { ruang: ['../dinas-*'], indikator: null, sasaran: null, fakta: null, hasil: null, asal, ...isi }; // prettier-ignore
}

describe('what can be asked for', () => {
  test.each<[string, Partial<UnitRequest>, boolean]>([
    ['the whole unit', {}, true],
    ['the absorption of the whole unit', { hasil: 'serapan' }, true],
    ['the realisasi of the whole unit', { hasil: 'realisasi' }, false],
    ['an indikator', { indikator: 'S1.1', hasil: 'realisasi' }, true],
    ['the absorption of an indikator', { indikator: 'S1.1', hasil: 'serapan' }, false],
    ['the absorption of a sasaran', { sasaran: 'S1', hasil: 'serapan' }, true],
    ['a result of a fakta', { fakta: 'skor', hasil: 'capaian' }, false],
    ['a fakta', { fakta: 'skor' }, true],
    ['two things at once', { sasaran: 'S1', indikator: 'S1.1' }, false],
  ])('%s', (_, isi, dapat) => {
    expect(isAnswerable(minta(isi))).toBe(dapat);
  });
});

// 45 of 90 are 50 per cent; in 2019 40 of 80 are 50 per cent as well; 600 of 800 rupiah are 75 per cent.
const hasil = hitung({
  'renstra-2019-2024.yaml': `periode: { mulai: 2019, selesai: 2024 }
sasaran:
  - kode: S1
    nama: Sasaran satu
    indikator:
      - { kode: S1.1, nama: Indikator satu, satuan: poin, target: { 2019: 80, 2020: 90 } }
`,
  '2020/realisasi.yaml':
    'realisasi: { S1.1: 45 }\nrealisasi_lalu: { 2019: { S1.1: 40 } }\nfakta: { skor: { nilai: 7.5 } }\n',
  '2020/anggaran.yaml':
    'program: [{ kode: P1, nama: Program satu, sasaran: S1, anggaran: 800, realisasi: 600 }]\n',
});
const menurutTahun = new Map([[2020, hasil]]);
const jawab = (isi: Partial<UnitRequest>, tahun = 2020): string =>
  tampil(answerUnit(minta(isi), tahun, menurutTahun));

describe('what a unit answers', () => {
  test.each<[string, Partial<UnitRequest>, string]>([
    ['the capaian of an indikator', { indikator: 'S1.1' }, '50,00'],
    ['its realisasi', { indikator: 'S1.1', hasil: 'realisasi' }, '45'],
    ['an indikator that it has not', { indikator: 'S9.9' }, 'tanpa-nilai'],
    ['the capaian of a sasaran', { sasaran: 'S1' }, '50,00'],
    ['its absorption', { sasaran: 'S1', hasil: 'serapan' }, '75,00'],
    ['a sasaran that it has not', { sasaran: 'S9' }, 'tanpa-nilai'],
    ['a fakta', { fakta: 'skor' }, '7,5'],
    ['a fakta that it has not', { fakta: 'tiada' }, 'tanpa-nilai'],
    ['the mean of its sasaran', {}, '50,00'],
    ['its absorption as a whole', { hasil: 'serapan' }, '75,00'],
    ['its budget', { hasil: 'anggaran' }, '800'],
    ['its spending', { hasil: 'realisasi-anggaran' }, '600'],
  ])('%s', (_, isi, harap) => {
    expect(jawab(isi)).toBe(harap);
  });

  test.each<[HasilUnit | null, string]>([
    [null, '50,00'],
    ['realisasi', '40'],
  ])('a year before its first report from the trend of that report: %s', (what, harap) => {
    expect(jawab({ indikator: 'S1.1', hasil: what }, 2019)).toBe(harap);
  });

  test('nothing of a year that no report tells of', () => {
    expect(jawab({ indikator: 'S1.1' }, 2017)).toBe('tanpa-nilai');
    expect(jawab({ sasaran: 'S1' }, 2019)).toBe('tanpa-nilai');
    expect(jawab({ indikator: 'S1.1' }, 2021)).toBe('tanpa-nilai');
  });

  test('the first of the later reports tells of an earlier year', () => {
    const nanti = new Map([
      [2022, { ...hasil, tahun: 2022, sasaran: [], tujuan: [] }],
      [2020, hasil],
    ]);
    expect(tampil(answerUnit(minta({ indikator: 'S1.1' }), 2019, nanti))).toBe('50,00');
  });
});

describe('a realisasi that is taken from units', () => {
  const dari = (isi: Partial<NonNullable<Realisasi['turunan']>>): Realisasi => ({
    nilai: null,
    valuePath: ['nilai'],
    triwulan: null,
    turunan: {
      dari: null,
      ambil: 'rata-rata',
      kolom: null,
      unit: minta({ fakta: 'skor' }),
      baris: [
        { nama: 'Dinas A', path: '../dinas-a', nilai: new Map([['2020', angka('70.00')]]) },
        { nama: 'Dinas B', path: '../dinas-b', nilai: new Map() },
        { nama: 'Dinas C', path: '../dinas-c', nilai: new Map([['2020', angka('81.50')]]) },
      ],
      ...isi,
    },
    sumber: null,
    tahunData: null,
    catatan: null,
    realisasiTercetak: null,
    capaianTercetak: null,
    capaianAkhirTercetak: null,
    asal,
  });
  const ambil = (isi: Partial<NonNullable<Realisasi['turunan']>>): string =>
    tampil(computeRealisasi(dari(isi), new Map(), TAMPIL));

  test('a unit without a value is left out, never counted as zero', () => {
    expect(ambil({})).toBe('75,75');
    expect(ambil({ ambil: 'cacah' })).toBe('2');
    expect(ambil({ baris: [] })).toBe('tanpa-nilai');
  });

  test('a mean of capaian is for tables', () => {
    expect(ambil({ ambil: 'rata-rata-capaian' })).toBe('ambil-tak-cocok');
  });

  test('from neither a table nor units there is none', () => {
    expect(ambil({ unit: null })).toBe('tabel-tak-ada');
  });

  const diperiksa = (what: string) => {
    const isi = bahan(MINIMAL);
    const turunan = dari({ ambil: what as 'rata-rata' });
    const data = { ...isi.hasil.data, realisasi: new Map([['S1.1', turunan]]) };
    return word(checkRealisasiTurunan({ ...isi, hasil: { ...isi.hasil, data } }));
  };

  test('which is said at its line', () => {
    expect(diperiksa('rata-rata-capaian')[0]).toContain('[realisasi-ambil-tak-cocok]');
    expect(diperiksa('rata-rata')).toEqual([]);
  });
});
