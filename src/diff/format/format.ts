// What a format of the difference is, and the words that all of them use.

import type { Language, Bilingual } from '../../language.ts';
import { AGGREGATES } from '../../formula/aggregates.ts';
import { mapRecord } from '../../record.ts';
import { TIADA } from '../../compose/format.ts';
import { printable } from '../../diagnostic/format/text.ts';
import type {
  Thing,
  ThingKind,
  ComparedFigure,
  MethodAspect,
  SideValue,
  Penilaian,
  Difference,
  Side,
  Change,
  MethodChange,
} from '../difference.ts';

export interface DiffFormatOptions {
  readonly language: Language;
  /** ANSI colours, in text. */
  readonly warna: boolean;
  /** The style sheet of the page, typefaces included, in HTML. */
  readonly style: string;
}

export type FormatDifference = (difference: Difference, options: DiffFormatOptions) => string;

const text = (id: string, en: string): Bilingual => ({ id, en });

const BESARAN: Readonly<Record<ComparedFigure, Bilingual>> = {
  nama: text('nama', 'name'),
  sasaran: text('sasaran', 'sasaran'),
  jenjang: text('jenjang', 'level'),
  mendukung: text('mendukung', 'serves'),
  target: text('target', 'target'),
  'target-akhir': text('target akhir', 'final target'),
  realisasi: text('realisasi', 'realisasi'),
  capaian: text('capaian', 'capaian'),
  predikat: text('predikat', 'predikat'),
  bobot: text('bobot', 'weight'),
  status: text('status', 'status'),
  pembanding: text('pembanding', 'compared with'),
  'target-triwulan': text('target triwulan', 'quarterly target'),
  'realisasi-triwulan': text('realisasi triwulan', 'quarterly realisasi'),
  'tingkat-efisiensi': text('tingkat efisiensi', 'efficiency'),
  'keterangan-efisiensi': text('efisiensi', 'efficiency is'),
  'anggaran-awal': text('anggaran awal', 'first budget'),
  anggaran: text('anggaran', 'budget'),
  'realisasi-anggaran': text('realisasi anggaran', 'spending'),
  serapan: text('serapan', 'serapan'),
  ...mapRecord(AGGREGATES, ({ words }) => words),
  komposit: text('indeks komposit', 'composite index'),
  nilai: text('nilai', 'value'),
  indikator: text('indikator', 'indikator'),
  keluaran: text('keluaran', 'output'),
  jadwal: text('jadwal', 'schedule'),
  'penanggung-jawab': text('penanggung jawab', 'responsible'),
  urutan: text('urutan baris', 'order of rows'),
};

const HAL: Readonly<Record<MethodAspect, Bilingual>> = {
  desimal: text('desimal pembulatan', 'decimals of rounding'),
  'dasar-pembulatan': text('dasar pembulatan', 'rounding method'),
  'capaian-maksimum': text('capaian maksimum', 'cap of capaian'),
  'skala-capaian': text('skala capaian', 'scale of predikat'),
  efisiensi: text('metode efisiensi', 'efficiency method'),
  rumus: text('rumus', 'formula'),
  polaritas: text('polaritas', 'polaritas'),
  satuan: text('satuan', 'unit'),
};

const PENILAIAN: Readonly<Record<Penilaian, Bilingual>> = {
  'lebih-baik': text('lebih baik', 'better'),
  'lebih-buruk': text('lebih buruk', 'worse'),
  netral: text('netral', 'neutral'),
};
/** A target is no result: it asks for more or for less. */
const PENILAIAN_TARGET: Readonly<Record<Penilaian, Bilingual>> = {
  'lebih-baik': text('lebih menantang', 'asks for more'),
  'lebih-buruk': text('lebih longgar', 'asks for less'),
  netral: text('netral', 'neutral'),
};
const BY_METHOD = text('karena cara hitung', 'by method');

const STATUS: Readonly<Record<Thing['status'], Bilingual>> = {
  tetap: text('', ''),
  berubah: text('', ''),
  ditambah: text('ditambah', 'added'),
  dihapus: text('dihapus', 'removed'),
};

