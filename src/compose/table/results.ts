// The tables of realisasi.yaml and organisasi.yaml: what realisations are derived from, units by year, personnel.

import { CLOSINGS } from './closing.ts';
import type { AggregateName } from '../../formula/term.ts';
import { isFigure, isTold, type Terhitung } from '../../calculate/besaran.ts';
import { directionOf } from '../../calculate/capaian.ts';
import type {
  HasilBarisCapaian,
  HasilBarisNilai,
  HasilTabel,
  HasilTabelCapaian,
  HasilTabelNilai,
} from '../../calculate/tabel.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import { TIADA } from '../format.ts';
import type { Tabel } from '../report.ts';
import { asSentence, enumerate } from '../wording/phrase.ts';
import { boundNotes, valueNotes } from './notes.ts';
import { figur, figurCapaian, figurPredikat, figurTarget } from './cells.ts';
import { numberColumn, table, type Column } from './column.ts';

/** Tabel of kind `capaian`: the indicators that a realisation is the mean of. */
export function tableHasilCapaian(hasil: HasilTabelCapaian): Tabel {
  const { tabel, baris, rataRata } = hasil;
  const bersasaran = baris.some((one) => one.baris.sasaran !== null);
  const columns: readonly Column<HasilBarisCapaian>[] = [
    numberColumn(5),
    ...(bersasaran
      ? [
          {
            head: 'Sasaran',
            width: 27,
            cell: ({ baris }: HasilBarisCapaian) => sel(baris.sasaran ?? TIADA),
          },
        ]
      : []),
    {
      head: 'Indikator Kinerja',
      width: bersasaran ? 25 : 45,
      cell: ({ baris }) => kepala(baris.indikator),
    },
    { head: 'Satuan', width: 10, cell: ({ baris }) => tengah(baris.satuan) },
    { head: 'Target', width: 11, cell: ({ baris }) => figurTarget(baris.target) },
    { head: 'Realisasi', width: 11, cell: ({ realisasi }) => figur(realisasi) },
    {
      head: 'Capaian (%)',
      width: 12,
      cell: ({ capaian, baris }) => figurCapaian(capaian, baris),
      foot: [figur(rataRata)],
    },
  ];
  const { kode, judul, sumber } = tabel;
  const frame = { kode, judul, sumber, footLabels: ['Rata-rata'], catatan: notesOfTable(hasil) };
  return table(frame, columns, baris);
}

/** Which of the rows are measured lower-is-better, and the data that are of another year. */
function notesOfTable({ tabel, baris }: HasilTabelCapaian): readonly string[] {
  const terbalik = baris.flatMap(({ baris: one }, i) =>
    directionOf(one, one.target) === 'minimal' ? [String(i + 1)] : [],
  );
  const other = new Map<number, string[]>();
  for (const [i, { baris: one }] of baris.entries()) {
    if (one.tahunData === null) continue;
    other.set(one.tahunData, [...(other.get(one.tahunData) ?? []), String(i + 1)]);
  }
  return [
    ...(terbalik.length > 0
      ? [`Untuk nomor ${enumerate(terbalik)}, nilai yang lebih rendah lebih baik.`]
      : []),
    ...(other.size > 0 ? [`Realisasi ${enumerate(olderData(other))}.`] : []),
    ...boundNotes(baris.map(({ capaian }, i) => [`nomor ${String(i + 1)}`, capaian])),
    ...valueNotes(baris.map(({ realisasi }, i) => [`nomor ${String(i + 1)}`, realisasi])),
    ...(tabel.catatan === null ? [] : [asSentence(tabel.catatan)]),
  ];
}

/** `nomor 2 dan 3 memakai data tahun 2019` */
const olderData = (other: ReadonlyMap<number, readonly string[]>): readonly string[] =>
  [...other].map(
    ([tahun, nomor]) => `nomor ${enumerate(nomor)} memakai data tahun ${String(tahun)}`,
  );

/** Tabel of personnel, closed by its sums. */
export function tablePersonel(hasil: HasilTabelNilai): Tabel {
  return tableHasilNilai(hasil, ['jumlah']);
}

/** Tabel of kind `nilai`: units by year, closed by what is taken of its columns. */
export function tableHasilNilai(hasil: HasilTabelNilai, ambil: readonly AggregateName[]): Tabel {
  const { tabel, baris } = hasil;
  const { kolom } = tabel;
  const berpredikat = baris.some(({ predikat }) => predikat !== null);
  const valueIn = (one: HasilBarisNilai, k: string) => one.nilai.get(k) ?? NONE;
  const columns: readonly Column<HasilBarisNilai>[] = [
    numberColumn(6),
    {
      head: tabel.kepalaBaris ?? 'Nama',
      width: Math.max(30, 84 - kolom.length * 10),
      cell: ({ baris: { nama } }) => kepala(nama),
    },
    ...kolom.map((k) => ({
      head: k,
      width: 10,
      cell: (one: HasilBarisNilai) => figur(valueIn(one, k)),
      foot: ambil.map((one) => figur(CLOSINGS[one].read(hasil).get(k) ?? NONE)),
    })),
    ...(berpredikat
      ? [
          {
            head: 'Predikat',
            width: 12,
            cell: (one: HasilBarisNilai) =>
              figurPredikat(one.predikat, valueIn(one, kolom.at(-1) ?? ''), tabel.skala),
          },
        ]
      : []),
  ];
  const { kode, judul, sumber } = tabel;
  const frame = {
    kode,
    judul,
    sumber,
    footLabels: ambil.map((one) => CLOSINGS[one].label),
    catatan: [
      ...missingNote(hasil),
      ...(tabel.catatan === null ? [] : [asSentence(tabel.catatan)]),
    ],
  };
  return table(frame, columns, baris);
}

const NONE: Terhitung = { nilai: null, alasan: 'tanpa-nilai' };

function missingNote({ baris, tabel }: HasilTabelNilai): readonly string[] {
  const kosong = tabel.kolom.some((k) => baris.some(({ nilai }) => !isTold(nilai.get(k) ?? NONE)));
  const content = baris.some(({ nilai }) => [...nilai.values()].some(isFigure));
  const stated = baris.flatMap(({ baris: { nama }, nilai }) =>
    [...nilai].map(([kolom, hasil]) => [`${nama} (${kolom})`, hasil] as const),
  );
  return [
    ...(kosong && content
      ? ['Tanda “–” berarti nilai tidak tersedia dan tidak ikut dihitung.']
      : []),
    ...valueNotes(stated.filter(([, hasil]) => !isFigure(hasil))),
  ];
}

/** The rows in which anything was planned or reported: those of a new year are still to be filled. */
export function filledRows(hasil: HasilTabel): readonly unknown[] {
  switch (hasil.jenis) {
    case 'nilai':
      return hasil.baris.filter(({ nilai }) => [...nilai.values()].some(isTold));
    case 'capaian':
      return hasil.baris.filter(({ baris, realisasi }) => baris.target !== null || isTold(realisasi)); // prettier-ignore
    case 'komposit':
      return hasil.baris.filter(({ nilai }) => isTold(nilai));
  }
}
