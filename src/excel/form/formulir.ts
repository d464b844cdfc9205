// The form of a year: which sheets, rows and columns it has, and which value of which file each cell to fill in is.
// Export writes it, and import makes it anew to know where what was filled in belongs.

import { nameSupported } from '../../calculate/census.ts';
import { formatBesaran } from '../../compose/format.ts';
import { targetOfYear } from '../../calculate/tren.ts';
import { ada } from '../../formula/figure.ts';
import { FORMS } from '../../formula/form.ts';
import { partsOf } from '../../formula/ratio.ts';
import { compoundText } from './compound.ts';
import { quarterName, QUARTERS } from '../../period.ts';
import type { Angka } from '../../source/yaml/number.ts';
import type { KeyPath } from '../../source/yaml/tree.ts';
import type {
  DataTahun,
  DokumenTarget,
  Indikator,
  Kegiatan,
  Pengukuran,
  Realisasi,
  Renstra,
  DataTabel,
  TabelCapaian,
  TabelKomposit,
  TabelNilai,
  Target,
  Value,
} from '../../source/workspace.ts';
import { isRentang } from '../../source/workspace.ts';
import { flatText, TEKS_MAKSIMUM } from '../cell-text.ts';

/** What a cell to fill in may hold. */
export type ValueKind = 'angka' | 'rupiah' | 'target' | 'teks';

/** A figure that is no more than its number. */
export interface PlainFigure extends Angka {
  readonly form?: never;
}

export type FormValue = Target | Value | string | null;

/** A cell that is shown only: import does not read it. */
export interface FixedCell {
  readonly kind: 'fixed';
  readonly value: FormValue;
}

/** A cell to fill in. */
export interface FillCell {
  readonly kind: 'fill';
  readonly holds: ValueKind;
  /** What the file has now. */
  readonly value: FormValue;
  readonly file: string;
  readonly path: KeyPath;
}

/** A figure that lkjip takes from a table or from units: it must not be typed. */
export interface DerivedCell {
  readonly kind: 'derived';
  readonly from: 'tabel' | 'triwulan' | 'unit';
  readonly value: string;
  /** Where the file says so. */
  readonly file: string;
  readonly path: KeyPath;
}

export type FormCell = FixedCell | FillCell | DerivedCell;

export interface FormColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

export interface FormRow {
  /** The text of its first cell, by which it is found again: a kode, or the number of the row in its table. */
  readonly key: string;
  /** A cell for each column. */
  readonly cells: readonly FormCell[];
}

export interface FormSheet {
  readonly name: string;
  /** What the key of a row is: a number says only where the row stood when the form was written. */
  readonly keyedBy: 'kode' | 'nomor';
  readonly columns: readonly FormColumn[];
  /** The columns whose cells must still say the same, so that figures of another row do not slip in. */
  readonly identity: readonly number[];
  readonly rows: readonly FormRow[];
}

export interface Formulir {
  readonly tahun: number;
  /** The agency, by its whole name. */
  readonly instansi: string;
  readonly sheets: readonly FormSheet[];
}

/** The sheet that says what to do, and holds the year. */
export const PETUNJUK = 'Petunjuk';
/** The sheet, not shown, in which a form keeps what it was exported with. */
export const MARKS_SHEET = 'lkjip';

/** @param renstra the plan whose period covers the year */
export function makeFormulir(instansi: string, data: DataTahun, renstra: Renstra): Formulir {
  const indikator = [...renstra.tujuan, ...renstra.sasaran].flatMap((parent) => parent.indikator);
  const names = new SheetNames();
  return {
    tahun: data.tahun,
    instansi,
    sheets: [
      targetSheet(names.give('Target'), data, indikator),
      realisasiSheet(names.give('Realisasi'), data, indikator),
      ...data.tabel.map((tabel) => tableSheet(names.give(tabel.kode), tabel)),
      anggaranSheet(names.give('Anggaran'), data),
      ...kegiatanSheets(names, data),
      ...belanjaSheets(names, data),
      ...comparedSheets(names, data, indikator),
      ...quarterSheets(names, data, indikator),
    ].map(withOwnKeys),
  };
}

