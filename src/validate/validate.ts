// All checks over one year, in one list.

import type { Finding } from '../diagnostic/rule.ts';
import type { CheckInput, Check } from './check.ts';
import { ROOMS } from './rooms.ts';

/** The order has no meaning, findings are sorted by place. */
const CHECKS: readonly Check[] = Object.values(ROOMS).flatMap((room) =>
  room.flatMap(({ checks }) => checks),
);

/** What every check finds on one report year. */
export function validate(bahan: CheckInput): readonly Finding[] {
  return CHECKS.flatMap((check) => check(bahan));
}
