// A kode → all its figures with their derivations.

import type { Language } from '../language.ts';
import { isFigure, isTold, kosong, type Besaran, type Terhitung } from '../calculate/besaran.ts';
import type { HasilPembanding } from '../calculate/comparison.ts';
import { unitOfChange, type HasilEfisiensi } from '../calculate/efisiensi.ts';
import {
  isLate,
  quarterOver,
  type Hasil,
  type HasilIndikator,
  type HasilGoal,
  type HasilSasaran,
  type HasilTujuan,
} from '../calculate/laporan.ts';
import {
  flattenKegiatan,
  metAgain,
  pathsOf,
  type HasilIndikatorKegiatan,
  type HasilKegiatan,
} from '../calculate/kegiatan.ts';
import type { HasilPredikat } from '../calculate/predikat.ts';
import type { HasilTabelKomposit } from '../calculate/komposit.ts';
import type { HasilTabel, HasilTabelNilai } from '../calculate/tabel.ts';
import type { Measurement } from '../calculate/triwulan.ts';
import { formatTarget } from '../compose/format.ts';
import { LATE } from '../compose/table/actions.ts';
import { closingOf, CLOSINGS } from '../compose/table/closing.ts';
import { activityMethod, METHODS } from '../formula/efficiency.ts';
import type { AggregateName } from '../formula/term.ts';
import { CONSOLIDATIONS } from '../formula/aggregates.ts';
import { hasBegun, NOT_YET, quarterName, quartersName, RECAPS, type Quarter } from '../period.ts';
import {
  locate,
  locateKey,
  textTablesOf,
  type KegiatanLevel,
  type Metode,
  type RencanaAksi,
  type TextTable,
  type Workspace,
} from '../source/workspace.ts';
import type { YearExplanations } from './addresses.ts';
import type { KodeKind, Explanation, KodeExplanation } from './explanation.ts';
import {
  begun,
  dimensionsOf,
  explainDimension,
  explainRow,
  keuangan,
  ofParts,
  percent,
} from './money.ts';
import { DerivationTree } from './nodes.ts';

/** The figures of the whole agency have this kode, as `{{rupiah "anggaran"}}` in prose. */
export const ANGGARAN = 'anggaran';

/** What else they are asked for by, where nothing has such a kode. */
const PARTS_OF_BUDGET: readonly string[] = ['serapan', 'realisasi-anggaran', 'realisasi_anggaran'];

interface Hal {
  readonly kode: string;
  /** With all that it is a part of, where it is told by its kode alone: `P1/K2/001`. */
  readonly path?: string;
  /** What else it is asked for by, where nothing has such a kode. */
  readonly alias?: readonly string[];
  readonly jenis: KodeKind;
  readonly nama: string;
  readonly angka: (pohon: DerivationTree, workspace: Workspace | null) => readonly Explanation[];
}

/** What can be explained of a year, in the order of the report, each kode once. */
export function listExplainable(hasil: Hasil): readonly Omit<Hal, 'angka'>[] {
  return listEach(hasil).map(({ kode, jenis, nama }) => ({ kode, jenis, nama }));
}

/** The things of a year that have this name, this path or the end of it, or a kode that several have; where there are none, those in whose names it stands. */
export function findByName(name: string, hasil: Hasil): readonly Omit<Hal, 'angka'>[] {
  const wanted = foldName(name);
  const all = listEach(hasil).filter(({ nama }) => nama !== '');
  const exact = all.filter(
    ({ kode, path = kode, nama }) => foldName(nama) === wanted || `/${path}`.endsWith(`/${name}`),
  );
  return exact.length > 0 ? exact : all.filter(({ nama }) => foldName(nama).includes(wanted));
}

const foldName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const timeOf = ({ tahun, triwulan }: Hasil) =>
  triwulan === null ? { tahun } : { tahun, triwulan };

/**
 * @param workspace where the files are that a table of words is found in; null where its place is not asked for
 * @returns undefined where the year has no such kode
 */
export function explainKode(
  kode: string,
  hasil: Hasil,
  language: Language,
  workspace: Workspace | null = null,
): KodeExplanation | undefined {
  const all = listEach(hasil);
  const hal =
    all.find((one) => one.kode === kode) ?? all.find(({ alias }) => alias?.includes(kode) === true);
  if (hal === undefined) return undefined;
  const { jenis, nama } = hal;
  return {
    kode: hal.kode,
    jenis,
    nama,
    ...timeOf(hasil),
    angka: hal.angka(new DerivationTree(language), workspace),
  };
}

