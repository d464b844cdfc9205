// How the rupiah of a programme are divided between sasaran, and what its budget was when the year began, as notes and
// columns say.

import type { PrintedFigure } from './printed-figure.ts';
import { foundIn } from './printed-figure.ts';
import { joinLines, tidy } from '../subject.ts';
import type { DraftShare, Found } from '../../draft.ts';
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

/**
 * What the budget of a row was when the year began, where the row tells both, and they differ.
 * @param budget that of the end, of the same thing
 */
export function beginningOf(list: readonly PrintedFigure[], budget: Found | null): Found | null {
  const begun = list.find(
    (one) =>
      one.measure === 'anggaran' &&
      one.variant === 'awal' &&
      list.some(
        (other) =>
          other.cell.row === one.cell.row &&
          other.measure === 'anggaran' &&
          other.variant === 'akhir' &&
          other.text === budget?.text,
      ),
  );
  return begun === undefined || begun.text === budget?.text ? null : foundIn(begun);
}
