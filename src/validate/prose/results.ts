// All figures that prose may take by an expression, for finding the one that a typed figure means.

import type { Decimal } from '../../decimal.ts';
import { ada, type Terhitung } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import type { HasilTabel } from '../../calculate/tabel.ts';
import { formatBesaran, formatRupiah } from '../../compose/format.ts';
import { readSatuan } from './figure-units.ts';
import { isRentang, type Target } from '../../source/workspace.ts';

/** What kind of figure it is, by the words that a sentence uses for it. */
export type JenisAngkaHasil =
  'target' | 'realisasi' | 'capaian' | 'efisiensi' | 'keuangan' | 'rupiah' | 'tabel' | 'fakta';

export interface AngkaHasil {
  /** The expression without its braces; null for an entered figure that no expression gives. */
  readonly ekspresi: string | null;
  readonly nilai: Decimal;
  /** The same as a float, for searching alone. */
  readonly kira: number;
  readonly tampil: string;
  readonly jenis: JenisAngkaHasil;
  /** Of money, and how many of it one of the unit is: 1.000.000 in "juta rupiah". */
  readonly rupiah: boolean;
  readonly skala: number;
  /** Kode of the indikator, sasaran, table or program. */
  readonly milik: string;
}

/** With its unit, where it is stated in one. */
type Butir = readonly [JenisAngkaHasil, string | null, Terhitung | Target | null, (string | null)?];

function toAngka(milik: string, daftar: readonly Butir[]): readonly AngkaHasil[] {
  return daftar.flatMap(([jenis, ekspresi, isi, satuan = null]) => {
    const hasil = toTerhitung(isi);
    if (hasil === null || !ada(hasil)) return [];
    const tampil = jenis === 'rupiah' ? formatRupiah(hasil) : formatBesaran(hasil);
    const { nilai } = hasil;
    const uang = readSatuan(jenis === 'rupiah' ? 'rupiah' : (satuan ?? ''));
    return [{ ekspresi, nilai, kira: nilai.toNumber(), tampil, jenis, milik, ...uang }];
  });
}

/** A range is no single figure. */
function toTerhitung(isi: Terhitung | Target | null): Terhitung | null {
  if (isi === null || 'alasan' in isi || 'asal' in isi) return isi;
  return isRentang(isi) ? null : isi;
}

/** Every figure, those that prose speaks of most first: of two that fit, the first is advised. */
export function listAngkaHasil(hasil: Hasil): readonly AngkaHasil[] {
  const indikator = [...hasil.sasaran, ...hasil.tujuan].flatMap((satu) => satu.indikator);
  return [
    ...indikator.flatMap((satu) => ofIndikator(satu, hasil.tahun)),
    ...hasil.sasaran.flatMap(ofSasaran),
    ...ofMoney(hasil),
    ...[...hasil.data.fakta].flatMap(([kode, { nilai, satuan }]) =>
      toAngka(kode, [['fakta', `fakta "${kode}"`, nilai, satuan]]),
    ),
    ...[...hasil.tabel, ...hasil.personel].flatMap(ofTabel),
  ];
}

function ofIndikator(hasil: HasilIndikator, tahun: number): readonly AngkaHasil[] {
  const { kode, kondisiAwal, target, satuan } = hasil.indikator;
  return toAngka(kode, [
    ['capaian', `capaian "${kode}"`, hasil.capaian],
    ['realisasi', `realisasi "${kode}"`, hasil.realisasi, satuan],
    ['target', `target "${kode}"`, hasil.target, satuan],
    ['target', `targetAkhir "${kode}"`, hasil.targetAkhir, satuan],
    ['capaian', `capaianAkhir "${kode}"`, hasil.capaianAkhir],
    ['realisasi', `kondisiAwal "${kode}"`, kondisiAwal, satuan],
    ...hasil.tren
      .filter((satu) => satu.tahun < tahun)
      .map((satu): Butir => [
        'realisasi',
        `realisasiLalu "${kode}" ${String(satu.tahun)}`,
        satu.realisasi,
        satuan,
      ]),
    ...[...target.values()].map((satu): Butir => ['target', null, satu, satuan]),
    ['realisasi', null, hasil.standarNasional?.nilai ?? null, satuan],
  ]);
}

function ofSasaran(hasil: HasilSasaran): readonly AngkaHasil[] {
  const { kode } = hasil.sasaran;
  const { standar, indeks, tingkat } = hasil.efisiensi;
  return toAngka(kode, [
    ['capaian', `capaian "${kode}"`, hasil.capaian],
    ['efisiensi', `tingkatEfisiensi "${kode}"`, tingkat],
    ['efisiensi', `indeksEfisiensi "${kode}"`, indeks],
    ['efisiensi', `standarEfisiensi "${kode}"`, standar],
    ['keuangan', `capaianKeuangan "${kode}"`, hasil.capaianKeuangan],
    ['rupiah', `rupiah "${kode}"`, hasil.keuangan?.anggaran ?? null],
    ['rupiah', `rupiahRealisasi "${kode}"`, hasil.keuangan?.realisasi ?? null],
  ]);
}

function ofMoney({ anggaran }: Hasil): readonly AngkaHasil[] {
  return [
    ...toAngka('', [
      ['rupiah', 'rupiah "anggaran"', anggaran.anggaran],
      ['rupiah', 'rupiah "realisasi"', anggaran.realisasi],
      ['keuangan', 'serapan', anggaran.serapan],
    ]),
    ...anggaran.program.flatMap(({ program: { kode }, anggaran: pagu, realisasi, serapan }) =>
      toAngka(kode, [
        ['rupiah', `rupiah "${kode}"`, pagu],
        ['rupiah', `rupiahRealisasi "${kode}"`, realisasi],
        ['keuangan', `serapan "${kode}"`, serapan],
      ]),
    ),
  ];
}

function ofTabel(hasil: HasilTabel): readonly AngkaHasil[] {
  const { kode } = hasil.tabel;
  if (hasil.jenis === 'capaian') {
    return toAngka(kode, [
      ['tabel', `rataRata "${kode}"`, hasil.rataRata],
      ...hasil.baris.flatMap(({ baris, realisasi, capaian }): Butir[] => [
        ['tabel', `capaianBaris "${kode}" "${baris.indikator}"`, capaian],
        ['tabel', null, realisasi, baris.satuan],
        ['tabel', null, baris.target, baris.satuan],
      ]),
    ]);
  }
  const { satuan } = hasil.tabel;
  return toAngka(kode, [
    ...[...hasil.rataRata].map(([kolom, rata]): Butir => [
      'tabel',
      `rataRata "${kode}" ${word(kolom)}`,
      rata,
      satuan,
    ]),
    ...hasil.baris.flatMap(({ baris, nilai }) =>
      [...nilai].map(([kolom, isi]): Butir => [
        'tabel',
        `nilai "${kode}" "${baris.nama}" ${word(kolom)}`,
        isi,
        satuan,
      ]),
    ),
    ...[...hasil.jumlah.values()].map((isi): Butir => ['tabel', null, isi, satuan]),
  ]);
}

/** A column as an expression takes it: bare when it is one plain word. */
function word(kolom: string): string {
  return /^[\w.-]+$/.test(kolom) ? kolom : `"${kolom}"`;
}
