// What stands where a figure would: a word of a scale, a day, or that there is none.

import type { Reading } from '../../../audit/figure/reading.ts';
import { keysOf } from '../../../record.ts';
import { STATUSES, type StatusName } from '../../../formula/status.ts';
import { suggestDate } from '../../../source/schema/leaf.ts';
import { tidy } from '../subject.ts';

/** `text` is as it was printed, but for a day, which is as it is typed. */
export type PrintedWord =
  | { readonly kind: 'level'; readonly text: string }
  | { readonly kind: 'day'; readonly text: string }
  | { readonly kind: 'status'; readonly text: string; readonly status: StatusName };

/** A few words with nothing that ends a sentence. */
const LEVEL = /^\p{L}[\p{L}\p{N}()+/-]*(?: [\p{L}\p{N}()+/-]+){0,4}$/u;
const LEVEL_LENGTH = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Null for a figure, for a sentence, and for a dash. */
export function wordIn(reading: Reading | undefined): PrintedWord | null {
  if (reading === undefined || reading.kind === 'figure' || reading.kind === 'range') return null;
  const text = tidy(reading.text);
  const status = keysOf(STATUSES).find((name) => isAlike(STATUSES[name].shown, text));
  if (status !== undefined) return { kind: 'status', text, status };
  const day = suggestDate(text) ?? text;
  if (DAY.test(day)) return { kind: 'day', text: day };
  const isLevel = reading.kind === 'words' && text.length <= LEVEL_LENGTH && LEVEL.test(text);
  return isLevel ? { kind: 'level', text } : null;
}

const isAlike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
