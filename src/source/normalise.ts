// Schema types → workspace types: defaults filled in, records to Maps, paths attached. Nothing is judged here.

import type * as z from 'zod';
import { Decimal } from '../decimal.ts';
import { FORMS } from '../formula/form.ts';
import { LEVEL_SCALES } from '../formula/scale.ts';
import { QUARTERS, RECAPS } from '../period.ts';
import { keysOf } from '../record.ts';
import type { Angka } from './yaml/number.ts';
import type { KeyPath } from './yaml/tree.ts';
import type {
  SettingsFile,
  KeteranganFile,
  OrganisasiFile,
  RealisasiFile,
  RenstraFile,
  TargetFile,
  TriwulanFile,
  realisasiSchema,
  UnitTertulis,
  WrittenComparator,
  WrittenValue,
} from './schema/index.ts';
import { toTampilan } from './tampilan.ts';
import { YEAR_PATTERN } from './schema/leaf.ts';
import { state, rencana } from './schema/value.ts';
import { VALUE_KEYS, type ValueReader } from './value.ts';
import type {
  Asal,
  BarisNilai,
  CaraUkur,
  DataTahun,
  DokumenTarget,
  Indikator,
  Instansi,
  Kepala,
  Organisasi,
  Pembanding,
  Pembulatan,
  Pengukuran,
  RowRequest,
  UnitRequest,
  Realisasi,
  Renstra,
  Sasaran,
  StandarNasional,
  DataTabel,
  TabelCapaian,
  TabelKomposit,
  TabelNilai,
  TextTable,
  Reviu,
  TercetakSasaran,
  Triwulan,
  Tujuan,
  Workspace,
} from './workspace.ts';

export type Nullish<T> = T | null | undefined;

export const place = <Content>(file: string, ...path: KeyPath): Asal<Content> => ({
  berkas: file,
  keys: path,
});

/** A record as a Map; empty values are left out. */
export function toMap<T, U>(
  content: Nullish<Readonly<Record<string, T | null | undefined>>>,
  change: (nilai: T, key: string) => U,
): ReadonlyMap<string, U> {
  const map = new Map<string, U>();
  for (const [key, nilai] of Object.entries(content ?? {})) {
    if (nilai !== null && nilai !== undefined) map.set(key, change(nilai, key));
  }
  return map;
}

/** A record with years for keys; other keys are left to the rule on unknown years. */
function toYears<T, U>(
  content: Nullish<Readonly<Record<string, T | null | undefined>>>,
  change: (nilai: T, key: string) => U,
): ReadonlyMap<number, U> {
  const tahun = [...toMap(content, change)].filter(([key]) => YEAR_PATTERN.test(key));
  return new Map(tahun.map(([key, nilai]) => [Number(key), nilai]));
}

export const keep = <T>(nilai: T): T => nilai;

type WrittenSigner = NonNullable<SettingsFile['instansi']['kepala']>;

const toKepala = (content: Nullish<WrittenSigner>): Kepala | null =>
  content ? toSigner(content) : null;

const toSigner = ({ jabatan, nama, pangkat, nip, nrp }: WrittenSigner): Kepala => ({
  jabatan,
  nama: nama ?? null,
  pangkat: pangkat ?? null,
  nip: nip ?? null,
  nrp: nrp ?? null,
});

/** As a workspace rounds that says nothing of it. */
export const PEMBULATAN: Pembulatan = { desimal: 2, dasar: 'tampil' };

/** `lkjip.yaml`, with the defaults of data/README.md. */
export function lkjip(
  content: SettingsFile,
): Pick<Workspace, 'instansi' | 'metode' | 'tampilan' | 'terima'> {
  const { metode } = content;
  return {
    instansi: toInstansi(content),
    metode: {
      pembulatan: {
        desimal: metode?.pembulatan?.desimal ?? PEMBULATAN.desimal,
        dasar: metode?.pembulatan?.dasar ?? PEMBULATAN.dasar,
      },
      capaianMaksimum: metode?.capaian_maksimum ?? null,
      capaianMinimum: floorOf(metode?.capaian_minimum),
      skalaCapaian: metode?.skala_capaian ?? 'permendagri-86-2017',
      efisiensi: metode?.efisiensi ?? 'indeks',
      status: metode?.status?.map(({ nama, minimum }) => ({ predikat: nama, minimum })) ?? null,
      legenda: metode?.legenda ?? false,
      recaps: keysOf(RECAPS).filter((name) => metode?.rekap_triwulan?.includes(name)),
    },
    tampilan: toTampilan(content.tampilan),
    terima: (content.terima ?? []).map((item, i) => ({
      ...item,
      untuk: typeof item.untuk === 'string' ? [item.untuk] : (item.untuk ?? null),
      asal: place('lkjip.yaml', 'terima', i),
    })),
  };
}

