import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jalankan } from '../cli/io.ts';
import { changeForm, dropSheets } from '../export/workbooks.ts';
import { prepareForm, exportForm, type Desk } from './desk.ts';
import { salin, ubah } from '../new/workspace-copy.ts';

/** Lines that went and came, each with its sign. */
function selisih(lama: string, baru: string): string[] {
  const [a, b] = [lama.split('\n'), baru.split('\n')];
  expect(b).toHaveLength(a.length);
  return a.flatMap((one, i) => (one === b[i] ? [] : [`-${one}`, `+${b[i] ?? ''}`]));
}

const TAHUN = '2023';
const CONTOH = 'examples/dinas-contoh';

describe('what was filled in', () => {
  test('changes its own figures and nothing else', async () => {
    const desk = await prepareForm(CONTOH, {
      'Target!E5': '66 s.d. 76',
      'Target!G6': 20.5,
      'Realisasi!E2': 3.95,
      'Realisasi!F2': 'Tim "Evaluasi", 2024',
      'Realisasi!G4': 'Angka sementara: belum diaudit',
      'waktu-tunggu!E4': 65.531,
      'Anggaran!F4': 794835201,
    });
    const berkas = ['target', 'realisasi', 'anggaran'].map((nama) => `${TAHUN}/${nama}.yaml`);
    const lama = await Promise.all(berkas.map(desk.readFile));
    const { kode, stdout, stderr } = await desk.importForm();
    expect([kode, stderr]).toEqual([0, '7 nilai diubah pada 3 berkas\n']);
    const discrepancy = await Promise.all(
      berkas.map(async (b, i) => selisih(lama[i]!, await desk.readFile(b))),
    );
    expect(discrepancy).toEqual([
      [
        '-    S1.3: { dari: 65, sampai: 75 }',
        '+    S1.3: { dari: 66, sampai: 76 }',
        '-      S1.4: 21',
        '+      S1.4: 20.5',
      ],
      [
        '-  T1.1: { nilai: 3.91, sumber: "Tim Evaluasi Pelayanan Publik Kabupaten Contoh, 2024" }',
        '+  T1.1: { nilai: 3.95, sumber: "Tim \\"Evaluasi\\", 2024" }',
        '-  S1.2: { nilai: 4.6, sumber: "Bidang Perizinan, 2024" }',
        '+  S1.2: { nilai: 4.6, sumber: "Bidang Perizinan, 2024", catatan: "Angka sementara: belum diaudit" }',
        '-      - { nama: Loket Verifikasi, nilai: { 2021: 26, 2022: 22, 2023: 20 } }',
        '+      - { nama: Loket Verifikasi, nilai: { 2021: 26, 2022: 22, 2023: "65.531" } }',
      ],
      ['-            realisasi: 794835200', '+            realisasi: 794835201'],
    ]);
    expect(stdout.split('\n')).toContain('data/2023/realisasi.yaml:3: Realisasi T1.1 realisasi: 3.91 → 3.95'); // prettier-ignore
    expect(stdout).toMatch(/data\/2023\/realisasi.yaml:\d+: waktu-tunggu 3 \(Loket Verifikasi\) 2023: 20 → 65.531\n/); // prettier-ignore
  });

  test('keeps comments in a file that was typed by hand', async () => {
    const desk = await prepareForm('data', {
      'Target!E3': 96,
      'Realisasi!E2': 66.1,
      'Realisasi!E6': 1,
      'Realisasi!G6': 'Nominasi',
      'Anggaran!F2': 229850000,
    });
    const lama = await desk.readFile('2020/realisasi.yaml');
    const { kode } = await desk.importForm();
    expect(kode).toBe(0);
    const baru = await desk.readFile('2020/realisasi.yaml');
    expect(baru).toContain(
      '    nilai: 1 # "belum berhasil meraih nominasi": benar-benar nol, bukan belum ada data\n',
    );
    expect(baru).toContain('    sumber: Bagian Organisasi Setda Kab. Klungkung, 2021\n    catatan: "Nominasi"\n\n# Tahun-tahun'); // prettier-ignore
    expect(baru.split('\n')).toHaveLength(lama.split('\n').length + 1);
    expect(baru.split('#')).toHaveLength(lama.split('#').length);
    expect(await desk.readFile('2020/target.yaml')).toContain('target: { S1.1: 96, S2.1: 95, S3.1: 82, S3.2: 1 }'); // prettier-ignore
    expect(await desk.readFile('2020/anggaran.yaml')).toContain('anggaran: 234933552\n    realisasi: 229850000\n'); // prettier-ignore
  });

  test('fills in a year that the command new has prepared', async () => {
    const data = await salin('data');
    const cwd = join(data, '..');
    await jalankan(['new', '2021', '--data', 'data'], { cwd });
    const desk = await exportForm(data, {
      'Realisasi!E6': 2,
      'Realisasi!F6': 'Bagian Organisasi, 2022',
      'sasaran-pemerintahan!F2': 4.1,
      'sasaran-pemerintahan!G2': 5.2,
      'nilai-akip!F2': 80.15,
      'Anggaran!E2': 250000000,
      'Anggaran!F2': 249000000,
    });
    const { kode, stdout, stderr } = await desk.importForm();
    expect([kode, stderr]).toEqual([0, '7 nilai diubah pada 2 berkas\n']);
    expect(stdout).toContain('Realisasi S3.2 realisasi: (kosong) → 2\n');
    expect(await desk.readFile('2021/realisasi.yaml')).toContain('S3.2');
    const again = await desk.importForm();
    expect(again.stderr).toBe('0 nilai diubah pada 0 berkas\n');
  });

  test('does nothing where nothing differs, not even in the decimals that were typed', async () => {
    const desk = await prepareForm(CONTOH, {});
    const lama = await desk.readFile('2023/target.yaml');
    expect((await desk.importForm()).stdout).toBe('');
    expect(await desk.readFile('2023/target.yaml')).toBe(lama);
  });

  test('is only shown by a dry run', async () => {
    const desk = await prepareForm(CONTOH, { 'Realisasi!E2': 4 });
    const lama = await desk.readFile('2023/realisasi.yaml');
    const { kode, stdout, stderr } = await desk.importForm('--dry-run');
    expect(kode).toBe(0);
    expect(stdout).toBe('data/2023/realisasi.yaml:3: Realisasi T1.1 realisasi: 3.91 → 4\n');
    expect(stderr).toBe('1 nilai akan berubah pada 1 berkas\n');
    expect(await desk.readFile('2023/realisasi.yaml')).toBe(lama);
  });

  test('an empty cell takes nothing away, the word "kosong" does', async () => {
    const desk = await prepareForm(CONTOH, { 'Realisasi!E2': null, 'Realisasi!E4': 'kosong' });
    const { stdout, stderr } = await desk.importForm();
    expect(stdout).toBe('data/2023/realisasi.yaml:5: Realisasi S1.2 realisasi: 4.6 → (kosong)\n');
    expect(stderr).toContain('1 sel kosong tidak menghapus');
  });

  test('a file that is not there yet is made', async () => {
    const data = await salin(CONTOH);
    await ubah(join(data, '2023/target.yaml'), [/[^]*/, 'dasar_capaian: iku\n']);
    await writeFile(join(data, '2023/realisasi.yaml'), 'realisasi:\n');
    const desk = await exportForm(data, {
      'Target!E2': 3.85,
      'Realisasi!E2': 3.91,
      'Realisasi!F2': 'X',
    });
    expect((await desk.importForm()).kode).toBe(0);
    expect(await desk.readFile('2023/target.yaml')).toBe('dasar_capaian: iku\niku: { target: { T1.1: 3.85 } }\n'); // prettier-ignore
    expect(await desk.readFile('2023/realisasi.yaml')).toBe('realisasi: { T1.1: { nilai: 3.91, sumber: "X" } }\n'); // prettier-ignore
  });
});

