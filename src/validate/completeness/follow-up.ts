// What was done about last year's evaluation: evaluators look for it first.

import { report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { startOf, textTablesOf } from '../../source/workspace.ts';
import type { Check } from '../check.ts';

export const followUpRules = ruleSet({
  'tindak-lanjut-belum': rule<{ tahun: number }>({
    tingkat: 'info',
    mengapa: {
      id: 'Evaluasi AKIP menanyakan apa yang dikerjakan atas rekomendasi tahun sebelumnya.',
      en: 'The evaluation of AKIP asks what was done about the recommendations of the year before.',
    },
    id: ({ tahun }) => ({
      pesan: `tindak lanjut atas hasil evaluasi tahun ${String(tahun)} belum dilaporkan`,
      saran: 'tulis narasi/tindak-lanjut.md, atau tabel jenis teks dengan bagian: tindak-lanjut',
    }),
    en: ({ tahun }) => ({
      pesan: `what was done about the evaluation of ${String(tahun)} is not reported`,
      saran: 'write narasi/tindak-lanjut.md, or a table of jenis: teks with bagian: tindak-lanjut',
    }),
    example: {
      files: {
        '2019/target.yaml': `
          perjanjian_kinerja:
            - { versi: murni, target: { T1.1: 71, S1.1: 80, S2.1: 13 } }
        `,
        '2019/realisasi.yaml': `
          realisasi: { T1.1: 71.5, S1.1: 80, S2.1: 13 }
        `,
      },
    },
    cure: {
      id: 'isi tabel dengan rekomendasi, tindak lanjut, status, dan buktinya; bila belum pernah dievaluasi, catat itu pada `terima`.',
      en: 'fill a table with each recommendation, what was done, its status and evidence; where there was no evaluation yet, note that under `terima`.',
    },
  }),
});

/** Only where the workspace has the year before: a first report has nothing to follow up. */
export const checkFollowUp: Check = ({ workspace, hasil }) => {
  const { data, tahun } = hasil;
  const before = tahun - 1;
  if (!workspace.tahun.has(before)) return [];
  if (!workspace.tampilan.bagian.kinerja.includes('tindak-lanjut')) return [];
  const isTold =
    data.narasi.has('tindak-lanjut') ||
    textTablesOf(data).some(({ bagian, baris }) => bagian === 'tindak-lanjut' && baris.length > 0);
  if (isTold) return [];
  const place = startOf(`${String(tahun)}/realisasi.yaml`);
  return [report(followUpRules['tindak-lanjut-belum'], { tahun: before }, place)];
};
