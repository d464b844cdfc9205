// Tables of the agency whose kode is that of a table or figure which lkjip makes itself: a reference could not tell them
// apart, and one would stand in the place of the other.

import { type Finding, report } from '../diagnostic/rule.ts';
import { sameFileName } from '../source/file-name.ts';
import { locate, ownTables } from '../source/workspace.ts';
import type { Indeks } from './prose-index.ts';
import type { Bab } from './report.ts';
import { outlineRules } from './rules/outline.ts';

/** One finding for each such table. Tables of the agency that share a kode have theirs from the rules. */
export function findTakenKode({ workspace, hasil }: Indeks, daftarBab: readonly Bab[]): Finding[] {
  const made = daftarBab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) =>
      isi.flatMap((blok) => (blok.jenis === 'tabel' || blok.jenis === 'gambar' ? [blok] : [])),
    ),
  );
  const id = countOf(made.map((one) => one.id));
  const ofInstansi = ownTables(hasil.data);
  const shared = countOf(ofInstansi.map(({ kode }) => kode));
  return ofInstansi.flatMap(({ kode, asal }) => {
    const nameOf = (jenis: 'tabel' | 'gambar') => sameFileName(`${jenis}-${kode}`);
    const jenis = (['tabel', 'gambar'] as const).find(
      (one) => (id.get(nameOf(one)) ?? 0) > (shared.get(sameFileName(kode)) ?? 0),
    );
    if (jenis === undefined) return [];
    const others = made.filter((one) => sameFileName(one.id) === nameOf(jenis));
    const other = others.find((one) => one.kode !== kode)?.kode ?? kode;
    const place = locate(workspace, asal, 'kode');
    return [report(outlineRules['kode-tabel-terpakai'], { kode, jenis, other }, place)];
  });
}

function countOf(daftar: readonly string[]): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>();
  for (const one of daftar.map(sameFileName)) jumlah.set(one, (jumlah.get(one) ?? 0) + 1);
  return jumlah;
}
