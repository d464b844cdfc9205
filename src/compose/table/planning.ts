// Tables of Bab II: tujuan, sasaran, IKU and Perjanjian Kinerja.

import { joinWords } from '../../diagnostic/words.ts';
import { changeNumber, TIADA } from '../format.ts';
import { formatRoman } from '../../roman.ts';
import { kepala, sel, tengah } from '../blocks.ts';
import type { Indeks } from '../prose-index.ts';
import type { Tabel } from '../report.ts';
import { budgetOfVersion, chosenBudget, chosenTotal } from '../../calculate/agreed.ts';
import type { HasilAnggaran, HasilProgram } from '../../calculate/anggaran.ts';
import type {
  DokumenTarget,
  Indikator,
  Program,
  Renstra,
  Sasaran,
  Tujuan,
} from '../../source/workspace.ts';
import { asSentence } from '../wording/phrase.ts';
import { fullName, isGovernment, type Terms } from '../wording/terms.ts';
import { budgetNotes } from './budget.ts';
import { figur, figurTarget } from './cells.ts';
import {
  groupedTable,
  numberColumn,
  table,
  tujuanLabel,
  type Column,
  type Frame,
} from './column.ts';
import { TOTAL } from './money.ts';

/** Years of the Renstra that any of the indicators has a target for. */
function targetYears(daftar: readonly Indikator[]): readonly number[] {
  const tahun = new Set(daftar.flatMap((one) => [...one.target.keys()]));
  return [...tahun].sort((a, b) => a - b);
}

/** A column for each year; one without years where no indicator has a target. */
function targetColumns(
  tahun: readonly number[],
  judul: string,
): readonly Column<Indikator | null>[] {
  if (tahun.length === 0) return [{ head: judul, width: 7, cell: () => figurTarget(null) }];
  return tahun.map((one) => ({
    head: String(one),
    under: judul,
    width: 7,
    cell: (indikator) => figurTarget(indikator?.target.get(one) ?? null),
  }));
}

interface Named {
  readonly nama: string;
  readonly satuan: string;
}

/** Name and unit of an indicator; dashes where there is none. */
function nameColumns(
  head: string,
  [nama, satuan]: readonly [number, number],
): readonly Column<Named | null>[] {
  return [
    { head, width: nama, cell: (indikator) => sel(indikator?.nama ?? TIADA) },
    { head: 'Satuan', width: satuan, cell: (indikator) => tengah(indikator?.satuan ?? TIADA) },
  ];
}

const groupsOf = <G extends { readonly indikator: readonly T[] }, T>(daftar: readonly G[]) =>
  daftar.map((of) => ({ of, members: of.indikator }));

/** An office of a ministry may plan without missions of its own. */
export const hasMissions = ({ misi }: Renstra): boolean => misi.length > 0;

/** Tabel: misi, tujuan, indikator and targets by year. Every tujuan is there, with dashes where it has no indikator. */
export function tableTujuan({ hasil, workspace, terms }: Indeks): Tabel | null {
  const { renstra } = hasil;
  if (renstra.tujuan.length === 0) return null;
  const tahun = targetYears(renstra.tujuan.flatMap(({ indikator }) => indikator));
  const namaMisi = new Map(renstra.misi.map(({ kode, nama }) => [kode, nama]));
  const missions: readonly Column<Tujuan>[] = [
    {
      head: isGovernment(workspace.instansi) ? 'Misi' : 'Misi yang Didukung',
      width: 22,
      cell: ({ misi }) => sel(namaMisi.get(misi ?? '') ?? TIADA),
    },
  ];
  const lead: readonly Column<Tujuan>[] = [
    ...(hasMissions(renstra) ? missions : []),
    { head: terms.tujuan.title, width: 18, cell: ({ nama }) => kepala(nama) },
  ];
  const frame = {
    kode: 'tujuan',
    judul: `${hasMissions(renstra) ? 'Misi, ' : ''}${terms.tujuan.title}, Indikator, dan Target Kinerja ${terms.tujuan.title} ${fullName(workspace.instansi)}`,
    sumber: renstra.sumber,
  };
  const columns = [
    ...nameColumns(`Indikator Kinerja ${terms.tujuan.title}`, [18, 8]),
    ...targetColumns(tahun, 'Target'),
  ];
  return groupedTable(frame, lead, columns, groupsOf(renstra.tujuan));
}

