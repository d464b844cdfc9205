// Sentences against their own figures: words of rise and fall, and counts that leave nothing between them.

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
    'IKM naik dari tahun sebelumnya, dan menjadi yang tertinggi di antara 9 kecamatan dengan 84,05.',
  ])('agrees, or tells nothing: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('counts of what was reached and what was not', () => {
  test.each([
    [
      'Dari 4 indikator, 3 indikator mencapai target dan 2 indikator belum mencapai target.',
      '4 indikator: 3 dan 2 berjumlah 5',
    ],
    [
      'Dari 6 (enam) indikator kinerja utama, sebanyak 3 telah memenuhi target, sedangkan dua indikator tidak mencapai target.',
      '6 indikator kinerja utama: 3 dan 2 berjumlah 5',
    ],
  ])('do not add up: %s', async (text, finding) => {
    expect(await said(text)).toEqual([`audit-cacah ${finding}`]);
  });

  test.each([
    'Dari 11 indikator, 8 indikator mencapai target, 2 indikator hampir mencapai target, dan 1 indikator belum mencapai target.',
    'Dari 4 sasaran, 3 sasaran mencapai target dan 2 indikator belum mencapai target.',
    'Dari 5 program, 3 program telah mencapai target fisik dan 4 program belum mencapai target keuangan.',
    'Dari 4 indikator, 2 indikator mencapai target dan 2 indikator belum mencapai target.',
    'Dari lima indikator, tiga mencapai target dan dua belum.',
    'Dari 5 indikator, 2 mencapai target, 2 belum mencapai target, dan 1 belum dapat diukur.',
    'Dari 4 indikator, 2 mencapai target, 1 melampaui target, dan 1 belum mencapai target.',
    'Dari 5 indikator, 2 mencapai target dan 2 belum mencapai target. Satu indikator lainnya belum rilis.',
    'Dari 4 indikator, 3 mencapai target, 2 di antaranya tidak disangka.',
    'Dari 4 sasaran dan 9 indikator, 5 mencapai target.',
  ])('add up, or tell nothing: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
