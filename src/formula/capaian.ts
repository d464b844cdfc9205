// The formulas of capaian: target and realisasi, in the indicator's unit, to per cent (PermenPANRB 53/2014 for the two
// directions, PermenPANRB 8/2021 for ranges). All that is said of one of them stands here.

import type { Decimal } from '../decimal.ts';
import { keysOf, mapRecord } from '../record.ts';
import type { Formula } from './formula.ts';
import { letterWords, noteWords } from './words.ts';
import {
  compare,
  constant,
  distance,
  input,
  limit,
  minus,
  over,
  times,
  unless,
  type Case,
  type Condition,
  type Branch,
  type Leaf,
  type Term,
} from './term.ts';

export const POLARITAS = ['maksimal', 'minimal', 'stabil'] as const;
export type Polaritas = (typeof POLARITAS)[number];

const SAKIP = 'PermenPANRB 53/2014';
const ZERO = constant(0);
const HUNDRED = constant(100);

type OverTarget = <R extends string>(target: Leaf<R>, realisasi: Leaf<R>) => Term<R>;

interface PointRecord {
  /** The formula over whatever is the target: the target itself, or a bound of a range. */
  readonly over: OverTarget;
  readonly source: string | null;
  readonly polaritas: Polaritas;
}

/** Why an indicator of a polaritas has a formula of its own, in a note under a table. */
const BECAUSE: Readonly<Record<Polaritas, string>> = {
  maksimal: '',
  minimal: ', karena nilai yang lebih rendah lebih baik',
  stabil: ', karena yang terbaik adalah tepat pada target',
};

export interface PointFormula extends Formula<'target' | 'realisasi'>, PointRecord {
  readonly name: PointName;
}

/** Nothing is divided by a target of 0 or less, nor by such a bound of a range. */
function ofTarget<R extends string>(
  target: Leaf<R>,
  term: Term<R>,
  ...cases: readonly Case<R>[]
): Term<R> {
  const isBound = target.kind === 'input' && target.role !== 'target';
  return unless(
    term,
    { when: compare(target, '=', ZERO), reason: isBound ? 'batas-nol' : 'target-nol' },
    { when: compare(target, '<', ZERO), reason: isBound ? 'batas-negatif' : 'target-negatif' },
    ...cases,
  );
}

const RECORDS = {
  /** Higher is better. A negative realisasi (economic growth) is legal. */
  'realisasi-per-target': {
    over: (t, r) => ofTarget(t, times(over(r, t), HUNDRED)),
    source: SAKIP,
    polaritas: 'maksimal',
  },
  /** Lower is better: 4,34 and 5,4 give 75,58. */
  'dua-target': {
    over: (t, r) => ofTarget(t, times(over(minus(times(constant(2), t), r), t), HUNDRED)),
    source: SAKIP,
    polaritas: 'minimal',
  },
  /** Lower is better, in some agencies. */
  'target-per-realisasi': {
    over: (t, r) =>
      ofTarget(t, times(over(t, r), HUNDRED), {
        when: compare(r, '≤', ZERO),
        reason: 'realisasi-nol',
      }),
    source: null,
    polaritas: 'minimal',
  },
  /** On target is best. */
  deviasi: {
    over: (t, r) => ofTarget(t, times(over(minus(t, distance(r, t)), t), HUNDRED)),
    source: null,
    polaritas: 'stabil',
  },
} as const satisfies Readonly<Record<string, PointRecord>>;

type PointName = keyof typeof RECORDS;

/** The formulas over a target that is one figure. */
export const POINT: Readonly<Record<PointName, PointFormula>> = mapRecord<
  PointName,
  PointRecord,
  PointFormula
>(RECORDS, (record, name) => ({
  ...record,
  name,
  tree: record.over(input('target'), input('realisasi')),
}));

const reached = (condition: Condition<'target' | 'realisasi'>): Term<'target' | 'realisasi'> => ({
  kind: 'choice',
  cases: [{ when: condition, branch: 'inside', then: HUNDRED }],
  otherwise: { branch: 'below', then: ZERO },
});

