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
  readonly bahasa: Language;
  /** ANSI colours, in text. */
  readonly warna: boolean;
  /** The style sheet of the page, typefaces included, in HTML. */
  readonly gaya: string;
}

export type FormatDifference = (difference: Difference, options: DiffFormatOptions) => string;

const teks = (id: string, en: string): Bilingual => ({ id, en });

const BESARAN: Readonly<Record<ComparedFigure, Bilingual>> = {
  nama: teks('nama', 'name'),
  sasaran: teks('sasaran', 'sasaran'),
  jenjang: teks('jenjang', 'level'),
  mendukung: teks('mendukung', 'serves'),
  target: teks('target', 'target'),
  'target-akhir': teks('target akhir', 'final target'),
  realisasi: teks('realisasi', 'realisasi'),
  capaian: teks('capaian', 'capaian'),
  predikat: teks('predikat', 'predikat'),
  bobot: teks('bobot', 'weight'),
  status: teks('status', 'status'),
  pembanding: teks('pembanding', 'compared with'),
  'target-triwulan': teks('target triwulan', 'quarterly target'),
  'realisasi-triwulan': teks('realisasi triwulan', 'quarterly realisasi'),
  'tingkat-efisiensi': teks('tingkat efisiensi', 'efficiency'),
  'keterangan-efisiensi': teks('efisiensi', 'efficiency is'),
  'anggaran-awal': teks('anggaran awal', 'first budget'),
  anggaran: teks('anggaran', 'budget'),
  'realisasi-anggaran': teks('realisasi anggaran', 'spending'),
  serapan: teks('serapan', 'serapan'),
  ...mapRecord(AGGREGATES, ({ words }) => words),
  nilai: teks('nilai', 'value'),
  indikator: teks('indikator', 'indikator'),
  keluaran: teks('keluaran', 'output'),
  jadwal: teks('jadwal', 'schedule'),
  'penanggung-jawab': teks('penanggung jawab', 'responsible'),
  urutan: teks('urutan baris', 'order of rows'),
};

const HAL: Readonly<Record<MethodAspect, Bilingual>> = {
  desimal: teks('desimal pembulatan', 'decimals of rounding'),
  'dasar-pembulatan': teks('dasar pembulatan', 'rounding method'),
  'capaian-maksimum': teks('capaian maksimum', 'cap of capaian'),
  'skala-capaian': teks('skala capaian', 'scale of predikat'),
  efisiensi: teks('metode efisiensi', 'efficiency method'),
  rumus: teks('rumus', 'formula'),
  polaritas: teks('polaritas', 'polaritas'),
  satuan: teks('satuan', 'unit'),
};

const PENILAIAN: Readonly<Record<Penilaian, Bilingual>> = {
  'lebih-baik': teks('lebih baik', 'better'),
  'lebih-buruk': teks('lebih buruk', 'worse'),
  netral: teks('netral', 'neutral'),
};
/** A target is no result: it asks for more or for less. */
const PENILAIAN_TARGET: Readonly<Record<Penilaian, Bilingual>> = {
  'lebih-baik': teks('lebih menantang', 'asks for more'),
  'lebih-buruk': teks('lebih longgar', 'asks for less'),
  netral: teks('netral', 'neutral'),
};
const KARENA_METODE = teks('karena cara hitung', 'by method');

const STATUS: Readonly<Record<Thing['status'], Bilingual>> = {
  tetap: teks('', ''),
  berubah: teks('', ''),
  ditambah: teks('ditambah', 'added'),
  dihapus: teks('dihapus', 'removed'),
};