/** All that was calculated or entered as a figure in a year, each kode once: tables of words have none. */
export function explainAll(hasil: Hasil, language: Language): YearExplanations {
  const besaran = new Map<Explanation, Besaran>();
  const pohon = new DerivationTree(language, besaran);
  const kode = firstOfEach(listAll(hasil)).map(({ kode, jenis, nama, angka }) => ({
    kode,
    jenis,
    nama,
    ...timeOf(hasil),
    angka: angka(pohon, null),
  }));
  return { kode, besaran };
}

function listEach(hasil: Hasil): readonly Hal[] {
  const all = listAll(hasil);
  const own = ofOwnIndikator(
    hasil,
    all.map(({ kode }) => kode),
  );
  const money = dimensionsOf(hasil).flatMap(ofDimension);
  return firstOfEach([...all, ...money, ...own, ...textTablesOf(hasil.data).map(ofTextTable)]);
}

/** The first of a kode is the one that is explained. */
function firstOfEach(all: readonly Hal[]): readonly Hal[] {
  const first = new Map<string, Hal>();
  for (const hal of all) if (!first.has(hal.kode)) first.set(hal.kode, hal);
  return [...first.values()];
}

function listAll(hasil: Hasil): readonly Hal[] {
  const measured = [
    ...hasil.tujuan.flatMap((one) => ofTujuan(one, hasil)),
    ...hasil.sasaran.flatMap((one) => ofSasaran(one, hasil)),
    ...ofScorecard(hasil),
    ...hasil.tabel.map((one) => ofTabel(one, closingsOf(one, hasil))),
    ...hasil.personel.map((one) => ofTabel(one, ['jumlah'])),
  ];
  const ofMeasured = measured.map(({ kode }) => kode);
  return [
    ...measured,
    ...ofPrograms(hasil, ofMeasured),
    ...[...hasil.data.fakta].map(([kode, { nilai, satuan, sumber }]): Hal => ({
      kode,
      jenis: 'fakta',
      nama: sumber ?? '',
      angka: (pohon) => [pohon.angka('nilai', nilai, satuan)],
    })),
    ...(hasil.data.triwulan?.rencanaAksi ?? []).map((one, i) => ofAksi(one, i + 1, hasil)),
    {
      kode: ANGGARAN,
      alias: PARTS_OF_BUDGET,
      jenis: 'anggaran',
      nama: hasil.anggaran.sumber ?? '',
      angka: (pohon) => [
        ...keuangan(hasil.anggaran, pohon),
        ...begun(hasil.anggaran, hasil.anggaran.awal, pohon),
        ...ofParts(hasil, pohon),
        ...dimensionsOf(hasil).flatMap((one) => explainDimension(one, pohon)),
      ],
    },
  ];
}

/** A table of the money, and each row that has a name: `anggaran-belanja/DIPA 01`. The budget has them all among its own. */
function ofDimension(dimension: ReturnType<typeof dimensionsOf>[number]): readonly Hal[] {
  const { kode, nama, alias, rows } = dimension;
  const jenis = 'anggaran';
  return [
    { kode, nama, alias, jenis, angka: (pohon) => explainDimension(dimension, pohon) },
    ...rows.flatMap((row): Hal[] => {
      if (row.nama === null) return [];
      const path = [kode, row.within ?? [], row.nama].flat().join('/');
      return [{ kode: path, jenis, nama: row.nama, angka: (pohon) => explainRow(row, pohon) }];
    }),
  ];
}

type WordOfAction = 'status' | 'triwulan' | 'indikator' | 'keluaran' | 'penanggung_jawab';

