// Captions: the number counts by itself, chapter by chapter, and already shows the report's.

import { TextRun, type FileChild } from 'docx';
import type { Gambar, Tabel } from '../compose/report.ts';
import { oneLine } from '../render/one-line.ts';
import type { WordContext } from './context.ts';
import { field, place } from './fields.ts';
import { GAYA } from './style/names.ts';
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
    [...place(id, numberOf(oneLine(label)), context), new TextRun({ text: ` ${oneLine(judul)}` })],
  );
}

/** The first of a chapter begins anew at 1. */
function numberOf(label: string) {
  const [, kata = '', awal = label, nomor = ''] = /^((\S+) .*?)(\d+)$/.exec(label) ?? [];
  if (nomor === '') return [new TextRun({ ...TEBAL, text: label })];
  const again = nomor === '1' ? ' \\r 1' : '';
  return [
    // The references take this over: none ends its line before the number.
    new TextRun({ ...TEBAL, text: kata.replace(' ', '\u00a0') }),
    ...field(`SEQ ${awal} \\* ARABIC${again}`, [new TextRun({ ...TEBAL, text: nomor })], TEBAL),
  ];
}
