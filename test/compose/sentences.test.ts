// What the report says in its own words, read as an editor would. Figures are worked by hand.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Blok, Inline } from '../../src/compose/report.ts';
import { sentenceTercapai, type CacahTercapai } from '../../src/compose/reached.ts';
import { countInWords } from '../../src/compose/format.ts';
import { afterColon, asSentence, withUnit } from '../../src/compose/wording/phrase.ts';
import { titleOf } from '../../src/compose/wording/terms.ts';
import { typeset, typesetSections } from '../../src/compose/wording/typeset.ts';
import { bahan, MINIMAL, type Berkas } from '../validate/ruang.ts';

const words = (isi: readonly Inline[]): string =>
  isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');

function report(files: Berkas) {
  const { workspace: ruang, hasil } = bahan(MINIMAL, files);
  const { laporan } = composeLaporan(ruang, hasil);
  const blocks = laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const said = (one: Blok): readonly string[] => {
    if (one.jenis === 'paragraf') return [words(one.isi)];
    if (one.jenis === 'daftar') return one.butir.flatMap((items) => items.flatMap(said));
    if (one.jenis === 'tabel') return [one.judul, ...one.catatan];
    return one.jenis === 'subjudul' ? [one.teks] : [];
  };
  return { laporan, said: blocks.flatMap(said) };
}

const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
visi: Pelayanan yang baik
misi:
  - { kode: M1, nama: Satu, didukung: true }
  - { kode: M2, nama: Dua, didukung: true }
  - { kode: M3, nama: Tiga }
sasaran:
  - kode: S1
    nama: Meningkatnya layanan
    indikator:
      - { kode: S1.1, nama: Waktu tunggu, satuan: menit, polaritas: minimal, definisi: Waktu dari loket ke loket, target: { 2020: 20, 2023: 10 } }
      - { kode: S1.2, nama: Indeks Kepuasan, satuan: indeks, target: { 2020: 80, 2023: 100 } }
      - { kode: S1.3, nama: Jumlah Inovasi, satuan: inovasi, capaian_maksimum: 110, target: { 2020: 2, 2023: 4 } }
      - { kode: S1.4, nama: Kunjungan, satuan: kali, target: { 2020: 10, 2023: 20 } }
`;

const { laporan, said } = report({
  'lkjip.yaml':
    'versi: 1\ninstansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }\nmetode: { capaian_maksimum: 120 }\n',

  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml':
    'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 20, S1.2: 80, S1.3: 2, S1.4: 10 }, catatan: { S1.1: Target diperketat } }\n',
  '2020/realisasi.yaml': `realisasi:
  S1.1: 25
  S1.2: 84
  S1.3: 6
  S1.4: { nilai: 15, catatan: Dihitung sampai Desember }
realisasi_lalu:
  2014: { S1.4: 3 }
  2015: { S1.4: 2 }
  2016: { S1.1: 40, S1.4: 9 }
  2017: { S1.2: 79, S1.3: 3, S1.4: 8 }
  2018: { S1.1: 30, S1.2: 80.5, S1.3: 3, S1.4: 7 }
  2019: { S1.1: 24, S1.2: 84, S1.3: 4, S1.4: 12 }
standar_nasional:
  S1.1: { nilai: 15, sumber: Permen 1/2019 }
  S1.2: null
`,
  '2020/organisasi.yaml': `tugas: melayani
fungsi: ["perumusan kebijakan;", "pelaksanaan, dan", pelaporan]
tabel:
  - { kode: pegawai, jenis: nilai, judul: Jumlah Pegawai Berdasarkan Golongan Keadaan Desember Tahun 2020, satuan: orang, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 3 } }] }
