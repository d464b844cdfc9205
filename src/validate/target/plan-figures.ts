// A figure of the Renstra that is far from all others of its indicator: a decimal point that was left out, a digit too many.

import { isFigure, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { formatBesaran } from '../../compose/format.ts';
import { report, rule, ruleSet, type Finding } from '../../diagnostic/rule.ts';
import { isRentang, type Target } from '../../source/workspace.ts';
import type { Angka } from '../../source/yaml/number.ts';
import { IMPLAUSIBLE } from '../capaian/outliers.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';
import { isSlipped } from '../realisasi/plausible.ts';

export const planFigureRules = ruleSet({
  'renstra-melonjak': rule<{ nama: string; tahun: number | null; nilai: string; lain: string }>({
    tingkat: 'peringatan',
    mengapa: IMPLAUSIBLE,
    id: ({ nama, tahun, nilai, lain }) => ({
      pesan: `${tahun === null ? 'kondisi awal' : `target ${String(tahun)}`} ${nama} ${nilai} jauh dari semua angka lain indikator ini (misalnya ${lain})`,
      saran: 'periksa letak titik desimal dan satuannya',
    }),
    en: ({ nama, tahun, nilai, lain }) => ({
      pesan: `the ${tahun === null ? 'kondisi awal' : `target of ${String(tahun)}`} of ${nama}, ${nilai}, is far from all other figures of it (${lain}, for one)`,
      saran: 'check its decimal point and unit',
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
                  kondisi_awal: 7850
                  target: { 2019: 80, 2020: 80, 2021: 82, 2022: 85, 2023: 90 }
        `,
      },
      mended: [['7850', '78.50']],
    },
  }),
});

/** So many others have to agree with each other before one can be far from them. */
const FEWEST = 2;

/** Kondisi awal and the targets of the period, each against all others and against what was reached. */
export const checkPlanFigures: Check = ({ hasil }) =>
  allIndikator(hasil).flatMap((one): Finding[] => {
    const { indikator } = one;
    const reached = one.tren.flatMap(({ realisasi }) => figureOf(realisasi));
    const planned = plannedOf(one);
    return planned.flatMap((each): Finding[] => {
      const others = [...planned.filter((other) => other !== each).map(({ angka }) => angka), ...reached]; // prettier-ignore
      const [first] = others;
      if (first === undefined || others.length < FEWEST) return [];
      if (!isSlipped(each.angka.nilai, others.map(({ nilai }) => nilai))) return []; // prettier-ignore
      const fakta = {
        nama: sebutIndikator(indikator),
        tahun: each.tahun,
        nilai: formatBesaran(each.angka),
        lain: formatBesaran(first),
      };
      return [report(planFigureRules['renstra-melonjak'], fakta, each.angka.position)];
    });
  });

interface Planned {
  /** Null for kondisi awal. */
  readonly tahun: number | null;
  readonly angka: Angka;
}

function plannedOf({ indikator: { kondisiAwal, target } }: HasilIndikator): readonly Planned[] {
  const targets = [...target].flatMap(([tahun, one]) =>
    isRentang(one) || figureOf(one).length === 0 ? [] : [{ tahun, angka: one }],
  );
  const start =
    kondisiAwal !== null && kondisiAwal.form === undefined
      ? [{ tahun: null, angka: kondisiAwal }]
      : [];
  return [...start, ...targets];
}

/** Of plain figures alone: bounds, words and days have no decimal point to slip. */
const figureOf = (one: Target | Terhitung): readonly Besaran[] =>
  !isRentang(one) && isFigure(one) && one.form === undefined ? [one] : [];
