// A table held against itself: each figure that its own rows and columns make again.

import { Decimal } from '../../decimal.ts';
import type { Tingkat } from '../../diagnostic/diagnostic.ts';
import { formatDesimal } from '../../compose/format.ts';
import type { Numeral } from '../figure/notation.ts';
import type { Reading } from '../figure/reading.ts';
import type { Sheet, SheetRow } from '../column/sheet.ts';
import { findCause } from './causes.ts';
import {
  isTelling,
  judge,
  limitOf,
  printedOf,
  usedBound,
  usualCap,
  type CellRef,
  type Judged,
} from './claim.ts';
import { differencesOf } from './compared.ts';
import { withoutConsequences } from './consequences.ts';
import type { AuditCode } from '../rules.ts';
import { boundedWay, isLowerBetter, soundsBad } from './direction.ts';
import { frameOfRow, placeOfCell, type AuditFinding } from './finding.ts';
import { CAPAIAN_LAWS, isLowerLaw, lawWords, USUAL, type Law } from './laws.ts';
import { familiesOf, findLevels } from './levels.ts';
import type { RegisterEntry, Related } from './register.ts';
import type { Relation, RelationKind } from './relations.ts';
import { findColumnResults, type ColumnResult } from './sums.ts';
import type { Statements } from '../text/statements.ts';
import { findWeightedMeans } from './weighted.ts';

/** A cell that was calculated anew, and how it came out. */
export interface Recalculated {
  readonly cell: CellRef;
  readonly judged: Judged;
  /** How it comes out where lower is better, if nothing says whether it is. */
  readonly lower?: Judged | null;
}

export interface Within {
  readonly findings: readonly AuditFinding[];
  readonly recalculated: readonly Recalculated[];
}

const CODES: Readonly<Record<RelationKind, AuditCode>> = {
  capaian: 'audit-capaian',
  serapan: 'audit-serapan',
  sisa: 'audit-sisa',
  selisih: 'audit-sisa',
  efisiensi: 'audit-efisiensi',
  pertumbuhan: 'audit-pertumbuhan',
  tertimbang: 'audit-capaian',
  'jumlah-kolom': 'audit-jumlah',
};

const RESULT_CODES: Readonly<Record<ColumnResult['kind'], AuditCode>> = {
  jumlah: 'audit-jumlah',
  'rata-rata': 'audit-rata-rata',
};

/** @param statements what the report says of how it calculates */
export function checkWithin(
  { sheet, relations }: Related,
  register: readonly RegisterEntry[],
  statements: Statements,
): Within {
  const context = { sheet, register, parents: childrenOf(sheet) };
  const byColumns = relations.flatMap(({ kind, rows, column, isSure }) =>
    rows.map(({ row, judged, lower = null }) => ({
      cell: { sheet, row, column },
      judged,
      lower,
      code: CODES[kind],
      level: levelOf(isSure, judged),
    })),
  );
  const byRows = findColumnResults(sheet, relations).map(
    ({ kind, row, column, judged, isSure }) => ({
      cell: { sheet, row, column },
      judged,
      code: RESULT_CODES[kind],
      level: levelOf(isSure, judged),
    }),
  );
  const compared = differencesOf(sheet).map(({ cell, judged }) => ({
    cell,
    judged,
    code: CODES.selisih,
    level: levelOf(false, judged),
  }));
  const weighted = findWeightedMeans(sheet).map(({ cell, judged, isSure }) => ({
    cell,
    judged,
    code: RESULT_CODES['rata-rata'],
    level: levelOf(isSure, judged),
  }));
  const recalculated = [...byColumns, ...byRows, ...compared, ...weighted];
  return {
    findings: [
      ...withoutConsequences(recalculated).flatMap((one) => different(context, one)),
      ...relations.flatMap((relation) => [
        ...cutOff(sheet, relation),
        ...otherFormula(context, relation, statements),
        ...overZero(sheet, relation),
      ]),
      ...malformed(sheet),
    ],
    recalculated,
  };
}

interface Context {
  readonly sheet: Sheet;
  readonly register: readonly RegisterEntry[];
  readonly parents: ReadonlyMap<SheetRow, readonly SheetRow[]>;
}

