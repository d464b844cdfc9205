// The form of a year as the data have it now. Export writes it, and import makes it anew to know where what was filled in
// belongs.

import type { DataTahun, Renstra } from '../../source/workspace.ts';
import { flatText } from '../cell-text.ts';
import { MARKS_SHEET, GUIDE, type FormSheet, type Formulir } from './form.ts';
import { fixed } from './sheets/cells.ts';
import { anggaranSheet, belanjaSheet } from './sheets/money.ts';
import { comparedSheet } from './sheets/compared.ts';
import { kegiatanSheet } from './sheets/kegiatan.ts';
import { quarterSheet } from './sheets/quarters.ts';
import { realisasiSheet } from './sheets/realisasi.ts';
import { tableSheet } from './sheets/tables.ts';
import { targetSheet } from './sheets/target.ts';

/** @param renstra the plan whose period covers the year */
export function makeFormulir(instansi: string, data: DataTahun, renstra: Renstra): Formulir {
  const indikator = [...renstra.tujuan, ...renstra.sasaran].flatMap((parent) => parent.indikator);
  const sheets = [
    targetSheet(data, indikator),
    realisasiSheet(data, indikator),
    ...data.tabel.map(tableSheet),
    anggaranSheet(data),
    kegiatanSheet(data),
    belanjaSheet(data),
    comparedSheet(data, indikator),
    quarterSheet(data, indikator),
  ];
  const names = new SheetNames();
  return {
    tahun: data.tahun,
    instansi,
    sheets: sheets
      .filter((sheet) => sheet !== null)
      .map((sheet) => withOwnKeys({ ...sheet, name: names.give(sheet.name) })),
  };
}

/** Names of sheets have at most 31 characters, and differ in more than their case. */
class SheetNames {
  readonly #taken = new Set<string>([GUIDE.toLowerCase(), MARKS_SHEET, 'history']);

  give(wanted: string): string {
    const plain = wanted.replace(/[[\]:*?/\\']/g, '-').slice(0, 27);
    let name = wanted.length > 31 || wanted !== plain ? plain : wanted;
    for (let i = 2; this.#taken.has(name.toLowerCase()); i++) name = `${plain}~${i}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** A kode that stands twice in the data must not make one row of two. */
function withOwnKeys(sheet: FormSheet): FormSheet {
  const taken = new Set<string>();
  const rows = sheet.rows.map((row) => {
    let key = row.key;
    for (let i = 2; taken.has(flatText(key)); i++) key = `${row.key} (${i})`;
    taken.add(flatText(key));
    return key === row.key ? row : { key, cells: [fixed(key), ...row.cells.slice(1)] };
  });
  return { ...sheet, rows };
}
