// Values that are more than a number, as the text of a cell: `≥ 95`, `65 s.d. 75`, `45 / 60`, `Nihil: alasan`.

import {
  isFigure,
  EXACT,
  stated,
  type Besaran,
  type ByForm,
  byForm,
} from '../../formula/figure.ts';
import { ofParts, partsOf } from '../../formula/ratio.ts';
import { STATUSES } from '../../formula/status.ts';
import {
  isRentang,
  startOf,
  type Rentang,
  type Target,
  type Value,
} from '../../source/workspace.ts';
import { splitCompound, type CompoundKind } from '../../source/yaml/compound.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { FormValue } from './form.ts';

/** A number of a compound, or what is wrong with it. */
type ReadNumber<P> = (text: string) => Angka | P;

/** What is wrong with one whose numbers can be read. */
export type CompoundFlaw = 'without-reason' | 'divided-by-nothing';

/** What a share is per where neither its text nor what stood there before says it. */
const PER_CENT = '100';

/**
 * The value of such a text; null where it is none of these.
 * @param before what stood there: whoever types a share anew (`490 / 433912`) means it per as many as before
 */
export function readCompound<P extends object>(
  text: string,
  kind: CompoundKind,
  number: ReadNumber<P>,
  before: FormValue = null,
): Target | Value | P | CompoundFlaw | null {
  const split = splitCompound(text, kind);
  switch (split?.what) {
    case undefined:
      return null;
    case 'status':
      return split.because === null
        ? 'without-reason'
        : stated({ status: split.status, because: split.because });
    case 'share':
      return shareOf([split.above, split.below, split.per ?? perOf(before)], number);
    case 'bound':
      return mapFigure(number(split.figure), (one) => ({ ...one, form: { kind: split.form } }));
    case 'range':
      return mapFigure(number(split.low), (dari) =>
        mapFigure(number(split.high), (sampai): Rentang => ({ dari, sampai })),
      );
  }
}

function perOf(before: FormValue): string {
  if (before === null || typeof before === 'string' || isRentang(before) || !isFigure(before)) {
    return PER_CENT;
  }
  return partsOf(before)?.per.nilai.toFixed() ?? PER_CENT;
}

const isNumber = (read: object): read is Angka => 'nilai' in read;

function mapFigure<P extends object, T>(read: Angka | P, then: (figure: Angka) => T): T | P {
  return isNumber(read) ? then(read) : read;
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
  if (!isFigure(value)) {
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