/** The last place alone may come from figures that the report does not show, and a bound that it does not name is one; some measure a range by one of its ends. */
function levelOf(isSure: boolean, judged: Judged): Tingkat {
  const { printed, value } = judged;
  const place = printed.decimals;
  const off = printed.value.minus(value).abs();
  const isTiny = place > 0 && off.lt(ulp(place).times('1.51'));
  const isUsage = usualCap(judged) !== null || usedBound(judged) !== null;
  return isSure && !isTiny && !isUsage ? 'galat' : 'peringatan';
}

const ulp = (decimals: number): Decimal => new Decimal(10).pow(-decimals);

/** Rows with the rows that they are made of; a foot with all highest ones. */
function childrenOf(sheet: Sheet): ReadonlyMap<SheetRow, readonly SheetRow[]> {
  const money = sheet.columns.filter(({ content }) => content.isMoney).map(({ index }) => index);
  const levels = findLevels(sheet, money);
  const items = sheet.rows.filter(({ kind }) => kind === 'item');
  const highest = levels === null ? items : items.filter(({ index }) => levels.get(index) === 0);
  const families = levels === null ? [] : familiesOf(sheet, levels);
  return new Map([
    ...sheet.rows.filter(({ kind }) => kind === 'sum').map((row) => [row, highest] as const),
    ...families.map(({ parent, children }) => [parent, children] as const),
  ]);
}

/** A cell that was calculated anew, and what it is to be called where it is wrong. */
interface Checked extends Recalculated {
  readonly code: AuditCode;
  readonly level: Tingkat;
}

function different(
  { register, parents }: Context,
  { cell, judged, code, level, lower = null }: Checked,
): readonly AuditFinding[] {
  if (judged.agreement !== 'different') return [];
  const children = parents.get(cell.row) ?? [];
  const { claim } = judged;
  return [
    {
      code,
      level,
      place: placeOfCell(cell),
      printed: claim.printed.text,
      calculated: calculatedText(judged),
      how: howOf(claim.law, judged),
      // What one direction makes of it explains nothing where the other may be meant.
      cause: lower === null ? findCause({ cell, judged, register, children }) : null,
      lower:
        lower === null
          ? null
          : { calculated: calculatedText(lower), how: howOf(lower.claim.law, lower) },
      frame: frameOfRow(cell.row),
    },
  ];
}

function calculatedText(judged: Judged): string {
  const value = limitOf(judged) ?? judged.value;
  return formatDesimal(value, decimalsFor(judged.printed.decimals, value));
}

/** As many decimals as were printed, and at least two where there are any. */
function decimalsFor(decimals: number, value: Decimal): number {
  return value.isInteger() ? decimals : Math.max(decimals, 2);
}

/** The law with the printed figures in it, and the limit that its value is held at. */
export function howOf(law: Law, judged: Judged): AuditFinding['how'] {
  const operands = judged.claim.inputs.map(({ part, text, numerals }) => ({
    part,
    text,
    value: (numerals[0] as Numeral).value,
  }));
  const limit = limitOf(judged)?.toFixed().replace('.', ',');
  return {
    id: lawWords(law, operands, 'id') + (limit === undefined ? '' : `, dibatasi ${limit}`),
    en: lawWords(law, operands, 'en') + (limit === undefined ? '' : `, held at ${limit}`),
  };
}

/** Cut off instead of rounded: said once for a column. */
function cutOff(sheet: Sheet, { rows, column }: Relation): readonly AuditFinding[] {
  const cut = rows.filter(({ judged }) => judged.agreement === 'cut');
  const [first] = cut;
  if (first === undefined) return [];
  const cell = { sheet, row: first.row, column };
  const { judged } = first;
  const example = `${judged.claim.printed.text} (${formatDesimal(judged.value, judged.printed.decimals)})`;
  return [
    {
      code: 'audit-pembulatan',
      level: 'info',
      place: { ...placeOfCell(cell), row: null },
      printed: judged.claim.printed.text,
      calculated: formatDesimal(judged.value, judged.printed.decimals),
      how: {
        id: `${cut.length} dari ${rows.length} angka dipotong, bukan dibulatkan; misalnya ${example}`,
        en: `${cut.length} of ${rows.length} figures are cut off, not rounded; for example ${example}`,
      },
      cause: null,
      frame: frameOfRow(first.row),
    },
  ];
}

