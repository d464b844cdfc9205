// `lkjip explain` on the report of 2020: the figures and lines are those of data/, looked up by hand.

import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import { jalankan, ROOT } from './io.ts';
import { tulisRuang } from './ruang.ts';

/** The paragraph of an output that begins with `awal`. */
function alinea(teks: string, awal: string): string {
  const match = teks.split('\n\n').find((one) => one.startsWith(awal));
  if (match === undefined) throw new Error(`no "${awal}" in:\n${teks}`);
  return match.trimEnd();
}

describe('an indikator', () => {
  test('from 108,37 down to the lines of its table', async () => {
    const { kode, stdout, stderr } = await jalankan(['explain', 'S1.1']);
    expect([kode, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(
      'S1.1 (indikator, tahun 2020): Rata-Rata Capaian Sasaran Kabupaten Bidang Pemerintahan dan Kesra',
    );
    expect(alinea(stdout, 'S1.1 capaian 1')).toBe(
      `S1.1 capaian 108,37 persen
  = realisasi ÷ target × 100 = 102,95 ÷ 95 × 100   (PermenPANRB 53/2014)
  ├─ target 95   data/2020/target.yaml:10
  └─ realisasi 102,95 = rata-rata (130,92; 99,42; 75,58; 103,30; 105,55)
     ├─ Cakupan Budaya yang lestari (%): 130,92 = 31,42 ÷ 24 × 100   data/2020/realisasi.yaml:98, 99
     ├─ Indeks Pembangunan Manusia (IPM): 99,42 = 71,71 ÷ 72,13 × 100   data/2020/realisasi.yaml:105, 106
     ├─ Persentase Penduduk Miskin (%): 75,58 = (2 × 4,34 − 5,4) ÷ 4,34 × 100   data/2020/realisasi.yaml:113, 114
     ├─ Indek Reformasi Birokrasi: 103,30 = 57,85 ÷ 56 × 100   data/2020/realisasi.yaml:121, 122
     └─ Indeks Demokrasi Daerah: 105,55 = 81,38 ÷ 77,1 × 100   data/2020/realisasi.yaml:128, 129`,
    );
  });

  test('its rating, its way to the end of the period, its efficiency', async () => {
    const { stdout } = await jalankan(['explain', 'S1.1']);
    expect(alinea(stdout, 'S1.1 predikat')).toBe(
      'S1.1 predikat Sangat Tinggi   (108,37 ≥ 91, skala Permendagri 86/2017)',
    );
    expect(alinea(stdout, 'S1.1 capaian akhir')).toBe(
      `S1.1 capaian akhir, terhadap target 2023 102,95 persen
  = realisasi ÷ target × 100 = 102,95 ÷ 100 × 100   (PermenPANRB 53/2014)
  ├─ target 100   data/renstra-2018-2023.yaml:41
  └─ realisasi 102,95 = rata-rata (130,92; 99,42; 75,58; 103,30; 105,55)   (lihat di atas)`,
    );
    expect(alinea(stdout, 'S1.1 tingkat efisiensi')).toBe(
      `S1.1 tingkat efisiensi 0,24
  = (indeks efisiensi − standar efisiensi) ÷ standar efisiensi = (1,181206… − 0,95) ÷ 0,95
  ├─ indeks efisiensi 1,18 = 102,954 ÷ 87,16
  │  ├─ capaian sasaran 102,95 = rata-rata (130,92; 99,42; 75,58; 103,30; 105,55)   (lihat di atas)
  │  └─ capaian keuangan 87,16   data/2020/anggaran.yaml:72
  └─ standar efisiensi 0,95 = 95 ÷ 100
     ├─ capaian sasaran 95   data/2020/target.yaml:10
     └─ capaian keuangan 100`,
    );
  });

  test('what is missing says why, and the years before are there', async () => {
    const { stdout } = await jalankan(['explain', 'S3.2']);
    expect(alinea(stdout, 'S3.2 tingkat')).toBe(
      `S3.2 tingkat efisiensi –   (realisasi anggarannya belum dilaporkan)
  └─ standar efisiensi 1,00 = 100 ÷ 100
     ├─ capaian sasaran 100
     └─ capaian keuangan 100`,
    );
    expect(alinea(stdout, 'S3.2 tren')).toBe(
      `S3.2 tren
  ├─ capaian 2018 –   (targetnya belum ada)
  │  └─ realisasi 2   data/2020/realisasi.yaml:41
  └─ capaian 2019 100,00 persen = 1 ÷ 1 × 100
     ├─ target 1   data/renstra-2018-2023.yaml:71
     └─ realisasi 1   data/2020/realisasi.yaml:45`,
    );
  });

  test('in English', async () => {
    const { stdout } = await jalankan(['explain', 'S2.1', '--lang', 'en']);
    expect(alinea(stdout, 'S2.1 capaian 1')).toContain(
      'realisasi 110,21 = mean (90,67; 162,48; 77,47)',
    );
    expect(alinea(stdout, 'S2.1 predikat')).toContain('(116,01 ≥ 91, scale Permendagri 86/2017)');
  });
});

describe('other things', () => {
  test('a sasaran: the mean of its indikator', async () => {
    const { stdout } = await jalankan(['explain', 'S3']);
    expect(alinea(stdout, 'S3 capaian 4').split('\n').slice(0, 3)).toEqual([
      'S3 capaian 49,79 persen',
      '  = rata-rata (99,57; 0,00)',
      '  ├─ S3.1: 99,57 = 81,65 ÷ 82 × 100',
    ]);
    expect(alinea(stdout, 'S3 predikat')).toContain('(49,79 ≥ 0 dan < 51, skala');
  });

  test('a table: a mean a column, and the row that it leaves out', async () => {
    const { stdout } = await jalankan(['explain', 'nilai-akip']);
    const baris = alinea(stdout, 'nilai-akip rata-rata 2018').split('\n');
    expect(baris.slice(0, 3)).toEqual([
      'nilai-akip rata-rata 2018 83,88 poin   (tidak ikut dihitung, tanpa nilai: Kecamatan Nusa Penida)',
      '  = rata-rata dari 37 nilai',
      '  ├─ Badan Pengelolaan Keuangan dan Pendapatan Daerah: 87,80   data/2020/realisasi.yaml:179',
    ]);
    expect(baris).toHaveLength(2 + 37);
    expect(stdout).not.toContain('jumlah');
  });

  test('a program, and the budget of all', async () => {
    const program = await jalankan(['explain', 'P01']);
    expect(program.stdout).toBe(`P01 (program, tahun 2020): Program Pengembangan Otonomi Daerah

P01 anggaran 234.933.552 rupiah   data/2020/anggaran.yaml:14

P01 realisasi anggaran –   (realisasi anggarannya belum dilaporkan)

P01 serapan –   (realisasi anggarannya belum dilaporkan)

P01 sisa anggaran –   (realisasi anggarannya belum dilaporkan)
`);
    const all = await jalankan(['explain', 'anggaran']);
    expect(alinea(all.stdout, 'anggaran 16')).toMatch(
      /^anggaran 16\.103\.482\.613 rupiah\n {2}= jumlah dari 10 nilai\n {2}├─ P01: 234\.933\.552 {3}/,
    );
  });

  test('nothing of a quarter where none was measured, as nothing is compared of it', async () => {
    const cwd = await tulisRuang();
    for (const command of [
      ['explain', 'S1', '--tahun', '2020-TW2'],
      ['diff', '2020-TW1', '2020-TW2'],
    ]) {
      const { kode, stdout, stderr } = await jalankan(command, { cwd });
      expect([kode, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(
        /laporan 2020-TW[12] tidak dapat disusun: 2020\/triwulan\.yaml belum memuat pengukuran/,
      );
    }
  });

  test('serapan of a program with spending', async () => {
    const cwd = await tulisRuang({
      '2020/anggaran.yaml': `program:
  - { kode: P01, nama: Program A, sasaran: S1, anggaran: 200000, realisasi: 150000 }
`,
    });
    const { stdout } = await jalankan(['explain', 'P01'], { cwd });
    expect(alinea(stdout, 'P01 serapan')).toBe(
      `P01 serapan 75,00 persen
  = realisasi anggaran ÷ anggaran × 100 = 150.000 ÷ 200.000 × 100
  ├─ realisasi anggaran 150.000   data/2020/anggaran.yaml:2
  └─ anggaran 200.000   data/2020/anggaran.yaml:2`,
    );
  });

  test('a fakta, a tujuan', async () => {
    const fakta = await jalankan(['explain', 'akip-kabupaten']);
    expect(fakta.stdout).toMatch(
      /\nakip-kabupaten nilai 65,53 {3}data\/2020\/realisasi\.yaml:\d+\n$/,
    );
    const tujuan = await jalankan(['explain', 'T1']);
    expect(alinea(tujuan.stdout, 'T1 capaian –')).toMatch(
      /^T1 capaian – {3}\(tidak ada nilai\)\n {2}└─ T1\.1 – {3}\(realisasinya belum ada\)\n {5}└─ target 73 {3}data\/renstra-2018-2023\.yaml:\d+$/,
    );
    // Efficiency is told of it as of a sasaran, by what its programmes cost.
    expect(tujuan.stdout).toContain('├─ anggaran 16.103.482.613 rupiah = jumlah dari 10 nilai');
  });

  test('paths begin where the user stands', async () => {
    const { stdout } = await jalankan(['explain', 'P01'], { cwd: join(ROOT, 'data', '2020') });
    expect(stdout).toContain('   ../2020/anggaran.yaml:14\n');
  });
});

describe('a diagnostic code', () => {
  test('outside of any workspace', async () => {
    const { kode, stdout } = await jalankan(['explain', 'terima-tak-terpakai'], { cwd: tmpdir() });
    expect(kode).toBe(0);
    expect(stdout).toBe(`terima-tak-terpakai (peringatan)

  Penerimaan yang tidak lagi bertemu temuan dapat menutupi temuan baru.
  Laporan tetap disusun. Bila memang benar demikian, catat pada "terima" di lkjip.yaml dengan alasannya.

  contoh:
    # lkjip.yaml
    versi: 1
    instansi: { nama: Dinas Contoh, daerah: Kabupaten Contoh }
    terima:
      - kode: target-berbeda
        berkas: 2020/target.yaml
        alasan: Perjanjian Kinerja ditetapkan sebelum Renstra diubah

    lkjip.yaml:5:5: tidak ada peringatan "target-berbeda" di 2020/target.yaml yang dapat diterima

  perbaikan: hapus butir itu dari "terima", atau periksa kode dan berkasnya; galat tidak dapat diterima.

  terima:
    - { kode: terima-tak-terpakai, berkas: (berkasnya), alasan: (mengapa dipertahankan) }
`);
  });

  test('an error cannot be accepted', async () => {
    const { stdout } = await jalankan(['explain', 'kunci-tak-dikenal', '--lang', 'en']);
    expect(stdout).toBe(`kunci-tak-dikenal (error)

  What is not known would not be printed, so it had better be known now.
  No report is made before this is mended; it cannot be accepted.

  example:
    # 2020/target.yaml
    perjanjian_kinerja:
      - versi: murni
        sumbr: Perjanjian Kinerja Tahun 2020
        target: { T1.1: 72, S1.1: 80, S2.1: 12 }

    2020/target.yaml:4:5: the key "sumbr" is not known

  mend it: mend the spelling. A key that is like none is answered with the list of those known there; notes of your own are comments, "#".
`);
  });

  test('every one, of a report and with a note too, and what mends it in the words of the finding', async () => {
    const audit = await jalankan(['explain', 'audit-serapan', '--lang', 'en'], { cwd: tmpdir() });
    expect(audit.stdout).toMatch(/Found by `lkjip audit`[^]*\n {2}example:\n {4}<!-- /);
    expect(audit.stdout).not.toContain('terima:');
    const noted = [...RULES.values()].find(({ example }) => example.note !== undefined);
    const { stdout } = await jalankan(['explain', noted?.kode ?? ''], { cwd: tmpdir() });
    expect(stdout).toContain(`\n  contoh:\n    ${noted?.example.note?.id ?? ''}\n`);
    const worded = await jalankan(['explain', 'nip-kosong'], { cwd: tmpdir() });
    expect(worded.stdout).toContain(
      '\n  perbaikan: isi "nip" dengan 18 digit, atau "nrp" bagi anggota Polri dan TNI; biarkan bila penanda tangan memang tidak memiliki NIP.\n',
    );
  });

  test('as JSON', async () => {
    const { stdout } = await jalankan(['explain', 'kunci-kurang', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      versi: 1,
      kode: 'kunci-kurang',
      jenis: 'temuan',
      tingkat: 'galat',
      mengapa: 'Tanpa isian ini bagian laporan tidak dapat disusun.',
    });
  });
});

describe('JSON', () => {
  test('the same tree, with exact values and places', async () => {
    const { stdout } = await jalankan(['explain', 'S1.1', '--format', 'json']);
    const isi = JSON.parse(stdout) as { angka: { nama: string; bagian: object[] }[] };
    expect(isi).toMatchObject({ versi: 1, kode: 'S1.1', jenis: 'indikator', tahun: 2020 });
    const capaian = isi.angka.find(({ nama }) => nama === 'capaian');
    expect(capaian).toMatchObject({
      nama: 'capaian',
      nilai: '108.36842105263157895',
      tampil: '108,37',
      satuan: 'persen',
      rumus: { nama: 'realisasi-per-target', isi: '102,95 ÷ 95 × 100' },
    });
    expect(capaian?.bagian[0]).toMatchObject({
      nama: 'target',
      nilai: '95',
      rumus: null,
      posisi: { berkas: '2020/target.yaml', baris: 10 },
      bagian: [],
    });
  });
});

describe('what can be explained', () => {
  test('is listed without a kode, with names', async () => {
    const { kode, stdout } = await jalankan(['explain']);
    expect(kode).toBe(0);
    expect(stdout).toContain('yang dapat dijelaskan dari tahun 2020: lkjip explain KODE');
    expect(stdout).toContain('\n\nindikator\n  T1.1  Nilai Evaluasi AKIP Kabupaten\n');
    expect(stdout).toContain('\n  P01  Program Pengembangan Otonomi Daerah\n');
    expect(stdout).toContain('\n\nanggaran\n  anggaran');
    const english = await jalankan(['explain', '--lang', 'en']);
    expect(english.stdout).toContain('what can be explained of 2020');
    const json = await jalankan(['explain', '--format', 'json']);
    const { tahun, daftar } = JSON.parse(json.stdout) as { tahun: number; daftar: object[] };
    expect(tahun).toBe(2020);
    expect(daftar[0]).toEqual({
      kode: 'T1',
      jenis: 'tujuan',
      nama: 'Meningkatkan Akuntabilitas Kinerja Pemerintah Kabupaten Klungkung',
    });
  });

  test('by its name, whole or in part', async () => {
    const whole = await jalankan(['explain', 'nilai evaluasi  AKIP kabupaten']);
    expect(whole.stdout).toContain('T1.1 (indikator, tahun 2020)');
    const part = await jalankan(['explain', 'aksi pelayanan']);
    expect(part.stdout).toContain('S3.2 (indikator, tahun 2020)');
    const many = await jalankan(['explain', 'program']);
    expect(many.kode).toBe(2);
    expect(many.stderr).toMatch(/"program" ada pada \d+ nama/);
    expect(many.stderr).toMatch(/saran: sebut kodenya: P01 \(Program [^]*; \+\d+\n/);
    const two = await jalankan(['explain', 'layanan kebijakan', '--lang', 'en']);
    expect(two.stderr).toContain('"layanan kebijakan" is in 2 names');
    expect(two.stderr).toMatch(/help: give the kode: S1 \([^;]*\); S2 \([^;]*\)\n/);
  });
});

test('a table of words, with its rows, its place and its number in the report', async () => {
  const cwd = join(ROOT, 'examples', 'dinas-contoh');
  const page = await readFile(join(ROOT, 'examples', 'laporan', '2023', 'lkjip-2023.html'), 'utf8');
  const label = /href="#tabel-tindak-lanjut"><span class="label">(Tabel 3\.\d+)</.exec(page)?.[1];
  const id = await jalankan(['explain', 'tindak-lanjut'], { cwd });
  expect(id.stdout).toBe(
    `tindak-lanjut (tabel, tahun 2023, ${String(label)}): Tindak Lanjut Rekomendasi Hasil Evaluasi AKIP Tahun 2022

tindak-lanjut banyaknya baris 3   (kolom: Rekomendasi; Tindak Lanjut; Status)   2023/realisasi.yaml:220
`,
  );
  const args = ['explain', 'tindak-lanjut', '--lang', 'en', '--format', 'json'];
  const en: unknown = JSON.parse((await jalankan(args, { cwd })).stdout);
  expect(en).toMatchObject({
    jenis: 'tabel',
    tercetak: label,
    angka: [
      {
        nama: 'number of rows',
        nilai: '3',
        catatan: 'columns: Rekomendasi; Tindak Lanjut; Status',
        posisi: { berkas: '2023/realisasi.yaml', baris: 220 },
      },
    ],
  });
  const byName = await jalankan(['explain', 'tindak lanjut rekomendasi'], { cwd });
  expect(byName.stdout).toBe(id.stdout);
});

test('an action, by its number or its name, with what it is for', async () => {
  const cwd = join(ROOT, 'examples', 'dinas-contoh');
  const id = await jalankan(['explain', 'rencana-aksi/2'], { cwd });
  expect(id.stdout).toBe(
    `rencana-aksi/2 (rencana-aksi, tahun 2023): Mendampingi pemohon memakai layanan daring

rencana-aksi/2 status selesai   2023/triwulan.yaml:21

rencana-aksi/2 jadwal TW I–IV   2023/triwulan.yaml:18

rencana-aksi/2 indikator S1.3   (Persentase Permohonan melalui Layanan Daring)   2023/triwulan.yaml:15

rencana-aksi/2 keluaran 12 kali pendampingan   2023/triwulan.yaml:17

rencana-aksi/2 penanggung jawab Bidang Data dan Informasi   2023/triwulan.yaml:20

rencana-aksi/2 anggaran 96.000.000 rupiah   2023/triwulan.yaml:19
`,
  );
  for (const what of ['2', 'mendampingi pemohon']) {
    expect((await jalankan(['explain', what], { cwd })).stdout).toBe(id.stdout);
  }
  const all = await jalankan(['explain', '--lang', 'en'], { cwd });
  expect(all.stdout).toContain('\nactions\n  rencana-aksi/1  Menyederhanakan alur');
});

describe('what cannot be explained', () => {
  test('an unknown kode, with the nearest of the data and of the diagnostics', async () => {
    const near = await jalankan(['explain', 'S1.7']);
    expect(near.kode).toBe(2);
    expect(near.stderr).toBe(
      'lkjip: galat: kode "S1.7" tidak dikenal\n       saran: mungkin maksudnya "S1.1"\n',
    );
    const finding = await jalankan(['explain', 'kunci-kurng'], { cwd: tmpdir() });
    expect(finding.kode).toBe(2);
    expect(finding.stderr).toContain('mungkin maksudnya "kunci-kurang"');
    const far = await jalankan(['explain', 'qqqqqqqqqqqqqqqqqqqqqq']);
    expect(far.stderr).toContain(
      'saran: isi dengan kode atau nama indikator, sasaran, tabel, program, atau kode temuan; daftarnya: lkjip explain\n',
    );
    const elsewhere = await jalankan(['explain', 'qqqqqqqqq', '--data', 'data', '--lang', 'en']);
    expect(elsewhere.stderr).toContain('all of them: lkjip explain --data data\n');
  });

  test('names that every object has are not codes', async () => {
    const { kode } = await jalankan(['explain', 'constructor']);
    expect(kode).toBe(2);
  });

  test('data with errors', async () => {
    const cwd = await tulisRuang({ '2020/realisasi.yaml': 'realisasi: { S1.1: x }\n' });
    const { kode, stderr } = await jalankan(['explain', 'S1.1'], { cwd });
    expect(kode).toBe(1);
    expect(stderr).toContain('saran: lihat: lkjip validate');
  });

  test('another year', async () => {
    const { kode, stderr } = await jalankan(['explain', 'S1.1', '--tahun', '1999']);
    expect(kode).toBe(1);
    expect(stderr).toMatch(
      /^lkjip: galat: tidak ada data tahun 1999\n {7}saran: buat folder 1999\//,
    );
    const english = await jalankan(['explain', 'S1.1', '--tahun', '1999', '--lang', 'en']);
    expect(english.stderr).toContain('lkjip: error: there is no data for 1999\n');
    const fault = await jalankan(['explain', 'S1.1', '--tahun', 'dua']);
    expect(fault.kode).toBe(2);
  });
});
