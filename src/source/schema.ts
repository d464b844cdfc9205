// The data format as zod schemas: every key that a user may write, as data/README.md describes it.

import * as z from 'zod';
import type { Angka } from './bilangan.ts';
import { Skalar } from './document.ts';
import {
  angka,
  benarSalah,
  bulat,
  isPeta,
  kode,
  menurutBentuk,
  pilihan,
  tahun,
  tanggal,
  teks,
} from './tipe.ts';

export const POLARITAS = ['maksimal', 'minimal', 'stabil'] as const;
export const RUMUS = [
  'realisasi-per-target',
  'dua-target',
  'target-per-realisasi',
  'deviasi',
  'rentang',
] as const;
export const EFISIENSI = ['indeks', 'indeks-capaian', 'pmk-22-2021', 'selisih'] as const;
export const AMBIL = [
  'rata-rata-capaian',
  'rata-rata',
  'jumlah',
  'maksimum',
  'minimum',
  'cacah',
] as const;
export const DASAR_CAPAIAN = ['iku', 'perjanjian_kinerja'] as const;
export const WARNA = ['merah', 'kuning', 'hijau'] as const;

const menurutKode = <T extends z.ZodType>(nilai: T) => z.record(z.string(), nilai);

// --- lkjip.yaml ---------------------------------------------------------------------------------

const kepala = z.strictObject({
  jabatan: teks().describe('Jabatan kepala instansi, misalnya Sekretaris Daerah'),
  nama: teks().nullish(),
  pangkat: teks().nullish(),
  nip: teks().nullish(),
});

const skalaSendiri = z
  .array(z.strictObject({ predikat: teks(), minimum: angka() }))
  .describe('Daftar predikat dengan batas bawahnya');
type Skala = string | z.infer<typeof skalaSendiri>;
const skala = (nama: readonly string[]) =>
  menurutBentuk<Skala>([pilihan(nama), skalaSendiri], (pohon) =>
    Array.isArray(pohon) ? skalaSendiri : undefined,
  );

export const skemaLkjip = z.strictObject({
  versi: pilihan(['1']).describe('Versi format data'),
  instansi: z.strictObject({
    nama: teks().describe('Nama instansi, misalnya Sekretariat Daerah'),
    daerah: teks().describe('Nama daerah, misalnya Kabupaten Klungkung'),
    singkatan: teks().nullish(),
    kota: teks().nullish().describe('Kota tempat laporan ditandatangani'),
    kepala: kepala.nullish(),
  }),
  metode: z
    .strictObject({
      pembulatan: z
        .strictObject({
          desimal: bulat(0, 6).nullish().describe('Banyaknya desimal pada angka hasil hitungan'),
          dasar: pilihan(['tampil', 'penuh']).nullish(),
        })
        .nullish(),
      capaian_maksimum: angka('positif')
        .nullish()
        .describe('Batas atas capaian setiap indikator, dalam persen'),
      skala_capaian: skala(['permendagri-86-2017']).nullish(),
      efisiensi: pilihan(EFISIENSI).nullish(),
    })
    .nullish(),
  terima: z
    .array(z.strictObject({ kode: teks(), berkas: teks(), alasan: teks() }))
    .nullish()
    .describe('Temuan yang diketahui dan dipertahankan, dengan alasannya'),
});

// --- renstra-*.yaml -----------------------------------------------------------------------------

const rentang = z.strictObject({ dari: angka(), sampai: angka() });
/** A planned value: a figure, or a range. */
export type TargetTertulis = Angka | { readonly dari: Angka; readonly sampai: Angka };
const target = menurutBentuk<TargetTertulis>([angka(), rentang], (pohon) =>
  isPeta(pohon) ? rentang : undefined,
);

const indikator = z.strictObject({
  kode: kode().describe('Kode tetap indikator di semua berkas dan tahun'),
  nama: teks(),
  satuan: teks(),
  polaritas: pilihan(POLARITAS).nullish(),
  rumus: pilihan(RUMUS).nullish(),
  capaian_maksimum: angka('positif').nullish(),
  iku: benarSalah().nullish(),
  kondisi_awal: angka().nullish(),
  definisi: teks().nullish().describe('Definisi operasional'),
  target: menurutKode(target.nullish()).nullish().describe('Target menurut tahun'),
});

