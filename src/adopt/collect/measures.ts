// What the reports say of each indicator, sorted: targets by document and year, what was reached, standards.

import type { Found } from '../draft.ts';
import type { NamedPlan } from './goals.ts';
import { foundIn, type PrintedFigure } from './value/printed-figure.ts';

/** Of things that are said twice the first is kept; the other stays in its table, which is then not all placed. */
export interface SortedMeasures {
  readonly start: ReadonlyMap<string, Found>;
  /** By kode and year. */
  readonly plan: ReadonlyMap<string, ReadonlyMap<number, Found>>;
  /** The target that the chapter of results goes by. */
  readonly measured: ReadonlyMap<string, Found>;
  readonly realisasi: ReadonlyMap<string, Found>;
  readonly capaian: ReadonlyMap<string, Found>;
  readonly final: ReadonlyMap<string, Found>;
  readonly earlier: ReadonlyMap<number, ReadonlyMap<string, Found>>;
  readonly standards: ReadonlyMap<string, Found>;
}

/** Whether a column holds what is usual elsewhere. */
export const isStandard = (variant: string): boolean =>
  /\bnasional\b|\bspm\b|^standar$/.test(variant);

/** What a statement of an indicator is, and under which key it is kept. */
type Kind = keyof SortedMeasures;

/** A column of a plan's end: its target, or the capaian against that. */
const FINAL = /\b(?:akhir|jangka menengah)\b/;
const QUARTER = /\b(?:tw|triwulan|semester|smt)\b/;

export function sortMeasures(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  year: number,
  periodEnd: number,
): SortedMeasures {
  const flat = new Map<Kind, Map<string, Found>>();
  const byYear = new Map<'plan' | 'earlier', Map<string | number, Map<string | number, Found>>>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    const sorted = kode === undefined ? null : kindOf(one, year, periodEnd);
    if (kode === undefined || sorted === null) continue;
    const found = foundIn(one);
    if (sorted.kind === 'plan') put(byYear, 'plan', kode, sorted.year, found);
    else if (sorted.kind === 'earlier') put(byYear, 'earlier', sorted.year, kode, found);
    else {
      const map = flat.get(sorted.kind) ?? new Map<string, Found>();
      flat.set(sorted.kind, map);
      if (!map.has(kode)) map.set(kode, found);
    }
  }
  const of = (kind: Kind) => flat.get(kind) ?? new Map<string, Found>();
  return {
    start: of('start'),
    plan: (byYear.get('plan') ?? new Map()) as SortedMeasures['plan'],
    measured: of('measured'),
    realisasi: of('realisasi'),
    capaian: of('capaian'),
    final: of('final'),
    earlier: (byYear.get('earlier') ?? new Map()) as SortedMeasures['earlier'],
    standards: of('standards'),
  };
}

function put(
  byYear: Map<'plan' | 'earlier', Map<string | number, Map<string | number, Found>>>,
  kind: 'plan' | 'earlier',
  outer: string | number,
  inner: string | number,
  found: Found,
): void {
  const all = byYear.get(kind) ?? new Map<string | number, Map<string | number, Found>>();
  byYear.set(kind, all);
  const map = all.get(outer) ?? new Map<string | number, Found>();
  all.set(outer, map);
  if (!map.has(inner)) map.set(inner, found);
}

interface SortedKind {
  readonly kind: Kind;
  readonly year: number;
}

function kindOf(statement: PrintedFigure, year: number, periodEnd: number): SortedKind | null {
  const { measure, variant, document, figure, word } = statement;
  const own = statement.year ?? year;
  const words = variant.replace(/\b(?:renstra|rpjmd|pk|iku|s d|sampai)\b/g, '').trim();
  if (QUARTER.test(words) || /\bcapaian\b|\bkumulatif\b/.test(words)) return null;
  if (measure === 'target') return targetKind(words, document, own, year, periodEnd);
  if (figure === null && word === null) return null;
  if (measure === 'capaian') {
    if (FINAL.test(words) || own > year) return { kind: 'final', year: own };
    return words === '' && own === year && document === null ? { kind: 'capaian', year } : null;
  }
  if (measure !== 'realisasi') return null;
  if (isStandard(words)) return { kind: 'standards', year };
  if (words === 'lalu') return { kind: 'earlier', year: year - 1 };
  if (words !== '' || document !== null) return null;
  if (own === year) return { kind: 'realisasi', year };
  return own < year ? { kind: 'earlier', year: own } : null;
}

function targetKind(
  words: string,
  document: PrintedFigure['document'],
  own: number,
  year: number,
  periodEnd: number,
): SortedKind | null {
  if (isStandard(words)) return { kind: 'standards', year };
  if (/\b(?:kondisi awal|awal kondisi)\b/.test(words)) return { kind: 'start', year };
  if (FINAL.test(words)) return { kind: 'plan', year: periodEnd };
  if (words !== '') return null;
  if (document === 'renstra' || (document === null && own !== year))
    return { kind: 'plan', year: own };
  return document === null ? { kind: 'measured', year } : null;
}
