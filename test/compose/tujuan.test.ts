// Tujuan and sasaran: each is listed, under one number, with what was measured of it.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Blok, Laporan, TextCell, Tabel } from '../../src/compose/report.ts';
import { bahan, bahanData, MINIMAL, type Berkas } from '../validate/ruang.ts';

/** T1 has indicators, T2 none; S2 has none and stands between two that have. */
const RENSTRA = `periode: { mulai: 2019, selesai: 2023 }
misi: [{ kode: M1, nama: Melayani }]
tujuan:
  - kode: T1
    nama: Meningkatkan pelayanan
    misi: M1
    indikator:
      - { kode: T1.1, nama: Indeks pelayanan, satuan: indeks, definisi: Dari 0 sampai dengan 5., target: { 2020: 4, 2023: 5 } }
  - { kode: T2, nama: Memperkuat kelembagaan, misi: M1, indikator: [] }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu
    tujuan: T1
    indikator: [{ kode: S1.1, nama: Nilai mutu, satuan: poin, target: { 2020: 80, 2023: 90 } }]
  - { kode: S2, nama: Meningkatnya kerja sama, tujuan: T2, indikator: [] }
  - kode: S3
    nama: Meningkatnya akses
    tujuan: T1
    indikator: [{ kode: S3.1, nama: Nilai akses, satuan: poin, target: { 2020: 70, 2023: 75 } }]
`;

const RUANG: Berkas = {
  ...MINIMAL,
  'renstra-2019-2023.yaml': RENSTRA,
  '2020/target.yaml': `iku: { sumber: SK, target: { S1.1: 80, S3.1: 70 } }
perjanjian_kinerja:
  - { versi: murni, target: { T1.1: 4, S1.1: 80, S3.1: 70 } }
`,
  '2020/realisasi.yaml': 'realisasi: { T1.1: 3.9, S1.1: 84, S3.1: 63 }\n',
  '2020/anggaran.yaml':
    'program:\n  - { kode: P1, nama: Program Kerja Sama, sasaran: S2, anggaran: 1000 }\n',
};

function compose(...berkas: readonly Berkas[]): Laporan {
  const { workspace: ruang, hasil } = bahan(RUANG, ...berkas);
  return composeLaporan(ruang, hasil).laporan;
}

const blocks = ({ bab }: Laporan): readonly Blok[] =>
  bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));

const tables = (laporan: Laporan): readonly Tabel[] =>
  blocks(laporan).flatMap((blok) => (blok.jenis === 'tabel' ? [blok] : []));

function tableOf(laporan: Laporan, kode: string): Tabel {
  const tabel = tables(laporan).find((one) => one.kode === kode);
  if (tabel === undefined) throw new Error(`the report has no table ${kode}`);
  return tabel;
}

const texts = (baris: readonly (readonly TextCell[])[]) =>
  baris.map((one) => one.map(({ teks }) => teks));

const rowsOf = (laporan: Laporan, kode: string) => texts(tableOf(laporan, kode).baris);

const paragraphs = (laporan: Laporan) =>
  blocks(laporan).flatMap((blok) =>
    blok.jenis === 'paragraf'
      ? [blok.isi.map((one) => ('teks' in one ? one.teks : '')).join('')]
      : [],
  );

/** A table is whole when every row of it has as many columns, counted with those that reach into it from above. */
function columns({ kepala, baris, lebarKolom }: Tabel): readonly number[] {
  return [kepala, baris].flatMap((bagian) => {
    const lebar = bagian.map(() => 0);
    bagian.forEach((cells, i) => {
      for (const { rentangBaris, rentangKolom } of cells)
        for (let j = i; j < i + rentangBaris; j++) lebar[j] = (lebar[j] ?? 0) + rentangKolom;
    });
    return lebar.filter((banyak) => banyak !== lebarKolom.length);
  });
}