/** Tabel: sasaran, indikator, kondisi awal and targets by year. Every sasaran is there, under its number. */
export function tableSasaran({ hasil, workspace, terms }: Indeks): Tabel | null {
  const { renstra } = hasil;
  if (renstra.sasaran.length === 0) return null;
  const tahun = targetYears(renstra.sasaran.flatMap(({ indikator }) => indikator));
  const lead: readonly Column<Sasaran>[] = [
    numberColumn(5),
    { head: terms.sasaran.title, width: 20, cell: ({ nama }) => kepala(nama) },
  ];
  const columns: readonly Column<Indikator | null>[] = [
    ...nameColumns(`Indikator Kinerja ${terms.sasaran.title}`, [24, 9]),
    {
      head: 'Kondisi Awal',
      width: 9,
      cell: (indikator) => figurTarget(indikator?.kondisiAwal ?? null),
      isOptional: true,
    },
    ...targetColumns(tahun, `Target Kinerja ${terms.sasaran.title}`),
  ];
  const frame = {
    kode: 'sasaran',
    judul: `${terms.sasaran.title} dan Indikator Kinerja ${terms.sasaran.title} ${fullName(workspace.instansi)}`,
    sumber: renstra.sumber,
  };
  return groupedTable(frame, lead, columns, groupsOf(renstra.sasaran));
}

/** A tujuan or sasaran in a document; its indicators in the document's own order. */
interface DokumenItem {
  readonly nomor: string;
  readonly nama: string;
  readonly indikator: readonly {
    readonly kode: string;
    readonly nama: string;
    readonly satuan: string;
  }[];
}

/** The sasaran that the document words itself. One that the Renstra does not have is numbered after all of its own. */
function ownWording(dokumen: DokumenTarget, { hasil, indikator }: Indeks): readonly DokumenItem[] {
  const nomor = new Map(hasil.renstra.sasaran.map(({ kode }, i) => [kode, i + 1]));
  let latest = nomor.size;
  return dokumen.sasaran.map(({ kode, nama, indikator: content }) => ({
    nomor: String(nomor.get(kode ?? '') ?? ++latest),
    nama,
    indikator: content.map((one) => ({
      ...one,
      satuan: one.satuan ?? indikator.get(one.kode)?.indikator.satuan ?? '',
    })),
  }));
}

/** What the document sets targets for and does not word itself, as the Renstra words and numbers it. */
function renstraWording(
  dokumen: DokumenTarget,
  induk: readonly (Tujuan | Sasaran)[],
  nomorOf: (nomor: number) => string,
): readonly DokumenItem[] {
  const tertulis = new Set(
    dokumen.sasaran.flatMap(({ indikator }) => indikator.map(({ kode }) => kode)),
  );
  return induk
    .map(({ nama, indikator }, i) => ({
      nomor: nomorOf(i + 1),
      nama,
      indikator: indikator.filter(({ kode }) => dokumen.target.has(kode) && !tertulis.has(kode)),
    }))
    .filter(({ indikator }) => indikator.length > 0);
}

/** Tujuan first, in Roman numerals: the numbers of the sasaran are those of the whole report. */
function tujuanOf(dokumen: DokumenTarget, { hasil, terms }: Indeks): readonly DokumenItem[] {
  return renstraWording(dokumen, hasil.renstra.tujuan, formatRoman).map((one) => ({
    ...one,
    nama: tujuanLabel(one.nama, terms),
  }));
}

/** A document of targets as a table: the tujuan and sasaran that it names, their indicators and targets. */
function documentTable(
  dokumen: DokumenTarget,
  indeks: Indeks,
  {
    sasaran,
    indikator,
    ...frame
  }: Omit<Frame, 'sumber'> & {
    readonly sasaran: string;
    readonly indikator: string;
  },
): Tabel {
  const tujuan = tujuanOf(dokumen, indeks);
  const items = [
    ...tujuan,
    ...ownWording(dokumen, indeks),
    ...renstraWording(dokumen, indeks.hasil.renstra.sasaran, String),
  ];
  const lead: readonly Column<DokumenItem>[] = [
    { head: 'No', width: 6, cell: ({ nomor }) => tengah(nomor) },
    {
      head: tujuan.length === 0 ? sasaran : `${indeks.terms.tujuan.title}/${sasaran}`,
      width: 34,
      cell: ({ nama }) => kepala(nama),
    },
  ];
  const columns: readonly Column<DokumenItem['indikator'][number] | null>[] = [
    ...nameColumns(indikator, [36, 12]),
    {
      head: `Target ${String(indeks.hasil.tahun)}`,
      width: 12,
      cell: (one) => figurTarget(dokumen.target.get(one?.kode ?? '') ?? null),
    },
  ];
  return groupedTable({ ...frame, sumber: dokumen.sumber }, lead, columns, groupsOf(items));
}

