// Values of single quarters that say something else than was meant: targets of 0, and a stretch of the year that is called nihil.

import { isFigure, isNihil, isUpsideDown } from '../../calculate/besaran.ts';
import { isTargetZero } from '../../calculate/capaian.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import { isUntargeted } from '../../calculate/triwulan.ts';
import { formatTarget, formatTerhitung } from '../../compose/format.ts';
import { type Finding, report, rule, ruleSet } from '../../diagnostic/rule.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { REASONS, type Reason } from '../../formula/reasons.ts';
import type { Bilingual } from '../../language.ts';
import { QUARTERS, quarterName, type Quarter } from '../../period.ts';
import { isRentang, locate, type Pengukuran, type Workspace } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

/** Why a target of 0 cannot be meant: a mean goes down with it, what is counted from January on does not go back to 0. */
type Cause = 'mean' | 'falls';

interface ZeroTarget {
  readonly nama: string;
  readonly triwulan: Quarter;
}

/** What becomes of a quarter's realisasi without a target. */
const UNTARGETED: Readonly<Record<Sifat, Bilingual>> = {
  kumulatif: {
    id: 'capaian sampai triwulan itu tidak dihitung',
    en: 'there is no capaian up to that quarter',
  },
  jumlah: {
    id: 'nilainya ikut dijumlahkan, targetnya tidak',
    en: 'its value is added, and no target with it',
  },
  'rata-rata': {
    id: 'nilainya ikut dirata-ratakan, targetnya tidak',
    en: 'its value has a part in the mean, and no target with it',
  },
};

