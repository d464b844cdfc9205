// realisasi.yaml of the new year: every indikator with nothing yet, derivations and tables carried, the past kept.

import { isMap, type Pair, type YAMLMap } from 'yaml';
import { isFigure, shownValue } from '../calculate/besaran.ts';
import { computeRealisasi } from '../calculate/realisasi.ts';
import type { Realisasi } from '../source/workspace.ts';
import { typedAngka } from './typed-figure.ts';
import type { Rollover } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { keepsValues, rollTables, shiftText } from './tabel.ts';
import { isAboutLastReport } from './years.ts';

/** For a year whose predecessor has no such file. */
export const EMPTY_REALISASI = 'realisasi: {}\n';

export function rollRealisasi(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  editor.addHeader([
    `Realisasi tahun ${String(rollover.to)}. Yang belum ada dikosongkan, bukan 0; "lkjip validate ${String(rollover.to)}" menyebut yang belum diisi.`,
  ]);
  const { root } = editor;
  if (root !== null) {
    rollSections(editor, root, rollover);
    editor.dropComments((comment) => isAboutLastReport(comment, rollover));
  }
  return editor.result();
}

function rollSections(editor: YamlEditor, root: YAMLMap, rollover: Rollover): void {
  const { from, to } = rollover;
  const shiftedNote = `TODO: tahun pada "sumber" digeser dari laporan ${String(from)}; sesuaikan ketika mengisi`;
  // Printed figures belong to the report that printed them.
  editor.remove(root, (key) => key === 'sasaran');
  const realisasi = editor.find(root, 'realisasi');
  if (realisasi === undefined) editor.add(root, writeEmpty(rollover));
  else {
    if (rollEntries(editor, root, realisasi, rollover))
      editor.addComment(realisasi.key, shiftedNote);
  }
  const past = editor.find(root, 'realisasi_lalu')?.value;
  if (isMap(past)) keepPast(editor, past, rollover);
  const tabel = editor.find(root, 'tabel');
  if (tabel !== undefined && rollTables(editor, tabel.value, rollover)) {
    editor.addComment(tabel.key, shiftedNote);
  }
  for (const [key, what] of TO_CHECK) {
    const pair = editor.find(root, key);
    if (pair === undefined) continue;
    const title = `TODO: ${what} tahun ${String(to)}; di bawah ini yang tahun ${String(from)}`;
    editor.commentOut(root, pair, title);
  }
}

/** An empty standard says "looked for, there is none", and a fact cannot be empty: neither may be taken over unseen. */
const TO_CHECK = [
  ['standar_nasional', 'standar nasional yang berlaku'],
  ['pembanding', 'pembanding'],
  ['fakta', 'angka lain yang disebut narasi'],
] as const;

function writeEmpty({ indikator }: Rollover): string {
  return `realisasi:${indikator.map(({ kode }) => `\n  ${kode}:`).join('')}`;
}

/** @returns whether the year of a source was moved on */
function rollEntries(
  editor: YamlEditor,
  root: YAMLMap,
  section: Pair,
  rollover: Rollover,
): boolean {
  const map = section.value;
  const knownKode = new Set(rollover.indikator.map(({ kode }) => kode));
  const entries = editor.entries(map);
  if (!isMap(map) || !entries.some(({ key }) => knownKode.has(key))) {
    const content = rollover.indikator.map(({ kode }) => `\n  ${kode}:`).join('');
    editor.replace(root, section, root.flow === true ? '{}' : content);
    return false;
  }
  editor.remove(map, (kode) => !knownKode.has(kode));
  const shifted = entries.map(({ pair }) => rollEntry(editor, map, pair, rollover));
  const present = new Set(entries.map(({ key }) => key));
  for (const { kode } of rollover.indikator.filter((one) => !present.has(one.kode))) {
    editor.add(map, map.flow === true ? `${kode}: null` : `${kode}:`);
  }
  return shifted.includes(true);
}

/**
 * What says how the figure is obtained stays; the figure and what was said of it go.
 * @returns whether the year of its source was moved on
 */
function rollEntry(editor: YamlEditor, map: YAMLMap, one: Pair, rollover: Rollover): boolean {
  const content = one.value;
  if (!isMap(content)) {
    editor.clear(map, one);
    return false;
  }
  const kept = ['dari', 'ambil', 'kolom', 'sumber', 'nilai'];
  const value = editor.find(content, 'nilai');
  const isBlank = editor.entries(content).every(({ key }) => !kept.slice(0, 4).includes(key));
  if (isBlank) {
    editor.clear(map, one);
    return false;
  }
  editor.remove(content, (key) => !kept.includes(key));
  if (value) editor.clear(content, value);
  shiftColumn(editor, content, rollover);
  return shiftText(editor, content, 'sumber', rollover);
}

function shiftColumn(editor: YamlEditor, content: YAMLMap, { from, to }: Rollover): void {
  const column = editor.find(content, 'kolom')?.value;
  if (editor.typed(column) !== String(from)) return;
  editor.replaceText(column, editor.source(column).replace(String(from), String(to)));
}

/** Years that have a folder speak for themselves; the others are known from here alone. */
function keepPast(editor: YamlEditor, past: YAMLMap, rollover: Rollover): void {
  const { workspace, from } = rollover;
  const data = workspace.tahun.get(from);
  for (const { key: tahun, pair } of editor.entries(past)) {
    const ownYear = workspace.tahun.get(Number(tahun))?.realisasi;
    const content = pair.value;
    if (!isMap(content)) continue;
    editor.remove(content, (kode) => ownYear?.has(kode) === true);
    for (const { key: kode, pair: one } of editor.entries(content)) {
      const realisasi = data?.realisasiLalu.get(Number(tahun))?.get(kode);
      if (realisasi !== undefined) keepEntry(editor, content, one, realisasi, rollover);
    }
  }
}

function keepEntry(
  editor: YamlEditor,
  map: YAMLMap,
  one: Pair,
  realisasi: Realisasi,
  { pastTabel, metode, from }: Rollover,
): void {
  editor.remove(one.value, (key) => key.endsWith('_tercetak'));
  const { turunan } = realisasi;
  if (turunan === null || turunan.dari === null) return;
  const tabel = pastTabel.get(turunan.dari);
  if (tabel?.jenis === 'nilai' && keepsValues(tabel.tabel.kolom, from)) return;
  // The table is emptied: what was derived from it is written down.
  const value = computeRealisasi(realisasi, pastTabel, metode.pembulatan);
  if (!isFigure(value)) return;
  // As the last report told it: all its digits would be told as typed ones.
  const angka = typedAngka({ nilai: shownValue(value), desimal: value.desimal });
  const sumber = editor.source(editor.find(one.value, 'sumber')?.value);
  editor.replace(map, one, sumber === '' ? angka : `{ nilai: ${angka}, sumber: ${sumber} }`);
}
