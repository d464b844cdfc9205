// The results of a year as `diff` reads them: the part of the results file that is compared, checked for its shape.
// Live calculations go through the same reader, so that a file and a year are compared by the same code.

import type { Polaritas } from '../source/workspace.ts';
import { PembacaHasil, type Nilai } from './pembaca-hasil.ts';

/** How one indicator or table row is measured. */
export interface CaraBerkas {
  readonly satuan: string | null;
  readonly polaritas: Polaritas | null;
  readonly rumus: string | null;
  readonly capaianMaksimum: Nilai | null;
}

export interface IndikatorBerkas extends CaraBerkas {
  readonly kode: string;
  readonly nama: string;
  /** Kode of its sasaran or tujuan. */
  readonly induk: string | null;
  readonly target: Nilai | null;
  readonly targetAkhir: Nilai | null;
  readonly realisasi: Nilai | null;
  readonly capaian: Nilai | null;
  readonly predikat: string | null;
}

export interface SasaranBerkas {
  readonly kode: string;
  readonly nama: string;
  readonly capaian: Nilai | null;
  readonly predikat: string | null;
  readonly metodeEfisiensi: string | null;
  readonly realisasiKeuangan: Nilai | null;
  readonly tingkat: Nilai | null;
  readonly keterangan: string | null;
}

export interface KeuanganBerkas {
  readonly anggaran: Nilai | null;
  readonly realisasi: Nilai | null;
  readonly serapan: Nilai | null;
}

export interface ProgramBerkas extends KeuanganBerkas {
  readonly kode: string;
  readonly nama: string;
  readonly sasaran: string | null;
}

export interface BarisBerkas extends CaraBerkas {
  readonly nama: string;
  readonly target: Nilai | null;
  readonly realisasi: Nilai | null;
  /** By column; empty for a capaian table. */
  readonly nilai: ReadonlyMap<string, Nilai | null>;
}

export interface TabelBerkas {
  readonly kode: string;
  readonly judul: string;
  readonly jenis: 'capaian' | 'nilai';
  /** The indicator that it is discussed with. */
  readonly indikator: string | null;
  readonly baris: readonly BarisBerkas[];
  /** By column; a capaian table has one mean, under ''. */
  readonly rataRata: ReadonlyMap<string, Nilai | null>;
}

export interface MetodeBerkas {
  readonly desimal: number;
  readonly dasar: string;
  readonly capaianMaksimum: Nilai | null;
  /** A built-in scale's name, or its ratings with their lower bounds. */
  readonly skala: string;
  readonly efisiensi: string;
}

export interface HasilBerkas {
  readonly tahun: number;
  readonly instansi: string;
  /** Null in files that were written before methods were. */
  readonly metode: MetodeBerkas | null;
  readonly tujuan: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly indikator: readonly IndikatorBerkas[];
  }[];
  readonly sasaran: readonly SasaranBerkas[];
  readonly indikator: readonly IndikatorBerkas[];
  readonly anggaran: KeuanganBerkas & {
    readonly program: readonly ProgramBerkas[];
    readonly sasaran: ReadonlyMap<string, KeuanganBerkas>;
  };
  readonly tabel: readonly TabelBerkas[];
}

/**
 * Reads a results value: parsed JSON of a file, or what `toResults` gives.
 * @param sebutan how messages name it
 * @throws UserError when it is no results file, or one of another version
 */
export function readResults(isi: unknown, sebutan: string): HasilBerkas {
  const akar = new PembacaHasil(isi, '', sebutan);
  if (akar.isi('versi') !== 1) akar.refuse('versi', '1');
  const instansi = akar.benda('instansi');
  return {
    tahun: akar.bulat('tahun'),
    instansi: [instansi.teks('nama'), instansi.teksAtauKosong('daerah')]
      .filter((satu) => satu !== null)
      .join(', '),
    metode: akar.isi('metode') === undefined ? null : readMetode(akar.benda('metode')),
    tujuan: akar.daftarAtauKosong('tujuan').map((satu) => ({
      kode: satu.teks('kode'),
      nama: satu.teks('nama'),
      indikator: satu.daftar('indikator').map((butir) => readIndikator(butir, 'tujuan')),
    })),
    sasaran: akar.daftar('sasaran').map(readSasaran),
    indikator: akar.daftar('indikator').map((butir) => readIndikator(butir, 'sasaran')),
    anggaran: readAnggaran(akar.benda('anggaran')),
    tabel: akar.daftar('tabel').map(readTabel),
  };
}