/** Names of sheets have at most 31 characters, and differ in more than their case. */
class SheetNames {
  readonly #taken = new Set<string>([PETUNJUK.toLowerCase(), MARKS_SHEET, 'history']);

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

const fixed = (value: FormValue): FixedCell => ({ kind: 'fixed', value });

/** A text that no cell holds whole is shown, and changed in its file alone. */
function fill(
  holds: ValueKind,
  value: FormValue | undefined,
  file: string,
  ...path: KeyPath
): FormCell {
  if (typeof value === 'string' && value.length > TEKS_MAKSIMUM) return fixed(value);
  return { kind: 'fill', holds, value: value ?? null, file, path };
}

const INDIKATOR_COLUMNS: readonly FormColumn[] = [
  { name: 'kode', width: 9 },
  { name: 'indikator', width: 44 },
  { name: 'satuan', width: 12 },
];

function targetSheet(name: string, data: DataTahun, indikator: readonly Indikator[]): FormSheet {
  const file = `${data.tahun}/target.yaml`;
  const documents = documentsOf(data);
  return {
    name,
    keyedBy: 'kode',
    columns: [
      ...INDIKATOR_COLUMNS,
      { name: 'polaritas', width: 12 },
      ...documents.map(({ title }) => ({ name: title, width: 18 })),
    ],
    identity: [1, 2],
    rows: indikator.map(({ kode, nama, satuan, polaritas, target }) => {
      const [first] = target.values();
      return {
        key: kode,
        cells: [
          fixed(kode),
          fixed(nama),
          fixed(satuan),
          fixed(polaritas),
          ...documents.map(({ document, path }) =>
            fillValue('target', document?.target.get(kode), first, file, ...path, kode),
          ),
        ],
      };
    }),
  };
}

interface TargetDocument {
  readonly title: string;
  readonly document: DokumenTarget | null;
  readonly path: KeyPath;
}

/** The documents of the year. IKU can be filled in before the file has them; which agreements there are is for the file. */
function documentsOf(data: DataTahun): readonly TargetDocument[] {
  const iku: TargetDocument = {
    title: 'target IKU',
    document: data.iku,
    path: ['iku', 'target'],
  };
  const counts = new Map<string, number>();
  const agreements = data.perjanjianKinerja.map((document): TargetDocument => {
    const count = (counts.get(document.jenis) ?? 0) + 1;
    counts.set(document.jenis, count);
    const title = `target PK ${document.jenis}${count > 1 ? ` ${count}` : ''}`;
    return { title, document, path: [...document.asal.jalur, 'target'] };
  });
  return [iku, ...agreements];
}

function realisasiSheet(name: string, data: DataTahun, indikator: readonly Indikator[]): FormSheet {
  return {
    name,
    keyedBy: 'kode',
    columns: [
      ...INDIKATOR_COLUMNS,
      { name: 'target', width: 14 },
      { name: 'realisasi', width: 18 },
      { name: 'sumber', width: 34 },
      { name: 'catatan', width: 34 },
    ],
    identity: [1, 2],
    rows: indikator.map((one) => ({ key: one.kode, cells: realisasiCells(one, data) })),
  };
}

function realisasiCells(
  { kode, nama, satuan, target }: Indikator,
  data: DataTahun,
): readonly FormCell[] {
  const [first] = target.values();
  const file = `${data.tahun}/realisasi.yaml`;
  const realisasi: Realisasi | undefined = data.realisasi.get(kode);
  const path = ['realisasi', kode];
  return [
    fixed(kode),
    fixed(nama),
    fixed(satuan),
    fixed(targetOfYear(data, kode)),
    enteredOrDerived(realisasi, first, file, path),
    fill('teks', realisasi?.sumber, file, ...path, 'sumber'),
    fill('teks', realisasi?.catatan, file, ...path, 'catatan'),
  ];
}

function enteredOrDerived(
  realisasi: Realisasi | undefined,
  planned: Target | undefined,
  file: string,
  path: KeyPath,
): FormCell {
  const derived = realisasi === undefined ? null : derivation(realisasi);
  return derived === null
    ? valueCell(realisasi, planned, file, path)
    : { ...derived, kind: 'derived', file, path };
}

/** Words of a scale and days are filled in as text. */
function fillValue(
  holds: 'angka' | 'target',
  value: Target | Value | null | undefined,
  kind: Target | Value | null | undefined,
  file: string,
  ...path: KeyPath
): FormCell {
  if (!value) return fill(isWord(kind) ? 'teks' : holds, null, file, ...path);
  if (isRentang(value) || !isWord(value)) return fill(holds, value, file, ...path);
  return fill(
    'teks',
    compoundText(value, ({ nilai }) => nilai.toFixed()),
    file,
    ...path,
  );
}

function isWord(value: Target | Value | null | undefined): boolean {
  if (!value || isRentang(value) || !ada(value) || value.form === undefined) return false;
  return FORMS[value.form.kind].formulas !== null;
}

/** A value that shares its place with what is said of it is changed in its file alone. */
function valueCell(
  realisasi: Realisasi | undefined,
  planned: Target | undefined,
  file: string,
  path: KeyPath,
): FormCell {
  if (realisasi === undefined) return fillValue('angka', null, planned, file, ...path, 'nilai');
  const { nilai, valuePath } = realisasi;
  if (valuePath === null) return fixed(nilai);
  return fillValue('angka', nilai, planned, file, ...path, ...valuePath);
}

/** What a realisasi is calculated from; null where it is typed. */
function derivation({ turunan, triwulan }: Realisasi): Pick<DerivedCell, 'from' | 'value'> | null {
  if (triwulan !== null) return { from: 'triwulan', value: 'dihitung dari triwulan' };
  if (turunan === null) return null;
  const { dari, unit } = turunan;
  return unit === null
    ? { from: 'tabel', value: `dihitung dari tabel ${dari ?? ''}` }
    : { from: 'unit', value: `diambil dari unit ${unit.ruang.join(', ')}` };
}

const NOMOR: FormColumn = { name: 'no', width: 5 };

function tableSheet(name: string, tabel: DataTabel): FormSheet {
  switch (tabel.jenis) {
    case 'nilai':
      return nilaiSheet(name, tabel);
    case 'capaian':
      return capaianSheet(name, tabel);
    case 'komposit':
      return kompositSheet(name, tabel);
  }
}

/** Weights and konversi are settled; the values are to be filled in. */
function kompositSheet(name: string, tabel: TabelKomposit): FormSheet {
  return {
    name,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: tabel.kepalaBaris ?? 'nama', width: 50 },
      { name: 'bobot', width: 10 },
      { name: 'nilai', width: 15 },
    ],
    identity: [1],
    rows: tabel.baris.map(({ nama, bobot, nilai, asal }, i) => ({
      key: String(i + 1),
      cells: [
        fixed(String(i + 1)),
        fixed(nama),
        fixed(formatBesaran(bobot)),
        fill('angka', nilai, asal.berkas, ...asal.jalur, 'nilai'),
      ],
    })),
  };
}

