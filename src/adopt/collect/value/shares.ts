// How the rupiah of a programme are divided between sasaran, and what its budget was when the year began, as notes and
// columns say.

import type { PrintedFigure } from './printed-figure.ts';
import { foundIn } from './printed-figure.ts';
import { joinLines, tidy } from '../subject.ts';
import type { DraftChanges, DraftShare, Found } from '../../draft.ts';
import type { NamedPlan } from '../goals.ts';

const PART = /^\s*;?\s*(\d{1,3}(?:,\d+)?) persen untuk /;

/**
 * `Anggaran dan realisasi Program A dibagi: 60 persen untuk Sasaran Satu; 40 persen untuk Sasaran Dua.`
 * @returns null unless every sasaran is one of the plan, once, and the shares are all of the programme
 */
export function sharesOf(
  program: string,
  texts: readonly string[],
  { sasaran }: Pick<NamedPlan, 'sasaran'>,
): readonly DraftShare[] | null {
  const lead = `dan realisasi ${program} dibagi:`;
  for (const text of texts) {
    const at = text.indexOf(lead);
    if (at === -1) continue;
    const shares = partsIn(text.slice(at + lead.length), sasaran);
    const isApart = new Set(shares.map(({ kode }) => kode)).size === shares.length;
    const sum = shares.reduce((all, { text: share }) => all + thousandths(share), 0);
    if (isApart && sum === thousandths('100')) return shares;
  }
  return null;
}

function partsIn(text: string, sasaran: NamedPlan['sasaran']): readonly DraftShare[] {
  const shares: DraftShare[] = [];
  let rest = text;
  for (let part = PART.exec(rest); part !== null; part = PART.exec(rest)) {
    rest = rest.slice(part[0].length);
    const goal = sasaran.find(
      ({ nama }) => /^[.;]/.test(rest.slice(nama.length)) && rest.startsWith(nama),
    );
    if (goal === undefined) return [];
    rest = rest.slice(goal.nama.length);
    shares.push({ kode: goal.kode, text: (part[1] ?? '').replace(',', '.') });
  }
  return shares;
}

/** A share of at most three decimals, counted exactly. */
function thousandths(share: string): number {
  const [whole = '', decimals = ''] = share.split('.');
  return decimals.length > 3 ? Number.NaN : Number(whole + decimals.padEnd(3, '0'));
}

/** The running text between the tables of the reports, in one line each: a sentence may go over several of a page's. */
export const textsOf = (statements: readonly PrintedFigure[]): readonly string[] =>
  [...new Set(statements.map(({ report }) => report))].flatMap(({ text }) =>
    text.map((blocks) => tidy(joinLines(blocks.map((block) => block.text)))),
  );

/** What a column says of when its budget held good; `Perubahan II` is the second change. */
const BEGUN = /^(?:awal|murni|induk|semula|perubahan sebelum)$/;
const CHANGED =
  /^(?:akhir|revisi|(?:setelah |sesudah )?perubahan(?: (?!sebelum).*)?|perubahan se(?:te|su)\p{L}+)$/u;

/** Of a budget that was changed more than once what it was changed to last: its row has it in the last column. */
export function lastBudgets(list: readonly PrintedFigure[]): readonly PrintedFigure[] {
  const isChange = (one: PrintedFigure) => one.measure === 'anggaran' && CHANGED.test(one.variant);
  const last = new Map(
    list.filter(isChange).map((one) => [one.cell.row, one.cell.column] as const),
  );
  return list.filter((one) => !isChange(one) || last.get(one.cell.row) === one.cell.column);
}

/**
 * What the budget of a row was when the year began, and what it was changed to, where the row tells it, and they differ.
 * @param budget that of the end, of the same thing
 */
export function beginningOf(
  list: readonly PrintedFigure[],
  budget: Found | null,
): DraftChanges | null {
  const budgets = list.filter(({ measure }) => measure === 'anggaran');
  for (const begun of budgets.filter(({ variant }) => BEGUN.test(variant))) {
    const changes = budgets.filter(
      ({ cell, variant }) => cell.row === begun.cell.row && CHANGED.test(variant),
    );
    const last = changes.at(-1);
    if (last === undefined || last.text !== budget?.text) continue;
    const isChanged = changes.some(({ text }) => text !== begun.text);
    if (!isChanged) return null;
    return {
      awal: foundIn(begun),
      between: changes.slice(0, -1).map((one) => ({ nilai: foundIn(one), dasar: headOf(one) })),
      last: changes.length > 1 ? headOf(last) : null,
    };
  }
  return null;
}

const headOf = ({ cell }: PrintedFigure): string =>
  tidy(cell.sheet.columns[cell.column]?.labels.at(-1) ?? '').replace(/ \(Rp\.?\)$/, '');
