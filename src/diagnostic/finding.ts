// A finding: a code with its facts and place, before it is worded. Made by every stage, worded once at the end.

import type { Language } from '../language.ts';
import type { Diagnostic, Posisi } from './diagnostic.ts';
import type { Entri } from './entri.ts';
import { katalog, type Katalog } from './katalog/index.ts';

export type Kode = keyof Katalog;
/** The facts that the messages of a code are made of. */
export type Fakta<K extends Kode> =
  Katalog[K] extends Entri<infer Args extends object> ? Args : never;

/** A code of the catalogue, what its message needs to know, and where. */
export interface Finding {
  readonly kode: Kode;
  readonly fakta: object;
  readonly posisi: Posisi;
}

/** Makes a finding; the facts that `kode` needs are checked by the compiler. */
export function temuan<K extends Kode>(kode: K, fakta: Fakta<K>, posisi: Posisi): Finding {
  return { kode, fakta, posisi };
}

/** Words a finding in the language of the run. */
export function toDiagnostic({ kode, fakta, posisi }: Finding, bahasa: Language): Diagnostic {
  // The facts were checked against this very entry when the finding was made.
  const isi = katalog[kode] as unknown as Entri<object>;
  const { pesan, saran } = isi[bahasa](fakta);
  return { kode, tingkat: isi.tingkat, posisi, pesan, saran: saran ?? null };
}

/** Sorts by file, line, column, code and message, and drops what is said twice. */
export function sortDiagnostics(daftar: readonly Diagnostic[]): Diagnostic[] {
  const urut = [...daftar].sort(
    (a, b) =>
      compare(a.posisi.berkas, b.posisi.berkas) ||
      a.posisi.baris - b.posisi.baris ||
      a.posisi.kolom - b.posisi.kolom ||
      compare(a.kode, b.kode) ||
      compare(a.pesan, b.pesan),
  );
  return urut.filter((ini, i) => {
    const lalu = urut[i - 1];
    return (
      lalu === undefined ||
      ini.kode !== lalu.kode ||
      ini.pesan !== lalu.pesan ||
      ini.posisi.berkas !== lalu.posisi.berkas ||
      ini.posisi.baris !== lalu.posisi.baris ||
      ini.posisi.kolom !== lalu.posisi.kolom
    );
  });
}

/** Byte order, the same on every machine whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