/** Where two years are compared, the headings of the parts. */
export const BAGIAN = {
  metode: teks('Cara hitung berubah', 'The way of calculating changed'),
  metodeArti: teks(
    'angka di bawah dapat bergeser walaupun datanya sama',
    'figures below may move though the data are the same',
  ),
  tujuan: teks('Tujuan', 'Tujuan'),
  sasaran: teks('Sasaran dan indikator', 'Sasaran and indicators'),
  skor: teks('Nilai kinerja', 'Value of performance'),
  anggaran: teks('Anggaran', 'Budget'),
  tabel: teks('Tabel', 'Tables'),
  rencanaAksi: teks('Rencana aksi', 'Actions'),
  sama: teks('Tidak ada perbedaan.', 'There is no difference.'),
  judul: teks('Perbedaan hasil', 'Difference of results'),
  besaran: teks('Besaran', 'Figure'),
  selisih: teks('Selisih', 'Difference'),
  arti: teks('Arti', 'Meaning'),
  rincian: teks('Rincian', 'Details'),
  semua: teks('Seluruhnya', 'In all'),
} as const;

export function besaranName({ besaran, kolom }: Change, bahasa: Language): string {
  const nama = BESARAN[besaran][bahasa];
  return kolom === null ? nama : `${nama} ${kolom}`;
}

/** `lebih baik`, `lebih longgar`, `karena cara hitung`; empty for a name and for what one side lacks. */
export function penilaianName(change: Change, bahasa: Language): string {
  if (change.sebab === 'metode') return KARENA_METODE[bahasa];
  const isTarget = change.besaran === 'target' || change.besaran === 'target-akhir';
  const valued = change.lama !== null && change.baru !== null && change.besaran !== 'nama';
  if (!valued && change.penilaian === 'netral') return '';
  return (isTarget ? PENILAIAN_TARGET : PENILAIAN)[change.penilaian][bahasa];
}

export function judgementName(penilaian: Penilaian, bahasa: Language): string {
  return PENILAIAN[penilaian][bahasa];
}

