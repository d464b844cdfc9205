// The periods of the Renstra files against one another.

import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { PERIOD } from './years.ts';
import { ruleSet, rule, report } from '../../diagnostic/rule.ts';

export const periodRules = ruleSet({
  'periode-terbalik': rule<{ mulai: number; selesai: number }>({
    tingkat: 'galat',
    mengapa: PERIOD,
    id: ({ mulai, selesai }) => ({
      pesan: `periode selesai ${String(selesai)} sebelum mulai ${String(mulai)}`,
      saran: 'tukar kedua tahunnya, atau perbaiki salah ketiknya',
    }),
    en: ({ mulai, selesai }) => ({
      pesan: `the period ends in ${String(selesai)}, before it begins in ${String(mulai)}`,
      saran: 'exchange the years, or mend the mistyped one',
    }),
    example: {
      files: {
        'renstra-2024-2029.yaml': `
          periode: { mulai: 2029, selesai: 2024 }
          sasaran: []
        `,
      },
      mended: [['mulai: 2029, selesai: 2024', 'mulai: 2024, selesai: 2029']],
    },
  }),
  'periode-tumpang-tindih': rule<{ tahun: number; inUse: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: PERIOD,
    id: ({ tahun, inUse: used, lain }) => ({
      pesan: `tahun ${String(tahun)} termasuk periode ${used} dan ${lain}; yang dipakai ${used}`,
      saran: 'akhiri periode yang lama sebelum yang baru mulai',
    }),
    en: ({ tahun, inUse: used, lain }) => ({
      pesan: `${String(tahun)} is in the period of ${used} and of ${lain}; ${used} is used`,
      saran: 'end the older period before the newer one begins',
    }),
    example: {
      files: {
        'renstra-2018-2020.yaml': `
          periode: { mulai: 2018, selesai: 2020 }
          sasaran: []
        `,
      },
      mended: [['mulai: 2018, selesai: 2020', 'mulai: 2014, selesai: 2018']],
    },
  }),
});

/** A period upside down covers no year, so that its Renstra is silently never used. */
export const checkPeriode: Check = ({ workspace }) =>
  workspace.renstra.flatMap(({ mulai, selesai, asal }) =>
    mulai <= selesai
      ? []
      : [
          report(
            periodRules['periode-terbalik'],
            { mulai, selesai },
            locate(workspace, asal, 'periode', 'selesai'),
          ),
        ],
  );

/** Of two Renstra that cover the year only one can be reported on. */
export const checkDuplicatePeriods: Check = ({ workspace, hasil: { tahun, renstra } }) =>
  workspace.renstra
    .filter((one) => one !== renstra && one.mulai <= tahun && tahun <= one.selesai)
    .map(({ asal }) => {
      const fakta = { tahun, inUse: renstra.asal.berkas, lain: asal.berkas };
      return report(
        periodRules['periode-tumpang-tindih'],
        fakta,
        locate(workspace, asal, 'periode'),
      );
    });
