// The sasaran and tujuan with their indicators: those that the planning documents name, else those that were measured.

import { keyOf } from '../../audit/check/register.ts';
import { grouped } from '../../grouped.ts';
import { findKey } from './names.ts';
import type { PrintedFigure } from './value/printed-figure.ts';

/** An indicator before anything is known of its figures. */
export interface NamedIndicator {
  readonly kode: string;
  readonly key: string;
  readonly nama: string;
  readonly origin: string;
}

export interface NamedGoal {
  readonly kode: string;
  readonly key: string;
  readonly nama: string;
  readonly origin: string;
  readonly misi: string | null;
  /** Of a sasaran the kode of the tujuan that it serves. */
  readonly tujuan: string | null;
  readonly indikator: readonly NamedIndicator[];
}

/** The plan as far as it is named, and which indicator each row of a table is of. */
export interface NamedPlan {
  readonly tujuan: readonly NamedGoal[];
  readonly sasaran: readonly NamedGoal[];
  /** The statements that are of an indicator, by its kode. */
  readonly of: ReadonlyMap<PrintedFigure, string>;
}

const RANK = { renstra: 0, iku: 1, pk: 2 } as const;
const PERFORMANCE: ReadonlySet<string> = new Set(['target', 'realisasi', 'capaian']);

export function namePlan(statements: readonly PrintedFigure[]): NamedPlan {
  const measured = statements.filter(
    ({ measure, subject }) => PERFORMANCE.has(measure) && subject.indikator !== null,
  );
  const known = new Map<string, Growing>();
  const of = new Map<PrintedFigure, string>();
  const defining = definingOf(measured);
  const others = measured.filter((one) => !defining.includes(one));
  for (const sheet of bySheet(defining)) nameSheet(sheet, known, of, true);
  for (const sheet of bySheet(others)) nameSheet(sheet, known, of, false);
  return toPlan([...known.values()], of);
}

interface Growing {
  readonly key: string;
  readonly nama: string;
  readonly origin: string;
  parent: { readonly level: 'tujuan' | 'sasaran'; readonly nama: string } | null;
  /** The tujuan of its sasaran. */
  tujuan: { readonly nama: string; readonly origin: string } | null;
  misi: string | null;
}

/** The statements of planning tables; where there are none, of tables that measure without money. */
function definingOf(measured: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const planned = measured
    .filter(({ document, measure }) => document !== null && measure === 'target')
    .sort((a, b) => RANK[a.document ?? 'pk'] - RANK[b.document ?? 'pk']);
  if (planned.length > 0) return planned;
  const direct = measured.filter(({ variant, document }) => variant === '' && document === null);
  const plain = direct.filter(({ cell }) =>
    cell.sheet.columns.every(({ content }) => !content.isMoney),
  );
  return plain.length > 0 ? plain : direct;
}

function bySheet(statements: readonly PrintedFigure[]): readonly (readonly PrintedFigure[])[] {
  return [
    ...grouped(
      statements,
      ({ report, cell }) => `${cell.sheet.table.index} ${report.name}`,
    ).values(),
  ];
}

/** One table names a thing once: two of its rows are never one indicator. */
function nameSheet(
  statements: readonly PrintedFigure[],
  known: Map<string, Growing>,
  of: Map<PrintedFigure, string>,
  isDefining: boolean,
): void {
  const rows = new Map<unknown, string>();
  const taken = new Set<string>();
  // A name that is the very same is the surest.
  const exact = new Set(statements.map(({ subject }) => keyOf(subject.indikator ?? '')));
  const free = () => [...known.keys()].filter((key) => !exact.has(key));
  for (const statement of statements) {
    const { subject, cell, origin } = statement;
    const nama = subject.indikator ?? '';
    const own = keyOf(nama);
    if (own.length < 3) continue;
    let key = rows.get(cell.row) ?? null;
    key ??= known.has(own) ? own : findKey(nama, free(), taken);
    if (key === null && isDefining) {
      known.set(own, { key: own, nama, origin, parent: null, tujuan: null, misi: null });
      key = own;
    }
    if (key === null) continue;
    rows.set(cell.row, key);
    taken.add(key);
    of.set(statement, key);
    const one = known.get(key);
    if (one !== undefined) adoptParent(one, statement);
  }
}

