// Bookmarks: the places in the document that lists, references and links lead to.

import type { Blok, Laporan } from '../compose/report.ts';

export interface Bookmarks {
  /** Letters and digits only and at most 40 of them, as Word demands; hidden, as it begins with an underscore. */
  readonly nama: string;
  readonly nomor: number;
}

/** A bookmark for every element that something may lead to, by the element's id. */
export function namePlaces(laporan: Laporan): ReadonlyMap<string, Bookmarks> {
  const { bagianDepan, bab, daftarIsi, daftarGambar, daftarTabel } = laporan;
  const bagian = [...bagianDepan, ...bab.flatMap((one) => one.bagian)];
  const ids = new Set([
    ...[...daftarIsi, ...daftarGambar, ...daftarTabel].map(({ id }) => id),
    ...bagian.map(({ id }) => id),
    ...bagian.flatMap(({ isi }) => headingsIn(isi)),
  ]);
  return new Map(
    [...ids].map((id, i) => [
      id,
      { nama: `_Lkjip${String(i + 1).padStart(4, '0')}`, nomor: i + 1 },
    ]),
  );
}

function headingsIn(content: readonly Blok[]): readonly string[] {
  return content.flatMap((blok) => (blok.jenis === 'subjudul' ? [blok.id] : []));
}
