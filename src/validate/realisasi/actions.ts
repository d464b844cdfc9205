// Rencana aksi: a status that does not go with its quarters.

import { isLate, lastFilled, quarterOver } from '../../calculate/laporan.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { hasBegun, type Quarter } from '../../period.ts';
import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { kutip } from '../naming.ts';

interface Untimely {
  readonly aksi: string;
  readonly status: string;
  /** The last quarter of its schedule, and the last that is over. */
  readonly jadwal: Quarter;
  readonly terisi: Quarter;
}

const STATUS = {
  id: 'Rencana aksi dilaporkan menurut keadaannya; status yang tidak sesuai jadwal menyesatkan pembacanya.',
  en: 'Actions are told as they stand; a status that does not go with the schedule misleads the reader.',
};

export const actionRules = ruleSet({
  'aksi-selesai-dini': rule<Untimely>({
    tingkat: 'peringatan',
    mengapa: STATUS,
    id: ({ aksi, jadwal, terisi }) => ({
      pesan: `rencana aksi ${aksi} berstatus selesai, padahal jadwalnya sampai TW${String(jadwal)} dan realisasi baru terisi sampai TW${String(terisi)}`,
      saran: 'perbaiki status atau jadwalnya',
    }),
    en: ({ aksi, jadwal, terisi }) => ({
      pesan: `the action ${aksi} is said to be finished, though its schedule runs to TW${String(jadwal)} and results are filled in up to TW${String(terisi)}`,
      saran: 'mend its status or its schedule',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42] }
          rencana_aksi:
            - { indikator: S1.1, aksi: Melatih petugas, triwulan: [2, 3], status: selesai }
        `,
      },
      mended: [['status: selesai', 'status: berjalan']],
    },
  }),
  'aksi-lewat-jadwal': rule<Untimely>({
    tingkat: 'peringatan',
    mengapa: STATUS,
    id: ({ aksi, status, jadwal, terisi }) => ({
      pesan: `rencana aksi ${aksi} dijadwalkan sampai TW${String(jadwal)} dan statusnya masih ${status}, padahal realisasi sudah terisi sampai TW${String(terisi)}`,
      saran: 'perbarui statusnya, atau jelaskan pada naskah mengapa tertunda',
    }),
    en: ({ aksi, status, jadwal, terisi }) => ({
      pesan: `the action ${aksi} is scheduled up to TW${String(jadwal)} and its status is still ${status}, though results are filled in up to TW${String(terisi)}`,
      saran: 'bring its status up to date, or tell in the prose why it is late',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 42] }
          rencana_aksi:
            - { indikator: S1.1, aksi: Melatih petugas, triwulan: [1] }
        `,
      },
      mended: [['triwulan: [1] }', 'triwulan: [1], status: selesai }']],
    },
  }),
});

export const checkRencanaAksi: Check = ({ workspace, hasil }) => {
  const { triwulan } = hasil.data;
  const over = quarterOver(hasil);
  if (triwulan === null || over === null) return [];
  return triwulan.rencanaAksi.flatMap((one): Finding[] => {
    const { aksi, status, triwulan: schedule, asal } = one;
    const jadwal = schedule.at(-1);
    if (jadwal === undefined) return [];
    const fakta = { aksi: kutip(aksi), status, jadwal, terisi: over };
    const place = locate(workspace, asal, 'status');
    if (!hasBegun(schedule, hasil.triwulan)) return [];
    if (isLate(one, over)) return [report(actionRules['aksi-lewat-jadwal'], fakta, place)];
    // What a report up to a quarter is made of may have been filled in since, and finished with it.
    const isEarly = status === 'selesai' && jadwal > (lastFilled(hasil.data) ?? over);
    return isEarly ? [report(actionRules['aksi-selesai-dini'], fakta, place)] : [];
  });
};