export const quarterValueRules = ruleSet({
  'triwulan-target-nol': rule<ZeroTarget & { sebab: Cause }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target nol bukan "tidak ditargetkan": capaian triwulannya tidak dapat dihitung, dan rata-ratanya ikut turun.',
      en: 'A target of 0 does not mean that there is none: its quarter has no capaian, and the mean goes down with it.',
    },
    id: ({ nama, triwulan, sebab }) => ({
      pesan:
        `target ${quarterName(triwulan)} ${nama} nol, jadi capaian triwulan itu tidak dapat dihitung` +
        (sebab === 'mean'
          ? ' dan rata-rata targetnya ikut turun'
          : ', padahal target kumulatif sebelumnya sudah di atas nol'),
      saran:
        'tulis ~ (kosong) bila triwulan itu tidak ditargetkan, atau isi targetnya; bila makin rendah makin baik, nyatakan "polaritas: minimal"',
    }),
    en: ({ nama, triwulan, sebab }) => ({
      pesan:
        `the target of ${nama} for ${quarterName(triwulan)} is 0, so that quarter has no capaian` +
        (sebab === 'mean'
          ? ', and the mean of the targets goes down with it'
          : ', though the kumulatif target before it is above 0'),
      saran:
        'write ~ (empty) where nothing is planned for the quarter, or enter its target; where lower is better, state "polaritas: minimal"',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: rata-rata, target: [80, 0, 80, 80] }
        `,
      },
      mended: [['80, 0, 80', '80, 80, 80']],
    },
  }),
  'triwulan-belum-ditargetkan': rule<ZeroTarget>({
    tingkat: 'info',
    mengapa: {
      id: 'Pada target nol capaian tidak dapat dihitung; pembaca laporan triwulan itu melihat tanda "–".',
      en: 'At a target of 0 there is no capaian; whoever reads the report of that quarter sees "–".',
    },
    id: ({ nama, triwulan }) => ({
      pesan: `target ${quarterName(triwulan)} ${nama} nol, jadi capaian triwulan itu tercetak "–"`,
      saran:
        'biarkan bila memang belum ada yang ditargetkan; jelaskan realisasinya, bila sudah ada, pada analisis',
    }),
    en: ({ nama, triwulan }) => ({
      pesan: `the target of ${nama} for ${quarterName(triwulan)} is 0, so its capaian is printed as "–"`,
      saran:
        'leave it where nothing is planned yet; what was reached already is to be explained in the analysis',
    }),
    example: {
      years: [{ tahun: 2020, triwulan: 1 }],
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [0, 40, 60, 80], realisasi: [0] }
        `,
      },
      mended: [['[0, 40', '[20, 40']],
    },
  }),
  'triwulan-tanpa-capaian': rule<
    ZeroTarget & { target: string; realisasi: string; alasan: Reason }
  >({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Target dan realisasi triwulannya tercetak, tetapi capaiannya "–" tanpa penjelasan.',
      en: 'Target and realisasi of the quarter are printed, and its capaian is "–" without a word.',
    },
    id: ({ nama, triwulan, target, realisasi, alasan }) => ({
      pesan: `capaian ${quarterName(triwulan)} ${nama} tidak dapat dihitung (target ${target}, realisasi ${realisasi}): ${REASONS[alasan].id}`,
      saran:
        'periksa target dan realisasi triwulan itu; bila memang demikian, jelaskan pada analisis',
    }),
    en: ({ nama, triwulan, target, realisasi, alasan }) => ({
      pesan: `the capaian of ${nama} for ${quarterName(triwulan)} cannot be calculated (target ${target}, realisasi ${realisasi}): ${REASONS[alasan].en}`,
      saran:
        'check target and realisasi of that quarter; where they are right, explain them in the analysis',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1:
              sifat: kumulatif
              target: [{ dari: 0, sampai: 5 }, 40, 60, 80]
              realisasi: [-1, 42, 63, 82.5]
        `,
      },
      mended: [['[-1, 42', '[1, 42']],
    },
  }),
  'triwulan-tanpa-target': rule<ZeroTarget & { sifat: Sifat }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Realisasi sebuah triwulan tanpa target tidak dapat dibandingkan dengan apa pun; di dalam jumlah atau rata-rata ia dibandingkan dengan target triwulan lain.',
      en: 'What was reached in a quarter without a target can be held against nothing; in a sum or a mean it is held against the targets of other quarters.',
    },
    id: ({ nama, triwulan, sifat }) => ({
      pesan: `realisasi ${quarterName(triwulan)} ${nama} tidak bertarget, padahal triwulan sebelumnya bertarget; ${UNTARGETED[sifat].id}`,
      saran: `isi target ${quarterName(triwulan)}, atau kosongkan realisasinya bila triwulan itu memang tidak diukur`,
    }),
    en: ({ nama, triwulan, sifat }) => ({
      pesan: `the realisasi of ${nama} for ${quarterName(triwulan)} has no target, though a quarter before it has; ${UNTARGETED[sifat].en}`,
      saran: `enter the target of ${quarterName(triwulan)}, or leave its realisasi empty where that quarter is not measured`,
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, null, 80], realisasi: [21, 42, 63, 82.5] }
        `,
      },
      mended: [['40, null', '40, 60']],
    },
  }),
  'triwulan-kumulatif-turun': rule<ZeroTarget & { nilai: string; sebelum: Quarter; lalu: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Nilai kumulatif memuat triwulan sebelumnya, sehingga tidak mungkin berkurang; mungkin yang diketik nilai satu triwulan saja.',
      en: 'A kumulatif value holds the quarters before it, and cannot become less; perhaps the value of one quarter alone was typed.',
    },
    id: ({ nama, triwulan, nilai, sebelum, lalu }) => ({
      pesan: `realisasi kumulatif ${nama} turun: ${nilai} sampai ${quarterName(triwulan)}, padahal sampai ${quarterName(sebelum)} sudah ${lalu}`,
      saran:
        'periksa kedua angkanya; bila tiap triwulan berdiri sendiri, nyatakan "sifat: jumlah" atau "sifat: rata-rata"',
    }),
    en: ({ nama, triwulan, nilai, sebelum, lalu }) => ({
      pesan: `the kumulatif realisasi of ${nama} falls: ${nilai} up to ${quarterName(triwulan)}, though it was ${lalu} up to ${quarterName(sebelum)}`,
      saran:
        'check both figures; where each quarter stands by itself, state "sifat: jumlah" or "sifat: rata-rata"',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, 60, 80], realisasi: [21, 52, 43, 82.5] }
        `,
      },
      mended: [['52, 43', '42, 53']],
    },
  }),
  'triwulan-nihil-kumulatif': rule<ZeroTarget & { sebelum: Quarter; nilai: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Nilai kumulatif mencakup triwulan sebelumnya; nihil berarti sampai triwulan itu tidak ada yang diukur sama sekali.',
      en: 'A kumulatif value is of the quarters before it too; nihil says that nothing at all was measured up to then.',
    },
    id: ({ nama, triwulan, sebelum, nilai }) => ({
      pesan: `realisasi ${quarterName(triwulan)} ${nama} nihil, padahal kumulatif sampai ${quarterName(sebelum)} sudah ${nilai}`,
      saran: `tulis nilai sampai dengan ${quarterName(triwulan)}: ${nilai} lagi bila triwulan itu tidak menambah apa-apa`,
    }),
    en: ({ nama, triwulan, sebelum, nilai }) => ({
      pesan: `the realisasi of ${nama} for ${quarterName(triwulan)} is nihil, and up to ${quarterName(sebelum)} it was ${nilai} already (kumulatif)`,
      saran: `enter the value up to ${quarterName(triwulan)}: ${nilai} again where the quarter adds nothing`,
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1:
              sifat: kumulatif
              target: [20, 40, 60, 80]
              realisasi: [21, { status: nihil, alasan: tidak ada permohonan }, 63, 82.5]
        `,
      },
      mended: [['{ status: nihil, alasan: tidak ada permohonan }', '21']],
    },
  }),
});