/** A row that only another formula fits than the rest of its table, or that rewards a worse result. */
function otherFormula(
  { sheet, register }: Context,
  relation: Relation,
  { namesFormulas }: Statements,
): readonly AuditFinding[] {
  if (relation.kind !== 'capaian') return [];
  const telling = relation.rows.filter(
    ({ judged }) => judged.agreement === 'same' && isTelling(judged),
  );
  const usual = telling.filter(({ law }) => law.formula.name === USUAL).length;
  return telling.flatMap(({ row, judged, law }): readonly AuditFinding[] => {
    const isUsual = law.formula.name === USUAL;
    const isLower = isBoundedAbove(judged) || isLowerBetter({ sheet, row }, register);
    const isOdd =
      !namesFormulas && !isUsual && !soundsBad(row.name) && !isLower && usual > telling.length / 2;
    const isTurned = isUsual && isLower && !fitsLower(judged);
    if (!isOdd && !isTurned) return [];
    const cell = { sheet, row, column: relation.column };
    const turned = judged.value.gt(100) ? REWARDED : PUNISHED;
    return [
      {
        code: 'audit-rumus',
        level: isTurned ? 'peringatan' : 'info',
        place: placeOfCell(cell),
        printed: judged.claim.printed.text,
        calculated: null,
        how: howOf(law, judged),
        cause: isTurned ? turned : ODD,
        frame: frameOfRow(row),
      },
    ];
  });
}

/** Whether a formula of what is better when lower makes the same: 0 of what is far above its target and below it. */
const fitsLower = ({ claim }: Judged): boolean =>
  CAPAIAN_LAWS.some((law) => {
    const judged = isLowerLaw(law) ? judge({ ...claim, law }) : null;
    return judged !== null && judged.agreement !== 'different';
  });

/** `≤ 5` says by itself that less is better. */
const isBoundedAbove = (judged: Judged): boolean => boundedWay(judged) === 'minimal';

const REWARDED = {
  id: 'indikator ini tampaknya makin rendah makin baik, tetapi rumusnya menghargai hasil yang lebih buruk',
  en: 'lower seems to be better here, but the formula rewards a worse result',
};
const PUNISHED = {
  id: 'indikator ini tampaknya makin rendah makin baik, tetapi rumusnya menghukum hasil yang lebih baik',
  en: 'lower seems to be better here, but the formula punishes a better result',
};
const ODD = {
  id: 'baris ini memakai rumus lain daripada baris-baris lain dalam tabelnya',
  en: 'this row is made by another formula than the others of its table',
};

/** Something that is printed over a target or a budget of 0. */
function overZero(
  sheet: Sheet,
  { overZero: rows, kind, column }: Relation,
): readonly AuditFinding[] {
  return rows.map((row) => {
    const cell = { sheet, row, column };
    const reading = printedOf(row.readings[column]);
    return {
      code: 'audit-target-nol',
      level: 'peringatan',
      place: placeOfCell(cell),
      printed: reading?.text ?? '',
      calculated: null,
      how: kind === 'serapan' ? ZERO_BUDGET : ZERO_TARGET,
      cause: null,
      frame: frameOfRow(row),
    };
  });
}

const ZERO_TARGET = {
  id: 'targetnya 0, dan tidak ada yang dapat dibagi dengan 0',
  en: 'its target is 0, and nothing can be divided by 0',
};
const ZERO_BUDGET = {
  id: 'anggarannya 0, dan tidak ada yang dapat dibagi dengan 0',
  en: 'its budget is 0, and nothing can be divided by 0',
};

/** Digits with points and commas that are no number. */
function malformed(sheet: Sheet): readonly AuditFinding[] {
  return sheet.rows.flatMap((row) =>
    row.readings.flatMap((reading, column): readonly AuditFinding[] => {
      if (reading.kind !== 'malformed' || row.isOwn[column] !== true) return [];
      const head = sheet.columns[column];
      if (head?.content.isFigures !== true || head.role === 'nomor') return [];
      const cell = { sheet, row, column };
      return [
        {
          code: 'audit-angka',
          level: 'galat',
          place: placeOfCell(cell),
          printed: reading.text,
          calculated: meantBy(reading),
          how: NO_NUMBER,
          cause: null,
          frame: frameOfRow(row),
        },
      ];
    }),
  );
}

export const NO_NUMBER = {
  id: 'titik dan koma ini tidak membentuk satu angka',
  en: 'these points and commas do not make a number',
};

/** The number that it was most likely meant as. */
function meantBy({ meant }: Extract<Reading, { kind: 'malformed' }>): string | null {
  const [first] = meant;
  return first === undefined ? null : formatDesimal(first.value, first.decimals);
}