/** Tabel: the IKU and their targets of the year. */
export function tableIku(indeks: Indeks): Tabel | null {
  const { hasil, workspace, terms } = indeks;
  const { iku } = hasil.data;
  if (iku === null || iku.target.size === 0) return null;
  return documentTable(iku, indeks, {
    kode: 'iku',
    judul: `Indikator Kinerja Utama ${workspace.instansi.nama} dan Target Kinerja Tahun ${String(hasil.tahun)}`,
    sasaran: terms.sasaran.title,
    indikator: 'Indikator Kinerja Utama',
  });
}

/** What a column of the table that explains the IKU says; one that nothing is said of is left out. */
const EXPLAINED: readonly {
  readonly head: string;
  readonly width: number;
  readonly text: (indikator: Indikator) => string | null;
}[] = [
  { head: 'Formula/Penjelasan', width: 26, text: ({ definisi }) => definisi },
  { head: 'Sumber Data', width: 15, text: ({ sumberData }) => sumberData },
  { head: 'Penanggung Jawab', width: 15, text: ({ penanggungJawab }) => penanggungJawab },
  { head: 'Alasan', width: 20, text: ({ alasan }) => alasan },
];

/** Tabel: formula, source, who answers for it and why, of each IKU; null where no source, unit or reason is given. */
export function tableIkuExplained({ hasil }: Indeks): Tabel | null {
  const { iku } = hasil.data;
  const daftar = hasil.renstra.sasaran
    .flatMap(({ indikator }) => indikator)
    .filter((one) => one.iku || iku?.target.has(one.kode) === true);
  const isExplained = daftar.some(({ sumberData, penanggungJawab, alasan }) =>
    [sumberData, penanggungJawab, alasan].some((one) => one !== null),
  );
  if (!isExplained) return null;
  const columns: readonly Column<Indikator>[] = [
    numberColumn(5),
    { head: 'Indikator Kinerja Utama', width: 20, cell: ({ nama }) => kepala(nama) },
    { head: 'Satuan', width: 9, cell: ({ satuan }) => tengah(satuan) },
    ...EXPLAINED.filter(({ text }) => daftar.some((one) => text(one) !== null)).map(
      ({ head, width, text }) => ({
        head,
        width,
        cell: (one: Indikator) => sel(text(one) ?? TIADA),
      }),
    ),
  ];
  const frame = {
    kode: 'iku-penjelasan',
    judul: 'Penjelasan Indikator Kinerja Utama',
    sumber: iku?.sumber ?? hasil.renstra.sumber,
    lanskap: columns.length > 5,
  };
  return table(frame, columns, daftar);
}

/**
 * The name of a document of targets, as titles and sentences use it.
 * @param versions all versions of the Perjanjian Kinerja: of several changes each is numbered
 */
export function documentName(
  dokumen: DokumenTarget,
  versions: readonly DokumenTarget[],
  { perjanjianKinerja }: Terms,
): string {
  switch (dokumen.jenis) {
    case 'iku':
      return 'Indikator Kinerja Utama';
    case 'murni':
      return perjanjianKinerja.title;
    case 'perubahan': {
      const changes = versions.filter(({ jenis }) => jenis === 'perubahan');
      return `${perjanjianKinerja.title} Perubahan${changeNumber(dokumen, changes)}`;
    }
  }
}

/** The document that budgets were taken from, below the programs of a version: that of their last change is the one of the last version alone. */
function budgetSource(
  dokumen: DokumenTarget,
  versions: readonly DokumenTarget[],
  anggaran: HasilAnggaran,
): string | null {
  const isChanged = anggaran.awal !== null || versions.some(({ jenis }) => jenis === 'perubahan');
  const isOfLast = dokumen.jenis === 'perubahan' && versions.at(-1) === dokumen;
  return dokumen.sumber ?? (isChanged && !isOfLast ? null : anggaran.sumber);
}

/** Where it is not told what the budgets were when the year began, though the agreement was changed in it. */
const awalNotes = (
  { jenis }: DokumenTarget,
  versions: readonly DokumenTarget[],
  { awal, sumber }: HasilAnggaran,
  { anggaran }: Terms,
): readonly string[] =>
  jenis === 'murni' &&
  awal === null &&
  sumber !== null &&
  versions.some((one) => one.jenis === 'perubahan')
    ? [
        `${anggaran.start} awal tidak tercatat tersendiri; yang dicetak ${anggaran.word} menurut ${sumber}.`,
      ]
    : [];