function nilaiSheet(name: string, tabel: TabelNilai): FormSheet {
  return {
    name,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: tabel.kepalaBaris ?? 'nama', width: 40 },
      ...tabel.kolom.map((one) => ({ name: one, width: 13 })),
    ],
    identity: [1],
    rows: tabel.baris.map(({ nama, nilai, asal }, i) => ({
      key: String(i + 1),
      cells: [
        fixed(String(i + 1)),
        fixed(nama),
        ...tabel.kolom.map((one) =>
          fill('angka', nilai.get(one), asal.berkas, ...asal.jalur, 'nilai', one),
        ),
      ],
    })),
  };
}

function capaianSheet(name: string, tabel: TabelCapaian): FormSheet {
  return {
    name,
    keyedBy: 'nomor',
    columns: [
      NOMOR,
      { name: 'sasaran', width: 36 },
      { name: 'indikator', width: 42 },
      { name: 'satuan', width: 12 },
      { name: 'polaritas', width: 12 },
      { name: 'target', width: 15 },
      { name: 'realisasi', width: 15 },
    ],
    identity: [1, 2, 3],
    rows: tabel.baris.map((row, i) => {
      const { berkas, jalur } = row.asal;
      return {
        key: String(i + 1),
        cells: [
          fixed(String(i + 1)),
          fixed(row.sasaran),
          fixed(row.indikator),
          fixed(row.satuan),
          fixed(row.polaritas),
          fillValue('target', row.target, row.target, berkas, ...jalur, 'target'),
          fillValue('angka', row.realisasi, row.target, berkas, ...jalur, 'realisasi'),
        ],
      };
    }),
  };
}

