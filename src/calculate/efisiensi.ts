// Efisiensi: results against money spent, by the method that the workspace names.

import {
  conclude,
  METHODS,
  type EfficiencyFigures,
  type KeteranganEfisiensi,
  type MetodeEfisiensi,
} from '../formula/efficiency.ts';
import { ada, ketetapan, type Pembulatan, type Terhitung } from '../formula/figure.ts';
import { isRentang, type Target } from '../source/workspace.ts';
import { computeRataRata } from './agregat.ts';
import type { HasilProgram } from './serapan.ts';

/** The columns of the efficiency table, for one indicator or for a whole sasaran. */
export interface HasilEfisiensi extends EfficiencyFigures {
  readonly metode: MetodeEfisiensi;
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
  if (sendiri) return { target: target, realisasi };
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
  const { compute, verdict } = METHODS[metode];
  const results = {
    targetSasaran: sasaran.target,
    targetKeuangan: ketetapan(100),
    realisasiSasaran: sasaran.realisasi,
    realisasiKeuangan: keuangan,
  };
  const funds = program.map(({ program: { kode }, anggaran, realisasi }) => ({
    kode,
    anggaran,
    realisasi,
  }));
  const figures = { ...results, ...compute(results, funds, pembulatan) };
  return { metode, ...figures, keterangan: conclude(verdict, figures) };
}
