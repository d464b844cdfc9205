// Tables: of indicators with their capaian, and of values by column.

import * as z from 'zod';
import { CAPAIAN_FORMULAS, POLARITAS } from '../../formula/capaian.ts';
import { unit } from './unit.ts';
import type { Angka } from '../yaml/number.ts';
import { report } from '../../diagnostic/rule.ts';
import { valueRules } from '../rules/values.ts';
import { Scalar, type Tree } from '../yaml/tree.ts';
import {
  angka,
  yesOrNo,
  isMapping,
  kode,
  byShape,
  choices,
  tahun,
  words,
  optionalText,
  NO_PLACE,
} from './leaf.ts';
import { nearest } from '../nearest.ts';
import { skala } from './skala.ts';
import { menurutKolom } from './common.ts';
import { jenisAngka, jenisPredikat, jenisTanggal, nilai, ofJenis, target } from './value.ts';

/** What a table of values closes with. */
export const KAKI = ['rata-rata', 'jumlah', 'tidak-ada'] as const;

export const WARNA = ['merah', 'kuning', 'hijau'] as const;

/** The `jenis` of a table. */
const KINDS = ['capaian', 'nilai', 'komposit', 'teks'] as const;

const zona = z.strictObject({
  nama: words().describe('Nama zona, misalnya Zona Hijau'),
  dari: angka().describe('Nilai terendah zona'),
  sampai: angka().describe('Nilai tertinggi zona'),
  warna: choices(WARNA).describe('Warna zona pada grafik'),
});

/** The heads of a table, at least one. @param contoh what it could be, told where there is none */
const kolom = (contoh: readonly [string | number, string | number]) =>
  z
    .array(words())
    .min(1, contoh.join(', '))
    .meta({ examples: [contoh] });

const tabelUmum = {
  kode: kode().describe('Kode tabel, yang disebut oleh "dari" dan oleh narasi'),
  judul: words().describe('Judul tabel, tanpa nomor'),
  sumber: optionalText().describe('Sumber data, tercetak di bawah tabel'),
  catatan: optionalText().describe('Catatan, tercetak di bawah tabel'),
  indikator: kode().nullish().describe('Indikator yang dibahas bersama tabel ini'),
};

const barisUmum = {
  sasaran: optionalText().describe('Nama sasaran baris ini'),
  indikator: words().describe('Nama indikator'),
  satuan: optionalText().describe('Satuan indikator'),
  polaritas: choices(POLARITAS)
    .nullish()
    .describe('maksimal (bawaan), minimal, atau stabil: menentukan rumus capaian'),
  rumus: choices(CAPAIAN_FORMULAS)
    .nullish()
    .describe('Rumus capaian, hanya bila berbeda dari bawaannya'),
  capaian_maksimum: angka('positif')
    .nullish()
    .describe('Batas atas capaian baris ini, dalam persen'),
  target: target
    .nullish()
    .describe(
      'Target: angka, rentang { dari, sampai }, { paling_sedikit }, atau { paling_banyak }',
    ),
  realisasi: nilai.nullish().describe('Realisasi; kosong bila belum ada, 0 hanya bila memang nol'),
  tahun_data: tahun().nullish().describe('Tahun data, bila bukan tahun laporan'),
  sumber: optionalText().describe('Sumber realisasi baris ini'),
  capaian_tercetak: angka()
    .nullish()
    .describe('Capaian pada laporan yang sudah terbit; hanya untuk dibandingkan'),
};
const barisAngka = z.strictObject({ ...barisUmum, ...jenisAngka });
const barisPredikat = z.strictObject({ ...barisUmum, ...jenisPredikat });
const barisTanggal = z.strictObject({ ...barisUmum, ...jenisTanggal });
type BarisCapaian =
  z.infer<typeof barisAngka> | z.infer<typeof barisPredikat> | z.infer<typeof barisTanggal>;
const barisCapaian = byShape<BarisCapaian>([barisAngka, barisPredikat, barisTanggal], (pohon) =>
  ofJenis<z.ZodType<BarisCapaian>>(pohon, {
    angka: barisAngka,
    predikat: barisPredikat,
    tanggal: barisTanggal,
  }),
);

