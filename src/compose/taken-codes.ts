// Tables of the agency whose kode is that of a table or figure which lkjip makes itself: a reference could not tell them
// apart, and one would stand in the place of the other.

import { type Finding, report } from '../diagnostic/rule.ts';
import { sameFileName } from '../source/file-name.ts';
import { locate, ownTables } from '../source/workspace.ts';
import type { Indeks } from './prose-index.ts';
import type { Bab } from './report.ts';
import { outlineRules } from './rules/outline.ts';

/** One finding for each such table. Tables of the agency that share a kode have theirs from the rules. */
export function findTakenKode({ ruang, hasil }: Indeks, daftarBab: readonly Bab[]): Finding[] {
  const id = countOf(
    daftarBab.flatMap(({ bagian }) =>
      bagian.flatMap(({ isi }) =>
        isi.flatMap((blok) => (blok.jenis === 'tabel' || blok.jenis === 'gambar' ? [blok.id] : [])),
      ),
    ),
  );
  const milikInstansi = ownTables(hasil.data);
  const shared = countOf(milikInstansi.map(({ kode }) => kode));
  return milikInstansi.flatMap(({ kode, asal }) => {
    const jenis = (['tabel', 'gambar'] as const).find(
      (one) =>
        (id.get(sameFileName(`${one}-${kode}`)) ?? 0) > (shared.get(sameFileName(kode)) ?? 0),
    );
    if (jenis === undefined) return [];
    return [
      report(outlineRules['kode-tabel-terpakai'], { kode, jenis }, locate(ruang, asal, 'kode')),
    ];
  });
}

function countOf(daftar: readonly string[]): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>();
  for (const one of daftar.map(sameFileName)) jumlah.set(one, (jumlah.get(one) ?? 0) + 1);
  return jumlah;
}
