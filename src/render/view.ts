// The report as the templates want it. Plain values only, and `null` where there is nothing.

import type { Bab, Bagian, Entri, Laporan } from '../compose/laporan.ts';
import type { Bagan, FotoUrl } from './view-blok.ts';
import { oneLine, viewBlok } from './view-blok.ts';

/** Which of the two documents is made: the page of the site, or the one that is printed. */
export type Ragam = 'situs' | 'cetak';

/** What `dokumen.hbs` gets. */
export interface View {
  readonly bahasa: string;
  readonly judul: string;
  readonly penulis: string;
  readonly cetak: boolean;
  readonly sampul: Readonly<Record<string, string | number>>;
  readonly bagianDepan: readonly ViewBagian[];
  readonly daftarIsi: readonly ViewEntri[] | null;
  readonly daftarGambar: readonly ViewEntri[] | null;
  readonly daftarTabel: readonly ViewEntri[] | null;
  readonly bab: readonly ViewBab[];
}

interface ViewEntri {
  readonly id: string;
  readonly label: string | null;
  readonly judul: string;
  readonly tingkat: number;
}

interface ViewBagian {
  readonly id: string;
  readonly nomor: string | null;
  readonly judul: string;
  readonly isi: readonly Bagan[];
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
export function viewLaporan(laporan: Laporan, ragam: Ragam, fotoUrl: FotoUrl): View {
  return {
    bahasa: laporan.bahasa,
    judul: oneLine(laporan.judul),
    penulis: oneLine(laporan.penulis),
    cetak: ragam === 'cetak',
    sampul: { ...laporan.sampul },
    bagianDepan: laporan.bagianDepan.map((bagian) => viewBagian(bagian, fotoUrl)),
    daftarIsi: viewDaftarEntri(laporan.daftarIsi),
    daftarGambar: viewDaftarEntri(laporan.daftarGambar),
    daftarTabel: viewDaftarEntri(laporan.daftarTabel),
    bab: laporan.bab.map((bab, index) => viewBab(bab, index, fotoUrl)),
  };
}

function viewBab(bab: Bab, index: number, fotoUrl: FotoUrl): ViewBab {
  return {
    id: bab.id,
    kelas: namaHalamanBab(index),
    label: oneLine(bab.label),
    judul: oneLine(bab.judul),
    bagian: bab.bagian.map((bagian) => viewBagian(bagian, fotoUrl)),
  };
}

function viewBagian({ id, nomor, judul, isi }: Bagian, fotoUrl: FotoUrl): ViewBagian {
  return { id, nomor, judul: oneLine(judul), isi: viewBlok(isi, fotoUrl) };
}

function viewDaftarEntri(entri: readonly Entri[]): readonly ViewEntri[] | null {
  if (entri.length === 0) return null;
  return entri.map(({ id, label, judul, tingkat }) => ({
    id,
    label: oneLine(label) || null,
    judul: oneLine(judul),
    tingkat,
  }));
}