`,
});

describe('sentences of an indicator', () => {
  test.each([
    // 24 → 25 of a waiting time; 2016 and 2018 are no range.
    'Dibandingkan dengan tahun 2019, realisasi memburuk, yaitu naik dari 24 menjadi 25 menit. Pada tahun 2016 dan 2018 realisasinya berturut-turut 40 dan 30 menit.',
    // An index has no unit to repeat.
    'Realisasi tahun 2020 sama dengan realisasi tahun 2019, yaitu 84. Pada tahun 2017–2018 realisasinya berturut-turut 79 dan 80,5.',
    // Twice the same is said once.
    'Dibandingkan dengan tahun 2019, realisasi membaik, yaitu naik dari 4 menjadi 6 inovasi. Pada tahun 2017–2018 realisasinya sama, yaitu 3 inovasi.',
    // The last four of five years, and of all the lowest and the highest.
    'Dibandingkan dengan tahun 2019, realisasi membaik, yaitu naik dari 12 menjadi 15 kali. Pada tahun 2015–2018 realisasinya berturut-turut 2; 9; 8; dan 7 kali; sejak tahun 2014, yang terendah 2 (2015) dan yang tertinggi 9 (2016).',
    // (2 × 10 − 25) / 10 × 100 is below the floor of 0; 84 / 100.
    'Target akhir periode Renstra pada tahun 2023 ditetapkan sebesar 10 menit; capaian tahun 2020 terhadap target tersebut 0,00 persen.',
    'Target akhir periode Renstra pada tahun 2023 ditetapkan sebesar 100; realisasi tahun 2020 setara dengan 84,00 persen dari target tersebut.',
    // 6 / 4 × 100 = 150, held at 110: no share of the target any more.
    'Target akhir periode Renstra pada tahun 2023 ditetapkan sebesar 4 inovasi; capaian tahun 2020 terhadap target tersebut 110,00 persen.',
    'Realisasi 25 menit lebih buruk daripada standar nasional, yaitu di atas 15 menit (Permen 1/2019).',
    'Definisi: waktu dari loket ke loket.',
    'Dihitung sampai Desember.',
  ])('%s', (sentence) => {
    expect(said.some((one) => one.startsWith(sentence))).toBe(true);
  });

  test('a target at the end says of what it is a share, and why nothing was reached', () => {
    const akhir = (indikator: string, realisasi: string) =>
      report({
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran: [{ kode: S1, nama: S, indikator: [{ kode: S1.1, nama: Nilai, ${indikator} }] }]\n`,
        '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: {} }]\n',
        '2020/realisasi.yaml': `realisasi: { S1.1: ${realisasi} }\n`,
      }).said.find((one) => one.startsWith('Target akhir'));
    const awal = 'Target akhir periode Renstra pada tahun 2023 ditetapkan';
    // 90 / 95 × 100 = 94.737
    expect(akhir('satuan: poin, target: { 2023: { paling_sedikit: 95 } }', '90')).toBe(
      `${awal} paling sedikit 95 poin; realisasi tahun 2020 setara dengan 94,74 persen dari target tersebut.`,
    );
    // −1 / 5 × 100 is below 0, where it is held.
    expect(akhir('satuan: poin, target: { 2023: 5 }', '-1')).toBe(
      `${awal} sebesar 5 poin; capaian tahun 2020 terhadap target tersebut 0,00 persen.`,
    );
    // (2 × −2 − (−3)) / −2 × 100 = 50
    expect(akhir('satuan: poin, target: { 2023: -2 }', '-3')).toBe(
      `${awal} sebesar −2 poin; capaian tahun 2020 terhadap target tersebut 50,00 persen.`,
    );
    expect(akhir('jenis: predikat, skala: akip, target: { 2023: BB }', 'B')).toContain(
      'capaian tahun 2020 terhadap target tersebut',
    );
    expect(akhir('satuan: poin, target: { 2023: 5 }', '{ status: nihil, alasan: tidak ada }')).toBe(
      `${awal} sebesar 5 poin; kemajuannya belum dapat dihitung karena realisasinya nihil: tidak ada.`,
    );
  });

  test('that there is no standard, or none was looked for, is said once of the sasaran', () => {
    expect(said.filter((one) => one.includes('standar nasional belum'))).toEqual([
      'Tidak ada standar nasional untuk Indeks Kepuasan. Perbandingan Jumlah Inovasi dan Kunjungan dengan standar nasional belum dimuat dalam laporan ini.',
    ]);
    expect(report({}).said).toContain(
      'Perbandingan dengan standar nasional belum dimuat dalam laporan ini.',
    );
    // Of the two that follow one another in the text, only one has the standard.
    const headings = JSON.stringify(laporan).match(
      /(?<="teks":")[^"]*dengan standar nasional(?=")/g,
    );
    expect(headings).toEqual(['Perbandingan dengan standar nasional', 'Indikator tanpa perbandingan dengan standar nasional']); // prettier-ignore
    const none = report({ '2020/realisasi.yaml': 'realisasi: { S1.1: 84 }\nstandar_nasional: { S1.1: null }\n' }); // prettier-ignore
    expect(none.said).toContain('Tidak ada standar nasional untuk seluruh indikator sasaran ini.');
  });

  test('a single mission is no list, and a list that names its year does not repeat it', () => {
    const { laporan, said } = report({
      'renstra-2019-2023.yaml': MINIMAL['renstra-2019-2023.yaml']!.replace('sasaran:', 'visi: Baik\nmisi: [{ kode: M1, nama: Melayani }]\nsasaran:'), // prettier-ignore
    });
    expect(said).toContain('Visi tersebut dijabarkan ke dalam satu misi, yaitu “Melayani”.');
    const front = JSON.stringify(laporan.bagianDepan);
    expect(front).toContain('Ringkasan capaian setiap indikator tahun 2020:');
    expect(front).toMatch(/"teks":"Nilai pelayanan ditargetkan sebesar/);
    expect(front).not.toContain('Pada tahun 2020, Nilai');
  });

  test('a standard is met, passed or missed by the direction of its indicator', () => {
    const against = (standar: number, polaritas: string) =>
      report({
        'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n  - kode: S1\n    nama: Mutu\n    indikator:\n      - { kode: S1.1, nama: Nilai, satuan: poin, polaritas: ${polaritas}, target: { 2020: 80 } }\n`,
        '2020/realisasi.yaml': `realisasi: { S1.1: 84 }\nstandar_nasional: { S1.1: { nilai: ${String(standar)} } }\n`,
      }).said.find((one) => one.startsWith('Realisasi 84'));
    expect(against(84, 'maksimal')).toBe('Realisasi 84 poin sama dengan standar nasional.');
    expect(against(80, 'maksimal')).toBe('Realisasi 84 poin lebih baik daripada standar nasional, yaitu di atas 80 poin.'); // prettier-ignore
    expect(against(90, 'maksimal')).toBe('Realisasi 84 poin lebih buruk daripada standar nasional, yaitu di bawah 90 poin.'); // prettier-ignore
    // 84 is 4 from the target of 80: nearer than 90, farther than 78, and as far as 76.
    expect(against(90, 'stabil')).toBe('Realisasi 84 poin lebih baik daripada standar nasional, yaitu di bawah 90 poin, lebih dekat ke target.'); // prettier-ignore
    expect(against(78, 'stabil')).toBe('Realisasi 84 poin lebih buruk daripada standar nasional, yaitu di atas 78 poin, lebih jauh dari target.'); // prettier-ignore
    expect(against(76, 'stabil')).toBe('Realisasi 84 poin berada di atas standar nasional, yaitu 76 poin.'); // prettier-ignore
  });
});

