// Daftar isi, daftar gambar, daftar tabel: fields that Word can bring up to date, filled with the lines and the page
// numbers of the printed report.

import { Tab, TextRun, type FileChild, type XmlComponent } from 'docx';
import type { Entri, Laporan } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import type { WordContext } from './context.ts';
import { beginField, endField, field, linkWithin, place } from './fields.ts';
import { mm } from './lengths.ts';
import { GAYA } from './style/names.ts';
import { paragraph } from './paragraphs.ts';
import { labelled } from './text.ts';

interface DaftarHalaman {
  /** Its own element. */
  readonly id: string;
  readonly judul: string;
  readonly entri: readonly Entri[];
  readonly instruction: string;
  readonly gaya: (entri: Entri) => string;
}

/** Lists up to so many lines stand whole, of longer ones so many lines with the title; as templates/cetak.css has it. */
const WHOLE = 12;
const WITH_TITLE = 3;

/** The lists that have lines, in their order; short ones share a page. */
export function pageLists(
  laporan: Laporan,
  context: WordContext,
): readonly (readonly FileChild[])[] {
  const daftarElemen = (nama: string, id: string, entri: readonly Entri[]): DaftarHalaman => ({
    id,
    judul: titleOf(id, laporan),
    entri,
    instruction: `TOC \\h \\z \\c "${nama}"`,
    gaya: () => GAYA.daftarElemen,
  });
  const all: readonly DaftarHalaman[] = [
    {
      id: 'daftar-isi',
      judul: titleOf('daftar-isi', laporan),
      entri: laporan.daftarIsi,
      // Headings of ranks 1 and 2, and those of rank 3 that are marked for it.
      instruction: 'TOC \\h \\z \\o "1-2" \\f C \\l "3-3"',
      gaya: ({ tingkat }) => GAYA.daftarIsi[tingkat - 1] ?? GAYA.daftarIsi[2],
    },
    daftarElemen('Gambar', 'daftar-gambar', laporan.daftarGambar),
    daftarElemen('Tabel', 'daftar-tabel', laporan.daftarTabel),
  ];
  return all
    .filter(({ entri }) => entri.length > 0)
    .map((one, i) => pageList(one, i === 0, context));
}

/** As daftar isi itself calls it. */
function titleOf(id: string, { daftarIsi }: Laporan): string {
  return daftarIsi.find((entri) => entri.id === id)?.judul ?? id.replace('-', ' ');
}

function pageList(
  daftar: DaftarHalaman,
  isFirst: boolean,
  context: WordContext,
): readonly FileChild[] {
  const { id, judul, entri, instruction, gaya } = daftar;
  const kept = entri.length <= WHOLE ? entri.length - 1 : WITH_TITLE;
  return [
    paragraph(
      { style: GAYA.judul[0], ...(isFirst ? {} : { spacing: { before: mm(12) } }) },
      place(id, [new TextRun(oneLine(judul))], context),
    ),
    paragraph({ style: GAYA.kolomHalaman }, [new TextRun('Halaman')]),
    ...entri.map((one, i) =>
      paragraph({ style: gaya(one), ...(i < kept ? { keepNext: true } : {}) }, [
        ...(i === 0 ? beginField(instruction) : []),
        ...line(one, wordsOf(one, gaya(one)), context),
      ]),
    ),
    paragraph({ style: GAYA.jarak }, [endField()]),
  ];
}

/** A chapter's label is as long as a short title without one: no tab stop would fit both. */
function wordsOf({ label, judul }: Entri, style: string): readonly XmlComponent[] {
  const kata = [oneLine(label), oneLine(judul)] as const;
  if (style !== GAYA.daftarIsi[0]) return labelled(...kata);
  return [new TextRun(kata.filter((one) => one !== '').join(' '))];
}

function line(
  { id }: Entri,
  kata: readonly XmlComponent[],
  { penanda, halaman }: WordContext,
): readonly XmlComponent[] {
  const tujuan = penanda.get(id);
  const nomor = halaman.get(id);
  if (tujuan === undefined || nomor === undefined) throw new Error(`no page is known for ${id}`);
  const medan = field(`PAGEREF ${tujuan.nama} \\h`, [new TextRun(nomor)]);
  return [linkWithin(tujuan.nama, [...kata, new TextRun({ children: [new Tab()] }), ...medan])];
}
