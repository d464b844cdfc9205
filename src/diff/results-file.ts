// The results file as `diff` reads it: the part that is compared, as a schema. Live calculations go through it too, so
// that a file and a year are compared by the same code.

import * as z from 'zod';
import { Decimal } from '../decimal.ts';
import { shorten } from '../diagnostic/words.ts';
import { printable } from '../diagnostic/format/text.ts';
import { EXIT, UserError } from '../error.ts';
import { AGGREGATES } from '../formula/aggregates.ts';
import type { AggregateName } from '../formula/term.ts';
import { keysOf, mapRecord } from '../record.ts';
import { POLARITAS } from '../formula/capaian.ts';
import type { Bilingual } from '../language.ts';
import { QUARTERS } from '../period.ts';
import { STATUS_AKSI } from '../source/schema/triwulan.ts';

/** Digits beyond this are not lkjip's. */
const LONGEST = 400;

const decimal = z
  .string()
  .max(LONGEST)
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform((text) => new Decimal(text));
const bound = z.object({ nilai: decimal }).transform(({ nilai }) => nilai);

/** A figure, or a range, which has bounds instead of a value. */
export interface ResultValue {
  readonly nilai: Decimal | null;
  readonly tampil: string;
  readonly rentang: { readonly dari: Decimal; readonly sampai: Decimal } | null;
  /** Of a day, which `nilai` counts: `2022-11-30`. */
  readonly tanggal: string | null;
}

/** The bounds of a range. Beside a sum that is not whole `dari` is a count: of how many parts it is. */
const range = z.object({ dari: bound, sampai: bound });

const figure = z
  .object({
    nilai: decimal.nullable(),
    tampil: z.string(),
    dari: z.unknown().optional(),
    sampai: z.unknown().optional(),
    tanggal: z.string().optional(),
  })
  .transform(({ nilai, tampil, dari, sampai, tanggal = null }, context): ResultValue => {
    if (nilai !== null) return { nilai, tampil, rentang: null, tanggal };
    const bounds = range.safeParse({ dari, sampai });
    if (bounds.success) return { nilai, tampil, rentang: bounds.data, tanggal };
    context.issues.push(...bounds.error.issues.map((issue) => ({ ...issue, input: undefined })));
    return z.NEVER;
  });

/** Files of earlier versions lack what came later. */
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((read) => read ?? null);
const value = optional(figure);
const text = optional(z.string());
const listOf = <T extends z.ZodType>(type: T) =>
  optional(z.array(type)).transform((read) => read ?? []);
const valueBy = z.record(z.string(), value).transform((read) => new Map(Object.entries(read)));

/** What a table closes with. */
export type ClosingFigure = AggregateName | 'komposit';

/** What is taken of the columns of a table, by column. */
type Closing = Readonly<Partial<Record<ClosingFigure, z.output<typeof valueBy>>>>;

/** Files that do not tell what a table closes with are of a time when `diff` told its mean. */
const MEAN: readonly ClosingFigure[] = ['rata-rata'];

/** Of a table without columns, whose one figure stands under ''. */
function closedBy(of: ClosingFigure, figure: ResultValue | null) {
  const rata_rata = new Map([['', figure]]);
  const closing: Closing = { [of]: rata_rata };
  return { rata_rata, closing, printed: [of] };
}

/** How one indicator or table row is measured. */
const measured = {
  satuan: text,
  polaritas: optional(z.enum(POLARITAS)),
  rumus: text,
  capaian_maksimum: value,
};

/** What is measured by quarter. */
const triwulan = z.object({
  sifat: text,
  triwulan: z.array(z.object({ triwulan: z.int(), target: value, realisasi: value })),
});

const indikator = z.object({
  kode: z.string(),
  nama: z.string(),
  sasaran: text,
  tujuan: text,
  ...measured,
  target: value,
  target_akhir: value,
  realisasi: value,
  capaian: value,
  predikat: text,
  bobot: value,
  /** What the data state in the place of a realisasi. */
  status_realisasi: optional(z.object({ status: z.string() })),
  pembanding: listOf(z.object({ nama: z.string(), nilai: valueBy })),
  triwulan: optional(triwulan),
});
/** `induk`: kode of its sasaran or tujuan. */
const indikatorOf = (kind: 'sasaran' | 'tujuan') =>
  indikator.transform(({ sasaran, tujuan, ...read }) => ({
    ...read,
    induk: kind === 'sasaran' ? sasaran : tujuan,
  }));

const efisiensi = z.object({
  metode: text,
  realisasi_keuangan: value,
  tingkat: value,
  keterangan: text,
});

const sasaran = z.object({
  kode: z.string(),
  nama: z.string(),
  jenjang: text,
  mendukung: text,
  capaian: value,
  predikat: text,
  bobot: value,
  efisiensi,
});