function toInstansi({ instansi, judul_laporan, nomor_laporan, istilah }: SettingsFile): Instansi {
  return {
    jenis: instansi.jenis ?? 'opd',
    nama: instansi.nama,
    daerah: instansi.daerah ?? null,
    induk: instansi.induk ?? null,
    singkatan: instansi.singkatan ?? null,
    kota: instansi.kota ?? null,
    kepala: toKepala(instansi.kepala),
    judulLaporan: judul_laporan ?? null,
    nomorLaporan: nomor_laporan ?? null,
    jenjang: istilah?.jenjang ?? [],
    istilah: {
      tujuan: istilah?.tujuan ?? null,
      sasaran: istilah?.sasaran ?? null,
      program: istilah?.program ?? null,
      kegiatan: istilah?.kegiatan ?? null,
      subKegiatan: istilah?.sub_kegiatan ?? null,
      anggaran: istilah?.anggaran ?? null,
      renstra: istilah?.renstra ?? null,
      perjanjianKinerja: istilah?.perjanjian_kinerja ?? null,
    },
  };
}

/** No capaian is below 0 but where the workspace says otherwise; `null` says that there is no floor. */
const floorOf = (minimum: Angka | null | undefined): Decimal | null =>
  minimum === undefined ? new Decimal(0) : (minimum?.nilai ?? null);

type WrittenCaraUkur = {
  jenis?: Nullish<string>;
  skala?: unknown;
  satuan?: Nullish<string>;
  polaritas?: Nullish<CaraUkur['polaritas']>;
  rumus?: Nullish<CaraUkur['rumus']>;
  capaian_maksimum?: Nullish<Angka>;
};

export function toCaraUkur(content: WrittenCaraUkur): CaraUkur {
  return {
    satuan: content.satuan ?? unitOf(content),
    polaritas: content.polaritas ?? usualDirection(content),
    rumus: content.rumus ?? null,
    capaianMaksimum: content.capaian_maksimum ?? null,
  };
}

/** An earlier day is better than a later one, whether there is a target or not. */
const usualDirection = ({ jenis }: WrittenCaraUkur): CaraUkur['polaritas'] =>
  jenis === 'tanggal' ? FORMS.day.polaritas : 'maksimal';

/** What a value is called that has no unit: `opini`, `predikat`, `tanggal`. */
function unitOf({ jenis, skala }: WrittenCaraUkur): string {
  if (jenis !== 'predikat') return jenis === 'tanggal' ? jenis : '';
  const scale = keysOf(LEVEL_SCALES).find((name) => name === skala);
  return scale === undefined ? jenis : LEVEL_SCALES[scale].noun;
}

type WrittenIndikator = NonNullable<RenstraFile['sasaran'][number]['indikator']>[number];

function toIndikator(
  content: WrittenIndikator,
  asal: Indikator['asal'],
  values: ValueReader,
): Indikator {
  return {
    kode: content.kode,
    nama: content.nama,
    ...toCaraUkur(content),
    iku: content.iku ?? false,
    bobot: content.bobot ?? null,
    definisi: content.definisi ?? null,
    sumberData: content.sumber_data ?? null,
    penanggungJawab: content.penanggung_jawab ?? null,
    alasan: content.alasan ?? null,
    kondisiAwal: content.kondisi_awal ?? null,
    target: toYears(content.target, values.target),
    asal,
  };
}

