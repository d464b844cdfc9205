// Efficiency: results against money spent. All that is said of a method stands in its record.

import { roundDecimal, type Decimal } from '../decimal.ts';
import type { Bilingual } from '../language.ts';
import { keysOf } from '../record.ts';
import {
  isFigure,
  derive,
  FEWEST_OF_INDEX,
  ketetapan,
  kosong,
  shownValue,
  type Besaran,
  type Named,
  type Pembulatan,
  type Terhitung,
} from './figure.ts';
import type { Formula } from './formula.ts';
import {
  aggregate,
  compare,
  constant,
  input,
  limit,
  minus,
  over,
  percent,
  plus,
  times,
  unless,
  type Term,
} from './term.ts';

export type KeteranganEfisiensi = 'Efisien' | 'Cukup efisien' | 'Sesuai standar' | 'Tidak efisien';

/** What every method starts from. */
export interface Results {
  /** Planned result, in per cent. */
  readonly targetSasaran: Terhitung;
  /** Planned spending, in per cent: 100. */
  readonly targetKeuangan: Terhitung;
  /** Result, in per cent. */
  readonly realisasiSasaran: Terhitung;
  /** Spending, in per cent of the budget; what a method is given of it is of `spentOf`. */
  readonly realisasiKeuangan: Terhitung;
}

/** What it makes of that. */
export interface Degrees {
  /** Standar efisiensi, without unit. */
  readonly standar: Terhitung;
  /** Indeks efisiensi, without unit; E in per cent for `pmk-22-2021`. */
  readonly indeks: Terhitung;
  /** Tingkat efisiensi, without unit; NE for `pmk-22-2021`, percentage points for `selisih`. */
  readonly tingkat: Terhitung;
}

/** The figures of an efficiency, each a column of its table. */
export interface EfficiencyFigures extends Results, Degrees {}
export type EfficiencyFigure = keyof EfficiencyFigures;

/** Budget and spending of one program, in rupiah. */
export interface Fund {
  readonly kode: string;
  readonly anggaran: Terhitung;
  readonly realisasi: Terhitung;
}

/**
 * A figure is Efisien more than `margin` above another one, Tidak efisien more than that below it. They are compared as
 * a reader sees them: an index has decimals that tell it from its standard.
 */
export interface Verdict {
  readonly of: EfficiencyFigure;
  /** Null for 0. */
  readonly against: EfficiencyFigure | null;
  readonly margin: number;
  readonly between: KeteranganEfisiensi;
}

interface Method {
  readonly compute: (results: Results, funds: readonly Fund[], pembulatan: Pembulatan) => Degrees;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly rule: Bilingual;
  /** What `tingkat` is called. */
  readonly degree: string;
  /** The columns of its table, between the indicator and the verdict. */
  readonly columns: readonly {
    /** @param sasaran what the agency calls it, as in a title */
    readonly head: (sasaran: string) => string;
    readonly figure: EfficiencyFigure;
  }[];
  /** What has to be said below its table; null where the columns say all. */
  readonly note: ((terms: { readonly sasaran: string; readonly program: string }) => string) | null;
  /** What a report says of a sasaran, of the figures as they are shown; the verdict goes after it. */
  readonly sentence: (
    shown: (figure: EfficiencyFigure) => string,
    keterangan: KeteranganEfisiensi,
  ) => string;
}

const STANDARD: Formula<'capaian sasaran' | 'capaian keuangan'> = {
  name: 'standar-efisiensi',
  source: null,
  precision: 'index',
  labels: {
    'capaian sasaran': { id: 'target capaian sasaran', en: 'planned result' },
    'capaian keuangan': { id: 'target capaian keuangan', en: 'planned spending' },
  },
  tree: over(input('capaian sasaran'), input('capaian keuangan')),
};

const UNSPENT = 'keuangan-nol';

/** Of a formula that divides by what was spent, for whoever has that as a figure alone: a cell, a printed table. */
const ofSpent = <R extends string>(spent: R, then: Term<R>): Term<R> =>
  unless(then, { when: compare(input(spent), '=', constant(0)), reason: UNSPENT });

/** What was spent, as methods take it: where that is nothing, nothing is efficient, by whatever method. */
export const spentOf = (spending: Terhitung): Terhitung =>
  isFigure(spending) && spending.nilai.isZero() ? kosong(UNSPENT) : spending;

const INDEX: Formula<'capaian sasaran' | 'capaian keuangan'> = {
  name: 'indeks-efisiensi',
  source: null,
  precision: 'index',
  labels: {
    'capaian sasaran': { id: 'realisasi capaian sasaran', en: 'result' },
    'capaian keuangan': { id: 'realisasi capaian keuangan', en: 'spending' },
  },
  tree: ofSpent('capaian keuangan', over(input('capaian sasaran'), input('capaian keuangan'))),
};

