// Completeness of Bab III as evaluators grade it: for every indikator of a sasaran, which of the seven blocks are there.

import { Decimal } from '../../decimal.ts';
import { isFigure, isNihil } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator, HasilSasaran } from '../../calculate/laporan.ts';
import type { Indikator } from '../../source/workspace.ts';
import type { CheckInput } from '../check.ts';
import { readNaskah, type Naskah } from '../prose/running-text.ts';
import { findPlaceholders } from '../prose/placeholders.ts';

/** The blocks that PermenPANRB 53/2014 asks for under each sasaran and indikator, in its order. */
export const BLOK = [
  { nomor: 1, kunci: 'target-realisasi', nama: 'Target dan realisasi tahun ini' },
  { nomor: 2, kunci: 'tahun-lalu', nama: 'Perbandingan dengan tahun sebelumnya' },
  { nomor: 3, kunci: 'target-akhir', nama: 'Perbandingan dengan target jangka menengah' },
  { nomor: 4, kunci: 'standar-nasional', nama: 'Perbandingan dengan standar nasional' },
  { nomor: 5, kunci: 'analisis', nama: 'Analisis penyebab dan solusi' },
  { nomor: 6, kunci: 'efisiensi', nama: 'Efisiensi penggunaan sumber daya' },
  { nomor: 7, kunci: 'program', nama: 'Program yang menunjang' },
] as const;

export type BlockKey = (typeof BLOK)[number]['kunci'];
export type NilaiKelengkapan = 'a' | 'b' | 'c' | 'd' | 'e';

export interface KelengkapanIndikator {
  readonly kode: string;
  readonly nama: string;
  /** Kode of its sasaran. */
  readonly sasaran: string;
  readonly blok: Readonly<Record<BlockKey, boolean>>;
  /** Whether it is said that there is no national standard to compare it with: that is graded neither as there nor as missing. */
  readonly withoutStandar: boolean;
  /** Years that a reader sees a realisasi of: the earlier ones that have one, and the report's own. */
  readonly banyakTahun: number;
  /** Where the Renstra states it. */
  readonly asal: Indikator['asal'];
}

export interface KelengkapanBlok {
  readonly nomor: number;
  readonly kunci: BlockKey;
  readonly nama: string;
  /** Indikator that have it, and all that it is asked of. */
  readonly ada: number;
  readonly dari: number;
  /** Those that it is said of that there is nothing to compare with. */
  readonly nihil: number;
  /** Per cent, exact; null where it is asked of none. */
  readonly cakupan: Decimal | null;
  readonly nilai: NilaiKelengkapan | null;
}

export interface Kelengkapan {
  readonly indikator: readonly KelengkapanIndikator[];
  readonly blok: readonly KelengkapanBlok[];
}

/** Which indikator have which blocks, and the coverage of each block. Tujuan are not part of it. */
export function computeKelengkapan({ hasil }: CheckInput): Kelengkapan {
  const analisis = analysedIn(hasil);
  const indikator = hasil.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((one) => describe(one, sasaran, hasil, analisis)),
  );
  const blok = BLOK.map(({ nomor, kunci, nama }): KelengkapanBlok => {
    const asked = indikator.filter((one) => isAsked(one, kunci));
    const dari = asked.length;
    const nihil = indikator.length - dari;
    const banyak = asked.filter((one) => one.blok[kunci]).length;
    const coverage = dari === 0 ? null : new Decimal(banyak).times(100).div(dari);
    const nilai = coverage === null ? null : gradeCoverage(coverage);
    return { nomor, kunci, nama, ada: banyak, dari, nihil, cakupan: coverage, nilai };
  });
  return { indikator, blok };
}

/** Whether a block is expected of an indikator. */
export function isAsked({ withoutStandar }: KelengkapanIndikator, key: BlockKey): boolean {
  return key !== 'standar-nasional' || !withoutStandar;
}

/** > 90 a, > 75–90 b, > 40–75 c, > 10–40 d, else e: strictly above each bound (PermenPANRB 12/2015; 88/2021 grades AA to E). */
export function gradeCoverage(coverage: Decimal): NilaiKelengkapan {
  const limits = [
    ['a', 90],
    ['b', 75],
    ['c', 40],
    ['d', 10],
  ] as const;
  return limits.find(([, minimum]) => coverage.gt(minimum))?.[0] ?? 'e';
}

