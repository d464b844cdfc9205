// Results → one long table for programs: a row a figure. RFC 4180, exact decimals with a point beside the text as shown.

import { takeCensus, type Entry, type Measure } from '../calculate/census.ts';
import type { Hasil } from '../calculate/laporan.ts';
import { formatContent, formatEksak, TIADA } from '../compose/format.ts';

const HEAD = ['tahun', 'jenis', 'kode', 'baris', 'nama', 'induk', 'ukuran', 'kolom', 'satuan', 'nilai', 'tampil'] as const; // prettier-ignore

/** All figures of a year, in the order of the results file; one that is missing has an empty `nilai`. */
export function toCsv(hasil: Hasil): string {
  const rows = takeCensus(hasil)
    .filter((entry) => isListed(entry, hasil.tahun))
    .map(({ of, measure, column, unit, content }) => [
      String(hasil.tahun),
      of.kind,
      of.code,
      of.row === null ? '' : String(of.row),
      of.name,
      of.parent ?? '',
      measure,
      column ?? '',
      unit ?? '',
      'nilai' in content && content.nilai !== null ? formatEksak(content.nilai) : '',
      formatContent(content) ?? TIADA,
    ]);
  return [HEAD, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const UNLISTED: ReadonlySet<Measure> = new Set(['kondisi_awal', 'target_tahun']);

const isMissing = (content: Entry['content']): boolean =>
  'nilai' in content && content.nilai === null;

/** What the results file does not hold either is left out. */
function isListed({ of, measure, column, content }: Entry, year: number): boolean {
  if (measure.endsWith('_lalu')) return Number(column) < year && !isMissing(content);
  return of.kind !== 'fakta' && !UNLISTED.has(measure);
}

/**
 * A field, in quotes where it has to be. A text that a spreadsheet program would take for a formula (OWASP, CSV
 * injection) gets an apostrophe before it; a number with its sign stays one.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[-+][\d.,]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
