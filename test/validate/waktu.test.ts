// The rules over time: data, sources, dates, titles, periods and sentences of another year than the report's.

import { describe, expect, test } from 'vitest';
import { checkPeriode, checkDuplicatePeriods } from '../../src/validate/time/periods.ts';
import {
  checkTahunData,
  checkTahunKolom,
  checkTanggal,
} from '../../src/validate/time/data-years.ts';
import { checkTahunNarasi } from '../../src/validate/time/prose-years.ts';
import {
  checkJudul,
  checkSumber,
  checkSumberRenstra,
} from '../../src/validate/time/source-years.ts';
import { blankRegulations, namedRanges, namedYears } from '../../src/validate/time/years.ts';
import { measure } from '../shared/clock.ts';
import { bahan, MINIMAL, periksa, saran, word } from './ruang.ts';

const realisasi = (isi: string) => bahan(MINIMAL, { '2020/realisasi.yaml': isi });
const prosa = (isi: string) => bahan(MINIMAL, { '2020/narasi/3.1-S1.md': `${isi}\n` });

describe('the year of data', () => {
  test('each realisasi of another year is named', () => {
    const isi = realisasi(`realisasi:
  S1.1: { nilai: 84.50, tahun_data: 2019 }
realisasi_lalu:
  2019: { S1.1: { dari: t, ambil: rata-rata, kolom: 2018, tahun_data: 2018 } }
  2018: { S1.1: { nilai: 3, tahun_data: 2018 } }
tabel:
  - kode: c
    jenis: capaian
    judul: C
    baris:
      - { indikator: IPM, realisasi: 71.71, tahun_data: 2019 }
      - { indikator: Lain, realisasi: 1, tahun_data: 2020 }
  - { kode: t, jenis: nilai, judul: T, kolom: [2018], baris: [] }
`);
    expect(periksa(isi, checkTahunData)).toEqual([
      '2020/realisasi.yaml:2:37: peringatan: realisasi S1.1 (84,50) memakai data tahun 2019, padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]',
      '2020/realisasi.yaml:4:71: peringatan: realisasi S1.1 memakai data tahun 2018, padahal dilaporkan sebagai realisasi tahun 2019 [tahun-data-lain]',
      '2020/realisasi.yaml:11:57: peringatan: realisasi "IPM" (71,71) memakai data tahun 2019, padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]',
    ]);
    expect(word(checkTahunData(isi), 'en')[1]).toContain('the realisasi of S1.1 is data of 2018');
  });

  describe('a realisasi that is taken from a column', () => {
    const taken = (isi: string, kolom: string, lalu = '') =>
      realisasi(
        `realisasi:\n  S1.1: { dari: t, ambil: rata-rata${isi} }\n${lalu}tabel:\n  - kode: t\n    jenis: nilai\n    judul: T\n    kolom: [${kolom}]\n    baris: [{ nama: A, nilai: { 2019: 81.25, 2020: 84 } }]\n`,
      );

    test('of another year, though there is one of this year', () => {
      const isi = taken(', kolom: 2019', '2019, 2020');
      expect(periksa(isi, checkTahunKolom)).toEqual([
        '2020/realisasi.yaml:2:45: peringatan: realisasi S1.1 (81,25) memakai data tahun 2019 (kolom "2019" tabel "t"), padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]',
      ]);
      expect(saran(isi, checkTahunKolom)).toEqual([
        'ambil kolom "2020"; bila kolom itu memang memuat data tahun 2020, nyatakan "tahun_data: 2020"',
      ]);
      expect(word(checkTahunKolom(isi), 'en')[0]).toContain('(column "2019" of the table "t")');
    });

    test('of another year, where there is none of this year, or no other', () => {
      expect(saran(taken(', kolom: 2018', '2018, 2019'), checkTahunKolom)).toEqual([
        'tambahkan kolom tahun 2020 pada tabelnya; bila kolom itu memang memuat data tahun 2020, nyatakan "tahun_data: 2020"',
      ]);
      expect(periksa(taken('', 'Nilai 2018'), checkTahunKolom)).toEqual([
        '2020/realisasi.yaml:2:9: peringatan: realisasi S1.1 memakai data tahun 2018 (kolom "Nilai 2018" tabel "t"), padahal dilaporkan sebagai realisasi tahun 2020 [tahun-data-lain]',
      ]);
    });

    test('of an earlier year for a year before', () => {
      const lalu =
        'realisasi_lalu: { 2018: { S1.1: { dari: t, ambil: rata-rata, kolom: 2019 } } }\n';
      expect(periksa(taken(', kolom: 2020', '2019, 2020', lalu), checkTahunKolom)).toEqual([
        '2020/realisasi.yaml:3:69: peringatan: realisasi S1.1 (81,25) memakai data tahun 2019 (kolom "2019" tabel "t"), padahal dilaporkan sebagai realisasi tahun 2018 [tahun-data-lain]',
      ]);
    });

    test.each([
      ['this year', ', kolom: 2020', '2019, 2020'],
      ['a period that this year is in', ', kolom: 2018-2021', '2018-2021, 2019'],
      ['no year', ', kolom: Nilai', '2019, Nilai'],
      ['a year of publication', ', kolom: 2021, tahun_data: 2020', '2020, 2021'],
      ['an unknown column', ', kolom: 2017', '2019, 2020'],
      ['no column among several', '', '2018, 2019'],
    ])('%s', (_, isi, kolom) => {
      expect(periksa(taken(isi, kolom), checkTahunKolom)).toEqual([]);
    });
  });

  test('an agreement and a signature of another year', () => {
    const isi = bahan(MINIMAL, {
      '2020/target.yaml': `perjanjian_kinerja:
  - { versi: murni, tanggal: 2019-12-30, target: { S1.1: 80 } }
  - { versi: perubahan, tanggal: 2021-01-04, target: { S1.1: 80 } }
  - { versi: perubahan, target: { S1.1: 80 } }
`,
      '2020/organisasi.yaml': 'pengesahan: { tanggal: 2020-02 }\n',
    });
    expect(periksa(isi, checkTanggal)).toEqual([
      '2020/organisasi.yaml:1:24: peringatan: tanggal pengesahan laporan Februari 2020 tidak lazim; biasanya tahun 2021 [tanggal-tahun-lain]',
      '2020/target.yaml:3:34: peringatan: tanggal Perjanjian Kinerja Perubahan I 4 Januari 2021 tidak lazim; biasanya tahun 2019 atau 2020 [tanggal-tahun-lain]',
    ]);
    const without = bahan(MINIMAL, { '2020/organisasi.yaml': 'tugas: Melayani\n' });
    expect(periksa(without, checkTanggal)).toEqual([]);
  });
});