describe('without indikator', () => {
  test('a tujuan is listed with dashes', () => {
    expect(rowsOf(compose(), 'tujuan')).toEqual([
      ['Melayani', 'Meningkatkan pelayanan', 'Indeks pelayanan', 'indeks', '4', '5'],
      ['Melayani', 'Memperkuat kelembagaan', '–', '–', '–', '–'],
    ]);
  });

  test('all tujuan are listed, in a table of one column of targets', () => {
    const laporan = compose(MINIMAL);
    expect(rowsOf(laporan, 'tujuan')).toEqual([['Meningkatkan pelayanan', '–', '–', '–']]);
    expect(texts(tableOf(laporan, 'tujuan').kepala)).toEqual([
      ['Tujuan', 'Indikator Kinerja Tujuan', 'Satuan', 'Target'],
    ]);
  });

  test('a sasaran is listed in the tables of the plan and of the measurement', () => {
    const laporan = compose();
    const kosong = (kode: string) => rowsOf(laporan, kode).find((one) => one.includes('Meningkatnya kerja sama')); // prettier-ignore
    expect(kosong('sasaran')).toEqual(['2', 'Meningkatnya kerja sama', '–', '–', '–', '–']);
    expect(kosong('pengukuran')?.slice(1)).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(kosong('lampiran-pengukuran')?.slice(1)).toEqual(['–', '–', '–', '–', '–', '–', '–', '–']); // prettier-ignore
    expect(rowsOf(laporan, 'sasaran')).toHaveLength(3);
    expect(paragraphs(laporan)).toContainEqual(expect.stringContaining('ditetapkan tiga sasaran')); // prettier-ignore
  });

  test('a sasaran says so in Bab III, and names its programs', () => {
    const isi = blocks(compose());
    const awal = isi.findIndex((blok) => blok.jenis === 'subjudul' && blok.id === 'sasaran-s2');
    const teks = JSON.stringify(isi.slice(awal, awal + 5));
    expect(teks).toContain('Sasaran 2: Meningkatnya kerja sama');
    expect(teks).toContain('Sasaran ini belum memiliki indikator kinerja');
    expect(teks).toContain('Program Kerja Sama');
  });

  test('tables are whole', () => {
    for (const laporan of [compose(), compose(MINIMAL)])
      for (const tabel of tables(laporan)) expect([tabel.kode, ...columns(tabel)]).toEqual([tabel.kode]); // prettier-ignore
  });
});

describe('one number', () => {
  const numbered = (laporan: Laporan, kode: string) =>
    rowsOf(laporan, kode).map(([nomor, nama]) => [nomor, nama]);

  test('for a sasaran in every table and heading', () => {
    const laporan = compose();
    const berindikator = [
      ['1', 'Meningkatnya mutu'],
      ['3', 'Meningkatnya akses'],
    ];
    const all = berindikator.toSpliced(1, 0, ['2', 'Meningkatnya kerja sama']);
    expect(numbered(laporan, 'sasaran')).toEqual(all);
    expect(numbered(laporan, 'anggaran-sasaran')).toEqual(all);
    expect(numbered(laporan, 'iku')).toEqual(berindikator);
    expect(numbered(laporan, 'perjanjian-kinerja').slice(1)).toEqual(berindikator);
    expect(numbered(laporan, 'lampiran-pk-1').slice(1)).toEqual(berindikator);
    expect(rowsOf(laporan, 'program-perjanjian')[0]?.[2]).toBe('Sasaran 2');
    const judul = laporan.daftarIsi.filter(({ id }) => id.startsWith('sasaran-'));
    expect(judul.map((one) => one.judul)).toEqual([
      'Sasaran 1: Meningkatnya mutu',
      'Sasaran 2: Meningkatnya kerja sama',
      'Sasaran 3: Meningkatnya akses',
    ]);
  });

  test('for a tujuan in the list of contents, where it has a section', () => {
    const listed = compose().daftarIsi.filter(({ tingkat }) => tingkat === 3);
    expect(listed.map((one) => one.judul)).toEqual([
      'Tujuan 1: Meningkatkan pelayanan',
      'Sasaran 1: Meningkatnya mutu',
      'Sasaran 2: Meningkatnya kerja sama',
      'Sasaran 3: Meningkatnya akses',
    ]);
    const brief = compose({
      'lkjip.yaml': `${String(MINIMAL['lkjip.yaml'])}tampilan: { uraian_tujuan: tidak }\n`,
    });
    expect(brief.daftarIsi.some(({ judul }) => judul.startsWith('Tujuan'))).toBe(false);
  });

  test('for a tujuan by its place in the Renstra, where one before it has no section', () => {
    const laporan = compose({
      'renstra-2019-2023.yaml': RENSTRA.replace(
        'sasaran:\n',
        `  - kode: T3
    nama: Memperluas jangkauan
    misi: M1
    indikator: [{ kode: T3.1, nama: Indeks jangkauan, satuan: indeks, target: { 2020: 3, 2023: 4 } }]
sasaran:
`,
      ),
    });
    const judul = blocks(laporan).filter((blok) => blok.jenis === 'subjudul');
    expect(judul.map(({ teks }) => teks).filter((teks) => /^Tujuan \d/.test(teks))).toEqual([
      'Tujuan 1: Meningkatkan pelayanan',
      'Tujuan 3: Memperluas jangkauan',
    ]);
  });

  test('also where a document words its sasaran itself, in its own order', () => {
    const laporan = compose({
      '2020/target.yaml': `perjanjian_kinerja:
  - versi: murni
    target: { T1.1: 4, S1.1: 80, S3.1: 70 }
    sasaran:
      - { nama: Sasaran lain, indikator: [] }
      - { kode: S3, nama: Akses yang meningkat, indikator: [{ kode: S3.1, nama: Skor akses }] }
`,
    });
    expect(rowsOf(laporan, 'perjanjian-kinerja')).toEqual([
      ['I', 'Tujuan: Meningkatkan pelayanan', 'Indeks pelayanan', 'indeks', '4'],
      ['4', 'Sasaran lain', '–', '–', '–'],
      ['3', 'Akses yang meningkat', 'Skor akses', 'poin', '70'],
      // The document sets a target for it and does not word it: it is not lost.
      ['1', 'Meningkatnya mutu', 'Nilai mutu', 'poin', '80'],
    ]);
  });

  test('the four sasaran of the agreement of 2020 over the three of its Renstra', async () => {
    const { workspace: ruang, hasil } = await bahanData();
    const { laporan } = composeLaporan(ruang, hasil);
    expect(rowsOf(laporan, 'perjanjian-kinerja').map(([nomor]) => nomor)).toEqual(['1', '2', '3', '4']); // prettier-ignore
  });
});

