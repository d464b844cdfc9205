// Results → the JSON contract of DESIGN: exact decimals as strings beside the text that the report shows.

import { isFigure, ketetapan, type Besaran, type Terhitung } from '../calculate/besaran.ts';
import { chosenRumus, directionOf } from '../calculate/capaian.ts';
import type { HasilEfisiensi } from '../calculate/efisiensi.ts';
import type { Hasil, HasilGoal, HasilIndikator, HasilSasaran } from '../calculate/laporan.ts';
import type { Scorecard } from '../calculate/scorecard.ts';
import type { HasilProgram } from '../calculate/anggaran.ts';
import type { HasilKegiatan } from '../calculate/kegiatan.ts';
import { awalOf, computeSisa, type HasilKeuangan } from '../calculate/serapan.ts';
import type { HasilTabelKomposit } from '../calculate/komposit.ts';
import type { HasilTabel } from '../calculate/tabel.ts';
import type { Measurement } from '../calculate/triwulan.ts';
import { formatBesaran, formatEksak, formatTarget } from '../compose/format.ts';
import { closingFigures } from '../compose/table/closing.ts';
import { partsOf } from '../formula/ratio.ts';
import { type ByForm, byForm } from '../formula/figure.ts';
import { grouped } from '../grouped.ts';
import { mapRecord } from '../record.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import {
  type Program,
  isRentang,
  type CaraUkur,
  type DataTahun,
  type Instansi,
  type Kegiatan,
  type Metode,
  type Rentang,
} from '../source/workspace.ts';

/** A figure: the exact decimal with up to 20 significant digits, and the text as the report shows it. */
interface F {
  readonly nilai: string;
  readonly tampil: string;
  /** Where it is not of all that there is: how many parts are missing, of how many. */
  readonly belum?: number;
  readonly dari?: number;
  /** Of a target that is a bound. */
  readonly batas?: 'paling_sedikit' | 'paling_banyak';
  /** Of a word of a scale, whose score is `nilai`; of a day, whose number counts from 1970-01-01. */
  readonly predikat?: string;
  readonly tanggal?: string;
  /** Where it was entered as its parts. */
  readonly pembilang?: string;
  readonly penyebut?: string;
  readonly per?: string;
}

/** A range has no single value; its bounds stand beside it. */
interface FRentang {
  readonly nilai: null;
  readonly tampil: string;
  readonly dari: F;
  readonly sampai: F;
}

const figureOf = (hasil: Besaran): F => ({
  nilai: formatEksak(hasil.nilai),
  tampil: formatBesaran(hasil),
  ...(hasil.incomplete === undefined
    ? {}
    : { belum: hasil.incomplete.missing, dari: hasil.incomplete.of }),
  ...byForm(FORM_KEYS, hasil),
  ...partKeys(hasil),
});

function partKeys(hasil: Besaran): Partial<F> {
  const parts = partsOf(hasil);
  return parts === null ? {} : mapRecord(parts, ({ nilai }: Besaran) => formatEksak(nilai));
}

/** What tells a form to programs. */
const FORM_KEYS: ByForm<Partial<F>> = {
  'at-least': () => ({ batas: 'paling_sedikit' }),
  'at-most': () => ({ batas: 'paling_banyak' }),
  level: ({ name }) => ({ predikat: name }),
  day: ({ day }) => ({ tanggal: day }),
};

/** That the data state that there is no realisasi, and why. */
function statedKey(realisasi: Terhitung) {
  if (isFigure(realisasi) || realisasi.stated === undefined) return {};
  const { status, because } = realisasi.stated;
  return { status_realisasi: { status, alasan: because } };
}

const figure = (hasil: Terhitung): F | null => (isFigure(hasil) ? figureOf(hasil) : null);

function targetFigure(target: Terhitung | Rentang | null): F | FRentang | null {
  if (target === null) return null;
  if (!isRentang(target)) return figure(target);
  const { dari, sampai } = target;
  return {
    nilai: null,
    tampil: formatTarget(target),
    dari: figureOf(dari),
    sampai: figureOf(sampai),
  };
}

