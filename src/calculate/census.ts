// The census: every figure of a report in one list, each with what it is of, its measure and its expression in prose.
// Who needs all figures, or one of them by name, reads it here.

import { kosong, type Terhitung } from '../formula/figure.ts';
import { RECAPS } from '../period.ts';
import type { KegiatanLevel, Program, RencanaAksi, Rentang } from '../source/workspace.ts';
import { hasShared, type HasilAnggaran } from './anggaran.ts';
import type { Comparison } from './comparison.ts';
import { unitOfChange, type HasilEfisiensi } from './efisiensi.ts';
import type { Hasil, HasilGoal, HasilIndikator, HasilSasaran, HasilTujuan } from './laporan.ts';
import type { HasilPredikat } from './predikat.ts';
import type { Scorecard } from './scorecard.ts';
import type { Angka } from '../source/yaml/number.ts';
import { flattenKegiatan, metAgain, type HasilKegiatan } from './kegiatan.ts';
import { awalOf, computeSisa, type HasilKeuangan } from './serapan.ts';
import type { HasilTabelKomposit } from './komposit.ts';
import type { HasilTabel, HasilTabelNilai } from './tabel.ts';
import type { Measurement } from './triwulan.ts';

export type SubjectKind =
  | 'indikator-tujuan'
  | 'indikator'
  | 'pembanding'
  | 'tujuan'
  | 'sasaran'
  | 'perspektif'
  | 'nko'
  | 'tabel'
  | 'anggaran'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'indikator-kegiatan'
  | 'anggaran-sasaran'
  | 'anggaran-pendukung'
  | 'anggaran-bersama'
  | 'anggaran-bagian'
  | 'anggaran-sumber-dana'
  | 'anggaran-belanja'
  | 'anggaran-dipa'
  | 'anggaran-tahun'
  | 'rencana-aksi'
  | 'fakta';

/** What a figure is of. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly code: string;
  /** The row of a table, from 1; null for what is taken of its rows. */
  readonly row: number | null;
  readonly name: string;
  /** Kode of what it belongs to. */
  readonly parent: string | null;
}

export type Measure =
  | 'target'
  | 'target_dari'
  | 'standar_nasional_dari'
  | 'standar_nasional_sampai'
  | 'nilai_dari'
  | 'nilai_sampai'
  | 'target_sampai'
  | 'target_tahun'
  | 'realisasi'
  | 'realisasi_lalu'
  | 'capaian'
  | 'capaian_lalu'
  | 'target_lalu'
  | 'perubahan_realisasi'
  | 'perubahan_capaian'
  | 'predikat'
  | 'bobot'
  | 'status'
  | 'sumber'
  | 'target_triwulan'
  | 'realisasi_triwulan'
  | 'capaian_triwulan'
  | 'target_akhir'
  | 'target_akhir_dari'
  | 'target_akhir_sampai'
  | 'capaian_akhir'
  | 'standar_nasional'
  | 'selisih'
  | 'keterangan'
  | 'kondisi_awal'
  | 'efisiensi_target_sasaran'
  | 'efisiensi_target_keuangan'
  | 'efisiensi_standar'
  | 'efisiensi_realisasi_sasaran'
  | 'efisiensi_realisasi_keuangan'
  | 'efisiensi_indeks'
  | 'efisiensi_tingkat'
  | 'efisiensi_keterangan'
  | 'nilai'
  | 'indeks'
  | 'skor'
  | 'komposit'
  | 'rata_rata'
  | 'jumlah'
  | 'anggaran'
  | 'anggaran_awal'
  | 'sisa'
  | 'serapan';

/** A rating, verdict or source; null where there is none. */
export interface Word {
  readonly word: string | null;
}

/** Words of prose that stand for a figure or a rating. */
export type ExpressionWord =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'predikat'
  | 'bobot'
  | 'status'
  | 'nko'
  | 'realisasiLalu'
  | 'capaianLalu'
  | 'targetLalu'
  | 'perubahanRealisasi'
  | 'perubahanCapaian'
  | 'targetTriwulan'
  | 'realisasiTriwulan'
  | 'capaianTriwulan'
  | 'targetAkhir'
  | 'capaianAkhir'
  | 'kondisiAwal'
  | 'pembanding'
  | 'capaianKeuangan'
  | 'standarEfisiensi'
  | 'indeksEfisiensi'
  | 'tingkatEfisiensi'
  | 'keteranganEfisiensi'
  | 'rupiah'
  | 'rupiahRealisasi'
  | 'serapan'
  | 'rataRata'
  | 'nilai'
  | 'capaianBaris'
  | 'fakta'
  | 'komposit';