function withIndikator<Content>(
  content: { indikator?: Nullish<readonly WrittenIndikator[]> },
  asal: Asal<Content>,
  values: ValueReader,
): { readonly indikator: readonly Indikator[]; readonly asal: Asal<Content> } {
  const indikator = (content.indikator ?? []).map((item, i) =>
    toIndikator(item, place(asal.berkas, ...asal.keys, 'indikator', i), values),
  );
  return { indikator, asal };
}

export function renstra(content: RenstraFile, file: string, values: ValueReader): Renstra {
  const tujuan = (content.tujuan ?? []).map((item, i): Tujuan => ({
    kode: item.kode,
    nama: item.nama,
    misi: item.misi ?? null,
    ...withIndikator(item, place(file, 'tujuan', i), values),
  }));
  const sasaran = content.sasaran.map((item, i): Sasaran => ({
    kode: item.kode,
    nama: item.nama,
    tujuan: item.tujuan ?? null,
    perspektif: item.perspektif ?? null,
    jenjang: item.jenjang ?? null,
    mendukung: item.mendukung ?? null,
    bobot: item.bobot ?? null,
    ...withIndikator(item, place(file, 'sasaran', i), values),
  }));
  return {
    mulai: content.periode.mulai,
    selesai: content.periode.selesai,
    sumber: content.sumber ?? null,
    visi: content.visi ?? null,
    misi: (content.misi ?? []).map((item, i) => ({
      kode: item.kode,
      nama: item.nama,
      didukung: item.didukung ?? false,
      asal: place(file, 'misi', i),
    })),
    tujuan,
    perspektif: (content.perspektif ?? []).map((item, i) => ({
      kode: item.kode,
      nama: item.nama,
      bobot: item.bobot ?? null,
      asal: place(file, 'perspektif', i),
    })),
    sasaran,
    asal: place(file),
  };
}

type WrittenDokumen = NonNullable<TargetFile['iku']>;

function toDokumenTarget(
  content: WrittenDokumen,
  { jenis, tanggal, pihak }: Pick<DokumenTarget, 'jenis' | 'tanggal' | 'pihak'>,
  asal: DokumenTarget['asal'],
  values: ValueReader,
): DokumenTarget {
  const below = <Content>(...path: KeyPath) => place<Content>(asal.berkas, ...asal.keys, ...path);
  return {
    jenis,
    tanggal,
    pihak,
    sumber: content.sumber ?? null,
    target: toMap(content.target, values.target),
    catatan: toMap(content.catatan, keep),
    sasaran: (content.sasaran ?? []).map((sasaran, i) => ({
      kode: sasaran.kode ?? null,
      nama: sasaran.nama,
      indikator: (sasaran.indikator ?? []).map((item, j) => ({
        kode: item.kode,
        nama: item.nama,
        satuan: item.satuan ?? null,
        asal: below('sasaran', i, 'indikator', j),
      })),
      asal: below('sasaran', i),
    })),
    asal,
  };
}

/** The IKU are set by a decree, and promised to nobody. */
const IKU = { jenis: 'iku', tanggal: null, pihak: { pertama: null, kedua: null } } as const;

type BagianTarget = Pick<DataTahun, 'iku' | 'perjanjianKinerja' | 'dasarCapaian'>;
export const WITHOUT_TARGET: BagianTarget = {
  iku: null,
  perjanjianKinerja: [],
  dasarCapaian: null,
};

export function target(content: TargetFile, file: string, values: ValueReader): BagianTarget {
  const { iku, perjanjian_kinerja: pk } = content;
  return {
    iku: iku ? toDokumenTarget(iku, IKU, place(file, 'iku'), values) : null,
    perjanjianKinerja: (pk ?? []).map((dokumen, i) =>
      toDokumenTarget(
        dokumen,
        {
          jenis: dokumen.versi,
          tanggal: dokumen.tanggal ?? null,
          pihak: {
            pertama: toKepala(dokumen.pihak_pertama),
            kedua: toKepala(dokumen.pihak_kedua),
          },
        },
        place(file, 'perjanjian_kinerja', i),
        values,
      ),
    ),
    dasarCapaian: content.dasar_capaian ?? null,
  };
}

type WrittenRealisasi = NonNullable<NonNullable<RealisasiFile['realisasi']>[string]>;
type WrittenCatatan = Exclude<WrittenRealisasi, Angka>;