/**
 * Where what is planned grows from a half of the year's or less, it is counted from January on, and what was reached cannot
 * become less.
 */
export const checkQuarterFalls: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, triwulan: of }): Finding[] => {
    if (of === null || !isCountedOn(of.pengukuran)) return [];
    const { asal, realisasi } = of.pengukuran;
    const told = QUARTERS.slice(0, hasil.triwulan ?? 4).flatMap((triwulan) => {
      const value = realisasi[triwulan - 1] ?? null;
      return value !== null && isFigure(value) ? [{ triwulan, value }] : [];
    });
    return told.flatMap(({ triwulan, value }, i): Finding[] => {
      const before = told[i - 1];
      if (before === undefined || value.nilai.gte(before.value.nilai)) return [];
      const fakta = {
        nama: sebutIndikator(indikator),
        triwulan,
        nilai: formatTerhitung(value),
        sebelum: before.triwulan,
        lalu: formatTerhitung(before.value),
      };
      const place = locate(workspace, asal, 'realisasi', triwulan - 1);
      return [report(quarterValueRules['triwulan-kumulatif-turun'], fakta, place)];
    });
  });

function isCountedOn({ sifat, target }: Pengukuran): boolean {
  if (CONSOLIDATIONS[sifat].formula !== null) return false;
  const planned = target.flatMap((one) => (one === null || isRentang(one) ? [] : [one.nilai]));
  const [first, last] = [planned[0], planned.at(-1)];
  if (first === undefined || last === undefined || planned.length < 2) return false;
  const grows = planned.every((one, i) => one.gte(planned[i - 1] ?? one));
  return grows && last.gt(0) && first.times(2).lte(last);
}

/** A quarter that has target and realisasi, and no capaian all the same; a target of 0 is told by itself. */
export const checkQuarterCapaian: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, triwulan: of }) =>
    (of?.triwulan ?? []).flatMap(({ quarter: triwulan, target, realisasi, capaian }): Finding[] => {
      if (of === null || target === null || !isFigure(realisasi) || isFigure(capaian)) return [];
      if (isTargetZero(indikator, target) || isUpsideDown(target)) return [];
      const fakta = {
        nama: sebutIndikator(indikator),
        triwulan,
        target: formatTarget(target),
        realisasi: formatTerhitung(realisasi),
        alasan: capaian.alasan,
      };
      const place = locate(workspace, of.pengukuran.asal, 'realisasi', triwulan - 1);
      return [report(quarterValueRules['triwulan-tanpa-capaian'], fakta, place)];
    }),
  );

/**
 * Of a year the targets of 0 that cannot be meant. Of its report up to a quarter those up to it, and that of the quarter
 * itself, where nothing may have been planned yet.
 */