/** `{{word "argument" …}}` in prose. */
export interface Expression {
  readonly word: ExpressionWord;
  readonly args: readonly string[];
}

export interface Entry {
  readonly of: Subject;
  readonly measure: Measure;
  /** A year, or a column of a table. */
  readonly column: string | null;
  readonly unit: string | null;
  readonly content: Terhitung | Rentang | Word;
  /** Null for what no expression gives. */
  readonly expression: Expression | null;
}

/** An entry before it is known what it is of. */
type Measured = Omit<Entry, 'of' | 'column' | 'expression'> & {
  readonly column?: string;
  readonly expression?: Expression;
};

const PERCENT = 'persen';
/** Of a difference of percentages. */
const POIN = 'poin';
const RUPIAH = 'rupiah';

/** Every figure of a year, in the order of the results file. */
export function takeCensus(hasil: Hasil): readonly Entry[] {
  const { tujuan, sasaran, scorecard, tabel, personel, anggaran, data } = hasil;
  return [
    ...tujuan.flatMap(({ indikator }) => indikator.flatMap((one) => withPembanding('indikator-tujuan', one))), // prettier-ignore
    ...sasaran.flatMap(({ indikator }) =>
      indikator.flatMap((one) => withPembanding('indikator', one)),
    ),
    ...tujuan.flatMap(ofTujuan),
    ...sasaran.flatMap(ofSasaran),
    ...(scorecard === null ? [] : ofScorecard(scorecard)),
    ...[...tabel, ...personel].flatMap(ofTabel),
    ...of({ kind: 'anggaran' }, [...money(anggaran, TOTAL), ...begun(anggaran, anggaran.awal)]),
    ...ofPrograms(hasil),
    ...ofMoneyOfSasaran(hasil),
    ...[...anggaran.shared].flatMap(([name, uang]) => of({ kind: 'anggaran-bersama', name }, money(uang))), // prettier-ignore
    ...[...anggaran.bagian].flatMap(([name, uang]) => of({ kind: 'anggaran-bagian', name }, money(uang))), // prettier-ignore
    ...ofDimensions(hasil),
    ...(data.triwulan?.rencanaAksi ?? []).flatMap(ofAksi),
    ...[...data.fakta].flatMap(([code, { nilai, satuan }]) =>
      of({ kind: 'fakta', code }, [figure('nilai', nilai, satuan, ['fakta', code])]),
    ),
  ];
}

function ofAksi({ indikator, aksi, anggaran, status }: RencanaAksi, i: number): readonly Entry[] {
  return of({ kind: 'rencana-aksi', row: i + 1, name: aksi, parent: indikator }, [
    figure('anggaran', anggaran ?? kosong('anggaran-kosong'), RUPIAH),
    figure('status', { word: status }, ''),
  ]);
}

/** The sasaran of a program in one word, as in a cell of the form: `S1`, `S1, S2`, `semua`; null for none. */
export function nameSupported(sasaran: Program['sasaran']): string | null {
  if (sasaran === 'semua') return sasaran;
  return sasaran.length === 0 ? null : sasaran.join(', ');
}

/** Programs, each before what it consists of. */
function ofPrograms({ anggaran: { program, awal }, sasaran }: Hasil): readonly Entry[] {
  const again = metAgain([
    ...sasaran.map((one) => one.sasaran.kode),
    ...program.flatMap(flattenKegiatan).map(({ kode }) => kode),
  ]);
  // What stands at several places has no expression: it would be anybody's guess which is meant.
  const words = (kode: string) => (again.has(kode) ? undefined : ofCode(kode));
  const below = (one: HasilKegiatan): readonly Entry[] => [
    ...ofOwnIndikator(one),
    ...one.parts.flatMap((part) => [
      ...of(
        { kind: KINDS[part.kegiatan.level], code: part.kode, name: part.kegiatan.nama, parent: one.kode }, // prettier-ignore
        [...money(part, words(part.kode)), ...begun(part, awal), ...judgedKegiatan(part)],
      ),
      ...below(part),
    ]),
  ];
  return program.flatMap((one) => [
    ...of(
      {
        kind: 'program',
        code: one.kode,
        name: one.program.nama,
        parent: nameSupported(one.program.sasaran),
      },
      [...money(one, ofCode(one.kode)), ...begun(one, awal), ...judgedKegiatan(one)],
    ),
    ...below(one),
  ]);
}