export const skemaRenstra = z.strictObject({
  periode: z.strictObject({ mulai: tahun(), selesai: tahun() }),
  sumber: teks().nullish(),
  visi: teks().nullish(),
  misi: z
    .array(z.strictObject({ kode: kode(), nama: teks(), didukung: benarSalah().nullish() }))
    .nullish(),
  tujuan: z
    .array(
      z.strictObject({
        kode: kode(),
        nama: teks(),
        misi: kode().nullish(),
        indikator: z.array(indikator).nullish(),
      }),
    )
    .nullish(),
  sasaran: z.array(
    z.strictObject({
      kode: kode(),
      nama: teks(),
      tujuan: kode().nullish(),
      indikator: z.array(indikator).nullish(),
    }),
  ),
});

// --- <tahun>/target.yaml ------------------------------------------------------------------------

const dokumenTarget = {
  sumber: teks().nullish(),
  target: menurutKode(target.nullish()),
  catatan: menurutKode(teks().nullish())
    .nullish()
    .describe('Penjelasan menurut kode indikator, misalnya mengapa targetnya diubah'),
  sasaran: z
    .array(
      z.strictObject({
        kode: kode().nullish(),
        nama: teks(),
        indikator: z
          .array(z.strictObject({ kode: kode(), nama: teks(), satuan: teks().nullish() }))
          .nullish(),
      }),
    )
    .nullish()
    .describe('Sasaran dan indikator sebagaimana tertulis pada dokumen ini'),
};

export const skemaTarget = z.strictObject({
  iku: z.strictObject(dokumenTarget).nullish(),
  perjanjian_kinerja: z
    .array(
      z.strictObject({
        versi: pilihan(['murni', 'perubahan']),
        tanggal: tanggal().nullish(),
        ...dokumenTarget,
      }),
    )
    .nullish(),
  dasar_capaian: pilihan(DASAR_CAPAIAN).nullish(),
});

// --- <tahun>/realisasi.yaml ---------------------------------------------------------------------

const tercetakIndikator = {
  sumber: teks().nullish(),
  tahun_data: tahun().nullish().describe('Tahun data, jika bukan tahun laporan'),
  catatan: teks().nullish(),
  realisasi_tercetak: angka().nullish(),
  capaian_tercetak: angka().nullish(),
  capaian_akhir_tercetak: angka().nullish(),
};
const turunan = z.strictObject({
  dari: kode().describe('Kode tabel'),
  ambil: pilihan(AMBIL),
  kolom: teks().nullish(),
  ...tercetakIndikator,
});
const dicatat = z.strictObject({ nilai: angka().nullish(), ...tercetakIndikator });
type Realisasi = Angka | z.infer<typeof turunan> | z.infer<typeof dicatat>;
const realisasi = menurutBentuk<Realisasi>([angka(), turunan, dicatat], (pohon) => {
  if (!isPeta(pohon)) return undefined;
  const turun = 'dari' in pohon || 'ambil' in pohon || 'kolom' in pohon;
  return turun ? turunan : dicatat;
});

const zona = z.strictObject({
  nama: teks(),
  dari: angka(),
  sampai: angka(),
  warna: pilihan(WARNA),
});

const tabelUmum = {
  kode: kode(),
  judul: teks(),
  sumber: teks().nullish(),
  catatan: teks().nullish(),
  indikator: kode().nullish().describe('Indikator yang dibahas bersama tabel ini'),
};
const tabelCapaian = z.strictObject({
  ...tabelUmum,
  jenis: pilihan(['capaian']),
  baris: z.array(
    z.strictObject({
      sasaran: teks().nullish(),
      indikator: teks(),
      satuan: teks().nullish(),
      polaritas: pilihan(POLARITAS).nullish(),
      rumus: pilihan(RUMUS).nullish(),
      capaian_maksimum: angka('positif').nullish(),
      target: target.nullish(),
      realisasi: angka().nullish(),
      tahun_data: tahun().nullish(),
      sumber: teks().nullish(),
      capaian_tercetak: angka().nullish(),
    }),
  ),
  rata_rata_tercetak: angka().nullish(),
});
const tercetakKolom = menurutKode(angka().nullish());
const tabelNilai = z.strictObject({
  ...tabelUmum,
  jenis: pilihan(['nilai']),
  satuan: teks().nullish(),
  kepala_baris: teks().nullish().describe('Judul kolom pertama, misalnya Perangkat Daerah'),
  kolom: z.array(teks()),
  skala: skala(['akip']).nullish().describe('Predikat bagi nilai kolom terakhir'),
  zona: z.array(zona).nullish(),
  grafik: pilihan(['peringkat', 'zona']).nullish(),
  baris: z.array(
    z.strictObject({
      nama: teks(),
      nilai: menurutKode(angka().nullish()).nullish(),
      sendiri: benarSalah().nullish().describe('Baris instansi ini sendiri, ditandai pada grafik'),
      zona_tercetak: teks().nullish(),
    }),
  ),
  rata_rata_tercetak: tercetakKolom.nullish(),
  jumlah_tercetak: tercetakKolom.nullish(),
});
type Tabel = z.infer<typeof tabelCapaian> | z.infer<typeof tabelNilai>;
const tabel = menurutBentuk<Tabel>([tabelCapaian, tabelNilai], (pohon) => {
  const jenis = isPeta(pohon) ? pohon['jenis'] : undefined;
  return jenis instanceof Skalar && jenis.teks === 'nilai' ? tabelNilai : tabelCapaian;
});

