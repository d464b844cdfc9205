// The number of a date cell → its day. Workbooks count days from 1900, or from 1904 where they say so.

/** From which day a workbook counts. */
export type Epoch = 1900 | 1904;

/** Excel has a 29 February 1900 that never was: from the day after it all programs count alike. */
const FIRST_DAYS: Readonly<Record<Epoch, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};
/** 1 March 1900; and the first that a workbook of 1904 has. */
const FIRST_SERIAL: Readonly<Record<Epoch, number>> = { 1900: 61, 1904: 0 };
const DAY_LENGTH = 24 * 60 * 60 * 1000;
const LAST_YEAR = 9999;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;

/** `44620`, or `2022-02-28T00:00:00` → `2022-02-28`; the hour is left out. Null for a time alone, and what is no day. */
export function dayOfSerial(text: string, epoch: Epoch): string | null {
  const [, day] = ISO.exec(text) ?? [];
  if (day !== undefined) return day;
  const serial = Math.floor(Number(text));
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL[epoch]) return null;
  const date = new Date(FIRST_DAYS[epoch] + serial * DAY_LENGTH);
  const isInCalendar = date.getUTCFullYear() <= LAST_YEAR;
  return isInCalendar ? date.toISOString().slice(0, 10) : null;
}

/** `2022-02-28` → 44620, as workbooks count that do not say otherwise. */
export const serialOfDay = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - FIRST_DAYS[1900]) / DAY_LENGTH;
