// Gaps in the seven blocks of Bab III, one finding a block, where the gap would be filled in.

import type { Position } from '../../diagnostic/diagnostic.ts';
import {
  type Example,
  type Finding,
  type Rule,
  ruleSet,
  rule,
  report,
} from '../../diagnostic/rule.ts';
import {
  startOf,
  locate,
  locateKey,
  wholeFile,
  type Asal,
  type PathIn,
} from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import {
  computeKelengkapan,
  isAsked,
  isUnspent,
  type Kelengkapan,
  type KelengkapanIndikator,
  type BlockKey,
} from './coverage.ts';
import { nameSome } from '../../diagnostic/words.ts';

/** A block, and the indikator that lack it. */
interface Kurang {
  readonly kode: readonly string[];
  /** Indikator that have it, and all of them. */
  readonly ada: number;
  readonly dari: number;
}

const BLOK = {
  id: 'Evaluator menghitung untuk berapa indikator setiap unsur Bab III tersedia (PermenPANRB 53/2014, dinilai a sampai e menurut PermenPANRB 12/2015).',
  en: 'Evaluators count for how many indikator each element of Bab III is there (PermenPANRB 53/2014, graded a to e by PermenPANRB 12/2015).',
};

function share({ ada: isFigure, dari }: Kurang): string {
  return `${String(isFigure)} dari ${String(dari)}`;
}

function gap(
  what: { readonly id: string; readonly en: string },
  content: { readonly id: string; readonly en: string },
  example: Example,
) {
  return rule<Kurang>({
    tingkat: 'peringatan',
    mengapa: BLOK,
    id: (kurang) => ({
      pesan: `${what.id} belum ada untuk ${nameSome(kurang.kode)} (tersedia ${share(kurang)} indikator)`,
      saran: content.id,
    }),
    en: (kurang) => ({
      pesan: `${what.en} is missing for ${nameSome(kurang.kode, 'and')} (${share(kurang).replace('dari', 'of')} indikator have it)`,
      saran: content.en,
    }),
    example,
  });
}

