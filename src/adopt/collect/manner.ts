// What a report calls things, and by what method it measures efficiency.

import { figureAt, labelOf, type Sheet, type SheetColumn } from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import type { DraftManner } from '../draft.ts';
import type { SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import { tidy } from './subject.ts';

export function collectManner(reports: readonly SourceReport[], plan: NamedPlan): DraftManner {
  const sheets = reports.flatMap((one) => one.sheets);
  const columns = sheets.flatMap((one) => one.columns);
  const titles = sheets.map(({ table }) => fold(table.title));
  const contracts = titles.filter((title) => /\bkontrak kinerja\b/.test(title)).length;
  const agreements = titles.filter((title) => /\bperjanjian kinerja\b/.test(title)).length;
  return {
    sasaran: commonest(columns, SASARAN, 'Sasaran'),
    anggaran: commonest(columns, ANGGARAN, 'Anggaran'),
    perjanjianKinerja: contracts > agreements ? 'Kontrak Kinerja' : null,
    jenjang: levelsOf(reports, plan),
    isPlainIndex: isPlainIndex(sheets),
    isDifference: isDifference(sheets),
  };
}

const SASARAN = /^(Sasaran(?: \p{Lu}\p{Ll}+)?)$/u;
const ANGGARAN = /^(Anggaran|Pagu(?: Anggaran)?) \(Rp\.?\)$/;

/** What most heads say; null where that is the usual word, and where none says any. */
function commonest(columns: readonly SheetColumn[], pattern: RegExp, usual: string): string | null {
  const times = new Map<string, number>();
  for (const { labels } of columns) {
    const [, name] = pattern.exec(tidy(labels.at(-1) ?? '')) ?? [];
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [first] = [...times].sort(([, a], [, b]) => b - a);
  return first === undefined || first[0] === usual ? null : first[0];
}

const HEADING = /^(Sasaran \p{Lu}\p{Ll}+) \d+: (.+)$/u;

/** The level of each sasaran by its kode, as its heading names it; none where all are of one. */
function levelsOf(
  reports: readonly SourceReport[],
  { sasaran }: NamedPlan,
): ReadonlyMap<string, string> {
  const lines = reports.flatMap(({ text }) => text.flat());
  const levels = new Map(
    lines.flatMap(({ text }) => {
      const [, level = '', nama = ''] = HEADING.exec(tidy(text)) ?? [];
      const kode = sasaran.find((one) => one.nama === nama)?.kode;
      return kode === undefined ? [] : [[kode, level] as const];
    }),
  );
  const isTold = new Set(levels.values()).size > 1 && levels.size === sasaran.length;
  return isTold ? levels : new Map();
}

/** Whether every table of efficiency has results of 100 as planned and a standard of 1. */
function isPlainIndex(sheets: readonly Sheet[]): boolean {
  const tables = sheets.flatMap((sheet) => {
    const planned = sheet.columns.find((one) => /^target capaian (?!keuangan)/.test(head(one)));
    const standard = sheet.columns.find((one) => head(one).startsWith('standar efisiensi'));
    return planned === undefined || standard === undefined ? [] : [{ sheet, planned, standard }];
  });
  const is = (sheet: Sheet, { index }: SheetColumn, wanted: number) =>
    sheet.rows.every((row) => figureAt(row, index)?.value.eq(wanted) ?? true);
  return (
    tables.length > 0 &&
    tables.every(
      ({ sheet, planned, standard }) => is(sheet, planned, 100) && is(sheet, standard, 1),
    )
  );
}

/** Whether every table of efficiency takes what was spent, in per cent, from what was reached, in two rows at least. */
function isDifference(sheets: readonly Sheet[]): boolean {
  const rows = sheets.flatMap(({ columns, rows: all }) => {
    const at = (role: SheetColumn['role']) => columns.filter((one) => one.role === role);
    const named = at('efisiensi');
    // `Selisih (poin persentase)`
    const efisiensi = named.length > 0 ? named : at('selisih');
    const [capaian, serapan] = [at('capaian'), at('serapan')];
    if ([capaian, serapan, efisiensi].some(({ length }) => length !== 1)) return [];
    const indices = [capaian, serapan, efisiensi].map(([one]) => one?.index ?? -1);
    return all.flatMap((row) => {
      const [reached, spent, printed] = indices.map((index) => figureAt(row, index)?.value);
      return reached === undefined || spent === undefined || printed === undefined
        ? []
        : [reached.minus(spent).eq(printed)];
    });
  });
  return rows.length >= 2 && rows.every(Boolean);
}

const head = (column: SheetColumn): string => fold(labelOf(column));
