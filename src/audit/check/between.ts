// Tables held against each other: what they say of one measure of one thing in one year.

import { roundDecimal } from '../../decimal.ts';
import type { Figure } from '../figure/reading.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isExplained } from '../text/statements.ts';
import { grouped } from '../../grouped.ts';
import type { Bilingual } from '../../language.ts';
import { documentTargetRules } from '../../validate/documents/targets.ts';
import { frameOfRow, placeOfCell, tableName, type AuditFinding } from './finding.ts';
import type { RegisterEntry, RegisteredMeasure } from './register.ts';

/**
 * @param wrong cells that were found wrong by their own table
 * @param paragraphs that may say why two targets differ
 * @param reportYear of whose targets alone the report says why: those of an earlier year were explained in its own
 */
export function checkBetween(
  register: readonly RegisterEntry[],
  wrong: ReadonlySet<string>,
  paragraphs: readonly Paragraph[],
  reportYear: number | null,
): readonly AuditFinding[] {
  const isEarlier = ({ year }: RegisterEntry) =>
    year !== null && reportYear !== null && year < reportYear;
  return groups(register)
    .flatMap((group) => contradictionsOf(group, register, wrong))
    .filter(
      ({ entry, isOfDocuments }) =>
        !isSuperseded(entry, register) &&
        !(
          isOfDocuments &&
          (isEarlier(entry) ||
            (entry.document !== null && isChanged(entry, register)) ||
            isExplained(paragraphs, entry.key))
        ),
    )
    .map(({ finding }) => finding);
}

/** A first Perjanjian Kinerja has the budget and targets that a later one of the report, or the budget itself, changed. */
const isSuperseded = (entry: RegisterEntry, register: readonly RegisterEntry[]): boolean =>
  entry.document === 'pk' &&
  ((!isOfChange(entry) && isChanged(entry, register)) ||
    (versionOf(entry) !== '' && isChanged(entry, register, versionOf(entry))) ||
    isRevised(entry, register));

/** `II` of a second change; empty of the only one, and of what was not changed. */
const versionOf = ({ cell }: RegisterEntry): string =>
  /\bperubahan (?:ke-?)?([ivx]+|\d)\b/i.exec(cell.sheet.table.title)?.[1]?.toLowerCase() ?? '';

/** Whether a table has what the budget of a thing was at first beside what became of it. */
const isRevised = (entry: RegisterEntry, register: readonly RegisterEntry[]): boolean =>
  entry.measure === 'anggaran' &&
  register.some(
    (one) =>
      one.key === entry.key &&
      one.measure === 'anggaran' &&
      /\b(?:awal|murni|sebelum)\b/.test(one.variant),
  );

const isOfChange = ({ cell }: RegisterEntry): boolean =>
  /\bperubahan\b/i.test(cell.sheet.table.title);

/**
 * A Perjanjian Kinerja Perubahan changes targets, and says so in its title.
 * @param version of the change that the entry itself is of, where there are several
 */
const isChanged = (
  entry: RegisterEntry,
  register: readonly RegisterEntry[],
  version = '',
): boolean =>
  register.some(
    (one) =>
      (version === '' || versionOf(one) !== version) &&
      one.key === entry.key &&
      one.measure === entry.measure &&
      one.year === entry.year &&
      !isSame(one, entry) &&
      one.document === 'pk' &&
      isOfChange(one),
  );

/** A cell by table, row and column. */
export const cellKey = ({ sheet, row, column }: RegisterEntry['cell']): string =>
  `${sheet.table.index} ${row.index} ${column}`;

/** Entries of one measure of one thing that stand in two tables or more. */
function groups(register: readonly RegisterEntry[]): readonly (readonly RegisterEntry[])[] {
  const byThing = grouped(register, ({ key, measure, year, variant }) =>
    [key, measure, year ?? '', variant].join('|'),
  );
  return [...byThing.values()].filter(
    (list) => new Set(list.map(({ cell }) => cell.sheet)).size > 1,
  );
}

/** Two ranges agree where both of their ends do. */
function isSame(a: RegisterEntry, b: RegisterEntry): boolean {
  if (a.to === null || b.to === null) return a.to === b.to && isSameFigure(a.figure, b.figure);
  return isSameFigure(a.figure, b.figure) && isSameFigure(a.to, b.to);
}

/** Two figures agree where one is the other with fewer decimals. */
function isSameFigure(a: Figure, b: Figure): boolean {
  const decimals = Math.min(a.decimals, b.decimals);
  const values = (figure: Figure) => [figure.value, ...figure.others.map(({ value }) => value)];
  return values(a).some((x) =>
    values(b).some((y) => roundDecimal(x, decimals).eq(roundDecimal(y, decimals))),
  );
}