/** The cap of an indicator's or row's own; null where the workspace's holds, if there is one. */
function capOf({ capaianMaksimum }: CaraUkur): F | null {
  return capaianMaksimum === null ? null : figure(capaianMaksimum);
}

/** How the figures were made: two files with the same data and other methods differ in their figures. */
function metode({
  pembulatan,
  capaianMaksimum,
  capaianMinimum,
  skalaCapaian,
  efisiensi: cara,
  status,
}: Metode) {
  return {
    pembulatan: { desimal: pembulatan.desimal, dasar: pembulatan.dasar },
    capaian_maksimum: capaianMaksimum === null ? null : figure(capaianMaksimum),
    capaian_minimum: capaianMinimum === null ? null : figure(ketetapan(capaianMinimum)),
    skala_capaian:
      typeof skalaCapaian === 'string'
        ? skalaCapaian
        : skalaCapaian.map(({ predikat, minimum }) => ({
            predikat,
            minimum: figure(minimum),
          })),
    efisiensi: cara,
    ...(status === null
      ? {}
      : {
          status: status.map(({ predikat, minimum }) => ({
            nama: predikat,
            minimum: figure(minimum),
          })),
        }),
  };
}

function byKey(content: ReadonlyMap<string | number, Terhitung>): Record<string, F | null> {
  return Object.fromEntries([...content].map(([key, hasil]) => [String(key), figure(hasil)]));
}

function indikator(hasil: HasilIndikator, { tahun, triwulan }: Hasil) {
  const isWhole = triwulan === null;
  const lalu = hasil.tren.filter((one) => one.tahun < tahun && isFigure(one.realisasi));
  const { standarNasional } = hasil;
  return {
    kode: hasil.indikator.kode,
    nama: hasil.indikator.nama,
    sasaran: hasil.induk,
    satuan: hasil.indikator.satuan,
    polaritas: hasil.polaritas,
    rumus: hasil.rumus,
    ...weight(hasil.indikator),
    capaian_maksimum: capOf(hasil.indikator),
    target: targetFigure(hasil.target),
    realisasi: figure(hasil.realisasi),
    ...statedKey(hasil.realisasi),
    sumber: hasil.sumber,
    capaian: figure(hasil.capaian),
    predikat: hasil.predikat?.predikat ?? null,
    target_lalu: Object.fromEntries(
      lalu.flatMap(({ tahun: one, target }) =>
        target === null ? [] : [[String(one), targetFigure(target)]],
      ),
    ),
    realisasi_lalu: byKey(new Map(lalu.map((one) => [one.tahun, one.realisasi]))),
    capaian_lalu: byKey(new Map(lalu.map((one) => [one.tahun, one.capaian]))),
    perubahan: changeOf(hasil),
    target_akhir: targetFigure(hasil.targetAkhir),
    capaian_akhir: figure(hasil.capaianAkhir),
    standar_nasional: standarNasional ? targetFigure(standarNasional.nilai) : null,
    ...compared(hasil),
    ...quarterly(hasil, isWhole),
  };
}

function changeOf({ perubahan }: HasilIndikator) {
  if (perubahan === null) return null;
  const { tahun, realisasi, capaian } = perubahan;
  return { dari: tahun, realisasi: figure(realisasi), capaian: figure(capaian) };
}

/** Said only of what is compared with something. */
function compared({ pembanding }: HasilIndikator) {
  if (pembanding.length === 0) return {};
  return {
    pembanding: pembanding.map(({ pembanding: { nama, jenis, sumber }, nilai, comparison }) => ({
      nama,
      jenis,
      sumber,
      nilai: Object.fromEntries([...nilai].map(([year, one]) => [String(year), targetFigure(one)])),
      tahun: comparison?.tahun ?? null,
      selisih: comparison === null ? null : figure(comparison.selisih),
      keterangan: comparison?.standing ?? null,
    })),
  };
}

const measurement = ({ target, realisasi, capaian }: Measurement) => ({
  target: targetFigure(target),
  realisasi: figure(realisasi),
  ...statedKey(realisasi),
  capaian: figure(capaian),
});

