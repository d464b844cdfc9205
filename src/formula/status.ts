// What the data state in the place of a value: that there is none, and which kind of none.

import { keysOf } from '../record.ts';

const statuses = <K extends string>(records: Readonly<Record<K, { readonly shown: string }>>) =>
  records;

/** `shown` is what a table prints; why there is then no capaian: reasons.ts. */
export const STATUSES = statuses({
  /** Nothing came up to be measured: a court without appeals. */
  nihil: { shown: 'Nihil' },
  'tidak-diukur': { shown: 'n/a' },
  'belum-rilis': { shown: 'Belum rilis' },
});

export type StatusName = keyof typeof STATUSES;
export const STATUS_NAMES = keysOf(STATUSES);
