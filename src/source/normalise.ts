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
  skemaRealisasi,
  UnitTertulis,
  WrittenComparator,
  WrittenValue,
} from './schema/index.ts';
import { toTampilan } from './tampilan.ts';
import { POLA_TAHUN } from './schema/leaf.ts';
import { keadaan, rencana } from './schema/value.ts';
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

export const place = <Content>(berkas: string, ...path: KeyPath): Asal<Content> => ({
  berkas,
  jalur: path,
});

/** A record as a Map; empty values are left out. */
export function toMap<T, U>(
  isi: Nullish<Readonly<Record<string, T | null | undefined>>>,
  change: (nilai: T, key: string) => U,
): ReadonlyMap<string, U> {
  const map = new Map<string, U>();
  for (const [key, nilai] of Object.entries(isi ?? {})) {
    if (nilai !== null && nilai !== undefined) map.set(key, change(nilai, key));
  }
  return map;
}

/** A record with years for keys; other keys are left to the rule on unknown years. */
function toYears<T, U>(
  isi: Nullish<Readonly<Record<string, T | null | undefined>>>,
  change: (nilai: T, key: string) => U,
): ReadonlyMap<number, U> {
  const tahun = [...toMap(isi, change)].filter(([key]) => POLA_TAHUN.test(key));
  return new Map(tahun.map(([key, nilai]) => [Number(key), nilai]));
}

export const keep = <T>(nilai: T): T => nilai;

type WrittenSigner = NonNullable<SettingsFile['instansi']['kepala']>;

