// Quarters: lists that are too long, values that do not add up, and a year that the quarters do not make.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilIndikator } from '../../calculate/laporan.ts';
import {
  addendKind,
  isSameFigure,
  isSameYear,
  lackingUpTo,
  plannedTarget,
  realisasiUpTo,
} from '../../calculate/triwulan.ts';
import { formatBesaran, formatTarget } from '../../compose/format.ts';
import { type Finding, report, rule, ruleSet, type Example } from '../../diagnostic/rule.ts';
import { CONSOLIDATIONS, type Sifat } from '../../formula/aggregates.ts';
import { QUARTERS } from '../../period.ts';
import { keysOf } from '../../record.ts';
import {
  isRentang,
  locate,
  type Pengukuran,
  type Realisasi,
  type Target,
  type Workspace,
} from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { allIndikator, sebutIndikator } from '../naming.ts';

type ListName = 'target' | 'realisasi';

const SIFAT = keysOf(CONSOLIDATIONS);

interface Disagreement {
  readonly nama: string;
  readonly sifat: Sifat;
  readonly triwulan: string;
  readonly tahun: string;
  /** The sifat with which they would agree. */
  readonly cocok: Sifat | null;
}

/** A value that the sifat can make no year of. */
interface UnfitValue {
  readonly nama: string;
  readonly what: ListName;
  readonly sifat: Sifat;
  readonly nilai: string;
  /** Another kind of value in the same list; null where this one can be added to none. */
  readonly beside: string | null;
}

/** A figure of the year that its quarters do not make. */
const disagreement = (what: ListName, example: Example) =>
  rule<Disagreement>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Triwulan dan tahun mengukur hal yang sama; bila berbeda, salah satunya keliru.',
      en: 'Quarters and year measure one thing; where they differ, one of them is wrong.',
    },
    id: ({ nama, sifat, triwulan, tahun, cocok }) => ({
      pesan: `${what} triwulan ${nama} menjadi ${triwulan} setahun (${sifat}: ${CONSOLIDATIONS[sifat].words.id}), sedangkan ${what} tahunnya ${tahun}`,
      saran: cocok === null ? `samakan ${what} triwulan dan tahunnya` : `mungkin "sifat: ${cocok}"`,
    }),
    en: ({ nama, sifat, triwulan, tahun, cocok }) => ({
      pesan: `the ${what} of the quarters of ${nama} makes ${triwulan} for the year (${sifat}: ${CONSOLIDATIONS[sifat].words.en}), and the ${what} of the year is ${tahun}`,
      saran:
        cocok === null
          ? `make the ${what} of quarters and year agree`
          : `perhaps "sifat: ${cocok}" is meant`,
    }),
    example,
  });