const STEPS = {
  /** The score of what was reached against that of the target. */
  skor: {
    name: 'skor',
    source: null,
    tree: POINT['realisasi-per-target'].tree,
    stated: {
      id: 'skor realisasi ÷ skor target × 100',
      en: 'score of the realisasi ÷ score of the target × 100',
    },
    note: 'Capaian predikat = skor realisasi ÷ skor target × 100.',
  },
  tercapai: {
    name: 'tercapai',
    source: null,
    tree: reached(compare(input('target'), '≤', input('realisasi'))),
    stated: { id: '100 bila target tercapai, selain itu 0', en: '100 where reached, else 0' },
    note: 'Capaian predikat 100 persen apabila targetnya tercapai, selain itu 0 persen.',
  },
  'tepat-waktu': {
    name: 'tepat-waktu',
    source: null,
    tree: reached(compare(input('realisasi'), '≤', input('target'))),
    stated: {
      id: '100 bila tidak lewat dari tanggal target, selain itu 0',
      en: '100 where not later than the date of the target, else 0',
    },
    note: 'Capaian tanggal 100 persen apabila tidak lewat dari targetnya, selain itu 0 persen.',
  },
} as const satisfies Readonly<
  Record<string, Formula<'target' | 'realisasi'> & { readonly note: string }>
>;

/** Formulas over what is no number: levels of a scale, and days. */
export type StepName = keyof typeof STEPS;
export const STEP_FORMULAS: Readonly<Record<StepName, Formula<'target' | 'realisasi'>>> = STEPS;

/** How capaian is calculated. */
export type CapaianFormulaName = PointName | 'rentang' | StepName;
/** What an indicator may name as its `rumus`; those of `jenis: predikat` stand last. */
export const CAPAIAN_FORMULAS: readonly CapaianFormulaName[] = [
  ...keysOf(POINT),
  'rentang',
  'skor',
  'tercapai',
];

const isStep = (name: CapaianFormulaName): name is StepName => name in STEPS;

/** What a polaritas stands for where no `rumus` is named. */
const DEFAULT: Readonly<Record<Polaritas, PointName>> = {
  maksimal: 'realisasi-per-target',
  minimal: 'dua-target',
  stabil: 'deviasi',
};

/** What a row says that is measured with a formula: its polaritas, and the name where that alone would mean another one. */
export const measureOf = ({ name, polaritas }: PointFormula): Measure => ({
  polaritas,
  rumus: DEFAULT[polaritas] === name ? null : name,
});

interface Measure {
  readonly polaritas: Polaritas;
  readonly rumus: CapaianFormulaName | null;
}

/** The formula that is named, or the one that the polaritas stands for. */
export function chosenName(measure: Measure, target: 'point' | 'range'): CapaianFormulaName {
  const { rumus } = measure;
  if (target === 'range') return rumus === null || isStep(rumus) ? 'rentang' : rumus;
  return pointFormula(measure).name;
}

/** The formula over one figure. */
export function pointFormula({ polaritas, rumus }: Measure): PointFormula {
  const isNamed = rumus !== null && rumus !== 'rentang' && !isStep(rumus);
  return POINT[isNamed ? rumus : DEFAULT[polaritas]];
}

const BELOW_ZERO: Readonly<Partial<Record<PointName, OverTarget>>> = {
  'realisasi-per-target': (t, r) => times(over(minus(times(constant(2), t), r), t), HUNDRED),
  'dua-target': (t, r) => times(over(r, t), HUNDRED),
};

/**
 * The formula at a target below 0 (a growth in 2020): −2,00 of which −1,00 was reached is 150. What lies on the other
 * side of 0 turns the two usual formulas round; the others have no meaning there, and no `below`, the words of it.
 */
export const atTargetBelowZero = ({ name }: PointFormula): TurnedFormula => TURNED[name];

type TurnedFormula = PointFormula & { readonly below?: string };

/** Made once, not with each figure. */
const TURNED: Readonly<Record<PointName, TurnedFormula>> = mapRecord(POINT, turnBelowZero);

function turnBelowZero(formula: PointFormula): TurnedFormula {
  const turned = BELOW_ZERO[formula.name];
  if (turned === undefined) return formula;
  const below: Case<'target' | 'realisasi'> = {
    when: compare(input('target'), '<', ZERO),
    branch: 'target-negative',
    then: turned(input('target'), input('realisasi')),
  };
  const words = noteWords({ ...formula, tree: below.then });
  return {
    ...formula,
    tree: { kind: 'choice', cases: [below], otherwise: { then: formula.tree } },
    stated: { id: `target negatif: ${words}`, en: `negative target: ${words}` },
    below: words,
  };
}