const KINDS = {
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub-kegiatan',
} as const satisfies Readonly<Record<KegiatanLevel, SubjectKind>>;

/** What money was when the year began, where any of it was changed, and what is left of it. */
function begun(
  uang: HasilKeuangan & { readonly awal: Terhitung | null },
  total: Terhitung | null,
): readonly Measured[] {
  const awal = awalOf(uang, total);
  return [...(awal === null ? [] : [figure('anggaran_awal', awal, RUPIAH)]), ...left(uang)];
}

const left = (uang: HasilKeuangan) => [figure('sisa', computeSisa(uang), RUPIAH)];

/** The money by source, by kind of spending and DIPA, and by year. */
function ofDimensions({ anggaran, anggaranTahunan }: Hasil): readonly Entry[] {
  const { sumberDana, belanja } = anggaran;
  const spending = (belanja?.dipa ?? []).flatMap(({ dipa: parent, rows, awal, ...uang }) => [
    ...rows.flatMap((one) =>
      of({ kind: 'anggaran-belanja', name: one.belanja.jenis, parent }, [
        ...money(one),
        ...begun(one, belanja?.awal ?? null),
      ]),
    ),
    ...(parent === null
      ? []
      : of({ kind: 'anggaran-dipa', code: parent }, [
          ...money(uang),
          ...begun({ awal, ...uang }, belanja?.awal ?? null),
        ])),
  ]);
  return [
    ...[...sumberDana].flatMap(([name, uang]) =>
      of({ kind: 'anggaran-sumber-dana', name }, [...money(uang), ...left(uang)]),
    ),
    ...spending,
    ...anggaranTahunan.flatMap(({ tahun, ...uang }) =>
      of(
        { kind: 'anggaran-tahun', code: String(tahun) },
        [...money(uang), ...left(uang)].map((one) => inColumn(String(tahun), one)),
      ),
    ),
  ];
}

/** Capaian and efficiency of what has indicators of its own. */
function judgedKegiatan({ capaian, efisiensi }: HasilKegiatan): readonly Measured[] {
  if (efisiensi === null) return [];
  return [
    figure('capaian', capaian, PERCENT),
    figure('efisiensi_indeks', efisiensi.indeks, ''),
    figure('efisiensi_tingkat', efisiensi.tingkat, ''),
    figure('efisiensi_keterangan', { word: efisiensi.keterangan }, ''),
  ];
}

const ofOwnIndikator = ({ kode: parent, indikator }: HasilKegiatan): readonly Entry[] =>
  indikator.flatMap(({ indikator: { kode, nama: name, satuan, target: planned }, ...hasil }, i) =>
    of({ kind: 'indikator-kegiatan', code: kode ?? '', row: i + 1, name, parent }, [
      ...target('target', planned, satuan),
      figure('realisasi', hasil.realisasi, satuan),
      figure('capaian', hasil.capaian, PERCENT),
    ]),
  );

/**
 * Of each sasaran, also of one that no program supports. Where programs are shared, its own money as the report's table
 * has it, which sums to the total with what is shared, and apart from that the money of all that supports it.
 */
function ofMoneyOfSasaran({ anggaran, sasaran }: Hasil): readonly Entry[] {
  const known = new Set([
    ...anggaran.sasaran.keys(),
    ...sasaran.map(({ sasaran: { kode } }) => kode),
  ]);
  const list = (
    kind: SubjectKind,
    uang: HasilAnggaran['sasaran'],
    words: (kode: string) => MoneyWords | undefined,
  ) => [...known].flatMap((code) => of({ kind, code }, money(uang.get(code) ?? NO_MONEY, words(code)))); // prettier-ignore
  if (!hasShared(anggaran)) return list('anggaran-sasaran', anggaran.sasaran, ofCode);
  return [
    ...list('anggaran-sasaran', anggaran.own, () => undefined),
    ...list('anggaran-pendukung', anggaran.sasaran, ofCode),
  ];
}

