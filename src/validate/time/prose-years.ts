// Sentences that speak of another year than the report's: left over from an older report, or old data.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import type { Aturan } from '../aturan.ts';
import {
  readNaskah,
  sentences,
  TANDA_EKSPRESI,
  type Alinea,
  type Kalimat,
} from '../prose/running-text.ts';
import { findPokok, findRencana, type PokokTahun } from './year-subjects.ts';
import { blankPeriods, blankRegulations, findYears } from './years.ts';

const PERATURAN =
  /\b(?:peraturan|keputusan|instruksi|undang-undang|perda|perkada|perbup|perwali|pergub|permen\w*|qanun)\b/i;

/** Words with which a sentence says that it looks back on purpose. */
const MENENGOK =
  /\b(?:(?:di|mem|per)?banding\w*|daripada|sebelum\w*|lalu|terdahulu|sejak|semula|pernah|evaluasi (?:atas|terhadap|s?akip|lkjip|lakip|laporan|akuntabilitas)|(?:di)?tindak\s?lanjut\w*|menindaklanjuti|rekomendasi)\b/i;
/** Words of a change from one year to another, and of several years. */
const BERGERAK =
  /\b(?:sampai|hingga|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|perkembangan|tren|periode|kondisi awal|terakhir|berturut\S*|setiap tahun|tiap tahun|dari tahun|antara|mulai|tahun kedua|tahun pertama|tahun ini|saat ini|kini|sekarang)\b/i;
const KE_DEPAN =
  /\b(?:akan|akhir|(?:di|me)?rencana\w*|berikutnya|mendatang|depan|menuju|rpjmd|rpjmn|renstra|(?:di)?target\w*|proyeksi|masukan|bahan|perbaikan|diharapkan|diusulkan)\b/i;

/**
 * Three degrees: a regulation on the plan or budget of another year; the report's own subject with another
 * year; and a figure of an earlier year that the sentence does not compare. Regulations' own years, periods,
 * and sentences that compare or also name the report's year are left alone.
 */
export const checkTahunNarasi: Aturan = ({ hasil: { data, tahun } }) =>
  [...data.narasi.values()].flatMap((narasi) => {
    const { alinea } = readNaskah(narasi);
    const sel = alinea.filter(({ jenis }) => jenis === 'sel').map(({ teks }) => teks);
    const membandingkanKolom = sel.some((teks) => namesYear(teks, tahun));
    return alinea.flatMap((satu) => {
      const semua = sentences(satu);
      const terjelaskan = satu.jenis === 'sel' && membandingkanKolom;
      const berderet = semua.some((kalimat) => speaksOfReport(kalimat, tahun));
      return semua.flatMap((kalimat) =>
        checkSentence({ kalimat, alinea: satu, tahun, terjelaskan, berderet }),
      );
    });
  });

interface Diperiksa {
  readonly kalimat: Kalimat;
  readonly alinea: Alinea;
  readonly tahun: number;
  /** What stands beside it names the report's year already, as in a table with a column a year. */
  readonly terjelaskan: boolean;
  /** Another sentence speaks of the report's year: figures may follow one another, year by year. */
  readonly berderet: boolean;
}

function checkSentence({ kalimat, alinea, tahun, terjelaskan, berderet }: Diperiksa): Finding[] {
  const polos = blankPeriods(blankRegulations(kalimat.teks));
  if (!/(?:19|20)\d\d/.test(polos)) return [];
  const at = (mulai: number) => alinea.posisi(kalimat.mulai + mulai, 4);
  const dikutip = PERATURAN.test(kalimat.teks) ? findRencana(polos, tahun) : null;
  if (dikutip !== null) {
    const { dokumen, sebut, mulai } = dikutip;
    return [temuan('peraturan-tahun-lain', { dokumen: String(dokumen), sebut, tahun }, at(mulai))];
  }
  const berangka = kalimat.teks.includes(TANDA_EKSPRESI) || /\d,\d/.test(polos);
  const pokok = findPokok(polos, tahun);
  if (terjelaskan || isExplained(kalimat, tahun, pokok)) return [];
  if (berangka && berderet && pokok?.jenis !== 'laporan') return [];
  if (pokok !== null) {
    const { dokumen, sebut, mulai } = pokok;
    return [temuan('narasi-tahun-lain', { dokumen, sebut, tahun }, at(mulai))];
  }
  const [lama] = findYears(kalimat.teks);
  if (lama === undefined || lama.tahun >= tahun || !berangka) return [];
  return [temuan('narasi-data-lama', { sebut: lama.tahun, tahun }, at(lama.mulai))];
}

function namesYear(teks: string, tahun: number): boolean {
  return findYears(teks).some((satu) => satu.tahun === tahun);
}

function speaksOfReport({ teks, ekspresi }: Kalimat, tahun: number): boolean {
  return namesYear(teks, tahun) || ekspresi.some((satu) => /^tahun(?:Lalu)?$/.test(satu));
}

/** The sentence says itself why it names that year. */
function isExplained(kalimat: Kalimat, tahun: number, pokok: PokokTahun | null): boolean {
  const { teks, ekspresi } = kalimat;
  const sebut = findYears(teks).map((satu) => satu.tahun);
  const kata = ekspresi.join(' ');
  // `{{realisasiLalu "S1.1" 2019}}` beside "tahun 2019" is the figure of that very year.
  const bertahun = sebut.every((satu) => kata.includes(String(satu)));
  const keDepan = sebut.every((satu) => satu > tahun) && KE_DEPAN.test(teks);
  if (bertahun || speaksOfReport(kalimat, tahun) || keDepan || MENENGOK.test(teks)) return true;
  if (pokok?.jenis === 'laporan') return false;
  // Of two other years neither is the year that a plan or budget should be of.
  const beragam = new Set(sebut).size > 1 && pokok?.jenis !== 'rencana';
  return beragam || BERGERAK.test(teks);
}