describe('a value that takes another shape', () => {
  const PARTS = '{ pembilang: 45, penyebut: 60 }';
  const NIHIL = '{ status: nihil, alasan: "tidak ada permohonan" }';

  test.each([
    [' 3.42', '45 / 60', null, `{ nilai: ${PARTS} }`],
    ['', 'Nihil: tidak ada permohonan', null, `{ nilai: ${NIHIL} }`],
    [' 3.42', '45 / 60', 'BPS', `{ nilai: ${PARTS}, sumber: "BPS" }`],
    [' { nilai: 3.42, catatan: C }', '45 / 60', 'BPS', `{ nilai: ${PARTS}, catatan: C, sumber: "BPS" }`], // prettier-ignore
    [' { nilai:, catatan: C }', '45 / 60', null, `{ nilai: ${PARTS}, catatan: C }`],
    [` ${PARTS}`, 3.5, null, '3.5'],
    [` ${PARTS}`, 'Nihil: tidak ada permohonan', null, NIHIL],
    [` ${PARTS}`, 3.5, 'BPS', '{ nilai: 3.5, sumber: "BPS" }'],
    [` ${NIHIL}`, '45 / 60', 'BPS', `{ nilai: ${PARTS}, sumber: "BPS" }`],
    [` ${NIHIL}`, 'kosong', null, 'null'],
    [` { nilai: ${NIHIL}, catatan: C }`, 3.5, null, '{ nilai: 3.5, catatan: C }'],
  ])('T1.1:%s → %s, source %s', async (before, nilai, sumber, after) => {
    const data = await salin(CONTOH);
    const file = join(data, '2023/realisasi.yaml');
    await writeFile(file, `realisasi:\n  T1.1:${before}\n`);
    const desk = await exportForm(data, {
      'Realisasi!E2': nilai,
      ...(sumber === null ? {} : { 'Realisasi!F2': sumber }),
    });
    expect(await desk.importForm()).toMatchObject({ kode: 0 });
    expect(await desk.readFile('2023/realisasi.yaml')).toBe(`realisasi:\n  T1.1: ${after}\n`);
  });
});