/** TE */
export const DEGREE: Formula<'indeks efisiensi' | 'standar efisiensi'> = {
  name: 'tingkat-efisiensi',
  source: null,
  precision: 'degree',
  stated: {
    id: '(indeks efisiensi − standar efisiensi) ÷ standar efisiensi',
    en: '(index − standard) ÷ standard of efficiency',
  },
  tree: unless(
    over(minus(input('indeks efisiensi'), input('standar efisiensi')), input('standar efisiensi')),
    { when: compare(input('standar efisiensi'), '=', constant(0)), reason: 'standar-nol' },
  ),
};

const DIFFERENCE: Formula<'capaian' | 'serapan'> = {
  name: 'selisih',
  source: null,
  tree: minus(input('capaian'), input('serapan')),
};

const PMK = 'PMK 22/PMK.02/2021';
/** What the result was worth. */
const worth = times(aggregate('jumlah', 'anggaran'), percent(input('capaian')));

/** E: what the result was worth, less what was spent, held within −20 and 20. */
const gain = <Role extends string>(result: Term<Role>, spent: Term<Role>): Term<Role> =>
  limit(times(over(minus(result, spent), result), constant(100)), constant(-20), constant(20));

/** E of programs by their rupiah. */
const PMK_EFFICIENCY: Formula<'capaian' | 'anggaran' | 'realisasi'> = {
  name: 'efisiensi-pmk',
  source: PMK,
  precision: 'of-unrounded',
  tree: gain(worth, aggregate('jumlah', 'realisasi')),
};

/** E of shares of one budget, which is the same. */
const PMK_OF_SHARES: Formula<'capaian' | 'serapan'> = {
  name: 'efisiensi-pmk',
  source: PMK,
  tree: gain(input('capaian'), input('serapan')),
};

/** NE: E from −20 … 20 on a scale of 0 to 100. */
const PMK_VALUE: Formula<'efisiensi'> = {
  name: 'nilai-efisiensi-pmk',
  source: PMK,
  tree: plus(constant(50), times(over(input('efisiensi'), constant(20)), constant(50))),
};

/** The formulas of figures that are printed, for those who have no workspace to measure. */
export const EFFICIENCY_FORMULAS = {
  standard: STANDARD,
  index: INDEX,
  degree: DEGREE,
  difference: DIFFERENCE,
  ofShares: PMK_OF_SHARES,
  value: PMK_VALUE,
} as const;

const NONE = kosong('tanpa-nilai');

/** SE = target sasaran / target keuangan; IE = realisasi sasaran / realisasi keuangan; TE = (IE − SE) / SE. */
function indexDegrees(standar: Terhitung, results: Results, pembulatan: Pembulatan): Degrees {
  const indeks = derive(
    INDEX,
    { 'capaian sasaran': results.realisasiSasaran, 'capaian keuangan': results.realisasiKeuangan },
    pembulatan,
  );
  return degreesOf(standar, indeks, pembulatan);
}

function degreesOf(fixed: Terhitung, indeks: Terhitung, pembulatan: Pembulatan): Degrees {
  const standar = asIndex(fixed);
  if (!isFigure(standar) || !isFigure(indeks)) {
    return { standar, indeks, tingkat: isFigure(standar) ? indeks : standar };
  }
  const apart = toldApart(standar, indeks);
  const inputs = { 'indeks efisiensi': apart.indeks, 'standar efisiensi': apart.standar };
  return { tingkat: derive(DEGREE, inputs, pembulatan), ...apart };
}

/** A standard is written like what is held against it: `1,00`. */
const asIndex = (standar: Terhitung): Terhitung =>
  isFigure(standar) && standar.desimal < FEWEST_OF_INDEX
    ? { ...standar, desimal: FEWEST_OF_INDEX }
    : standar;

const MOST_DECIMALS = 20;

/** An index that is not the standard is not printed as if it were: both get as many decimals as it takes. */
function toldApart(standar: Besaran, indeks: Besaran): Pick<Degrees, 'standar' | 'indeks'> {
  if (standar.nilai.eq(indeks.nilai)) return { standar, indeks };
  let desimal = Math.max(standar.desimal, indeks.desimal);
  const looksSame = () =>
    roundDecimal(standar.nilai, desimal).eq(roundDecimal(indeks.nilai, desimal));
  if (!looksSame()) return { standar, indeks };
  while (looksSame() && desimal < MOST_DECIMALS) desimal++;
  return { standar: { ...standar, desimal }, indeks: { ...indeks, desimal } };
}

