// Results → one long table for programs: a row a figure. RFC 4180, exact decimals with a point beside the text as shown.

import { ada, type Terhitung } from '../calculate/besaran.ts';
import type { HasilEfisiensi } from '../calculate/efisiensi.ts';
import type { Hasil, HasilIndikator } from '../calculate/laporan.ts';
import type { HasilKeuangan } from '../calculate/serapan.ts';
import type { HasilTabel } from '../calculate/tabel.ts';
import { formatEksak, formatTarget, formatTerhitung, TIADA } from '../compose/format.ts';
import { isRentang, type Target } from '../source/workspace.ts';

const KEPALA = ['tahun', 'jenis', 'kode', 'baris', 'nama', 'induk', 'ukuran', 'kolom', 'satuan', 'nilai', 'tampil'] as const; // prettier-ignore

/** What a figure is of. */
interface Hal {
  readonly jenis: string;
  readonly kode: string;
  /** The row of a table, from 1; empty for what is taken of its rows. */
  readonly baris?: number;
  readonly nama: string;
  readonly induk?: string | null;
  readonly satuan?: string | null;
}

/** A figure, or a rating, which has no number. */
interface Ukuran {
  readonly ukuran: string;
  readonly kolom?: string;
  readonly satuan?: string;
  readonly nilai: string;
  readonly tampil: string;
}

/** All figures of a year, in the order of the results file; one that is missing has an empty `nilai`. */
export function toCsv(hasil: Hasil): string {
  const baris = rows(hasil).map(({ hal, ukuran }) => [
    String(hasil.tahun),
    hal.jenis,
    hal.kode,
    hal.baris === undefined ? '' : String(hal.baris),
    hal.nama,
    hal.induk ?? '',
    ukuran.ukuran,
    ukuran.kolom ?? '',
    ukuran.satuan ?? hal.satuan ?? '',
    ukuran.nilai,
    ukuran.tampil,
  ]);
  return [KEPALA, ...baris].map((satu) => `${satu.map(field).join(',')}\r\n`).join('');
}

interface BarisCsv {
  readonly hal: Hal;
  readonly ukuran: Ukuran;
}

function rows(hasil: Hasil): readonly BarisCsv[] {
  const { tujuan, sasaran, tabel, personel, anggaran, tahun } = hasil;
  return [
    ...tujuan.flatMap((satu) => satu.indikator.flatMap((butir) => indicator('indikator-tujuan', butir, tahun))), // prettier-ignore
    ...sasaran.flatMap((satu) => satu.indikator.flatMap((butir) => indicator('indikator', butir, tahun))), // prettier-ignore
    ...sasaran.flatMap(({ sasaran: { kode, nama }, capaian, predikat, efisiensi }) =>
      of({ jenis: 'sasaran', kode, nama }, [
        angka('capaian', capaian, 'persen'),
        teks('predikat', predikat?.predikat),
        ...efficiency(efisiensi),
      ]),
    ),
    ...[...tabel, ...personel].flatMap(tableRows),
    ...of({ jenis: 'anggaran', kode: '', nama: '' }, money(anggaran)),
    ...anggaran.program.flatMap(
      ({ program, ...uang }) =>
      of({ jenis: 'program', kode: program.kode, nama: program.nama, induk: program.sasaran }, money(uang)), // prettier-ignore
    ),
    ...[...anggaran.sasaran].flatMap(([kode, uang]) => of({ jenis: 'anggaran-sasaran', kode, nama: '' }, money(uang))), // prettier-ignore
    ...[...anggaran.bagian].flatMap(([nama, uang]) => of({ jenis: 'anggaran-bagian', kode: '', nama }, money(uang))), // prettier-ignore
  ];
}

const of = (hal: Hal, daftar: readonly Ukuran[]): readonly BarisCsv[] =>
  daftar.map((ukuran) => ({ hal, ukuran }));

function angka(ukuran: string, hasil: Terhitung, satuan?: string, kolom?: string): Ukuran {
  const nilai = ada(hasil) ? formatEksak(hasil.nilai) : '';
  const tampil = formatTerhitung(hasil);
  return { ukuran, nilai, tampil, ...(satuan !== undefined && { satuan }), ...(kolom !== undefined && { kolom }) }; // prettier-ignore
}

function teks(ukuran: string, tampil: string | null | undefined): Ukuran {
  return { ukuran, satuan: '', nilai: '', tampil: tampil ?? TIADA };
}

