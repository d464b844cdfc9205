// What an interim report needs of its quarter.

import type { Hasil } from '../../calculate/laporan.ts';
import { lackingUpTo } from '../../calculate/triwulan.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { periodName } from '../../period.ts';
import { locate, startOf } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

const INTERIM = {
  id: 'Laporan triwulan mempertanggungjawabkan apa yang ditargetkan dan dicapai sampai triwulan itu.',
  en: 'An interim report accounts for what was planned and reached up to its quarter.',
};

export const interimRules = ruleSet({
  'triwulan-tanpa-pengukuran': rule<{ periode: string; file: string }>({
    tingkat: 'galat',
    mengapa: INTERIM,
    id: ({ periode, file }) => ({
      pesan: `laporan ${periode} tidak dapat disusun: ${file} belum memuat pengukuran satu indikator pun`,
      saran: 'isi "pengukuran:" dengan target dan realisasi triwulan',
    }),
    en: ({ periode, file }) => ({
      pesan: `no report of ${periode} can be made: ${file} measures no indikator`,
      saran: 'fill in "pengukuran:" with target and realisasi of the quarters',
    }),
    example: {
      years: [{ tahun: 2020, triwulan: 2 }],
      files: {
        '2020/triwulan.yaml': `
          pengukuran: {}
        `,
      },
      mended: [
        [
          'pengukuran: {}',
          'pengukuran:\n  S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42] }',
        ],
      ],
    },
  }),
  'triwulan-belum-terisi': rule<{ nama: string; periode: string; kurang: readonly number[] }>({
    tingkat: 'peringatan',
    mengapa: INTERIM,
    id: ({ nama, periode, kurang }) => ({
      pesan: `realisasi ${nama} untuk laporan ${periode} belum terisi: ${kurang.map((one) => `TW${String(one)}`).join(', ')}`,
      saran: 'isi realisasi triwulannya; 0 hanya bila memang nol',
    }),
    en: ({ nama, periode, kurang }) => ({
      pesan: `the realisasi of ${nama} for the report of ${periode} is missing: ${kurang.map((one) => `TW${String(one)}`).join(', ')}`,
      saran: 'enter the realisasi of the quarter; 0 only where it is 0',
    }),
    example: {
      years: [{ tahun: 2020, triwulan: 2 }],
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21] }
        `,
      },
      mended: [['realisasi: [21]', 'realisasi: [21, 42]']],
    },
  }),
});

/** What is told of a year up to a quarter of which no indicator is measured by quarters; null for others. */
export function unmeasuredPeriod({ tahun, triwulan, data }: Hasil) {
  if (triwulan === null || (data.triwulan?.pengukuran.size ?? 0) > 0) return null;
  return { periode: periodName({ tahun, triwulan }), file: `${String(tahun)}/triwulan.yaml` };
}

/** On the results of a year up to a quarter; of a whole year other rules tell. */
export const checkQuarterFilled: Check = ({ workspace, hasil }) => {
  const { tahun, triwulan } = hasil;
  if (triwulan === null) return [];
  const unmeasured = unmeasuredPeriod(hasil);
  if (unmeasured !== null) {
    const place = startOf(unmeasured.file);
    return [report(interimRules['triwulan-tanpa-pengukuran'], unmeasured, place)];
  }
  const periode = periodName({ tahun, triwulan });
  return allIndikator(hasil).flatMap((one): Finding[] => {
    if (one.triwulan === null) return [];
    const { pengukuran } = one.triwulan;
    const kurang = lackingUpTo(pengukuran, triwulan);
    if (kurang.length === 0) return [];
    const fakta = { nama: sebutIndikator(one.indikator), periode, kurang };
    const place = locate(workspace, pengukuran.asal, 'realisasi');
    return [report(interimRules['triwulan-belum-terisi'], fakta, place)];
  });
};
