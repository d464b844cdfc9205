// Finds what belongs together: things by kode, names by what they say besides years.

/** A thing on both sides, or on one. */
export interface Paired<T> {
  readonly lama: T | null;
  readonly baru: T | null;
}

/**
 * Pairs by kode, in the order of the new side; what is gone comes last. A kode that is used twice pairs first
 * with first, second with second.
 */
export function matchByKode<T extends { readonly kode: string }>(
  lama: readonly T[],
  baru: readonly T[],
): ReadonlyMap<string, Paired<T>> {
  const earlier = keyed(lama);
  const hasil = new Map<string, Paired<T>>();
  for (const [key, one] of keyed(baru)) {
    hasil.set(key, { lama: earlier.get(key) ?? null, baru: one });
  }
  for (const [key, one] of earlier) {
    if (!hasil.has(key)) hasil.set(key, { lama: one, baru: null });
  }
  return hasil;
}

function keyed<T extends { readonly kode: string }>(daftar: readonly T[]): Map<string, T> {
  const banyak = new Map<string, number>();
  return new Map(
    daftar.map((one) => {
      const to = (banyak.get(one.kode) ?? 0) + 1;
      banyak.set(one.kode, to);
      // No kode holds a space.
      return [to === 1 ? one.kode : `${one.kode} ${to}`, one];
    }),
  );
}

/** Whether two names differ in more than the years that they count from their own report's. */
export function isRenamed(
  lama: string,
  tahunLama: number,
  baru: string,
  newTahun: number,
): boolean {
  return lama !== baru && relative(lama, tahunLama) !== relative(baru, newTahun);
}

/** `Nilai Tahun 2022` of the report of 2022 → `Nilai Tahun {0}`: what a name says besides its report's year. */
export function relative(nama: string, tahun: number): string {
  return nama.replace(/\b(?:19|20)\d\d\b/g, (one) => `{${Number(one) - tahun}}`);
}