/** E and NE of the programs, of which all have to have a budget and have reported. */
function pmkDegrees(
  { realisasiSasaran: capaian, realisasiKeuangan: spent }: Results,
  funds: readonly Fund[],
  pembulatan: Pembulatan,
): Degrees {
  const none = (indeks: Terhitung): Degrees => ({ standar: NONE, indeks, tingkat: indeks });
  if (!isFigure(capaian)) return none(capaian);
  const [anggaran, realisasi]: [Named[], Named[]] = [[], []];
  const isReported = funds.some((fund) => isFigure(fund.realisasi));
  for (const fund of funds) {
    if (!isFigure(fund.anggaran)) return none(fund.anggaran);
    if (!isFigure(fund.realisasi))
      return none(isReported ? kosong('anggaran-sebagian') : fund.realisasi);
    anggaran.push({ nama: `anggaran ${fund.kode}`, besaran: fund.anggaran });
    realisasi.push({ nama: `realisasi ${fund.kode}`, besaran: fund.realisasi });
  }
  if (funds.length === 0) return none(kosong('tanpa-program'));
  if (anggaran.every(({ besaran }) => besaran.nilai.isZero())) return none(kosong('anggaran-nol'));
  if (!isFigure(spent)) return none(spent);
  if (capaian.nilai.isZero()) return none(kosong('capaian-nol'));
  const indeks = derive(PMK_EFFICIENCY, { capaian, anggaran, realisasi }, pembulatan);
  return { standar: NONE, indeks, tingkat: derive(PMK_VALUE, { efisiensi: indeks }, pembulatan) };
}

const INDEX_COLUMNS: Method['columns'] = [
  { head: (sasaran) => `Target Capaian ${sasaran} (%)`, figure: 'targetSasaran' },
  { head: () => 'Target Capaian Keuangan (%)', figure: 'targetKeuangan' },
  { head: () => 'Standar Efisiensi', figure: 'standar' },
  { head: (sasaran) => `Realisasi Capaian ${sasaran} (%)`, figure: 'realisasiSasaran' },
  { head: () => 'Realisasi Capaian Keuangan (%)', figure: 'realisasiKeuangan' },
  { head: () => 'Indeks Efisiensi', figure: 'indeks' },
  { head: () => 'Tingkat Efisiensi', figure: 'tingkat' },
];
const RESULT_COLUMNS: Method['columns'] = [
  { head: (sasaran) => `Capaian ${sasaran} (%)`, figure: 'realisasiSasaran' },
  { head: () => 'Capaian Keuangan (%)', figure: 'realisasiKeuangan' },
];

const INDEX_VERDICT: Verdict = {
  of: 'indeks',
  against: 'standar',
  margin: 0,
  between: 'Sesuai standar',
};

const COMPARED: Readonly<Record<KeteranganEfisiensi, string>> = {
  Efisien: 'lebih tinggi daripada',
  'Cukup efisien': 'sama dengan',
  'Sesuai standar': 'sama dengan',
  'Tidak efisien': 'lebih rendah daripada',
};
const indexSentence: Method['sentence'] = (shown, keterangan) =>
  `indeks efisiensi ${shown('indeks')} ${COMPARED[keterangan]} standar efisiensi ${shown('standar')} dan tingkat efisiensinya ${shown('tingkat')}`;

const methods = <K extends string>(records: Readonly<Record<K, Method>>) => records;

export const METHODS = methods({
  /** Of the 2020 report of Sekretariat Daerah Kabupaten Klungkung. */
  indeks: {
    compute: (results, _, pembulatan) => {
      const inputs = {
        'capaian sasaran': results.targetSasaran,
        'capaian keuangan': ketetapan(100),
      };
      return indexDegrees(derive(STANDARD, inputs, pembulatan), results, pembulatan);
    },
    verdict: INDEX_VERDICT,
    rule: { id: 'di atas standar: Efisien', en: 'above the standard: Efisien' },
    degree: 'tingkat efisiensi',
    columns: INDEX_COLUMNS,
    note: null,
    sentence: indexSentence,
  },
  /** SE = 1; IE = capaian / serapan; TE = IE − 1. Used by national agencies. */
  'indeks-capaian': {
    compute: (results, _, pembulatan) => indexDegrees(ketetapan(1), results, pembulatan),
    verdict: INDEX_VERDICT,
    rule: { id: 'di atas 1: Efisien', en: 'above 1: Efisien' },
    degree: 'tingkat efisiensi',
    columns: INDEX_COLUMNS,
    note: null,
    sentence: indexSentence,
  },
  'pmk-22-2021': {
    compute: pmkDegrees,
    verdict: { of: 'indeks', against: null, margin: 0, between: 'Sesuai standar' },
    rule: { id: 'di atas 0: Efisien', en: 'above 0: Efisien' },
    degree: 'nilai efisiensi',
    columns: [
      ...RESULT_COLUMNS,
      { head: () => 'Efisiensi (%)', figure: 'indeks' },
      { head: () => 'Nilai Efisiensi', figure: 'tingkat' },
    ],
    // The regulation measures outputs against their standard costs, which no document of an agency's plans holds.
    note: ({ sasaran, program }) =>
      `Efisiensi dihitung dengan rumus ${PMK} atas capaian ${sasaran} dan anggaran ${program} pendukungnya, bukan atas keluaran satuan kerja menurut standar biayanya; angka ini bukan nilai kinerja anggaran menurut peraturan itu.`,
    sentence: (shown) =>
      `efisiensi yang dihitung dengan rumus PMK 22/PMK.02/2021 atas capaian kinerja dan anggarannya sebesar ${shown('indeks')} persen dengan nilai efisiensi ${shown('tingkat')}`,
  },
  /** capaian − serapan, in percentage points. */
  selisih: {
    compute: ({ realisasiSasaran: capaian, realisasiKeuangan: serapan }, _, pembulatan) => ({
      standar: NONE,
      indeks: NONE,
      tingkat: derive(DIFFERENCE, { capaian, serapan }, pembulatan),
    }),
    verdict: { of: 'tingkat', against: null, margin: 5, between: 'Cukup efisien' },
    rule: {
      id: 'di atas 5 Efisien, −5 sampai 5 Cukup efisien, di bawahnya Tidak efisien',
      en: 'above 5 Efisien, −5 to 5 Cukup efisien, below Tidak efisien',
    },
    degree: 'tingkat efisiensi',
    columns: [...RESULT_COLUMNS, { head: () => 'Selisih (poin persentase)', figure: 'tingkat' }],
    note: null,
    sentence: (shown) =>
      `capaian kinerja ${shown('realisasiSasaran')} persen dan penyerapan anggaran ${shown('realisasiKeuangan')} persen berselisih ${shown('tingkat')} poin persentase`,
  },
});