/** An action by its number in the list, with how far it is, when it is due and what it is for. */
function ofAksi(action: RencanaAksi, nomor: number, hasil: Hasil): Hal {
  const { aksi: nama, anggaran, keluaran, penanggungJawab, status, triwulan, asal } = action;
  const angka = (pohon: DerivationTree, workspace: Workspace | null) => {
    const late = isLate(action, quarterOver(hasil)) ? pohon.t(LATE, 'late') : undefined;
    const word = (key: WordOfAction, label: string, shown: string | null, catatan?: string) => {
      if (shown === null) return [];
      const position = workspace === null ? null : locate(workspace, asal, key);
      return [{ ...pohon.kata(label, shown, catatan), posisi: position }];
    };
    const served = [...hasil.tujuan, ...hasil.sasaran]
      .flatMap(({ indikator: all }) => all)
      .find((one) => one.indikator.kode === action.indikator)?.indikator.nama;
    return [
      ...word('status', 'status', hasBegun(triwulan, hasil.triwulan) ? status : NOT_YET, late),
      ...word('triwulan', pohon.t('jadwal', 'schedule'), quartersName(triwulan)),
      ...word('indikator', 'indikator', action.indikator, served),
      ...word('keluaran', pohon.t('keluaran', 'output'), keluaran),
      ...word('penanggung_jawab', pohon.t('penanggung jawab', 'responsible'), penanggungJawab),
      ...(anggaran === null ? [] : [pohon.angka('anggaran', anggaran, 'rupiah')]),
    ];
  };
  return { kode: `rencana-aksi/${String(nomor)}`, jenis: 'rencana-aksi', nama, angka };
}

/** The value of the whole agency has this kode, as `{{nko}}` in prose. */
const NKO = 'nko';

function ofScorecard({ scorecard, metode }: Hasil): readonly Hal[] {
  if (scorecard === null) return [];
  const { perspektif, nko } = scorecard;
  const status = (pohon: DerivationTree, hasil: HasilPredikat | null, nilai: Terhitung) =>
    pohon.predikat(hasil, nilai, metode.status ?? [], 'status');
  const parts = perspektif.map(({ perspektif: { kode, nama }, capaian, status: one }): Hal => ({
    kode,
    jenis: 'perspektif',
    nama,
    angka: (pohon) => [
      pohon.angka('capaian', capaian, percent(pohon)),
      ...status(pohon, one, capaian),
    ],
  }));
  if (nko === null) return parts;
  const angka = (pohon: DerivationTree) => [
    pohon.angka('nilai', nko.nilai),
    ...status(pohon, nko.status, nko.nilai),
  ];
  const nama = 'Nilai Kinerja Organisasi';
  return [...parts, { kode: NKO, jenis: 'nko', nama, angka }];
}

/** What a table of values closes with in the report; its mean where it closes with nothing. */
function closingsOf(one: HasilTabel, { data: { realisasi } }: Hasil): readonly AggregateName[] {
  const closings = one.jenis === 'nilai' ? closingOf(one.tabel, realisasi) : [];
  return closings.length === 0 ? ['rata-rata'] : closings;
}

function ofTabel(hasil: HasilTabel, agregat: readonly AggregateName[]): Hal {
  const { kode, judul: nama } = hasil.tabel;
  return { kode, jenis: 'tabel', nama, angka: (pohon) => tabel(hasil, agregat, pohon) };
}

/** How many rows it has, as prose asks with `{{cacah "kode"}}`, and where it is written. */
function ofTextTable({ kode, judul: nama, kolom, baris, asal }: TextTable): Hal {
  const angka = (pohon: DerivationTree, workspace: Workspace | null) => [
    {
      ...pohon.kata(
        pohon.t('banyaknya baris', 'number of rows'),
        String(baris.length),
        `${pohon.t('kolom', 'columns')}: ${kolom.join('; ')}`,
      ),
      nilai: String(baris.length),
      posisi: workspace === null ? null : locateKey(workspace, asal),
    },
  ];
  return { kode, jenis: 'tabel', nama, angka };
}

function ofTujuan(hasil: HasilTujuan, year: Hasil): Hal[] {
  const { kode, nama } = hasil.tujuan;
  const angka = (pohon: DerivationTree) =>
    hasil.indikator.length === 0 ? [] : goal(hasil, year.metode, pohon);
  return [
    { kode, jenis: 'tujuan', nama, angka },
    ...hasil.indikator.map((one, i) =>
      ofIndikator(one, hasil.efisiensiIndikator[i]?.efisiensi ?? null, year),
    ),
  ];
}

function ofSasaran(hasil: HasilSasaran, year: Hasil): Hal[] {
  const { kode, nama } = hasil.sasaran;
  return [
    { kode, jenis: 'sasaran', nama, angka: (pohon) => goal(hasil, year.metode, pohon) },
    ...hasil.indikator.map((one, i) =>
      ofIndikator(one, hasil.efisiensiIndikator[i]?.efisiensi ?? null, year),
    ),
  ];
}

