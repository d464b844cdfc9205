// Tables of capaian: by sasaran, of all indicators, and against earlier years and the end of the period.

import type { Terhitung } from '../../calculate/besaran.ts';
import type { HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import { kepala, sel, tengah } from '../blok.ts';
import { TIADA } from '../format.ts';
import { pastYears } from '../kalimat.ts';
import type { Sel, Tabel } from '../laporan.ts';
import { notesOf } from './catatan.ts';
import { figur, figurCapaian, figurPredikat, figurTarget } from './figur.ts';
import { head, table, totalLabel } from './rangka.ts';

function capaianCells(hasil: HasilIndikator): readonly Sel[] {
  const { indikator, target, realisasi, capaian, predikat } = hasil;
  return [
    figurTarget(target),
    figur(realisasi),
    figurCapaian(capaian, indikator),
    figurPredikat(predikat, capaian),
  ];
}

/** Tabel: target, realisasi and capaian of the indicators of one sasaran. */
export function tableCapaian(hasil: HasilSasaran, tahun: number): Tabel {
  const { sasaran, indikator } = hasil;
  return table({
    kode: `capaian-${sasaran.kode}`,
    judul: `Capaian Kinerja ${sasaran.nama} Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    kepala: head('Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'),
    lebarKolom: [35, 12, 11, 12, 12, 18],
    baris: indikator.map((satu) => [
      kepala(satu.indikator.nama),
      tengah(satu.indikator.satuan),
      ...capaianCells(satu),
    ]),
    kaki:
      indikator.length > 1
        ? [
            [
              totalLabel('Rata-rata capaian', 4),
              figur(hasil.capaian),
              figurPredikat(hasil.predikat, hasil.capaian),
            ],
          ]
        : [],
    catatan: notesOf(indikator),
  });
}

/** Tabel: all indicators of the report on one page, for the summary and the annex. */
export function tablePengukuran(daftar: readonly HasilSasaran[], tahun: number): Tabel {
  return table({
    kode: 'pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)}`,
    sumber: 'data diolah',
    kepala: head(
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Predikat',
    ),
    lebarKolom: [21, 23, 10, 9, 11, 10, 16],
    baris: daftar.flatMap(({ sasaran, indikator }) =>
      indikator.map((satu, i) => [
        ...(i === 0 ? [kepala(sasaran.nama, { rentangBaris: indikator.length })] : []),
        sel(satu.indikator.nama),
        tengah(satu.indikator.satuan),
        ...capaianCells(satu),
      ]),
    ),
  });
}

/** Tabel for the annex: every indicator against the targets of the year and of the period. */
export function tablePengukuranLengkap(daftar: readonly HasilSasaran[], tahun: number): Tabel {
  const akhir = daftar[0]?.indikator[0]?.tahunAkhir ?? tahun;
  return table({
    kode: 'lampiran-pengukuran',
    judul: `Pengukuran Kinerja Tahun ${String(tahun)} dan Kemajuan terhadap Target ${String(akhir)}`,
    sumber: 'data diolah',
    kepala: head(
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      `Target ${String(tahun)}`,
      `Realisasi ${String(tahun)}`,
      'Capaian (%)',
      'Predikat',
      `Target ${String(akhir)}`,
      `Capaian terhadap Target ${String(akhir)} (%)`,
    ),
    lebarKolom: [20, 22, 8, 8, 9, 9, 12, 8, 12],
    baris: daftar.flatMap(({ sasaran, indikator }) =>
      indikator.map((satu, i) => [
        ...(i === 0 ? [kepala(sasaran.nama, { rentangBaris: indikator.length })] : []),
        sel(satu.indikator.nama),
        tengah(satu.indikator.satuan),
        ...capaianCells(satu),
        figurTarget(satu.targetAkhir),
        figurCapaian(satu.capaianAkhir, satu.indikator),
      ]),
    ),
    catatan: notesOf(daftar.flatMap(({ indikator }) => indikator)),
    lanskap: true,
  });
}

/** Tabel: this year against earlier years and against the end of the period. */
export function tablePerbandingan(hasil: HasilSasaran, tahun: number): Tabel | null {
  const { sasaran, indikator } = hasil;
  const akhir = indikator[0]?.tahunAkhir ?? tahun;
  const lalu = [...new Set(indikator.flatMap((satu) => pastYears(satu, tahun).map((h) => h.tahun)))]
    .sort((a, b) => a - b)
    .slice(-4);
  if (indikator.length === 0) return null;
  const kolomRealisasi = [...lalu, tahun];
  return table({
    kode: `perbandingan-${sasaran.kode}`,
    judul: `Perbandingan Realisasi ${sasaran.nama} dengan Tahun Sebelumnya dan Target Akhir Periode`,
    sumber: 'data diolah',
    kepala: [
      [
        tengah('Indikator Kinerja', { rentangBaris: 2 }),
        tengah('Satuan', { rentangBaris: 2 }),
        tengah('Realisasi', { rentangKolom: kolomRealisasi.length }),
        tengah(`Target ${String(akhir)}`, { rentangBaris: 2 }),
        tengah(`Capaian terhadap Target ${String(akhir)} (%)`, { rentangBaris: 2 }),
        tengah('Standar Nasional', { rentangBaris: 2 }),
      ],
      kolomRealisasi.map((satu) => tengah(String(satu))),
    ],
    lebarKolom: [30, 10, ...kolomRealisasi.map(() => 9), 10, 14, 11],
    baris: indikator.map((satu) => [
      kepala(satu.indikator.nama),
      tengah(satu.indikator.satuan),
      ...kolomRealisasi.map((t) => figur(realisasiIn(satu, t))),
      figurTarget(satu.targetAkhir),
      figurCapaian(satu.capaianAkhir, satu.indikator),
      satu.standarNasional
        ? { ...figurTarget(satu.standarNasional.nilai), rata: 'tengah' as const }
        : tengah(satu.standarNasional === null ? 'tidak ada' : TIADA),
    ]),
  });
}

function realisasiIn({ tren }: HasilIndikator, tahun: number): Terhitung {
  const satu = tren.find((h) => h.tahun === tahun);
  return satu?.realisasi ?? { nilai: null, alasan: 'realisasi-kosong' };
}
