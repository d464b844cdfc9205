// Which way an indicator is better, where its report says so: in words behind its name, or by a target that is a bound.

import { DIRECTION } from '../../../compose/reached.ts';
import type { Polaritas } from '../../../formula/capaian.ts';
import { FORMS } from '../../../formula/form.ts';
import { keysOf } from '../../../record.ts';
import type { NamedPlan } from '../goals.ts';
import { boundIn } from './bounds.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** By kode; words count more than a bound. */
export type PolaritasMap = ReadonlyMap<string, Polaritas>;

export function collectDirections(
  statements: readonly PrintedFigure[],
  plan: NamedPlan,
): PolaritasMap {
  const byWords = new Map<string, Polaritas>();
  const byBound = new Map<string, Polaritas>();
  for (const one of statements) {
    const kode = plan.of.get(one);
    if (kode === undefined) continue;
    const told = directionIn(one.subject.indikator ?? '');
    const kind = one.measure === 'target' ? boundIn(one.figure) : null;
    if (told !== undefined) byWords.set(kode, told);
    if (kind !== null) byBound.set(kode, FORMS[kind].polaritas);
  }
  return new Map([...byBound, ...byWords]);
}

const directionIn = (name: string): Polaritas | undefined =>
  keysOf(DIRECTION).find((polaritas) => {
    const words = DIRECTION[polaritas];
    return words !== null && name.includes(words);
  });