export const gapRules = ruleSet({
  'kelengkapan-tahun-lalu': gap(
    { id: 'realisasi tahun-tahun sebelumnya', en: 'the realisasi of earlier years' },
    {
      id: 'isi "realisasi_lalu" menurut tahun, atau sediakan folder tahun itu; perbandingan sebaiknya tiga tahun atau lebih',
      en: 'fill in "realisasi_lalu" by year, or provide that year\'s folder; three years or more are expected',
    },
    {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          realisasi_lalu:
            2018: { S1.1: 78.6 }
            2019: { S1.1: 79.75 }
          standar_nasional: { S1.1, S2.1 }
        `,
      },
      mended: [
        ['2018: { S1.1: 78.6 }', '2018: { S1.1: 78.6, S2.1: 13.2 }'],
        ['2019: { S1.1: 79.75 }', '2019: { S1.1: 79.75, S2.1: 12.4 }'],
      ],
    },
  ),
  'kelengkapan-tren': rule<{ kode: readonly string[]; tahun: number }>({
    tingkat: 'info',
    mengapa: {
      id: 'Perkembangan baru terlihat dari tiga tahun atau lebih.',
      en: 'A trend only shows over three years or more.',
    },
    id: ({ kode, tahun }) => ({
      pesan: `realisasi sampai tahun ${String(tahun)} kurang dari tiga tahun untuk ${nameSome(kode)}`,
      saran: 'lengkapi "realisasi_lalu" bila angkanya ada',
    }),
    en: ({ kode, tahun }) => ({
      pesan: `there are fewer than three years of realisasi up to ${String(tahun)} for ${nameSome(kode, 'and')}`,
      saran: 'complete "realisasi_lalu" where the figures exist',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          realisasi_lalu:
            2018: { S1.1: 78.6 }
            2019: { S1.1: 79.75, S2.1: 13 }
          standar_nasional: { S1.1, S2.1 }
        `,
      },
      mended: [['2018: { S1.1: 78.6 }', '2018: { S1.1: 78.6, S2.1: 13.2 }']],
    },
  }),
  'kelengkapan-target-akhir': gap(
    { id: 'target akhir periode Renstra', en: 'the target at the end of the period' },
    {
      id: 'isi target tahun terakhir periode pada Renstra',
      en: 'fill in the target of the last year of the period in the Renstra',
    },
    {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 80, 2023: 90 } }
            - kode: S2
              nama: Menurunnya keluhan pengguna
              indikator:
                - {
                    kode: S2.1,
                    nama: Keluhan per Seribu Pengguna,
                    satuan: keluhan,
                    polaritas: minimal,
                    target: { 2020: 12 },
                  }
        `,
      },
      mended: [['target: { 2020: 12 }', 'target: { 2020: 12, 2023: 8 }']],
    },
  ),
  'kelengkapan-standar-nasional': gap(
    { id: 'perbandingan dengan standar nasional', en: 'the comparison with a national standard' },
    {
      id: 'cari standarnya dan isi "standar_nasional" atau "pembanding"; bila memang tidak ada, tulis kodenya tanpa isi',
      en: 'look for one and fill in "standar_nasional" or "pembanding"; if there is none, write the kode without a value',
    },
    {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 73.4, S1.1: 82.5, S2.1: 11.5 }
          standar_nasional:
            S1.1: { nilai: 76.61, sumber: Permenpan 14/2017 }
        `,
      },
      mended: [['Permenpan 14/2017 }', 'Permenpan 14/2017 }\n  S2.1:']],
    },
  ),
  'kelengkapan-analisis': gap(
    { id: 'analisis penyebab beserta solusinya', en: 'an analysis of causes with solutions' },
    {
      id: 'tulis narasi menurut kode sasaran atau indikatornya, dengan "## Permasalahan" dan "## Solusi"',
      en: 'write prose named after the kode of the sasaran or indikator, with "## Permasalahan" and "## Solusi"',
    },
    {
      files: {
        '2020/narasi/3.1-S2.md': `
          Keluhan berkurang dari tahun sebelumnya menjadi {{realisasi "S2.1"}} {{satuan "S2.1"}}.
        `,
      },
      mended: [
        [
          '{{satuan "S2.1"}}.\n',
          '{{satuan "S2.1"}}.\n\n## Permasalahan\n\n1. Petugas pengaduan belum mencukupi.\n\n## Solusi\n\n1. Menambah petugas pengaduan.\n',
        ],
      ],
    },
  ),
  'efisiensi-tanpa-belanja': rule<{ nama: string }>({
    tingkat: 'info',
    mengapa: {
      id: 'Efisiensi membandingkan hasil dengan uang yang dipakai; tanpa uang yang dipakai tidak ada yang dibandingkan, dan laporan mengatakannya.',
      en: 'Efficiency holds results against the money spent; where none was spent there is nothing to hold them against, and the report says so.',
    },
    id: ({ nama }) => ({
      pesan: `realisasi keuangan ${nama} 0, jadi tidak ada efisiensinya`,
      saran: 'tidak ada yang perlu diisi bila memang tidak terpakai',
    }),
    en: ({ nama }) => ({
      pesan: `the spending of ${nama} is 0, so it has no efficiency`,
      saran: 'nothing is to be filled in where nothing was spent',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 0 }
        `,
      },
      mended: [['100000000, realisasi: 0 }', '100000000, realisasi: 90000000 }']],
    },
  }),
  'kelengkapan-efisiensi': gap(
    { id: 'efisiensi penggunaan sumber daya', en: 'the efficiency of the resources used' },
    {
      id: 'isi realisasi rupiah program sasarannya, atau persennya pada "capaian_keuangan"',
      en: 'fill in the spending of its programs, or its percentage under "capaian_keuangan"',
    },
    {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi }
        `,
      },
      mended: [['100000000, realisasi }', '100000000, realisasi: 90000000 }']],
    },
  ),
});

/**
 * Block 1 is reported an indikator (`target-kosong`, `realisasi-kosong`) and block 7 a sasaran
 * (`sasaran-tanpa-program`): they have their own rules.
 */