/** Where two years are compared, the headings of the parts. */
export const BAGIAN = {
  metode: text('Cara hitung berubah', 'The way of calculating changed'),
  metodeArti: text(
    'angka di bawah dapat bergeser walaupun datanya sama',
    'figures below may move though the data are the same',
  ),
  tujuan: text('Tujuan', 'Tujuan'),
  sasaran: text('Sasaran dan indikator', 'Sasaran and indicators'),
  skor: text('Nilai kinerja', 'Value of performance'),
  anggaran: text('Anggaran', 'Budget'),
  tabel: text('Tabel', 'Tables'),
  rencanaAksi: text('Rencana aksi', 'Actions'),
  sama: text('Tidak ada perbedaan.', 'There is no difference.'),
  judul: text('Perbedaan hasil', 'Difference of results'),
  besaran: text('Besaran', 'Figure'),
  selisih: text('Selisih', 'Difference'),
  arti: text('Arti', 'Meaning'),
  rincian: text('Rincian', 'Details'),
  semua: text('Seluruhnya', 'In all'),
} as const;

export function besaranName({ besaran, kolom }: Change, language: Language): string {
  const nama = BESARAN[besaran][language];
  return kolom === null ? nama : `${nama} ${kolom}`;
}

/** `lebih baik`, `lebih longgar`, `karena cara hitung`; empty for a name and for what one side lacks. */
export function penilaianName(change: Change, language: Language): string {
  if (change.sebab === 'metode') return BY_METHOD[language];
  const isTarget = change.besaran === 'target' || change.besaran === 'target-akhir';
  const valued = change.lama !== null && change.baru !== null && change.besaran !== 'nama';
  if (!valued && change.penilaian === 'netral') return '';
  return (isTarget ? PENILAIAN_TARGET : PENILAIAN)[change.penilaian][language];
}

export function judgementName(penilaian: Penilaian, language: Language): string {
  return PENILAIAN[penilaian][language];
}

export function statusName(status: Thing['status'], language: Language): string {
  return STATUS[status][language];
}

/** The names of the two columns: the years where they differ, else what the user typed. */
export function sideNames({ lama, baru }: Difference): readonly [string, string] {
  const nama = ({ sebutan, tahun }: Side) =>
    lama.tahun === baru.tahun ? printable(sebutan) : String(tahun);
  return [nama(lama), nama(baru)];
}

/** `2022 → 2023`, `2020@v1 → 2020`. */
export function titleOf({ lama, baru }: Difference): string {
  return `${printable(lama.sebutan)} → ${printable(baru.sebutan)}`;
}

/** The agency; both where they differ. */
export function agencyOf({ lama, baru }: Difference): string {
  const isSame = lama.instansi === baru.instansi;
  return printable(isSame ? baru.instansi : `${lama.instansi} → ${baru.instansi}`);
}

export function shown(content: SideValue | null): string {
  return content === null ? TIADA : printable(content.tampil);
}

/** The heading of a thing: kode and name; an indicator with its unit. */
export function headingOf({ jenis, kode, nama, satuan }: Thing, language: Language): string {
  if (jenis === 'anggaran') return BAGIAN.semua[language];
  const unit = satuan === null ? '' : ` (${satuan})`;
  return printable(`${kode} ${nama}${unit}`.trimStart());
}

/** `S1.2 Lama Tunggu: rumus dua-target → deviasi`. */
export function methodLine(
  { hal, kode, nama, lama, baru }: MethodChange,
  language: Language,
): string {
  const about = kode === null ? '' : `${kode} ${nama ?? ''}: `;
  const none = language === 'id' ? 'tidak ada' : 'none';
  return printable(`${about}${HAL[hal][language]} ${lama ?? none} → ${baru ?? none}`);
}

/** Sides that do not tell how they were calculated, as a sentence; null where both do. */
export function unknownMethod({ lama, baru }: Difference, language: Language): string | null {
  const without = [lama, baru].filter(({ metode }) => !metode).map(({ sebutan }) => sebutan);
  if (without.length === 0) return null;
  const nama = printable(without.join(language === 'id' ? ' dan ' : ' and '));
  return language === 'id'
    ? `${nama} tidak mencatat cara hitungnya; perubahannya tidak dapat disebutkan`
    : `${nama} does not say how it was calculated; changes of that cannot be told`;
}

type Count = readonly [number, Bilingual];

