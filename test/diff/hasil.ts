// Results files made by hand for the tests of the comparison.

import { compareResults } from '../../src/diff/compare.ts';
import { readResults } from '../../src/diff/results-file.ts';
import type { Difference } from '../../src/diff/difference.ts';

export type RawResult = Record<string, unknown>;

/** A figure as the results file has it: `f('102.5', '102,50')`. */
export function f(nilai: string, tampil = nilai.replace('.', ',')): RawResult {
  return { nilai, tampil };
}

export function rentang(dari: string, sampai: string): RawResult {
  return { nilai: null, tampil: `${dari}–${sampai}`, dari: f(dari), sampai: f(sampai) };
}

export function indikator(replaced: RawResult = {}): RawResult {
  return {
    kode: 'S1.1',
    nama: 'Nilai Pelayanan',
    sasaran: 'S1',
    satuan: 'poin',
    polaritas: 'maksimal',
    rumus: 'realisasi-per-target',
    capaian_maksimum: null,
    target: f('80'),
    realisasi: f('84'),
    capaian: f('105', '105,00'),
    predikat: 'Sangat Tinggi',
    realisasi_lalu: {},
    target_akhir: f('90'),
    capaian_akhir: null,
    standar_nasional: null,
    ...replaced,
  };
}

export function sasaran(replaced: RawResult = {}, efisiensi: RawResult = {}): RawResult {
  return {
    kode: 'S1',
    nama: 'Meningkatnya Mutu Pelayanan',
    capaian: f('105', '105,00'),
    predikat: 'Sangat Tinggi',
    efisiensi: {
      metode: 'indeks',
      realisasi_keuangan: f('95', '95,00'),
      tingkat: f('0.11', '0,11'),
      keterangan: 'Efisien',
      ...efisiensi,
    },
    ...replaced,
  };
}

export function program(replaced: RawResult = {}): RawResult {
  return {
    kode: 'P01',
    nama: 'Program Pelayanan',
    sasaran: 'S1',
    anggaran: f('1000000', '1.000.000'),
    realisasi: f('950000', '950.000'),
    serapan: f('95', '95,00'),
    ...replaced,
  };
}

export const METODE: RawResult = {
  pembulatan: { desimal: 2, dasar: 'tampil' },
  capaian_maksimum: null,
  skala_capaian: 'permendagri-86-2017',
  efisiensi: 'indeks',
};

export function hasil(replaced: RawResult = {}): RawResult {
  return {
    versi: 1,
    tahun: 2020,
    instansi: { nama: 'Dinas Contoh', daerah: 'Kabupaten Contoh' },
    metode: METODE,
    tujuan: [],
    indikator: [indikator()],
    sasaran: [sasaran()],
    tabel: [],
    anggaran: {
      jumlah: f('1000000', '1.000.000'),
      realisasi: f('950000', '950.000'),
      serapan: f('95', '95,00'),
      program: [program()],
      sasaran: [],
    },
    diagnostik: [],
    ...replaced,
  };
}

export function banding(lama: RawResult, baru: RawResult): Difference {
  return compareResults(
    { sebutan: 'lama', hasil: readResults(lama, 'lama') },
    { sebutan: 'baru', hasil: readResults(baru, 'baru') },
  );
}

/** Two results that differ in one indicator alone. */
export function bandingIndikator(lama: RawResult, baru: RawResult): Difference {
  return banding(hasil({ indikator: [indikator(lama)] }), hasil({ indikator: [indikator(baru)] }));
}