/** What a formula gives at a target of 0 where lower is better: nothing was to happen, and nothing did, or something. */
export function atTargetZero(formula: PointFormula): PointFormula {
  const zero: Case<'target' | 'realisasi'> = {
    when: compare(input('target'), '=', ZERO),
    branch: 'target-zero',
    then: {
      kind: 'choice',
      cases: [{ when: compare(input('realisasi'), '≤', ZERO), then: HUNDRED }],
      otherwise: { then: ZERO },
    },
    told: {
      id: 'target 0: 100 bila realisasi tidak lebih dari 0, selain itu 0',
      en: 'target 0: 100 where realisasi is not above 0, else 0',
    },
  };
  return {
    ...formula,
    tree: { kind: 'choice', cases: [zero], otherwise: { then: formula.tree } },
  };
}

/**
 * Inside the range 100; outside, the formula on the nearer bound (PermenPANRB 8/2021: 70 of 80–90 is 87,5).
 * @param isNegative whether a bound is below 0
 */
export function rangeFormula(
  measure: Measure,
  isNegative: (bound: 'dari' | 'sampai') => boolean = () => false,
): Formula<'dari' | 'sampai' | 'realisasi'> {
  const { over: usual, name } = pointFormula(measure);
  const outside = <R extends 'dari' | 'sampai'>(bound: Leaf<R>, of: Leaf<'realisasi'>, role: R) =>
    (isNegative(role) ? (BELOW_ZERO[name] ?? usual) : usual)<R | 'realisasi'>(bound, of);
  const [low, high, value] = [input('dari'), input('sampai'), input('realisasi')];
  return {
    name: 'rentang',
    source: 'PermenPANRB 8/2021',
    stated: {
      id: 'di dalam rentang 100; di luarnya, rumus terhadap batas terdekat',
      en: '100 inside the range; outside it, the formula on the nearer bound',
    },
    tree: {
      kind: 'choice',
      cases: [
        { when: { kind: 'between', low, of: value, high }, branch: 'inside', then: HUNDRED },
        { when: compare(value, '<', low), branch: 'below', then: outside(low, value, 'dari') },
      ],
      otherwise: { branch: 'above', then: outside(high, value, 'sampai') },
    },
  };
}

/** A capaian below the floor is the floor, whatever its formula; without a floor the formula as it is. */
export function heldAbove<R extends string>(
  formula: Formula<R>,
  minimum: Decimal | null,
): Formula<R> {
  if (minimum === null) return formula;
  return { ...formula, tree: limit(formula.tree, constant(minimum), null) };
}

/** A capaian above the cap is the cap. */
export const CAP: Formula<'capaian' | 'capaian maksimum'> = {
  name: 'batas-capaian',
  source: null,
  stated: { id: 'paling tinggi capaian maksimum', en: 'at most the capaian maksimum' },
  tree: limit(input('capaian'), null, input('capaian maksimum')),
};

/** Where a target of 0, or below it, turns a formula from its usual way. */
export type TargetTurn = Extract<Branch, 'target-zero' | 'target-negative'>;

/**
 * How capaian was calculated, for a note under its table.
 * @param of which indicators, where others of the table have another formula
 * @param turn where the formula did not go its usual way
 */
export function capaianNote(
  name: CapaianFormulaName,
  of: string | null = null,
  turn: TargetTurn | null = null,
): string {
  if (isStep(name)) {
    const { note } = STEPS[name];
    return of === null ? note : `Untuk ${of}, ${note.charAt(0).toLowerCase()}${note.slice(1)}`;
  }
  const capaian = of === null ? 'Capaian' : `Untuk ${of}, capaian`;
  if (name === 'rentang') {
    return `${capaian} 100 persen apabila realisasi berada di dalam rentang target; di luarnya dihitung terhadap batas terdekat.`;
  }
  const formula = POINT[name];
  if (turn === 'target-zero') {
    return `${capaian} 100 persen apabila realisasi tidak lebih dari 0, selain itu 0 persen, karena targetnya 0.`;
  }
  const { below } = atTargetBelowZero(formula);
  return turn === 'target-negative' && below !== undefined
    ? `${capaian} = ${below}, karena targetnya negatif.`
    : `${capaian} = ${noteWords(formula)}${BECAUSE[formula.polaritas]}.`;
}

/** Its name with the formula: `dua-target ((2T − R) / T × 100)`. */
export const capaianLetters = (name: CapaianFormulaName): string =>
  name === 'rentang' || isStep(name) ? name : `${name} (${letterWords(POINT[name])})`;