function anggaranSheet(name: string, { anggaran }: DataTahun): FormSheet {
  return {
    name,
    keyedBy: 'kode',
    columns: [
      { name: 'kode', width: 9 },
      { name: 'program', width: 46 },
      { name: 'sasaran', width: 10 },
      { name: 'bagian', width: 30 },
      { name: 'anggaran', width: 20 },
      { name: 'realisasi', width: 20 },
    ],
    identity: [1],
    rows: (anggaran?.program ?? []).flatMap((program) =>
      withParts(program).map((one) => ({
        key: one.kode,
        cells: [
          fixed(one.kode),
          fixed(one.nama),
          fixed(one === program ? nameSupported(program.sasaran) : null),
          fixed(one === program ? program.bagian : null),
          amountCell(one, 'anggaran'),
          amountCell(one, 'realisasi'),
        ],
      })),
    ),
  };
}

/** A program, then all that it consists of. */
const withParts = (kegiatan: Kegiatan): readonly Kegiatan[] => [
  kegiatan,
  ...kegiatan.parts.flatMap(withParts),
];

/** What is the sum of its parts is not typed. */
function amountCell(one: Kegiatan, bagian: 'anggaran' | 'realisasi'): FormCell {
  if (one[bagian] === null && one.parts.some((part) => hasAmount(part, bagian))) {
    return fixed('jumlah bagiannya');
  }
  return fill('rupiah', one[bagian], one.asal.berkas, ...one.asal.jalur, ...wayTo(one, bagian));
}

/** Of a budget that was changed, the last that was made of it is filled in. */
function wayTo({ changes }: Pick<Kegiatan, 'changes'>, bagian: 'anggaran' | 'realisasi'): KeyPath {
  if (bagian === 'realisasi' || changes === null) return [bagian];
  const { perubahan } = changes;
  return perubahan.length === 0
    ? [bagian, 'awal']
    : [bagian, 'perubahan', perubahan.length - 1, 'nilai'];
}

/** Kinds of spending; no sheet where there are none. */
function belanjaSheets(names: SheetNames, { anggaran }: DataTahun): readonly FormSheet[] {
  const rows = anggaran?.belanja ?? [];
  if (rows.length === 0) return [];
  return [
    {
      name: names.give('Belanja'),
      keyedBy: 'nomor',
      columns: [
        NOMOR,
        { name: 'dipa', width: 10 },
        { name: 'jenis belanja', width: 40 },
        { name: 'anggaran', width: 20 },
        { name: 'realisasi', width: 20 },
      ],
      identity: [1, 2],
      rows: rows.map((one, i) => ({
        key: String(i + 1),
        cells: [
          fixed(String(i + 1)),
          fixed(one.dipa),
          fixed(one.jenis),
          ...(['anggaran', 'realisasi'] as const).map((bagian) =>
            fill('rupiah', one[bagian], one.asal.berkas, ...one.asal.jalur, ...wayTo(one, bagian)),
          ),
        ],
      })),
    },
  ];
}

const hasAmount = ({ parts, ...one }: Kegiatan, bagian: 'anggaran' | 'realisasi'): boolean =>
  one[bagian] !== null || parts.some((part) => hasAmount(part, bagian));

/** Indicators of programs and of what these consist of; no sheet where none has one. */
function kegiatanSheets(names: SheetNames, { anggaran }: DataTahun): readonly FormSheet[] {
  const rows = (anggaran?.program ?? [])
    .flatMap(withParts)
    .flatMap(({ kode, nama, indikator }) => indikator.map((one) => ({ kode, nama, one })));
  if (rows.length === 0) return [];
  return [
    {
      name: names.give('Indikator Kegiatan'),
      keyedBy: 'nomor',
      columns: [
        NOMOR,
        { name: 'kode', width: 12 },
        { name: 'kegiatan', width: 40 },
        { name: 'indikator', width: 40 },
        { name: 'satuan', width: 12 },
        { name: 'target', width: 15 },
        { name: 'realisasi', width: 15 },
      ],
      identity: [1, 2, 3],
      rows: rows.map(({ kode, nama, one }, i) => ({
        key: String(i + 1),
        cells: [
          fixed(String(i + 1)),
          fixed(kode),
          fixed(nama),
          fixed(one.nama),
          fixed(one.satuan),
          fill('target', one.target, one.asal.berkas, ...one.asal.jalur, 'target'),
          fill('angka', one.realisasi, one.asal.berkas, ...one.asal.jalur, 'realisasi'),
        ],
      })),
    },
  ];
}