function toRealisasi(
  content: WrittenRealisasi,
  asal: Realisasi['asal'],
  values: ValueReader,
): Realisasi {
  if ('position' in content) {
    return {
      nilai: content,
      valuePath: ['nilai'],
      turunan: null,
      triwulan: null,
      asal,
      ...WITHOUT_CATATAN,
    };
  }
  const turunan = 'ambil' in content ? toTurunan(content, asal) : null;
  const isOfQuarters = 'dari' in content && turunan === null;
  const written = writtenOf(content);
  return {
    nilai: written === null ? null : values.value(written),
    valuePath: pathOf(content),
    turunan,
    triwulan: isOfQuarters ? { pengukuran: null } : null,
    sumber: content.sumber ?? null,
    tahunData: content.tahun_data ?? null,
    catatan: content.catatan ?? null,
    realisasiTercetak: content.realisasi_tercetak ?? null,
    capaianTercetak: content.capaian_tercetak ?? null,
    capaianAkhirTercetak: content.capaian_akhir_tercetak ?? null,
    asal,
  };
}

/** Parts and a status may stand beside what is said of them, or under `nilai`. */
function writtenOf(content: WrittenCatatan): WrittenValue | null {
  if ('pembilang' in content || 'status' in content) return content;
  return 'nilai' in content ? (content.nilai ?? null) : null;
}

/** Parts or a status are the whole of an entry, unless something is said of them there. */
const pathOf = (content: WrittenCatatan): KeyPath =>
  Object.keys(content).every((key) => VALUE_KEYS.includes(key)) ? [] : ['nilai'];

type WrittenTurunan = Extract<WrittenRealisasi, { ambil: unknown }>;

function toTurunan(
  { dari, ambil, kolom }: WrittenTurunan,
  asal: Realisasi['asal'],
): Realisasi['turunan'] {
  const dariUnit = typeof dari !== 'string';
  return {
    dari: dariUnit ? null : dari,
    ambil,
    kolom: kolom ?? null,
    unit: dariUnit ? toUnit(dari, place(asal.berkas, ...asal.keys, 'dari')) : null,
    baris: [],
  };
}

function toUnit(content: UnitTertulis, asal: UnitRequest['asal']): UnitRequest {
  return {
    ruang: typeof content.ruang === 'string' ? [content.ruang] : content.ruang,
    indikator: content.indikator ?? null,
    sasaran: content.sasaran ?? null,
    fakta: content.fakta ?? null,
    hasil: content.hasil ?? null,
    asal,
  };
}

const WITHOUT_CATATAN = {
  sumber: null,
  tahunData: null,
  catatan: null,
  realisasiTercetak: null,
  capaianTercetak: null,
  capaianAkhirTercetak: null,
};

type BagianRealisasi = Pick<
  DataTahun,
  | 'realisasi'
  | 'realisasiLalu'
  | 'standarNasional'
  | 'pembanding'
  | 'fakta'
  | 'tercetak'
  | 'tabel'
  | 'textTables'
>;
export const WITHOUT_REALISASI: BagianRealisasi = {
  realisasi: new Map(),
  realisasiLalu: new Map(),
  standarNasional: new Map(),
  pembanding: new Map(),
  fakta: new Map(),
  tercetak: new Map(),
  tabel: [],
  textTables: [],
};

