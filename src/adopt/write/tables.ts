// The tables of data of a draft.

import { isYear } from '../../period.ts';
import type { DraftTable, DraftTableRow, LeftColumn } from '../draft.ts';
import { scalar, type YamlText } from './yaml-text.ts';

/** Writes the list `tabel`; nothing where there are none. */
export function writeTables(yaml: YamlText, tables: readonly DraftTable[]): void {
  const free = tables.filter(({ kode }) => yaml.isFree(`tabel ${kode}`));
  if (free.length > 0) yaml.line(0, 'tabel:');
  for (const table of free) writeTable(yaml, table);
}

const UNSAID: Readonly<Record<LeftColumn, string>> = {
  predikat: 'kolom predikat tidak tertampung; isi "skala" bila perlu',
  bobot:
    'ada bobot, tetapi tidak ada kolom yang di setiap baris sama dengan bobot × nilai; perbaiki angkanya, lalu pakai jenis: komposit',
};

const KAKI: ReadonlySet<string> = new Set(['rata-rata', 'jumlah', 'tidak-ada']);

function writeTable(yaml: YamlText, table: DraftTable): void {
  const { kode, kind, judul, indikator, columns, rowHead, foot, unsaid, rows } = table;
  const said = `tabel ${kode}`;
  const line = (indent: number, text: string, origin?: string) => {
    yaml.line(indent, text, origin);
    yaml.mark(said);
  };
  line(2, `- kode: ${scalar(kode)}`, judul.origin);
  line(4, `jenis: ${kind}`);
  line(4, `judul: ${scalar(judul.text)}`);
  for (const name of ['sumber', 'catatan', 'satuan'] as const) {
    const text = table[name];
    if (text !== null) line(4, `${name}: ${scalar(text)}`);
  }
  if (indikator !== null) line(4, `indikator: ${indikator}`);
  if (kind !== 'capaian' && rowHead !== null) line(4, `kepala_baris: ${scalar(rowHead)}`);
  if (kind === 'nilai') {
    line(4, `kolom: [${columns.map(key).join(', ')}]`);
    if (foot !== null && KAKI.has(foot)) line(4, `kaki: ${foot}`);
    for (const column of unsaid) line(4, `# ${UNSAID[column]}`);
  }
  line(4, 'baris:');
  for (const row of rows) {
    line(6, `- ${ROWS[kind](row)}`, row.origin);
  }
  yaml.mark(
    said,
    table.cells.map((cell) => ({ cell })),
  );
  writeFoot(yaml, table, said);
}

/** A column's name as a key: a year is none in quotes. */
const key = (text: string): string => (isYear(text) ? text : JSON.stringify(text));

function valuesOf({ nama, values }: DraftTableRow): string {
  const list = [...values].map(([column, value]) => `${key(column)}: ${value}`);
  return `{ nama: ${JSON.stringify(nama)}, nilai: { ${list.join(', ')} } }`;
}

const FIGURES: ReadonlySet<string> = new Set([
  'bobot',
  'nilai',
  'konversi',
  'target',
  'realisasi',
  'capaian_tercetak',
  'capaian_maksimum',
  'skala',
]);

function fieldsOf(key: 'nama' | 'indikator', { nama, fields }: DraftTableRow): string {
  const list = fields.map(
    ([name, text]) => `${name}: ${FIGURES.has(name) ? text : JSON.stringify(text)}`,
  );
  return `{ ${key}: ${JSON.stringify(nama)}, ${list.join(', ')} }`;
}

const ROWS: Readonly<Record<DraftTable['kind'], (row: DraftTableRow) => string>> = {
  nilai: valuesOf,
  capaian: (row) => fieldsOf('indikator', row),
  komposit: (row) => fieldsOf('nama', row),
};

function writeFoot(yaml: YamlText, { kind, foot, footFigures }: DraftTable, said: string): void {
  if (footFigures.size === 0) return;
  const [mean] = footFigures.values();
  if (kind === 'capaian') yaml.value(4, 'rata_rata_tercetak', mean, said);
  else if (kind === 'komposit') yaml.value(4, 'komposit_tercetak', mean, said);
  else if (foot === 'rata-rata' || foot === 'jumlah') {
    const name = foot === 'jumlah' ? 'jumlah_tercetak' : 'rata_rata_tercetak';
    const list = [...footFigures].map(([column, { text }]) => `${key(column)}: ${text}`);
    yaml.line(4, `${name}: { ${list.join(', ')} }`, mean?.origin);
    yaml.mark(said, [...footFigures.values()]);
  }
}