/** A range has no single value: its bounds follow. */
function target(ukuran: string, isi: Target | null): readonly Ukuran[] {
  if (isi === null) return [{ ukuran, nilai: '', tampil: TIADA }];
  if (!isRentang(isi)) return [angka(ukuran, isi)];
  return [
    { ukuran, nilai: '', tampil: formatTarget(isi) },
    angka(`${ukuran}_dari`, isi.dari),
    angka(`${ukuran}_sampai`, isi.sampai),
  ];
}

function indicator(jenis: string, hasil: HasilIndikator, tahun: number): readonly BarisCsv[] {
  const { indikator, induk, tren, standarNasional } = hasil;
  const { kode, nama, satuan } = indikator;
  const lalu = tren.filter((satu) => satu.tahun < tahun && ada(satu.realisasi));
  return of({ jenis, kode, nama, induk, satuan }, [
    ...target('target', hasil.target),
    angka('realisasi', hasil.realisasi),
    angka('capaian', hasil.capaian, 'persen'),
    teks('predikat', hasil.predikat?.predikat),
    ...lalu.map((satu) => angka('realisasi_lalu', satu.realisasi, satuan, String(satu.tahun))),
    ...target('target_akhir', hasil.targetAkhir),
    angka('capaian_akhir', hasil.capaianAkhir, 'persen'),
    ...(standarNasional ? [angka('standar_nasional', standarNasional.nilai)] : []),
  ]);
}

function efficiency(hasil: HasilEfisiensi): readonly Ukuran[] {
  return [
    angka('efisiensi_target_sasaran', hasil.targetSasaran, 'persen'),
    angka('efisiensi_target_keuangan', hasil.targetKeuangan, 'persen'),
    angka('efisiensi_standar', hasil.standar),
    angka('efisiensi_realisasi_sasaran', hasil.realisasiSasaran, 'persen'),
    angka('efisiensi_realisasi_keuangan', hasil.realisasiKeuangan, 'persen'),
    angka('efisiensi_indeks', hasil.indeks),
    angka('efisiensi_tingkat', hasil.tingkat),
    teks('efisiensi_keterangan', hasil.keterangan),
  ];
}

function tableRows(hasil: HasilTabel): readonly BarisCsv[] {
  const { kode, judul, indikator } = hasil.tabel;
  const hal = { jenis: 'tabel', kode, induk: indikator };
  if (hasil.jenis === 'capaian') {
    return [
      ...hasil.baris.flatMap(({ baris, realisasi, capaian }, i) =>
        of({ ...hal, baris: i + 1, nama: baris.indikator, satuan: baris.satuan }, [
          ...target('target', baris.target),
          angka('realisasi', realisasi),
          angka('capaian', capaian, 'persen'),
        ]),
      ),
      ...of({ ...hal, nama: judul }, [angka('rata_rata', hasil.rataRata, 'persen')]),
    ];
  }
  const { satuan } = hasil.tabel;
  const kolom = (ukuran: string, isi: ReadonlyMap<string, Terhitung>) =>
    [...isi].map(([nama, nilai]) => angka(ukuran, nilai, satuan ?? '', nama));
  return [
    ...hasil.baris.flatMap(({ baris, nilai, predikat }, i) =>
      of({ ...hal, baris: i + 1, nama: baris.nama }, [
        ...kolom('nilai', nilai),
        ...(predikat === null ? [] : [teks('predikat', predikat.predikat)]),
      ]),
    ),
    ...of({ ...hal, nama: judul }, [
      ...kolom('rata_rata', hasil.rataRata),
      ...kolom('jumlah', hasil.jumlah),
    ]),
  ];
}

function money({ anggaran, realisasi, serapan }: HasilKeuangan): readonly Ukuran[] {
  return [
    angka('anggaran', anggaran, 'rupiah'),
    angka('realisasi', realisasi, 'rupiah'),
    angka('serapan', serapan, 'persen'),
  ];
}

/**
 * A field, in quotes where it has to be. A text that a spreadsheet program would take for a formula (OWASP, CSV
 * injection) gets an apostrophe before it; a negative number stays one.
 */
function field(isi: string): string {
  const aman = /^[=+\-@\t\r]/.test(isi) && !/^-[\d.,]+$/.test(isi) ? `'${isi}` : isi;
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
