// The targets of IKU and Perjanjian Kinerja, as each document's table has them, and which of them the results go by.

import { keyOf } from '../../audit/check/register.ts';
import type { Sheet } from '../../audit/column/sheet.ts';
import type { DraftDocument, Found, WrittenGoal } from '../draft.ts';
import { grouped } from '../../grouped.ts';
import { sourceLine } from './notes.ts';
import type { NamedPlan } from './goals.ts';
import { foundIn, type PrintedFigure } from './value/printed-figure.ts';

/** In the order in which each supersedes those before it. */
const KINDS = ['iku', 'murni', 'perubahan'] as const;

export function collectDocuments(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  year: number,
): readonly DraftDocument[] {
  const own = statements.filter(
    (one) =>
      one.measure === 'target' &&
      (one.document === 'iku' || one.document === 'pk') &&
      (one.year ?? year) === year &&
      plan.of.has(one),
  );
  return KINDS.flatMap((kind) => {
    const list = own.filter((one) => kindOf(one) === kind);
    const byTurn = grouped(list, (one) => (kind === 'perubahan' ? turnOf(one) : ''));
    return [...byTurn]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, document]) => toDocument(kind, document, plan));
  });
}

const CHANGED = String.raw`\b(?:perubahan|revisi)`;
const IS_CHANGED = new RegExp(String.raw`${CHANGED}\b`, 'i');

function kindOf(one: PrintedFigure): DraftDocument['kind'] {
  if (one.document === 'iku') return 'iku';
  return IS_CHANGED.test(titleOf(one)) ? 'perubahan' : 'murni';
}

/** What stands over the table of a document, and below it as its source. */
const titleOf = ({ cell: { sheet }, report }: PrintedFigure): string =>
  `${sheet.table.title}. ${sourceLine(report, sheet) ?? ''}`;

const TURN = new RegExp(
  String.raw`${CHANGED}[\s(]+(?:ke[-\s]*)?(pertama|kedua|ketiga|keempat|iv|i{1,3}|[1-9])\b`,
  'i',
);
const NUMERALS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ pertama: 1, kedua: 2, ketiga: 3, keempat: 4 },
};

/** `Perubahan II`, `Revisi ke-2`: which change it is; the first where that is not said. */
function turnOf(one: PrintedFigure): string {
  const [, numeral = '1'] = TURN.exec(titleOf(one)) ?? [];
  return String(NUMERALS[numeral.toLowerCase()] ?? Number(numeral));
}

function toDocument(
  kind: DraftDocument['kind'],
  list: readonly PrintedFigure[],
  plan: NamedPlan,
): DraftDocument {
  const targets = new Map<string, Found>();
  for (const one of list) {
    const kode = plan.of.get(one) ?? '';
    if (!targets.has(kode)) targets.set(kode, foundIn(one));
  }
  const [first] = list;
  const sumber = first === undefined ? null : sourceLine(first.report, first.cell.sheet);
  return {
    kind,
    sumber:
      sumber === null || first === undefined
        ? null
        : { text: sumber, origin: first.origin, cell: null },
    targets,
    notes: first === undefined ? new Map() : notesBelow(first, targets, plan),
    written: kind === 'iku' ? [] : writtenGoals(list, plan),
  };
}

/** `S2.4: Target diturunkan …`, or the same by name, below the table of a document. */
function notesBelow(
  { report, cell, origin }: PrintedFigure,
  targets: ReadonlyMap<string, Found>,
  { sasaran, tujuan }: NamedPlan,
): ReadonlyMap<string, Found> {
  const below = report.text[cell.sheet.table.index]?.slice(0, 8) ?? [];
  const all = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  return new Map(
    below.flatMap(({ text }) => {
      const [, name = '', note = ''] = /^([^:]{3,200}): (.+)$/.exec(text) ?? [];
      const kode = all.find((one) => one.kode === name || one.key === keyOf(name))?.kode ?? '';
      return targets.has(kode)
        ? [[kode, { text: note.replace(/\.$/, ''), origin, cell: null }] as const]
        : [];
    }),
  );
}

/** Empty where the document's names are those of the plan. */
function writtenGoals(list: readonly PrintedFigure[], plan: NamedPlan): readonly WrittenGoal[] {
  const table: Sheet | undefined = list[0]?.cell.sheet;
  const groups: { nama: string; origin: string; items: { kode: string; nama: string }[] }[] = [];
  for (const one of list) {
    const { subject, origin } = one;
    const kode = plan.of.get(one) ?? '';
    if (one.cell.sheet !== table || subject.sasaran === null || kode.startsWith('T')) continue;
    const last = groups.at(-1);
    const item = { kode, nama: subject.indikator ?? '' };
    if (last?.nama === subject.sasaran) last.items.push(item);
    else groups.push({ nama: subject.sasaran, origin, items: [item] });
  }
  const used = new Set<string>();
  const written = groups.map(({ nama, origin, items }): WrittenGoal => {
    const goal = plan.sasaran.find(({ key }) => key === keyOf(nama)) ?? goalOf(items, plan);
    const isFree = goal !== undefined && !used.has(goal.kode);
    if (isFree) used.add(goal.kode);
    return {
      kode: isFree ? goal.kode : null,
      nama: { text: nama, origin, cell: null },
      indikator: items,
    };
  });
  return written.every((one) => isOfPlan(one, plan)) ? [] : written;
}

const goalOf = (items: WrittenGoal['indikator'], plan: NamedPlan) =>
  plan.sasaran.find(({ indikator }) => indikator.some(({ kode }) => kode === items[0]?.kode));

function isOfPlan({ kode, nama, indikator }: WrittenGoal, { sasaran }: NamedPlan): boolean {
  const goal = sasaran.find((one) => one.kode === kode);
  return (
    goal?.nama === nama.text &&
    indikator.every(
      (item) => goal.indikator.find((one) => one.kode === item.kode)?.nama === item.nama,
    )
  );
}

/** The document whose targets are those of the results; a report that has none has one made of them. */
export function findBasis(
  documents: readonly DraftDocument[],
  measured: ReadonlyMap<string, Found>,
): 'iku' | 'perjanjian_kinerja' | null {
  const fits = (kind: DraftDocument | undefined) =>
    [...measured].filter(([kode, { text }]) => kind?.targets.get(kode)?.text === text).length;
  const iku = documents.find(({ kind }) => kind === 'iku');
  const pk = documents.findLast(({ kind }) => kind !== 'iku');
  if (iku === undefined || pk === undefined) return iku === undefined ? null : 'iku';
  return fits(iku) > fits(pk) ? 'iku' : null;
}
