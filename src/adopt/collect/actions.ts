// The actions of the year with whom and when, where a table of theirs is understood whole.

import { labelOf, type Sheet, type SheetColumn, type SheetRow } from '../../audit/column/sheet.ts';
import { fold } from '../../audit/table/head.ts';
import { LATE } from '../../compose/table/actions.ts';
import { NOT_YET, QUARTERS, quarterNumeral, type Quarter } from '../../period.ts';
import { keysOf } from '../../record.ts';
import { STATUS_AKSI } from '../../source/schema/triwulan.ts';
import type { DraftAction } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import { findKey } from './names.ts';
import { RUPIAH, typedReading } from './value/printed-figure.ts';
import { isActionTable, subjectsOf, wordsAt } from './subject.ts';

/** What a column holds, by its head. */
const HEADS = {
  keluaran: /^(?:keluaran|output|hasil)\b/,
  triwulan: /^(?:jadwal|triwulan|tw|waktu)\b/,
  anggaran: /^(?:anggaran|pagu|biaya|dana)\b/,
  penanggung_jawab: /^(?:penanggung ?jawab|pelaksana|pj)\b/,
  status: /^status\b/,
  aksi: /\baksi\b/,
} as const;

type Field = keyof typeof HEADS;

/** Of the first report whose table of them is understood in every row; else it stays where what is left is told. */
export function collectActions(
  reports: readonly SourceReport[],
  plan: NamedPlan,
): readonly DraftAction[] {
  for (const report of reports) {
    for (const sheet of report.sheets.filter(isActionTable)) {
      const rows = actionsIn(report, sheet, plan);
      if (rows.length > 0) return rows;
    }
  }
  return [];
}

function actionsIn(
  report: SourceReport,
  sheet: Sheet,
  { sasaran, tujuan }: NamedPlan,
): readonly DraftAction[] {
  const columns = columnsOf(sheet);
  const indicators = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  const keys = indicators.map(({ key }) => key);
  const rows = [...subjectsOf(sheet)].filter(
    ([row]) => row.kind === 'item' || row.kind === 'title',
  );
  const actions = rows.flatMap(([row, { indikator }]): readonly DraftAction[] => {
    const key = indikator === null ? null : findKey(indikator, keys);
    const kode = indicators.find((one) => one.key === key)?.kode;
    const read = kode === undefined ? null : readAction(row, columns);
    if (kode === undefined || read === null) return [];
    const origin = originOf(report, read.cells[0]?.place ?? null, sheet);
    return [{ indikator: kode, origin, ...read }];
  });
  return actions.length === rows.length ? actions : [];
}

function columnsOf({ columns }: Sheet): ReadonlyMap<Field, SheetColumn> {
  const found = new Map<Field, SheetColumn>();
  for (const column of columns) {
    const head = fold(labelOf(column));
    const field = keysOf(HEADS).find((name) => HEADS[name].test(head));
    if (field !== undefined && column.subject !== 'indikator' && !found.has(field))
      found.set(field, column);
  }
  return found;
}

/** Null where a cell of it says what the data cannot. */
function readAction(
  row: SheetRow,
  columns: ReadonlyMap<Field, SheetColumn>,
): Omit<DraftAction, 'indikator' | 'origin'> | null {
  const at = (field: Field) => {
    const column = columns.get(field);
    return column === undefined ? '' : wordsAt(row, column.index);
  };
  const money = columns.get('anggaran');
  const triwulan = quartersIn(at('triwulan'));
  const status = statusIn(at('status'));
  const anggaran =
    money === undefined ? null : typedReading(row.readings[money.index], money.factor);
  const isWhole =
    at('aksi') !== '' &&
    triwulan !== null &&
    (status !== null || at('status') === '') &&
    (anggaran === null ? at('anggaran') === '' : RUPIAH.test(anggaran));
  if (!isWhole) return null;
  return {
    aksi: at('aksi'),
    keluaran: at('keluaran') || null,
    triwulan,
    anggaran,
    penanggungJawab: at('penanggung_jawab') || null,
    status,
    cells: [...columns.values()]
      .map(({ index }) => row.cells[index] ?? null)
      .filter((cell) => cell !== null),
  };
}

/** Whether it is late goes out of its schedule. */
function statusIn(text: string): DraftAction['status'] {
  const said = text.toLowerCase().replace(`(${LATE})`, '').trim();
  if (said === NOT_YET) return 'belum';
  return STATUS_AKSI.find((one) => one === said) ?? null;
}

const NUMERAL = String.raw`(?:iv|i{1,3}|[1-4])`;
const UNTIL = String.raw`[–-]|s\.?d\b\.?|sampai(?: dengan)?`;
const QUARTER_WORD = /\b(?:tw|triwulan)\b\.?/gi;
const SCHEDULE = new RegExp(
  String.raw`^\s*${NUMERAL}(?:\s*(?:,|dan|${UNTIL})\s*${NUMERAL})*\s*$`,
  'i',
);
const TOKEN = new RegExp(`${UNTIL}|${NUMERAL}`, 'gi');

/** `TW I, III` and `TW II–IV`; none of nothing, null of anything else. */
export function quartersIn(text: string): readonly Quarter[] | null {
  const plain = text.replace(QUARTER_WORD, ' ');
  if (text === '') return [];
  if (!SCHEDULE.test(plain)) return null;
  const said = new Set<Quarter>();
  let isUntil = false;
  let last: Quarter = 1;
  for (const [token] of plain.matchAll(TOKEN)) {
    const quarter = QUARTERS.find(
      (one) => quarterNumeral(one) === token.toUpperCase() || String(one) === token,
    );
    if (quarter !== undefined) {
      const from = isUntil ? last : quarter;
      for (const one of QUARTERS) if (one >= from && one <= quarter) said.add(one);
      last = quarter;
    }
    isUntil = quarter === undefined;
  }
  return QUARTERS.filter((one) => said.has(one));
}
