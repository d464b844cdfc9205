// Efisiensi: results against money spent, by the method that the workspace names.

import { Decimal, jumlahkan } from '../angka.ts';
import {
  isRentang,
  type MetodeEfisiensi,
  type Pembulatan,
  type Target,
} from '../source/workspace.ts';
import { computeRataRata } from './agregat.ts';
import {
  ada,
  dariAngka,
  dariRumus,
  ketetapan,
  kosong,
  type Besaran,
  type Masukan,
  type Terhitung,
} from './besaran.ts';
import type { HasilProgram } from './serapan.ts';

export type KeteranganEfisiensi = 'Efisien' | 'Cukup efisien' | 'Sesuai standar' | 'Tidak efisien';

/** The columns of the efficiency table, for one indicator or for a whole sasaran. */
export interface HasilEfisiensi {
  readonly metode: MetodeEfisiensi;
  /** Planned result, in per cent. */
  readonly targetSasaran: Terhitung;
  /** Planned spending, in per cent: 100. */
  readonly targetKeuangan: Terhitung;
  /** Standar efisiensi, without unit. */
  readonly standar: Terhitung;
  /** Result, in per cent. */
  readonly realisasiSasaran: Terhitung;
  /** Spending, in per cent of the budget. */
  readonly realisasiKeuangan: Terhitung;
  /** Indeks efisiensi, without unit; E in per cent for `pmk-22-2021`. */
  readonly indeks: Terhitung;
  /** Tingkat efisiensi, without unit; NE for `pmk-22-2021`, percentage points for `selisih`. */
  readonly tingkat: Terhitung;
  readonly keterangan: KeteranganEfisiensi | null;
}

/** What the efficiency of one indicator is made of. */
export interface BahanEfisiensi {
  readonly nama: string;
  readonly satuan: string;
  readonly polaritas: 'maksimal' | 'minimal' | 'stabil';
  readonly target: Target | null;
  readonly realisasi: Terhitung;
  readonly capaian: Terhitung;
}

/** Result in per cent, planned and reached. */
interface PasanganSasaran {
  readonly target: Terhitung;
  readonly realisasi: Terhitung;
}

const SATUAN_PERSEN = /^\s*(?:persen|persentase|percent|%)\s*(?:\(%\))?\s*$/i;

/**
 * Planned and reached result of an indicator, in per cent. For the method `indeks` an indicator in per cent
 * stands for itself (95 and 102,95, not its capaian of 108,37). In any other unit, and for every `minimal`
 * one, whose raw figures would reward a worse result, its capaian is held against 100.
 */
export function resultInPercent(bahan: BahanEfisiensi, metode: MetodeEfisiensi): PasanganSasaran {
  const { satuan, polaritas, target, realisasi, capaian } = bahan;
  const sendiri =
    metode === 'indeks' &&
    polaritas !== 'minimal' &&
    SATUAN_PERSEN.test(satuan) &&
    target !== null &&
    !isRentang(target);
  if (sendiri) return { target: dariAngka(target), realisasi };
  return { target: ketetapan(100), realisasi: capaian };
}

/** The efficiency of one indicator, against the spending of its sasaran. */
export function computeEfisiensiIndikator(
  bahan: BahanEfisiensi,
  metode: MetodeEfisiensi,
  keuangan: Terhitung,
  program: readonly HasilProgram[],
  pembulatan: Pembulatan,
): HasilEfisiensi {
  return assemble(resultInPercent(bahan, metode), metode, keuangan, program, pembulatan);
}

/**
 * The efficiency of a sasaran: over the means of its indicators. An indicator without a result is in
 * neither mean, so that plan and result speak of the same things.
 */
