// The report as the templates want it. Plain values only, and `null` where there is nothing.

import type { Bab, Bagian, Entri, Laporan } from '../../compose/report.ts';
import { KEBIJAKAN } from '../site/policy.ts';
import { printRoom } from '../paper.ts';
import { oneLine } from '../one-line.ts';
import type { TemplatePart, ViewContext } from './blocks.ts';
import { viewBlok } from './blocks.ts';

/** Which of the two documents is made: the page of the site, or the one that is printed. */
export type Medium = 'situs' | 'cetak';

/** A document that the page leads to: what it is called there, and its file. */
export interface DocumentLink {
  readonly nama: string;
  readonly berkas: string;
}

/** What `dokumen.hbs` gets. */
export interface View {
  readonly bahasa: string;
  readonly judul: string;
  readonly penulis: string;
  /** Content-Security-Policy of the page. */
  readonly kebijakan: string;
  readonly cetak: boolean;
  readonly lambang: ViewLambang | null;
  readonly sampul: Readonly<Record<string, string | number | null>>;
  readonly nomor: string | null;
  readonly bagianDepan: readonly ViewBagian[];
  /** The other documents of this report, beside the page; null where there are none. */
  readonly unduhan: readonly DocumentLink[] | null;
  readonly daftarIsi: readonly ViewEntri[] | null;
  readonly daftarGambar: readonly ViewEntri[] | null;
  readonly daftarTabel: readonly ViewEntri[] | null;
  readonly bab: readonly ViewBab[];
}

/** The emblem of the workspace, in place of the drawn one. */
interface ViewLambang {
  readonly url: string;
  /** What it is, for who cannot see it. */
  readonly teks: string;
}

interface ViewEntri {
  readonly id: string;
  readonly label: string | null;
  readonly judul: string;
  /** The title again, in what it begins with and the words that it does not end a line within. */
  readonly awal: string | null;
  readonly akhir: string;
  readonly tingkat: number;
}

interface ViewBagian {
  readonly id: string;
  readonly nomor: string | null;
  readonly judul: string;
  readonly isi: readonly TemplatePart[];
}

interface ViewBab {
  readonly id: string;
  /** The class that ties the chapter to its pages, see pages.ts. */
  readonly kelas: string;
  readonly label: string;
  readonly judul: string;
  readonly bagian: readonly ViewBagian[];
}

/** Name of the chapter's pages in the style sheet, and class of its section; `index` counts from 0. */
export function namaHalamanBab(index: number): string {
  return `bab-ke-${index + 1}`;
}

/** The report as plain data for the templates. */
export function viewLaporan(
  laporan: Laporan,
  ragam: Medium,
  fotoUrl: ViewContext['fotoUrl'],
  asalUrl: ViewContext['asalUrl'] = () => null,
  documents: readonly DocumentLink[] = [],
  boundUrl: ViewContext['boundUrl'] = () => null,
): View {
  const cetak = ragam === 'cetak';
  const paper = cetak ? printRoom(laporan.tampilan.kertas) : null;
  const context = { paper, fotoUrl, boundUrl, asalUrl };
  return {
    bahasa: laporan.bahasa,
    judul: oneLine(laporan.judul),
    penulis: oneLine(laporan.penulis),
    kebijakan: KEBIJAKAN,
    cetak,
    lambang: viewLambang(laporan, context.fotoUrl),
    sampul: { ...laporan.sampul },
    nomor: laporan.nomor === null ? null : oneLine(laporan.nomor),
    bagianDepan: laporan.bagianDepan.map((bagian) => viewBagian(bagian, context)),
    unduhan: documents.length === 0 ? null : documents,
    daftarIsi: viewDaftarEntri(laporan.daftarIsi),
    daftarGambar: viewDaftarEntri(laporan.daftarGambar),
    daftarTabel: viewDaftarEntri(laporan.daftarTabel),
    bab: laporan.bab.map((bab, index) => viewBab(bab, index, context)),
  };
}

function viewLambang(
  { tampilan, sampul }: Laporan,
  fotoUrl: ViewContext['fotoUrl'],
): ViewLambang | null {
  const { lambang } = tampilan;
  if (lambang === null) return null;
  return { url: fotoUrl(lambang), teks: oneLine(`Lambang ${sampul.daerah ?? sampul.instansi}`) };
}

function viewBab(bab: Bab, index: number, context: ViewContext): ViewBab {
  return {
    id: bab.id,
    kelas: namaHalamanBab(index),
    label: oneLine(bab.label),
    judul: oneLine(bab.judul),
    bagian: bab.bagian.map((bagian) => viewBagian(bagian, context)),
  };
}

function viewBagian({ id, nomor, judul, isi }: Bagian, context: ViewContext): ViewBagian {
  return { id, nomor, judul: oneLine(judul), isi: viewBlok(isi, context) };
}

function viewDaftarEntri(entri: readonly Entri[]): readonly ViewEntri[] | null {
  if (entri.length === 0) return null;
  return entri.map(({ id, label, judul, tingkat }) => ({
    id,
    label: oneLine(label) || null,
    judul: oneLine(judul),
    ...lastWords(oneLine(judul)),
    tingkat,
  }));
}

/** Two words of more letters than these may well be parted. */
const PAIR = 24;

/** The last word of a title stands on no line by itself. */
function lastWords(title: string): Pick<ViewEntri, 'awal' | 'akhir'> {
  const pair = /\S+ \S+$/.exec(title)?.[0] ?? title;
  const akhir = pair.length > PAIR ? pair.slice(pair.indexOf(' ') + 1) : pair;
  return { awal: title.slice(0, title.length - akhir.length).trim() || null, akhir };
}