const NO_MONEY: HasilKeuangan = {
  anggaran: kosong('anggaran-kosong'),
  realisasi: kosong('anggaran-kosong'),
  serapan: kosong('anggaran-kosong'),
  known: null,
};

function of(
  { kind, code = '', row = null, name = '', parent = null }: Partial<Subject> & Pick<Subject, 'kind'>, // prettier-ignore
  measured: readonly Measured[],
): readonly Entry[] {
  const subject = { kind, code, row, name, parent };
  return measured.map((one) => ({ column: null, expression: null, ...one, of: subject }));
}

/** An expression: its word, then its arguments. */
type Words = readonly [ExpressionWord, ...string[]];

function figure(
  measure: Measure,
  content: Measured['content'],
  unit: string | null,
  words?: Words,
): Measured {
  if (words === undefined) return { measure, content, unit };
  const [word, ...args] = words;
  return { measure, content, unit, expression: { word, args } };
}

const inColumn = (column: string, measured: Measured): Measured => ({ column, ...measured });

/** A range has no single value: its bounds follow. */
function target(
  measure: 'target' | 'target_akhir' | 'target_triwulan' | 'standar_nasional' | 'nilai',
  content: Terhitung | Rentang | null,
  unit: string,
  words?: Words,
): readonly Measured[] {
  if (content === null) return [figure(measure, kosong('target-kosong'), unit, words)];
  // Of a range in a quarter the text alone: its bounds are of no use to programs that add up quarters.
  if (!('dari' in content) || measure === 'target_triwulan')
    return [figure(measure, content, unit, words)];
  return [
    figure(measure, content, unit, words),
    figure(`${measure}_dari`, content.dari, unit),
    figure(`${measure}_sampai`, content.sampai, unit),
  ];
}

function ofIndikator(kind: SubjectKind, hasil: HasilIndikator): readonly Entry[] {
  const { indikator, induk, tren, standarNasional } = hasil;
  const { kode, nama, satuan, kondisiAwal } = indikator;
  return of({ kind, code: kode, name: nama, parent: induk }, [
    ...target('target', hasil.target, satuan, ['target', kode]),
    figure('realisasi', hasil.realisasi, satuan, ['realisasi', kode]),
    figure('capaian', hasil.capaian, PERCENT, ['capaian', kode]),
    figure('predikat', { word: hasil.predikat?.predikat ?? null }, '', ['predikat', kode]),
    ...weight(kode, indikator),
    ...(hasil.sumber === null ? [] : [figure('sumber', { word: hasil.sumber }, '')]),
    ...tren.flatMap(({ tahun, target: planned, realisasi, capaian }) => {
      const year = String(tahun);
      return [
        inColumn(year, figure('realisasi_lalu', realisasi, satuan, ['realisasiLalu', kode, year])),
        inColumn(year, figure('capaian_lalu', capaian, PERCENT, ['capaianLalu', kode, year])),
        inColumn(
          year,
          figure('target_lalu', planned ?? kosong('target-kosong'), satuan, [
            'targetLalu',
            kode,
            year,
          ]),
        ),
      ];
    }),
    ...change(hasil),
    ...quarters(hasil),
    ...target('target_akhir', hasil.targetAkhir, satuan, ['targetAkhir', kode]),
    figure('capaian_akhir', hasil.capaianAkhir, PERCENT, ['capaianAkhir', kode]),
    ...(standarNasional ? target('standar_nasional', standarNasional.nilai, satuan) : []),
    figure('kondisi_awal', kondisiAwal ?? kosong('tanpa-nilai'), satuan, ['kondisiAwal', kode]),
    ...[...indikator.target].map(([tahun, content]) => inColumn(String(tahun), figure('target_tahun', content, satuan))), // prettier-ignore
  ]);
}

function change({ indikator: { kode, satuan }, perubahan }: HasilIndikator): readonly Measured[] {
  if (perubahan === null) return [];
  const from = String(perubahan.tahun);
  return [
    inColumn(
      from,
      figure('perubahan_realisasi', perubahan.realisasi, unitOfChange(satuan, POIN), [
        'perubahanRealisasi',
        kode,
      ]),
    ),
    inColumn(
      from,
      figure('perubahan_capaian', perubahan.capaian, POIN, ['perubahanCapaian', kode]),
    ),
  ];
}