const standar = z.strictObject({ nilai: angka(), sumber: teks().nullish() });

export const skemaRealisasi = z.strictObject({
  realisasi: menurutKode(realisasi.nullish()).nullish(),
  realisasi_lalu: menurutKode(menurutKode(realisasi.nullish()).nullish())
    .nullish()
    .describe(
      'Realisasi tahun sebelumnya yang tidak punya folder sendiri, menurut tahun lalu kode',
    ),
  standar_nasional: menurutKode(standar.nullish())
    .nullish()
    .describe('Standar nasional menurut kode indikator; kosong berarti sudah dicari dan tidak ada'),
  sasaran: menurutKode(
    z
      .strictObject({
        capaian_tercetak: angka().nullish(),
        standar_efisiensi_tercetak: angka().nullish(),
        indeks_efisiensi_tercetak: angka().nullish(),
        tingkat_efisiensi_tercetak: angka().nullish(),
      })
      .nullish(),
  )
    .nullish()
    .describe('Angka tercetak menurut kode sasaran'),
  fakta: menurutKode(
    z
      .strictObject({ nilai: angka(), satuan: teks().nullish(), sumber: teks().nullish() })
      .nullish(),
  )
    .nullish()
    .describe('Angka lain yang disebut narasi, menurut kodenya'),
  tabel: z.array(tabel).nullish(),
});

// --- <tahun>/anggaran.yaml ----------------------------------------------------------------------

export const skemaAnggaran = z.strictObject({
  sumber: teks().nullish(),
  program: z
    .array(
      z.strictObject({
        kode: kode(),
        nama: teks(),
        sasaran: kode().nullish(),
        bagian: teks().nullish(),
        anggaran: angka('rupiah').nullish(),
        realisasi: angka('rupiah').nullish(),
        serapan_tercetak: angka().nullish(),
      }),
    )
    .nullish(),
  capaian_keuangan: menurutKode(angka('positif').nullish()).nullish(),
  jumlah_tercetak: angka('rupiah').nullish(),
  jumlah_realisasi_tercetak: angka('rupiah').nullish(),
  serapan_tercetak: angka().nullish(),
});

// --- <tahun>/organisasi.yaml --------------------------------------------------------------------

export const skemaOrganisasi = z.strictObject({
  pengesahan: z
    .strictObject({
      tempat: teks().nullish(),
      tanggal: tanggal().nullish(),
      kepala: kepala.nullish(),
    })
    .nullish()
    .describe('Tempat, tanggal dan penanda tangan laporan tahun ini'),
  tugas: teks().nullish(),
  fungsi: z.array(teks()).nullish(),
  struktur: z
    .array(z.strictObject({ jabatan: teks(), nama: teks().nullish(), di_bawah: teks().nullish() }))
    .nullish(),
  tabel: z.array(tabelNilai).nullish().describe('Tabel personel; kosong berarti datanya belum ada'),
});

export type BerkasLkjip = z.infer<typeof skemaLkjip>;
export type BerkasRenstra = z.infer<typeof skemaRenstra>;
export type BerkasTarget = z.infer<typeof skemaTarget>;
export type BerkasRealisasi = z.infer<typeof skemaRealisasi>;
export type BerkasAnggaran = z.infer<typeof skemaAnggaran>;
export type BerkasOrganisasi = z.infer<typeof skemaOrganisasi>;