describe('notes and titles', () => {
  test.each([
    'Capaian Kinerja Sasaran “Meningkatnya layanan” Tahun 2020',
    'Perbandingan Kinerja Sasaran “Meningkatnya layanan” dengan Tahun Sebelumnya dan Target Akhir Periode',
    'Capaian = realisasi ÷ target × 100.',
    'Untuk Waktu tunggu, capaian = (2 × target − realisasi) ÷ target × 100, karena nilai yang lebih rendah lebih baik.',
    // 6 of 2, held at 110; 15 of 10, held at 120.
    'Capaian dibatasi paling tinggi 110 persen; untuk Kunjungan 120 persen.',
    'Waktu tunggu: Target diperketat.',
    'Data pegawai menurut golongan disajikan pada Tabel 1.1.',
    'Visi tersebut dijabarkan ke dalam tiga misi:',
    'Dinas Contoh mendukung misi “Satu” dan “Dua”.',
    'perumusan kebijakan;',
    'pelaksanaan; dan',
    'pelaporan.',
  ])('%s', (sentence) => {
    expect(said).toContain(sentence);
  });

  test('nothing is compared with years that there are not', () => {
    const alone = report({}).said.filter((one) => one.startsWith('Perbandingan'));
    expect(alone).toContain('Perbandingan Kinerja Sasaran “Meningkatnya mutu pelayanan” dengan Target Akhir Periode'); // prettier-ignore
    expect(alone).toContain('Perbandingannya dengan target akhir periode Renstra disajikan pada Tabel 3.3.'); // prettier-ignore
  });

  test('the outline promises the sections that are there', () => {
    expect(said).toContain('Bab I Pendahuluan memuat gambaran umum organisasi dan sistematika laporan.'); // prettier-ignore
    expect(said.filter((one) => one.startsWith('Bab IV'))).toEqual(['Bab IV Penutup memuat kesimpulan.']); // prettier-ignore
    expect(laporan.bab.map(({ bagian }) => bagian.length)).toEqual([2, 2, 1, 1, 2]);
  });

  test('a government does not support its own missions, and is said once in the title', () => {
    const { said: own, laporan: one } = report({
      'lkjip.yaml':
        'versi: 1\ninstansi: { nama: Pemerintah Provinsi Contoh, daerah: Provinsi Contoh }\n',
      'renstra-2019-2023.yaml': RENSTRA,
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.2: 80 } }\n',
      '2020/realisasi.yaml': 'realisasi: { S1.2: 84 }\n',
    });
    expect(own.filter((sentence) => sentence.includes('mendukung misi'))).toEqual([]);
    expect(one.judul).toBe('Laporan Kinerja Instansi Pemerintah Provinsi Contoh Tahun 2020');
    expect(titleOf('Laporan Kinerja', 'Dinas Contoh')).toBe('Laporan Kinerja Dinas Contoh');
  });
});