/** Said only of what is measured by quarter. */
function quarterly({ triwulan: hasil }: HasilIndikator, isWhole: boolean) {
  if (hasil === null) return {};
  const { pengukuran, triwulan, recaps, together } = hasil;
  return {
    triwulan: {
      sifat: pengukuran.sifat,
      triwulan: triwulan.map((one) => ({ triwulan: one.quarter, ...measurement(one) })),
      ...(recaps.length === 0
        ? {}
        : {
            rekap: recaps.map((one) => ({ rekap: one.name, ...measurement(one) })),
          }),
      // Up to a quarter it is the indicator's own target, realisasi and capaian.
      ...(isWhole ? { tahun: measurement(together) } : {}),
    },
  };
}

function efisiensi(hasil: HasilEfisiensi) {
  return {
    metode: hasil.metode,
    target_sasaran: figure(hasil.targetSasaran),
    target_keuangan: figure(hasil.targetKeuangan),
    standar: figure(hasil.standar),
    realisasi_sasaran: figure(hasil.realisasiSasaran),
    realisasi_keuangan: figure(hasil.realisasiKeuangan),
    indeks: figure(hasil.indeks),
    tingkat: figure(hasil.tingkat),
    keterangan: hasil.keterangan,
  };
}

/** Said only of what has one. */
const weight = ({ bobot }: { readonly bobot: Besaran | null }) =>
  bobot === null ? {} : { bobot: figure(bobot) };

function scorecard({ perspektif, nko }: Scorecard) {
  return {
    perspektif: perspektif.map(({ perspektif: one, capaian, status }) => ({
      kode: one.kode,
      nama: one.nama,
      ...weight(one),
      capaian: figure(capaian),
      status: status?.predikat ?? null,
    })),
    nko: nko === null ? null : { nilai: figure(nko.nilai), status: nko.status?.predikat ?? null },
  };
}

function sasaran(hasil: HasilSasaran) {
  return {
    kode: hasil.sasaran.kode,
    nama: hasil.sasaran.nama,
    ...(hasil.sasaran.perspektif === null ? {} : { perspektif: hasil.sasaran.perspektif }),
    ...(hasil.sasaran.jenjang === null ? {} : { jenjang: hasil.sasaran.jenjang }),
    ...(hasil.sasaran.mendukung === null ? {} : { mendukung: hasil.sasaran.mendukung }),
    ...weight(hasil.sasaran),
    ...goal(hasil),
  };
}

function komposit({ baris, komposit: indeksnya }: HasilTabelKomposit) {
  return {
    baris: baris.map(({ baris: { nama, bobot }, nilai, indeks, skor }) => ({
      nama,
      bobot: figure(bobot),
      nilai: figure(nilai),
      ...statedKey(nilai),
      ...(indeks === null ? {} : { indeks: figure(indeks) }),
      skor: figure(skor),
    })),
    komposit: figure(indeksnya),
  };
}

const goal = (hasil: HasilGoal) => ({
  capaian: figure(hasil.capaian),
  predikat: hasil.predikat?.predikat ?? null,
  efisiensi: efisiensi(hasil.efisiensi),
});

/** @param takers what each table is of, where it does not say so itself */
function tabel(
  hasil: HasilTabel,
  { realisasi }: Pick<DataTahun, 'realisasi'>,
  takers: ReadonlyMap<string, string>,
) {
  const { kode, judul, jenis } = hasil.tabel;
  const topic = hasil.tabel.indikator ?? takers.get(kode);
  const induk = topic === undefined ? {} : { indikator: topic };
  if (hasil.jenis === 'capaian') {
    return {
      kode,
      judul,
      jenis,
      ...induk,
      baris: hasil.baris.map(({ baris, realisasi, capaian }) => ({
        indikator: baris.indikator,
        satuan: baris.satuan,
        polaritas: directionOf(baris, baris.target),
        rumus: chosenRumus(baris, baris.target),
        capaian_maksimum: capOf(baris),
        target: targetFigure(baris.target),
        realisasi: figure(realisasi),
        ...statedKey(realisasi),
        capaian: figure(capaian),
      })),
      rata_rata: figure(hasil.rataRata),
    };
  }
  if (hasil.jenis === 'komposit') return { kode, judul, jenis, ...induk, ...komposit(hasil) };
  return {
    kode,
    judul,
    jenis,
    ...induk,
    kolom: hasil.tabel.kolom,
    baris: hasil.baris.map(({ baris, nilai, predikat }) => ({
      nama: baris.nama,
      nilai: byKey(nilai),
      ...(predikat ? { predikat: predikat.predikat } : {}),
    })),
    rata_rata: byKey(hasil.rataRata),
    jumlah: byKey(hasil.jumlah),
    kaki: Object.fromEntries(
      [...closingFigures(hasil, realisasi)].map(([one, figures]) => [one, byKey(figures)]),
    ),
  };
}

