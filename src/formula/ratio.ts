// A share or rate: how many of how many, per hundred or per another number.

import type { Position } from '../place.ts';
import { derive, type Besaran, type Entered, type Pembulatan } from './figure.ts';
import type { Formula } from './formula.ts';
import { input, over, times } from './term.ts';

const RATIO: Formula<'pembilang' | 'penyebut' | 'per'> = {
  name: 'pembilang-per-penyebut',
  source: null,
  tree: times(over(input('pembilang'), input('penyebut')), input('per')),
};

/** How many of how many, per so many. */
export interface RatioParts {
  readonly pembilang: Besaran;
  readonly penyebut: Besaran;
  readonly per: Besaran;
}

/** A figure that was entered as its parts; `penyebut` is above 0. It stands where its `pembilang` does. */
export function ofParts(parts: RatioParts, position: Position, pembulatan: Pembulatan): Entered {
  const { pembilang, penyebut, per } = parts;
  const figure = derive(RATIO, { pembilang, penyebut, per }, pembulatan) as Besaran;
  return { position, ...figure };
}

/** The parts that a figure was entered as; null where it was not. */
export function partsOf({ asal }: Besaran): RatioParts | null {
  if (asal.jenis === 'masukan' || asal.formula !== RATIO) return null;
  const [pembilang, penyebut, per] = asal.masukan.map(({ besaran }) => besaran);
  return { pembilang, penyebut, per } as RatioParts;
}
