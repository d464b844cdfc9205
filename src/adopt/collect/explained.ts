// What the reports say of an indicator in words: how it is defined, where its data come from, who answers for it.

import { labelOf, type Sheet } from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import type { Explained } from '../draft.ts';
import type { ProseSection } from '../prose/sections.ts';
import { originOf, type SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import { findKey } from './names.ts';
import { isActionTable, subjectsOf, wordsAt } from './subject.ts';

/** The key of a column in the YAML, by its head. */
const HEADS: readonly (readonly [keyof Explained, RegExp])[] = [
  [
    'definisi',
    /^(?:definisi(?: operasional)?|formula(?:si)?|rumus|penjelasan|cara (?:peng)?hitung(?:an)?)\b/,
  ],
  ['sumber_data', /^sumber data\b/],
  ['penanggung_jawab', /^penanggung ?jawab\b/],
  ['alasan', /^alasan\b/],
];
const DEFINITION = /^definisi(?: operasional)?\s*:\s*(.{10,})$/i;

/** By kode; of what is said twice the first. */
export function collectExplained(
  reports: readonly SourceReport[],
  main: SourceReport,
  sections: readonly ProseSection[],
  plan: NamedPlan,
): ReadonlyMap<string, Explained> {
  const all = new Map<string, Explained>();
  const add = (kode: string, said: Explained) => all.set(kode, { ...said, ...all.get(kode) });
  for (const report of reports) {
    for (const sheet of report.sheets.filter((one) => !isActionTable(one)))
      for (const [kode, said] of explainedIn(report, sheet, plan)) add(kode, said);
  }
  for (const { code, pieces } of sections) {
    for (const piece of pieces) {
      const [, text] = piece.kind === 'paragraph' ? (DEFINITION.exec(piece.text) ?? []) : [];
      if (code === null || text === undefined || piece.kind !== 'paragraph') continue;
      const origin = originOf(main, piece.place, null);
      add(code, { definisi: { text: text.replace(/\.$/, ''), origin, cell: null } });
    }
  }
  return all;
}

function explainedIn(
  report: SourceReport,
  sheet: Sheet,
  { sasaran, tujuan }: NamedPlan,
): readonly (readonly [string, Explained])[] {
  const columns = sheet.columns.flatMap((column) => {
    const key = HEADS.find(([, head]) => head.test(fold(labelOf(column))))?.[0];
    return key === undefined ? [] : [{ key, column }];
  });
  if (columns.length === 0) return [];
  const indicators = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  const keys = indicators.map(({ key }) => key);
  return [...subjectsOf(sheet)].flatMap(([row, { indikator }]) => {
    const key = indikator === null ? null : findKey(indikator, keys);
    const kode = indicators.find((one) => one.key === key)?.kode;
    if (kode === undefined) return [];
    const said = columns.flatMap(({ key: name, column }) => {
      const text = wordsAt(row, column.index);
      const cell = row.cells[column.index] ?? null;
      const origin = originOf(report, cell?.place ?? null, sheet);
      return text === '' ? [] : [[name, { text, origin, cell }] as const];
    });
    return [[kode, Object.fromEntries(said)] as const];
  });
}