const tabelCapaian = z.strictObject({
  ...tabelUmum,
  jenis: choices(['capaian'], KINDS).describe(
    'capaian: setiap baris indikator dengan target dan realisasi',
  ),
  baris: z.array(barisCapaian).describe('Baris tabel; jangan menulis baris rata-rata'),
  rata_rata_tercetak: angka()
    .nullish()
    .describe('Rata-rata pada laporan yang sudah terbit; hanya untuk dibandingkan'),
});

const barisNilai = z.strictObject({
  nama: words().describe('Nama unit atau daerah'),
  nilai: menurutKolom(nilai.nullish())
    .nullish()
    .meta({
      description: 'Nilai menurut kolom; yang tidak ada jangan ditulis 0',
      examples: [{ 2019: 79.56, 2020: 83.66 }],
    }),
  sendiri: yesOrNo().nullish().describe('Baris instansi ini sendiri, ditandai pada grafik'),
  zona_tercetak: optionalText().describe('Zona menurut laporan yang sudah terbit'),
});

type MenurutKolom = Readonly<Record<string, Angka | null | undefined>>;
const menurutKolomTercetak = menurutKolom(angka().nullish());
/** By column; a bare figure is that of the only column, or of the year's own. */
const tercetakKolom = byShape<MenurutKolom | Angka>([menurutKolomTercetak, angka()], (pohon) =>
  isMapping(pohon) ? menurutKolomTercetak : angka(),
).nullish();

const nilaiUmum = {
  ...tabelUmum,
  jenis: choices(['nilai'], KINDS).describe(
    'nilai: baris unit atau daerah, kolom tahun atau label lain',
  ),
  satuan: optionalText().describe('Satuan semua nilai tabel'),
  kepala_baris: optionalText().describe('Judul kolom pertama, misalnya Perangkat Daerah'),
  kaki: choices(KAKI)
    .nullish()
    .describe(
      'Baris penutup tabel; bawaan: jumlah bagi satuan cacahan (orang, kali, unit, …) dan rupiah, selebihnya rata-rata',
    ),
  kolom: kolom([2019, 2020]).describe('Judul kolom nilai, berurutan'),
  skala: skala(['akip']).nullish().describe('Predikat bagi nilai kolom terakhir'),
  zona: z.array(zona).nullish().describe('Zona nilai, untuk grafik: zona'),
  grafik: choices(['peringkat', 'zona'])
    .nullish()
    .describe(
      'peringkat: batang berurutan; zona: batang di atas zona; tanpa kunci ini tidak digambar',
    ),
  rata_rata_tercetak: tercetakKolom.describe(
    'Rata-rata menurut kolom pada laporan yang sudah terbit',
  ),
  jumlah_tercetak: tercetakKolom.describe('Jumlah menurut kolom pada laporan yang sudah terbit'),
};

/** A row that stands for those of units, a row each. */
const barisUnit = unit.extend({
  sendiri: yesOrNo().nullish().describe('Unit instansi ini sendiri, ditandai pada grafik'),
});

const allRows = z.array(barisNilai);

type BarisTertulis = z.infer<typeof barisNilai> | z.infer<typeof barisUnit>;
const oneLine = byShape<BarisTertulis>([barisNilai, barisUnit], (pohon) =>
  isMapping(pohon) && 'ruang' in pohon ? barisUnit : barisNilai,
);
const barisAtauUnit = byShape<BarisTertulis | BarisTertulis[]>(
  [z.array(oneLine), barisUnit],
  (pohon) => (isMapping(pohon) ? barisUnit : z.array(oneLine)),
);

const KETERANGAN_BARIS = 'Baris tabel; jangan menulis baris jumlah atau rata-rata';

/** A table whose rows are all in the file, as those of personnel. */
export const tabelNilai = z.strictObject({
  ...nilaiUmum,
  baris: allRows.describe(KETERANGAN_BARIS),
});

const tabelNilaiUnit = z.strictObject({
  ...nilaiUmum,
  baris: barisAtauUnit.describe(
    `${KETERANGAN_BARIS}. Baris { ruang: ../dinas-*, fakta: nilai-akip } mewakili unit-unit: satu baris setiap unit, nilainya diambil dari data unit`,
  ),
});

const konversi = z.strictObject({
  dari: angka().describe('Nilai terendah yang memperoleh indeks ini'),
  sampai: angka().describe('Nilai tertinggi yang memperoleh indeks ini'),
  indeks: angka().describe('Indeksnya'),
});