describe('a file with aliases', () => {
  const SUMBER = '"Bidang Perizinan, 2024"';
  const beralias = async (): Promise<Desk> => {
    const data = await salin(CONTOH);
    await ubah(
      join(data, '2023/realisasi.yaml'),
      [`nilai: 4.6, sumber: ${SUMBER}`, `nilai: 4.6,   sumber: &bidang ${SUMBER}`],
      [`kolom: 2023, sumber: ${SUMBER}`, 'kolom: 2023, sumber: *bidang'],
      ['T1.1: 3.42\n', 'T1.1: 3.4200000000000000001 # dari arsip\n'],
      ['  2020:\n', '  2018: &lama\n    T1.1: 3.10\n  2017: *lama # sama\n  2020:\n'],
    );
    return exportForm(data, { 'Realisasi!E2': 3.95, 'Realisasi!F4': 'Bidang Lain' });
  };

  test('changes in the lines that were filled in, and where their aliases stand', async () => {
    const desk = await beralias();
    const lama = await desk.readFile('2023/realisasi.yaml');
    const { kode, stderr } = await desk.importForm();
    expect([kode, stderr]).toEqual([0, '2 nilai diubah pada 1 berkas\n']);
    expect(selisih(lama, await desk.readFile('2023/realisasi.yaml'))).toEqual([
      '-  T1.1: { nilai: 3.91, sumber: "Tim Evaluasi Pelayanan Publik Kabupaten Contoh, 2024" }',
      '+  T1.1: { nilai: 3.95, sumber: "Tim Evaluasi Pelayanan Publik Kabupaten Contoh, 2024" }',
      '-  S1.2: { nilai: 4.6,   sumber: &bidang "Bidang Perizinan, 2024" }',
      '+  S1.2: { nilai: 4.6,   sumber: "Bidang Lain" }',
      '-  S1.4: { dari: waktu-tunggu, ambil: maksimum, kolom: 2023, sumber: *bidang }',
      '+  S1.4: { dari: waktu-tunggu, ambil: maksimum, kolom: 2023, sumber: "Bidang Perizinan, 2024" }',
    ]);
  });
});

