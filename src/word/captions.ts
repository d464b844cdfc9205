// Captions: the number counts by itself, chapter by chapter, and already shows the report's.

import { TextRun, type FileChild, type XmlComponent } from 'docx';
import type { Gambar, Tabel } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import type { WordContext } from './context.ts';
import { field, place } from './fields.ts';
import { GAYA } from './style/names.ts';
import { splitLabel } from './labels.ts';
import { paragraph } from './paragraphs.ts';
import { TEBAL } from './text.ts';

/** "Tabel 3.1" and the title, with what stands below it on the same page: the table, or the source of a figure. */
export function caption(
  { id, label, judul }: Pick<Tabel | Gambar, 'id' | 'label' | 'judul'>,
  context: WordContext,
  { keepNext }: { readonly keepNext: boolean },
): FileChild {
  return paragraph(
    {
      style: GAYA.keterangan,
      keepNext,
    },
    [...labelOf(id, oneLine(label), context), new TextRun({ text: ` ${oneLine(judul)}` })],
  );
}

/** The place is the number alone, which references take over. The first of a chapter begins anew at 1. */
function labelOf(id: string, label: string, context: WordContext): readonly XmlComponent[] {
  const bold = (text: string) => new TextRun({ ...TEBAL, text });
  const split = splitLabel(label);
  if (split === undefined) return place(id, [bold(label)], context);
  const { kind, number } = split;
  const [, chapter = '', own = ''] = /^(.*?)(\d+)$/.exec(number) ?? [];
  const again = own === '1' ? ' \\r 1' : '';
  const counted = field(`SEQ ${kind.trim()} \\* ARABIC${again}`, [bold(own)], TEBAL);
  return [bold(kind), ...place(id, [bold(chapter), ...counted], context)];
}
