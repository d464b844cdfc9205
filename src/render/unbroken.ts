// What a line of print does not end within: a number and its unit, "Tabel 3.13", a date, a range of years.

/** A stretch of text; one that is kept stands on one line. */
export interface Piece {
  readonly text: string;
  readonly kept: boolean;
}

const NUMBER = String.raw`(?:Rp ?)?[−-]?\d[\d.,]*`;
const MONTH =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const SCALE = 'ribu|juta|miliar|triliun';
const UNIT = `persen|poin|indeks|kali|unit|orang|hari|bulan|tahun|menit|jam|buah|dokumen|layanan|kegiatan|program|sasaran|indikator|${SCALE}`;
const NUMBERED =
  'Tabel|Gambar|Grafik|BAB|Bab|Bagian|Pasal|Ayat|ayat|Nomor|nomor|Tahun|tahun|Lampiran|Misi|Sasaran|Tujuan|halaman|hlm\\.|angka';

const KEPT = new RegExp(
  [
    String.raw`\b(?:${NUMBERED}) (?:[IVXL]+\b|[A-Z]?\.?\d[\d./]*(?:[–-]\d+)?)`,
    String.raw`\b\d{1,2} (?:${MONTH})\b`,
    String.raw`${NUMBER}[–-]\d[\d.,]*(?: (?:${UNIT})\b)?`,
    String.raw`${NUMBER} (?:(?:${SCALE}) )?(?:${UNIT})\b`,
    String.raw`\b\d+ \(\p{L}{1,9}\)`,
    String.raw`Rp ?\d[\d.]*`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'gu',
);

/** The text in pieces, which together are the text. */
export function unbroken(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: match } of text.matchAll(KEPT)) {
    if (index > end) pieces.push({ text: text.slice(end, index), kept: false });
    pieces.push({ text: match, kept: true });
    end = index + match.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), kept: false });
  return pieces;
}

/** The same for a format that knows spaces which do not break. */
export function withHardSpaces(text: string): string {
  return unbroken(text)
    .map((piece) => (piece.kept ? piece.text.replaceAll(' ', '\u00a0') : piece.text))
    .join('');
}
