// What the text says of a value that its table shows as one figure or none: `412 dari 430`, or why there is none.

import { readNumerals, type Numeral } from '../../../audit/figure/notation.ts';
import { Decimal, roundDecimal } from '../../../decimal.ts';
import { STATUSES, type StatusName } from '../../../formula/status.ts';
import { typedShare } from '../../../new/typed-figure.ts';
import type { SourceReport } from '../../source.ts';
import type { NamedPlan } from '../goals.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** Of which year, null where the report's is meant, and of which quarter of it. */
interface When {
  readonly year: number | null;
  readonly quarter: string | null;
}

/** A share as it is typed, with its value. */
interface ShareRemark extends When {
  readonly text: string;
  readonly value: Decimal;
}

interface ReasonRemark extends When {
  readonly shown: string;
  readonly because: string;
}

/** By kode. */
export interface RemarkRegister {
  readonly shares: ReadonlyMap<string, readonly ShareRemark[]>;
  readonly reasons: ReadonlyMap<string, readonly ReasonRemark[]>;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const WHEN = String.raw`(?: tahun (\d{4}))?(?: (TW (?:IV|I{1,3})))?`;
const SHARE = new RegExp(
  String.raw`^${WHEN}: (${NUMBER}) dari (${NUMBER})(?: per (${NUMBER}))?(?=[;.]?\s|[;.]?$)`,
);
const TIME = String.raw`(?: tahun \d{4}(?: TW (?:IV|I{1,3}))?| TW (?:IV|I{1,3}))`;
const REASON = new RegExp(
  String.raw`^(${TIME}(?:(?:,|,? dan)${TIME})*)?, (Nihil|n/a|Belum rilis): ([^;.]{3,300})`,
  'i',
);
/** Whether a text may say one or the other. */
const WORTH_READING = / dari \d|, (?:Nihil|n\/a|Belum rilis): /i;

export function collectRemarks(reports: readonly SourceReport[], plan: NamedPlan): RemarkRegister {
  const texts = reports
    .flatMap(({ text }) => text.flat())
    .map(({ text }) => text.replaceAll(/\s+/g, ' '))
    .filter((text) => WORTH_READING.test(text));
  const indicators = [...plan.sasaran, ...plan.tujuan].flatMap(({ indikator }) => indikator);
  const behind = new Map(
    indicators.map(({ kode, nama }) => [kode, texts.flatMap((text) => behindName(text, nama))]),
  );
  const each = <T>(read: (text: string) => readonly T[]) =>
    new Map([...behind].map(([kode, list]) => [kode, list.flatMap(read)] as const));
  return { shares: each(sharesIn), reasons: each(reasonsIn) };
}

/** What follows each mention of a name. */
const behindName = (text: string, name: string): readonly string[] => text.split(name).slice(1);

const whenIn = (year: string | undefined, quarter: string | undefined): When => ({
  year: year === undefined ? null : Number(year),
  quarter: quarter?.toLowerCase() ?? null,
});

const HUNDRED: Numeral = { value: new Decimal(100), decimals: 0 };

/** Several times of one name stand behind it: `TW I: 3 dari 8; TW II: 1 dari 8`. */
function sharesIn(text: string): readonly ShareRemark[] {
  const shares: ShareRemark[] = [];
  let rest = text;
  for (let found = SHARE.exec(rest); found !== null; found = SHARE.exec(rest)) {
    shares.push(...shareOfMatch(found));
    rest = rest.slice(found[0].length);
    if (!rest.startsWith(';')) break;
    rest = rest.slice(1);
  }
  return shares;
}

function shareOfMatch([, year, quarter, ...numbers]: RegExpExecArray): readonly ShareRemark[] {
  const [pembilang, penyebut, per = HUNDRED] = numbers.map((digits?: string) =>
    digits === undefined ? undefined : readNumerals(digits).numerals[0],
  );
  if (pembilang === undefined || penyebut === undefined || penyebut.value.isZero()) return [];
  const value = pembilang.value.div(penyebut.value).times(per.value);
  const typed = { pembilang: toAngka(pembilang), penyebut: toAngka(penyebut), per: toAngka(per) };
  return [{ ...whenIn(year, quarter), text: typedShare(typed), value }];
}

const toAngka = ({ value, decimals }: Numeral) => ({ nilai: value, desimal: decimals });

function reasonsIn(text: string): readonly ReasonRemark[] {
  const [, times = '', shown = '', because = ''] = REASON.exec(text) ?? [];
  if (because === '') return [];
  const each = [...times.matchAll(new RegExp(TIME, 'gi'))].map(([time]) => time);
  return (each.length === 0 ? [''] : each).map((time) => {
    const [, year, quarter] = new RegExp(`^${WHEN}$`, 'i').exec(time) ?? [];
    return { ...whenIn(year, quarter), shown: shown.toLowerCase(), because };
  });
}

/** Why there is no value, where a text says it behind a name: `Pulang paksa, n/a: pencatatannya baru dimulai.` */
export const reasonIn = (text: string, name: string, shown: string): string | undefined =>
  behindName(text, name)
    .flatMap(reasonsIn)
    .find((one) => one.shown === shown.toLowerCase())?.because;

/** The share that a printed figure is the result of; undefined where the text names none. */
export function shareOf(
  { shares }: RemarkRegister,
  kode: string,
  printed: PrintedFigure,
  reportYear: number,
): string | undefined {
  const { figure } = printed;
  return shares
    .get(kode)
    ?.find(
      (one) =>
        isThen(one, printed, reportYear) &&
        figure !== null &&
        roundDecimal(one.value, figure.decimals).eq(figure.value),
    )?.text;
}

const isThen = ({ year, quarter }: When, { cell, ...printed }: PrintedFigure, reportYear: number) =>
  (year ?? reportYear) === (printed.year ?? reportYear) &&
  quarter === (cell.sheet.columns[cell.column]?.quarter ?? null);

/** Why there is no value; undefined where the text does not say. */
export function reasonOf(
  { reasons }: RemarkRegister,
  kode: string,
  status: StatusName,
  printed: PrintedFigure,
  reportYear: number,
): string | undefined {
  return reasons
    .get(kode)
    ?.find(
      (one) =>
        isThen(one, printed, reportYear) && one.shown === STATUSES[status].shown.toLowerCase(),
    )?.because;
}
