// "Did you mean": the nearest known word to a mistyped one.

/** Words of letters, in small ones: what names are compared by. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, counted up to `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBefore: number[] = [];
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
        distance = Math.min(distance, (twoBefore[j - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    if (Math.min(...current) > limit) return limit + 1;
    twoBefore = lalu;
    lalu = current;
  }
  return lalu[b.length] ?? limit + 1;
}

/** The word of `daftar` nearest to `kata`, within a third of its length; null when none is near. */
export function nearest(kata: string, daftar: readonly string[]): string | null {
  const query = kata.slice(0, 64).toLowerCase();
  const limit = Math.max(1, Math.floor(query.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of daftar) {
    const distance = editDistance(query, candidate.toLowerCase(), limit);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}
