// A table of jenis komposit: each part with its weight, its value, the index that the value has, and what it adds.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilBarisKomposit, HasilTabelKomposit } from '../../calculate/komposit.ts';
import { addUp } from '../../decimal.ts';
import type { Konversi } from '../../source/workspace.ts';
import { kepala } from '../blocks.ts';
import { formatBesaran, formatRange, formatDesimal } from '../format.ts';
import type { Tabel } from '../report.ts';
import { asSentence, enumerate } from '../wording/phrase.ts';
import { figur } from './cells.ts';
import { numberColumn, table, type Column } from './column.ts';
import { valueNotes } from './notes.ts';

/** Tabel of kind `komposit`, closed by the index. */
export function tableKomposit(hasil: HasilTabelKomposit): Tabel {
  const { tabel, baris, shares, komposit } = hasil;
  const hasIndex = baris.some(({ indeks }) => indeks !== null);
  const columns: readonly Column<HasilBarisKomposit>[] = [
    numberColumn(6),
    {
      head: tabel.kepalaBaris ?? 'Komponen',
      width: 42,
      cell: ({ baris: { nama } }) => kepala(nama),
    },
    {
      head: shares === 'percent' ? 'Bobot (%)' : 'Bobot',
      width: 12,
      cell: (row) => figur(row.baris.bobot),
    },
    { head: 'Nilai', width: 13, cell: ({ nilai }) => figur(nilai) },
    ...(hasIndex
      ? [
          {
            head: 'Indeks',
            width: 12,
            cell: ({ indeks, nilai }: HasilBarisKomposit) => figur(indeks ?? nilai),
          },
        ]
      : []),
    { head: 'Skor', width: 13, cell: ({ skor }) => figur(skor), foot: [figur(komposit)] },
  ];
  const { kode, judul, sumber, catatan } = tabel;
  return table(
    {
      kode,
      judul,
      sumber,
      footLabels: ['Indeks komposit'],
      catatan: [
        ...conversionNotes(baris),
        ...valueNotes(baris.map(({ baris: { nama }, nilai }) => [nama, nilai] as const)),
        ...reweightedNote(hasil),
        ...(catatan === null ? [] : [asSentence(catatan)]),
      ],
    },
    columns,
    baris,
  );
}

/** What each value counts as: once for all rows that have the same ranges. */
function conversionNotes(baris: readonly HasilBarisKomposit[]): readonly string[] {
  const rows = new Map<string, string[]>();
  baris.forEach(({ baris: { konversi } }, i) => {
    if (konversi.length === 0) return;
    const words = konversi.map(conversionWords).join('; ');
    rows.set(words, [...(rows.get(words) ?? []), String(i + 1)]);
  });
  return [...rows].map(([words, numbers]) =>
    rows.size === 1 && numbers.length === baris.length
      ? `Konversi nilai menjadi indeks: ${words}.`
      : `Konversi nilai menjadi indeks, nomor ${enumerate(numbers)}: ${words}.`,
  );
}

const conversionWords = ({ indeks, ...range }: Konversi): string =>
  `${formatRange(range)} menjadi ${formatBesaran(indeks)}`;

/** Which parts are left out, and what the weights of the others sum to. */
function reweightedNote({ baris, shares, komposit }: HasilTabelKomposit): readonly string[] {
  const missing = baris.flatMap(({ skor }, i) => (isFigure(skor) ? [] : [String(i + 1)]));
  if (missing.length === 0) return [];
  const left = `Nomor ${enumerate(missing)} belum bernilai`;
  if (shares === 'points' || !isFigure(komposit)) return [`${left}; indeks belum dapat dihitung.`];
  const sum = addUp(baris.flatMap(({ baris: { bobot }, skor }) => (isFigure(skor) ? [bobot.nilai] : []))); // prettier-ignore
  return [
    `${left}; indeks dihitung dari komponen lain, yang bobotnya berjumlah ${formatDesimal(sum, sum.decimalPlaces())}.`,
  ];
}
