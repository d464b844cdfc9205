// What this agency calls itself, its report and the things in it. Words only: no figure depends on them.

import { capitalised } from '../../language.ts';
import { mapRecord } from '../../record.ts';
import type { Instansi, Istilah } from '../../source/workspace.ts';

/** One word as it stands in a title or the head of a column, within a sentence, and at its start. */
export interface TermForms {
  readonly title: string;
  readonly word: string;
  readonly start: string;
}

export type Terms = Readonly<Record<keyof Istilah, TermForms>>;

const USUAL: Readonly<Record<keyof Istilah, string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subKegiatan: 'Subkegiatan',
  anggaran: 'Anggaran',
  renstra: 'Renstra',
  perjanjianKinerja: 'Perjanjian Kinerja',
};

/** The names of documents, which keep their capitals within a sentence. */
const NAMES: ReadonlySet<keyof Istilah> = new Set(['renstra', 'perjanjianKinerja']);

/** The words of an agency; where it names none, those of its kind. */
export function termsOf({ istilah, jenis }: Pick<Instansi, 'istilah' | 'jenis'>): Terms {
  const usual = { ...USUAL, ...(jenis === 'pemda' && { renstra: 'RPJMD' }) };
  return mapRecord(usual, (word, name) => termForms(istilah[name] ?? word, NAMES.has(name)));
}

/** A title, as it stands in each place; the name of a document keeps its capitals. */
export function termForms(title: string, isName = false): TermForms {
  const word = isName ? title : withinSentence(title);
  return { title, word, start: capitalised(word) };
}

/** A title as it stands within a sentence: `Inovasi dan BLUD` → `inovasi dan BLUD`. */
export const withinSentence = (title: string): string =>
  title.split(' ').map(withoutCapital).join(' ');

/** An abbreviation (KRO, DIPA) stays what it is. */
export const withoutCapital = (word: string): string =>
  /^\p{Lu}[\p{Ll}\p{Pd}]*$/u.test(word) ? word.toLowerCase() : word;

/** The words of what names none of its own. */
export const USUAL_TERMS: Terms = mapRecord(USUAL, (word, name) =>
  termForms(word, NAMES.has(name)),
);

/** The document that an agency spends by: of a region DPA, of the state DIPA. */
export function budgetDocument({ jenis, daerah }: Pick<Instansi, 'jenis' | 'daerah'>): string {
  if (jenis === 'opd' || jenis === 'pemda') return 'DPA';
  // A unit that names its region may be of either: a hospital of a regency, a court in one.
  return daerah === null ? 'DIPA' : 'DPA atau DIPA';
}

const USUAL_TITLE = 'Laporan Kinerja Instansi Pemerintah';

/** What its reports are called. */
export const reportTitle = ({ judulLaporan }: Pick<Instansi, 'judulLaporan'>): string =>
  judulLaporan ?? USUAL_TITLE;

/** The region where the name does not say it: "Pemerintah Provinsi Jawa Timur" is not of "Provinsi Jawa Timur" again. */
export function regionOf({ nama, daerah }: Pick<Instansi, 'nama' | 'daerah'>): string | null {
  return daerah === null || nama.toLowerCase().includes(daerah.toLowerCase()) ? null : daerah;
}

/** Name and region, of an agency that other regions have as well. */
export function fullName(instansi: Pick<Instansi, 'nama' | 'daerah'>): string {
  const region = regionOf(instansi);
  return region === null ? instansi.nama : `${instansi.nama} ${region}`;
}

/** A report's title before a name, of which no word is said twice: "… Instansi Pemerintah Provinsi Jawa Timur". */
export function titleOf(title: string, nama: string): string {
  const last = title.split(' ').at(-1) ?? '';
  const isDoubled = nama.toLowerCase().startsWith(`${last.toLowerCase()} `);
  return `${title} ${isDoubled ? nama.slice(last.length + 1) : nama}`;
}

/** A government serves its own missions; it does not support them. */
export const isGovernment = ({ jenis, nama }: Pick<Instansi, 'jenis' | 'nama'>): boolean =>
  jenis === 'pemda' || /^pemerintah\b/i.test(nama);

/** Whose vision the plan holds: that of the regent for an office of a regency, else the agency's own. */
export function visionOwner({ jenis, nama, daerah, induk }: Instansi): string {
  if (jenis === 'opd') return daerah ?? induk ?? nama;
  return jenis === 'pemda' ? (daerah ?? nama) : nama;
}