/** What indicators are compared with, by year; no sheet where nothing is. Who that is, is for the file to say. */
function comparedSheets(
  names: SheetNames,
  data: DataTahun,
  indikator: readonly Indikator[],
): readonly FormSheet[] {
  const own = [...data.pembanding.values()].flat().flatMap(({ nilai }) => [...nilai.keys()]);
  const years = [...new Set([...own, data.tahun])].sort((a, b) => a - b);
  const rows = indikator.flatMap((one) => comparedCells(one, data, years));
  if (rows.length === 0) return [];
  return [
    {
      name: names.give('Pembanding'),
      keyedBy: 'nomor',
      columns: [
        NOMOR,
        ...INDIKATOR_COLUMNS,
        { name: 'pembanding', width: 34 },
        ...years.map((year) => ({ name: String(year), width: 14 })),
        { name: 'sumber', width: 34 },
      ],
      identity: [1, 2, 4],
      rows: rows.map((cells, i) => ({
        key: String(i + 1),
        cells: [fixed(String(i + 1)), ...cells],
      })),
    },
  ];
}

/** The rows of an indicator: the national standard where the file has one, then the others. */
function comparedCells(
  { kode, nama, satuan, target }: Indikator,
  { tahun, standarNasional, pembanding }: DataTahun,
  years: readonly number[],
): readonly (readonly FormCell[])[] {
  const file = `${String(tahun)}/realisasi.yaml`;
  const [kind] = target.values();
  const about = [fixed(kode), fixed(nama), fixed(satuan)];
  const value = (of: Value | null | undefined, ...path: KeyPath) =>
    fillValue('angka', of, kind, file, ...path);
  const standard = ['standar_nasional', kode];
  const named = standarNasional.get(kode) ?? null;
  const first =
    named === null
      ? []
      : [
          [
            ...about,
            fixed('Standar nasional'),
            ...years.map((year) =>
              year === tahun ? value(named.nilai, ...standard, 'nilai') : fixed(null),
            ),
            fill('teks', named.sumber, file, ...standard, 'sumber'),
          ],
        ];
  const others = (pembanding.get(kode) ?? []).map((one, i) => {
    const path = ['pembanding', kode, i, 'nilai'];
    // Values of other years have no place beside one that stands alone.
    const cell = (year: number): FormCell => {
      if (!one.isOneValue) return value(one.nilai.get(year), ...path, String(year));
      return year === tahun ? value(one.nilai.get(year), ...path) : fixed(null);
    };
    return [
      ...about,
      fixed(one.nama),
      ...years.map(cell),
      fill('teks', one.sumber, file, 'pembanding', kode, i, 'sumber'),
    ];
  });
  return [...first, ...others];
}

/** What quarters planned and reached; no sheet where nothing is measured by quarter. What is, and how, is for the file to say. */
function quarterSheets(
  names: SheetNames,
  { triwulan }: DataTahun,
  indikator: readonly Indikator[],
): readonly FormSheet[] {
  const rows = indikator.flatMap((one) => {
    const pengukuran = triwulan?.pengukuran.get(one.kode);
    return pengukuran ? [{ key: one.kode, cells: quarterCells(one, pengukuran) }] : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      name: names.give('Triwulan'),
      keyedBy: 'kode',
      columns: [
        ...INDIKATOR_COLUMNS,
        { name: 'sifat', width: 12 },
        ...['target', 'realisasi'].flatMap((list) =>
          QUARTERS.map((quarter) => ({ name: `${list} ${quarterName(quarter)}`, width: 17 })),
        ),
      ],
      // The figures of another sifat mean something else.
      identity: [1, 2, 3],
      rows,
    },
  ];
}

function quarterCells(
  { kode, nama, satuan, target: ofYears }: Indikator,
  { sifat, target, realisasi, asal }: Pengukuran,
): readonly FormCell[] {
  const [kind] = ofYears.values();
  const { berkas, jalur } = asal;
  return [
    fixed(kode),
    fixed(nama),
    fixed(satuan),
    fixed(sifat),
    ...QUARTERS.map((_, i) => fillValue('target', target[i], kind, berkas, ...jalur, 'target', i)),
    ...QUARTERS.map((_, i) =>
      fillValue('angka', realisasi[i], kind, berkas, ...jalur, 'realisasi', i),
    ),
  ];
}

/** Whether a value is a plain figure: no text, range, bound, share or status. */
export function isAngka(value: FormValue): value is PlainFigure {
  return (
    value !== null &&
    typeof value !== 'string' &&
    !isRentang(value) &&
    ada(value) &&
    value.form === undefined &&
    partsOf(value) === null
  );
}
