// All checks over one year, or over a part of it, in one list.

import type { Finding } from '../diagnostic/rule.ts';
import type { CheckInput, Check } from './check.ts';
import type { Hasil } from '../calculate/laporan.ts';
import type { Workspace } from '../source/workspace.ts';
import { checkRencanaAksi } from './realisasi/actions.ts';
import { checkQuarterFilled } from './realisasi/interim.ts';
import { checkTriwulan, checkTriwulanTahun } from './realisasi/quarters.ts';
import {
  checkQuarterCapaian,
  checkQuarterFalls,
  checkQuarterNihil,
  checkQuarterUntargeted,
  checkQuarterZero,
} from './realisasi/quarter-values.ts';
import { ROOMS } from './rooms.ts';

/** The order has no meaning, findings are sorted by place. */
const CHECKS: readonly Check[] = Object.values(ROOMS).flatMap((room) =>
  room.flatMap(({ checks }) => checks),
);

/** Those over an interim report: what concerns documents, quarters and the look is found on the year. */
const OF_YEAR: readonly Check[] = [
  ...checksIn('documents'),
  ...checksIn('look'),
  checkTriwulan,
  checkTriwulanTahun,
];
const OF_INTERIM: readonly Check[] = [
  ...checksIn('prose'),
  checkQuarterFilled,
  checkQuarterCapaian,
  checkQuarterFalls,
  checkQuarterNihil,
  checkQuarterUntargeted,
  checkQuarterZero,
  checkRencanaAksi,
];

function checksIn(room: keyof typeof ROOMS): readonly Check[] {
  return ROOMS[room].flatMap(({ checks }): readonly Check[] => checks);
}

/** What is found on a year up to a quarter: nothing that is due at the end of the year. */
export function validateInterim(
  workspace: Workspace,
  year: Hasil,
  hasil: Hasil,
): readonly Finding[] {
  return [
    ...OF_YEAR.flatMap((check) => check({ workspace, hasil: year })),
    ...OF_INTERIM.flatMap((check) => check({ workspace, hasil })),
  ];
}

/** What every check finds on one report year. */
export function validate(bahan: CheckInput): readonly Finding[] {
  return CHECKS.flatMap((check) => check(bahan));
}
