// Which indicators are measured in words or in days, and on what scale.

import type { Sheet } from '../../../audit/column/sheet.ts';
import { figureAt } from '../../../audit/column/sheet.ts';
import { findLevel, LEVEL_SCALES } from '../../../formula/scale.ts';
import { typedAngka } from '../../../new/typed-figure.ts';
import { keysOf } from '../../../record.ts';
import type { DraftKind, DraftLevel } from '../../draft.ts';
import type { SourceReport } from '../../source.ts';
import type { NamedPlan } from '../goals.ts';
import { orderLevels } from './order.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { wordsAt } from '../subject.ts';

/** By kode; those of numbers are not in it. */
export type DraftKinds = ReadonlyMap<string, DraftKind>;

export function collectKinds(
  reports: readonly SourceReport[],
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): DraftKinds {
  const byKode = new Map<string, PrintedFigure[]>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    if (kode === undefined) continue;
    byKode.set(kode, [...(byKode.get(kode) ?? []), one]);
  }
  return new Map(
    [...byKode].flatMap(([kode, own]) => {
      const kind = kindOf(reports, own);
      return kind === null ? [] : [[kode, kind] as const];
    }),
  );
}

/** Null where one of the values is a figure, and where none is a word or a day. */
function kindOf(reports: readonly SourceReport[], own: readonly PrintedFigure[]): DraftKind | null {
  const values = own.filter(
    ({ measure, variant }) =>
      (measure === 'target' || measure === 'realisasi') && !/\bcapaian\b/.test(variant),
  );
  if (values.some(({ word }) => word === null)) return null;
  const said = values.flatMap((one) => one.word ?? []);
  const days = said.filter(({ kind }) => kind === 'day');
  const words = [...new Set(said.flatMap(({ kind, text }) => (kind === 'level' ? [text] : [])))];
  if (days.length > 0) return words.length > 0 ? null : { jenis: 'tanggal' };
  return words.length === 0 ? null : levelsOf(reports, own, words);
}

/**
 * The scale that ships with the project and has all the words, else the one that the report prints, else the words where their
 * order is certain.
 */
function levelsOf(
  reports: readonly SourceReport[],
  own: readonly PrintedFigure[],
  words: readonly string[],
): DraftKind {
  const shipped = keysOf(LEVEL_SCALES).find((name) =>
    words.every((word) => findLevel(LEVEL_SCALES[name], word) !== undefined),
  );
  if (shipped !== undefined) return { jenis: 'predikat', skala: shipped };
  const printed = reports
    .flatMap(({ sheets }) => sheets)
    .map(printedScale)
    .find((levels) => words.every((word) => levels.some(({ name }) => name === word)));
  if (printed !== undefined) return { jenis: 'predikat', skala: printed };
  const skala = orderLevels(own, words);
  return skala === null ? { jenis: null, words } : { jenis: 'predikat', skala };
}

/** The levels of a table of names with their scores, the worst first; none where it is another table. */
export function printedScale({ columns, rows, table }: Sheet): readonly DraftLevel[] {
  const names = columns.filter(({ role, content }) => role !== 'nomor' && !content.isFigures);
  const scores = columns.filter(({ role, content }) => role !== 'nomor' && content.isFigures);
  const [name, score] = [names[0], scores[0]];
  const isScale = /^skala\b/i.test(table.title) && names.length === 1 && scores.length === 1;
  if (!isScale || name === undefined || score === undefined) return [];
  const levels = rows.flatMap((row) => {
    const [word, figure] = [wordsAt(row, name.index), figureAt(row, score.index)];
    return word === '' || figure?.bound !== null ? [] : [{ word, figure }];
  });
  if (levels.length < rows.length) return [];
  const sorted = levels.sort((a, b) => a.figure.value.cmp(b.figure.value));
  const isPlain = sorted.every(({ figure }, i) => figure.value.eq(i + 1));
  return sorted.map(({ word, figure: { value, decimals } }) => ({
    name: word,
    score: isPlain ? null : typedAngka({ nilai: value, desimal: decimals }),
  }));
}