function readMetode(isi: PembacaHasil): MetodeBerkas {
  const pembulatan = isi.benda('pembulatan');
  return {
    desimal: pembulatan.bulat('desimal'),
    dasar: pembulatan.teks('dasar'),
    capaianMaksimum: isi.nilai('capaian_maksimum'),
    skala:
      typeof isi.isi('skala_capaian') === 'string'
        ? isi.teks('skala_capaian')
        : isi
            .daftar('skala_capaian')
            .map((satu) => `${satu.teks('predikat')} ≥ ${satu.nilai('minimum')?.tampil ?? '–'}`)
            .join(', '),
    efisiensi: isi.teks('efisiensi'),
  };
}

function readCara(isi: PembacaHasil): CaraBerkas {
  return {
    satuan: isi.teksAtauKosong('satuan'),
    polaritas: isi.pilihanAtauKosong('polaritas', ['maksimal', 'minimal', 'stabil']),
    rumus: isi.teksAtauKosong('rumus'),
    capaianMaksimum: isi.nilai('capaian_maksimum'),
  };
}

function readIndikator(isi: PembacaHasil, induk: 'sasaran' | 'tujuan'): IndikatorBerkas {
  return {
    kode: isi.teks('kode'),
    nama: isi.teks('nama'),
    induk: isi.teksAtauKosong(induk),
    ...readCara(isi),
    target: isi.nilai('target'),
    targetAkhir: isi.nilai('target_akhir'),
    realisasi: isi.nilai('realisasi'),
    capaian: isi.nilai('capaian'),
    predikat: isi.teksAtauKosong('predikat'),
  };
}

function readSasaran(isi: PembacaHasil): SasaranBerkas {
  const efisiensi = isi.benda('efisiensi');
  return {
    kode: isi.teks('kode'),
    nama: isi.teks('nama'),
    capaian: isi.nilai('capaian'),
    predikat: isi.teksAtauKosong('predikat'),
    metodeEfisiensi: efisiensi.teksAtauKosong('metode'),
    realisasiKeuangan: efisiensi.nilai('realisasi_keuangan'),
    tingkat: efisiensi.nilai('tingkat'),
    keterangan: efisiensi.teksAtauKosong('keterangan'),
  };
}

function readKeuangan(isi: PembacaHasil, anggaran = 'anggaran'): KeuanganBerkas {
  return {
    anggaran: isi.nilai(anggaran),
    realisasi: isi.nilai('realisasi'),
    serapan: isi.nilai('serapan'),
  };
}

function readAnggaran(isi: PembacaHasil): HasilBerkas['anggaran'] {
  return {
    ...readKeuangan(isi, 'jumlah'),
    program: isi.daftar('program').map((satu) => ({
      kode: satu.teks('kode'),
      nama: satu.teks('nama'),
      sasaran: satu.teksAtauKosong('sasaran'),
      ...readKeuangan(satu),
    })),
    sasaran: new Map(
      isi
        .daftarAtauKosong('sasaran')
        .map((satu) => [satu.teks('kode'), readKeuangan(satu)] as const),
    ),
  };
}

function readTabel(isi: PembacaHasil): TabelBerkas {
  const jenis = isi.pilihanAtauKosong('jenis', ['capaian', 'nilai']) ?? 'capaian';
  return {
    kode: isi.teks('kode'),
    judul: isi.teksAtauKosong('judul') ?? isi.teks('kode'),
    jenis,
    indikator: isi.teksAtauKosong('indikator'),
    baris: isi.daftar('baris').map((satu) => ({
      nama: satu.teks(jenis === 'capaian' ? 'indikator' : 'nama'),
      ...readCara(satu),
      target: satu.nilai('target'),
      realisasi: satu.nilai('realisasi'),
      nilai: jenis === 'nilai' ? satu.nilaiMenurut('nilai') : new Map(),
    })),
    rataRata:
      jenis === 'nilai' ? isi.nilaiMenurut('rata_rata') : new Map([['', isi.nilai('rata_rata')]]),
  };
}