/** Tabel: tujuan, sasaran, indikator and targets of one Perjanjian Kinerja. */
export function tablePerjanjian(
  dokumen: DokumenTarget,
  kode: string,
  indeks: Indeks,
): Tabel | null {
  if (dokumen.target.size === 0) return null;
  const { hasil, workspace, terms } = indeks;
  return documentTable(dokumen, indeks, {
    kode,
    judul: `${documentName(dokumen, hasil.data.perjanjianKinerja, terms)} ${workspace.instansi.nama} Tahun ${String(hasil.tahun)}`,
    // The form of PermenPANRB 53/2014 says so, where the agency has no word of its own.
    sasaran: workspace.instansi.istilah.sasaran ?? 'Sasaran Strategis',
    indikator: 'Indikator Kinerja',
    catatan: [...dokumen.catatan].map(
      ([kode_, text]) =>
        `${indeks.indikator.get(kode_)?.indikator.nama ?? kode_}: ${asSentence(text)}`,
    ),
  });
}

/** `Sasaran 1`, `Sasaran 1 dan 3`, by the order of the plan. */
function supportedBy({ sasaran }: Program, plan: readonly string[], terms: Terms): string {
  if (sasaran === 'semua') return `Semua ${terms.sasaran.word}`;
  if (sasaran.length === 0) return TIADA;
  // A build does not come so far with a kode that the plan does not have.
  const numbers = sasaran.map((kode) => plan.indexOf(kode) + 1).sort((a, b) => a - b);
  return `${terms.sasaran.title} ${joinWords(numbers.map(String))}`;
}

/** Tabel: programs, the budget of this version, and remarks, as the form of a Perjanjian Kinerja has them below its targets. */
export function tableProgramJanji(
  kode: string,
  dokumen: DokumenTarget,
  { terms, hasil }: Indeks,
): Tabel | null {
  const { anggaran, tahun, data } = hasil;
  if (anggaran.program.length === 0) return null;
  const versions = data.perjanjianKinerja;
  const choose = budgetOfVersion(dokumen, versions.indexOf(dokumen), versions);
  const budgets = anggaran.program.map((one) => ({ ...one, anggaran: chosenBudget(one, choose) }));
  const total = chosenTotal(anggaran, choose);
  const columns: readonly Column<HasilProgram>[] = [
    numberColumn(6),
    { head: terms.program.title, width: 48, cell: ({ program }) => kepala(program.nama) },
    {
      head: `${terms.anggaran.title} (Rp)`,
      width: 22,
      cell: ({ anggaran: rupiah }) => figur(rupiah),
      foot: [figur(total)],
    },
    { head: 'Keterangan', width: 24, cell: ({ program }) => sel(program.bagian ?? '') },
  ];
  const frame = {
    kode,
    judul: `${terms.program.title} dan ${terms.anggaran.title} ${documentName(dokumen, versions, terms)} Tahun ${String(tahun)}`,
    sumber: budgetSource(dokumen, versions, anggaran),
    footLabels: [TOTAL],
    catatan: [
      ...awalNotes(dokumen, versions, anggaran, terms),
      ...budgetNotes(budgets, total, terms),
    ],
  };
  return table(frame, columns, budgets);
}

/** Tabel: the programs and budgets that a Perjanjian Kinerja is backed with. */
export function tableProgramPerjanjian(indeks: Indeks): Tabel | null {
  const { terms } = indeks;
  const { anggaran, tahun, sasaran } = indeks.hasil;
  if (anggaran.program.length === 0) return null;
  const kode = sasaran.map((one) => one.sasaran.kode);
  const columns: readonly Column<HasilProgram>[] = [
    numberColumn(6),
    { head: terms.program.title, width: 42, cell: ({ program }) => kepala(program.nama) },
    {
      head: 'Mendukung',
      width: 14,
      cell: ({ program }) => sel(supportedBy(program, kode, terms)),
    },
    {
      head: 'Pelaksana',
      width: 18,
      cell: ({ program }) => sel(program.bagian ?? TIADA),
      isOptional: true,
    },
    {
      head: `${terms.anggaran.title} (Rp)`,
      width: 20,
      cell: ({ anggaran: rupiah }) => figur(rupiah),
      foot: [figur(anggaran.anggaran)],
    },
  ];
  const frame = {
    kode: 'program-perjanjian',
    judul: `${terms.program.title} dan ${terms.anggaran.title} Pendukung ${terms.perjanjianKinerja.title} Tahun ${String(tahun)}`,
    sumber: anggaran.sumber,
    hasColumnNumbers: true,
    footLabels: [TOTAL],
    catatan: budgetNotes(anggaran.program, anggaran.anggaran, terms),
  };
  return table(frame, columns, anggaran.program);
}
