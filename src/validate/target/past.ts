// Targets that the past has overtaken: below what was reached before, and a final target that is behind already.

import { isFigure, isUpsideDown, type Besaran } from '../../calculate/besaran.ts';
import { directionOf, isDay } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { formatTarget, formatTerhitung } from '../../compose/format.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Decimal } from '../../decimal.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { isRentang, type Indikator, type Target } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator, placeOfRealisasi } from '../naming.ts';

const AMBITION = {
  id: 'Target yang sudah terlampaui sebelum tahunnya dimulai tidak lagi mendorong perbaikan; reviu menanyakan alasannya.',
  en: 'A target that was passed before its year began drives nothing any more; a review asks for the reason.',
};

interface Passed {
  readonly nama: string;
  readonly target: string;
  readonly realisasi: string;
  /** The year of the realisasi, and that of the target. */
  readonly tahun: number;
  readonly targetTahun: number;
  readonly lowerIsBetter: boolean;
}

export const pastTargetRules = ruleSet({
  'target-mundur': rule<Passed>({
    tingkat: 'info',
    mengapa: AMBITION,
    id: ({ nama, target, realisasi, tahun, targetTahun, lowerIsBetter }) => ({
      pesan: `target ${String(targetTahun)} ${nama}, ${target}, lebih ${lowerIsBetter ? 'tinggi' : 'rendah'} daripada realisasi ${String(tahun)}, ${realisasi}`,
      saran: 'pastikan targetnya; bila memang demikian, jelaskan alasannya dalam narasi',
    }),
    en: ({ nama, target, realisasi, tahun, targetTahun, lowerIsBetter }) => ({
      pesan: `the target ${String(targetTahun)} of ${nama}, ${target}, is ${lowerIsBetter ? 'above' : 'below'} the realisasi of ${String(tahun)}, ${realisasi}`,
      saran: 'make sure of the target; if it is meant so, give the reason in the prose',
    }),
    example: {
      files: {
        '2020/target.yaml': `
          perjanjian_kinerja:
            - versi: murni
              sumber: Perjanjian Kinerja Tahun 2020
              target: { T1.1: 72, S1.1: 79, S2.1: 12 }
        `,
        'renstra-2019-2023.yaml': `
          periode: { mulai: 2019, selesai: 2023 }
          tujuan:
            - kode: T1
              nama: Meningkatkan mutu pelayanan
              indikator:
                - { kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2020: 72, 2023: 80 } }
          sasaran:
            - kode: S1
              nama: Meningkatnya nilai pelayanan
              tujuan: T1
              indikator:
                - { kode: S1.1, nama: Nilai Pelayanan, satuan: poin, target: { 2020: 79, 2023: 90 } }
            - kode: S2
              nama: Menurunnya keluhan pengguna
              tujuan: T1
              indikator:
                - {
                    kode: S2.1,
                    nama: Keluhan per Seribu Pengguna,
                    satuan: keluhan,
                    polaritas: minimal,
                    target: { 2020: 12, 2023: 8 },
                  }
        `,
      },
      mended: [
        ['S1.1: 79', 'S1.1: 80'],
        ['2020: 79', '2020: 80'],
      ],
    },
  }),
  'target-akhir-terlampaui': rule<Passed>({
    tingkat: 'info',
    mengapa: AMBITION,
    id: ({ nama, target, realisasi, tahun, targetTahun }) => ({
      pesan: `target akhir ${String(targetTahun)} ${nama}, ${target}, sudah terlampaui oleh realisasi ${String(tahun)}, ${realisasi}`,
      saran: 'pertimbangkan perubahan target pada Renstra, dan sebutkan dalam narasi',
    }),
    en: ({ nama, target, realisasi, tahun, targetTahun }) => ({
      pesan: `the final target ${String(targetTahun)} of ${nama}, ${target}, is already passed by the realisasi of ${String(tahun)}, ${realisasi}`,
      saran: 'consider a change of the target in the Renstra, and speak of it in the prose',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi: { T1.1: 81, S1.1: 82.5, S2.1: 11.5 }
          realisasi_lalu:
            2018: { S1.1: 78.1, S2.1: 13.2 }
            2019: { S1.1: 79.75, S2.1: 12.4 }
          standar_nasional: { S1.1, S2.1 }
        `,
      },
      mended: [['T1.1: 81', 'T1.1: 73.4']],
    },
  }),
});

/** Of this year's target and the last realisasi before it; of the final target and this year's realisasi. */
export const checkPassed: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap((one): Finding[] => {
    const { tahun } = hasil;
    const { indikator, tahunAkhir, targetAkhir } = one;
    const nama = sebutIndikator(indikator);
    const last = lastBefore(one, tahun);
    const now = isFigure(one.realisasi) ? { tahun, realisasi: one.realisasi } : null;
    return [
      ...compare(one.target, last, indikator).map(([facts, place]) =>
        report(pastTargetRules['target-mundur'], { ...facts, nama, targetTahun: tahun }, place),
      ),
      ...(tahunAkhir > tahun ? compare(targetAkhir, now, indikator) : []).map(([facts]) =>
        report(
          pastTargetRules['target-akhir-terlampaui'],
          { ...facts, nama, targetTahun: tahunAkhir },
          placeOfRealisasi(workspace, hasil, indikator),
        ),
      ),
    ];
  });

interface Reached {
  readonly tahun: number;
  readonly realisasi: Besaran;
}

function lastBefore({ tren }: HasilIndikator, tahun: number): Reached | null {
  const before = tren.flatMap(({ tahun: year, realisasi }): Reached[] =>
    year < tahun && isFigure(realisasi) ? [{ tahun: year, realisasi }] : [],
  );
  return before.at(-1) ?? null;
}

/** Nothing, or what is said of a target that a realisasi is beyond; of a stable indikator no side is better. */
function compare(
  target: Target | null,
  reached: Reached | null,
  indikator: Indikator,
): readonly (readonly [Omit<Passed, 'nama' | 'targetTahun'>, Position])[] {
  // A day of one year says nothing of the day that another year is to keep.
  if (target === null || reached === null || isDay(target) || isUpsideDown(target)) return [];
  const polaritas = directionOf(indikator, target);
  if (polaritas === 'stabil') return [];
  const lowerIsBetter = polaritas === 'minimal';
  const bound = boundOf(target, lowerIsBetter);
  const { tahun, realisasi } = reached;
  // That nothing is promised with a target of zero has its own finding.
  if (bound.nilai.isZero() || !isBeyond(realisasi.nilai, bound.nilai, lowerIsBetter)) return [];
  const shown = { target: formatTarget(target), realisasi: formatTerhitung(realisasi) };
  return [[{ ...shown, tahun, lowerIsBetter }, bound.position]];
}

/** Of a range the better end, which only the best result is beyond. */
function boundOf(target: Target, lowerIsBetter: boolean): Angka {
  if (!isRentang(target)) return target;
  return lowerIsBetter ? target.dari : target.sampai;
}

const isBeyond = (value: Decimal, bound: Decimal, lowerIsBetter: boolean): boolean =>
  lowerIsBetter ? value.lt(bound) : value.gt(bound);