function describe(
  one: HasilIndikator,
  sasaran: HasilSasaran,
  hasil: Hasil,
  analisis: AnalysisByFile,
): KelengkapanIndikator {
  const { kode, nama, asal } = one.indikator;
  // A year of which it is stated that nothing was measured is told as well.
  const filled = one.tren.filter(
    ({ tahun, realisasi }) => tahun <= hasil.tahun && (isFigure(realisasi) || isNihil(realisasi)),
  );
  return {
    kode,
    nama,
    sasaran: sasaran.sasaran.kode,
    blok: {
      'target-realisasi':
        one.target !== null && (isFigure(one.realisasi) || isNihil(one.realisasi)),
      'tahun-lalu': filled.some(({ tahun }) => tahun < hasil.tahun),
      'target-akhir': one.targetAkhir !== null,
      'standar-nasional': isCompared(one),
      analisis: isAnalysed([kode, sasaran.sasaran.kode], analisis),
      // Money is spent on a sasaran, and so its efficiency is that of all its indikator.
      efisiensi: isFigure(sasaran.efisiensi.tingkat) || isUnspent(sasaran),
      program: sasaran.program.length > 0,
    },
    withoutStandar: one.standarNasional === null && !isCompared(one),
    banyakTahun: filled.filter(({ tahun }) => tahun < hasil.tahun).length + 1,
    asal,
  };
}

/** Whether its programs spent nothing: the report says that there is no efficiency therefore, and nothing is to be filled in. */
export const isUnspent = ({ efisiensi: { tingkat } }: HasilSasaran): boolean =>
  !isFigure(tingkat) && tingkat.alasan === 'keuangan-nol';

/** With a value: a name alone compares nothing. */
const isCompared = ({ standarNasional, pembanding }: HasilIndikator): boolean =>
  standarNasional != null || pembanding.some(({ comparison }) => comparison !== null);

const SEBAB =
  /\b(?:permasalahan|masalah|kendala|hambatan|penyebab|sebab|disebabkan|dikarenakan|faktor|keberhasilan|kegagalan)/i;
const SOLUSI =
  /\b(?:solusi|tindak lanjut|ditindaklanjuti|perbaikan|rekomendasi|rencana aksi|alternatif|mengatasi|langkah-langkah)/i;

/** For each prose file whether it speaks of causes or problems, and whether of solutions. */
type AnalysisByFile = ReadonlyMap<string, { readonly sebab: boolean; readonly solusi: boolean }>;

function analysedIn({ data }: Hasil): AnalysisByFile {
  return new Map(
    [...data.narasi].map(([bagian, narasi]) => {
      const tertulis = writtenText(readNaskah(narasi));
      const says = (pattern: RegExp) => tertulis.some((text) => pattern.test(text));
      return [bagian, { sebab: says(SEBAB), solusi: says(SOLUSI) }];
    }),
  );
}

/** What was written, without placeholders, and the headings that have some of it under them. */
function writtenText({ bagian }: Naskah): readonly string[] {
  const tertulis: string[] = [];
  // From the end: the level of the last heading under which something is written.
  let dalam = 0;
  for (const { judul, alinea } of bagian.toReversed()) {
    const content = alinea.map(({ text }) => text).filter(isWritten);
    const tingkat = judul?.tingkat ?? 0;
    const berisi = content.length > 0 || dalam > tingkat;
    if (berisi && judul !== null) content.push(judul.text);
    dalam = berisi ? tingkat : Math.min(dalam, tingkat);
    tertulis.push(...content);
  }
  return tertulis;
}

function isWritten(text: string): boolean {
  return text.trim() !== '' && findPlaceholders(text).length === 0;
}

/** Both, in the prose of the indikator or of its sasaran. */
function isAnalysed(bagian: readonly string[], analisis: AnalysisByFile): boolean {
  const own = bagian.flatMap((one) => analisis.get(one) ?? []);
  return own.some(({ sebab }) => sebab) && own.some(({ solusi }) => solusi);
}