/** Without indicators it has no figures; files of older versions have none of any. */
const tujuan = z.object({
  kode: z.string(),
  nama: z.string(),
  indikator: z.array(indikatorOf('tujuan')),
  capaian: value,
  predikat: text,
  efisiensi: optional(efisiensi),
});

/** What weights make; null where there are none. */
const skor = z.object({
  perspektif: z.array(
    z.object({ kode: z.string(), nama: z.string(), bobot: value, capaian: value, status: text }),
  ),
  nko: optional(z.object({ nilai: value, status: text })),
});

const money = { realisasi: value, serapan: value };
const keuangan = { anggaran: value, awal: value, ...money };

/** Written as one text, whether it is one kode, a list or `semua`. */
const supported = optional(z.union([z.string(), z.array(z.string())])).transform(
  (read) => (typeof read === 'string' ? read : read?.join(', ')) ?? null,
);
const ownIndikator = indikator
  .extend({ kode: text })
  .transform(({ sasaran: _, tujuan: __, kode, ...read }) => ({
    ...read,
    kode: kode ?? read.nama,
    induk: null,
  }));
const named = { kode: z.string(), nama: z.string(), ...keuangan };
const measuredMoney = { ...named, indikator: listOf(ownIndikator) };
const subKegiatan = z.object(measuredMoney).transform((read) => ({ ...read, parts: [] }));
const kegiatan = z
  .object({ ...measuredMoney, sub_kegiatan: listOf(subKegiatan) })
  .transform(({ sub_kegiatan: parts, ...read }) => ({ ...read, parts }));
const program = z
  .object({ ...measuredMoney, sasaran: supported, kegiatan: listOf(kegiatan) })
  .transform(({ kegiatan: parts, ...read }) => ({ ...read, parts }));

const anggaran = z
  .object({
    jumlah: value,
    awal: value,
    ...money,
    program: z.array(program),
    sumber_dana: listOf(z.object({ nama: text, ...keuangan })),
    belanja: listOf(z.object({ jenis: z.string(), dipa: text, ...keuangan })),
    sasaran: listOf(z.object({ kode: z.string(), ...keuangan })),
  })
  .transform(({ jumlah, sasaran: bySasaran, ...read }) => ({
    ...read,
    anggaran: jumlah,
    sasaran: new Map(bySasaran.map(({ kode, ...uang }) => [kode, uang])),
  }));

const row = { ...measured, target: value, realisasi: value };
const table = { kode: z.string(), judul: text, indikator: text };
const NO_VALUES: ReadonlyMap<string, ResultValue | null> = new Map();

const tabelCapaian = z
  .object({
    jenis: z.literal('capaian').nullish(),
    ...table,
    baris: z.array(z.object({ indikator: z.string(), ...row })),
    rata_rata: value,
  })
  .transform(({ baris, rata_rata, judul, ...read }) => ({
    ...read,
    jenis: 'capaian' as const,
    judul: judul ?? read.kode,
    baris: baris.map(({ indikator: nama, ...one }) => ({ nama, ...one, nilai: NO_VALUES })),
    ...closedBy('rata-rata', rata_rata),
  }));
/** Its one result stands under '', as do the values of its rows. */
const tabelKomposit = z
  .object({
    jenis: z.literal('komposit'),
    ...table,
    baris: z.array(z.object({ nama: z.string(), ...measured, nilai: value, bobot: value })),
    komposit: value,
  })
  .transform(({ baris, komposit, judul, ...read }) => ({
    ...read,
    judul: judul ?? read.kode,
    baris: baris.map(({ nilai, ...one }) => ({
      ...one,
      target: null,
      realisasi: null,
      nilai: new Map([['', nilai]]),
    })),
    ...closedBy('komposit', komposit),
  }));
const tabelNilai = z
  .object({
    jenis: z.literal('nilai'),
    ...table,
    baris: z.array(z.object({ nama: z.string(), ...row, nilai: valueBy })),
    rata_rata: valueBy,
    jumlah: optional(valueBy),
    kaki: optional(z.object(mapRecord(AGGREGATES, () => valueBy.optional()))),
  })
  .transform(({ judul, jumlah, kaki, ...read }) => {
    // Mean and sum are known of both sides, whichever of them one side prints.
    const closing = { 'rata-rata': read.rata_rata, ...(jumlah && { jumlah }), ...kaki };
    const told = keysOf(AGGREGATES).filter((one) => kaki?.[one] !== undefined);
    return {
      ...read,
      judul: judul ?? read.kode,
      closing: closing as Closing,
      printed: kaki === null ? MEAN : told,
    };
  });

const quarter = z.literal([...QUARTERS]);

/** Its `triwulan` are the quarters of its schedule. */
const aksi = z.object({
  indikator: z.string(),
  aksi: z.string(),
  keluaran: text,
  triwulan: listOf(quarter),
  anggaran: value,
  penanggung_jawab: text,
  status: z.enum(STATUS_AKSI),
});

