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
  ])('agrees, or tells nothing: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
