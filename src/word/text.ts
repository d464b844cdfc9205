// Running text: words with their emphasis, links and references.

import { Tab, TextRun, type IRunOptions, type XmlComponent } from 'docx';
import { foldSpaces, oneLine } from '../render/one-line.ts';
import type { Inline } from '../compose/report.ts';
import { withHardSpaces } from '../render/unbroken.ts';
import type { WordContext } from './context.ts';
import { field, linkOut, linkWithin } from './fields.ts';
import { GAYA } from './style-names.ts';

type Rupa = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

export const TEBAL: Rupa = { bold: true };

/** The pieces of a paragraph. */
export function runs(
  isi: readonly Inline[],
  konteks: WordContext,
  rupa: Rupa = {},
): readonly XmlComponent[] {
  return isi.flatMap((satu) => runsOf(satu, konteks, rupa));
}

function runsOf(inline: Inline, konteks: WordContext, rupa: Rupa): readonly XmlComponent[] {
  switch (inline.jenis) {
    case 'teks':
      return [new TextRun({ ...rupa, text: withHardSpaces(foldSpaces(inline.teks)) })];
    case 'kode':
      return [new TextRun({ ...rupa, style: GAYA.kode, text: foldSpaces(inline.teks) })];
    case 'tebal':
      return runs(inline.isi, konteks, { ...rupa, bold: true });
    case 'miring':
      return runs(inline.isi, konteks, { ...rupa, italics: true });
    case 'tautan':
      return link(inline.url, inline.isi, konteks, rupa);
    case 'rujukan':
      return reference(inline.id, inline.teks, konteks, rupa);
    case 'ganti-baris':
      return [new TextRun({ ...rupa, break: 1 })];
  }
}

/** Of a link that leads nowhere safe only the words stay. */
function link(
  url: string,
  isi: readonly Inline[],
  konteks: WordContext,
  rupa: Rupa,
): readonly XmlComponent[] {
  const kata = (warna: Rupa) => runs(isi, konteks, { ...rupa, ...warna });
  const bergaya = { style: GAYA.tautan };
  if (url.startsWith('#')) {
    const tujuan = konteks.penanda.get(url.slice(1));
    return tujuan === undefined ? kata({}) : [linkWithin(tujuan.nama, kata(bergaya))];
  }
  const keluar = /^(?:https?:|mailto:)/i.test(url) ? linkOut(url, kata(bergaya), konteks) : null;
  return keluar === null ? kata({}) : [keluar];
}

/** "Tabel 3.1" as a field that follows the number of its caption. */
function reference(
  id: string,
  label: string,
  { penanda }: WordContext,
  rupa: Rupa,
): readonly XmlComponent[] {
  const kata = [new TextRun({ ...rupa, text: withHardSpaces(oneLine(label)) })];
  const tujuan = penanda.get(id);
  return tujuan === undefined ? kata : field(`REF ${tujuan.nama} \\h \\* MERGEFORMAT`, kata, rupa);
}

/** Words with what stands before them, a tab between. */
export function labelled(label: string, teks: string, rupa: Rupa = {}): readonly TextRun[] {
  if (label === '') return [new TextRun({ ...rupa, text: teks })];
  return [
    new TextRun({ ...rupa, text: label }),
    new TextRun({ ...rupa, children: [new Tab()] }),
    new TextRun({ ...rupa, text: teks }),
  ];
}
