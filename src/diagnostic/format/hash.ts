// A short fingerprint of a text; no cryptography, only the same on every machine.

const AWAL = [0x811c9dc5, 0x9e3779b9];

/** FNV-1a over UTF-16 code units, twice from different starts: 16 hexadecimal digits. */
export function fingerprint(teks: string): string {
  return AWAL.map((awal) => {
    let nilai = awal;
    for (let i = 0; i < teks.length; i++) nilai = Math.imul(nilai ^ teks.charCodeAt(i), 0x01000193);
    return (nilai >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