const ACTIVITY_INDEX: Formula<'output' | 'input'> = {
  name: 'indeks-efisiensi-kegiatan',
  source: null,
  precision: 'index',
  labels: {
    output: { id: '% output', en: '% of output' },
    input: { id: '% input', en: '% of input' },
  },
  tree: ofSpent('input', over(input('output'), input('input'))),
};

/** Of a kegiatan: SE = 1, IE at or above it is efficient. As the technical units of BPOM print it. */
export const ACTIVITY_VERDICT: Verdict = { ...INDEX_VERDICT, between: 'Efisien' };

/**
 * IE = % output / % input; TE = (IE − SE) / SE.
 * @param output what a kegiatan produced, in per cent of its plan
 * @param spending what it spent, in per cent of its budget
 */
export function activityDegrees(
  output: Terhitung,
  spending: Terhitung,
  pembulatan: Pembulatan,
): Degrees {
  const indeks = derive(ACTIVITY_INDEX, { output, input: spending }, pembulatan);
  return degreesOf(ketetapan(1), indeks, pembulatan);
}

const ACTIVITY_METHOD = {
  compute: ({ realisasiSasaran, realisasiKeuangan }, _, pembulatan) =>
    activityDegrees(realisasiSasaran, realisasiKeuangan, pembulatan),
  verdict: ACTIVITY_VERDICT,
  rule: { id: '1 atau lebih: Efisien', en: '1 or above: Efisien' },
  degree: 'tingkat efisiensi',
  columns: INDEX_COLUMNS,
  note: () => 'Tingkat efisiensi = capaian ÷ serapan − 1, dari rata-rata capaian indikatornya.',
} satisfies Partial<Method>;

/** How a kegiatan is judged under a method: under those of an index by one of its own. */
export const activityMethod = (
  metode: MetodeEfisiensi,
): Pick<Method, keyof typeof ACTIVITY_METHOD> =>
  METHODS[metode].columns === INDEX_COLUMNS ? ACTIVITY_METHOD : METHODS[metode];

export type MetodeEfisiensi = keyof typeof METHODS;
export const EFISIENSI: readonly MetodeEfisiensi[] = keysOf(METHODS);

/** What is concluded; null where a figure that it depends on is missing. */
export function conclude(
  { of, against, margin, between }: Verdict,
  figures: EfficiencyFigures,
): KeteranganEfisiensi | null {
  const { tingkat } = figures;
  const one = figures[of];
  const other = against === null ? ketetapan(0) : figures[against];
  if (!isFigure(tingkat) || !isFigure(one) || !isFigure(other)) return null;
  const difference = judged(one).minus(judged(other));
  if (difference.gt(margin)) return 'Efisien';
  return difference.lt(-margin) ? 'Tidak efisien' : between;
}

/** An index as it is, since it is printed with the decimals that tell it apart; all else as it is printed. */
const judged = (figure: Besaran): Decimal => (isIndex(figure) ? figure.nilai : shownValue(figure));

/** Whether a figure is calculated on without being rounded, and compared so. */
export const isIndex = ({ asal }: Besaran): boolean =>
  asal.jenis === 'rumus' && asal.formula.precision === 'index';