describe('words', () => {
  test('what a figure is, is no unit of it', () => {
    expect(withUnit('0,362', 'Indeks')).toBe('0,362');
    expect(withUnit('81', 'poin')).toBe('81 poin');
  });

  test('a count is in words where they are one or two', () => {
    expect([5, 12, 21, 40].map(countInWords)).toEqual(['lima', 'dua belas', '21', 'empat puluh']);
  });

  test('a sentence has its point, and one alone', () => {
    expect(['Baik', 'Baik.', 'Baik?', 'Kata “baik.”'].map(asSentence)).toEqual([
      'Baik.',
      'Baik.',
      'Baik?',
      'Kata “baik.”',
    ]);
  });

  test('after a colon a word begins small, a name or letters for words as they were typed', () => {
    expect(
      [
        'Rata-Rata waktu tunggu pada loket',
        'Waktu dari loket ke loket.',
        'Indeks Kepuasan Masyarakat menurut survei',
        'SAKIP menurut evaluasi',
        'jumlah inovasi',
        'Nilai',
      ].map(afterColon),
    ).toEqual([
      'rata-rata waktu tunggu pada loket.',
      'waktu dari loket ke loket.',
      'Indeks Kepuasan Masyarakat menurut survei.',
      'SAKIP menurut evaluasi.',
      'jumlah inovasi.',
      'nilai.',
    ]);
  });

  test('quotes in the names of a chart are set too', () => {
    const titik = { nilai: 1, tampil: '1' };
    const gambar = {
      jenis: 'gambar',
      id: 'g',
      kode: 'g',
      label: 'Gambar 1',
      judul: 'J',
      sumber: null,
      deskripsi: 'D "x"',
      grafik: {
        jenis: 'peringkat',
        satuan: 'poin',
        batang: [{ nama: 'Unit "Satu"', nilai: titik, sendiri: false }],
        rataRata: null,
      },
    } as const;
    const [set] = typesetSections({ isi: [gambar] }).isi;
    expect(set).toMatchObject({
      deskripsi: 'D “x”',
      grafik: { batang: [{ nama: 'Unit “Satu”', nilai: titik }] },
    });
  });

  test('quotes are curled and ranges dashed, and nothing else', () => {
    expect(typeset('ditandai dengan "–" saja')).toBe('ditandai dengan “–” saja');
    expect(typeset('Sasaran "Mutu ("Baik")" 2019-2023, 10 - 20 persen')).toBe('Sasaran “Mutu (“Baik”)” 2019–2023, 10–20 persen'); // prettier-ignore
    const left = 'Nomor 188/2019-2020/X, 2020-02-26, telepon 0366-21234, P-01, 5-3 sudut';
    expect(typeset(left)).toBe(left);
  });

  test('a quote may open in one piece of a paragraph and close in another; code is left alone', () => {
    const teks = (isi: string) => ({ jenis: 'teks', teks: isi }) as const;
    const isi: Blok = {
      jenis: 'paragraf',
      isi: [
        teks('Kata "'),
        { jenis: 'tebal', isi: [teks('mutu')] },
        teks('" dan '),
        { jenis: 'kode', teks: '"x"' },
      ],
    };
    const [set] = typesetSections({ isi: [isi] }).isi;
    expect(set?.jenis === 'paragraf' && words(set.isi)).toBe('Kata “mutu” dan "x"');
  });
});

