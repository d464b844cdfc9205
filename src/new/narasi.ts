// A prose file of the new year: last year's text in a comment to rewrite, and above it a line that the rules find.

import type { Pergeseran } from './tahun.ts';

export function rollNarasi(teks: string, { dari, ke }: Pergeseran): string {
  // A comment ends at the first `-->`, and those of last year are notes to its writer.
  const lama = stripEarlier(teks.replaceAll('\r\n', '\n'))
    .replaceAll('<!--', '<! --')
    .replaceAll('-->', '-- >')
    .trim();
  // Short, so that many of them are not taken for one paragraph that was copied.
  const todo = `TODO: tulis untuk tahun ${String(ke)}.`;
  if (lama === '') return `${todo}\n`;
  return `${todo}\n\n<!-- Naskah tahun ${String(dari)}, sebagai bahan:\n\n${lama}\n-->\n`;
}

/** A text that was rolled before and never written is not carried in two comments. */
function stripEarlier(teks: string): string {
  const [cocok, isi] =
    /^TODO: tulis untuk tahun \d{4}\.\s*(?:<!-- Naskah tahun \d{4}, sebagai bahan:\n([^]*)\n-->\s*)?$/.exec(
      teks,
    ) ?? [];
  return cocok === undefined ? teks : (isi ?? '');
}