function quarters({ indikator: { kode, satuan }, triwulan }: HasilIndikator): readonly Measured[] {
  if (triwulan === null) return [];
  const measured = (name: string, column: string, of: Measurement): readonly Measured[] =>
    [
      ...target('target_triwulan', of.target, satuan, ['targetTriwulan', kode, name]),
      figure('realisasi_triwulan', of.realisasi, satuan, ['realisasiTriwulan', kode, name]),
      figure('capaian_triwulan', of.capaian, PERCENT, ['capaianTriwulan', kode, name]),
    ].map((one) => inColumn(column, one));
  return [
    ...triwulan.triwulan.flatMap((one) =>
      measured(String(one.quarter), `TW${String(one.quarter)}`, one),
    ),
    ...triwulan.recaps.flatMap((one) => measured(one.name, RECAPS[one.name].column, one)),
  ];
}

/** What it is compared with is a thing of its own. */
function withPembanding(kind: SubjectKind, hasil: HasilIndikator): readonly Entry[] {
  const { kode, satuan } = hasil.indikator;
  const compared = hasil.pembanding.flatMap(({ pembanding: { nama }, nilai, comparison }) =>
    of({ kind: 'pembanding', code: kode, name: nama, parent: hasil.induk }, [
      ...[...nilai].flatMap(([tahun, one]) =>
        target('nilai', one, satuan, ['pembanding', kode, nama, String(tahun)]).map((each) =>
          inColumn(String(tahun), each),
        ),
      ),
      ...(comparison === null ? [] : standing(comparison, satuan)),
    ]),
  );
  return [...ofIndikator(kind, hasil), ...compared];
}

const standing = ({ tahun, selisih, standing: word }: Comparison, satuan: string) => [
  inColumn(String(tahun), figure('selisih', selisih, unitOfChange(satuan, POIN))),
  inColumn(String(tahun), figure('keterangan', { word }, '')),
];

const weight = (kode: string, { bobot }: { readonly bobot: Angka | null }): readonly Measured[] =>
  bobot === null ? [] : [figure('bobot', bobot, '', ['bobot', kode])];

function ofScorecard({ perspektif, nko }: Scorecard): readonly Entry[] {
  const parts = perspektif.flatMap(({ perspektif: one, capaian, status }) =>
    of({ kind: 'perspektif', code: one.kode, name: one.nama }, [
      figure('capaian', capaian, PERCENT, ['capaian', one.kode]),
      ...weight(one.kode, one),
      ...statusWord(status, one.kode),
    ]),
  );
  if (nko === null) return parts;
  return [
    ...parts,
    ...of({ kind: 'nko' }, [
      figure('nilai', nko.nilai, '', ['nko']),
      ...statusWord(nko.status, 'nko'),
    ]),
  ];
}

const statusWord = (status: HasilPredikat | null, kode: string): readonly Measured[] =>
  status === null ? [] : [figure('status', { word: status.predikat }, '', ['status', kode])];

/** Of one without indicators nothing was measured. */
function ofTujuan({ tujuan: { kode, nama, misi }, ...hasil }: HasilTujuan): readonly Entry[] {
  if (hasil.indikator.length === 0) return [];
  const subject = { kind: 'tujuan', code: kode, name: nama, parent: misi } as const;
  return of(subject, [...ofGoal(hasil, kode), ...efficiency(hasil.efisiensi, kode)]);
}

function ofSasaran({ sasaran, ...hasil }: HasilSasaran): readonly Entry[] {
  const { kode, nama } = sasaran;
  return of({ kind: 'sasaran', code: kode, name: nama, parent: sasaran.perspektif }, [
    ...ofGoal(hasil, kode),
    ...weight(kode, sasaran),
    ...efficiency(hasil.efisiensi, kode),
  ]);
}

const ofGoal = ({ capaian, predikat }: HasilGoal, kode: string): readonly Measured[] => [
  figure('capaian', capaian, PERCENT, ['capaian', kode]),
  figure('predikat', { word: predikat?.predikat ?? null }, '', ['predikat', kode]),
];

