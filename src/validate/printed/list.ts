// Every printed figure of a year, with the result that it is compared with, and the slips that are its own.

import { computeAgregat } from '../../calculate/agregat.ts';
import {
  isFigure,
  ketetapan,
  kosong,
  type Besaran,
  type Terhitung,
} from '../../calculate/besaran.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { EXACT } from '../../formula/figure.ts';
import { type Finding, report } from '../../diagnostic/rule.ts';
import type { ComparedFigureName, Discrepancy } from './causes.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { Pokok } from './assumptions.ts';
import { printedRules } from './causes.ts';

/** Another value that the printed figure may have been, and what to say if it was. */
export interface Alternative {
  readonly nilai: Terhitung;
  readonly sebut: (discrepancy: Discrepancy, position: Position) => Finding;
}

export interface Tercetak {
  readonly what: ComparedFigureName;
  readonly angka: Angka;
  /** Its result in the results of this or another world. */
  readonly read: (hasil: Hasil) => Terhitung | undefined;
  readonly pokok: () => Pokok;
  /** Asked for only where the figure disagrees, before other worlds are. */
  readonly candidates: (computed: Besaran) => readonly Alternative[];
  /** Less telling than another world: many years and targets, of which one may fit by chance. */
  readonly farCandidates: () => readonly Alternative[];
  /** The values that a mean is of, which it cannot lie outside of. */
  readonly content: readonly Terhitung[];
}

export const WITHOUT_SUBJECT: Pokok = { indikator: null, rumus: null, kosong: [], bernilai: 0 };

/** A list of nothing or one figure, so that absent figures need no branch of their own. */
export function figure(
  angka: Angka | null | undefined,
  content: Pick<Tercetak, 'what' | 'read'> & Partial<Tercetak>,
): readonly Tercetak[] {
  if (angka === null || angka === undefined) return [];
  return [
    {
      pokok: () => WITHOUT_SUBJECT,
      candidates: () => [],
      farCandidates: () => [],
      content: [],
      ...content,
      angka,
    },
  ];
}

/** A value that was made of printed figures which disagree themselves. */
export function fromPrinted(nilai: Terhitung): Alternative {
  return {
    nilai,
    sebut: (discrepancy, position) =>
      report(printedRules['tercetak-turunan'], discrepancy, position),
  };
}

/** The figure of another year or column. */
export function fromColumn(kolom: string, nilai: Terhitung): Alternative {
  return {
    nilai,
    sebut: (discrepancy, position) =>
      report(printedRules['tercetak-kolom-lain'], { ...discrepancy, kolom }, position),
  };
}

/** A mean for comparing only. */
export const meanOf = (content: readonly Terhitung[]): Terhitung =>
  computeAgregat(
    'rata-rata',
    content.map((hasil) => ({ nama: '', hasil })),
    EXACT,
  );

/**
 * The mean of what was printed where it was printed, and of what is calculated elsewhere.
 * @returns `Kosong` where nothing is printed
 */
export function meanOfPrinted(
  content: readonly { readonly tercetak: Angka | null | undefined; readonly computed: Terhitung }[],
): Terhitung {
  if (content.every(({ tercetak }) => tercetak == null)) return kosong('tanpa-nilai');
  return meanOf(content.map(({ tercetak, computed }) => tercetak ?? computed));
}

/** A sum that lacks one of its parts, or has it twice. */
export function* slipsOfSum(
  computed: Besaran,
  bagian: readonly { readonly nama: string; readonly hasil: Terhitung; readonly besar: string }[],
): Generator<Alternative> {
  for (const { nama, hasil, besar } of bagian) {
    if (!isFigure(hasil) || hasil.nilai.isZero()) continue;
    const sebut: Alternative['sebut'] = (discrepancy, position) =>
      report(
        printedRules['tercetak-bagian-tertinggal'],
        { ...discrepancy, bagian: nama, besar },
        position,
      );
    yield { nilai: ketetapan(computed.nilai.minus(hasil.nilai)), sebut };
    yield { nilai: ketetapan(computed.nilai.plus(hasil.nilai)), sebut };
  }
}
