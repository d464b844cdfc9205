// Methods of efficiency that are not of the year that is reported on.

import { report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';

/** From this year on KMK 466/2023 measures what PMK 22/PMK.02/2021 did. */
const REPLACED = 2023;

export const methodRules = ruleSet({
  'efisiensi-pmk-lama': rule<{ tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Mulai tahun 2023 kinerja anggaran diukur menurut KMK 466/2023, bukan lagi PMK 22/PMK.02/2021.',
      en: 'From 2023 on the performance of a budget is measured by KMK 466/2023, no longer by PMK 22/PMK.02/2021.',
    },
    id: ({ tahun }) => ({
      pesan: `efisiensi tahun ${String(tahun)} dihitung dengan rumus PMK 22/PMK.02/2021, yang sejak tahun 2023 digantikan KMK 466/2023`,
      saran:
        'pilih metode lain pada metode.efisiensi, misalnya indeks-capaian, atau catat alasannya pada terima',
    }),
    en: ({ tahun }) => ({
      pesan: `the efficiency of ${String(tahun)} is calculated with the formula of PMK 22/PMK.02/2021, which KMK 466/2023 has replaced since 2023`,
      saran:
        'choose another metode.efisiensi, such as indeks-capaian, or note the reason under terima',
    }),
    example: {
      files: {
        'lkjip.yaml': `
          versi: 1
          instansi:
            nama: Dinas Contoh
            daerah: Kabupaten Contoh
            kota: Contoh
            kepala: { jabatan: Kepala Dinas, nama: Pejabat Contoh, nip: '000000000000000001' }
          metode: { efisiensi: pmk-22-2021 }
        `,
        '2023/target.yaml': 'perjanjian_kinerja: []',
        '2023/realisasi.yaml': 'realisasi: {}',
        '2023/anggaran.yaml': 'program: []',
      },
      mended: [['pmk-22-2021', 'indeks-capaian']],
      years: [2023],
    },
    cure: {
      id: 'pakai cara lain, misalnya `indeks-capaian`; bila rumus itu memang diminta, catat alasannya pada `terima`.',
      en: 'use another method, such as `indeks-capaian`; where that formula is asked for, note the reason under `terima`.',
    },
  }),
});

export const checkMetodeEfisiensi: Check = ({ workspace, hasil: { tahun } }) => {
  if (workspace.metode.efisiensi !== 'pmk-22-2021' || tahun < REPLACED) return [];
  const position = locate(workspace, { berkas: 'lkjip.yaml', keys: ['metode', 'efisiensi'] });
  return [report(methodRules['efisiensi-pmk-lama'], { tahun }, position)];
};
