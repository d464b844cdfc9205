// <tahun>/anggaran.yaml: programmes with their budget and spending, and what these consist of.

import * as z from 'zod';
import { POLARITAS } from '../../formula/capaian.ts';
import {
  angka,
  byShape,
  isMapping,
  kode,
  kodeAmongSeveral,
  choices,
  tanggal,
  words,
  optionalText,
} from './leaf.ts';
import { menurutKode } from './common.ts';
import { nilai, target } from './value.ts';

const indikator = z.strictObject({
  kode: kode().nullish().describe('Kode indikator; boleh tidak ada'),
  nama: words().describe('Nama indikator atau keluarannya'),
  satuan: words().describe('Satuan, misalnya dokumen'),
  polaritas: choices(POLARITAS)
    .nullish()
    .describe('maksimal (bawaan): makin tinggi makin baik; minimal; stabil: tepat target'),
  target: target.nullish().describe('Target tahun ini'),
  realisasi: nilai.nullish().describe('Realisasi; kosong bila belum ada, 0 hanya bila memang nol'),
});

const perubahan = z.strictObject({
  tanggal: tanggal().nullish().describe('Tanggal dokumennya, misalnya 2020-09-01'),
  nilai: angka('rupiah').describe('Anggaran sesudah perubahan ini, dalam rupiah bulat'),
  dasar: optionalText().describe('Dokumen yang mengubahnya, misalnya DPPA'),
});
const changed = z.strictObject({
  awal: angka('rupiah').nullish().describe('Anggaran awal tahun, dalam rupiah bulat'),
  perubahan: z
    .array(perubahan)
    .nullish()
    .describe('Perubahannya, dari yang pertama; yang terakhir adalah anggarannya'),
});
const rupiah = angka('rupiah');
export type WrittenBudget = z.infer<typeof rupiah> | z.infer<typeof changed>;
const pagu = byShape<WrittenBudget>([rupiah, changed], (pohon) =>
  isMapping(pohon) ? changed : undefined,
);

/** What stands of a program, kegiatan and sub_kegiatan alike. */
const kegiatanContent = {
  anggaran: pagu.nullish().meta({
    description:
      'Anggaran dalam rupiah bulat, tanpa titik dan tanpa "Rp"; { awal, perubahan } bila diubah dalam tahun itu; tidak perlu bila semua bagiannya menyebutnya',
    examples: [
      234933552,
      { awal: 90000000, perubahan: [{ tanggal: '2020-09-01', nilai: 100000000, dasar: 'DPPA' }] },
    ],
  }),
  sumber_dana: optionalText().meta({
    description: 'Sumber dananya; yang tidak ditulis mengikuti jenjang di atasnya',
    examples: ['DAU'],
  }),
  realisasi: angka('rupiah')
    .nullish()
    .describe('Realisasi dalam rupiah bulat; kosong bila belum dilaporkan, 0 bila tidak terpakai'),
  indikator: z.array(indikator).nullish().describe('Indikator, dengan target dan realisasinya'),
};

const subKegiatan = z.strictObject({
  kode: kode().describe('Kode subkegiatan'),
  nama: words().describe('Nama subkegiatan'),
  ...kegiatanContent,
});

const kegiatan = z.strictObject({
  kode: kode().describe('Kode kegiatan'),
  nama: words().describe('Nama kegiatan'),
  ...kegiatanContent,
  sub_kegiatan: z.array(subKegiatan).nullish().describe('Subkegiatannya'),
});

/** By kode of sasaran, in per cent. */
const bagianSasaran = menurutKode(angka('positif').nullish());
type WrittenShares = z.infer<typeof bagianSasaran>;
const daftarSasaran = z.array(kode());

const program = z.strictObject({
  kode: kode().describe('Kode program, misalnya P01'),
  nama: words().describe('Nama program'),
  sasaran: byShape<string | readonly string[] | WrittenShares>(
    [kodeAmongSeveral(), daftarSasaran, bagianSasaran],
    (pohon) => {
      if (Array.isArray(pohon)) return daftarSasaran;
      return isMapping(pohon) ? bagianSasaran : undefined;
    },
  )
    .nullish()
    .meta({
      description:
        'Kode sasaran yang didukung, daftar kode bila beberapa, semua, atau bagian masing-masing dalam persen',
      examples: ['S1', ['S1', 'S2'], 'semua', { S1: 60, S2: 40 }],
    }),
  bagian: optionalText().describe('Unit kerja pelaksana'),
  ...kegiatanContent,
  kegiatan: z.array(kegiatan).nullish().describe('Kegiatannya'),
  serapan_tercetak: angka()
    .nullish()
    .describe('Serapan pada laporan yang sudah terbit, dalam persen'),
});

const belanja = z.strictObject({
  jenis: words().meta({ description: 'Jenis belanja', examples: ['Belanja Pegawai'] }),
  dipa: optionalText().meta({ description: 'DIPA-nya, bila lebih dari satu', examples: ['01'] }),
  anggaran: pagu.nullish().describe('Anggaran dalam rupiah bulat, atau { awal, perubahan }'),
  realisasi: angka('rupiah')
    .nullish()
    .describe('Realisasi dalam rupiah bulat; kosong bila belum dilaporkan, 0 bila tidak terpakai'),
});

export const anggaranSchema = z.strictObject({
  sumber: optionalText().describe('Nama dokumen sumbernya, misalnya DPPA'),
  program: z.array(program).nullish().describe('Program tahun ini'),
  belanja: z
    .array(belanja)
    .nullish()
    .describe('Anggaran yang sama menurut jenis belanja dan DIPA; dibandingkan dengan program'),
  capaian_keuangan: menurutKode(angka('positif').nullish())
    .nullish()
    .meta({
      description:
        'Realisasi keuangan menurut kode sasaran dalam persen, hanya bila rupiahnya tidak diketahui',
      examples: [{ S2: 98.2 }],
    }),
  jumlah_tercetak: angka('rupiah').nullish().describe('Jumlah anggaran tercetak, dalam rupiah'),
  jumlah_realisasi_tercetak: angka('rupiah')
    .nullish()
    .describe('Jumlah realisasi tercetak, dalam rupiah'),
  serapan_tercetak: angka().nullish().describe('Serapan seluruhnya tercetak, dalam persen'),
});
