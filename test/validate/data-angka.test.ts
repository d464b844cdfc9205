// The exam of domain.md section 6 on the figures and the money of data/: each finding, and nothing else.

import { expect, test } from 'vitest';
import { FIGURE_CHECKS, bahanData, periksa } from './ruang.ts';

test('what the figures and the money of the 2020 report leave to ask', async () => {
  const baris = periksa(await bahanData(), ...FIGURE_CHECKS);
  // Places move when a comment is added to the data: the text is what counts.
  expect(baris.map((one) => one.replace(/:\d+:\d+:/, ':'))).toMatchInlineSnapshot(`
    [
      "2020/anggaran.yaml: peringatan: realisasi anggaran belum diisi pada 10 dari 10 program, jadi serapan rupiah tidak dapat dihitung [anggaran-belum-dilaporkan]",
      "2020/anggaran.yaml: peringatan: nama program P08 (Rp7.418.399.589) sama dengan P07 (Rp3.948.520.614): "Program Peningkatan Pelayanan Kedinasan Kepala Daerah/Wakil Kepala Daerah" [program-nama-ganda]",
      "2020/realisasi.yaml: peringatan: T1.1 (Nilai Evaluasi AKIP Kabupaten), target 73, belum punya realisasi, jadi capaiannya tidak dihitung [realisasi-kosong]",
      "2020/realisasi.yaml: peringatan: capaian terhadap target akhir periode S1.1 tercetak 108,37, hasil hitungan 102,95 (lebih tinggi 5,42): sama dengan capaian tahun 2020; yang dimaksud di sini capaian terhadap target akhir periode 100 [tercetak-capaian-tahunan]",
      "2020/realisasi.yaml: peringatan: capaian terhadap target akhir periode S2.1 tercetak 116,01, hasil hitungan 110,21 (lebih tinggi 5,80): sama dengan capaian tahun 2020; yang dimaksud di sini capaian terhadap target akhir periode 100 [tercetak-capaian-tahunan]",
      "2020/realisasi.yaml: peringatan: capaian "Indeks Ketimpangan Infrastruktur" 162,48 persen melebihi 150 persen (target 54, realisasi 20,26); rata-ratanya 110,21, tanpa angka ini 84,07, dan 2 dari 3 indikator tidak mencapai target [capaian-ekstrem]",
      "2020/realisasi.yaml: peringatan: nilai "Bagian Hukum" 81,06, sama persis dengan tahun 2019 [realisasi-sama]",
      "2020/realisasi.yaml: peringatan: rata-rata tabel "nilai-akip" kolom 2018 tercetak 81,67, hasil hitungan 83,88 (lebih rendah 2,21): nilai yang kosong dihitung sebagai nol (37 nilai dibagi 38; kosong: Kecamatan Nusa Penida) [tercetak-kosong-dihitung-nol]",
      "2020/realisasi.yaml: peringatan: antara Zona Merah (sampai 55) dan Zona Kuning (dari 56) ada celah [zona-celah]",
      "2020/realisasi.yaml: peringatan: antara Zona Kuning (sampai 88) dan Zona Hijau (dari 89) ada celah; di dalamnya: Kabupaten Buleleng 88,35 [zona-celah]",
      "2020/realisasi.yaml: peringatan: Kabupaten Buleleng tercetak Zona Hijau, tetapi nilainya 88,35 tidak masuk zona mana pun menurut batas pada tabel ini [tercetak-zona]",
      "2020/realisasi.yaml: peringatan: Kabupaten Jembrana tercetak Zona Hijau, tetapi nilainya 83,97 masuk Zona Kuning menurut batas pada tabel ini [tercetak-zona]",
      "2020/realisasi.yaml: peringatan: Kabupaten Bangli tercetak Zona Hijau, tetapi nilainya 82,63 masuk Zona Kuning menurut batas pada tabel ini [tercetak-zona]",
      "renstra-2018-2023.yaml: peringatan: kondisi awal S3.1 (Rata-Rata Nilai Evaluasi AKIP Perangkat Daerah) 81,67, tetapi realisasi tahun 2018 (tahun sebelum target pertama) 83,88 [kondisi-awal-beda]",
      "renstra-2018-2023.yaml: peringatan: kondisi awal S3.2 (Aksi Pelayanan Publik Masuk Nominasi Penghargaan Nasional) 1, tetapi realisasi tahun 2018 (tahun sebelum target pertama) 2 [kondisi-awal-beda]",
    ]
  `);
});