const listed = (counts: readonly Count[], language: Language): string =>
  counts.flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word[language]}`])).join(', ');

/** `12 dari 12 indikator berubah: 7 lebih baik, 3 lebih buruk; ditambah: 1 indikator, 3 aksi; 2 perubahan cara hitung`. */
export function summaryOf(difference: Difference, language: Language): string {
  if (!difference.beda) return BAGIAN.sama[language];
  const r = difference.ringkasan;
  const changed = r.lebih_baik + r.lebih_buruk + r.netral;
  const awal =
    language === 'id'
      ? `${changed} dari ${r.indikator} indikator berubah`
      : `${changed} of ${r.indikator} indicators changed`;
  const direction: readonly Count[] = [
    [r.lebih_baik, PENILAIAN['lebih-baik']],
    [r.lebih_buruk, PENILAIAN['lebih-buruk']],
    [r.netral, PENILAIAN.netral],
  ];
  const things = partsOf(difference, language).flatMap(({ thing: things }) =>
    things.flatMap(withInner),
  );
  return [
    named(awal, listed(direction, language)) || awal,
    ...CAME_AND_WENT.map(([name, isMeant]) =>
      named(name[language], listed(countKinds(things.filter(isMeant)), language)),
    ),
    listed([[r.metode, text('perubahan cara hitung', 'changes of method')]], language),
  ]
    .filter((one) => one !== '')
    .join('; ');
}

const named = (name: string, list: string): string => (list === '' ? '' : `${name}: ${list}`);

const withInner = (thing: Thing): readonly Thing[] => [thing, ...thing.anak.flatMap(withInner)];

const CAME_AND_WENT: readonly (readonly [Bilingual, (thing: Thing) => boolean])[] = [
  [STATUS.ditambah, ({ status }) => status === 'ditambah'],
  [STATUS.dihapus, ({ status }) => status === 'dihapus'],
  [text('berganti nama', 'renamed'), ({ ubah }) => ubah.some(({ besaran }) => besaran === 'nama')],
];

/** What kinds of things are called together in the head; null: they are told below it alone. */
const KIND_NAMES: Readonly<Record<ThingKind, Bilingual | null>> = {
  indikator: text('indikator', 'indicator'),
  tujuan: text('tujuan', 'tujuan'),
  sasaran: text('sasaran', 'sasaran'),
  perspektif: text('perspektif', 'perspective'),
  nko: null,
  anggaran: null,
  program: text('program', 'programme'),
  kegiatan: text('kegiatan', 'activity'),
  'sub-kegiatan': text('subkegiatan', 'sub-activity'),
  'indikator-kegiatan': text('indikator kegiatan', 'activity indicator'),
  'sumber-dana': text('sumber dana', 'fund'),
  belanja: text('jenis belanja', 'spending kind'),
  tabel: text('tabel', 'table'),
  baris: null,
  'rencana-aksi': text('rencana aksi', 'action'),
};

function countKinds(things: readonly Thing[]): readonly Count[] {
  return Object.entries(KIND_NAMES).flatMap(([kind, name]): readonly Count[] => {
    const many = things.filter(({ jenis }) => jenis === kind).length;
    return name === null || many === 0 ? [] : [[many, many === 1 ? name : inPlural(name)]];
  });
}

/** Indonesian words stay as they are. */
const inPlural = ({ id, en }: Bilingual): Bilingual =>
  text(id, id === en ? en : `${en.replace(/y$/, 'ie')}s`);

/** The parts that have something to tell, in the order of the report. */
export function partsOf(
  difference: Difference,
  language: Language,
): readonly { readonly judul: string; readonly thing: readonly Thing[] }[] {
  const { tujuan, sasaran, skor, anggaran, tabel, rencana_aksi: aksi } = difference;
  return [
    { judul: BAGIAN.tujuan[language], thing: tujuan },
    { judul: BAGIAN.sasaran[language], thing: sasaran },
    { judul: BAGIAN.skor[language], thing: skor },
    { judul: BAGIAN.anggaran[language], thing: anggaran === null ? [] : [anggaran] },
    { judul: BAGIAN.tabel[language], thing: tabel },
    { judul: BAGIAN.rencanaAksi[language], thing: aksi },
  ].filter(({ thing: things }) => things.length > 0);
}

/** A thing and all below it, with their depth. */
export function walk(
  thing: Thing,
  inner = 0,
): readonly { readonly thing: Thing; readonly dalam: number }[] {
  return [{ thing, dalam: inner }, ...thing.anak.flatMap((one) => walk(one, inner + 1))];
}

/** The difference for programs: the value as it is. src/diff/README.md tells its fields. */
export function formatJson(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}
