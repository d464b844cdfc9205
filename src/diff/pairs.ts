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
  const dulu = keyed(lama);
  const hasil = new Map<string, Paired<T>>();
  for (const [kunci, satu] of keyed(baru)) {
    hasil.set(kunci, { lama: dulu.get(kunci) ?? null, baru: satu });
  }
  for (const [kunci, satu] of dulu) {
    if (!hasil.has(kunci)) hasil.set(kunci, { lama: satu, baru: null });
  }
  return hasil;
}

function keyed<T extends { readonly kode: string }>(daftar: readonly T[]): Map<string, T> {
  const banyak = new Map<string, number>();
  return new Map(
    daftar.map((satu) => {
      const ke = (banyak.get(satu.kode) ?? 0) + 1;
      banyak.set(satu.kode, ke);
      // No kode holds a space.
      return [ke === 1 ? satu.kode : `${satu.kode} ${ke}`, satu];
    }),
  );
}

/** Whether two names differ in more than the years that they count from their own report's. */
export function isRenamed(
  lama: string,
  tahunLama: number,
  baru: string,
  tahunBaru: number,
): boolean {
  return lama !== baru && relative(lama, tahunLama) !== relative(baru, tahunBaru);
}

/** `Nilai Tahun 2022` of the report of 2022 → `Nilai Tahun {0}`: what a name says besides its report's year. */
export function relative(nama: string, tahun: number): string {
  return nama.replace(/\b(?:19|20)\d\d\b/g, (satu) => `{${Number(satu) - tahun}}`);
}