describe('whatever is wrong is told in one run, and nothing is written', () => {
  test('with the sheet and cell of each', async () => {
    const desk = await prepareForm(CONTOH, {
      'Target!E2': '3,85',
      'Realisasi!A4': 'S9.9',
      'Realisasi!E3': 101,
      'Realisasi!E5': { t: 'n', v: 0.776, z: '0.0%' },
      'Realisasi!E9': { t: 'n', v: 45051, z: 'dd/mm/yyyy' },
      'Realisasi!A20': null,
      'Realisasi!E20': 7,
      'Realisasi!A21': 'T1.1',
      'waktu-tunggu!B3': 'Loket Lain',
      'kepuasan!E1': '2024',
      'Anggaran!E4': 'Rp 812.600.000',
      'Anggaran!F4': 794835200.5,
      'Anggaran!F5': { t: 'n', f: '1/0' },
    });
    const lama = await desk.readFile('2023/realisasi.yaml');
    const { kode, stdout, stderr } = await desk.importForm();
    expect([kode, stdout]).toEqual([1, '']);
    expect(stderr).toMatchSnapshot();
    expect(await desk.readFile('2023/realisasi.yaml')).toBe(lama);
  });

  test('a figure of units, which has no sheet', async () => {
    const data = await salin(CONTOH);
    await ubah(join(data, '2023/realisasi.yaml'), [
      'dari: standar-pelayanan, ambil: rata-rata-capaian',
      'dari: { ruang: [../dinas-*, ../badan], indikator: S1.1 }, ambil: rata-rata',
    ]);
    const { importForm } = await exportForm(data, { 'Realisasi!E3': 101 });
    const { stderr } = await importForm();
    expect(stderr).toBe(
      'galat: f.xlsx: Realisasi!E3: nilai ini diambil dari unit ../dinas-*, ../badan: perbaiki data unitnya, dan kosongkan sel ini\n1 galat; tidak ada yang ditulis\n',
    );
    expect((await importForm('--lang', 'en')).stderr).toContain(
      'this value is taken from units (diambil dari unit ../dinas-*, ../badan): mend their data',
    );
  });

  test('a figure of quarters, which has a sheet of its own', async () => {
    const data = await salin(CONTOH);
    const realisasi = join(data, '2023/realisasi.yaml');
    await ubah(realisasi, ['S2.3: { nilai: 2.6,', 'S2.3: { dari: triwulan,']);
    const { importForm } = await exportForm(data, { 'Realisasi!E9': 3 });
    expect((await importForm()).stderr).toBe(
      'galat: f.xlsx: Realisasi!E9: nilai ini dihitung dari triwulan: isi lembar triwulan (atau triwulan.yaml, bila belum ada di lembar itu), dan kosongkan sel ini\n1 galat; tidak ada yang ditulis\n',
    );
    expect((await importForm('--lang', 'en')).stderr).toContain('fill in the sheet of quarters');
  });

  test('in English as well', async () => {
    const desk = await prepareForm(CONTOH, { 'Target!E2': '3,85' });
    const { stderr } = await desk.importForm('--lang', 'en');
    expect(stderr).toBe(
      'error: f.xlsx: Target!E2: holds the text "3,85", not a number; format the cell as Number and type 3.85 (3,85 in an Indonesian Excel)\n1 error; nothing was written\n',
    );
  });

  test('a form of another year', async () => {
    const desk = await prepareForm(CONTOH, {});
    const { kode, stderr } = await desk.importForm('--tahun', '2022');
    expect(kode).toBe(1);
    expect(stderr).toBe('lkjip: galat: f.xlsx: formulir ini untuk tahun 2023, bukan 2022\n');
  });

  test('a form that does not say its year', async () => {
    const desk = await prepareForm(CONTOH, {});
    await changeForm(desk.form, dropSheets('Petunjuk', 'lkjip'));
    const { kode, stderr } = await desk.importForm();
    expect([kode, stderr]).toEqual([1, expect.stringContaining('tambahkan --tahun TAHUN')]);
    expect((await desk.importForm('--tahun', '2023')).kode).toBe(0);
  });

  test('data files that have errors themselves', async () => {
    const desk = await prepareForm(CONTOH, { 'Realisasi!E2': 4 });
    await ubah(join(desk.data, '2023/target.yaml'), ['T1.1: 3.85', 'T1.1: 3,85']);
    const { kode, stderr } = await desk.importForm();
    expect(kode).toBe(1);
    expect(stderr).toContain('perbaiki dahulu berkas datanya');
  });
});

describe('what is no form', () => {
  test.each([
    ['tak-ada.xlsx', null, 2, 'tak-ada.xlsx: tidak ada berkasnya'],
    ['folder', null, 2, 'folder: bukan berkas'],
    ['teks.xlsx', 'kode,target', 1, 'teks.xlsx: bukan berkas .xlsx yang utuh'],
    ['besar.xlsx', '0'.repeat(11 * 1024 * 1024), 1, 'besar.xlsx: lebih dari 10 MB'],
  ])('%s', async (nama, teks, out, pesan) => {
    const data = await salin('data');
    const cwd = join(data, '..');
    if (teks !== null) await writeFile(join(cwd, nama), teks);
    const berkas = nama === 'folder' ? 'data' : nama;
    const { kode, stderr } = await jalankan(['import', berkas, '--data', 'data'], { cwd });
    expect(kode).toBe(out);
    expect(stderr).toContain(pesan.replace('folder', 'data'));
    // What was named wrong is told with how a form is made.
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(out);
    expect(lines[1] ?? '').toBe(
      out === 2
        ? '       saran: sebutkan formulir yang sudah diisi; yang kosong dibuat oleh: lkjip export --form BERKAS'
        : '',
    );
  });
});

test('values of a composite index go to their parts', async () => {
  const desk = await prepareForm('examples/provinsi', {
    'reformasi-birokrasi!D2': 76.25,
    'reformasi-birokrasi!D5': 3.4,
  });
  expect(await desk.importForm()).toMatchObject({ kode: 0 });
  const text = await desk.readFile('2020/realisasi.yaml');
  expect(text).toContain('- { nama: Pemenuhan, bobot: 20, nilai: 76.25 }\n');
  expect(text).toContain('        bobot: 30\n        nilai: 3.4\n        konversi:\n');
  expect(text).toContain('- { nama: Hasil Antara, bobot: 20, nilai: 68 }\n');
});