const barisKomposit = z.strictObject({
  nama: words().describe('Nama komponen'),
  bobot: angka('positif').meta({
    description: 'Bobot komponen: persen yang seluruhnya 100, atau pecahan yang seluruhnya 1',
    examples: [30, 0.3],
  }),
  nilai: nilai.nullish().describe('Nilai komponen; kosong bila belum ada, 0 hanya bila memang nol'),
  konversi: z
    .array(konversi)
    .nullish()
    .describe('Indeks menurut nilai, bila indeksnya yang dibobot; kosong: nilainya sendiri'),
});

/** Weighted parts that make one index. */
const tabelKomposit = z.strictObject({
  ...tabelUmum,
  jenis: choices(['komposit'], KINDS).describe(
    'komposit: komponen berbobot yang membentuk satu indeks',
  ),
  satuan: optionalText().describe('Satuan indeksnya'),
  kepala_baris: optionalText().describe('Judul kolom pertama, misalnya Komponen'),
  baris: z.array(barisKomposit).describe('Komponennya; jangan menulis baris jumlah'),
  komposit_tercetak: angka()
    .nullish()
    .describe('Indeks pada laporan yang sudah terbit; hanya untuk dibandingkan'),
});

/** Words alone: what was recommended and what was done, innovations, awards. */
const textTable = z
  .strictObject({
    ...tabelUmum,
    jenis: choices(['teks'], KINDS).describe('teks: tabel kata-kata, tanpa hitungan'),
    bagian: optionalText().describe(
      'Bagian laporan tempat tabel ini; bawaan: bersama indikatornya, atau bersama data lainnya',
    ),
    kolom: kolom(['Rekomendasi', 'Tindak lanjut']).describe('Judul kolom, berurutan'),
    baris: z
      .array(z.array(optionalText()))
      .meta({ description: 'Isi setiap baris menurut kolomnya', examples: [[['…', '…']]] }),
  })
  .superRefine(({ kolom, baris }, context) => {
    // Without heads that is what is told.
    if (kolom.length === 0) return;
    baris.forEach((row, i) => {
      if (row.length === kolom.length) return;
      const facts = { ada: row.length, kolom };
      const finding = report(valueRules['baris-beda-kolom'], facts, NO_PLACE);
      context.addIssue({ code: 'custom', path: ['baris', i], params: { temuan: finding } });
    });
  });

type Tabel =
  | z.infer<typeof tabelCapaian>
  | z.infer<typeof tabelNilaiUnit>
  | z.infer<typeof tabelKomposit>
  | z.infer<typeof textTable>;
const OF_KIND: Readonly<Record<(typeof KINDS)[number], z.ZodType<Tabel>>> = {
  capaian: tabelCapaian,
  nilai: tabelNilaiUnit,
  komposit: tabelKomposit,
  teks: textTable,
};
export const tabel = byShape<Tabel>(
  [tabelCapaian, tabelNilaiUnit, tabelKomposit, textTable],
  (pohon) => OF_KIND[kindOf(pohon)],
);

/** The kind of a table; of one that is misspelt or left out the likeliest. */
function kindOf(pohon: Tree): (typeof KINDS)[number] {
  if (!isMapping(pohon)) return 'capaian';
  const { jenis } = pohon;
  const like = jenis instanceof Scalar ? nearest(jenis.text.trim(), KINDS) : null;
  return KINDS.find((one) => one === like) ?? kindOfRows(pohon);
}

function kindOfRows({
  baris,
  kolom: heads,
}: {
  readonly [key: string]: Tree;
}): (typeof KINDS)[number] {
  const rows = Array.isArray(baris) ? (baris as readonly Tree[]) : [];
  if (rows.some((row) => Array.isArray(row))) return 'teks';
  if (heads !== undefined) return 'nilai';
  return rows.some((row) => isMapping(row) && 'bobot' in row) ? 'komposit' : 'capaian';
}

/** A table of organisasi.yaml: people counted, or words. */
export const tabelOrganisasi = byShape<z.infer<typeof tabelNilai> | z.infer<typeof textTable>>(
  [tabelNilai, textTable],
  (pohon) => (kindOf(pohon) === 'teks' ? textTable : tabelNilai),
);