function ofIndikator(hasil: HasilIndikator, efisiensi: HasilEfisiensi | null, year: Hasil): Hal {
  const { kode, nama } = hasil.indikator;
  const angka = (pohon: DerivationTree) => indikator(hasil, efisiensi, year, pohon);
  return { kode, jenis: 'indikator', nama, angka };
}

function indikator(
  hasil: HasilIndikator,
  efisiensi: HasilEfisiensi | null,
  { tahun, triwulan, metode: { skalaCapaian } }: Hasil,
  pohon: DerivationTree,
): readonly Explanation[] {
  const { capaian, realisasi, target, predikat, tahunAkhir, targetAkhir, capaianAkhir } = hasil;
  const material = (sasaran: HasilIndikator['target'], actual: Terhitung) => [
    ...pohon.target(sasaran),
    ...(isTold(actual) ? [pohon.angka('realisasi', actual)] : []),
  ];
  const lalu = hasil.tren.filter((one) => one.tahun < tahun && isFigure(one.realisasi));
  const { satuan } = hasil.indikator;
  return [
    ...(hasil.sumber === null
      ? []
      : [pohon.kata(pohon.t('sumber realisasi', 'source of the realisasi'), hasil.sumber)]),
    pohon.angka('capaian', capaian, percent(pohon), material(target, realisasi)),
    ...pohon.predikat(predikat, capaian, skalaCapaian),
    pohon.angka(
      `${pohon.t('capaian akhir, terhadap target', 'capaian akhir, against the target of')} ${String(tahunAkhir)}`,
      capaianAkhir,
      percent(pohon),
      material(targetAkhir, realisasi),
    ),
    ...(efisiensi === null ? [] : describeEfisiensi(efisiensi, pohon)),
    ...(lalu.length === 0
      ? []
      : [
          pohon.kelompok(
            pohon.t('tren', 'trend'),
            lalu.map((one) => {
              const nama = `${pohon.t('capaian', 'capaian')} ${String(one.tahun)}`;
              const sisa = material(one.target, one.realisasi);
              return pohon.angka(nama, one.capaian, percent(pohon), sisa);
            }),
          ),
        ]),
    ...quarters(hasil, triwulan ?? 4, pohon),
    ...changes(hasil, pohon),
    ...hasil.pembanding.flatMap((one) => comparator(one, satuan, pohon)),
  ];
}

/** Each quarter that the report is of, and what they make together. */
function quarters(
  { triwulan: hasil }: HasilIndikator,
  last: Quarter,
  pohon: DerivationTree,
): readonly Explanation[] {
  if (hasil === null) return [];
  const { pengukuran, triwulan, together: all, recaps } = hasil;
  const measured = (nama: string, { target, realisasi, capaian }: Measurement) => {
    const material = [
      ...pohon.target(target),
      ...(isTold(realisasi) ? [pohon.angka('realisasi', realisasi)] : []),
    ];
    return pohon.angka(`capaian ${nama}`, capaian, percent(pohon), material);
  };
  const { words } = CONSOLIDATIONS[pengukuran.sifat];
  const together =
    last === 4
      ? pohon.t('setahun', 'of the year')
      : pohon.t(`s.d. ${quarterName(last)}`, `up to ${quarterName(last)}`);
  return [
    pohon.kelompok(
      pohon.t('triwulan', 'quarters'),
      [
        ...triwulan.map((one) => measured(quarterName(one.quarter), one)),
        ...recaps.map((one) => measured(RECAPS[one.name].head, one)),
        measured(together, all),
      ],
      `${pengukuran.sifat}: ${words[pohon.language]}`,
    ),
  ];
}

/** Of a difference of percentages. */
const percentagePoints = (pohon: DerivationTree): string =>
  pohon.t('poin persentase', 'percentage points');

/** How far realisasi and capaian have moved from the last year before. */
function changes(
  { indikator: { satuan }, perubahan }: HasilIndikator,
  pohon: DerivationTree,
): readonly Explanation[] {
  if (perubahan === null) return [];
  const { tahun, realisasi, capaian } = perubahan;
  const named = (id: string, en: string) => `${pohon.t(id, en)} ${String(tahun)}`;
  return [
    pohon.angka(
      named('perubahan realisasi dari', 'change of realisasi from'),
      realisasi,
      unitOfChange(satuan, percentagePoints(pohon)),
    ),
    pohon.angka(
      named('perubahan capaian dari', 'change of capaian from'),
      capaian,
      percentagePoints(pohon),
    ),
  ];
}

