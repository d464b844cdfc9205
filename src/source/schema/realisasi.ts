// <tahun>/realisasi.yaml: realisations, and the tables that they are derived from.

import * as z from 'zod';
import { AGGREGATES } from '../../formula/aggregates.ts';
import { keysOf } from '../../record.ts';
import type { Angka } from '../yaml/number.ts';
import { Scalar, type Tree } from '../yaml/tree.ts';
import {
  angka,
  reachedFigure,
  isMapping,
  kode,
  byShape,
  choices,
  tahun,
  words,
  optionalText,
} from './leaf.ts';
import { tabel } from './tabel.ts';
import { unit, type UnitTertulis } from './unit.ts';
import { menurutKode, menurutTahun } from './common.ts';
import {
  bagian,
  hasAny,
  state,
  nilai,
  nilaiPembanding,
  rencana,
  target,
  type WrittenComparator,
} from './value.ts';

const AMBIL = ['rata-rata-capaian', 'komposit', ...keysOf(AGGREGATES)] as const;

const tercetak = (what: string) =>
  angka().nullish().describe(`${what} pada laporan yang sudah terbit; hanya untuk dibandingkan`);

const keterangan = {
  sumber: optionalText().describe('Asal angka, misalnya Inspektorat Daerah, 2021'),
  tahun_data: tahun().nullish().describe('Tahun data, bila bukan tahun laporan'),
  catatan: optionalText().describe('Penjelasan singkat, misalnya Angka sementara'),
  realisasi_tercetak: tercetak('Realisasi'),
  capaian_tercetak: tercetak('Capaian'),
  capaian_akhir_tercetak: tercetak('Capaian terhadap target akhir periode'),
};

const turunan = z.strictObject({
  dari: byShape<string | UnitTertulis>([kode(), unit], (pohon) =>
    isMapping(pohon) ? unit : undefined,
  ).meta({
    description:
      'Kode tabel; atau { ruang: ../dinas-*, indikator: S1.1 }: dari hasil unit-unit di folder lain',
  }),
  ambil: choices(AMBIL).describe(
    'rata-rata-capaian dari tabel capaian; komposit dari tabel komposit; selebihnya dari satu kolom tabel nilai',
  ),
  kolom: optionalText().describe('Kolom tabel nilai yang diambil'),
  ...keterangan,
});

/** A table may be called so, too: of that it is said what is taken. */
export const DARI_TRIWULAN = 'triwulan';
const dariTriwulan = z.strictObject({
  dari: choices([DARI_TRIWULAN]).describe('triwulan: dihitung dari pengukuran di triwulan.yaml'),
  ...keterangan,
});

const dicatat = z.strictObject({
  nilai: nilai.nullish().describe('Realisasi; kosong bila belum ada, 0 hanya bila memang nol'),
  ...keterangan,
});
/** Parts and statuses may stand beside what is said of them. */
const partial = z.strictObject({ ...bagian, ...keterangan });
const withoutValue = z.strictObject({ ...state, ...keterangan });

function isOfQuarters(pohon: Tree): boolean {
  if (!isMapping(pohon) || 'ambil' in pohon || 'kolom' in pohon) return false;
  const dari = pohon['dari'];
  return dari instanceof Scalar && dari.text.trim() === DARI_TRIWULAN;
}

type Realisasi =
  | Angka
  | z.infer<typeof turunan>
  | z.infer<typeof dariTriwulan>
  | z.infer<typeof dicatat>
  | z.infer<typeof partial>
  | z.infer<typeof withoutValue>;
const realisasi = byShape<Realisasi>(
  [reachedFigure(), turunan, dariTriwulan, dicatat, partial, withoutValue],
  (pohon) => {
    if (!isMapping(pohon)) return undefined;
    if (isOfQuarters(pohon)) return dariTriwulan;
    if ('dari' in pohon || 'ambil' in pohon || 'kolom' in pohon) return turunan;
    if ('nilai' in pohon) return dicatat;
    if (hasAny(pohon, state)) return withoutValue;
    return hasAny(pohon, bagian) ? partial : dicatat;
  },
);