export function realisasi(
  content: RealisasiFile,
  file: string,
  values: ValueReader,
): BagianRealisasi {
  return {
    realisasi: toMap(content.realisasi, (nilai, kode) =>
      toRealisasi(nilai, place(file, 'realisasi', kode), values),
    ),
    realisasiLalu: toYears(content.realisasi_lalu, (menurutKode, tahun) =>
      toMap(menurutKode, (nilai, kode) =>
        toRealisasi(nilai, place(file, 'realisasi_lalu', tahun, kode), values),
      ),
    ),
    standarNasional: toStandar(content.standar_nasional, values),
    pembanding: toMap(content.pembanding, (daftar, kode) =>
      daftar.map((one, i) => toPembanding(one, place(file, 'pembanding', kode, i), values)),
    ),
    fakta: toMap(content.fakta, (item, kode) => ({
      nilai: item.nilai,
      satuan: item.satuan ?? null,
      sumber: item.sumber ?? null,
      asal: place(file, 'fakta', kode),
    })),
    tercetak: toMap(content.sasaran, (item, kode): TercetakSasaran => ({
      capaian: item.capaian_tercetak ?? null,
      standarEfisiensi: item.standar_efisiensi_tercetak ?? null,
      indeksEfisiensi: item.indeks_efisiensi_tercetak ?? null,
      tingkatEfisiensi: item.tingkat_efisiensi_tercetak ?? null,
      serapan: item.serapan_tercetak ?? null,
      asal: place(file, 'sasaran', kode),
    })),
    tabel: (content.tabel ?? []).flatMap((tabel, i) =>
      tabel.jenis === 'teks' ? [] : [toTabel(tabel, place(file, 'tabel', i), values)],
    ),
    textTables: toTextTables(content.tabel, file),
  };
}

/** The realisasi of the year with the quarters that some of them are left to. */
export function withQuarters(bagian: BagianRealisasi, quarters: Triwulan | null): BagianRealisasi {
  const realisasi = [...bagian.realisasi].map(([kode, one]) => {
    if (one.triwulan === null) return [kode, one] as const;
    const pengukuran = quarters?.pengukuran.get(kode) ?? null;
    return [kode, { ...one, triwulan: { pengukuran } }] as const;
  });
  return { ...bagian, realisasi: new Map(realisasi) };
}

export function triwulan(content: TriwulanFile, file: string, values: ValueReader): Triwulan {
  return {
    pengukuran: toMap(content.pengukuran, (item, kode): Pengukuran => ({
      sifat: item.sifat,
      target: (item.target ?? []).map((one) => (one ? values.target(one) : null)),
      realisasi: (item.realisasi ?? []).map((one) => (one ? values.value(one) : null)),
      asal: place(file, 'pengukuran', kode),
    })),
    rencanaAksi: (content.rencana_aksi ?? []).map((item, i) => ({
      indikator: item.indikator,
      aksi: item.aksi,
      keluaran: item.keluaran ?? null,
      triwulan: QUARTERS.filter((each) => item.triwulan?.some((one) => Number(one) === each)),
      anggaran: item.anggaran ?? null,
      penanggungJawab: item.penanggung_jawab ?? null,
      status: item.status ?? 'belum',
      asal: place(file, 'rencana_aksi', i),
    })),
    asal: place(file),
  };
}

function toStandar(
  content: RealisasiFile['standar_nasional'],
  values: ValueReader,
): ReadonlyMap<string, StandarNasional | null> {
  const items = Object.entries(content ?? {}).map(([kode, standar]) => {
    const nilai = standar
      ? { nilai: values.target(standar.nilai), sumber: standar.sumber ?? null }
      : null;
    return [kode, nilai] as const;
  });
  return new Map(items);
}

/** A file of a year stands in its folder. */
const yearOf = (file: string): number => Number(file.slice(0, file.indexOf('/')));

type WrittenPembanding = NonNullable<NonNullable<RealisasiFile['pembanding']>[string]>[number];

function toPembanding(
  content: WrittenPembanding,
  asal: Pembanding['asal'],
  values: ValueReader,
): Pembanding {
  return {
    nama: content.nama,
    jenis: content.jenis ?? 'lain',
    nilai: valuesByYear(content.nilai, yearOf(asal.berkas), values),
    isOneValue: content.nilai != null && isOneValue(content.nilai),
    sumber: content.sumber ?? null,
    asal,
  };
}

function valuesByYear(
  nilai: WrittenPembanding['nilai'],
  tahun: number,
  values: ValueReader,
): Pembanding['nilai'] {
  if (nilai === null || nilai === undefined) return new Map();
  return isOneValue(nilai)
    ? new Map([[tahun, values.comparator(nilai)]])
    : toYears(nilai, values.comparator);
}

const isOneValue = (nilai: NonNullable<WrittenPembanding['nilai']>): nilai is WrittenComparator =>
  'position' in nilai || ONE_VALUE.some((key) => key in nilai);
