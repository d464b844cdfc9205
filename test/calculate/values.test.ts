// Values that are no plain numbers: shares, bounds, and what is stated not to be there. Worked by hand.

import { describe, expect, test } from 'vitest';
import { isFigure } from '../../src/formula/figure.ts';
import { partsOf } from '../../src/formula/ratio.ts';
import { formatTerhitung } from '../../src/compose/format.ts';
import type { HasilIndikator } from '../../src/calculate/laporan.ts';
import { hitung, tampil } from './bantu.ts';

const renstra = (indikator: string) => `periode: { mulai: 2019, selesai: 2024 }
sasaran:
  - kode: S1
    nama: Sasaran satu
    indikator:
      - { kode: S1.1, nama: Indikator satu, ${indikator} }
`;

/** The only indicator of a year with that target and realisasi. */
function measured(
  target: string,
  realisasi: string,
  indikator = 'satuan: persen',
  metode = '',
): HasilIndikator {
  const hasil = hitung({
    'lkjip.yaml': `versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kota Contoh }\n${metode}`,
    'renstra-2019-2024.yaml': renstra(indikator),
    '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${target} } }]\n`,
    '2020/realisasi.yaml': `realisasi: { S1.1: ${realisasi} }\n`,
  });
  return hasil.sasaran[0]?.indikator[0] as HasilIndikator;
}

const shown = (hasil: HasilIndikator) => [formatTerhitung(hasil.realisasi), tampil(hasil.capaian)];

describe('how many of how many', () => {
  // 45 / 60 × 100 = 75; 75 / 95 × 100 = 78,947…
  test('is a per cent, and measured as one', () => {
    expect(shown(measured('95', '{ pembilang: 45, penyebut: 60 }'))).toEqual(['75,00', '78,95']);
  });

  // 7 / 8000 × 100000 = 87,5; (2 × 80 − 87,5) / 80 × 100 = 90,625
  test('may be a rate, and stand under nilai', () => {
    const lower = 'satuan: per 100.000, polaritas: minimal';
    const hasil = measured('80', '{ nilai: { pembilang: 7, penyebut: 8000, per: 100000 } }', lower);
    expect(shown(hasil)).toEqual(['87,50', '90,63']);
  });

  // 1 / 3 × 100 = 33,333…; as shown 33,33 / 50 × 100 = 66,66; exactly 66,666… = 66,67.
  test('is used on as it is shown, or exactly', () => {
    const parts = '{ pembilang: 1, penyebut: 3, sumber: SIPP }';
    expect(shown(measured('50', parts))).toEqual(['33,33', '66,66']);
    const exact = 'metode: { pembulatan: { dasar: penuh } }\n';
    expect(shown(measured('50', parts, 'satuan: persen', exact))).toEqual(['33,33', '66,67']);
  });

  test('may be planned, and nothing of many is 0', () => {
    expect(
      shown(measured('{ pembilang: 3, penyebut: 4 }', '{ pembilang: 0, penyebut: 4 }')),
    ).toEqual(['0,00', '0,00']);
  });

  test('keeps its parts', () => {
    const { realisasi, capaian } = measured('95', '{ pembilang: 45, penyebut: 60 }');
    if (!isFigure(realisasi) || !isFigure(capaian)) throw new Error('nothing was measured');
    const parts = partsOf(realisasi);
    expect([parts?.pembilang, parts?.penyebut, parts?.per].map((one) => one?.nilai.toFixed())).toEqual(['45', '60', '100']); // prettier-ignore
    expect(partsOf(capaian)).toBeNull();
  });
});

describe('a bound', () => {
  // 90 / 95 × 100 = 94,736…
  test('at least: as maksimal', () => {
    expect(shown(measured('{ paling_sedikit: 95 }', '90'))).toEqual(['90', '94,74']);
  });

  // (2 × 5 − 4) / 5 × 100 = 120
  test('at most: as minimal, whatever the polaritas', () => {
    const hasil = measured('{ paling_banyak: 5 }', '4', 'satuan: perkara');
    expect([...shown(hasil), hasil.polaritas, hasil.rumus]).toEqual(['4', '120,00', 'minimal', 'dua-target']); // prettier-ignore
  });

  // 5 / 4 × 100 = 125
  test('with the formula that the indicator names', () => {
    const named = 'satuan: perkara, rumus: target-per-realisasi';
    expect(shown(measured('{ paling_banyak: 5 }', '4', named))).toEqual(['4', '125,00']);
  });

  test('of at most 0: nothing was to happen', () => {
    expect(shown(measured('{ paling_banyak: 0 }', '0', 'satuan: kasus'))).toEqual(['0', '100,00']);
    expect(shown(measured('{ paling_banyak: 0 }', '2', 'satuan: kasus'))).toEqual(['2', '0,00']);
  });
});

describe('a range with stabil', () => {
  // 92 against 60–85: (85 − 7) / 85 × 100 = 91,764…; 55: (60 − 5) / 60 × 100 = 91,666…
  test.each([
    ['70', '100,00'],
    ['92', '91,76'],
    ['55', '91,67'],
  ])('%s of 60–85 is %s', (realisasi, capaian) => {
    const stable = 'satuan: persen, polaritas: stabil';
    expect(tampil(measured('{ dari: 60, sampai: 85 }', realisasi, stable).capaian)).toBe(capaian);
  });
});

describe('what is stated not to be there', () => {
  test.each([
    ['nihil', 'Nihil'],
    ['tidak-diukur', 'n/a'],
    ['belum-rilis', 'Belum rilis'],
  ])('%s is printed %s and has no capaian', (status, words) => {
    const hasil = measured('80', `{ status: ${status}, alasan: tidak ada permohonan }`);
    expect(shown(hasil)).toEqual([words, status]);
    expect(formatTerhitung(hasil.capaian)).toBe('–');
  });

  test('is in no mean', () => {
    const { tabel } = hitung({
      '2020/realisasi.yaml': `realisasi: { S1.1: 90 }
tabel:
  - kode: t
    jenis: nilai
    judul: Tabel
    kolom: [2020]
    baris:
      - { nama: A, nilai: { 2020: 80 } }
      - { nama: B, nilai: { 2020: { pembilang: 3, penyebut: 4 } } }
      - { nama: C, nilai: { 2020: { status: nihil, alasan: tidak ada } } }
`,
    });
    const [one] = tabel;
    // (80 + 75) / 2
    expect(one?.jenis === 'nilai' && formatTerhitung(one.rataRata.get('2020')!)).toBe('77,50');
  });
});
