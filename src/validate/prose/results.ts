// All figures that prose may take by an expression, for finding the one that a typed figure means.

import type { Decimal } from '../../decimal.ts';
import {
  takeCensus,
  type Entry,
  type Expression,
  type Measure,
  type SubjectKind,
} from '../../calculate/census.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import { formatEntry } from '../../compose/format.ts';
import { keysOf } from '../../record.ts';
import { readSatuan } from './figure-units.ts';

/** What kind of figure it is, by the words that a sentence uses for it. */
export type FigureKind =
  'target' | 'realisasi' | 'capaian' | 'efisiensi' | 'keuangan' | 'rupiah' | 'tabel' | 'fakta';

export interface AngkaHasil {
  /** The expression without its braces; null for an entered figure that no expression gives. */
  readonly ekspresi: string | null;
  readonly nilai: Decimal;
  /** The same as a float, for searching alone. */
  readonly kira: number;
  readonly tampil: string;
  readonly jenis: FigureKind;
  /** As the report writes it, lower case; "" where it has none. */
  readonly satuan: string;
  /** Of money, and how many of it one of the unit is: 1.000.000 in "juta rupiah". */
  readonly rupiah: boolean;
  readonly skala: number;
  /** Kode of the indikator, sasaran, table or program. */
  readonly milik: string;
}

/** What a sentence calls a measure, those that prose speaks of most first; null for what it does not speak of. */
const SPOKEN: Readonly<Record<Measure, FigureKind | null>> = {
  capaian: 'capaian',
  anggaran: 'rupiah',
  realisasi: 'realisasi',
  serapan: 'keuangan',
  anggaran_awal: 'rupiah',
  sisa: 'rupiah',
  target: 'target',
  target_akhir: 'target',
  capaian_akhir: 'capaian',
  kondisi_awal: 'realisasi',
  realisasi_lalu: 'realisasi',
  capaian_lalu: 'capaian',
  target_lalu: 'target',
  target_tahun: 'target',
  realisasi_triwulan: 'realisasi',
  capaian_triwulan: 'capaian',
  target_triwulan: 'target',
  perubahan_realisasi: null,
  perubahan_capaian: null,
  standar_nasional: 'realisasi',
  efisiensi_tingkat: 'efisiensi',
  efisiensi_indeks: 'efisiensi',
  efisiensi_standar: 'efisiensi',
  efisiensi_realisasi_keuangan: 'keuangan',
  rata_rata: 'tabel',
  nilai: 'tabel',
  jumlah: 'tabel',
  standar_nasional_dari: null,
  standar_nasional_sampai: null,
  nilai_dari: null,
  nilai_sampai: null,
  target_dari: null,
  target_sampai: null,
  target_akhir_dari: null,
  target_akhir_sampai: null,
  efisiensi_target_sasaran: null,
  efisiensi_target_keuangan: null,
  efisiensi_realisasi_sasaran: null,
  efisiensi_keterangan: null,
  predikat: null,
  selisih: null,
  keterangan: null,
  bobot: null,
  indeks: null,
  komposit: 'tabel',
  skor: null,
  status: null,
  sumber: null,
};
const BY_MEASURE = keysOf(SPOKEN);

/** What a sentence calls whatever is of such a thing; null where that depends on the measure. */
const SPOKEN_OF: Readonly<Record<SubjectKind, FigureKind | null>> = {
  indikator: null,
  'indikator-tujuan': null,
  pembanding: 'realisasi',
  tujuan: null,
  sasaran: null,
  perspektif: null,
  nko: 'capaian',
  'anggaran-sasaran': null,
  'anggaran-pendukung': null,
  anggaran: null,
  program: null,
  kegiatan: null,
  'sub-kegiatan': null,
  'indikator-kegiatan': null,
  'anggaran-bersama': null,
  'anggaran-bagian': null,
  'anggaran-sumber-dana': null,
  'anggaran-belanja': null,
  'anggaran-dipa': null,
  'anggaran-tahun': null,
  'rencana-aksi': null,
  fakta: 'fakta',
  tabel: 'tabel',
};
const BY_SUBJECT = keysOf(SPOKEN_OF);

/** Of these there are so many that any percentage would be that of one of them: prose speaks of their rupiah alone. */
const MANY: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['kegiatan', 'sub-kegiatan']);

const MONEY: ReadonlySet<SubjectKind> = new Set<SubjectKind>([
  'anggaran',
  'program',
  ...MANY,
  'anggaran-sasaran',
  'anggaran-pendukung',
  'anggaran-bersama',
  'anggaran-bagian',
  'anggaran-sumber-dana',
  'anggaran-belanja',
  'anggaran-dipa',
  'anggaran-tahun',
]);

function kindOf({ of: { kind }, measure }: Entry): FigureKind | null {
  const spoken = SPOKEN[measure];
  if (spoken === null || kind === 'indikator-kegiatan') return null;
  if (MANY.has(kind)) return measure === 'anggaran' || measure === 'realisasi' ? 'rupiah' : null;
  return measure === 'realisasi' && MONEY.has(kind) ? 'rupiah' : (SPOKEN_OF[kind] ?? spoken);
}

/** Every figure, those that prose speaks of most first: of two that fit, the first is advised. */
export function listAngkaHasil(hasil: Hasil): readonly AngkaHasil[] {
  const first = new Map<string, number>();
  return takeCensus(hasil)
    .map((entry, i) => {
      const { kind, code } = entry.of;
      const place = first.get(code) ?? i;
      first.set(code, place);
      const rank = [BY_SUBJECT.indexOf(kind), place, BY_MEASURE.indexOf(entry.measure)] as const;
      return { entry, rank };
    })
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .flatMap(({ entry }) => toAngka(entry, hasil.tahun));
}

/** A range is no single figure, and a year that is not over has no realisasi. */
function toAngka(entry: Entry, tahun: number): readonly AngkaHasil[] {
  const { of, measure, column, unit, content, expression } = entry;
  const jenis = kindOf(entry);
  const tampil = formatEntry(entry);
  if (jenis === null || tampil === null || !('nilai' in content) || content.nilai === null) {
    return [];
  }
  if (measure.endsWith('_lalu') && Number(column) >= tahun) return [];
  const { nilai } = content;
  const ekspresi = expression === null ? null : writeExpression(expression, column);
  const uang = readSatuan(jenis === 'rupiah' ? 'rupiah' : (unit ?? ''));
  const satuan = (unit ?? '').toLowerCase();
  return [
    { ekspresi, nilai, kira: nilai.toNumber(), tampil, jenis, milik: of.code, satuan, ...uang },
  ];
}

/** As prose writes it: names in quotes, a column bare where it is one plain word. */
const writeExpression = ({ word, args }: Expression, column: string | null): string =>
  [word, ...args.map((one) => (one === column && PLAIN.test(one) ? one : quote(one)))].join(' ');
const quote = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);
const PLAIN = /^[\w.-]+$/;
