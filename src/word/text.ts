// Running text: words with their emphasis, links and references.

import { Tab, TextRun, type IRunOptions, type XmlComponent } from 'docx';
import { foldSpaces, oneLine } from '../render/one-line.ts';
import type { Inline } from '../compose/report.ts';
import { withHardSpaces } from '../render/unbroken.ts';
import type { WordContext } from './context.ts';
import { field, linkOut, linkWithin } from './fields.ts';
import { splitLabel } from './labels.ts';
import { GAYA } from './style/names.ts';

type Rupa = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

export const TEBAL: Rupa = { bold: true };

/** The pieces of a paragraph. */
export function runs(
  content: readonly Inline[],
  context: WordContext,
  look: Rupa = {},
): readonly XmlComponent[] {
  return content.flatMap((one) => runsOf(one, context, look));
}

function runsOf(inline: Inline, context: WordContext, look: Rupa): readonly XmlComponent[] {
  switch (inline.jenis) {
    case 'teks':
      return [new TextRun({ ...look, text: withHardSpaces(foldSpaces(inline.teks)) })];
    case 'kode':
      return [new TextRun({ ...look, style: GAYA.kode, text: foldSpaces(inline.teks) })];
    case 'tebal':
      return runs(inline.isi, context, { ...look, bold: true });
    case 'miring':
      return runs(inline.isi, context, { ...look, italics: true });
    case 'tautan':
      return link(inline.url, inline.isi, context, look);
    case 'rujukan':
      return reference(inline.id, inline.teks, context, look);
    case 'ganti-baris':
      return [new TextRun({ ...look, break: 1 })];
  }
}

/** Of a link that leads nowhere safe only the words stay. */
function link(
  url: string,
  content: readonly Inline[],
  context: WordContext,
  look: Rupa,
): readonly XmlComponent[] {
  const kata = (warna: Rupa) => runs(content, context, { ...look, ...warna });
  const bergaya = { style: GAYA.tautan };
  if (url.startsWith('#')) {
    const tujuan = context.penanda.get(url.slice(1));
    return tujuan === undefined ? kata({}) : [linkWithin(tujuan.nama, kata(bergaya))];
  }
  const out = /^(?:https?:|mailto:)/i.test(url) ? linkOut(url, kata(bergaya), context) : null;
  return out === null ? kata({}) : [out];
}

/**
 * "Tabel 3.1", whose number is a field that follows that of its caption. The space before it, at which no line ends, is none of the
 * field's: LibreOffice loses what comes behind such a space where it carries a field over to the next line.
 */
function reference(
  id: string,
  label: string,
  { penanda }: WordContext,
  look: Rupa,
): readonly XmlComponent[] {
  const run = (text: string) => new TextRun({ ...look, text });
  const words = oneLine(label);
  const tujuan = penanda.get(id);
  const split = splitLabel(words);
  if (tujuan === undefined || split === undefined) return [run(withHardSpaces(words))];
  const number = field(`REF ${tujuan.nama} \\h \\* MERGEFORMAT`, [run(split.number)], look);
  return [run(split.kind), ...number];
}

/** Words with what stands before them, a tab between. */
export function labelled(label: string, text: string, look: Rupa = {}): readonly TextRun[] {
  if (label === '') return [new TextRun({ ...look, text })];
  return [
    new TextRun({ ...look, text: label }),
    new TextRun({ ...look, children: [new Tab()] }),
    new TextRun({ ...look, text }),
  ];
}