function efficiency(hasil: HasilEfisiensi, kode: string): readonly Measured[] {
  return [
    figure('efisiensi_target_sasaran', hasil.targetSasaran, PERCENT),
    figure('efisiensi_target_keuangan', hasil.targetKeuangan, PERCENT),
    figure('efisiensi_standar', hasil.standar, '', ['standarEfisiensi', kode]),
    figure('efisiensi_realisasi_sasaran', hasil.realisasiSasaran, PERCENT),
    figure('efisiensi_realisasi_keuangan', hasil.realisasiKeuangan, PERCENT, ['capaianKeuangan', kode]), // prettier-ignore
    figure('efisiensi_indeks', hasil.indeks, '', ['indeksEfisiensi', kode]),
    figure('efisiensi_tingkat', hasil.tingkat, '', ['tingkatEfisiensi', kode]),
    figure('efisiensi_keterangan', { word: hasil.keterangan }, '', ['keteranganEfisiensi', kode]),
  ];
}

function ofTabel(hasil: HasilTabel): readonly Entry[] {
  const { kode, judul, indikator } = hasil.tabel;
  const table = { kind: 'tabel', code: kode, parent: indikator } as const;
  if (hasil.jenis === 'nilai') return ofNilai(hasil, table);
  if (hasil.jenis === 'komposit') return ofKomposit(hasil, table);
  return [
    ...hasil.baris.flatMap(({ baris, realisasi, capaian }, i) =>
      of({ row: i + 1, name: baris.indikator, ...table }, [
        ...target('target', baris.target, baris.satuan),
        figure('realisasi', realisasi, baris.satuan),
        figure('capaian', capaian, PERCENT, ['capaianBaris', kode, baris.indikator]),
      ]),
    ),
    ...of({ name: judul, ...table }, [
      figure('rata_rata', hasil.rataRata, PERCENT, ['rataRata', kode]),
    ]),
  ];
}

function ofKomposit(
  { tabel: { kode, judul, satuan }, baris, komposit }: HasilTabelKomposit,
  table: Partial<Subject> & { readonly kind: 'tabel' },
): readonly Entry[] {
  return [
    ...baris.flatMap(({ baris: { nama, bobot }, nilai, indeks, skor }, i) =>
      of({ row: i + 1, name: nama, ...table }, [
        figure('bobot', bobot, ''),
        figure('nilai', nilai, '', ['nilai', kode, nama]),
        ...(indeks === null ? [] : [figure('indeks', indeks, '')]),
        figure('skor', skor, ''),
      ]),
    ),
    ...of({ name: judul, ...table }, [figure('komposit', komposit, satuan, ['komposit', kode])]),
  ];
}

function ofNilai(
  { tabel: { kode, judul, satuan }, baris, rataRata, jumlah }: HasilTabelNilai,
  table: Partial<Subject> & { readonly kind: 'tabel' },
): readonly Entry[] {
  return [
    ...baris.flatMap(({ baris: { nama }, nilai, predikat }, i) =>
      of({ row: i + 1, name: nama, ...table }, [
        ...[...nilai].map(([kolom, content]) =>
          inColumn(kolom, figure('nilai', content, satuan, ['nilai', kode, nama, kolom])),
        ),
        ...(predikat === null ? [] : [figure('predikat', { word: predikat.predikat }, '')]),
      ]),
    ),
    ...of({ name: judul, ...table }, [
      ...[...rataRata].map(([kolom, content]) =>
        inColumn(kolom, figure('rata_rata', content, satuan, ['rataRata', kode, kolom])),
      ),
      ...[...jumlah].map(([kolom, content]) => inColumn(kolom, figure('jumlah', content, satuan))),
    ]),
  ];
}

type MoneyWords = Readonly<Record<'anggaran' | 'realisasi' | 'serapan', Words>>;

const TOTAL: MoneyWords = {
  anggaran: ['rupiah', 'anggaran'],
  realisasi: ['rupiah', 'realisasi'],
  serapan: ['serapan'],
};

const ofCode = (kode: string): MoneyWords => ({
  anggaran: ['rupiah', kode],
  realisasi: ['rupiahRealisasi', kode],
  serapan: ['serapan', kode],
});

function money(
  { anggaran, realisasi, serapan }: HasilKeuangan,
  words?: MoneyWords,
): readonly Measured[] {
  return [
    figure('anggaran', anggaran, RUPIAH, words?.anggaran),
    figure('realisasi', realisasi, RUPIAH, words?.realisasi),
    figure('serapan', serapan, PERCENT, words?.serapan),
  ];
}