/** An agency that leaves the sections of tujuan out. */
const BRIEF: Berkas = {
  'lkjip.yaml': `${MINIMAL['lkjip.yaml'] ?? ''}tampilan: { uraian_tujuan: tidak }\n`,
};

describe('the section of a tujuan', () => {
  const laporan = compose({
    '2020/realisasi.yaml': `realisasi: { T1.1: 3.9, S1.1: 84, S3.1: 63 }
realisasi_lalu: { 2019: { T1.1: 3.7 } }
pembanding: { T1.1: [{ nama: Rata-rata nasional, jenis: rata-rata, nilai: 3.95 }] }
`,
    '2020/anggaran.yaml': `program:
  - { kode: P1, nama: Program Mutu, sasaran: S1, anggaran: 1000, realisasi: 900 }
  - { kode: P2, nama: Program Bersama, sasaran: [S1, S3], anggaran: 600, realisasi: 540 }
  - { kode: P3, nama: Program Kerja Sama, sasaran: S2, anggaran: 500, realisasi: 500 }
`,
    '2020/narasi/3.1-T1.md': 'Kendala: loket terbatas. Solusi: loket ditambah.\n',
    '2020/narasi/3.1-T1.1.md':
      'Survei dilakukan pada bulan Mei; capaian tujuan {{capaian "T1"}} persen.\n',
  });
  const headings = blocks(laporan).flatMap((blok) => (blok.jenis === 'subjudul' ? [blok] : []));
  const own = headings.slice(
    headings.findIndex(({ id }) => id === 'tujuan-t1'),
    headings.findIndex(({ id }) => id === 'sasaran-s1'),
  );

  test('has the seven blocks, before the sasaran', () => {
    expect(own.map(({ teks }) => teks)).toEqual([
      'Tujuan 1: Meningkatkan pelayanan',
      'Indikator 1: Indeks pelayanan',
      'Target dan realisasi tahun 2020',
      'Perbandingan dengan tahun sebelumnya',
      'Perbandingan dengan target jangka menengah',
      'Perbandingan dengan rata-rata',
      'Analisis keberhasilan atau kegagalan dan solusi',
      'Analisis keberhasilan atau kegagalan dan solusi',
      'Efisiensi penggunaan sumber daya',
      'Program yang menunjang pencapaian',
    ]);
  });

  test('has tables, chart, prose and programs as a sasaran has', () => {
    // 3,9 / 4; 3,9 − 3,7; 3,9 / 5
    expect(rowsOf(laporan, 'capaian-T1')).toEqual([['Indeks pelayanan', 'indeks', '4', '3,9', '97,50', 'Sangat Tinggi']]); // prettier-ignore
    expect(rowsOf(laporan, 'perbandingan-T1').map((row) => row.slice(-4))).toEqual([
      ['–', '4', '', '5'],
      ['3,7', '3,9', '+0,2', ''],
      ['–', '97,50', '–', '78,00'],
    ]);
    expect(rowsOf(laporan, 'pembanding-T1')[1]?.slice(-2)).toEqual(['−0,05', 'Lebih buruk']);
    expect(blocks(laporan).some((blok) => blok.jenis === 'gambar' && blok.kode === 'T1.1')).toBe(true); // prettier-ignore
    expect(paragraphs(laporan)).toEqual(
      expect.arrayContaining([
        ' dari 0 sampai dengan 5.',
        'Kendala: loket terbatas. Solusi: loket ditambah.',
        'Survei dilakukan pada bulan Mei; capaian tujuan 97,50 persen.',
        // The programs of its sasaran, each once: 1.000 + 600
        'Pencapaian tujuan ini ditunjang oleh program berikut dengan anggaran Rp1.600:',
      ]),
    );
  });

  test('is efficient by what its sasaran spent', () => {
    // 97,50 / ((900 + 540) / 1.600 = 90,00) = 1,08333…; 1 → (1,08333 − 1) / 1
    expect(rowsOf(laporan, 'efisiensi-T1')[0]?.slice(-3)).toEqual(['1,08', '0,08', 'Efisien']);
    expect(paragraphs(laporan).find((one) => one.includes('untuk tujuan “Meningkatkan pelayanan” tergolong efisien'))).toBeDefined(); // prettier-ignore
  });

  test('is of one sasaran what that one’s means are, also where they are known in per cent alone', () => {
    const one = compose({
      'renstra-2019-2023.yaml': RENSTRA.replace(/ {2}- kode: S3[^]*/m, ''),
      '2020/anggaran.yaml': 'program: []\ncapaian_keuangan: { S1: 75 }\n',
      '2020/target.yaml':
        'perjanjian_kinerja:\n  - { versi: murni, target: { T1.1: 4, S1.1: 80 } }\n',
      '2020/realisasi.yaml': 'realisasi: { T1.1: 3.9, S1.1: 84 }\n',
    });
    // 97,50 / 75 = 1,30
    expect(rowsOf(one, 'efisiensi-T1')[0]?.slice(-3)).toEqual(['1,30', '0,30', 'Efisien']);
  });

  test('is left out where the agency says so', () => {
    const brief = compose(BRIEF);
    expect(blocks(brief).some((blok) => blok.jenis === 'subjudul' && blok.id === 'tujuan-t1')).toBe(false); // prettier-ignore
    expect(tables(brief).map(({ kode }) => kode)).not.toContain('capaian-T1');
    expect(tables(brief).map(({ kode }) => kode)).toContain('capaian-tujuan');
  });
});

