// Quotes and ranges as they are set, whatever was typed: “ ” for straight quotes, an en dash in a range.

import type { Blok, Inline, TextCell, Tabel } from '../report.ts';
import type { Grafik } from '../figures/drawing.ts';

/** Nothing of a long table is looked at twice where there is nothing to set. */
const ANY = /"|\d ?- ?\d/;

/** A range of years, or of figures before what they count; not a date, a telephone number or a number of a letter. */
const RANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d/.-])((?:19|20)\d\d) ?- ?((?:19|20)\d\d)(?![\d/-])/g, '$1–$2'],
  [
    /(?<![\d\p{L}/.,-])(\d+(?:,\d+)?) ?- ?(\d+(?:,\d+)?)(?= ?%| (?:persen|poin|orang|tahun|bulan|hari|jam|menit|kali|kegiatan|dokumen)\b)/gu,
    '$1–$2',
  ],
];

/** What may stand before an opening quote. */
const OPENS = /[\s([{/]$/;

/**
 * A text as it is set.
 * @param before what stands before it in its paragraph
 */
export function typeset(text: string, before = ''): string {
  if (!ANY.test(text)) return text;
  const dashed = RANGES.reduce((one, [range, set]) => one.replace(range, set), text);
  return dashed.replaceAll('"', (_, at: number) => {
    const left = before + dashed.slice(0, at);
    return left === '' || OPENS.test(left) ? '“' : '”';
  });
}

/** The texts of sections as they are set; code stays as it was typed. */
export function typesetSections<T extends { readonly isi: readonly Blok[] }>(section: T): T {
  return { ...section, isi: section.isi.map(typesetBlok) };
}

function typesetBlok(blok: Blok): Blok {
  switch (blok.jenis) {
    case 'paragraf':
      return { ...blok, isi: typesetInlines(blok.isi, '')[0] };
    case 'daftar':
      return { ...blok, butir: blok.butir.map((items) => items.map(typesetBlok)) };
    case 'kutipan':
      return { ...blok, isi: blok.isi.map(typesetBlok) };
    case 'subjudul':
      return { ...blok, teks: typeset(blok.teks) };
    case 'tabel':
      return {
        ...blok,
        ...titled(blok),
        kepala: blok.kepala.map(typesetRow),
        baris: blok.baris.map(typesetRow),
        kaki: blok.kaki.map(typesetRow),
        catatan: blok.catatan.map((one) => typeset(one)),
      };
    case 'gambar':
      return {
        ...blok,
        ...titled(blok),
        deskripsi: typeset(blok.deskripsi),
        grafik: typesetChart(blok.grafik),
      };
    case 'dokumentasi':
      return { ...blok, foto: blok.foto.map((one) => ({ ...one, keterangan: typeset(one.keterangan) })) }; // prettier-ignore
    case 'tanda-tangan':
    case 'lampiran':
      return blok;
    case 'sekilas':
      return {
        ...blok,
        kelompok: blok.kelompok.map(({ judul, kartu }) => ({
          judul: typeset(judul),
          kartu: kartu.map((one) => ({ ...one, nama: typeset(one.nama) })),
        })),
      };
  }
}

/** The names that stand in a chart; all else in it is of our own making. */
function typesetChart(grafik: Grafik): Grafik {
  switch (grafik.jenis) {
    case 'tren':
      return grafik.pembanding === undefined
        ? grafik
        : { ...grafik, pembanding: grafik.pembanding.map(typesetName) };
    case 'peringkat':
      return { ...grafik, batang: grafik.batang.map(typesetName) };
    case 'serapan':
      return { ...grafik, batang: grafik.batang.map(typesetName) };
    case 'zona':
      return {
        ...grafik,
        batang: grafik.batang.map(typesetName),
        zona: grafik.zona.map(typesetName),
      };
    case 'pohon':
      return {
        ...grafik,
        nodes: grafik.nodes.map((node) => ({
          ...node,
          text: typeset(node.text),
          note: typeset(node.note),
        })),
      };
  }
}

const typesetName = <T extends { readonly nama: string }>(one: T): T => ({
  ...one,
  nama: typeset(one.nama),
});

const titled = ({ judul, sumber }: Pick<Tabel, 'judul' | 'sumber'>) => ({
  judul: typeset(judul),
  sumber: sumber === null ? null : typeset(sumber),
});

function typesetRow(row: readonly TextCell[]): readonly TextCell[] {
  return row.some(({ teks }) => typeset(teks) !== teks)
    ? row.map((cell) => ({ ...cell, teks: typeset(cell.teks) }))
    : row;
}

/** The pieces of a paragraph, and its text so far: a quote may open in one piece and close in another. */
function typesetInlines(
  daftar: readonly Inline[],
  before: string,
): readonly [readonly Inline[], string] {
  let left = before;
  const set = daftar.map((one): Inline => {
    if (one.jenis === 'teks') {
      const text = typeset(one.teks, left);
      left += text;
      return { ...one, teks: text };
    }
    if ('isi' in one) {
      const [content, after] = typesetInlines(one.isi, left);
      left = after;
      return { ...one, isi: content };
    }
    left += 'teks' in one ? one.teks : ' ';
    return one;
  });
  return [set, left];
}
