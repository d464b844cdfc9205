// The quarters in the report: one table a sasaran, one figure an indicator, nothing where none is measured.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { Blok, Gambar, Tabel } from '../../../src/compose/report.ts';
import { dataOf } from '../../../src/compose/figures/kinds.ts';
import { bahan, MINIMAL } from '../../validate/ruang.ts';

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80 } }
      - { kode: S1.2, nama: Keluhan, satuan: keluhan, polaritas: minimal, target: { 2020: 12 } }
      - { kode: S1.3, nama: Penetapan APBD, satuan: tanggal, jenis: tanggal, target: { 2020: 2020-11-30 } }
      - { kode: S1.4, nama: Opini, satuan: opini, jenis: predikat, skala: opini-bpk, target: { 2020: WTP } }
`;

function blocks(triwulan: string | null): readonly Blok[] {
  const isi = bahan(MINIMAL, {
    'renstra-2019-2023.yaml': RENSTRA,
    '2020/target.yaml':
      'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80, S1.2: 12, S1.3: 2020-11-30, S1.4: WTP } }\n',
    '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84\n  S1.2: { dari: triwulan }\n',
    ...(triwulan === null ? {} : { '2020/triwulan.yaml': `pengukuran:\n${triwulan}` }),
  });
  return composeLaporan(isi.ruang, isi.hasil).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap((satu) => satu.isi),
  );
}

const tabel = (isi: readonly Blok[]): Tabel | undefined =>
  isi.find((blok): blok is Tabel => blok.jenis === 'tabel' && blok.kode === 'triwulan-S1');
const gambar = (isi: readonly Blok[], kode: string): Gambar | undefined =>
  isi.find((blok): blok is Gambar => blok.jenis === 'gambar' && blok.kode === `triwulan-${kode}`);

const BOTH = `  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, null, 63, 84] }
  S1.2: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, 2.5, 3, 7] }
`;

describe('the table', () => {
  test('has three rows an indicator, and what its quarters make of the year', () => {
    const satu = tabel(blocks(BOTH));
    expect(satu?.judul).toBe(
      'Capaian Kinerja Sasaran “Meningkatnya mutu pelayanan” menurut Triwulan Tahun 2020',
    );
    expect(satu?.kepala.at(-1)?.map(({ teks }) => teks)).toEqual([
      'Indikator Kinerja',
      'Uraian',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Tahun 2020',
    ]);
    expect(satu?.baris.map((row) => row.map(({ teks }) => teks).join(' | '))).toEqual([
      'Nilai pelayanan (poin) | Target | 20 | 40 | 60 | 80 | 80',
      'Realisasi | 21 | – | 63 | 84 | 84',
      // 21 / 20, 63 / 60 and 84 / 80 × 100
      'Capaian (%) | 105,00 | – | 105,00 | 105,00 | 105,00',
      'Keluhan (keluhan) | Target | 3 | 3 | 3 | 3 | 12',
      'Realisasi | 3 | 2,5 | 3 | 7 | 15,5',
      // (6 − 3) / 3, (6 − 2,5) / 3, none below 0, (24 − 15,5) / 12
      'Capaian (%) | 100,00 | 116,67 | 100,00 | 0,00 | 70,83',
    ]);
    expect(satu?.catatan).toEqual([
      'Nilai tahun Nilai pelayanan: nilai triwulan terakhir.',
      'Nilai tahun Keluhan: jumlah semua triwulan.',
      'Capaian dibatasi paling rendah 0 persen.',
    ]);
  });

  test('of one sifat names no indicator; what a quarter states is told', () => {
    const satu = tabel(
      blocks(
        '  S1.1: { sifat: rata-rata, target: [80, 80, 80, 80], realisasi: [{ status: nihil, alasan: loket tutup }, 80] }\n',
      ),
    );
    expect(satu?.catatan).toEqual([
      'Nilai tahun: rata-rata semua triwulan.',
      'Nilai pelayanan TW I, Nihil: loket tutup.',
    ]);
  });

  test('is not there without quarters', () => {
    expect(tabel(blocks(null))).toBeUndefined();
    expect(gambar(blocks(null), 'S1.1')).toBeUndefined();
  });
});

describe('the figure', () => {
  test('shows target and realisasi of each quarter', () => {
    const satu = gambar(blocks(BOTH), 'S1.1');
    expect(satu?.judul).toBe('Nilai pelayanan menurut Triwulan, 2020');
    expect(satu?.deskripsi).toBe(
      'Target dan realisasi dalam poin. TW I: target 20, realisasi 21; TW II: target 40; TW III: target 60, realisasi 63; TW IV: target 80, realisasi 84.',
    );
    expect(satu && dataOf(satu.grafik)).toMatchObject({
      kepala: ['Triwulan', 'Target (poin)', 'Realisasi (poin)'],
      baris: [
        ['TW I', '20', '21'],
        ['TW II', '40', '–'],
        ['TW III', '60', '63'],
        ['TW IV', '80', '84'],
      ],
    });
  });

  test('of words has their scale; of days there is nothing to draw', () => {
    const isi = blocks(
      '  S1.3: { sifat: kumulatif, target: [2020-03-31] }\n  S1.4: { sifat: kumulatif, target: [null, null, null, WTP], realisasi: [WDP] }\n',
    );
    expect(gambar(isi, 'S1.3')).toBeUndefined();
    expect(gambar(isi, 'S1.4')?.grafik).toMatchObject({ levels: [{}, {}, {}, { tampil: 'WTP' }] });
    expect(gambar(isi, 'S1.4')?.deskripsi).toContain('TW I: target tidak ada, realisasi WDP');
  });
});
