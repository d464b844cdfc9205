// Tables of the money: by program, and by sasaran.

import { isFigure, kosong, type Terhitung } from '../../calculate/besaran.ts';
import { compare } from '../../diagnostic/finding.ts';
import {
  hasShared,
  type HasilAnggaran,
  type HasilProgram,
  type Shared,
} from '../../calculate/anggaran.ts';
import type { HasilKeuangan } from '../../calculate/serapan.ts';
import type { HasilSasaran } from '../../calculate/laporan.ts';
import { angka, kepala, sel } from '../blocks.ts';
import { formatInText, formatTanggal, INCOMPLETE, TIADA } from '../format.ts';
import type { BudgetChange, KegiatanLevel } from '../../source/workspace.ts';
import type { Tabel } from '../report.ts';
import { capitalised } from '../../language.ts';
import type { Terms } from '../wording/terms.ts';
import { enumerate } from '../wording/phrase.ts';
import { flattenKegiatan } from '../../calculate/kegiatan.ts';
import { figur } from './cells.ts';
import { numberColumn, table, type Column } from './column.ts';
import { moneyColumns, TOTAL, unreportedNote } from './money.ts';

/** Money in a row of a table, and what the row is called. */
interface NamedMoney {
  readonly nama: string;
  readonly uang: HasilKeuangan | null;
  /** The level of what it is the sum of: programs, where nothing is said. */
  readonly level?: KegiatanLevel;
}

const AMOUNTS = ['anggaran', 'realisasi'] as const;
/** What is printed of the money in a row. */
type PrintedMoney = Partial<Pick<HasilKeuangan, (typeof AMOUNTS)[number]>>;
type PrintedRow = Omit<NamedMoney, 'uang'> & { readonly uang: PrintedMoney | null };

/** What the mark behind sums stands for, and how much is missing where; nothing where nothing is. */
export function incompleteNotes(rows: readonly PrintedRow[], terms: Terms): readonly string[] {
  const missing = rows.flatMap((row) =>
    AMOUNTS.flatMap((bagian) => {
      const figure = row.uang?.[bagian];
      if (figure === undefined || !isFigure(figure) || figure.incomplete === undefined) return [];
      return [{ ...row, bagian, ...figure.incomplete }];
    }),
  );
  if (missing.length === 0) return [];
  // Of a program whose parts are not all known something is, in its own row and in every sum that it is in.
  const isPartly = missing.some((one) => one.level !== undefined || one.isPartly);
  const words = {
    anggaran: `belum ada ${isPartly ? 'seluruh ' : ''}${terms.anggaran.word}nya`,
    realisasi: `belum melaporkan ${isPartly ? 'seluruh realisasinya' : 'realisasi'}`,
  };
  const told = missing.map(
    ({ nama, level = 'program', bagian, missing: banyak, of }) =>
      `${nama}, ${String(banyak)} dari ${String(of)} ${terms[level].word} ${words[bagian]}`,
  );
  return [
    `Tanda ${INCOMPLETE} berarti baru dari ${isPartly ? 'bagian' : terms.program.word} yang angkanya sudah ada: ${told.join('; ')}.`,
  ];
}

/** What the mark stands for where budgets of programs and their sum are printed. */
export const budgetNotes = (
  programs: readonly Pick<HasilProgram, 'program' | 'parts' | 'anggaran'>[],
  total: Terhitung,
  terms: Terms,
): readonly string[] =>
  incompleteNotes(
    [
      ...programs.flatMap(({ program, parts, anggaran }) =>
        incompleteProgram({ program, parts, anggaran }),
      ),
      { nama: TOTAL, uang: { anggaran: total } },
    ],
    terms,
  );

/** A program of which a part is not known. */
const incompleteProgram = ({
  program,
  parts,
  ...uang
}: Pick<HasilProgram, 'program' | 'parts'> & PrintedMoney): readonly PrintedRow[] =>
  parts.slice(0, 1).map(({ kegiatan: { level } }) => ({ nama: program.nama, uang, level }));