describe('the indikator of a tujuan', () => {
  const TUJUAN_PK = ['I', 'Tujuan: Meningkatkan pelayanan', 'Indeks pelayanan', 'indeks', '4'];

  test('stands above those of the sasaran in each document that sets a target for it', () => {
    const laporan = compose();
    expect(rowsOf(laporan, 'perjanjian-kinerja')[0]).toEqual(TUJUAN_PK);
    expect(rowsOf(laporan, 'lampiran-pk-1')[0]).toEqual(TUJUAN_PK);
    expect(tableOf(laporan, 'perjanjian-kinerja').kepala[0]?.[1]?.teks).toBe('Tujuan/Sasaran Strategis'); // prettier-ignore
    expect(tableOf(laporan, 'iku').kepala[0]?.[1]?.teks).toBe('Sasaran');
  });

  test('has its measurement before that of the sasaran, with a sentence that leads to it', () => {
    const laporan = compose();
    const { label, judul, baris, catatan } = tableOf(laporan, 'capaian-tujuan');
    expect(`${label} ${judul}`).toBe('Tabel 3.1 Capaian Kinerja Tujuan Tahun 2020');
    expect(texts(baris)).toEqual([
      ['Meningkatkan pelayanan', 'Indeks pelayanan', 'indeks', '4', '3,9', '97,50', 'Sangat Tinggi'], // prettier-ignore
      ['Memperkuat kelembagaan', '–', '–', '–', '–', '–', '–'],
    ]);
    expect(catatan).toEqual(['Capaian = realisasi ÷ target × 100.']);
    expect(tableOf(compose(BRIEF), 'capaian-tujuan').catatan).toContain('Indeks pelayanan: Dari 0 sampai dengan 5.'); // prettier-ignore
    expect(paragraphs(laporan)).toEqual(
      expect.arrayContaining([
        'Capaian kinerja tujuan pada tahun 2020 disajikan pada Tabel 3.1.',
        'Hasil pengukuran kinerja seluruh indikator sasaran disajikan pada Tabel 3.2.',
      ]),
    );
    expect(rowsOf(laporan, 'lampiran-pengukuran')[0]).toEqual(['Tujuan: Meningkatkan pelayanan', 'Indeks pelayanan', 'indeks', '4', '3,9', '97,50', 'Sangat Tinggi', '5', '78,00']); // prettier-ignore
  });

  test('is not led to twice', () => {
    const narasi = { '2020/narasi/3.1-capaian-kinerja.md': 'Lihat {{tabel "capaian-tujuan"}}.\n' };
    expect(paragraphs(compose(narasi)).filter((one) => one.includes('Tabel 3.1.'))).toEqual([
      'Lihat Tabel 3.1.',
    ]);
  });

  test('is shown with a realisasi alone, and with a target alone', () => {
    const ukur = (...berkas: readonly Berkas[]) => rowsOf(compose(...berkas), 'capaian-tujuan')[0]?.slice(3); // prettier-ignore
    const tanpaTarget = {
      'renstra-2019-2023.yaml': RENSTRA.replace('2020: 4, 2023: 5', '2023: 5'),
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n',
    };
    const withoutRealisasi = { '2020/realisasi.yaml': 'realisasi: { T1.1: null, S1.1: 84 }\n' };
    expect(ukur(tanpaTarget)).toEqual(['–', '3,9', '–', '–']);
    expect(ukur(withoutRealisasi)).toEqual(['4', '–', '–', '–']);
    const kode = tables(compose(tanpaTarget, withoutRealisasi)).map((one) => one.kode);
    expect(kode).not.toContain('capaian-tujuan');
  });

  test('says under its table what the data says of it, where it has no section', () => {
    const laporan = compose(BRIEF, {
      '2020/realisasi.yaml': `realisasi:
  T1.1: { dari: unit, ambil: rata-rata, kolom: 2020, tahun_data: 2019, catatan: Nilai sementara. }
  S1.1: 84
tabel:
  - { kode: unit, jenis: nilai, judul: Indeks menurut unit, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 3.8 } }] }
`,
    });
    expect(tableOf(laporan, 'capaian-tujuan').catatan.slice(-2)).toEqual([
      'Indeks pelayanan: realisasi memakai data tahun 2019.',
      'Indeks pelayanan: Nilai sementara.',
    ]);
    const { label } = tableOf(laporan, 'unit');
    expect(label).toMatch(/^Tabel 3\.\d+$/);
    expect(paragraphs(laporan)).toContain(`Realisasi Indeks pelayanan diperoleh dari data pada ${label}.`); // prettier-ignore
  });

  test('is measured also where there are no sasaran', () => {
    const renstra = RENSTRA.replace(/^sasaran:[^]*/m, 'sasaran: []\n');
    const laporan = compose({
      'renstra-2019-2023.yaml': renstra,
      '2020/target.yaml': 'perjanjian_kinerja:\n  - { versi: murni, target: { T1.1: 4 } }\n',
      '2020/realisasi.yaml': 'realisasi: { T1.1: 3.9 }\n',
      '2020/anggaran.yaml': 'program: []\n',
    });
    expect(rowsOf(laporan, 'capaian-tujuan')).toHaveLength(2);
    expect(rowsOf(laporan, 'lampiran-pengukuran')).toHaveLength(2);
  });

  test('of 2020 has the target of the Renstra, and says why it has no realisasi', async () => {
    const { workspace: ruang, hasil } = await bahanData();
    const { laporan } = composeLaporan(ruang, hasil);
    expect(rowsOf(laporan, 'capaian-tujuan')[0]?.slice(1)).toEqual(['Nilai Evaluasi AKIP Kabupaten', 'poin', '73', '–', '–', '–']); // prettier-ignore
    expect(paragraphs(laporan)).toContain(
      'Hasil evaluasi tahun 2020 belum dirilis oleh Kementerian PAN dan RB.',
    );
  });
});
