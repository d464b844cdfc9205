// A prose file of the new year: last year's text in a comment to rewrite, and above it a line that the rules find.

import type { YearShift } from './years.ts';

export function rollNarasi(text: string, { from, to }: YearShift): string {
  // A comment ends at the first `-->`, and those of last year are notes to its writer.
  const old = stripEarlier(text.replaceAll('\r\n', '\n'))
    .replaceAll('<!--', '<! --')
    .replaceAll('-->', '-- >')
    .trim();
  // Short, so that many of them are not taken for one paragraph that was copied.
  const todo = `TODO: tulis untuk tahun ${String(to)}.`;
  if (old === '') return `${todo}\n`;
  return `${todo}\n\n<!-- Naskah tahun ${String(from)}, sebagai bahan:\n\n${old}\n-->\n`;
}

/** A text that was rolled before and never written is not carried in two comments. */
function stripEarlier(text: string): string {
  const [fits, content] =
    /^TODO: tulis untuk tahun \d{4}\.\s*(?:<!-- Naskah tahun \d{4}, sebagai bahan:\n([^]*)\n-->\s*)?$/.exec(
      text,
    ) ?? [];
  return fits === undefined ? text : (content ?? '');
}
