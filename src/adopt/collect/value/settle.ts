// The statements of the indicators as their values are typed: what an indicator is measured in decides what its words are,
// and what the text says of a figure goes with it.

import { findLevel, LEVEL_SCALES } from '../../../formula/scale.ts';
import { typedLevel, typedStatus } from '../../../new/typed-figure.ts';
import { grouped } from '../../../grouped.ts';
import type { DraftKind } from '../../draft.ts';
import { areWhole, boundTarget, type MeasuredTarget } from './bounds.ts';
import type { PolaritasMap } from './directions.ts';
import { findFormula } from './formula.ts';
import type { NamedPlan } from '../goals.ts';
import type { DraftKinds } from './kinds.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { reasonOf, shareOf, type RemarkRegister } from './remarks.ts';

export interface Settled {
  readonly statements: readonly PrintedFigure[];
  readonly plan: NamedPlan;
}

/** What is known of the indicators before their values are read. */
interface Known {
  readonly kinds: DraftKinds;
  readonly told: RemarkRegister;
  readonly directions: PolaritasMap;
}

/** Words of an indicator that is measured in numbers, and of what is none, are no statements. */
export function settleValues(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  { kinds, told, directions }: Known,
  reportYear: number,
): Settled {
  const measured = measuredOf(statements, plan, directions);
  const of = new Map<PrintedFigure, string>();
  const settled = statements.flatMap((one): readonly PrintedFigure[] => {
    const kode = plan.of.get(one);
    if (kode === undefined) return one.word === null ? [one] : [];
    const about = measured.get(kode);
    const bound =
      one.measure === 'target' && about !== undefined
        ? boundTarget(one.figure, one.text, about)
        : null;
    const text =
      one.word === null
        ? (bound?.text ??
          (one.measure === 'realisasi' ? shareOf(told, kode, one, reportYear) : undefined) ??
          one.text)
        : wordText(one, kode, kinds.get(kode), told, reportYear);
    if (text === undefined) return [];
    const now = { ...one, text, note: one.note + (bound?.note ?? '') };
    of.set(now, kode);
    return [now];
  });
  return { statements: settled, plan: { ...plan, of } };
}

/** How each indicator is measured by what is printed of it. */
function measuredOf(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
  told: PolaritasMap,
): ReadonlyMap<string, MeasuredTarget> {
  const own = grouped(
    statements.filter((one) => plan.of.has(one)),
    (one) => plan.of.get(one) ?? '',
  );
  return new Map(
    [...own].map(([kode, list]) => {
      const capaian = list.filter(({ measure }) => measure === 'capaian');
      const counted = list.filter(({ measure }) => measure === 'target' || measure === 'realisasi');
      return [
        kode,
        {
          formula: capaian.length === 0 ? undefined : findFormula(capaian, told.get(kode)),
          isWhole: areWhole(
            counted.map(({ figure }) => figure),
            list.find(({ subject }) => subject.satuan !== null)?.subject.satuan ?? null,
          ),
        },
      ] as const;
    }),
  );
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
