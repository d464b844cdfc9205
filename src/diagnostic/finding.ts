// From findings to diagnostics: their words in the language of the run, and their order.

import { showInvisible } from './invisible.ts';
import type { Language } from '../language.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding } from './rule.ts';

/** Whether a finding stops a build. */
export function isError({ rule }: Finding): boolean {
  return rule.tingkat === 'galat';
}

/** Words a finding in the language of the run. */
export function toDiagnostic({ rule, facts, position }: Finding, language: Language): Diagnostic {
  // The facts were checked against this very rule when the finding was made.
  const { pesan, saran } = rule[language](facts as never);
  const about = listedIn(facts, pesan);
  const fix = rule.fix?.(facts as never) ?? null;
  return {
    kode: rule.kode,
    tingkat: rule.tingkat,
    position,
    pesan: showInvisible(pesan),
    saran: saran === undefined ? null : showInvisible(saran),
    ...(about.length > 1 ? { about } : {}),
    ...(fix === null ? {} : { fix }),
  };
}

/** The things that a message lists: all of them, also those that it only counts. */
function listedIn(facts: object, pesan: string): readonly string[] {
  return Object.values(facts).flatMap((fact: unknown) => {
    if (!Array.isArray(fact) || !fact.every((one) => typeof one === 'string')) return [];
    return fact.some((one) => mentions(pesan, one)) ? fact : [];
  });
}

/** Whether a text names a thing in so many words: `S1` is not named by `S1.1`. */
export function mentions(text: string, thing: string): boolean {
  const isPart = /[\p{L}\p{N}]/u;
  if (thing === '') return false;
  for (let at = text.indexOf(thing); at !== -1; at = text.indexOf(thing, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.slice(at + thing.length)];
    if (!isPart.test(before) && before !== '.' && !/^\.?[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

/** Sorts by file, line, column, code and message, and drops what is said twice. */
export function sortDiagnostics(daftar: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...daftar].sort(
    (a, b) =>
      compare(a.position.berkas, b.position.berkas) ||
      a.position.baris - b.position.baris ||
      a.position.kolom - b.position.kolom ||
      compare(a.kode, b.kode) ||
      compare(a.pesan, b.pesan),
  );
  return sorted.filter((current, i) => {
    const lalu = sorted[i - 1];
    return (
      lalu === undefined ||
      current.kode !== lalu.kode ||
      current.pesan !== lalu.pesan ||
      current.position.berkas !== lalu.position.berkas ||
      current.position.baris !== lalu.position.baris ||
      current.position.kolom !== lalu.position.kolom
    );
  });
}

/** Byte order, the same on every machine whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
