// Parsing of option values that several commands share.

import type { Bilingual } from '../../language.ts';
import { parsePeriod, type Period } from '../../period.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { EXIT, UserError } from '../../error.ts';
import { BAGIAN_MAKSIMUM, SEMUA, type Shard } from '../../summary/shard.ts';

/** Options that every command on a workspace takes. */
export interface WorkspaceOptions {
  readonly data?: string;
}

/** `--data` again, for a command that a message tells to run: without it the command would look elsewhere. */
export function repeated(data: string | undefined): string {
  if (data === undefined) return '';
  return ` --data ${/^[\w./\\:@%+=~-]+$/.test(data) ? data : `"${printable(data)}"`}`;
}

/** What a command that knows whole years alone says of `2020-TW2`: what to do instead. */
type QuarterHint = (period: string, year: number) => Bilingual;

const YEAR_ALONE: QuarterHint = (_, year) => ({
  id: `tulis tahunnya saja: ${String(year)}`,
  en: `write the year alone: ${String(year)}`,
});

/** `2019 2020` → numbers. */
export function parseYears(
  input: readonly string[],
  hintFor: QuarterHint = YEAR_ALONE,
): readonly number[] {
  return input.map((text) => {
    const period = parsePeriod(text);
    if (typeof period === 'number') return period;
    if (period !== undefined) throw quarterForYear(text, hintFor(text.toUpperCase(), period.tahun));
    throw usage(
      { id: `"${text}" bukan tahun`, en: `"${text}" is not a year` },
      {
        id: 'tulis tahun dengan empat digit, misalnya 2020',
        en: 'write a year with four digits, such as 2020',
      },
    );
  });
}

/** Of a command that knows whole years alone. */
function quarterForYear(typed: string, hint: Bilingual): UserError {
  return usage(
    {
      id: `"${typed}" triwulan, sedangkan perintah ini hanya untuk tahun`,
      en: `"${typed}" is a quarter, and this command is for whole years alone`,
    },
    hint,
  );
}

/** `2019 2020-TW2` → years and quarters of years. */
export function parsePeriods(input: readonly string[]): readonly Period[] {
  return input.map((text) => {
    const period = parsePeriod(text);
    if (period !== undefined) return period;
    throw usage(
      { id: `"${text}" bukan tahun atau triwulan`, en: `"${text}" is not a year or quarter` },
      {
        id: 'tulis tahun dengan empat digit, misalnya 2020, atau triwulannya, misalnya 2020-TW2',
        en: 'write a year with four digits, such as 2020, or a quarter of it, such as 2020-TW2',
      },
    );
  });
}

/** `html,pdf` → a set of known formats. */
export function parseList<const T extends string>(
  input: string,
  known: readonly T[],
): ReadonlySet<T> {
  const hasil = input
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => oneOf(one, known));
  if (hasil.length > 0) return new Set(hasil);
  return new Set([oneOf('', known)]);
}

/** @param apa what is chosen, for the message */
export function oneOf<const T extends string>(
  input: string,
  known: readonly T[],
  what: Bilingual = { id: 'format', en: 'the format' },
): T {
  const match = known.find((one) => one === input);
  if (match !== undefined) return match;
  throw usage(
    { id: `${what.id} "${input}" tidak dikenal`, en: `${what.en} "${input}" is not known` },
    { id: `pilih: ${known.join(', ')}`, en: `choose from: ${known.join(', ')}` },
  );
}

/** `--timeout 30` → milliseconds. */
export function parseTimeout(input: string | undefined): number | undefined {
  if (input === undefined) return undefined;
  const seconds = Number(input);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= 86_400) return seconds * 1000;
  throw usage(
    {
      id: `--timeout "${input}" bukan jumlah detik`,
      en: `--timeout "${input}" is not a number of seconds`,
    },
    { id: 'tulis misalnya --timeout 60', en: 'write, for example, --timeout 60' },
  );
}

/** `--shard 2/5`: the second of five parts. */
export function parseShard(input: string | undefined): Shard {
  if (input === undefined) return SEMUA;
  const [, nomor, dari] = (/^(\d{1,5})\/(\d{1,5})$/.exec(input) ?? []).map(Number);
  const right = nomor !== undefined && dari !== undefined;
  if (right && nomor >= 1 && nomor <= dari && dari <= BAGIAN_MAKSIMUM) return { nomor, dari };
  throw usage(
    { id: `--shard "${input}" bukan bagian`, en: `--shard "${input}" is not a part` },
    {
      id: 'tulis nomor dan banyaknya bagian, misalnya --shard 1/4 sampai --shard 4/4',
      en: 'write the number and the count of parts, such as --shard 1/4 to --shard 4/4',
    },
  );
}

function usage(text: { id: string; en: string }, hint: { id: string; en: string }): UserError {
  return new UserError(text, { hint, exitCode: EXIT.usage });
}