export function computeEfisiensiSasaran(
  daftar: readonly BahanEfisiensi[],
  metode: MetodeEfisiensi,
  keuangan: Terhitung,
  program: readonly HasilProgram[],
  pembulatan: Pembulatan,
): HasilEfisiensi {
  const pasangan = daftar
    .map((bahan) => ({ nama: bahan.nama, ...resultInPercent(bahan, metode) }))
    .filter(({ target, realisasi }) => ada(target) && ada(realisasi));
  const mean = (bagian: 'target' | 'realisasi') =>
    computeRataRata(
      pasangan.map((satu) => ({ nama: satu.nama, hasil: satu[bagian] })),
      pembulatan,
    );
  const rataRata = { target: mean('target'), realisasi: mean('realisasi') };
  return assemble(rataRata, metode, keuangan, program, pembulatan);
}

function assemble(
  sasaran: PasanganSasaran,
  metode: MetodeEfisiensi,
  keuangan: Terhitung,
  program: readonly HasilProgram[],
  pembulatan: Pembulatan,
): HasilEfisiensi {
  const dasar = {
    metode,
    targetSasaran: sasaran.target,
    targetKeuangan: ketetapan(100),
    realisasiSasaran: sasaran.realisasi,
    realisasiKeuangan: keuangan,
  };
  switch (metode) {
    case 'indeks':
      return { ...dasar, ...indeks(sasaran, keuangan, pembulatan) };
    case 'indeks-capaian':
      return { ...dasar, ...indeksCapaian(sasaran, keuangan, pembulatan) };
    case 'selisih':
      return { ...dasar, ...selisih(sasaran, keuangan, pembulatan) };
    case 'pmk-22-2021':
      return { ...dasar, ...pmk(sasaran.realisasi, program, pembulatan) };
  }
}

type Tingkatan = Pick<HasilEfisiensi, 'standar' | 'indeks' | 'tingkat' | 'keterangan'>;

/** SE = target sasaran / target keuangan; IE = realisasi sasaran / realisasi keuangan; TE = (IE − SE) / SE. */
function indeks(sasaran: PasanganSasaran, keuangan: Terhitung, pembulatan: Pembulatan): Tingkatan {
  const standar = ratio('standar-efisiensi', sasaran.target, ketetapan(100), pembulatan);
  const hasil = ratio('indeks-efisiensi', sasaran.realisasi, keuangan, pembulatan);
  return { standar, indeks: hasil, ...compareToStandard(hasil, standar, pembulatan) };
}

/** SE = 1; IE = capaian / serapan; TE = IE − 1. Used by national agencies. */
function indeksCapaian(
  sasaran: PasanganSasaran,
  keuangan: Terhitung,
  pembulatan: Pembulatan,
): Tingkatan {
  const standar = ketetapan(1);
  const hasil = ratio('indeks-efisiensi', sasaran.realisasi, keuangan, pembulatan);
  return { standar, indeks: hasil, ...compareToStandard(hasil, standar, pembulatan) };
}

function ratio(
  rumus: 'standar-efisiensi' | 'indeks-efisiensi',
  sasaran: Terhitung,
  keuangan: Terhitung,
  pembulatan: Pembulatan,
): Terhitung {
  if (!ada(sasaran)) return sasaran;
  if (!ada(keuangan)) return keuangan;
  if (keuangan.pakai.isZero()) return kosong('keuangan-nol');
  const masukan = [
    { nama: 'capaian sasaran', besaran: sasaran },
    { nama: 'capaian keuangan', besaran: keuangan },
  ];
  return dariRumus(rumus, sasaran.pakai.div(keuangan.pakai), masukan, pembulatan);
}

function compareToStandard(
  indeks: Terhitung,
  standar: Terhitung,
  pembulatan: Pembulatan,
): Pick<Tingkatan, 'tingkat' | 'keterangan'> {
  if (!ada(standar)) return { tingkat: standar, keterangan: null };
  if (!ada(indeks)) return { tingkat: indeks, keterangan: null };
  if (standar.pakai.isZero()) return { tingkat: kosong('standar-nol'), keterangan: null };
  const masukan = [
    { nama: 'indeks efisiensi', besaran: indeks },
    { nama: 'standar efisiensi', besaran: standar },
  ];
  const nilai = indeks.pakai.minus(standar.pakai).div(standar.pakai);
  return {
    tingkat: dariRumus('tingkat-efisiensi', nilai, masukan, pembulatan),
    keterangan: describeSign(indeks.pakai.comparedTo(standar.pakai)),
  };
}