const standar = z.strictObject({
  nilai: target.describe('Nilai standar nasional; boleh rentang atau batas'),
  sumber: optionalText().describe('Dokumen yang menetapkannya'),
});

/** What a result is compared with. */
export const JENIS_PEMBANDING = ['standar', 'spm', 'rata-rata', 'daerah', 'lain'] as const;

type WrittenByYear = Readonly<Record<string, WrittenComparator | null | undefined>>;
const menurutTahunnya = menurutTahun(nilaiPembanding.nullish());
/** One value is that of the report's year. */
const nilaiAtauMenurutTahun = byShape<WrittenByYear | WrittenComparator>(
  [menurutTahunnya, nilaiPembanding],
  (pohon) =>
    isMapping(pohon) && !hasAny(pohon, { ...rencana, ...state })
      ? menurutTahunnya
      : nilaiPembanding,
);

const pembanding = z.strictObject({
  nama: words().describe('Siapa atau apa yang dibandingkan, misalnya Rata-rata nasional'),
  jenis: choices(JENIS_PEMBANDING)
    .nullish()
    .describe(
      'standar; spm: standar pelayanan minimal; rata-rata nasional atau provinsi; daerah lain; lain (bawaan)',
    ),
  nilai: nilaiAtauMenurutTahun.nullish().meta({
    description:
      'Nilainya menurut tahun; satu nilai saja berarti nilai tahun laporan. Boleh rentang atau batas',
    examples: [
      { 2019: 70.1, 2020: 71.2 },
      { dari: 60, sampai: 85 },
    ],
  }),
  sumber: optionalText().describe('Asal angka, misalnya BPS, 2021'),
});

const tercetakSasaran = z.strictObject({
  capaian_tercetak: tercetak('Capaian sasaran'),
  standar_efisiensi_tercetak: tercetak('Standar efisiensi'),
  indeks_efisiensi_tercetak: tercetak('Indeks efisiensi'),
  tingkat_efisiensi_tercetak: tercetak('Tingkat efisiensi'),
  serapan_tercetak: tercetak('Serapan anggaran sasaran'),
});

const fakta = z.strictObject({
  nilai: angka().describe('Nilainya'),
  satuan: optionalText().describe('Satuannya'),
  sumber: optionalText().describe('Asal angka'),
});

export const realisasiSchema = z.strictObject({
  realisasi: menurutKode(realisasi.nullish())
    .nullish()
    .meta({
      description:
        'Realisasi menurut kode indikator: angka, angka dengan keterangan, atau diambil dari tabel atau dari triwulan',
      examples: [{ 'S1.1': 84.5, 'S1.2': { dari: 'nilai-akip', ambil: 'rata-rata', kolom: 2020 } }],
    }),
  realisasi_lalu: menurutTahun(menurutKode(realisasi.nullish()).nullish())
    .nullish()
    .describe(
      'Realisasi tahun sebelumnya yang tidak punya folder sendiri, menurut tahun lalu kode',
    ),
  standar_nasional: menurutKode(standar.nullish())
    .nullish()
    .describe('Standar nasional menurut kode indikator; kosong berarti sudah dicari dan tidak ada'),
  pembanding: menurutKode(z.array(pembanding).nullish())
    .nullish()
    .meta({
      description: 'Pembanding menurut kode indikator: standar, rata-rata nasional, daerah lain',
      examples: [
        { 'S1.1': [{ nama: 'Rata-rata nasional', jenis: 'rata-rata', nilai: { 2020: 71.2 } }] },
      ],
    }),
  sasaran: menurutKode(tercetakSasaran.nullish())
    .nullish()
    .describe('Angka tercetak menurut kode sasaran'),
  fakta: menurutKode(fakta.nullish())
    .nullish()
    .describe('Angka lain yang disebut narasi, menurut kodenya'),
  tabel: z.array(tabel).nullish().describe('Tabel data'),
});
