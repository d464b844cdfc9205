// A table of the new year: its rows stay, last year's figures go, columns of earlier years stay and one is added.

import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { isYear } from '../period.ts';
import type { Rollover } from './rollover.ts';
import type { YamlEditor } from './editor.ts';
import { shiftYears } from './years.ts';

const PRINTED = /_tercetak$/;

/** Whether a table of values keeps those that it has: its columns are years, and say themselves what they are. */
export function keepsValues(columns: readonly string[], from: number): boolean {
  return columns.includes(String(from)) || columns.every((one) => isYear(one));
}

/** @returns whether the year of a source was moved on */
export function rollTables(editor: YamlEditor, list: unknown, rollover: Rollover): boolean {
  if (!isSeq(list)) return false;
  const tables = list.items.filter((one) => isMap(one));
  return tables.map((tabel) => rollTable(editor, tabel, rollover)).includes(true);
}

function rollTable(editor: YamlEditor, tabel: YAMLMap, rollover: Rollover): boolean {
  editor.remove(tabel, (key) => PRINTED.test(key));
  shiftText(editor, tabel, 'judul', rollover);
  const isShifted = shiftText(editor, tabel, 'sumber', rollover);
  const catatan = editor.find(tabel, 'catatan');
  if (catatan) {
    const question = `TODO: apakah catatan ini masih berlaku untuk tahun ${String(rollover.to)}?`;
    editor.addComment(catatan.key, question);
  }
  const pair = editor.find(tabel, 'baris');
  // What was recommended, won or done is another each year.
  if (pair && editor.typed(editor.find(tabel, 'jenis')?.value) === 'teks') {
    editor.replace(tabel, pair, '[]');
    editor.addComment(pair.key, `TODO: isi baris tahun ${String(rollover.to)}`);
    return isShifted;
  }
  return rollRows(editor, tabel, pair?.value, rollover) || isShifted;
}

/** @returns whether the year of a row's source was moved on */
function rollRows(editor: YamlEditor, tabel: YAMLMap, rows: unknown, rollover: Rollover): boolean {
  const columns = editor.find(tabel, 'kolom')?.value;
  // Rows that are those of units get their figures by themselves: the new column is all that is missing.
  if (isMap(rows) && isSeq(columns)) rollColumns(editor, columns, [], rollover);
  if (!isSeq(rows)) return false;
  const list = rows.items.filter((one) => isMap(one)).filter((one) => !one.has('ruang'));
  if (!isSeq(columns)) return list.map((one) => emptyRow(editor, one, rollover)).includes(true);
  for (const one of list) editor.remove(one, (key) => PRINTED.test(key));
  rollColumns(editor, columns, list, rollover);
  return false;
}

/** @returns whether there was a year to move on */
export function shiftText(
  editor: YamlEditor,
  map: YAMLMap,
  key: string,
  rollover: Rollover,
): boolean {
  const value = editor.find(map, key)?.value;
  const source = editor.source(value);
  const fresh = shiftYears(source, rollover);
  if (fresh === source) return false;
  editor.replaceText(value, fresh);
  return true;
}

/** A row of a capaian or komposit table: what is measured stays, this year's figures are to be filled in. */
function emptyRow(editor: YamlEditor, row: YAMLMap, rollover: Rollover): boolean {
  editor.remove(row, (key) => PRINTED.test(key) || key === 'tahun_data');
  const isShifted = shiftText(editor, row, 'sumber', rollover);
  for (const key of ['target', 'realisasi', 'nilai']) {
    const pair = editor.find(row, key);
    if (pair) editor.clear(row, pair);
  }
  return isShifted;
}

function rollColumns(
  editor: YamlEditor,
  columns: YAMLSeq,
  rows: readonly YAMLMap[],
  { from, to }: Rollover,
): void {
  const titles = columns.items.map((one) => editor.typed(one) ?? '');
  const old = titles.indexOf(String(from));
  if (old === -1) {
    if (!keepsValues(titles, from)) emptyValues(editor, rows);
    return;
  }
  if (titles.includes(String(to))) return;
  const item = columns.items[old];
  editor.addAfter(columns, item, editor.source(item).replace(String(from), String(to)));
  for (const one of rows) {
    const value = editor.find(one, 'nilai');
    if (value !== undefined && isMap(value.value)) {
      editor.add(value.value, `${String(to)}:${value.value.flow === true ? ' null' : ''}`);
    } else if (value !== undefined) editor.replace(one, value, `{ ${String(to)}: null }`);
    else editor.add(one, `nilai: { ${String(to)}: null }`);
  }
}

/** Columns that are no years hold figures of the report's own year. */
function emptyValues(editor: YamlEditor, rows: readonly YAMLMap[]): void {
  for (const one of rows) {
    const value = editor.find(one, 'nilai')?.value;
    if (!isMap(value)) continue;
    for (const { pair } of editor.entries(value)) editor.clear(value, pair);
  }
}