/** A name that stands several times in one table is of several things: which is which cannot be told. */
function isAmbiguous(group: readonly RegisterEntry[]): boolean {
  return group.some((a) =>
    group.some((b) => a !== b && a.cell.sheet === b.cell.sheet && !isSame(a, b)),
  );
}

interface Contradiction {
  readonly entry: RegisterEntry;
  /** Whether two planning documents have targets of their own, for which the report may have a reason. */
  readonly isOfDocuments: boolean;
  readonly finding: AuditFinding;
}

function contradictionsOf(
  group: readonly RegisterEntry[],
  register: readonly RegisterEntry[],
  wrong: ReadonlySet<string>,
): readonly Contradiction[] {
  if (isAmbiguous(group)) return [];
  const camps: RegisterEntry[][] = [];
  for (const entry of group) {
    const camp = camps.find(([first]) => first !== undefined && isSame(first, entry));
    if (camp === undefined) camps.push([entry]);
    else camp.push(entry);
  }
  if (camps.length < 2) return [];
  // Most tables are right, and a figure that its own table contradicts is not.
  const weight = (camp: readonly RegisterEntry[]) =>
    camp.filter((entry) => !wrong.has(cellKey(entry.cell))).length;
  const [right, ...others] = camps.sort((a, b) => weight(b) - weight(a));
  if (right === undefined) return [];
  // A Perjanjian Kinerja Perubahan is there to change what was planned; what was measured is to follow it.
  const isOnlyPlanned = right.every(({ document }) => document !== null);
  return others.flatMap((camp) =>
    camp
      .filter((entry) => !(isOnlyPlanned && entry.document === 'pk' && isOfChange(entry)))
      .filter((entry) => !right.every((one) => isOfOtherTarget(entry, one)))
      .slice(0, 1)
      .map((entry) => contradiction(entry, right, register)),
  );
}

/** Two capaian that each agree with a target of their own are two figures: where anything is wrong it is the targets, which are compared themselves. */
const isOfOtherTarget = (a: RegisterEntry, b: RegisterEntry): boolean =>
  a.against !== null && b.against !== null && !isSameFigure(a.against, b.against);

function contradiction(
  entry: RegisterEntry,
  right: readonly RegisterEntry[],
  register: readonly RegisterEntry[],
): Contradiction {
  const [first] = right as readonly [RegisterEntry, ...RegisterEntry[]];
  const names = [
    ...new Set(
      right.map(
        ({ cell }) =>
          `${tableName(cell.sheet)}${cell.row.page === null ? '' : ` (hal. ${cell.row.page})`}`,
      ),
    ),
  ];
  const where = names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
  const year = entry.year === null ? '' : ` ${entry.year}`;
  const isOfDocuments = entry.measure === 'target' && entry.document !== first.document;
  const finding: AuditFinding = {
    code: 'audit-antartabel',
    level: documentTargetRules['target-berbeda'].tingkat,
    place: placeOfCell(entry.cell),
    printed: textOf(entry),
    calculated: textOf(first),
    how: {
      id: `${MEASURES[entry.measure].id}${year} yang sama tercetak ${textOf(first)} pada ${where}`,
      en: `the same ${MEASURES[entry.measure].en}${year} is printed as ${textOf(first)} in ${where.replaceAll('hal.', 'p.')}`,
    },
    cause: otherYear(entry, register),
    frame: frameOfRow(entry.cell.row),
  };
  return { entry, isOfDocuments, finding };
}

const textOf = ({ figure, to }: RegisterEntry): string =>
  to === null ? figure.text : `${figure.text}–${to.text.replace(/^[-–−]\s?/, '')}`;

const MEASURES: Readonly<Record<RegisteredMeasure, Bilingual>> = {
  target: { id: 'target', en: 'target' },
  realisasi: { id: 'realisasi', en: 'realisasi' },
  capaian: { id: 'capaian', en: 'capaian' },
  anggaran: { id: 'anggaran', en: 'budget' },
  'realisasi-anggaran': { id: 'realisasi anggaran', en: 'spending' },
  serapan: { id: 'persentase serapan', en: 'serapan' },
};

/** The figure of another year. */
function otherYear(entry: RegisterEntry, register: readonly RegisterEntry[]): Bilingual | null {
  const other = register.find(
    (one) =>
      one.key === entry.key &&
      one.measure === entry.measure &&
      one.year !== entry.year &&
      one.year !== null &&
      one.figure.value.eq(entry.figure.value) &&
      isSame(one, entry),
  );
  if (other === undefined) return null;
  const where = tableName(other.cell.sheet);
  return {
    id: `angka itu ${MEASURES[entry.measure].id} tahun ${String(other.year)} pada ${where}`,
    en: `it is the ${MEASURES[entry.measure].en} of ${String(other.year)} in ${where}`,
  };
}