export const checkQuarterZero: Check = ({ workspace, hasil }) => {
  const upTo = hasil.triwulan ?? 4;
  return allIndikator(hasil).flatMap((one) =>
    zeroTargets(one).flatMap(({ triwulan, sebab, pengukuran }): readonly Finding[] => {
      const fakta = { nama: sebutIndikator(one.indikator), triwulan };
      const place = locate(workspace, pengukuran.asal, 'target', triwulan - 1);
      if (triwulan > upTo) return [];
      if (sebab !== null) {
        return [report(quarterValueRules['triwulan-target-nol'], { ...fakta, sebab }, place)];
      }
      return triwulan === hasil.triwulan
        ? [report(quarterValueRules['triwulan-belum-ditargetkan'], fakta, place)]
        : [];
    }),
  );
};

interface Zero {
  readonly pengukuran: Pengukuran;
  readonly triwulan: Quarter;
  /** Null where it may be meant. */
  readonly sebab: Cause | null;
}

function zeroTargets({ indikator, triwulan: hasil }: HasilIndikator): readonly Zero[] {
  if (hasil === null) return [];
  const { pengukuran } = hasil;
  const planned = QUARTERS.map((one) => pengukuran.target[one - 1] ?? null);
  const isZero = planned.map((target) => target !== null && isTargetZero(indikator, target));
  const isAbove = (at: number) => planned[at] !== null && isZero[at] === false;
  return QUARTERS.filter((one) => isZero[one - 1]).map((triwulan) => {
    const before = QUARTERS.filter((one) => one < triwulan);
    const falls = before.some((one) => isAbove(one - 1));
    return { pengukuran, triwulan, sebab: causeOf(pengukuran, falls) };
  });
}

function causeOf({ sifat }: Pengukuran, falls: boolean): Cause | null {
  if (sifat === 'rata-rata') return 'mean';
  return sifat === 'kumulatif' && falls ? 'falls' : null;
}

/** A value of a quarter that nothing was planned for, after one that something was planned for. */
export const checkQuarterUntargeted: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap(({ indikator, triwulan: of }) => {
    if (of === null) return [];
    const { pengukuran } = of;
    return QUARTERS.slice(0, hasil.triwulan ?? 4).flatMap((triwulan): Finding[] => {
      const value = pengukuran.realisasi[triwulan - 1] ?? null;
      if (value === null || !isFigure(value) || !isUntargeted(pengukuran, triwulan)) return [];
      const fakta = { nama: sebutIndikator(indikator), triwulan, sifat: pengukuran.sifat };
      const place = locate(workspace, pengukuran.asal, 'realisasi', triwulan - 1);
      return [report(quarterValueRules['triwulan-tanpa-target'], fakta, place)];
    });
  });

/** A quarter that is called nihil, though what it includes has a value. */
export const checkQuarterNihil: Check = ({ workspace, hasil }) =>
  allIndikator(hasil).flatMap((one) =>
    one.triwulan === null || CONSOLIDATIONS[one.triwulan.pengukuran.sifat].formula !== null
      ? []
      : nihilOf(one, one.triwulan.pengukuran, hasil.triwulan ?? 4, workspace),
  );

function nihilOf(
  { indikator }: HasilIndikator,
  { asal, realisasi }: Pengukuran,
  upTo: Quarter,
  workspace: Workspace,
): readonly Finding[] {
  const nama = sebutIndikator(indikator);
  const valueOf = (one: Quarter) => realisasi[one - 1] ?? null;
  return QUARTERS.slice(0, upTo).flatMap((triwulan): Finding[] => {
    const value = valueOf(triwulan);
    if (value === null || !isNihil(value)) return [];
    const told = QUARTERS.flatMap((before) => {
      const content = before < triwulan ? valueOf(before) : null;
      return content !== null && isFigure(content)
        ? [{ sebelum: before, nilai: formatTerhitung(content) }]
        : [];
    });
    const last = told.at(-1);
    if (last === undefined) return [];
    const place = locate(workspace, asal, 'realisasi', triwulan - 1);
    const fakta = { nama, triwulan, ...last };
    return [report(quarterValueRules['triwulan-nihil-kumulatif'], fakta, place)];
  });
}