const ONE_VALUE = keysOf({ ...rencana, ...state });

type WrittenTabel = NonNullable<z.infer<typeof realisasiSchema>['tabel']>[number];
type WrittenNilai = Extract<WrittenTabel, { jenis: 'nilai' }>;
type WrittenTeks = Extract<WrittenTabel, { jenis: 'teks' }>;
type WrittenKomposit = Extract<WrittenTabel, { jenis: 'komposit' }>;
type WrittenCapaian = Exclude<WrittenTabel, WrittenNilai | WrittenKomposit | WrittenTeks>;

function toTabel(
  content: Exclude<WrittenTabel, WrittenTeks>,
  asal: DataTabel['asal'],
  values: ValueReader,
): DataTabel {
  if (content.jenis === 'nilai') return toTabelNilai(content, asal, values);
  return content.jenis === 'komposit'
    ? toTabelKomposit(content, asal, values)
    : toTabelCapaian(content, asal, values);
}

function toTabelDasar(content: WrittenTabel, asal: DataTabel['asal']) {
  return {
    kode: content.kode,
    judul: content.judul,
    sumber: content.sumber ?? null,
    catatan: content.catatan ?? null,
    indikator: content.indikator ?? null,
    asal,
  };
}

function toTextTables(
  tables: Nullish<readonly WrittenTabel[]>,
  file: string,
): readonly TextTable[] {
  return (tables ?? []).flatMap((one, i) =>
    one.jenis === 'teks' ? [toTextTable(one, place(file, 'tabel', i))] : [],
  );
}

function toTextTable(content: WrittenTeks, asal: TextTable['asal']): TextTable {
  return {
    jenis: 'teks',
    ...toTabelDasar(content, asal),
    bagian: content.bagian ?? null,
    kolom: content.kolom,
    baris: content.baris.map((row) => row.map((text) => text ?? '')),
  };
}

function toTabelCapaian(
  content: WrittenCapaian,
  asal: DataTabel['asal'],
  values: ValueReader,
): TabelCapaian {
  return {
    jenis: 'capaian',
    ...toTabelDasar(content, asal),
    baris: content.baris.map((baris, i) => ({
      sasaran: baris.sasaran ?? null,
      indikator: baris.indikator,
      ...toCaraUkur(baris),
      target: baris.target ? values.target(baris.target) : null,
      realisasi: baris.realisasi ? values.value(baris.realisasi) : null,
      tahunData: baris.tahun_data ?? null,
      sumber: baris.sumber ?? null,
      capaianTercetak: baris.capaian_tercetak ?? null,
      asal: place(asal.berkas, ...asal.keys, 'baris', i),
    })),
    rataRataTercetak: content.rata_rata_tercetak ?? null,
  };
}

function toTabelKomposit(
  content: WrittenKomposit,
  asal: DataTabel['asal'],
  values: ValueReader,
): TabelKomposit {
  return {
    jenis: 'komposit',
    ...toTabelDasar(content, asal),
    satuan: content.satuan ?? null,
    kepalaBaris: content.kepala_baris ?? null,
    baris: content.baris.map((baris, i) => ({
      nama: baris.nama,
      bobot: baris.bobot,
      nilai: baris.nilai ? values.value(baris.nilai) : null,
      konversi: (baris.konversi ?? []).map((one, j) => ({
        ...one,
        asal: place(asal.berkas, ...asal.keys, 'baris', i, 'konversi', j),
      })),
      asal: place(asal.berkas, ...asal.keys, 'baris', i),
    })),
    kompositTercetak: content.komposit_tercetak ?? null,
  };
}

function toTabelNilai(
  content: WrittenNilai,
  asal: DataTabel['asal'],
  values: ValueReader,
): TabelNilai {
  return {
    jenis: 'nilai',
    ...toTabelDasar(content, asal),
    satuan: content.satuan ?? null,
    kepalaBaris: content.kepala_baris ?? null,
    kaki: content.kaki ?? null,
    kolom: content.kolom,
    skala: content.skala ?? null,
    zona: (content.zona ?? []).map((zona, i) => ({
      ...zona,
      asal: place(asal.berkas, ...asal.keys, 'zona', i),
    })),
    grafik: content.grafik ?? null,
    ...toBarisNilai(content.baris, place(asal.berkas, ...asal.keys, 'baris'), values),
    rataRataTercetak: toTercetakKolom(content.rata_rata_tercetak, content.kolom, asal),
    jumlahTercetak: toTercetakKolom(content.jumlah_tercetak, content.kolom, asal),
  };
}

