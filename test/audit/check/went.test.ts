// Sentences against their own figures: words of rise and fall.

import { describe, expect, test } from 'vitest';
import { auditText } from '../read.ts';

const said = async (text: string) =>
  (await auditText(text)).findings.map(({ code, printed, how }) => `${code} ${printed}: ${how.id}`);

describe('a word of rise or fall', () => {
  test.each([
    ['IKM turun dari 81,33 menjadi 84,05.', 'turun: 84,05 lebih tinggi daripada 81,33'],
    ['Nilai AKIP naik dari 71,15 menjadi 68,90.', 'naik: 68,90 lebih rendah daripada 71,15'],
    [
      'Persentase itu meningkat cukup tajam sebesar 2,72 poin, yaitu dari 84,05 persen pada tahun 2022 menjadi 81,33 persen.',
      'meningkat: 81,33 lebih rendah daripada 84,05',
    ],
    [
      'Nilainya 84,05 poin, turun dari 81,33 pada 2022.',
      'turun: 84,05 lebih tinggi daripada 81,33',
    ],
    ['Suhu menurun dari -2 menjadi 5.', 'menurun: 5 lebih tinggi daripada -2'],
    [
      'IKM 84,05 atau turun dibandingkan 81,33 pada tahun 2022.',
      'turun: 84,05 lebih tinggi daripada 81,33',
    ],
    [
      'Realisasi 2023 adalah 84,05 persen, menurun jika dibandingkan dengan realisasi tahun 2022 sebesar 81,33 persen.',
      'menurun: 84,05 lebih tinggi daripada 81,33',
    ],
    ['IKM tahun ini 84,05 (turun dari 81,33).', 'turun: 84,05 lebih tinggi daripada 81,33'],
    [
      'IKM mengalami penurunan dari 81,33 menjadi 84,05.',
      'mengalami penurunan: 84,05 lebih tinggi daripada 81,33',
    ],
    [
      'Tingkat kecelakaan mengalami kenaikan dari 12 kasus menjadi 9 kasus.',
      'mengalami kenaikan: 9 lebih rendah daripada 12',
    ],
    [
      'Terjadi penurunan jumlah pengaduan dari 9 aduan menjadi 12 aduan.',
      'terjadi penurunan jumlah pengaduan: 12 lebih tinggi daripada 9',
    ],
    [
      'Dari 81,33 pada tahun 2022 turun menjadi 84,05 pada tahun 2023.',
      'turun: 84,05 lebih tinggi daripada 81,33',
    ],
    [
      'IKM 84,05 poin, lebih tinggi daripada rata-rata provinsi 86,10 poin.',
      'lebih tinggi: 84,05 lebih rendah daripada 86,10',
    ],
    [
      'Nilai SAKIP sebesar 69,40 (B), naik dari 72,15 (BB) pada tahun 2021.',
      'naik: 69,40 lebih rendah daripada 72,15',
    ],
    [
      'Nilainya turun dari 69,40 (B) menjadi 72,15 (BB).',
      'turun: 72,15 lebih tinggi daripada 69,40',
    ],
    [
      'Sisa anggaran yang menurun dari Rp1.200.000.000 menjadi Rp1.350.000.000 perlu dijelaskan.',
      'menurun: 1.350.000.000 lebih tinggi daripada 1.200.000.000',
    ],
    [
      'Persentase balita pendek turun dari 18 menjadi 21,4 persen.',
      'turun: 21,4 lebih tinggi daripada 18',
    ],
    [
      'Angka kematian bayi turun dari 9 menjadi 12 per 1.000 kelahiran hidup.',
      'turun: 12 lebih tinggi daripada 9',
    ],
    ['Nilainya naik menjadi 82,1 dari 85,4.', 'naik: 82,1 lebih rendah daripada 85,4'],
    ['Nilainya menurun menjadi 85,4 dari semula 82,1.', 'menurun: 85,4 lebih tinggi daripada 82,1'],
    [
      'Realisasi menurun menjadi 92,4 persen (sebelumnya 88,1 persen).',
      'menurun: 92,4 lebih tinggi daripada 88,1',
    ],
    [
      'Jumlah peserta bertambah dari sebelumnya 1.250 peserta menjadi 1.150 peserta.',
      'bertambah: 1.150 lebih rendah daripada 1.250',
    ],
    [
      'Jumlah kunjungan meningkat dari 12.030 menjadi 1.204 orang.',
      'meningkat: 1.204 lebih rendah daripada 12.030',
    ],
    [
      'Penduduk menurun dari 985 ribu jiwa menjadi 1,02 juta jiwa.',
      'menurun: 1,02 lebih tinggi daripada 985',
    ],
    ['Belanja berkurang dari Rp980 M menjadi Rp1,2 T.', 'berkurang: 1,2 lebih tinggi daripada 980'],
    [
      'Pendapatan meningkat sebesar Rp150 juta dari Rp2,15 miliar menjadi Rp2 miliar.',
      'meningkat: 2 lebih rendah daripada 2,15',
    ],
    [
      'Produktivitas padi meningkat dari 5,3 ton menjadi 5,1 ton.',
      'meningkat: 5,1 lebih rendah daripada 5,3',
    ],
    [
      'Dari 48 persen pada triwulan I meningkat menjadi 25 persen pada triwulan II.',
      'meningkat: 25 lebih rendah daripada 48',
    ],
    [
      'Terjadi penurunan yang signifikan pada jumlah kasus, yaitu dari 12 kasus menjadi 18 kasus.',
      'terjadi penurunan yang signifikan pada jumlah kasus: 18 lebih tinggi daripada 12',
    ],
    [
      'Luas tanam bertambah menjadi 1.150 ha dari tahun 2021 yang sebesar 1.204 ha.',
      'bertambah: 1.150 lebih rendah daripada 1.204',
    ],
  ])('contradicts its figures: %s', async (text, finding) => {
    expect(await said(text)).toEqual([`audit-kalimat-arah ${finding}`]);
  });

  test.each([
    'IKM naik dari 81,33 menjadi 84,05.',
    'Jumlah kasus turun dari 21 kasus tahun 2022 menjadi 18 kasus tahun 2023.',
    'IKM tidak turun dari 81,33 menjadi 84,05.',
    'Peringkat kabupaten naik dari 12 menjadi 3.',
    'Persentase penurunan kemiskinan dari 1,2 menjadi 1,5 persen.',
    'Target 85, realisasi turun dari 86 tahun lalu.',
    'Suhu menurun dari -2 menjadi -5.',
    // Three thousand, or three and a bit: which way it went cannot be told.
    'Jumlahnya naik dari 3.264 menjadi 12,5.',
    'Anggaran turun dari Rp1.200.000 menjadi 15 persen dari pagu.',
    // Of two units the larger number may be less.
    'Realisasi belanja naik dari 950 juta menjadi 1,1 miliar rupiah.',
    'Waktu layanan turun dari 2 jam menjadi 45 menit.',
    'Kasus turun dari 1 per 100 penduduk menjadi 8 per 1.000 penduduk.',
    'Tim naik dari juara 3 menjadi juara 1.',
    'Kontraksi menurun dari -3,2 persen menjadi -1,1 persen.',
    'IKM 81,33 atau turun dibandingkan 84,05 pada tahun 2022.',
    'IKM tahun ini 84,05 (turun dari 86,10).',
    'Waktu tunggu mengalami penurunan dari 2 jam menjadi 45 menit.',
    'Layanan tidak mengalami penurunan dari 81,33 menjadi 84,05.',
    'Kecepatan layanan meningkat dari 3 hari menjadi 1 hari.',
    'Keselamatan pelayaran mengalami peningkatan dari 12 kasus menjadi 9 kasus.',
    'Masuk 10 besar: kabupaten naik dari 10 besar menjadi 5 besar.',
    'Jabatan itu naik dari grade 12 menjadi grade 10.',
    'Deflasi menurun dari -0,5 persen menjadi -0,2 persen.',
    'Laba mengalami penurunan dari -3,2 menjadi -1,1.',
    'Kasus naik dari 5 menjadi 4–6 kasus.',
    'Waktu naik dari 10–12 hari menjadi 9–13 hari.',
    'Angka kematian turun dari 4‰ menjadi 3‰.',
    'Angka kematian turun dari 2‰ menjadi 3%.',
    'Rasio guru turun dari 1:15 menjadi 1:20.',
    'IKM tahun 2023 2,72 poin lebih tinggi dari 81,33.',
    'IKM naik 2,72 poin, lebih tinggi dari 81,33.',
    'Capaian 95,20 persen, turun dibandingkan realisasi tahun 2022 sebesar 81,33 persen.',
    'Tahun 2023 tercatat 12 kecelakaan, turun dibandingkan target 10 kecelakaan.',
    'IKM 84,05 atau naik 2,72 poin dibandingkan 81,33.',
    'IKM 84,05, naik atau turun dibandingkan 90,10 tidak diketahui.',
    'Realisasi 84,05 persen, turun dibandingkan 3 kecamatan lain.',
    'Dari 12 kasus pada tahun 2022, penyelesaian meningkat menjadi 9 kasus.',
    'Dari 12 kasus pada tahun 2022 turun menjadi 9 kasus.',
    'IKM naik dari tahun sebelumnya, dan menjadi yang tertinggi di antara 9 kecamatan dengan 84,05.',
    // As reports write them.
    'IPM naik menjadi 82,5, tahun 2023 sebesar 85,1.',
    'Realisasi naik menjadi 82,5 persen lalu 85,1 persen pada tahun berikutnya.',
    'Harga beras turun 0,92 persen dari Rp 13.089 menjadi Rp 12.968 per kilogram.',
    'Harga ayam mengalami penurunan sebesar 4,08 persen, yaitu dari Rp 37.742 per kilogram pada September 2015, menjadi Rp 36.203 per kilogram pada Maret 2016.',
    'Surplus naik tajam dibanding bulan sebelumnya yang hanya USD 440 juta, tetapi lebih rendah dibandingkan Juni 2022 yang mencapai USD 5,14 miliar.',
    'Pengangguran mencapai 5,5 persen, menurun dari Agustus 2015 yang sebesar 6,18 persen.',
    'Rasio gini meningkat dari 0,381 poin pada September 2022 menjadi 0,388 poin, atau naik 0,007 poin.',
    'Angka kematian bayi menurun dari 32 per 1000 kelahiran hidup pada tahun 2012 menjadi 24 per 1000 kelahiran hidup.',
    'Penduduk miskin 27,54 juta orang, atau turun 0,01 juta dibanding September 2020, tetapi naik 1,12 juta dibanding Maret 2020.',
    'Nilai SAKIP Kabupaten tahun 2022 sebesar 72,15 (BB), naik dari 69,40 (B) pada tahun 2021.',
    'Persentase balita stunting turun dari 21 menjadi 18,4 persen.',
    'Penduduk miskin berkurang dari 26,5 ribu jiwa menjadi 24.100 jiwa.',
    'Produksi padi naik dari 950 ribu ton menjadi 1,2 juta ton.',
    'Produksi padi naik dari 950 menjadi 1,2 juta ton.',
    'Indeks kepuasan masyarakat naik menjadi 30 dari 38 unit pelayanan.',
    'Jumlah desa mandiri meningkat menjadi 12 dari 45 desa.',
    'Nilai survei meningkat menjadi 3,45 dari 4,00.',
    'Nilai survei meningkat menjadi 3,45 dari skala 4.',
    'Serapan naik menjadi Rp1.200.000.000 dari Rp1.500.000.000 yang dianggarkan.',
    'Serapan anggaran meningkat menjadi Rp1,2 miliar dari pagu Rp1,5 miliar.',
    'Jumlah peserta naik menjadi 45 orang dari semula 50 orang yang direncanakan.',
    'Kunjungan wisata turun menjadi 1,2 juta dari sebelumnya 1.350 ribu kunjungan.',
    'Realisasi meningkat menjadi 92,4 persen dari 88,1 persen pada tahun 2021.',
    'Realisasi menurun menjadi 88,1 persen, sebelumnya 92,4 persen.',
    'Realisasi menurun menjadi 88,1 persen (sebelumnya 92,4 persen).',
    'Angka kematian bayi turun dari 12 menjadi 9 per 1.000 kelahiran hidup.',
    'Angka kematian ibu meningkat dari 9 kasus menjadi 120 per 100.000 kelahiran hidup.',
    'Terjadi penurunan yang cukup signifikan pada jumlah kasus demam berdarah, yaitu dari 120 kasus menjadi 86 kasus.',
    'Terjadi kenaikan jumlah laporan dan penurunan kasus dari 12 kasus menjadi 9 kasus.',
    'Terjadi peningkatan layanan sehingga keluhan berkurang dari 40 menjadi 12 keluhan.',
    'Pendapatan meningkat sebesar Rp150 juta dari Rp2 miliar menjadi Rp2,15 miliar.',
    'Pendapatan asli daerah turun Rp150.000.000 dari Rp2.150.000.000 menjadi Rp2.000.000.000.',
    'Efisiensi anggaran meningkat dari Rp5.000.000.000 menjadi Rp4.500.000.000.',
    'Produktivitas jagung meningkat dari 5,1 ton menjadi 5,3 ton per hektare.',
    'Produktivitas pegawai meningkat dari 3 hari menjadi 2 hari per berkas.',
    'Rasio elektrifikasi naik dari 99,2 menjadi 99,45 persen.',
    'Waktu pelayanan turun dari 2 menjadi 45 menit.',
    'Belanja modal berkurang dari Rp1,2 T menjadi Rp980 M.',
    'Investasi meningkat dari Rp900 miliar menjadi 1,1 triliun rupiah.',
    'Investasi meningkat dari 900 juta menjadi Rp1,1 miliar.',
    'Jumlah kasus turun menjadi 90 dari 3 kecamatan.',
    'Realisasi naik dari 25 persen pada triwulan I menjadi 48 persen pada triwulan II.',
    'Dari 25 persen pada triwulan I meningkat menjadi 48 persen pada triwulan II.',
    'Dari 45 permohonan pada tahun 2021, meningkat menjadi 60 permohonan.',
    'Luas tanam bertambah menjadi 1.204 ha dari tahun 2021 yang seluas 1.150 ha.',
    'Jumlah wisatawan mancanegara turun dari 12.030 menjadi 1.204 orang.',
    'Jumlah kendaraan naik dari 985 menjadi 1,02 juta unit.',
    'Anggaran semula Rp5.000.000.000 naik menjadi Rp5.500.000.000.',
    'IPM meningkat 0,62 poin menjadi 72,91 dari 72,29 pada tahun 2021.',
    'Capaian indikator ini naik menjadi 102,5 persen dari target 105,0 persen.',
    'Capaian indikator ini turun dari 105,0 (Sangat Tinggi) menjadi 88,2 (Tinggi).',
    'Indeks Reformasi Birokrasi 65,20 (B), lebih tinggi dari 62,10 (B) tahun sebelumnya.',
    'Indeks Reformasi Birokrasi sebesar 65,20 (B) meningkat dibandingkan tahun 2021 sebesar 62,10 (B).',
    'Jumlah UMKM naik kelas bertambah dari 40 menjadi 85 UMKM.',
    'Nilai ekspor meningkat dari US$ 950 juta menjadi US$ 1,1 miliar.',
    'Konsumsi ikan naik dari 40,5 kg menjadi 42,1 kg per kapita.',
    'Angka pengangguran lebih rendah dari 5 persen, turun menjadi 4,2 persen.',
    'Realisasi fisik bertambah menjadi 85,5 persen dari 92,3 persen yang direncanakan.',
    'Temuan turun dari 12 menjadi 9 temuan, dengan nilai naik dari Rp900 juta menjadi Rp1,2 miliar.',
    'Jumlah dokumen yang naik dari 12 dokumen (100 persen) menjadi 15 dokumen (100 persen).',
    'Indeks ketahanan pangan naik dari peringkat 12 menjadi peringkat 9 dengan skor 82,4 dari 80,1.',
    'Persentase pelanggaran lebih besar dari 3 persen pada 2020 menjadi 2 persen adalah kemajuan.',
    'Nilai survei 88,2 atau lebih tinggi dari 91 instansi lain.',
    'Belanja turun dari 1,1 T menjadi 900 M.',
    'Jumlah pasien bertambah dari 1 juta menjadi 1.250.000 orang.',
    'Kepuasan masyarakat pada skala 100 naik dari 80,5 (skala 100) menjadi 3,4 (skala 4).',
  ])('agrees, or tells nothing: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
