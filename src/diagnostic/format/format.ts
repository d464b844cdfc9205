// What a format of diagnostics is: one pure function from the list to text.

import type { Language } from '../../language.ts';
import type { Diagnostic, Tingkat } from '../diagnostic.ts';
import type { AnyRule } from '../rule.ts';

export interface FormatOptions {
  readonly language: Language;
  /** ANSI colours. */
  readonly warna: boolean;
  /** Put before every path, so that it is right from where the user stands; empty or with a closing slash. */
  readonly prefix: string;
  /** Text of the files by path below the workspace, for source frames. */
  readonly texts: ReadonlyMap<string, string>;
  readonly versi: string;
  /** What is known of each code, for a format that says why. */
  readonly rules?: ReadonlyMap<string, AnyRule>;
  /** Further keys of the JSON. */
  readonly tambahan?: Readonly<Record<string, unknown>>;
}

export type Formatter = (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;

const NAMA_TINGKAT: Readonly<Record<Tingkat, Readonly<Record<Language, string>>>> = {
  galat: { id: 'galat', en: 'error' },
  peringatan: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
};

export function severityName(tingkat: Tingkat, language: Language): string {
  return NAMA_TINGKAT[tingkat][language];
}

export function countOf(diagnostics: readonly Diagnostic[], tingkat: Tingkat): number {
  return diagnostics.filter((one) => one.tingkat === tingkat).length;
}

/** `2 galat, 31 peringatan, 4 info`: the closing line of every run. */
export function summaryLine(diagnostics: readonly Diagnostic[], language: Language): string {
  const [galat, peringatan, info] = (['galat', 'peringatan', 'info'] as const).map((tingkat) =>
    countOf(diagnostics, tingkat),
  );
  if (language === 'id') {
    return `${String(galat)} galat, ${String(peringatan)} peringatan, ${String(info)} info`;
  }
  const plural = (banyak = 0, kata = '') => `${String(banyak)} ${kata}${banyak === 1 ? '' : 's'}`;
  return `${plural(galat, 'error')}, ${plural(peringatan, 'warning')}, ${String(info)} info`;
}
