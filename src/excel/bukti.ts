// What import must not have changed: every value of a file but those that were filled in.

import { parseDocument, Skalar, type Jalur, type Pohon } from '../source/document.ts';
import { isSamePohon } from '../source/sama.ts';

/**
 * Whether the new text of a file says the same as the old one, each figure as it was typed, but at `diisi`.
 * @param lama empty for a file that was not there
 * @param diisi where values were filled in; what they are now is not looked at
 */
export function isSameBut(lama: string, baru: string, diisi: readonly Jalur[]): boolean {
  return isSameAround(readTree(lama), readTree(baru), diisi);
}

/** A file without content has no tree. */
function readTree(teks: string): Pohon {
  const dokumen = parseDocument('', teks);
  return 'pohon' in dokumen ? dokumen.pohon : null;
}

function isSameAround(
  lama: Pohon | undefined,
  baru: Pohon | undefined,
  diisi: readonly Jalur[],
): boolean {
  if (diisi.some((jalur) => jalur.length === 0)) return true;
  if (diisi.length === 0) {
    return lama === undefined || baru === undefined ? lama === baru : isSamePohon(lama, baru);
  }
  const [isiLama, isiBaru] = [entriesOf(lama), entriesOf(baru)];
  return [...new Set([...isiLama.keys(), ...isiBaru.keys()])].every((kunci) => {
    const dalam = diisi.filter(([langkah]) => String(langkah) === kunci);
    return isSameAround(
      isiLama.get(kunci),
      isiBaru.get(kunci),
      dalam.map((jalur) => jalur.slice(1)),
    );
  });
}

/** A figure alone is the `nilai` that it becomes when something is said of it. */
function entriesOf(pohon: Pohon | undefined): ReadonlyMap<string, Pohon> {
  if (pohon === undefined || pohon === null) return new Map();
  if (pohon instanceof Skalar) return new Map([['nilai', pohon]]);
  return new Map<string, Pohon>(Object.entries(pohon));
}
