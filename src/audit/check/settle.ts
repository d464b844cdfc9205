// Capaian that no formula fits: by which formula it should have been made, as far as the report says which way is better.

import { POINT, type Polaritas } from '../../formula/capaian.ts';
import { grouped } from '../../grouped.ts';
import { keysOf } from '../../record.ts';
import { fold } from '../table/head.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { LOWER_IS_BETTER, TWO_TARGETS, type Statements } from '../text/statements.ts';
import { isRanged, isTelling, judge, usualCap, type CellRef } from './claim.ts';
import { boundedWay, isLowerBetter, soundsBad, wayOfBound } from './direction.ts';
import { CAPAIAN_LAWS, USUAL, type Law } from './laws.ts';
import { keyOf, type RegisterEntry, type Related } from './register.ts';
import type { RelationRow } from './relations.ts';

/** Where a report may say which way is better. */
interface Said {
  readonly register: readonly RegisterEntry[];
  readonly paragraphs: readonly Paragraph[];
  readonly statements: Statements;
}

type Name = keyof typeof POINT;

interface Known extends Said {
  /** The formulas that rows of an indicator fit, by its key, in all tables. */
  readonly proven: ReadonlyMap<string, readonly Name[]>;
  /** Names of rows that say which way is better, by the key of each. */
  readonly named: ReadonlySet<string>;
  /** The formula that the report has where lower is better. */
  readonly lower: Name;
  /** Whether the usual formula is the report's only one. */
  readonly isUsualOnly: boolean;
}

/**
 * Relations whose rows of capaian that nothing fits are held against the formula of their direction: that of their bound,
 * of the indicator's other rows, of its name, of the note below the table. Where none of them says it, both come out.
 */
export function settleDirections(related: readonly Related[], said: Said): readonly Related[] {
  const known = knownOf(related, said);
  return related.map(({ sheet, relations }) => ({
    sheet,
    relations: relations.map((relation) =>
      relation.kind === 'capaian' && CAPAIAN_LAWS === relation.laws
        ? {
            ...relation,
            rows: relation.rows.map((row) => settle(row, { sheet, row: row.row }, known)),
          }
        : relation,
    ),
  }));
}

function knownOf(related: readonly Related[], said: Said): Known {
  const fitting = related.flatMap(({ relations }) =>
    relations.flatMap(({ kind, rows }) =>
      kind !== 'capaian'
        ? []
        : rows.flatMap((one) => {
            const name = nameOf(one.law);
            const isProof = one.judged.agreement === 'same' && isTelling(one.judged);
            return isProof && name !== null ? [{ key: keyOf(one.row.name), name }] : [];
          }),
    ),
  );
  const names = fitting.map(({ name }) => name);
  const count = (name: Name) => names.filter((one) => one === name).length;
  const lowers = keysOf(POINT).filter((name) => POINT[name].polaritas === 'minimal');
  const rows = related.flatMap(({ sheet }) => sheet.rows);
  return {
    ...said,
    proven: new Map(
      [...grouped(fitting, ({ key }) => key)].map(([key, list]) => [
        key,
        list.map(({ name }) => name),
      ]),
    ),
    named: new Set(
      rows.flatMap(({ name }) => (LOWER_IS_BETTER.test(fold(name)) ? [keyOf(name)] : [])),
    ),
    lower: lowers.reduce((a, b) => (count(b) > count(a) ? b : a)),
    isUsualOnly: !said.statements.namesFormulas && names.every((name) => name === USUAL),
  };
}

const nameOf = ({ formula }: Law): Name | null =>
  keysOf(POINT).find((name) => name === formula.name) ?? null;

type Place = Pick<CellRef, 'sheet' | 'row'>;

function settle(one: RelationRow, place: Place, known: Known): RelationRow {
  if (one.judged.agreement !== 'different' || isRanged(one.judged.claim)) return one;
  const { proven, lower, isUsualOnly } = known;
  const fitted = [...new Set(proven.get(keyOf(one.row.name)) ?? [])];
  const way = boundedWay(one.judged) ?? boundElsewhere(place, known);
  const own = fitted.filter((name) => way === null || POINT[name].polaritas === way);
  if (own.length === 1) return by(own[0] as Name, one);
  const told = way ?? saidOf(place, known);
  if (told !== null) return by(nameFor(told, lower), one);
  // At a usual bound it says by itself how it was made.
  const isHeld = usualCap(one.judged) !== null;
  if (isHeld || (isUsualOnly && !soundsBad(one.row.name))) return by(USUAL, one);
  return { ...by(USUAL, one), lower: by(lower, one).judged };
}

function by(name: Name, one: RelationRow): RelationRow {
  const law = CAPAIAN_LAWS.find(({ formula }) => formula.name === name) ?? one.law;
  const judged = judge({ ...one.judged.claim, law });
  return judged === null ? one : { ...one, law, judged };
}

function nameFor(way: Polaritas, lower: Name): Name {
  if (way === 'minimal') return lower;
  return way === 'maksimal' ? USUAL : 'deviasi';
}

/** The bound that another table has for the target of the same indicator. */
function boundElsewhere({ row }: Place, { register }: Known): Polaritas | null {
  const key = keyOf(row.name);
  const ways = register.flatMap((entry) =>
    entry.key === key && entry.measure === 'target' ? (wayOfBound(entry.figure) ?? []) : [],
  );
  const [first] = ways;
  return first !== undefined && ways.every((way) => way === first) ? first : null;
}

function saidOf(place: Place, { named, register, paragraphs }: Known): Polaritas | null {
  if (named.has(keyOf(place.row.name))) return 'minimal';
  return noted(place, paragraphs) ?? (isLowerBetter(place, register) ? 'minimal' : null);
}

const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;
const USUAL_WORDS = /\bcapaian (?:kinerja )?realisasi target 100\b/;

/** What the note below the table says of a row: of it by its name or number, else of all that it does not name. */
function noted({ sheet, row }: Place, paragraphs: readonly Paragraph[]): Polaritas | null {
  const sentences = paragraphs
    .filter(({ after }) => after === sheet.table.index)
    .flatMap(({ text }) => text.split(SENTENCE))
    .map(fold);
  const isNamed = (text: string) => isOfSome(text) && names(text, row);
  const own = sentences.find(isNamed) ?? sentences.find((text) => !isOfSome(text) && isTold(text));
  return own === undefined ? null : wayIn(own);
}

const isOfSome = (text: string): boolean => /^(?:untuk|pada|bagi|khusus)\b/.test(text);
const isTold = (text: string): boolean => wayIn(text) !== null;

function wayIn(text: string): Polaritas | null {
  if (LOWER_IS_BETTER.test(text) || TWO_TARGETS.test(text)) return 'minimal';
  return USUAL_WORDS.test(text) ? 'maksimal' : null;
}

function names(text: string, { name, number }: Place['row']): boolean {
  const [, numbers = ''] = /^\w+ nomor ([\d dan]+)/.exec(text) ?? [];
  const key = keyOf(name);
  return (
    (key !== '' && text.includes(key)) ||
    (numbers !== '' && numbers.split(/\D+/).includes(number.trim()))
  );
}
