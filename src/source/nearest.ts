// "Did you mean": the nearest known word to a mistyped one.

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, counted up to `batas + 1`. */
export function editDistance(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const ini = [i];
    for (let j = 1; j <= b.length; j++) {
      const sama = a[i - 1] === b[j - 1] ? 0 : 1;
      let jarak = Math.min((lalu[j] ?? 0) + 1, (ini[j - 1] ?? 0) + 1, (lalu[j - 1] ?? 0) + sama);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        jarak = Math.min(jarak, (duaLalu[j - 2] ?? 0) + 1);
      }
      ini.push(jarak);
    }
    if (Math.min(...ini) > batas) return batas + 1;
    duaLalu = lalu;
    lalu = ini;
  }
  return lalu[b.length] ?? batas + 1;
}

/** The word of `daftar` nearest to `kata`, within a third of its length; null when none is near. */
export function nearest(kata: string, daftar: readonly string[]): string | null {
  const cari = kata.slice(0, 64).toLowerCase();
  const batas = Math.max(1, Math.floor(cari.length / 3));
  let terbaik: string | null = null;
  let jarakTerbaik = batas + 1;
  for (const calon of daftar) {
    const jarak = editDistance(cari, calon.toLowerCase(), batas);
    if (jarak < jarakTerbaik) {
      jarakTerbaik = jarak;
      terbaik = calon;
    }
  }
  return terbaik;
}