export const quarterRules = ruleSet({
  'triwulan-lebih': rule<{ nama: string; what: ListName; banyak: number }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Nilai sesudah yang keempat tidak milik triwulan mana pun, jadi tidak akan tercetak.',
      en: 'A value after the fourth belongs to no quarter, and would not be printed.',
    },
    id: ({ nama, what, banyak }) => ({
      pesan: `${what} triwulan ${nama} berisi ${String(banyak)} nilai, padahal setahun hanya empat triwulan`,
      saran: 'tulis paling banyak empat nilai, satu untuk setiap triwulan',
    }),
    en: ({ nama, what, banyak }) => ({
      pesan: `the ${what} of the quarters of ${nama} has ${String(banyak)} values, and a year has four quarters`,
      saran: 'write four values at most, one a quarter',
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: kumulatif, target: [20, 40, 60, 80, 80] }
        `,
      },
      mended: [[', 80, 80]', ', 80]']],
    },
  }),
  'triwulan-sifat-tak-cocok': rule<UnfitValue>({
    tingkat: 'galat',
    mengapa: {
      id: 'Predikat dan tanggal tidak dapat dijumlahkan atau dirata-ratakan; rentang hanya dengan rentang, dan batas hanya dengan batas yang sama arahnya.',
      en: 'Ratings and days cannot be added up, and have no mean; ranges have one with ranges alone, and bounds with bounds of their direction.',
    },
    id: ({ nama, what, sifat, nilai, beside }) => ({
      pesan: `${what} triwulan ${nama} memuat ${nilai}${beside === null ? '' : ` di samping ${beside}`}, yang tidak dapat dihitung dengan sifat ${sifat}`,
      saran: `${beside === null ? '' : 'tulis target keempat triwulan dalam bentuk yang sama, atau '}pakai "sifat: kumulatif": nilai triwulan terakhir menjadi nilai tahun`,
    }),
    en: ({ nama, what, sifat, nilai, beside }) => ({
      pesan: `the ${what} of the quarters of ${nama} has ${nilai}${beside === null ? '' : ` beside ${beside}`}, of which sifat ${sifat} cannot be calculated`,
      saran: `${beside === null ? '' : 'write the targets of all quarters in one form, or '}use "sifat: kumulatif": the value of the last quarter is that of the year`,
    }),
    example: {
      files: {
        '2020/triwulan.yaml': `
          pengukuran:
            S1.1: { sifat: rata-rata, target: [80, 80, 80, { dari: 80, sampai: 85 }] }
        `,
      },
      mended: [['{ dari: 80, sampai: 85 }', '80']],
    },
  }),
  'triwulan-beda-target': disagreement('target', {
    files: {
      '2020/triwulan.yaml': `
        pengukuran:
          S1.1: { sifat: jumlah, target: [20, 40, 60, 80] }
      `,
    },
    mended: [['sifat: jumlah', 'sifat: kumulatif']],
  }),
  'triwulan-beda-realisasi': disagreement('realisasi', {
    files: {
      '2020/triwulan.yaml': `
        pengukuran:
          S2.1: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, 2.5, 3, 3.5] }
      `,
    },
    mended: [['2.5, 3, 3.5', '2.5, 3, 3']],
  }),
  'triwulan-tak-ada': rule<{ nama: string; file: string }>({
    tingkat: 'galat',
    mengapa: {
      id: 'Realisasi yang diserahkan kepada triwulan tidak punya asal bila triwulannya tidak ada.',
      en: 'A realisasi that is left to the quarters comes from nowhere where there are none.',
    },
    id: ({ nama, file }) => ({
      pesan: `realisasi ${nama} diambil dari triwulan, tetapi ${file} tidak memuat pengukurannya`,
      saran: 'tambahkan di bawah "pengukuran:", atau ketik realisasinya',
    }),
    en: ({ nama, file }) => ({
      pesan: `the realisasi of ${nama} is taken from the quarters, and ${file} has none of it`,
      saran: 'add it under "pengukuran:", or type the realisasi',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: 82.5
            S2.1: { dari: triwulan }
        `,
      },
      mended: [['{ dari: triwulan }', '11.5']],
    },
  }),
  'triwulan-belum-lengkap': rule<{ nama: string; kurang: readonly number[] }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Triwulan yang kosong bukan nol: sampai terisi, realisasi setahun belum ada.',
      en: 'A quarter without a value is no 0: until it is filled in, the year has no realisasi.',
    },
    id: ({ nama, kurang }) => ({
      pesan: `realisasi ${nama} diambil dari triwulan, yang belum terisi: ${kurang.map((one) => `TW${String(one)}`).join(', ')}`,
      saran: 'isi realisasi triwulannya; 0 hanya bila memang nol',
    }),
    en: ({ nama, kurang }) => ({
      pesan: `the realisasi of ${nama} is taken from the quarters, of which some are empty: ${kurang.map((one) => `TW${String(one)}`).join(', ')}`,
      saran: 'enter their realisasi; 0 only where it is 0',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          realisasi:
            T1.1: 73.4
            S1.1: 82.5
            S2.1: { dari: triwulan }
        `,
        '2020/triwulan.yaml': `
          pengukuran:
            S2.1: { sifat: jumlah, target: [3, 3, 3, 3], realisasi: [3, 2.5, 3, null] }
        `,
      },
      mended: [['2.5, 3, null', '2.5, 3, 3']],
    },
  }),
});

/** An indicator that has quarters. */
interface Measured {
  readonly hasil: HasilIndikator;
  readonly pengukuran: Pengukuran;
}

const measured = ({ hasil }: CheckInput): readonly Measured[] =>
  allIndikator(hasil).flatMap((one) =>
    one.triwulan === null ? [] : [{ hasil: one, pengukuran: one.triwulan.pengukuran }],
  );

/** Four values at most, and such as the sifat can make a year of. */
export const checkTriwulan: Check = (bahan) =>
  measured(bahan).flatMap((one) => [
    ...checkList(one, 'target', bahan.workspace),
    ...checkList(one, 'realisasi', bahan.workspace),
  ]);

function checkList(
  { hasil: { indikator }, pengukuran }: Measured,
  what: ListName,
  workspace: Workspace,
): readonly Finding[] {
  const { sifat, asal } = pengukuran;
  const list = pengukuran[what];
  const nama = sebutIndikator(indikator);
  const place = (at: number) => locate(workspace, asal, what, at);
  const rest = list.slice(QUARTERS.length);
  const beyond =
    rest.length === 0
      ? []
      : [
          report(
            quarterRules['triwulan-lebih'],
            { nama, what, banyak: list.length },
            place(QUARTERS.length),
          ),
        ];
  if (CONSOLIDATIONS[sifat].formula === null) return beyond;
  const values = list.flatMap((value, i) =>
    value === null || !isTarget(value) ? [] : [{ value, i, kind: addendKind(value) }],
  );
  const [first, ...others] = values.filter(({ kind }) => kind !== null);
  const mixed =
    first === undefined
      ? []
      : others
          .filter(({ kind }) => kind !== first.kind)
          .map((one) => ({ ...one, beside: formatTarget(first.value) }));
  const words = values.filter(({ kind }) => kind === null).map((one) => ({ ...one, beside: null }));
  const unfit = [...words, ...mixed].map(({ value, i, beside }) => {
    const fakta = { nama, what, sifat, nilai: formatTarget(value), beside };
    return report(quarterRules['triwulan-sifat-tak-cocok'], fakta, place(i));
  });
  return [...beyond, ...unfit];
}

/** A stated status is no value that would have to add up. */
const isTarget = (value: NonNullable<Pengukuran[ListName][number]>): value is Target =>
  isRentang(value) || isFigure(value);

/** Target and realisasi of the year against what the quarters make; told where the quarters are. */
export const checkTriwulanTahun: Check = (bahan) =>
  measured(bahan).flatMap((one) => [...compareTarget(one, bahan), ...compareRealisasi(one, bahan)]);

function compareTarget(
  { hasil: { indikator, target: year }, pengukuran }: Measured,
  { workspace }: CheckInput,
): readonly Finding[] {
  const made = (sifat: Sifat) =>
    plannedTarget({ ...pengukuran, sifat }, workspace.metode.pembulatan);
  const { sifat } = pengukuran;
  const quarters = made(sifat);
  if (quarters === null || year === null || isSameYear(quarters, year)) return [];
  const agrees = (one: Sifat) => {
    const other = made(one);
    return other !== null && isSameYear(other, year);
  };
  const fakta = {
    nama: sebutIndikator(indikator),
    sifat,
    triwulan: formatTarget(quarters),
    tahun: formatTarget(year),
    cocok: SIFAT.find(agrees) ?? null,
  };
  const place = locate(workspace, pengukuran.asal, 'target');
  return [report(quarterRules['triwulan-beda-target'], fakta, place)];
}

function compareRealisasi(
  { hasil: { indikator, realisasi: year }, pengukuran }: Measured,
  { workspace, hasil }: CheckInput,
): readonly Finding[] {
  const isLeft = (hasil.data.realisasi.get(indikator.kode)?.triwulan ?? null) !== null;
  const made = (sifat: Sifat) =>
    realisasiUpTo({ ...pengukuran, sifat }, 4, workspace.metode.pembulatan);
  const { sifat } = pengukuran;
  const quarters = made(sifat);
  if (isLeft || !isFigure(quarters) || !isFigure(year) || isSameFigure(quarters, year)) return [];
  const agrees = (one: Sifat) => {
    const other = made(one);
    return isFigure(other) && isSameFigure(other, year);
  };
  const fakta = {
    nama: sebutIndikator(indikator),
    sifat,
    triwulan: formatBesaran(quarters),
    tahun: formatBesaran(year),
    cocok: SIFAT.find(agrees) ?? null,
  };
  const place = locate(workspace, pengukuran.asal, 'realisasi');
  return [report(quarterRules['triwulan-beda-realisasi'], fakta, place)];
}

/** A realisasi that is left to quarters which are not there, or not all. */
export const checkDariTriwulan: Check = ({ workspace, hasil }) => {
  const { data } = hasil;
  const lalu = [...data.realisasiLalu.values()].flatMap((content) => [...content]);
  const indikator = new Map(allIndikator(hasil).map((one) => [one.indikator.kode, one]));
  return [...data.realisasi, ...lalu].flatMap(([kode, one]): Finding[] => {
    if (one.triwulan === null) return [];
    const { pengukuran } = one.triwulan;
    if (pengukuran === null) return [missing(kode, one, workspace)];
    const measuredOne = indikator.get(kode);
    return measuredOne === undefined ? [] : incomplete(measuredOne, pengukuran, workspace);
  });
};

function missing(nama: string, { asal }: Realisasi, workspace: Workspace): Finding {
  const file = asal.berkas.replace('realisasi.yaml', 'triwulan.yaml');
  const place = locate(workspace, asal, 'dari');
  return report(quarterRules['triwulan-tak-ada'], { nama, file }, place);
}

function incomplete(
  { indikator, realisasi }: HasilIndikator,
  pengukuran: Pengukuran,
  workspace: Workspace,
): Finding[] {
  if (isFigure(realisasi) || realisasi.alasan !== 'triwulan-belum-lengkap') return [];
  const kurang = lackingUpTo(pengukuran, 4);
  const fakta = { nama: sebutIndikator(indikator), kurang };
  const place = locate(workspace, pengukuran.asal, 'realisasi');
  return [report(quarterRules['triwulan-belum-lengkap'], fakta, place)];
}