/** The indicator of each table that only one takes its realisasi from, by kode of the table. */
function takersOf({ realisasi }: DataTahun): ReadonlyMap<string, string> {
  const takers = grouped([...realisasi], ([, { turunan }]) => turunan?.dari ?? '');
  return new Map(
    [...takers].flatMap(([table, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[table, only[0]] as const],
    ),
  );
}

function keuangan(hasil: HasilKeuangan, ...nama: readonly string[]) {
  const [anggaran = 'anggaran'] = nama;
  return {
    [anggaran]: figure(hasil.anggaran),
    realisasi: figure(hasil.realisasi),
    serapan: figure(hasil.serapan),
  };
}

/** Said only of what has indicators, and of what consists of others. */
function kegiatanKeys(
  { kegiatan: { level }, indikator: own, capaian, efisiensi: degrees, parts }: HasilKegiatan,
  total: Terhitung | null,
) {
  return {
    ...(degrees === null
      ? {}
      : {
          indikator: own.map(({ indikator: one, realisasi, capaian: hasil }) => ({
            kode: one.kode,
            nama: one.nama,
            satuan: one.satuan,
            polaritas: directionOf(one, one.target),
            target: targetFigure(one.target),
            realisasi: figure(realisasi),
            ...statedKey(realisasi),
            capaian: figure(hasil),
          })),
          capaian: figure(capaian),
          efisiensi: {
            indeks: figure(degrees.indeks),
            tingkat: figure(degrees.tingkat),
            keterangan: degrees.keterangan,
          },
        }),
    ...(parts.length === 0
      ? {}
      : {
          [level === 'program' ? 'kegiatan' : 'sub_kegiatan']: parts.map((one) =>
            kegiatan(one, total),
          ),
        }),
  };
}

function programRow({ program, ...uang }: HasilProgram, total: Terhitung | null) {
  return {
    kode: program.kode,
    nama: program.nama,
    sasaran: supported(program.sasaran),
    ...(program.shares === null ? {} : { bagian_sasaran: byKey(program.shares) }),
    bagian: program.bagian,
    ...keuangan(uang),
    ...begun(uang, total),
    ...told(program),
    ...kegiatanKeys(uang, total),
  };
}

function kegiatan(hasil: HasilKegiatan, total: Terhitung | null): object {
  const { kode, nama } = hasil.kegiatan;
  return {
    kode,
    nama,
    ...keuangan(hasil),
    ...begun(hasil, total),
    ...told(hasil.kegiatan),
    ...kegiatanKeys(hasil, total),
  };
}

const withSisa = (hasil: HasilKeuangan) => ({
  ...keuangan(hasil),
  sisa: figure(computeSisa(hasil)),
});

/** What it was is said only where any of the money was changed. */
function begun(uang: HasilKeuangan & { readonly awal: Terhitung | null }, total: Terhitung | null) {
  const awal = awalOf(uang, total);
  const sisa = figure(computeSisa(uang));
  return awal === null ? { sisa } : { awal: figure(awal), sisa };
}

/** By which documents, and where it comes from; said only where the data say it. */
const told = ({ changes, sumberDana }: Kegiatan) => ({
  ...(changes === null
    ? {}
    : {
        perubahan: changes.perubahan.map(({ tanggal, nilai, dasar }) => ({
          tanggal,
          nilai: figure(nilai),
          dasar,
        })),
      }),
  ...(sumberDana === null ? {} : { sumber_dana: sumberDana }),
});

/** The money by source, by kind of spending and DIPA, and by year, as far as it is told. */
function dimensions({ anggaran: { sumberDana, belanja }, anggaranTahunan }: Hasil) {
  const named = (belanja?.dipa ?? []).filter(({ dipa }) => dipa !== null);
  return {
    ...(sumberDana.size === 0
      ? {}
      : {
          sumber_dana: [...sumberDana].map(([nama, uang]) => ({
            nama: nama === '' ? null : nama,
            ...withSisa(uang),
          })),
        }),
    ...(belanja === null
      ? {}
      : {
          belanja: belanja.dipa.flatMap(({ dipa, rows }) =>
            rows.map(({ belanja: { jenis }, ...uang }) => ({
              jenis,
              dipa,
              ...keuangan(uang),
              ...begun(uang, belanja.awal),
            })),
          ),
        }),
    ...(named.length === 0
      ? {}
      : {
          dipa: named.map(({ dipa, ...uang }) => ({
            kode: dipa,
            ...keuangan(uang),
            ...begun(uang, belanja?.awal ?? null),
          })),
        }),
    ...(anggaranTahunan.length === 0
      ? {}
      : { tahunan: anggaranTahunan.map(({ tahun, ...uang }) => ({ tahun, ...withSisa(uang) })) }),
  };
}

/** One kode, a list of several, `semua`, or null for none. */
function supported(sasaran: Program['sasaran']) {
  if (sasaran === 'semua' || sasaran.length > 1) return sasaran;
  return sasaran[0] ?? null;
}

function diagnostik({ kode, tingkat, position, pesan, saran }: Diagnostic) {
  const { berkas, baris, kolom } = position;
  return { kode, tingkat, berkas, baris, kolom, pesan, saran };
}

/** Said only where there are any. */
function actions({ data: { triwulan } }: Hasil) {
  const daftar = triwulan?.rencanaAksi ?? [];
  if (daftar.length === 0) return {};
  return {
    rencana_aksi: daftar.map(({ anggaran, penanggungJawab, asal: _, ...content }) => ({
      ...content,
      anggaran: anggaran === null ? null : figure(anggaran),
      penanggung_jawab: penanggungJawab,
    })),
  };
}

/** The results file of one year, as a value that `JSON.stringify` writes. */
export function toResults(
  instansi: Instansi,
  hasil: Hasil,
  diagnostics: readonly Diagnostic[],
): object {
  const { anggaran } = hasil;
  const takers = takersOf(hasil.data);
  return {
    versi: 1,
    tahun: hasil.tahun,
    ...(hasil.triwulan === null ? {} : { triwulan: hasil.triwulan }),
    instansi: {
      nama: instansi.nama,
      daerah: instansi.daerah,
      ...(instansi.singkatan === null ? {} : { singkatan: instansi.singkatan }),
    },
    metode: metode(hasil.metode),
    tujuan: hasil.tujuan.map((one) => ({
      kode: one.tujuan.kode,
      nama: one.tujuan.nama,
      indikator: one.indikator.map((item) => {
        const { sasaran: induk, ...content } = indikator(item, hasil);
        return { ...content, tujuan: induk };
      }),
      ...(one.indikator.length === 0 ? {} : goal(one)),
    })),
    indikator: hasil.sasaran.flatMap((one) => one.indikator.map((item) => indikator(item, hasil))),
    sasaran: hasil.sasaran.map(sasaran),
    ...(hasil.scorecard === null ? {} : { skor: scorecard(hasil.scorecard) }),
    tabel: hasil.tabel.map((one) => tabel(one, hasil.data, takers)),
    anggaran: {
      ...keuangan(anggaran, 'jumlah'),
      ...begun(anggaran, anggaran.awal),
      program: anggaran.program.map((one) => programRow(one, anggaran.awal)),
      sasaran: [...anggaran.sasaran].map(([kode, uang]) => ({ kode, ...keuangan(uang) })),
      ...Object.fromEntries(
        [...anggaran.shared].map(([scope, uang]) => [`${scope}_sasaran`, keuangan(uang)]),
      ),
      bagian: [...anggaran.bagian].map(([nama, uang]) => ({ nama, ...keuangan(uang) })),
      ...dimensions(hasil),
    },
    ...actions(hasil),
    diagnostik: diagnostics.map(diagnostik),
  };
}
