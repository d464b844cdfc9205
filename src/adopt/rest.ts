// `sisa.md`: what could not be placed, whole, with its page.

import type { Sheet } from '../audit/column/sheet.ts';
import { textOfCell } from '../audit/table/head.ts';
import { tidy } from './collect/subject.ts';
import type { Missing } from './prose/coverage.ts';
import { escapeProse, type LeftText } from './prose/narasi.ts';
import { originOf, type SourceReport } from './source.ts';

export interface Rest {
  readonly report: SourceReport;
  readonly tables: readonly Missing[];
  readonly texts: readonly LeftText[];
}

/** Something else that is told: a figure that was refused, a picture that cannot be used. */
export interface RestRemark {
  readonly what: string;
  readonly why: string;
}

/** @returns null where nothing is left */
export function writeRest(rests: readonly Rest[], remarks: readonly RestRemark[]): string | null {
  const parts = rests.flatMap((rest) => partsOf(rest));
  const told = remarks.map(({ what, why }) => `- ${escapeProse(what)}: ${escapeProse(why)}`);
  const unread = rests.flatMap(({ report }) => unreadOf(report));
  if (parts.length + told.length + unread.length === 0) return null;
  return [
    '# Yang tidak tertampung',
    'Bagian laporan yang tidak menemukan tempat pada data. Tidak dibaca oleh lkjip; hapus yang sudah dipindahkan.',
    ...(unread.length === 0 ? [] : [unread.join('\n')]),
    ...(told.length === 0 ? [] : ['## Ditolak', told.join('\n')]),
    ...parts,
    '',
  ].join('\n\n');
}

function unreadOf(report: SourceReport): readonly string[] {
  return report.document.unread.map(
    ({ page }) =>
      `- ${escapeProse(originOf(report, { page, box: null }, null))}: halaman tidak terbaca (pindaian, kosong, atau rusak)`,
  );
}

/** Texts and tables in the order of the report. */
function partsOf({ report, tables, texts }: Rest): readonly string[] {
  const order = new Map(report.text.flat().map(({ place }, i) => [place, i]));
  const index = new Map(report.sheets.map((sheet, i) => [sheet, i]));
  const before = report.sheets.map((_, i) =>
    report.text.slice(0, i + 1).reduce((sum, list) => sum + list.length, 0),
  );
  const placed = [
    ...texts.map(({ text, place }) => ({
      at: order.get(place) ?? 0,
      head: originOf(report, place, null),
      text: escapeProse(text),
    })),
    ...tables.map(({ sheet, cells }) => ({
      at: (before[index.get(sheet) ?? 0] ?? 0) - 0.5,
      head: originOf(report, sheet.table.place, sheet),
      text: tableText(sheet, cells),
    })),
  ].sort((a, b) => a.at - b.at);
  let head = '';
  return placed.flatMap((part) => {
    const isNew = part.head !== head;
    head = part.head;
    return [...(isNew ? [`## ${escapeProse(part.head)}`] : []), part.text];
  });
}

const CELLS_MAX = 12;

function tableText(sheet: Sheet, missing: readonly string[]): string {
  const { table, columns, rows } = sheet;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columns.map(({ labels }) => cellText(labels.join(' › ')));
  const body = rows.map((row) =>
    line(
      columns.map(({ index }) => {
        const cell = row.cells[index];
        return cell == null || row.isOwn[index] !== true ? '' : cellText(textOfCell(cell));
      }),
    ),
  );
  const more = missing.length > CELLS_MAX ? `, dan ${missing.length - CELLS_MAX} lagi` : '';
  const named = missing.slice(0, CELLS_MAX).map((text) => `“${cellText(text.slice(0, 60))}”`);
  return [
    ...(table.title === '' ? [] : [`**${escapeProse(tidy(table.title))}**`, '']),
    line(head),
    line(columns.map(() => '---')),
    ...body,
    '',
    `Belum tertampung: ${named.join(', ')}${more}.`,
  ].join('\n');
}

const cellText = (text: string): string => escapeProse(tidy(text));