const toKepala = (isi: Nullish<WrittenSigner>): Kepala | null => (isi ? toSigner(isi) : null);

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
  isi: SettingsFile,
): Pick<Workspace, 'instansi' | 'metode' | 'tampilan' | 'terima'> {
  const { metode } = isi;
  return {
    instansi: toInstansi(isi),
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
    tampilan: toTampilan(isi.tampilan),
    terima: (isi.terima ?? []).map((item, i) => ({
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

type IsiCaraUkur = {
  jenis?: Nullish<string>;
  skala?: unknown;
  satuan?: Nullish<string>;
  polaritas?: Nullish<CaraUkur['polaritas']>;
  rumus?: Nullish<CaraUkur['rumus']>;
  capaian_maksimum?: Nullish<Angka>;
};

export function toCaraUkur(isi: IsiCaraUkur): CaraUkur {
  return {
    satuan: isi.satuan ?? unitOf(isi),
    polaritas: isi.polaritas ?? usualDirection(isi),
    rumus: isi.rumus ?? null,
    capaianMaksimum: isi.capaian_maksimum ?? null,
  };
}

/** An earlier day is better than a later one, whether there is a target or not. */
const usualDirection = ({ jenis }: IsiCaraUkur): CaraUkur['polaritas'] =>
  jenis === 'tanggal' ? FORMS.day.polaritas : 'maksimal';

/** What a value is called that has no unit: `opini`, `predikat`, `tanggal`. */
function unitOf({ jenis, skala }: IsiCaraUkur): string {
  if (jenis !== 'predikat') return jenis === 'tanggal' ? jenis : '';
  const scale = keysOf(LEVEL_SCALES).find((name) => name === skala);
  return scale === undefined ? jenis : LEVEL_SCALES[scale].noun;
}

type IsiIndikator = NonNullable<RenstraFile['sasaran'][number]['indikator']>[number];

function toIndikator(isi: IsiIndikator, asal: Indikator['asal'], values: ValueReader): Indikator {
  return {
    kode: isi.kode,
    nama: isi.nama,
    ...toCaraUkur(isi),
    iku: isi.iku ?? false,
    bobot: isi.bobot ?? null,
    definisi: isi.definisi ?? null,
    sumberData: isi.sumber_data ?? null,
    penanggungJawab: isi.penanggung_jawab ?? null,
    alasan: isi.alasan ?? null,
    kondisiAwal: isi.kondisi_awal ?? null,
    target: toYears(isi.target, values.target),
    asal,
  };
}

function withIndikator<Content>(
  isi: { indikator?: Nullish<readonly IsiIndikator[]> },
  asal: Asal<Content>,
  values: ValueReader,
): { readonly indikator: readonly Indikator[]; readonly asal: Asal<Content> } {
  const indikator = (isi.indikator ?? []).map((item, i) =>
    toIndikator(item, place(asal.berkas, ...asal.jalur, 'indikator', i), values),
  );
  return { indikator, asal };
}

export function renstra(isi: RenstraFile, berkas: string, values: ValueReader): Renstra {
  const tujuan = (isi.tujuan ?? []).map((item, i): Tujuan => ({
    kode: item.kode,
    nama: item.nama,
    misi: item.misi ?? null,
    ...withIndikator(item, place(berkas, 'tujuan', i), values),
  }));
  const sasaran = isi.sasaran.map((item, i): Sasaran => ({
    kode: item.kode,
    nama: item.nama,
    tujuan: item.tujuan ?? null,
    perspektif: item.perspektif ?? null,
    jenjang: item.jenjang ?? null,
    mendukung: item.mendukung ?? null,
    bobot: item.bobot ?? null,
    ...withIndikator(item, place(berkas, 'sasaran', i), values),
  }));
  return {
    mulai: isi.periode.mulai,
    selesai: isi.periode.selesai,
    sumber: isi.sumber ?? null,
    visi: isi.visi ?? null,
    misi: (isi.misi ?? []).map((item, i) => ({
      kode: item.kode,
      nama: item.nama,
      didukung: item.didukung ?? false,
      asal: place(berkas, 'misi', i),
    })),
    tujuan,
    perspektif: (isi.perspektif ?? []).map((item, i) => ({
      kode: item.kode,
      nama: item.nama,
      bobot: item.bobot ?? null,
      asal: place(berkas, 'perspektif', i),
    })),
    sasaran,
    asal: place(berkas),
  };
}

type IsiDokumen = NonNullable<TargetFile['iku']>;

function toDokumenTarget(
  isi: IsiDokumen,
  { jenis, tanggal, pihak }: Pick<DokumenTarget, 'jenis' | 'tanggal' | 'pihak'>,
  asal: DokumenTarget['asal'],
  values: ValueReader,
): DokumenTarget {
  const below = <Content>(...path: KeyPath) => place<Content>(asal.berkas, ...asal.jalur, ...path);
  return {
    jenis,
    tanggal,
    pihak,
    sumber: isi.sumber ?? null,
    target: toMap(isi.target, values.target),
    catatan: toMap(isi.catatan, keep),
    sasaran: (isi.sasaran ?? []).map((sasaran, i) => ({
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
export const TANPA_TARGET: BagianTarget = { iku: null, perjanjianKinerja: [], dasarCapaian: null };

export function target(isi: TargetFile, berkas: string, values: ValueReader): BagianTarget {
  const { iku, perjanjian_kinerja: pk } = isi;
  return {
    iku: iku ? toDokumenTarget(iku, IKU, place(berkas, 'iku'), values) : null,
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
        place(berkas, 'perjanjian_kinerja', i),
        values,
      ),
    ),
    dasarCapaian: isi.dasar_capaian ?? null,
  };
}

type IsiRealisasi = NonNullable<NonNullable<RealisasiFile['realisasi']>[string]>;
type IsiCatatan = Exclude<IsiRealisasi, Angka>;

function toRealisasi(isi: IsiRealisasi, asal: Realisasi['asal'], values: ValueReader): Realisasi {
  if ('posisi' in isi) {
    return {
      ...TANPA_CATATAN,
      nilai: isi,
      valuePath: ['nilai'],
      turunan: null,
      triwulan: null,
      asal,
    };
  }
  const turunan = 'ambil' in isi ? toTurunan(isi, asal) : null;
  const isOfQuarters = 'dari' in isi && turunan === null;
  const written = writtenOf(isi);
  return {
    nilai: written === null ? null : values.value(written),
    valuePath: pathOf(isi),
    turunan,
    triwulan: isOfQuarters ? { pengukuran: null } : null,
    sumber: isi.sumber ?? null,
    tahunData: isi.tahun_data ?? null,
    catatan: isi.catatan ?? null,
    realisasiTercetak: isi.realisasi_tercetak ?? null,
    capaianTercetak: isi.capaian_tercetak ?? null,
    capaianAkhirTercetak: isi.capaian_akhir_tercetak ?? null,
    asal,
  };
}

/** Parts and a status may stand beside what is said of them, or under `nilai`. */
function writtenOf(isi: IsiCatatan): WrittenValue | null {
  if ('pembilang' in isi || 'status' in isi) return isi;
  return 'nilai' in isi ? (isi.nilai ?? null) : null;
}

/** Parts or a status are the whole of an entry, unless something is said of them there. */
const pathOf = (isi: IsiCatatan): KeyPath =>
  Object.keys(isi).every((key) => VALUE_KEYS.includes(key)) ? [] : ['nilai'];

type IsiTurunan = Extract<IsiRealisasi, { ambil: unknown }>;

function toTurunan(
  { dari, ambil, kolom }: IsiTurunan,
  asal: Realisasi['asal'],
): Realisasi['turunan'] {
  const dariUnit = typeof dari !== 'string';
  return {
    dari: dariUnit ? null : dari,
    ambil,
    kolom: kolom ?? null,
    unit: dariUnit ? toUnit(dari, place(asal.berkas, ...asal.jalur, 'dari')) : null,
    baris: [],
  };
}

function toUnit(isi: UnitTertulis, asal: UnitRequest['asal']): UnitRequest {
  return {
    ruang: typeof isi.ruang === 'string' ? [isi.ruang] : isi.ruang,
    indikator: isi.indikator ?? null,
    sasaran: isi.sasaran ?? null,
    fakta: isi.fakta ?? null,
    hasil: isi.hasil ?? null,
    asal,
  };
}

const TANPA_CATATAN = {
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
export const TANPA_REALISASI: BagianRealisasi = {
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
  isi: RealisasiFile,
  berkas: string,
  values: ValueReader,
): BagianRealisasi {
  return {
    realisasi: toMap(isi.realisasi, (nilai, kode) =>
      toRealisasi(nilai, place(berkas, 'realisasi', kode), values),
    ),
    realisasiLalu: toYears(isi.realisasi_lalu, (menurutKode, tahun) =>
      toMap(menurutKode, (nilai, kode) =>
        toRealisasi(nilai, place(berkas, 'realisasi_lalu', tahun, kode), values),
      ),
    ),
    standarNasional: toStandar(isi.standar_nasional, values),
    pembanding: toMap(isi.pembanding, (daftar, kode) =>
      daftar.map((one, i) => toPembanding(one, place(berkas, 'pembanding', kode, i), values)),
    ),
    fakta: toMap(isi.fakta, (item, kode) => ({
      nilai: item.nilai,
      satuan: item.satuan ?? null,
      sumber: item.sumber ?? null,
      asal: place(berkas, 'fakta', kode),
    })),
    tercetak: toMap(isi.sasaran, (item, kode): TercetakSasaran => ({
      capaian: item.capaian_tercetak ?? null,
      standarEfisiensi: item.standar_efisiensi_tercetak ?? null,
      indeksEfisiensi: item.indeks_efisiensi_tercetak ?? null,
      tingkatEfisiensi: item.tingkat_efisiensi_tercetak ?? null,
      serapan: item.serapan_tercetak ?? null,
      asal: place(berkas, 'sasaran', kode),
    })),
    tabel: (isi.tabel ?? []).flatMap((tabel, i) =>
      tabel.jenis === 'teks' ? [] : [toTabel(tabel, place(berkas, 'tabel', i), values)],
    ),
    textTables: toTextTables(isi.tabel, berkas),
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

export function triwulan(isi: TriwulanFile, berkas: string, values: ValueReader): Triwulan {
  return {
    pengukuran: toMap(isi.pengukuran, (item, kode): Pengukuran => ({
      sifat: item.sifat,
      target: (item.target ?? []).map((one) => (one ? values.target(one) : null)),
      realisasi: (item.realisasi ?? []).map((one) => (one ? values.value(one) : null)),
      asal: place(berkas, 'pengukuran', kode),
    })),
    rencanaAksi: (isi.rencana_aksi ?? []).map((item, i) => ({
      indikator: item.indikator,
      aksi: item.aksi,
      keluaran: item.keluaran ?? null,
      triwulan: QUARTERS.filter((each) => item.triwulan?.some((one) => Number(one) === each)),
      anggaran: item.anggaran ?? null,
      penanggungJawab: item.penanggung_jawab ?? null,
      status: item.status ?? 'belum',
      asal: place(berkas, 'rencana_aksi', i),
    })),
    asal: place(berkas),
  };
}

function toStandar(
  isi: RealisasiFile['standar_nasional'],
  values: ValueReader,
): ReadonlyMap<string, StandarNasional | null> {
  const items = Object.entries(isi ?? {}).map(([kode, standar]) => {
    const nilai = standar
      ? { nilai: values.target(standar.nilai), sumber: standar.sumber ?? null }
      : null;
    return [kode, nilai] as const;
  });
  return new Map(items);
}

/** A file of a year stands in its folder. */
const yearOf = (berkas: string): number => Number(berkas.slice(0, berkas.indexOf('/')));

type IsiPembanding = NonNullable<NonNullable<RealisasiFile['pembanding']>[string]>[number];

function toPembanding(
  isi: IsiPembanding,
  asal: Pembanding['asal'],
  values: ValueReader,
): Pembanding {
  return {
    nama: isi.nama,
    jenis: isi.jenis ?? 'lain',
    nilai: valuesByYear(isi.nilai, yearOf(asal.berkas), values),
    isOneValue: isi.nilai != null && isOneValue(isi.nilai),
    sumber: isi.sumber ?? null,
    asal,
  };
}

function valuesByYear(
  nilai: IsiPembanding['nilai'],
  tahun: number,
  values: ValueReader,
): Pembanding['nilai'] {
  if (nilai === null || nilai === undefined) return new Map();
  return isOneValue(nilai)
    ? new Map([[tahun, values.comparator(nilai)]])
    : toYears(nilai, values.comparator);
}

const isOneValue = (nilai: NonNullable<IsiPembanding['nilai']>): nilai is WrittenComparator =>
  'posisi' in nilai || ONE_VALUE.some((key) => key in nilai);
const ONE_VALUE = keysOf({ ...rencana, ...keadaan });

type IsiTabel = NonNullable<z.infer<typeof skemaRealisasi>['tabel']>[number];
type IsiNilai = Extract<IsiTabel, { jenis: 'nilai' }>;
type IsiTeks = Extract<IsiTabel, { jenis: 'teks' }>;
type IsiKomposit = Extract<IsiTabel, { jenis: 'komposit' }>;
type IsiCapaian = Exclude<IsiTabel, IsiNilai | IsiKomposit | IsiTeks>;

function toTabel(
  isi: Exclude<IsiTabel, IsiTeks>,
  asal: DataTabel['asal'],
  values: ValueReader,
): DataTabel {
  if (isi.jenis === 'nilai') return toTabelNilai(isi, asal, values);
  return isi.jenis === 'komposit'
    ? toTabelKomposit(isi, asal, values)
    : toTabelCapaian(isi, asal, values);
}

function toTabelDasar(isi: IsiTabel, asal: DataTabel['asal']) {
  return {
    kode: isi.kode,
    judul: isi.judul,
    sumber: isi.sumber ?? null,
    catatan: isi.catatan ?? null,
    indikator: isi.indikator ?? null,
    asal,
  };
}

function toTextTables(tables: Nullish<readonly IsiTabel[]>, berkas: string): readonly TextTable[] {
  return (tables ?? []).flatMap((one, i) =>
    one.jenis === 'teks' ? [toTextTable(one, place(berkas, 'tabel', i))] : [],
  );
}

function toTextTable(isi: IsiTeks, asal: TextTable['asal']): TextTable {
  return {
    jenis: 'teks',
    ...toTabelDasar(isi, asal),
    bagian: isi.bagian ?? null,
    kolom: isi.kolom,
    baris: isi.baris.map((row) => row.map((text) => text ?? '')),
  };
}

function toTabelCapaian(
  isi: IsiCapaian,
  asal: DataTabel['asal'],
  values: ValueReader,
): TabelCapaian {
  return {
    jenis: 'capaian',
    ...toTabelDasar(isi, asal),
    baris: isi.baris.map((baris, i) => ({
      sasaran: baris.sasaran ?? null,
      indikator: baris.indikator,
      ...toCaraUkur(baris),
      target: baris.target ? values.target(baris.target) : null,
      realisasi: baris.realisasi ? values.value(baris.realisasi) : null,
      tahunData: baris.tahun_data ?? null,
      sumber: baris.sumber ?? null,
      capaianTercetak: baris.capaian_tercetak ?? null,
      asal: place(asal.berkas, ...asal.jalur, 'baris', i),
    })),
    rataRataTercetak: isi.rata_rata_tercetak ?? null,
  };
}

function toTabelKomposit(
  isi: IsiKomposit,
  asal: DataTabel['asal'],
  values: ValueReader,
): TabelKomposit {
  return {
    jenis: 'komposit',
    ...toTabelDasar(isi, asal),
    satuan: isi.satuan ?? null,
    kepalaBaris: isi.kepala_baris ?? null,
    baris: isi.baris.map((baris, i) => ({
      nama: baris.nama,
      bobot: baris.bobot,
      nilai: baris.nilai ? values.value(baris.nilai) : null,
      konversi: (baris.konversi ?? []).map((one, j) => ({
        ...one,
        asal: place(asal.berkas, ...asal.jalur, 'baris', i, 'konversi', j),
      })),
      asal: place(asal.berkas, ...asal.jalur, 'baris', i),
    })),
    kompositTercetak: isi.komposit_tercetak ?? null,
  };
}

function toTabelNilai(isi: IsiNilai, asal: DataTabel['asal'], values: ValueReader): TabelNilai {
  return {
    jenis: 'nilai',
    ...toTabelDasar(isi, asal),
    satuan: isi.satuan ?? null,
    kepalaBaris: isi.kepala_baris ?? null,
    kaki: isi.kaki ?? null,
    kolom: isi.kolom,
    skala: isi.skala ?? null,
    zona: (isi.zona ?? []).map((zona, i) => ({
      ...zona,
      asal: place(asal.berkas, ...asal.jalur, 'zona', i),
    })),
    grafik: isi.grafik ?? null,
    ...toBarisNilai(isi.baris, place(asal.berkas, ...asal.jalur, 'baris'), values),
    rataRataTercetak: toTercetakKolom(isi.rata_rata_tercetak, isi.kolom, asal),
    jumlahTercetak: toTercetakKolom(isi.jumlah_tercetak, isi.kolom, asal),
  };
}

/** A bare figure is that of the only column, or of the year's own, which the last one is where none is named so. */
function toTercetakKolom(
  isi: IsiNilai['rata_rata_tercetak'],
  kolom: readonly string[],
  { berkas }: Asal,
): ReadonlyMap<string, Angka> {
  if (!isAngka(isi)) return toMap(isi, keep);
  const [tahun = ''] = berkas.split('/');
  const own = kolom.includes(tahun) ? tahun : kolom.at(-1);
  return new Map(own === undefined ? [] : [[own, isi]]);
}

/** A column may be called `nilai`, but what stands in it is no decimal. */
const isAngka = (isi: IsiNilai['rata_rata_tercetak']): isi is Angka =>
  isi?.['nilai'] instanceof Decimal;

type IsiBaris = IsiNilai['baris'];

/** Rows that were typed, and between them those that stand for units. */
function toBarisNilai(
  isi: IsiBaris,
  asal: Asal,
  values: ValueReader,
): Pick<TabelNilai, 'baris' | 'unit'> {
  const baris: BarisNilai[] = [];
  const unit: RowRequest[] = [];
  const all = Array.isArray(isi) ? isi : [isi];
  for (const [i, one] of all.entries()) {
    const tempat = Array.isArray(isi) ? [...asal.jalur, i] : asal.jalur;
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

function toReviu(isi: NonNullable<OrganisasiFile['pengesahan']>['reviu']): Reviu | null {
  if (isi === null || isi === undefined) return null;
  const { apip, tanggal, jabatan, ...signer } = isi;
  return {
    apip,
    tanggal: tanggal ?? null,
    kepala: toSigner({ ...signer, jabatan: jabatan ?? apip }),
  };
}

/** The titles of annexes by the name of their file; one that is empty is none. */
export function titlesOfAnnexes(isi: KeteranganFile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(isi).flatMap(([nama, judul]) => (judul == null ? [] : [[nama, judul] as const])),
  );
}

export function organisasi(isi: OrganisasiFile, berkas: string, values: ValueReader): Organisasi {
  const { pengesahan } = isi;
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
    tugas: isi.tugas ?? null,
    fungsi: isi.fungsi ?? [],
    struktur: (isi.struktur ?? []).map((item) => ({
      jabatan: item.jabatan,
      nama: item.nama ?? null,
      diBawah: item.di_bawah ?? null,
    })),
    baganStruktur: isi.bagan_struktur ?? false,
    tabel: (isi.tabel ?? []).flatMap((tabel, i) =>
      tabel.jenis === 'teks' ? [] : [toTabelNilai(tabel, place(berkas, 'tabel', i), values)],
    ),
    textTables: toTextTables(isi.tabel, berkas).map((one) => ({
      ...one,
      bagian: one.bagian ?? 'gambaran-umum',
    })),
    asal: place(berkas),
  };
}