/** A realisasi against what it is compared with: how far, and which way. */
function comparator(
  { pembanding: { nama, sumber }, comparison }: HasilPembanding,
  satuan: string,
  pohon: DerivationTree,
): readonly Explanation[] {
  if (comparison === null) return [];
  const { tahun, nilai, realisasi, selisih, standing } = comparison;
  const of = `${nama} ${String(tahun)}`;
  const material = [pohon.angka('realisasi', realisasi), ...pohon.target(nilai, 'pembanding')];
  return [
    pohon.angka(
      `${pohon.t('selisih dari', 'difference from')} ${of}`,
      selisih,
      unitOfChange(satuan, percentagePoints(pohon)),
      material,
    ),
    ...(standing === null
      ? []
      : [pohon.kata(`${pohon.t('dibandingkan dengan', 'compared with')} ${of}`, standing, sumber)]),
  ];
}

function goal(hasil: HasilGoal, { skalaCapaian }: Metode, pohon: DerivationTree): Explanation[] {
  const theOnly = hasil.indikator.filter(({ capaian }) => isFigure(capaian));
  const single = theOnly.length === 1 ? theOnly[0]?.indikator.kode : undefined;
  const nama =
    single === undefined
      ? 'capaian'
      : `capaian (${pohon.t('satu-satunya indikator yang bernilai:', 'its only indikator with a value:')} ${single})`;
  const belum = hasil.indikator.map((one) =>
    pohon.angka(one.indikator.kode, one.capaian, null, pohon.target(one.target)),
  );
  return [
    pohon.angka(nama, hasil.capaian, percent(pohon), belum),
    ...pohon.predikat(hasil.predikat, hasil.capaian, skalaCapaian),
    pohon.angka(
      pohon.t('capaian keuangan', 'spending'),
      hasil.capaianKeuangan,
      percent(pohon),
      hasil.keuangan === null ? [] : keuangan(hasil.keuangan, pohon).slice(0, 2),
    ),
    ...rupiahBeside(hasil, pohon),
    ...describeEfisiensi(hasil.efisiensi, pohon),
  ];
}

/** The rupiah that the table of the money has beside a capaian keuangan that is typed, and so not made of them. */
const rupiahBeside = (
  { keuangan: uang, capaianKeuangan: share }: HasilGoal,
  pohon: DerivationTree,
): readonly Explanation[] =>
  uang === null || !isFigure(share) || share.asal.jenis === 'rumus'
    ? []
    : keuangan(uang, pohon).slice(0, 2);

/** The degree of efficiency, with index and standard below it, and what it is called. */
function describeEfisiensi(
  hasil: HasilEfisiensi,
  pohon: DerivationTree,
  { degree, rule }: ReturnType<typeof activityMethod> = METHODS[hasil.metode],
): Explanation[] {
  const { metode, standar, indeks, tingkat, keterangan } = hasil;
  const bagian = [
    ...(isFigure(indeks) ? [pohon.angka('indeks efisiensi', indeks)] : []),
    ...(isFigure(standar) ? [pohon.angka('standar efisiensi', standar)] : []),
  ];
  const catatan = `${pohon.t('metode', 'method')} ${metode}, ${rule[pohon.language]}`;
  return [
    pohon.angka(degree, tingkat, null, bagian),
    ...(keterangan === null ? [] : [pohon.kata('keterangan', keterangan, catatan)]),
  ];
}

const KEGIATAN_KINDS: Readonly<Record<KegiatanLevel, KodeKind>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub-kegiatan',
};

/**
 * Programs with what they consist of. What has the kode of something else is told apart by what it is part of: `P1/K2/001`.
 * @param others the kode of all else
 */
function ofPrograms(
  { anggaran: { program, awal } }: Hasil,
  others: readonly string[],
): readonly Hal[] {
  const paths = [...pathsOf(program)];
  const again = metAgain([...others, ...paths.map(([{ kode }]) => kode)]);
  return paths.map(([one, path]) => ({
    path,
    ...ofKegiatan(one, again.has(one.kode) ? path : one.kode, awal),
  }));
}