describe('years in a text', () => {
  test.each([
    ['Renja Tahun 2019 dan DPPA Tahun 2020', [2019, 2020]],
    ['Permenkumham Nomor 34 Tahun 2016', []],
    ['PP 8 Tahun 2006, PermenPANRB 53/2014, dan PMK 22/PMK.02/2021', []],
    ['Keputusan Nomor 061-5449 Tahun 2019', []],
    ['Renstra 2018-2023', [2018, 2023]],
    ['sebanyak 2.019 orang, 2019,5 dan 12019', []],
  ])('%s', (teks, tahun) => {
    expect(namedYears(teks)).toEqual(tahun);
  });

  test('periods and blanked regulations keep their places', () => {
    expect(namedRanges('2018–2023, 2019 sampai dengan tahun 2021')).toEqual([
      { dari: 2018, sampai: 2023 },
      { dari: 2019, sampai: 2021 },
    ]);
    expect(blankRegulations('a Nomor 1 Tahun 2019 b')).toBe(`a ${' '.repeat(18)} b`);
  });
});

describe('sources and titles', () => {
  test('a source that names other years alone', () => {
    const isi = bahan(MINIMAL, {
      '2020/target.yaml': `iku: { sumber: IKU (Renstra 2018-2023), target: {} }
perjanjian_kinerja: [{ versi: murni, sumber: Perjanjian Kinerja Tahun 2019, target: {} }]
`,
      '2020/anggaran.yaml': 'sumber: DPPA Tahun 2018\nprogram: []\n',
      '2020/realisasi.yaml': `realisasi:
  S1.1: { nilai: 84, sumber: "BPS, 2019" }
realisasi_lalu:
  2018:
    S1.1: { nilai: 1, sumber: "BPS, 2020" }
    S1.2: { nilai: 1, sumber: "BPS, 2016" }
tabel:
  - kode: c
    jenis: capaian
    judul: C
    sumber: data diolah
    baris:
      - { indikator: IPM, sumber: "BPS, 2019", tahun_data: 2018 }
      - { indikator: Miskin, sumber: "BPS, 2019" }
  - { kode: t, jenis: nilai, judul: T, kolom: [2017], sumber: "Ombudsman, 2018", baris: [] }
  - { kode: u, jenis: nilai, judul: U, kolom: [Jumlah], sumber: "Ombudsman, 2018", baris: [] }
`,
    });
    expect(periksa(isi, checkSumber)).toEqual([
      '2020/anggaran.yaml:1:9: peringatan: sumber anggaran menyebut tahun 2018, sedangkan isinya tentang tahun 2020 [sumber-tahun-lain]',
      '2020/realisasi.yaml:2:30: peringatan: sumber S1.1 menyebut tahun 2019, sedangkan isinya tentang tahun 2020 [sumber-tahun-lain]',
      '2020/realisasi.yaml:6:31: peringatan: sumber S1.2 tahun 2018 menyebut tahun 2016, sedangkan isinya tentang tahun 2018 [sumber-tahun-lain]',
      '2020/realisasi.yaml:14:38: peringatan: sumber "Miskin" menyebut tahun 2019, sedangkan isinya tentang tahun 2020 [sumber-tahun-lain]',
      '2020/realisasi.yaml:16:65: peringatan: sumber tabel "u" menyebut tahun 2018, sedangkan isinya tentang tahun 2020 [sumber-tahun-lain]',
      '2020/target.yaml:2:46: peringatan: sumber Perjanjian Kinerja menyebut tahun 2019, sedangkan isinya tentang tahun 2020 [sumber-tahun-lain]',
    ]);
  });

  test('without files of money or documents there is no source to judge', () => {
    const { workspace: ruang, hasil } = bahan(MINIMAL);
    const data = { ...hasil.data, anggaran: null, iku: null, perjanjianKinerja: [] };
    expect(checkSumber({ workspace: ruang, hasil: { ...hasil, data } })).toEqual([]);
  });

  test('titles', () => {
    const isi = bahan(MINIMAL, {
      '2020/realisasi.yaml': `tabel:
  - { kode: a, jenis: capaian, judul: Capaian Tahun 2019, baris: [] }
  - { kode: b, jenis: capaian, judul: Capaian Tahun 2020, baris: [] }
  - { kode: c, jenis: nilai, judul: Nilai 2017-2019, kolom: [A], baris: [] }
  - { kode: d, jenis: nilai, judul: Survei 2018, kolom: [2018], baris: [] }
`,
      '2020/organisasi.yaml': `tabel:
  - { kode: p, jenis: nilai, judul: Keadaan Januari 2021, kolom: [A], baris: [] }
  - { kode: q, jenis: nilai, judul: Keadaan Januari 2019, kolom: [A], baris: [] }
`,
    });
    expect(periksa(isi, checkJudul)).toEqual([
      '2020/organisasi.yaml:3:37: peringatan: judul tabel "Keadaan Januari 2019" menyebut tahun 2019 dalam laporan tahun 2020 [judul-tahun-lain]',
      '2020/realisasi.yaml:2:39: peringatan: judul tabel "Capaian Tahun 2019" menyebut tahun 2019 dalam laporan tahun 2020 [judul-tahun-lain]',
    ]);
    expect(periksa(bahan(MINIMAL), checkJudul)).toEqual([]);
  });

  test.each([
    ['Renstra Dinas 2019-2023', []],
    ['Renstra Dinas', []],
    [
      'Renstra Dinas 2018-2023',
      [
        'renstra-2019-2023.yaml:2:9: peringatan: sumber Renstra menyebut periode 2018-2023, "periode" tertulis 2019-2023 [sumber-periode-lain]',
      ],
    ],
  ])('the source of the Renstra: %s', (sumber, hasil) => {
    const isi = bahan(MINIMAL, {
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsumber: ${sumber}\nsasaran: []\n`,
    });
    expect(periksa(isi, checkSumberRenstra)).toEqual(hasil);
    expect(periksa(bahan(MINIMAL), checkSumberRenstra)).toEqual([]);
  });
});

test('periods upside down, and two that cover the year', () => {
  const isi = bahan(MINIMAL, {
    'renstra-a.yaml': 'periode: { mulai: 2018, selesai: 2014 }\nsasaran: []\n',
    'renstra-b.yaml': 'periode: { mulai: 2016, selesai: 2021 }\nsasaran: []\n',
    'renstra-c.yaml': 'periode: { mulai: 2014, selesai: 2018 }\nsasaran: []\n',
    'renstra-d.yaml': 'periode: { mulai: 2024, selesai: 2028 }\nsasaran: []\n',
  });
  expect(periksa(isi, checkPeriode, checkDuplicatePeriods)).toEqual([
    'renstra-a.yaml:1:34: galat: periode selesai 2014 sebelum mulai 2018 [periode-terbalik]',
    'renstra-b.yaml:1:10: peringatan: tahun 2020 termasuk periode renstra-2019-2023.yaml dan renstra-b.yaml; yang dipakai renstra-2019-2023.yaml [periode-tumpang-tindih]',
  ]);
});

describe('sentences', () => {
  test.each([
    [
      'Peraturan Bupati Nomor 41 Tahun 2018 tentang Rencana Kerja Pemerintah Daerah Kabupaten Contoh Tahun 2019, sebagaimana diubah dengan Nomor 3 Tahun 2019;',
      '1:101: peringatan: peraturan tentang Rencana Kerja Pemerintah Daerah tahun 2019 dikutip dalam laporan tahun 2020 [peraturan-tahun-lain]',
    ],
    [
      'Peraturan Daerah tentang APBD Tahun Anggaran 2021.',
      '1:46: peringatan: peraturan tentang APBD tahun 2021 dikutip dalam laporan tahun 2020 [peraturan-tahun-lain]',
    ],
    [
      'Disusun menurut RKPD Tahun 2020. Berpedoman pada Renja Tahun 2019 dan DPPA Tahun 2019.',
      '1:62: peringatan: kalimat ini menyebut Renja tahun 2019, laporan ini tentang tahun 2020 [narasi-tahun-lain]',
    ],
    [
      'Laporan Kinerja Dinas Contoh Kab. Contoh Tahun 2018 disusun oleh tim.',
      '1:48: peringatan: kalimat ini menyebut Laporan Kinerja tahun 2018, laporan ini tentang tahun 2020 [narasi-tahun-lain]',
    ],
    [
      'Target kinerja untuk tahun 2019 adalah pelayanan.',
      '1:28: peringatan: kalimat ini menyebut Target kinerja tahun 2019, laporan ini tentang tahun 2020 [narasi-tahun-lain]',
    ],
    [
      'Survei tahun 2018 memberi nilai {{realisasi "S1.1"}}.',
      '1:14: info: kalimat ini memakai data tahun 2018 tanpa membandingkannya dengan tahun 2020 [narasi-data-lama]',
    ],
    [
      'Survei tahun 2018 memberi nilai 81,5 kepada kami.',
      '1:14: info: kalimat ini memakai data tahun 2018 tanpa membandingkannya dengan tahun 2020 [narasi-data-lama]',
    ],
  ])('found: %s', (kalimat, finding) => {
    expect(periksa(prosa(kalimat), checkTahunNarasi)).toEqual([`2020/narasi/3.1-S1.md:${finding}`]);
  });

  test.each([
    'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;',
    'Peraturan Bupati Nomor 5 Tahun 2019 tentang APBD Tahun Anggaran 2020.',
    'Peraturan Daerah tentang RPJMD Tahun 2018-2023.',
    'Capaian tahun {{tahun}} di atas capaian tahun 2019.',
    'Capaian tahun 2019 lebih kecil, tahun 2018 lebih kecil pula.',
    'Dibandingkan capaian tahun 2019, hasilnya lebih baik.',
    'Pada tahun 2018 tercatat realisasi {{realisasiLalu "S1.1" 2018}} poin.',
    'Target Renstra tahun 2023 adalah {{targetAkhir "S1.1"}}.',
    'Pelayanan tahun 2021 dipindahkan ke gedung lain.',
    'Sekolah itu dibangun pada tahun 1998 oleh warga.',
    'Periodenya 2018-2023 dengan nilai {{capaian "S1.1"}}.',
    'Tanpa tahun sama sekali.',
    'Perjanjian Kinerja Nomor 5 Tahun 2019 berlaku.',
    '`Capaian tahun 2019` adalah contoh.',
  ])('left alone: %s', (kalimat) => {
    expect(periksa(prosa(kalimat), checkTahunNarasi)).toEqual([]);
  });
});

describe('another year, however it is written', () => {
  test.each([
    ['Perda Kabupaten Contoh No. 7/2018 tentang APBD TA 2019.', 'APBD'],
    ['Peraturan Bupati Nomor 31 Tahun 2018 tentang RKPD 2019', 'RKPD'],
    ['Peraturan Bupati Nomor 9 Tahun 2019 tentang Penjabaran Perubahan APBD 2019;', 'APBD'],
    ['Peraturan Daerah Nomor 3 Thn. 2018 tentang APBD T.A. 2019', 'APBD'],
    ['Peraturan Daerah Nomor 3 Tahun 2018 tentang APBD Kabupaten Contoh 2019', 'APBD'],
    ['PERATURAN DAERAH NOMOR 7 TAHUN 2018 TENTANG APBD TAHUN ANGGARAN 2019', 'APBD'],
    ['Perkada tentang RKPD (perubahan) 2019;', 'RKPD'],
    [
      'Peraturan Daerah tentang APBD Tahun Anggaran 2019 (Lembaran Daerah Kabupaten Contoh Tahun 2018 Nomor 7)',
      'APBD',
    ],
  ])('a regulation on it: %s', (kalimat, dokumen) => {
    expect(periksa(prosa(kalimat), checkTahunNarasi)).toEqual([
      expect.stringContaining(
        `peraturan tentang ${dokumen} tahun 2019 dikutip dalam laporan tahun 2020 [peraturan-tahun-lain]`,
      ),
    ]);
  });

  test.each([
    ['Penyusunan mengacu pada RKPD 2019 dan APBD 2019.', 'RKPD tahun 2019'],
    ['Berpedoman pada DPA-SKPD 2019 serta Perjanjian Kinerja 2018.', 'DPA tahun 2019'],
    ['LKjIP 2019 ini memuat capaian.', 'LKjIP tahun 2019'],
    ['LKjIP Dinas Contoh 2019 menunjukkan peningkatan.', 'LKjIP tahun 2019'],
    ['LAKIP {{instansi}} (2019) disusun oleh tim.', 'LAKIP tahun 2019'],
    ['LKjIP 2019 ini disusun menurut Peraturan Menteri Nomor 53 Tahun 2014.', 'LKjIP tahun 2019'],
    ['LKjIP 2021 ini memuat capaian.', 'LKjIP tahun 2021'],
    ['Kinerja Badan selama tahun 2019 menunjukkan hasil yang baik.', 'Kinerja tahun 2019'],
    ['Hasil kerja selama 2019 menunjukkan mutu yang baik.', 'tahun 2019'],
    ['Pada Tahun Anggaran 2019 Badan melaksanakan program penunjang.', 'tahun 2019'],
    ['Pada TA 2019 Dinas menerima dana alokasi khusus.', 'tahun 2019'],
    ['Sepanjang 2019, pelayanan berjalan lancar.', 'tahun 2019'],
    ['Pada tahun 2019, Dinas Contoh telah melaksanakan 12 kegiatan.', 'tahun 2019'],
    ['Tahun 2019 seluruh indikator tercapai.', 'tahun 2019'],
    ['Badan menyelenggarakan bimbingan pada tahun 2019.', 'tahun 2019'],
    ['Pagu anggaran Thn. 2019 sebesar Rp5.000.', 'anggaran tahun 2019'],
    ['CAPAIAN KINERJA TAHUN 2019', 'CAPAIAN KINERJA tahun 2019'],
    ['| Uraian |\n|---|\n| Capaian 2019 |', 'Capaian tahun 2019'],
  ])('prose: %s', (kalimat, mention) => {
    expect(periksa(prosa(kalimat), checkTahunNarasi)).toEqual([
      expect.stringContaining(
        `kalimat ini menyebut ${mention}, laporan ini tentang tahun 2020 [narasi-tahun-lain]`,
      ),
    ]);
  });

  test('only the year is said where there is no noun', () => {
    expect(word(checkTahunNarasi(prosa('Sepanjang 2019, layanan lancar.')), 'en')).toEqual([
      '2020/narasi/3.1-S1.md:1:11: peringatan: this sentence names the year 2019, in a report on 2020 [narasi-tahun-lain]',
    ]);
  });

  test.each([
    'Perda Nomor 7/2019 tentang APBD TA 2020.',
    'PERATURAN DAERAH NOMOR 7 TAHUN 2019 TENTANG APBD TAHUN ANGGARAN 2020',
    'Peraturan Daerah Nomor 5 Tahun 2018 tentang Pengelolaan APBD (Lembaran Daerah Kabupaten Contoh Tahun 2018 Nomor 5);',
    'Peraturan Daerah Nomor 2 Tahun 2019 tentang RPJMD 2019-2023;',
    'Peraturan Bupati Nomor 7 Tahun 2019 tentang RKPD 2019 - 2023',
    'UU Nomor 23 Tahun 2014 dan PP 12/2019 menjadi dasar anggaran.',
    'Keputusan Bupati Nomor 188/45/2019 tentang Indikator Kinerja Utama.',
    'Renstra 2019-2023 memuat target kinerja.',
    'Capaian tahun 2019 sebesar 94,40 persen. Capaian tahun 2020 sebesar 84 persen.',
    'Realisasi 2019 sebesar {{realisasi "S1.1"}}. Tahun {{tahun}} hasilnya lain.',
    'Dibandingkan 2019, kinerja lebih baik.',
    'Perbandingan capaian 2019 disajikan di bawah.',
    'Kinerja lebih baik daripada kinerja 2019.',
    'Realisasi APBD 2019 lebih kecil daripada realisasi APBD 2020.',
    'Capaian naik dari 80 persen pada tahun 2019.',
    'Hasil evaluasi atas LKjIP tahun 2019 menjadi dasar pembenahan.',
    'Rekomendasi LHE 2019 atas Laporan Kinerja 2019 telah ditindaklanjuti.',
    'Rekomendasi ini menjadi masukan bagi RKPD 2021.',
    'Pada tahun 2021 Dinas akan melaksanakan program pemulihan.',
    'Dinas Contoh dibentuk pada tahun 2016 dengan peraturan daerah.',
    'Badan mulai melaksanakan program itu pada tahun 2018.',
    'Pada tahun 2019 diterbitkan pedoman program.',
    'Pada tahun 2012 Badan melaksanakan program percontohan.',
    'Badan Pusat Statistik melakukan survei pada tahun 2018.',
    'Sensus tahun 2010 mencatat penduduk.',
    'Gedung dipakai sejak 2018, capaian dihitung kemudian.',
    'Target 2019 orang terpenuhi.',
    'Target 1950 dan sisanya.',
    'Capaian diumumkan pada Maret 2021.',
    'Capaian sebanyak 2019 terpenuhi.',
    'Target kinerja Maret 2021 diumumkan.',
    'Renja 31 Desember 2019 berakhir.',
    'Selama tahun 2019 sampai 2020 kinerja dijaga.',
    'Selama tahun 2020 kinerja dijaga.',
    'Selama pandemi tahun 2019 layanan dibatasi.',
    'Sepanjang 2019 km jalan dibangun.',
    '| Realisasi 2019 | Realisasi 2020 |\n|---|---|\n| 1 | 2 |',
  ])('left alone: %s', (kalimat) => {
    expect(periksa(prosa(kalimat), checkTahunNarasi)).toEqual([]);
  });

  test('a hostile paragraph takes no time', () => {
    const lama = measure(() => {
      for (const isi of [
        'LKjIP ',
        'pada tahun ',
        'Badan ',
        'tahun 2019 ',
        'Lembaran Daerah ',
        'APBD 2020 ',
        'Nilai 9,1 tahun 2019. ',
      ]) {
        checkTahunNarasi(prosa(isi.repeat(200_000 / isi.length)));
      }
    });
    expect(lama).toBeLessThan(5000);
  });
});
