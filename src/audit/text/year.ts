// The year that a report is about.

import type { Table } from '../table/tables.ts';
import type { Paragraph } from './paragraphs.ts';

/** The year that heads and feet name, else captions, else its first pages; null where none does. */
export function reportYearOf(
  furniture: readonly string[],
  tables: readonly Table[],
  paragraphs: readonly Paragraph[],
): number | null {
  const titles = tables.flatMap(({ title, labels }) => [
    title,
    ...labels.map((path) => path.join(' ')),
  ]);
  const opening = paragraphs.slice(0, 40).map(({ text }) => text);
  return (
    commonest(furniture) ??
    commonest(opening.filter((text) => /\btahun\s+(?:19|20)\d{2}\s*$/i.test(text))) ??
    commonest(titles) ??
    commonest(paragraphs.map(({ text }) => text))
  );
}

function commonest(texts: readonly string[]): number | null {
  const count = new Map<number, number>();
  for (const text of texts) {
    // A span of years is a plan's.
    const single = text.replace(/\b(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)?\d{2}\b/g, ' ');
    for (const year of single.match(/\b20\d{2}\b/g) ?? []) {
      count.set(Number(year), (count.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...count].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? null;
}
