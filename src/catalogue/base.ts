// A small workspace without any finding, which the examples of the rules change.

import { dedent } from './dedent.ts';

/** Its files, by path. */
export const BASE: Readonly<Record<string, string>> = {
  '2020/anggaran.yaml': dedent(`
    program:
      - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 380000000 }
      - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
  `),
  '2020/narasi/1.1-latar-belakang.md': dedent(`
    Setiap instansi pemerintah wajib melaporkan pencapaian sasarannya setiap tahun.
  `),
  '2020/narasi/1.2-gambaran-umum.md': dedent(`
    {{instansi}} menyelenggarakan pelayanan dan menangani keluhan penggunanya.
  `),
  '2020/narasi/1.3-isu-strategis.md': dedent(`
    Pelayanan yang cepat dan keluhan yang ditangani sampai tuntas masih perlu diupayakan.
  `),
  '2020/narasi/2.2-iku.md': dedent(`
    Indikator kinerja utama {{instansi}} adalah {{nama "S1.1"}} dan {{nama "S2.1"}}.
  `),
  '2020/narasi/3.1-S1.md': dedent(`
    Capaian sasaran ini {{capaian "S1"}} persen.

    ## Permasalahan

    1. Petugas pelayanan belum mencukupi.

    ## Solusi

    1. Menambah petugas pelayanan melalui penataan ulang beban kerja.
  `),
  '2020/narasi/3.1-S2.md': dedent(`
    Capaian sasaran ini {{capaian "S2"}} persen.

    ## Permasalahan

    1. Petugas pengaduan belum mencukupi.

    ## Solusi

    1. Menambah petugas pengaduan melalui penataan ulang beban kerja.
  `),
  '2020/narasi/4.2-rekomendasi.md': dedent(`
    Petugas pelayanan dan pengaduan perlu ditambah.
  `),
  '2020/narasi/kata-pengantar.md': dedent(`
    Laporan ini mempertanggungjawabkan kinerja {{instansi}} {{daerah}} tahun {{tahun}}.
  `),
  '2020/organisasi.yaml': dedent(`
    pengesahan: { tanggal: 2021-02-26 }
  `),
  '2020/realisasi.yaml': dedent(`
    realisasi:
      T1.1: 73.4
      S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2020 }
      S2.1: 11.5
    realisasi_lalu:
      2018: { S1.1: 78.10, S2.1: 13.2 }
      2019: { S1.1: { dari: nilai-unit, ambil: rata-rata, kolom: 2019 }, S2.1: 12.4 }
    standar_nasional:
      S1.1: { nilai: 80, sumber: Survei Nasional Tahun 2020 }
      S2.1:
    tabel:
      - kode: nilai-unit
        jenis: nilai
        judul: Nilai Pelayanan menurut Unit
        satuan: poin
        kolom: [2019, 2020]
        baris:
          - { nama: Unit Utara, nilai: { 2019: 79.10, 2020: 81.25 } }
          - { nama: Unit Selatan, nilai: { 2019: 80.40, 2020: 83.75 } }
  `),
  '2020/target.yaml': dedent(`
    perjanjian_kinerja:
      - versi: murni
        sumber: Perjanjian Kinerja Tahun 2020
        target: { T1.1: 72, S1.1: 80, S2.1: 12 }
  `),
  'lkjip.yaml': dedent(`
    versi: 1
    instansi:
      nama: Dinas Contoh
      daerah: Kabupaten Contoh
      kota: Contoh
      kepala: { jabatan: Kepala Dinas, nama: Pejabat Contoh, nip: "000000000000000001" }
  `),
  'renstra-2019-2023.yaml': dedent(`
    periode: { mulai: 2019, selesai: 2023 }
    tujuan:
      - kode: T1
        nama: Meningkatkan mutu pelayanan
        indikator:
          - { kode: T1.1, nama: Indeks Kepuasan, satuan: poin, target: { 2019: 70, 2020: 72, 2023: 80 } }
    sasaran:
      - kode: S1
        nama: Meningkatnya nilai pelayanan
        tujuan: T1
        indikator:
          - kode: S1.1
            nama: Nilai Pelayanan
            satuan: poin
            target: { 2020: 80, 2021: 82, 2022: 85, 2023: 90 }
      - kode: S2
        nama: Menurunnya keluhan pengguna
        tujuan: T1
        indikator:
          - kode: S2.1
            nama: Keluhan per Seribu Pengguna
            satuan: keluhan
            polaritas: minimal
            target: { 2020: 12, 2021: 11, 2022: 10, 2023: 8 }
  `),
};
