// "Did you mean": the nearest known word to a mistyped one.

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, counted up to `batas + 1`. */
export function editDistance(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(
        (lalu[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (lalu[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (duaLalu[j - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    if (Math.min(...current) > batas) return batas + 1;
    duaLalu = lalu;
    lalu = current;
  }
  return lalu[b.length] ?? batas + 1;
}

/** The word of `daftar` nearest to `kata`, within a third of its length; null when none is near. */
export function nearest(kata: string, daftar: readonly string[]): string | null {
  const cari = kata.slice(0, 64).toLowerCase();
  const batas = Math.max(1, Math.floor(cari.length / 3));
  let best: string | null = null;
  let jarakTerbaik = batas + 1;
  for (const candidate of daftar) {
    const distance = editDistance(cari, candidate.toLowerCase(), batas);
    if (distance < jarakTerbaik) {
      jarakTerbaik = distance;
      best = candidate;
    }
  }
  return best;
}