const ATURAN_BLOK = {
  'tahun-lalu': { rule: gapRules['kelengkapan-tahun-lalu'], tempat: placeOfLalu },
  'target-akhir': { rule: gapRules['kelengkapan-target-akhir'], tempat: placeOfTargetAkhir },
  'standar-nasional': { rule: gapRules['kelengkapan-standar-nasional'], tempat: placeOfStandar },
  analisis: { rule: gapRules['kelengkapan-analisis'], tempat: placeOfAnalisis },
  efisiensi: { rule: gapRules['kelengkapan-efisiensi'], tempat: placeOfEfisiensi },
} as const satisfies Partial<
  Record<
    BlockKey,
    { rule: Rule<Kurang>; tempat: (bahan: CheckInput, pertama: KelengkapanIndikator) => Position }
  >
>;

export const checkKelengkapan: Check = (bahan) => {
  const kelengkapan = computeKelengkapan(bahan);
  return [
    ...Object.entries(ATURAN_BLOK).flatMap(([key, { rule, tempat }]) => {
      const asked = kelengkapan.indikator.filter((one) => isAsked(one, key as BlockKey));
      const kurang = asked.filter(({ blok }) => !blok[key as BlockKey]);
      const [pertama] = kurang;
      if (pertama === undefined) return [];
      const dari = asked.length;
      const fakta = { kode: kurang.map((one) => one.kode), ada: dari - kurang.length, dari };
      return [report(rule, fakta, tempat(bahan, pertama))];
    }),
    ...checkTren(bahan, kelengkapan),
    ...checkUnspent(bahan),
  ];
};

/** That there is no efficiency where no money was spent. */
function checkUnspent(bahan: CheckInput): Finding[] {
  const none = bahan.hasil.sasaran.filter(isUnspent).map(({ sasaran: { kode } }) => kode);
  if (none.length === 0) return [];
  const place = startOf(wholeFile('anggaran', bahan.hasil.tahun).berkas);
  return [report(gapRules['efisiensi-tanpa-belanja'], { nama: nameSome(none) }, place)];
}

/** Those without any earlier year are in the finding on block 2 already. */
function checkTren(bahan: CheckInput, { indikator }: Kelengkapan): Finding[] {
  const short = indikator.filter(({ blok, banyakTahun }) => blok['tahun-lalu'] && banyakTahun < 3);
  if (short.length === 0) return [];
  const fakta = { kode: short.map(({ kode }) => kode), tahun: bahan.hasil.tahun };
  return [report(gapRules['kelengkapan-tren'], fakta, placeOfLalu(bahan))];
}

function placeOfLalu({ workspace, hasil: { tahun } }: CheckInput): Position {
  return placeOfKey(workspace, wholeFile('realisasi', tahun), 'realisasi_lalu');
}

function placeOfStandar({ workspace, hasil: { tahun } }: CheckInput): Position {
  return placeOfKey(workspace, wholeFile('realisasi', tahun), 'standar_nasional');
}

function placeOfEfisiensi({ workspace, hasil: { tahun } }: CheckInput): Position {
  return placeOfKey(workspace, wholeFile('anggaran', tahun), 'capaian_keuangan');
}

/** The key where there is one, else the start of the file that it would go into. */
function placeOfKey<Content>(
  workspace: CheckInput['workspace'],
  file: Asal<Content>,
  ...key: PathIn<Content>
): Position {
  const position = locateKey(workspace, file, ...key);
  return position.panjang === undefined ? startOf(file.berkas) : position;
}

function placeOfTargetAkhir({ workspace }: CheckInput, { asal }: KelengkapanIndikator): Position {
  return locate(workspace, asal, 'target');
}

function placeOfAnalisis({ hasil }: CheckInput, { kode, sasaran }: KelengkapanIndikator): Position {
  const { narasi, tahun } = hasil.data;
  const exists = narasi.get(kode) ?? narasi.get(sasaran);
  return startOf(exists?.file ?? `${String(tahun)}/narasi/3.1-${sasaran}.md`);
}