function adoptParent(one: Growing, { subject, origin }: PrintedFigure): void {
  one.misi ??= subject.misi;
  if (subject.sasaran !== null && subject.tujuan !== null)
    one.tujuan ??= { nama: subject.tujuan, origin };
  if (one.parent !== null) return;
  if (subject.sasaran !== null) one.parent = { level: 'sasaran', nama: subject.sasaran };
  else if (subject.tujuan !== null) one.parent = { level: 'tujuan', nama: subject.tujuan };
}

function toPlan(all: readonly Growing[], of: ReadonlyMap<PrintedFigure, string>): NamedPlan {
  const ofLevel = (level: 'tujuan' | 'sasaran') =>
    all.filter(({ parent }) => (parent?.level ?? 'sasaran') === level);
  const tujuan = withServed(toGoals(ofLevel('tujuan'), 'T'), ofLevel('sasaran'));
  const kodeOf = new Map(tujuan.map(({ key, kode }) => [key, kode]));
  const sasaran = toGoals(ofLevel('sasaran'), 'S', kodeOf);
  const kodes = new Map(
    [...tujuan, ...sasaran].flatMap(({ indikator }) =>
      indikator.map(({ key, kode }) => [key, kode] as const),
    ),
  );
  return {
    tujuan,
    sasaran,
    of: new Map(
      [...of].flatMap(([one, key]) => {
        const kode = kodes.get(key);
        return kode === undefined ? [] : [[one, kode] as const];
      }),
    ),
  };
}

/** The tujuan that have indicators of their own, and behind them those that only a column beside the sasaran names. */
function withServed(
  tujuan: readonly NamedGoal[],
  indicators: readonly Growing[],
): readonly NamedGoal[] {
  const known = new Set(tujuan.map(({ key }) => key));
  const named = indicators.flatMap((one) =>
    one.tujuan === null ? [] : [{ ...one.tujuan, key: keyOf(one.tujuan.nama), misi: one.misi }],
  );
  const others = named.filter(
    ({ key }, i) => !known.has(key) && named.findIndex((one) => one.key === key) === i,
  );
  return [
    ...tujuan,
    ...others.map((one, i): NamedGoal => {
      const kode = `T${tujuan.length + i + 1}`;
      return { ...one, kode, tujuan: null, indikator: [] };
    }),
  ];
}

/** What a report leaves without a sasaran. */
export const UNNAMED = 'Sasaran yang tidak disebut laporan';

/** @param tujuan the kode of each tujuan that the goals may serve, by its key */
function toGoals(
  indicators: readonly Growing[],
  letter: string,
  tujuan: ReadonlyMap<string, string> = new Map(),
): readonly NamedGoal[] {
  const groups = grouped(indicators, ({ parent }) => keyOf(parent?.nama ?? UNNAMED));
  return [...groups].map(([key, list], i): NamedGoal => {
    const kode = `${letter}${i + 1}`;
    const [first] = list;
    return {
      kode,
      key,
      nama: first?.parent?.nama ?? UNNAMED,
      origin: first?.origin ?? '',
      misi: first?.misi ?? null,
      tujuan: servedBy(list, tujuan),
      indikator: list.map(({ key: own, nama, origin }, k) => ({
        kode: `${kode}.${k + 1}`,
        key: own,
        nama,
        origin,
      })),
    };
  });
}

/** Where the tables give a sasaran one tujuan here and another there, nobody knows which of them it serves. */
function servedBy(
  indicators: readonly Growing[],
  tujuan: ReadonlyMap<string, string>,
): string | null {
  const kodes = indicators.flatMap((one) =>
    one.tujuan === null ? [] : (tujuan.get(keyOf(one.tujuan.nama)) ?? []),
  );
  const [first = null] = kodes;
  return kodes.every((kode) => kode === first) ? first : null;
}