export function statusName(status: Thing['status'], bahasa: Language): string {
  return STATUS[status][bahasa];
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

export function shown(isi: SideValue | null): string {
  return isi === null ? TIADA : printable(isi.tampil);
}

/** The heading of a thing: kode and name; an indicator with its unit. */
export function headingOf({ jenis, kode, nama, satuan }: Thing, bahasa: Language): string {
  if (jenis === 'anggaran') return BAGIAN.semua[bahasa];
  const unit = satuan === null ? '' : ` (${satuan})`;
  return printable(`${kode} ${nama}${unit}`.trimStart());
}

/** `S1.2 Lama Tunggu: rumus dua-target → deviasi`. */
export function methodLine(
  { hal, kode, nama, lama, baru }: MethodChange,
  bahasa: Language,
): string {
  const about = kode === null ? '' : `${kode} ${nama ?? ''}: `;
  const none = bahasa === 'id' ? 'tidak ada' : 'none';
  return printable(`${about}${HAL[hal][bahasa]} ${lama ?? none} → ${baru ?? none}`);
}

/** Sides that do not tell how they were calculated, as a sentence; null where both do. */
export function unknownMethod({ lama, baru }: Difference, bahasa: Language): string | null {
  const without = [lama, baru].filter(({ metode }) => !metode).map(({ sebutan }) => sebutan);
  if (without.length === 0) return null;
  const nama = printable(without.join(bahasa === 'id' ? ' dan ' : ' and '));
  return bahasa === 'id'
    ? `${nama} tidak mencatat cara hitungnya; perubahannya tidak dapat disebutkan`
    : `${nama} does not say how it was calculated; changes of that cannot be told`;
}

type Count = readonly [number, Bilingual];

const listed = (counts: readonly Count[], bahasa: Language): string =>
  counts.flatMap(([many, word]) => (many === 0 ? [] : [`${many} ${word[bahasa]}`])).join(', ');

/** `12 dari 12 indikator berubah: 7 lebih baik, 3 lebih buruk; ditambah: 1 indikator, 3 aksi; 2 perubahan cara hitung`. */
export function summaryOf(difference: Difference, bahasa: Language): string {
  if (!difference.beda) return BAGIAN.sama[bahasa];
  const r = difference.ringkasan;
  const changed = r.lebih_baik + r.lebih_buruk + r.netral;
  const awal =
    bahasa === 'id'
      ? `${changed} dari ${r.indikator} indikator berubah`
      : `${changed} of ${r.indikator} indicators changed`;
  const direction: readonly Count[] = [
    [r.lebih_baik, PENILAIAN['lebih-baik']],
    [r.lebih_buruk, PENILAIAN['lebih-buruk']],
    [r.netral, PENILAIAN.netral],
  ];
  const things = partsOf(difference, bahasa).flatMap(({ thing: things }) =>
    things.flatMap(withInner),
  );
  return [
    named(awal, listed(direction, bahasa)) || awal,
    ...CAME_AND_WENT.map(([name, isMeant]) =>
      named(name[bahasa], listed(countKinds(things.filter(isMeant)), bahasa)),
    ),
    listed([[r.metode, teks('perubahan cara hitung', 'changes of method')]], bahasa),
  ]
    .filter((one) => one !== '')
    .join('; ');
}

const named = (name: string, list: string): string => (list === '' ? '' : `${name}: ${list}`);

const withInner = (thing: Thing): readonly Thing[] => [thing, ...thing.anak.flatMap(withInner)];

const CAME_AND_WENT: readonly (readonly [Bilingual, (thing: Thing) => boolean])[] = [
  [STATUS.ditambah, ({ status }) => status === 'ditambah'],
  [STATUS.dihapus, ({ status }) => status === 'dihapus'],
  [teks('berganti nama', 'renamed'), ({ ubah }) => ubah.some(({ besaran }) => besaran === 'nama')],
];

/** What kinds of things are called together in the head; null: they are told below it alone. */
const KIND_NAMES: Readonly<Record<ThingKind, Bilingual | null>> = {
  indikator: teks('indikator', 'indicator'),
  tujuan: teks('tujuan', 'tujuan'),
  sasaran: teks('sasaran', 'sasaran'),
  perspektif: teks('perspektif', 'perspective'),
  nko: null,
  anggaran: null,
  program: teks('program', 'programme'),
  kegiatan: teks('kegiatan', 'activity'),
  'sub-kegiatan': teks('subkegiatan', 'sub-activity'),
  'indikator-kegiatan': teks('indikator kegiatan', 'activity indicator'),
  'sumber-dana': teks('sumber dana', 'fund'),
  belanja: teks('jenis belanja', 'spending kind'),
  tabel: teks('tabel', 'table'),
  baris: null,
  'rencana-aksi': teks('rencana aksi', 'action'),
};

function countKinds(things: readonly Thing[]): readonly Count[] {
  return Object.entries(KIND_NAMES).flatMap(([kind, name]): readonly Count[] => {
    const many = things.filter(({ jenis }) => jenis === kind).length;
    return name === null || many === 0 ? [] : [[many, many === 1 ? name : inPlural(name)]];
  });
}

/** Indonesian words stay as they are. */
const inPlural = ({ id, en }: Bilingual): Bilingual =>
  teks(id, id === en ? en : `${en.replace(/y$/, 'ie')}s`);

/** The parts that have something to tell, in the order of the report. */
export function partsOf(
  difference: Difference,
  bahasa: Language,
): readonly { readonly judul: string; readonly thing: readonly Thing[] }[] {
  const { tujuan, sasaran, skor, anggaran, tabel, rencana_aksi: aksi } = difference;
  return [
    { judul: BAGIAN.tujuan[bahasa], thing: tujuan },
    { judul: BAGIAN.sasaran[bahasa], thing: sasaran },
    { judul: BAGIAN.skor[bahasa], thing: skor },
    { judul: BAGIAN.anggaran[bahasa], thing: anggaran === null ? [] : [anggaran] },
    { judul: BAGIAN.tabel[bahasa], thing: tabel },
    { judul: BAGIAN.rencanaAksi[bahasa], thing: aksi },
  ].filter(({ thing: things }) => things.length > 0);
}

/** A thing and all below it, with their depth. */
export function walk(
  thing: Thing,
  dalam = 0,
): readonly { readonly thing: Thing; readonly dalam: number }[] {
  return [{ thing, dalam }, ...thing.anak.flatMap((one) => walk(one, dalam + 1))];
}

/** The difference for programs: the value as it is. src/diff/README.md tells its fields. */
export function formatJson(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}