function describeSign(tanda: number): KeteranganEfisiensi {
  if (tanda > 0) return 'Efisien';
  return tanda < 0 ? 'Tidak efisien' : 'Sesuai standar';
}

/** capaian − serapan, in percentage points: above 5 Efisien, −5 to 5 Cukup efisien, below Tidak efisien. */
function selisih(sasaran: PasanganSasaran, keuangan: Terhitung, pembulatan: Pembulatan): Tingkatan {
  const standar = kosong('tanpa-nilai');
  const tanpa = { standar, indeks: standar, keterangan: null };
  if (!ada(sasaran.realisasi)) return { ...tanpa, tingkat: sasaran.realisasi };
  if (!ada(keuangan)) return { ...tanpa, tingkat: keuangan };
  const masukan = [
    { nama: 'capaian', besaran: sasaran.realisasi },
    { nama: 'serapan', besaran: keuangan },
  ];
  const nilai = sasaran.realisasi.pakai.minus(keuangan.pakai);
  const tingkat = dariRumus('selisih', nilai, masukan, pembulatan);
  return { ...tanpa, tingkat, keterangan: describeSelisih(tingkat.pakai) };
}

function describeSelisih(nilai: Decimal): KeteranganEfisiensi {
  if (nilai.gt(5)) return 'Efisien';
  return nilai.lt(-5) ? 'Tidak efisien' : 'Cukup efisien';
}

/**
 * PMK 22/PMK.02/2021: E = Σ(anggaran × capaian − realisasi anggaran) / Σ(anggaran × capaian) × 100, held
 * within −20 and 20; NE = 50 + E / 20 × 50.
 */
function pmk(
  capaian: Terhitung,
  program: readonly HasilProgram[],
  pembulatan: Pembulatan,
): Tingkatan {
  const standar = kosong('tanpa-nilai');
  const none = (hasil: Terhitung): Tingkatan => ({
    standar,
    indeks: hasil,
    tingkat: hasil,
    keterangan: null,
  });
  if (!ada(capaian)) return none(capaian);
  const dana: { anggaran: Besaran; realisasi: Besaran; nama: string }[] = [];
  for (const { anggaran, realisasi, program: satu } of program) {
    if (!ada(anggaran)) return none(anggaran);
    if (!ada(realisasi)) return none(realisasi);
    dana.push({ anggaran, realisasi, nama: satu.kode });
  }
  const rencana = jumlahkan(
    dana.map(({ anggaran }) => anggaran.pakai.times(capaian.pakai).div(100)),
  );
  if (rencana.isZero()) {
    const isTanpaDana = dana.every(({ anggaran }) => anggaran.pakai.isZero());
    return none(kosong(isTanpaDana ? 'anggaran-nol' : 'capaian-nol'));
  }
  const keluar = jumlahkan(dana.map(({ realisasi }) => realisasi.pakai));
  const masukan: Masukan[] = [
    { nama: 'capaian', besaran: capaian },
    ...dana.flatMap(({ anggaran, realisasi, nama }) => [
      { nama: `anggaran ${nama}`, besaran: anggaran },
      { nama: `realisasi ${nama}`, besaran: realisasi },
    ]),
  ];
  const mentah = rencana.minus(keluar).div(rencana).times(100);
  const terbatas = Decimal.min(20, Decimal.max(-20, mentah));
  const efisiensi = dariRumus('efisiensi-pmk', terbatas, masukan, pembulatan);
  const nilai = efisiensi.pakai.div(20).times(50).plus(50);
  return {
    standar,
    indeks: efisiensi,
    tingkat: dariRumus(
      'nilai-efisiensi-pmk',
      nilai,
      [{ nama: 'efisiensi', besaran: efisiensi }],
      pembulatan,
    ),
    keterangan: describeSign(efisiensi.pakai.comparedTo(0)),
  };
}
