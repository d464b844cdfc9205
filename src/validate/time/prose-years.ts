// Sentences that speak of another year than the report's: left over from an older report, or old data.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Check } from '../check.ts';
import {
  readNaskah,
  sentences,
  TANDA_EKSPRESI,
  type Alinea,
  type Kalimat,
} from '../prose/running-text.ts';
import { findPokok, findRencana, type PokokTahun } from './year-subjects.ts';
import { blankPeriods, blankRegulations, findYears, YEAR_OF_DATA, LEFT_OVER } from './years.ts';

export const proseYearRules = ruleSet({
  'peraturan-tahun-lain': rule<{ dokumen: string; sebut: number; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: LEFT_OVER,
    id: ({ dokumen, sebut, tahun }) => ({
      pesan: `peraturan tentang ${dokumen} tahun ${String(sebut)} dikutip dalam laporan tahun ${String(tahun)}`,
      saran: `kutip peraturan untuk tahun anggaran ${String(tahun)}`,
    }),
    en: ({ dokumen, sebut, tahun }) => ({
      pesan: `a regulation on the ${dokumen} of ${String(sebut)} is cited in a report on ${String(tahun)}`,
      saran: `cite the one for the budget year ${String(tahun)}`,
    }),
    example: {
      files: {
        '2020/narasi/1.1-latar-belakang.md': `
          Penyusunan laporan ini mengacu pada:

          1. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;
          2. Peraturan Bupati Contoh Nomor 88 Tahun 2018 tentang Penjabaran APBD Tahun Anggaran 2019.
        `,
      },
      mended: [
        [
          'Nomor 88 Tahun 2018 tentang Penjabaran APBD Tahun Anggaran 2019',
          'Nomor 91 Tahun 2019 tentang Penjabaran APBD Tahun Anggaran 2020',
        ],
      ],
    },
  }),
  'narasi-tahun-lain': rule<{ dokumen: string | null; sebut: number; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: LEFT_OVER,
    id: ({ dokumen, sebut, tahun }) => ({
      pesan: `kalimat ini menyebut ${dokumen === null ? '' : `${dokumen} `}tahun ${String(sebut)}, laporan ini tentang tahun ${String(tahun)}`,
      saran: 'pakai {{tahun}}; bila memang perbandingan, sebutkan kedua tahunnya',
    }),
    en: ({ dokumen, sebut, tahun }) => ({
      pesan: `this sentence names ${dokumen === null ? 'the year' : `the ${dokumen} of`} ${String(sebut)}, in a report on ${String(tahun)}`,
      saran: 'use {{tahun}}; if it is a comparison, name both years',
    }),
    example: {
      files: {
        '2020/narasi/2.3-perjanjian-kinerja.md': `
          Perjanjian Kinerja disusun berdasarkan Renja Perubahan Tahun 2019.
        `,
      },
      mended: [['Tahun 2019', 'Tahun {{tahun}}']],
    },
  }),
  'narasi-data-lama': rule<{ sebut: number; tahun: number }>({
    tingkat: 'info',
    mengapa: YEAR_OF_DATA,
    id: ({ sebut, tahun }) => ({
      pesan: `kalimat ini memakai data tahun ${String(sebut)} tanpa membandingkannya dengan tahun ${String(tahun)}`,
      saran: 'pakai data terbaru, atau sebutkan bahwa inilah yang terakhir tersedia',
    }),
    en: ({ sebut, tahun }) => ({
      pesan: `this sentence uses data of ${String(sebut)} without holding it against ${String(tahun)}`,
      saran: 'use newer data, or say that this is the latest there is',
    }),
    example: {
      files: {
        '2020/narasi/3.1-S1.md': `
          Hasil survei kepatuhan tahun 2018 menempatkan layanan ini pada zona hijau dengan nilai 92,51.

          ## Permasalahan

          1. Petugas pelayanan belum mencukupi.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [
        [
          'pada zona hijau dengan nilai 92,51',
          'pada zona hijau, dan pada tahun 2020 kedudukan itu bertahan',
        ],
      ],
    },
  }),
});

const PERATURAN =
  /\b(?:peraturan|keputusan|instruksi|undang-undang|perda|perkada|perbup|perwali|pergub|permen\w*|qanun)\b/i;

/** Words with which a sentence says that it looks back on purpose. */
const MENENGOK =
  /\b(?:(?:di|mem|per)?banding\w*|daripada|sebelum\w*|lalu|terdahulu|sejak|semula|pernah|evaluasi (?:atas|terhadap|s?akip|lkjip|lakip|laporan|akuntabilitas)|(?:di)?tindak\s?lanjut\w*|menindaklanjuti|rekomendasi)\b/i;
/** Words of a change from one year to another, and of several years. */
const BERGERAK =
  /\b(?:sampai|hingga|naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|perkembangan|tren|periode|kondisi awal|terakhir|berturut\S*|setiap tahun|tiap tahun|dari tahun|antara|mulai|tahun kedua|tahun pertama|tahun ini|saat ini|kini|sekarang)\b/i;
const AHEAD =
  /\b(?:akan|akhir|(?:di|me)?rencana\w*|berikutnya|mendatang|depan|menuju|rpjmd|rpjmn|renstra|(?:di)?target\w*|proyeksi|masukan|bahan|perbaikan|diharapkan|diusulkan)\b/i;

/**
 * Three degrees: a regulation on the plan or budget of another year; the report's own subject with another
 * year; and a figure of an earlier year that the sentence does not compare. Regulations' own years, periods,
 * and sentences that compare or also name the report's year are left alone.
 */
export const checkTahunNarasi: Check = ({ hasil: { data, tahun } }) =>
  [...data.narasi.values()].flatMap((narasi) => {
    const { alinea } = readNaskah(narasi);
    const cells = alinea.filter(({ jenis }) => jenis === 'sel').map(({ text }) => text);
    const membandingkanKolom = cells.some((text) => namesYear(text, tahun));
    return alinea.flatMap((one) => {
      const all = sentences(one);
      const terjelaskan = one.jenis === 'sel' && membandingkanKolom;
      const berderet = all.some((kalimat) => speaksOfReport(kalimat, tahun));
      return all.flatMap((kalimat) =>
        checkSentence({ kalimat, alinea: one, tahun, terjelaskan, berderet }),
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
  const polos = blankPeriods(blankRegulations(kalimat.text));
  if (!/(?:19|20)\d\d/.test(polos)) return [];
  const at = (mulai: number) => alinea.position(kalimat.mulai + mulai, 4);
  const quoted = PERATURAN.test(kalimat.text) ? findRencana(polos, tahun) : null;
  if (quoted !== null) {
    const { dokumen, sebut, mulai } = quoted;
    return [
      report(
        proseYearRules['peraturan-tahun-lain'],
        { dokumen: String(dokumen), sebut, tahun },
        at(mulai),
      ),
    ];
  }
  const berangka = kalimat.text.includes(TANDA_EKSPRESI) || /\d,\d/.test(polos);
  const pokok = findPokok(polos, tahun);
  if (terjelaskan || isExplained(kalimat, tahun, pokok)) return [];
  if (berangka && berderet && pokok?.jenis !== 'laporan') return [];
  if (pokok !== null) {
    const { dokumen, sebut, mulai } = pokok;
    return [report(proseYearRules['narasi-tahun-lain'], { dokumen, sebut, tahun }, at(mulai))];
  }
  const [lama] = findYears(kalimat.text);
  if (lama === undefined || lama.tahun >= tahun || !berangka) return [];
  return [report(proseYearRules['narasi-data-lama'], { sebut: lama.tahun, tahun }, at(lama.mulai))];
}

function namesYear(text: string, tahun: number): boolean {
  return findYears(text).some((one) => one.tahun === tahun);
}

function speaksOfReport({ text, ekspresi }: Kalimat, tahun: number): boolean {
  return namesYear(text, tahun) || ekspresi.some((one) => /^tahun(?:Lalu)?$/.test(one));
}

/** The sentence says itself why it names that year. */
function isExplained(kalimat: Kalimat, tahun: number, pokok: PokokTahun | null): boolean {
  const { text, ekspresi } = kalimat;
  const sebut = findYears(text).map((one) => one.tahun);
  const kata = ekspresi.join(' ');
  // `{{realisasiLalu "S1.1" 2019}}` beside "tahun 2019" is the figure of that very year.
  const bertahun = sebut.every((one) => kata.includes(String(one)));
  const isAhead = sebut.every((one) => one > tahun) && AHEAD.test(text);
  if (bertahun || speaksOfReport(kalimat, tahun) || isAhead || MENENGOK.test(text)) return true;
  if (pokok?.jenis === 'laporan') return false;
  // Of two other years neither is the year that a plan or budget should be of.
  const varied = new Set(sebut).size > 1 && pokok?.jenis !== 'rencana';
  return varied || BERGERAK.test(text);
}