test.each<readonly [CacahTercapai, string]>([
  [
    { semua: 4, tercapai: 2, belum: 1, belumTerukur: 1, nihil: 0 },
    'Dari 4 indikator, 2 indikator mencapai target tahun 2020 dan 1 indikator belum mencapai target. Satu indikator belum dapat diukur.',
  ],
  [
    { semua: 4, tercapai: 3, belum: 0, belumTerukur: 1, nihil: 0 },
    'Dari 4 indikator, 3 indikator mencapai target tahun 2020. Satu indikator belum dapat diukur.',
  ],
  [
    { semua: 4, tercapai: 4, belum: 0, belumTerukur: 0, nihil: 0 },
    'Dari 4 indikator, semuanya mencapai target tahun 2020.',
  ],
  [
    { semua: 4, tercapai: 0, belum: 3, belumTerukur: 1, nihil: 0 },
    'Dari 4 indikator, belum ada yang mencapai target tahun 2020. Satu indikator belum dapat diukur.',
  ],
  [
    { semua: 4, tercapai: 0, belum: 0, belumTerukur: 4, nihil: 0 },
    'Sebanyak 4 indikator belum dapat diukur.',
  ],
  [
    { semua: 5, tercapai: 2, belum: 0, belumTerukur: 2, nihil: 1 },
    'Dari 5 indikator, 2 indikator mencapai target tahun 2020. Sebanyak 2 indikator belum dapat diukur. Satu indikator nihil karena tidak ada yang diukur.',
  ],
  [
    { semua: 2, tercapai: 1, belum: 0, belumTerukur: 0, nihil: 1 },
    'Dari 2 indikator, 1 indikator mencapai target tahun 2020. Satu indikator nihil karena tidak ada yang diukur.',
  ],
  [{ semua: 2, tercapai: 0, belum: 0, belumTerukur: 0, nihil: 2 }, 'Sebanyak 2 indikator nihil.'],
  [
    { semua: 1, tercapai: 1, belum: 0, belumTerukur: 0, nihil: 0 },
    'Satu indikator mencapai target tahun 2020.',
  ],
  [
    { semua: 1, tercapai: 0, belum: 1, belumTerukur: 0, nihil: 0 },
    'Satu indikator belum mencapai target tahun 2020.',
  ],
])('how many targets were met, without counting none or all: %o', (count, expected) => {
  expect(sentenceTercapai(count, 'indikator', 'tahun 2020')).toBe(expected);
});