/** A program, kegiatan or sub_kegiatan: its money, its own indicators, its efficiency. */
function ofKegiatan(hasil: HasilKegiatan, kode: string, total: Terhitung | null): Hal {
  const { level, nama } = hasil.kegiatan;
  const angka = (pohon: DerivationTree) => [
    ...keuangan(hasil, pohon),
    ...begun(hasil, total, pohon),
    ...hasil.indikator.map((one) =>
      capaianOf(one, ` ${one.indikator.kode ?? one.indikator.nama}`, pohon),
    ),
    ...(hasil.efisiensi === null
      ? []
      : describeEfisiensi(hasil.efisiensi, pohon, activityMethod(hasil.efisiensi.metode))),
  ];
  return { kode, jenis: KEGIATAN_KINDS[level], nama, angka };
}

const capaianOf = (
  { indikator: one, realisasi, capaian }: HasilIndikatorKegiatan,
  behind: string,
  pohon: DerivationTree,
): Explanation =>
  pohon.angka(`capaian${behind}`, capaian, percent(pohon), [
    ...pohon.target(one.target),
    pohon.angka('realisasi', realisasi),
  ]);

/**
 * The indicators of programs and what they consist of, which the page of derivations has with these. One without a kode, or
 * with that of something else, is named by what it is of: `P1/K2/indikator-1`, `P1/K2/I1`.
 * @param others the kode of all else
 */
function ofOwnIndikator(
  { anggaran: { program } }: Hasil,
  others: readonly string[],
): readonly Hal[] {
  const again = metAgain([
    ...others,
    ...program
      .flatMap(flattenKegiatan)
      .flatMap(({ indikator: own }) => own.flatMap(({ indikator: { kode } }) => kode ?? [])),
  ]);
  const within = (of: HasilKegiatan, path: string): readonly Hal[] => [
    ...of.indikator.map((one, i): Hal => {
      const { kode, nama } = one.indikator;
      const isOwn = kode !== null && !again.has(kode);
      const whole = `${path}/${kode ?? `indikator-${String(i + 1)}`}`;
      return {
        kode: isOwn ? kode : whole,
        path: whole,
        jenis: 'indikator',
        nama,
        angka: (pohon) => [capaianOf(one, '', pohon)],
      };
    }),
    ...of.parts.flatMap((part) => within(part, `${path}/${part.kode}`)),
  ];
  return program.flatMap((one) => within(one, one.kode));
}

/** As the report shows them: what a table closes with, by column. */
function tabel(
  hasil: HasilTabel,
  agregat: readonly AggregateName[],
  pohon: DerivationTree,
): readonly Explanation[] {
  if (hasil.jenis === 'capaian') {
    const belum = hasil.baris.filter(({ capaian }) => !isFigure(capaian));
    return [
      pohon.angka('rata-rata capaian', hasil.rataRata, percent(pohon)),
      ...belum.map(({ baris, capaian }) =>
        pohon.angka(`${baris.indikator} (target ${formatTarget(baris.target)})`, capaian),
      ),
    ];
  }
  if (hasil.jenis === 'komposit') return komposit(hasil, pohon);
  return agregat.flatMap((one) =>
    hasil.tabel.kolom.map((kolom) => kolomNilai(hasil, kolom, one, pohon)),
  );
}

/** The index, and what each of its parts adds. */
function komposit(
  { tabel: { satuan }, baris, komposit: hasil }: HasilTabelKomposit,
  pohon: DerivationTree,
): readonly Explanation[] {
  return [
    pohon.angka('komposit', hasil, satuan),
    ...baris.map(({ baris: { nama }, skor }) => pohon.angka(`skor ${nama}`, skor)),
  ];
}

/** A mean, a sum or another of a column, and the rows that are not in it. */
function kolomNilai(
  hasil: HasilTabelNilai,
  kolom: string,
  agregat: AggregateName,
  pohon: DerivationTree,
): Explanation {
  const content = CLOSINGS[agregat].read(hasil).get(kolom);
  const node = pohon.angka(
    `${agregat} ${kolom}`,
    content ?? kosong('tanpa-nilai'),
    agregat === 'cacah' ? null : hasil.tabel.satuan,
  );
  const without = hasil.baris.filter(({ nilai }) => nilai.get(kolom)?.nilai === null);
  if (without.length === 0 || node.nilai === null) return node;
  const awal = pohon.t('tidak ikut dihitung, tanpa nilai:', 'left out, without a value:');
  return pohon.remarked(node, `${awal} ${without.map(({ baris }) => baris.nama).join('; ')}`);
}
