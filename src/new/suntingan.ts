// Changes of a text by place.

/** What comes in place of a part of a text. */
export interface Suntingan {
  readonly dari: number;
  readonly sampai: number;
  readonly teks: string;
}

/** The part of a text from `awal` to `akhir`, changed. Where two changes overlap, the one that begins first, then the larger one counts. */
export function applySuntingan(
  teks: string,
  suntingan: readonly Suntingan[],
  awal = 0,
  akhir = teks.length,
): string {
  const panjang = ({ dari, sampai }: Suntingan) => sampai - dari;
  // Of those that begin at one place the insertions come first, in their order, then the longest.
  const urut = suntingan.toSorted(
    (a, b) =>
      a.dari - b.dari || Number(panjang(a) > 0) - Number(panjang(b) > 0) || panjang(b) - panjang(a),
  );
  const bagian: string[] = [];
  let sudah = awal;
  for (const satu of urut) {
    if (satu.dari < sudah) continue;
    bagian.push(teks.slice(sudah, satu.dari), satu.teks);
    sudah = satu.sampai;
  }
  return bagian.join('') + teks.slice(sudah, akhir);
}