const metode = z.object({
  pembulatan: z.object({ desimal: z.int(), dasar: z.string() }),
  capaian_maksimum: value,
  /** A built-in scale's name, or its ratings with their lower bounds. */
  skala_capaian: z
    .string()
    .or(z.array(z.object({ predikat: z.string(), minimum: value })))
    .transform((scale) =>
      typeof scale === 'string'
        ? scale
        : scale
            .map(({ predikat, minimum }) => `${predikat} ≥ ${minimum?.tampil ?? '–'}`)
            .join(', '),
    ),
  efisiensi: z.string(),
});

const results = z.object({
  versi: z.literal(1),
  tahun: z.int(),
  /** Of an interim report the quarter up to which it is. */
  triwulan: optional(quarter),
  instansi: z
    .object({ nama: z.string(), daerah: text })
    .transform(({ nama, daerah }) => (daerah === null ? nama : `${nama}, ${daerah}`)),
  /** Null in files that were written before methods were. */
  metode: optional(metode),
  tujuan: listOf(tujuan),
  sasaran: z.array(sasaran),
  indikator: z.array(indikatorOf('sasaran')),
  skor: optional(skor),
  anggaran,
  tabel: z.array(z.discriminatedUnion('jenis', [tabelCapaian, tabelNilai, tabelKomposit])),
  rencana_aksi: listOf(aksi),
});

/** A year's results, as a file of any version holds them. */
export type ResultsFile = z.output<typeof results>;
export type IndikatorInFile = ResultsFile['indikator'][number];
export type SasaranInFile = ResultsFile['sasaran'][number];
/** The figures that a sasaran and a tujuan share. */
export type GoalInFile = Pick<
  SasaranInFile,
  'kode' | 'nama' | 'capaian' | 'predikat' | 'efisiensi'
>;
export type TujuanInFile = ResultsFile['tujuan'][number];
export type ProgramInFile = z.output<typeof program>;
/** A program, kegiatan or sub_kegiatan, with what it consists of. */
export interface KegiatanInFile extends KeuanganInFile {
  readonly kode: string;
  readonly nama: string;
  readonly indikator: readonly IndikatorInFile[];
  readonly parts: readonly KegiatanInFile[];
}
export type AksiInFile = ResultsFile['rencana_aksi'][number];
export type TabelInFile = ResultsFile['tabel'][number];
export type BarisInFile = TabelInFile['baris'][number];
/** How an indicator or a row is measured. */
export type MeasuredInFile = Pick<IndikatorInFile, keyof typeof measured>;
export type KeuanganInFile = Pick<ProgramInFile, keyof typeof keuangan>;

/**
 * Reads a results value: parsed JSON of a file, or what `toResults` gives.
 * @param name how messages call it
 * @throws UserError when it is no results file, or one of another version
 */
export function readResults(content: unknown, name: string): ResultsFile {
  const read = results.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue === undefined) throw read.error;
  throw refusal(issue, name);
}

function refusal(issue: z.core.$ZodIssue, name: string): UserError {
  const path = issue.path.map(step).join('').replace(/^\./, '');
  const place = path === '' ? '' : `: ${printable(shorten(path))}`;
  const { id, en } = expected(issue);
  return new UserError(
    {
      id: `${name} bukan berkas hasil lkjip${place} (seharusnya ${id})`,
      en: `${name} is no results file of lkjip${place} (expected: ${en})`,
    },
    {
      hint: {
        id: 'berkas hasil dibuat oleh: lkjip build --format json',
        en: 'results files are made by: lkjip build --format json',
      },
      exitCode: EXIT.usage,
    },
  );
}

const step = (key: PropertyKey): string =>
  typeof key === 'number' ? `[${key}]` : `.${String(key)}`;

const same = (words: string): Bilingual => ({ id: words, en: words });
const WHOLE: Bilingual = { id: 'bilangan bulat', en: 'a whole number' };
const LIST: Bilingual = { id: 'daftar', en: 'a list' };
const OBJECT: Bilingual = { id: 'objek', en: 'an object' };
const TYPES: Readonly<Record<string, Bilingual>> = {
  object: OBJECT,
  record: OBJECT,
  string: { id: 'teks', en: 'text' },
  array: LIST,
  int: WHOLE,
  number: WHOLE,
};
/** What else a text can fail. */
const A_DECIMAL: Bilingual = { id: 'bilangan desimal', en: 'a decimal as text' };

function expected(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? A_DECIMAL;
    case 'invalid_value':
      return same(issue.values.join(' / '));
    case 'invalid_union':
      return issue.path.at(-1) === 'jenis' ? same('capaian / nilai') : LIST;
    case 'too_big':
      return issue.origin === 'int' ? WHOLE : A_DECIMAL;
    default:
      return A_DECIMAL;
  }
}
