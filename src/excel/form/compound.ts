// Values that are more than a number, as the text of a cell: `≥ 95`, `65 s.d. 75`, `45 / 60`, `Nihil: alasan`.

import {
  ada,
  EXACT,
  stated,
  type Besaran,
  type Stated,
  type ByForm,
  byForm,
} from '../../formula/figure.ts';
import { ofParts, partsOf } from '../../formula/ratio.ts';
import { BOUND_WORDS } from '../../formula/form.ts';
import { STATUSES, STATUS_NAMES } from '../../formula/status.ts';
import { startOf, type Rentang, type Target, type Value } from '../../source/workspace.ts';
import type { Angka } from '../../source/yaml/number.ts';

/** Longer texts are none of these, whatever they are. */
const LONGEST = 100;
const RANGE = /^(.+?)\s*(?:s[./]?\s?d\.?|sampai(?: dengan)?|hingga|–|—|(?<=\d)\s*-)\s*(\S+)$/i;
const SHARE = /^([^\s/]+)\s*(?:\/|dari)\s*([^\s/]+)(?:\s+per\s+(\S+))?$/i;
const STATUS = /^(nihil|n\/a|tidak[ -]diukur|belum[ -]rilis)\s*(?:[:–—-]\s*(\S.*))?$/i;
const boundOf = (kind: keyof typeof BOUND_WORDS) =>
  new RegExp(String.raw`^(?:${BOUND_WORDS[kind]})\s*(\S+)$`, 'i');
const BOUNDS: readonly (readonly ['at-least' | 'at-most', RegExp])[] = [
  ['at-least', boundOf('at-least')],
  ['at-most', boundOf('at-most')],
];

/** What the cells of a kind may hold besides a number. */
export type CompoundKind = 'angka' | 'target';

/** A number of a compound, or what is wrong with it. */
type ReadNumber<P> = (text: string) => Angka | P;

/** What is wrong with one whose numbers can be read. */
export type CompoundFlaw = 'without-reason' | 'divided-by-nothing';

/** The value of such a text; null where it is none of these. */
export function readCompound<P extends object>(
  text: string,
  kind: CompoundKind,
  number: ReadNumber<P>,
): Target | Value | P | CompoundFlaw | null {
  const status = kind === 'angka' ? STATUS.exec(text) : null;
  if (status !== null) return statusOf(status[1] ?? '', status[2]);
  if (text.length > LONGEST) return null;
  const share = SHARE.exec(text);
  if (share !== null) return shareOf([share[1] ?? '', share[2] ?? '', share[3] ?? '100'], number);
  if (kind === 'angka') return null;
  for (const [form, pattern] of BOUNDS) {
    const [, figure] = pattern.exec(text) ?? [];
    if (figure !== undefined) return mapFigure(number(figure), (one) => ({ ...one, form: { kind: form } })); // prettier-ignore
  }
  const [, dari, sampai] = RANGE.exec(text) ?? [];
  if (dari === undefined || sampai === undefined) return null;
  return mapFigure(number(dari), (low) =>
    mapFigure(number(sampai), (high): Rentang => ({ dari: low, sampai: high })),
  );
}

const isFigure = (read: object): read is Angka => 'nilai' in read;

function mapFigure<P extends object, T>(read: Angka | P, then: (figure: Angka) => T): T | P {
  return isFigure(read) ? then(read) : read;
}

function statusOf(word: string, because: string | undefined): Stated | CompoundFlaw {
  const meant = word.toLowerCase().replace(' ', '-');
  const status = STATUS_NAMES.find((one) => one === meant) ?? 'tidak-diukur';
  return because === undefined ? 'without-reason' : stated({ status, because });
}

function shareOf<P extends object>(
  [above, below, per]: readonly [string, string, string],
  number: ReadNumber<P>,
): Angka | P | CompoundFlaw {
  return mapFigure(number(above), (pembilang) =>
    mapFigure(number(below), (penyebut) =>
      mapFigure(number(per), (base): Angka | CompoundFlaw =>
        penyebut.nilai.gt(0) && base.nilai.gt(0)
          ? ofParts({ pembilang, penyebut, per: base }, startOf(''), EXACT)
          : 'divided-by-nothing',
      ),
    ),
  );
}

/** A bound, a share or a status as the text of a cell. */
export function compoundText(value: Value, number: (figure: Besaran) => string): string {
  if (!ada(value)) {
    const { status, because } = value.stated;
    return `${STATUSES[status].shown}: ${because}`;
  }
  const parts = partsOf(value);
  if (parts !== null) {
    const { pembilang, penyebut, per } = parts;
    const rate = per.nilai.eq(100) ? '' : ` per ${number(per)}`;
    return `${number(pembilang)} / ${number(penyebut)}${rate}`;
  }
  return byForm(FORM_TEXTS, value)?.(number) ?? number(value);
}

const FORM_TEXTS: ByForm<(number: (figure: Besaran) => string) => string> = {
  'at-least': (_, figure) => (number) => `≥ ${number(figure)}`,
  'at-most': (_, figure) => (number) => `≤ ${number(figure)}`,
  level:
    ({ written }) =>
    () =>
      written,
  day:
    ({ day }) =>
    () =>
      day,
};
