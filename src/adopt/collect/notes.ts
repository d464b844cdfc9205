// What stands below a table: its source, and a note.

import type { Sheet } from '../../audit/column/sheet.ts';
import type { SourceReport } from '../source.ts';
import { tidy } from './subject.ts';

const SOURCE = /^\s*sumber(?:\s+data)?\s*:\s*(.+)$/i;

const NOTE = /^\s*(?:catatan|keterangan|ket)\.?\s*:\s*(.{10,})$/i;

/** What stands below a table as a note. */
export function noteLine({ text }: SourceReport, { table }: Sheet): string | null {
  const below = text[table.index]?.slice(0, 3) ?? [];
  const line = below.find((block) => NOTE.test(block.text))?.text ?? '';
  return tidy(NOTE.exec(line)?.[1] ?? '') || null;
}

/** What the line below a table names as its source; null where there is none, or where it names nothing. */
export function sourceLine({ text }: SourceReport, { table }: Sheet): string | null {
  const below = text[table.index]?.slice(0, 3) ?? [];
  const line = below.find((block) => SOURCE.test(block.text))?.text ?? '';
  const source = tidy(SOURCE.exec(line)?.[1] ?? '');
  return source === '' || /^(?:data )?diolah\b/i.test(source) ? null : source;
}
