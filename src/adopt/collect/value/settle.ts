// The statements of the indicators as their values are typed: what an indicator is measured in decides what its words are,
// and what the text says of a figure goes with it.

import { FORMS } from '../../../formula/form.ts';
import { findLevel, LEVEL_SCALES } from '../../../formula/scale.ts';
import { typedBound, typedLevel, typedStatus } from '../../../new/typed-figure.ts';
import type { DraftKind } from '../../draft.ts';
import { boundIn, collectDirections } from './directions.ts';
import { findFormula } from './formula.ts';
import type { NamedPlan } from '../goals.ts';
import type { DraftKinds } from './kinds.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { reasonOf, shareOf, type RemarkRegister } from './remarks.ts';

export interface Settled {
  readonly statements: readonly PrintedFigure[];
  readonly plan: NamedPlan;
}

/** Words of an indicator that is measured in numbers, and of what is none, are no statements. */
export function settleValues(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  kinds: DraftKinds,
  told: RemarkRegister,
  reportYear: number,
): Settled {
  const directions = directionsOf(statements, plan);
  const of = new Map<PrintedFigure, string>();
  const settled = statements.flatMap((one): readonly PrintedFigure[] => {
    const kode = plan.of.get(one);
    if (kode === undefined) return one.word === null ? [one] : [];
    const text =
      one.word === null
        ? (boundOf(one, directions.get(kode)) ??
          (one.measure === 'realisasi' ? shareOf(told, kode, one, reportYear) : undefined) ??
          one.text)
        : wordText(one, kode, kinds.get(kode), told, reportYear);
    if (text === undefined) return [];
    const now = { ...one, text };
    of.set(now, kode);
    return [now];
  });
  return { statements: settled, plan: { ...plan, of } };
}

/** The polaritas of each indicator by what is printed of its capaian; none where nothing is. */
function directionsOf(statements: readonly PrintedFigure[], plan: NamedPlan) {
  const capaian = new Map<string, PrintedFigure[]>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    if (kode === undefined || one.measure !== 'capaian') continue;
    capaian.set(kode, [...(capaian.get(kode) ?? []), one]);
  }
  const told = collectDirections(statements, plan);
  return new Map(
    [...capaian].map(([kode, list]) => [kode, findFormula(list, told.get(kode))] as const),
  );
}

/** A target that is printed as a bound is one where its capaian is calculated as of a bound. */
function boundOf(
  { measure, figure, text }: PrintedFigure,
  formula: ReturnType<typeof findFormula> | undefined,
): string | undefined {
  const kind = measure === 'target' ? boundIn(figure) : null;
  if (kind === null) return undefined;
  const isMeasuredSo =
    formula === undefined ||
    (formula.rumus === null && formula.polaritas === FORMS[kind].polaritas);
  return isMeasuredSo ? typedBound(kind, text) : undefined;
}

/** A status has its reason: where the report gives none, it is left for a person to write. */
export const UNTOLD = 'TODO: alasannya tidak disebut laporan';

function wordText(
  printed: PrintedFigure,
  kode: string,
  kind: DraftKind | undefined,
  told: RemarkRegister,
  reportYear: number,
): string | undefined {
  const { word, measure } = printed;
  if (word?.kind === 'status') {
    const because = reasonOf(told, kode, word.status, printed, reportYear);
    if (because === undefined && measure !== 'realisasi') return undefined;
    return typedStatus(word.status, because ?? UNTOLD);
  }
  if (word?.kind === 'day') return kind?.jenis === 'tanggal' ? word.text : undefined;
  if (word === null || kind?.jenis !== 'predikat') return undefined;
  const { skala } = kind;
  const name = typeof skala === 'string' ? findLevel(LEVEL_SCALES[skala], word.text)?.name : null;
  return typedLevel(name ?? word.text);
}