/** Tabel: budget, spending and serapan by program. */
export function tableAnggaranProgram(
  hasil: HasilAnggaran,
  tahun: number,
  terms: Terms,
): Tabel | null {
  if (hasil.program.length === 0) return null;
  const columns: readonly Column<HasilProgram>[] = [
    numberColumn(6),
    { head: terms.program.title, width: 34, cell: ({ program }) => kepala(program.nama) },
    ...(hasil.awal === null ? PROGRAM_COLUMNS(hasil, terms) : changedColumns(hasil, terms)),
  ];
  const frame = {
    kode: 'anggaran-program',
    judul: `${terms.anggaran.title} dan Realisasi menurut ${terms.program.title} Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    footLabels: [TOTAL],
    catatan: [
      ...unreportedNote(hasil.program.map(({ realisasi }) => realisasi)),
      ...incompleteNotes(
        [...hasil.program.flatMap(incompleteProgram), { nama: TOTAL, uang: hasil }],
        terms,
      ),
      ...(hasil.awal === null ? [] : changeNotes(hasil, terms)),
    ],
  };
  return table(frame, columns, hasil.program);
}

const PROGRAM_COLUMNS = (hasil: HasilAnggaran, terms: Terms): readonly Column<HasilProgram>[] => [
  {
    head: 'Pelaksana',
    width: 16,
    cell: ({ program }) => sel(program.bagian ?? TIADA),
    isOptional: true,
  },
  {
    head: `${terms.anggaran.title} (Rp)`,
    width: 17,
    cell: ({ anggaran }) => figur(anggaran),
    foot: [figur(hasil.anggaran)],
  },
  {
    head: 'Realisasi (Rp)',
    width: 16,
    cell: ({ realisasi }) => figur(realisasi),
    foot: [figur(hasil.realisasi)],
  },
  {
    head: 'Serapan (%)',
    width: 11,
    cell: ({ serapan }) => figur(serapan),
    foot: [figur(hasil.serapan)],
  },
];

/** Who carries them out stands with the sasaran; here is no room for it. */
const changedColumns = (hasil: HasilAnggaran, terms: Terms): readonly Column<HasilProgram>[] =>
  moneyColumns(hasil, hasil.awal, terms).map(({ cell, ...column }) => ({
    ...column,
    cell: (one, number) => cell({ nama: one.kode, uang: one, awal: one.awal }, number),
  }));

/** By what the budgets were changed last, and what stands for those that were not. */
function changeNotes(hasil: HasilAnggaran, { anggaran, program }: Terms): readonly string[] {
  const last = hasil.program
    .flatMap(flattenKegiatan)
    .flatMap(({ kegiatan }) => kegiatan.changes?.perubahan.slice(-1) ?? []);
  const inOrder = [...last].sort((a, b) => compare(dayOf(a), dayOf(b)));
  const told = new Set(inOrder.map(changeName).filter((name) => name !== ''));
  return [
    ...(told.size === 0 ? [] : [`${anggaran.start} akhir menurut ${enumerate([...told])}.`]),
    ...(hasil.program.some(({ awal }) => awal === null)
      ? [
          `${anggaran.start} awal ${program.word} yang tidak mencatat perubahan sama dengan ${anggaran.word} akhirnya.`,
        ]
      : []),
  ];
}

/** Sorts as text; what says no day comes after those that do. */
const dayOf = ({ tanggal }: BudgetChange): string => tanggal ?? '~';

function changeName({ dasar, tanggal }: BudgetChange): string {
  const day = tanggal === null ? [] : [`tanggal ${formatTanggal(tanggal)}`];
  const name = dasar === null ? day.map(() => 'perubahan') : [dasar];
  return [...name, ...day].join(' ');
}

/** The rows that make the rows sum to the total: a program for several sasaran stands once. */
export function nameShared(scope: Shared, { program, sasaran }: Terms): string {
  return `${program.start} ${scope === 'tanpa' ? scope : `untuk ${scope}`} ${sasaran.word}`;
}

/** A row of the table by sasaran. */
interface SasaranMoney extends NamedMoney {
  /** Of all programs that support the sasaran; null without any. */
  readonly keuangan: HasilKeuangan | null;
  /** Per cent; stated where the rupiah are not known. */
  readonly capaianKeuangan: Terhitung;
  readonly capaian: Terhitung;
}

/** The rows of each sasaran's own money and of what is shared; they sum to the total. */
function moneyRows(
  daftar: readonly HasilSasaran[],
  hasil: HasilAnggaran,
  terms: Terms,
): readonly SasaranMoney[] {
  const ofSasaran = daftar.map(({ sasaran, keuangan, capaianKeuangan, capaian }) => ({
    nama: sasaran.nama,
    uang: hasil.own.get(sasaran.kode) ?? null,
    keuangan,
    capaianKeuangan,
    capaian,
  }));
  const none = kosong('tanpa-nilai');
  const others = [...hasil.shared].map(([scope, uang]) => ({
    nama: nameShared(scope, terms),
    uang,
    keuangan: uang,
    capaianKeuangan: hasShared(hasil) ? none : uang.serapan,
    capaian: none,
  }));
  return [...ofSasaran, ...others];
}

/** Tabel: budget and spending by sasaran beside its capaian. */
export function tableAnggaranSasaran(
  daftar: readonly HasilSasaran[],
  hasil: HasilAnggaran,
  tahun: number,
  terms: Terms,
): Tabel | null {
  if (daftar.every(({ keuangan }) => keuangan === null)) return null;
  const rows = moneyRows(daftar, hasil, terms);
  const columns: readonly Column<SasaranMoney>[] = [
    numberColumn(6),
    { head: terms.sasaran.title, width: 36, cell: ({ nama }) => kepala(nama) },
    {
      head: `${terms.anggaran.title} (Rp)`,
      width: 18,
      cell: ({ uang }) => (uang ? figur(uang.anggaran) : angka(TIADA)),
      foot: [figur(hasil.anggaran)],
    },
    {
      head: 'Realisasi (Rp)',
      width: 16,
      cell: ({ uang }) => (uang ? figur(uang.realisasi) : angka(TIADA)),
      foot: [figur(hasil.realisasi)],
    },
    ...(hasShared(hasil) ? [SERAPAN(hasil)] : []),
    {
      head: 'Capaian Keuangan (%)',
      width: 12,
      cell: ({ capaianKeuangan }) => figur(capaianKeuangan),
      ...(hasShared(hasil) ? {} : { foot: [figur(hasil.serapan)] }),
    },
    { head: 'Capaian Kinerja (%)', width: 12, cell: ({ capaian }) => figur(capaian) },
  ];
  const frame = {
    kode: 'anggaran-sasaran',
    judul: `${terms.anggaran.title}, Serapan, dan Capaian Kinerja menurut ${terms.sasaran.title} Tahun ${String(tahun)}`,
    sumber: hasil.sumber,
    footLabels: [TOTAL],
    catatan: [
      ...unreportedNote(rows.flatMap(({ uang }) => (uang === null ? [] : [uang.realisasi]))),
      ...lackNotes(rows, terms),
      ...(hasShared(hasil) ? [sharedNote(terms)] : []),
      ...hasil.program.flatMap((one) => dividedNote(one, daftar, terms)),
      ...incompleteNotes(
        [...rows.flatMap((row) => withShared(row, terms)), { nama: TOTAL, uang: hasil }],
        terms,
      ),
    ],
  };
  return table(frame, columns, rows);
}

/** The ratio of the two amounts before it, where capaian keuangan is not that. */
const SERAPAN = (hasil: HasilAnggaran): Column<SasaranMoney> => ({
  head: 'Serapan (%)',
  width: 10,
  cell: ({ uang }) => (uang ? figur(uang.serapan) : angka(TIADA)),
  foot: [figur(hasil.serapan)],
});

function sharedNote({ program, sasaran }: Terms): string {
  return `${program.start} untuk beberapa atau semua ${sasaran.word} ditulis sekali, di barisnya sendiri, dan ikut dihitung pada capaian keuangan setiap ${sasaran.word} yang didukungnya.`;
}

/** Which part of a program's money stands in which row. */
function dividedNote(
  { program: { nama, shares } }: HasilProgram,
  daftar: readonly HasilSasaran[],
  { anggaran }: Terms,
): readonly string[] {
  const parts = daftar.flatMap(({ sasaran }) => {
    const share = shares?.get(sasaran.kode);
    return share === undefined ? [] : [`${formatInText(share, ' persen')} untuk ${sasaran.nama}`];
  });
  return parts.length === 0
    ? []
    : [`${anggaran.start} dan realisasi ${nama} dibagi: ${parts.join('; ')}.`];
}

/** Rows of dashes are explained, by their numbers. */
function lackNotes(rows: readonly SasaranMoney[], { program, sasaran }: Terms): readonly string[] {
  const told = (lacks: (row: SasaranMoney) => boolean, say: (goals: string) => string) => {
    const numbers = rows.flatMap((row, i) => (lacks(row) ? [String(i + 1)] : []));
    return numbers.length === 0 ? [] : [say(`${sasaran.word} nomor ${enumerate(numbers)}`)];
  };
  return [
    ...told(
      ({ keuangan }) => keuangan === null,
      (goals) => `Tidak ada ${program.word} yang mendukung ${goals}.`,
    ),
    ...told(
      ({ uang, keuangan }) => uang === null && keuangan !== null,
      (goals) =>
        capitalised(`${goals} didukung ${program.word} bersama, tanpa ${program.word} sendiri.`),
    ),
  ];
}

/** A row, and what its capaian keuangan is of where that is more. */
function withShared(
  { nama, uang, keuangan }: SasaranMoney,
  { program }: Terms,
): readonly NamedMoney[] {
  const own = { nama, uang };
  return keuangan === uang
    ? [own]
    : [own, { nama: `${nama} beserta ${program.word} bersama`, uang: keuangan }];
}