/** A bare figure is that of the only column, or of the year's own, which the last one is where none is named so. */
function toTercetakKolom(
  content: WrittenNilai['rata_rata_tercetak'],
  kolom: readonly string[],
  { berkas }: Asal,
): ReadonlyMap<string, Angka> {
  if (!isAngka(content)) return toMap(content, keep);
  const [tahun = ''] = berkas.split('/');
  const own = kolom.includes(tahun) ? tahun : kolom.at(-1);
  return new Map(own === undefined ? [] : [[own, content]]);
}

/** A column may be called `nilai`, but what stands in it is no decimal. */
const isAngka = (content: WrittenNilai['rata_rata_tercetak']): content is Angka =>
  content?.['nilai'] instanceof Decimal;

type WrittenBaris = WrittenNilai['baris'];

/** Rows that were typed, and between them those that stand for units. */
function toBarisNilai(
  content: WrittenBaris,
  asal: Asal,
  values: ValueReader,
): Pick<TabelNilai, 'baris' | 'unit'> {
  const baris: BarisNilai[] = [];
  const unit: RowRequest[] = [];
  const all = Array.isArray(content) ? content : [content];
  for (const [i, one] of all.entries()) {
    const tempat = Array.isArray(content) ? [...asal.keys, i] : asal.keys;
    const sendiri = one.sendiri ?? false;
    if ('ruang' in one) {
      unit.push({
        request: toUnit(one, place(asal.berkas, ...tempat)),
        sendiri,
        sesudah: baris.length,
      });
    } else {
      const nilai = toMap(one.nilai, values.value);
      const zonaTercetak = one.zona_tercetak ?? null;
      baris.push({
        nama: one.nama,
        nilai,
        sendiri,
        zonaTercetak,
        asal: place(asal.berkas, ...tempat),
      });
    }
  }
  return { baris, unit };
}

function toReviu(content: NonNullable<OrganisasiFile['pengesahan']>['reviu']): Reviu | null {
  if (content === null || content === undefined) return null;
  const { apip, tanggal, jabatan, ...signer } = content;
  return {
    apip,
    tanggal: tanggal ?? null,
    kepala: toSigner({ ...signer, jabatan: jabatan ?? apip }),
  };
}

/** The titles of annexes by the name of their file; one that is empty is none. */
export function titlesOfAnnexes(content: KeteranganFile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(content).flatMap(([nama, judul]) =>
      judul == null ? [] : [[nama, judul] as const],
    ),
  );
}

export function organisasi(content: OrganisasiFile, file: string, values: ValueReader): Organisasi {
  const { pengesahan } = content;
  return {
    pengesahan: pengesahan
      ? {
          tempat: pengesahan.tempat ?? null,
          tanggal: pengesahan.tanggal ?? null,
          kepala: toKepala(pengesahan.kepala),
          reviu: toReviu(pengesahan.reviu),
          tim: (pengesahan.tim ?? []).map(({ nama, jabatan }) => ({
            nama,
            jabatan: jabatan ?? null,
          })),
        }
      : null,
    tugas: content.tugas ?? null,
    fungsi: content.fungsi ?? [],
    struktur: (content.struktur ?? []).map((item) => ({
      jabatan: item.jabatan,
      nama: item.nama ?? null,
      diBawah: item.di_bawah ?? null,
    })),
    baganStruktur: content.bagan_struktur ?? false,
    tabel: (content.tabel ?? []).flatMap((tabel, i) =>
      tabel.jenis === 'teks' ? [] : [toTabelNilai(tabel, place(file, 'tabel', i), values)],
    ),
    textTables: toTextTables(content.tabel, file).map((one) => ({
      ...one,
      bagian: one.bagian ?? 'gambaran-umum',
    })),
    asal: place(file),
  };
}
