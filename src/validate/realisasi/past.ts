// The past as two places remember it: kondisi awal, and realisasi_lalu against that year's own folder.

import { roundDecimal } from '../../decimal.ts';
import { isFigure, finerValue, finestOf, type Terhitung } from '../../calculate/besaran.ts';
import { computeRealisasi } from '../../calculate/realisasi.ts';
import { computeTabelMenurutTahun } from '../../calculate/tren.ts';
import { formatBesaran, formatTerhitung } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

export const pastRules = ruleSet({
  'realisasi-lalu-beda': rule<{ nama: string; tahun: number; ingatan: string; sendiri: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Satu tahun hanya punya satu realisasi; yang dipakai ialah folder tahun itu sendiri.',
      en: "A year has one realisasi only; the one in the year's own folder is used.",
    },
    id: ({ nama, tahun, ingatan, sendiri }) => ({
      pesan: `realisasi ${nama} tahun ${String(tahun)} di sini ${ingatan}, di folder ${String(tahun)} ${sendiri}`,
      saran: 'hapus dari realisasi_lalu, atau perbaiki folder tahun itu',
    }),
    en: ({ nama, tahun, ingatan, sendiri }) => ({
      pesan: `the realisasi of ${nama} in ${String(tahun)} is ${ingatan} here, ${sendiri} in the folder ${String(tahun)}`,
      saran: 'remove it from realisasi_lalu, or mend the folder of that year',
    }),
    example: {
      files: {
        '2019/realisasi.yaml': `
          realisasi:
            S1.1: 81.05
        `,
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 82.5
          realisasi_lalu:
            2019: { S1.1: 80.15 }
        `,
      },
      mended: [['80.15', '81.05']],
    },
  }),
  'kondisi-awal-beda': rule<{ nama: string; awal: string; realisasi: string; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Kondisi awal yang keliru membuat seluruh kemajuan lima tahun terukur dari titik yang salah.',
      en: 'A wrong kondisi awal has the progress of five years measured from the wrong point.',
    },
    id: ({ nama, awal, realisasi, tahun }) => ({
      pesan: `kondisi awal ${nama} ${awal}, tetapi realisasi tahun ${String(tahun)} (tahun sebelum target pertama) ${realisasi}`,
      saran: 'samakan dengan realisasi tahun itu, atau perbaiki realisasinya',
    }),
    en: ({ nama, awal, realisasi, tahun }) => ({
      pesan: `the kondisi awal of ${nama} is ${awal}, but the realisasi of ${String(tahun)} (the year before the first target) is ${realisasi}`,
      saran: 'make it the realisasi of that year, or mend the realisasi',
    }),
    example: {
      files: {
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              indikator:
                - kode: S1.1
                  nama: Nilai Pelayanan
                  satuan: poin
                  kondisi_awal: 78.50
                  target: { 2020: 80, 2021: 82, 2022: 85, 2023: 90 }
        `,
        '2020/realisasi.yaml': `
          realisasi:
            S1.1: 82.5
          realisasi_lalu:
            2019: { S1.1: 79.75 }
        `,
      },
      mended: [['78.50', '79.75']],
    },
  }),
});

/**
 * Kondisi awal is the state before the plan began: the realisasi of the year before the indicator's first target.
 * A Renstra of 2018–2023 whose targets begin in 2019 starts from 2018. Compared at the decimals of the kondisi awal.
 */
export const checkKondisiAwal: Check = ({ hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, tren }): Finding[] => {
    const { kondisiAwal, target } = indikator;
    if (kondisiAwal === null || target.size === 0) return [];
    const tahun = Math.min(...target.keys()) - 1;
    const earlier = tren.find((one) => one.tahun === tahun)?.realisasi;
    if (earlier === undefined || !isFigure(earlier)) return [];
    if (roundDecimal(earlier.nilai, kondisiAwal.desimal).eq(kondisiAwal.nilai)) return [];
    const fakta = {
      nama: sebutIndikator(indikator),
      awal: formatBesaran(kondisiAwal),
      realisasi: formatTerhitung(earlier),
      tahun,
    };
    return [report(pastRules['kondisi-awal-beda'], fakta, kondisiAwal.position)];
  });

/** Whether two places say different things of a year: a value, or that there is none. One that says nothing is no other. */
function areApart(one: Terhitung, other: Terhitung): boolean {
  const desimal = finestOf([one, other]);
  const [a, b] = [finerValue(one, desimal), finerValue(other, desimal)];
  if (isFigure(a) && isFigure(b)) return !a.uses.eq(b.uses);
  const [first, second] = [a, b].map((one) => (isFigure(one) ? 'value' : one.stated?.status));
  return first !== undefined && second !== undefined && first !== second;
}

/** What a report remembers of a year that has a folder of its own must be what that folder says. */
export const checkRealisasiLalu: Check = ({ workspace, hasil: { tahun: thisYear, data } }) => {
  const { pembulatan } = workspace.metode;
  const tabel = computeTabelMenurutTahun(workspace, thisYear);
  return [...data.realisasiLalu].flatMap(([tahun, content]) =>
    [...content].flatMap(([kode, memory]): Finding[] => {
      const realisasi = workspace.tahun.get(tahun)?.realisasi.get(kode);
      const menurut = (one: typeof realisasi, dari: number) =>
        computeRealisasi(one, tabel.get(dari) ?? new Map(), pembulatan);
      const sendiri = menurut(realisasi, tahun);
      const earlier = menurut(memory, thisYear);
      if (!areApart(sendiri, earlier)) return [];
      const fakta = {
        nama: kode,
        tahun,
        ingatan: formatTerhitung(earlier),
        sendiri: formatTerhitung(sendiri),
      };
      return [
        report(pastRules['realisasi-lalu-beda'], fakta, locate(workspace, memory.asal, 'nilai')),
      ];
    }),
  );
};
