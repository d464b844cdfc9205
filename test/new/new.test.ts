// `lkjip new` on copies of the kept workspaces: what is carried, what is emptied, and that nothing is overwritten.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jalankan, ROOT } from '../cli/io.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { isFigure } from '../../src/formula/figure.ts';
import { bacaTahun, salin, ubah } from './workspace-copy.ts';

interface Temuan {
  readonly kode: string;
  readonly tingkat: string;
  readonly berkas: string;
}

async function finding(ruang: string, tahun: number): Promise<readonly Temuan[]> {
  const { stdout } = await jalankan([
    'validate',
    String(tahun),
    '--data',
    ruang,
    '--format',
    'json',
  ]);
  return (JSON.parse(stdout) as { diagnostik: Temuan[] }).diagnostik;
}

const isi = (ruang: string, berkas: string) => readFileSync(join(ruang, berkas), 'utf8');
const tampil = (target: object | undefined) =>
  target && 'nilai' in target ? String(target.nilai) : JSON.stringify(target);

describe('data/ rolled to 2021', () => {
  let ruang = '';
  let keluaran = { kode: -1, stdout: '', stderr: '' };
  beforeAll(async () => {
    ruang = await salin('data');
    keluaran = await jalankan(['new', '2021', '--data', ruang], { cwd: ruang });
  });

  test('names what it wrote, and nothing else is there', () => {
    expect(keluaran.kode).toBe(0);
    const narasi = readdirSync(join(ROOT, 'data/2020/narasi')).sort();
    expect(keluaran.stdout.trim().split('\n')).toEqual([
      '2021/target.yaml',
      '2021/realisasi.yaml',
      '2021/anggaran.yaml',
      '2021/organisasi.yaml',
      ...narasi.map((nama) => `2021/narasi/${nama}`),
    ]);
    expect(readdirSync(join(ruang, '2021')).sort()).toEqual([
      'anggaran.yaml',
      'narasi',
      'organisasi.yaml',
      'realisasi.yaml',
      'target.yaml',
    ]);
    expect(readdirSync(ruang).filter((nama) => nama.startsWith('.'))).toEqual([]);
    expect(keluaran.stderr).toContain('lkjip validate 2021');
  });

  test('targets are those that the Renstra has for 2021, in an agreement not revised yet', async () => {
    const { iku, perjanjianKinerja, dasarCapaian } = await bacaTahun(ruang, 2021);
    const target = { 'S1.1': '90', 'S2.1': '90', 'S3.1': '88', 'S3.2': '1' };
    const [murni, ...other] = perjanjianKinerja;
    expect(other).toEqual([]);
    expect(murni?.jenis).toBe('murni');
    for (const dokumen of [iku, murni]) {
      expect(
        Object.fromEntries([...dokumen!.target].map(([kode, one]) => [kode, tampil(one)])),
      ).toEqual(target);
      expect(dokumen?.sasaran).toEqual([]);
    }
    expect(dasarCapaian).toBe('iku');
    expect(iku?.sumber).toBe(
      'IKU Sekretariat Daerah Tahun 2021 (Renstra Sekretariat Daerah 2018-2023)',
    );
    expect(murni?.sumber).toBe('Perjanjian Kinerja Sekretariat Daerah Tahun 2021');
  });

  test('no realisasi is left, every indikator is there, derivations point to the new column', async () => {
    const { realisasi, standarNasional, fakta, tercetak } = await bacaTahun(ruang, 2021);
    const teks = isi(ruang, '2021/realisasi.yaml');
    expect([...realisasi.keys()]).toEqual(['T1.1', 'S1.1', 'S2.1', 'S3.1', 'S3.2']);
    for (const one of realisasi.values()) {
      expect(one.nilai).toBeNull();
      expect([one.catatan, one.tahunData, one.capaianTercetak]).toEqual([null, null, null]);
    }
    expect(realisasi.get('S3.1')?.turunan).toMatchObject({
      dari: 'nilai-akip',
      ambil: 'rata-rata',
      kolom: '2021',
    });
    expect(realisasi.get('S1.1')?.sumber).toBe('Bagian Organisasi Setda Kab. Klungkung, 2022');
    expect([standarNasional.size, fakta.size, tercetak.size]).toEqual([0, 0, 0]);
    expect(teks.replace(/#.*/g, '')).not.toMatch(/tercetak|tahun_data/);
    expect(teks).toContain('#   ham-anugerah: { nilai: 6,');
  });

  test('years without a folder stay known, and tables keep their columns', async () => {
    const { realisasiLalu, tabel } = await bacaTahun(ruang, 2021);
    expect([...realisasiLalu.keys()]).toEqual([2018, 2019]);
    expect(realisasiLalu.get(2018)?.get('S3.2')?.nilai?.nilai?.toString()).toBe('2');
    const akip = tabel.find(({ kode }) => kode === 'nilai-akip');
    expect(akip?.jenis === 'nilai' && akip.kolom).toEqual(['2018', '2019', '2020', '2021']);
    const [lama] = (await bacaTahun(ruang, 2020)).tabel.filter(({ kode }) => kode === 'nilai-akip');
    const nilai = (one: typeof akip) =>
      one?.jenis === 'nilai'
        ? one.baris.map(({ nama, nilai: angka }) => [
            nama,
            ...[...angka].map(
              ([kolom, a]) => `${kolom} ${isFigure(a) ? a.nilai.toFixed(a.desimal) : ''}`,
            ),
          ])
        : [];
    expect(nilai(akip)).toEqual(nilai(lama));
    const kinerja = tabel.find(({ kode }) => kode === 'sasaran-pemerintahan');
    expect(kinerja?.judul).toMatch(/Tahun 2021$/);
    expect(kinerja?.jenis === 'capaian' && kinerja.baris).toHaveLength(5);
    for (const baris of kinerja?.jenis === 'capaian' ? kinerja.baris : []) {
      expect([baris.target, baris.realisasi, baris.tahunData]).toEqual([null, null, null]);
    }
    // A survey of 2018 says so itself.
    const survei = tabel.find(({ kode }) => kode === 'ombudsman');
    expect(survei?.sumber).toBe('website Ombudsman Republik Indonesia, 2018');
    expect(nilai(survei)[0]).toEqual(['Kabupaten Klungkung', '2018 92.51']);
  });

  test('programmes are carried without their money', async () => {
    const { anggaran } = await bacaTahun(ruang, 2021);
    const lama = (await bacaTahun(ruang, 2020)).anggaran!;
    const pokok = (one: typeof lama) =>
      one.program.map(({ kode, nama, sasaran, bagian }) => [kode, nama, sasaran, bagian]);
    expect(pokok(anggaran!)).toEqual(pokok(lama));
    for (const program of anggaran!.program) {
      expect([program.anggaran, program.realisasi]).toEqual([null, null]);
    }
    expect([anggaran?.jumlahTercetak, anggaran?.capaianKeuangan.size]).toEqual([null, 0]);
  });

  test('what is said of the report of 2020 is dropped, other comments and the schema line stay', () => {
    const anggaran = isi(ruang, '2021/anggaran.yaml');
    expect(anggaran.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../skema/anggaran.schema.json',
    );
    expect(anggaran).toContain('bagian: Bagian Pengadaan Barang dan Jasa # "PBJ"; naskah: ');
    expect(anggaran).toContain('  # P07 dan P08 bernama sama');
    for (const nama of ['target', 'realisasi', 'anggaran', 'organisasi']) {
      const teks = isi(ruang, `2021/${nama}.yaml`).replace(/^# {3}[^\n]*\n/gm, '');
      expect(teks).not.toMatch(/laporan 2020 (?:men|mem)|Tabel \d/);
      expect(teks).not.toMatch(/\n\n\n/);
    }
  });

  test('the last prose is inside a comment, below a line that is to be replaced', () => {
    const lama = isi(ruang, '2020/narasi/3.1-S1.md').trim();
    expect(isi(ruang, '2021/narasi/3.1-S1.md')).toBe(
      `TODO: tulis untuk tahun 2021.\n\n<!-- Naskah tahun 2020, sebagai bahan:\n\n${lama}\n-->\n`,
    );
  });

  test('the duties stay, the date and last year’s title do not', async () => {
    const { organisasi } = await bacaTahun(ruang, 2021);
    const lama = (await bacaTahun(ruang, 2020)).organisasi!;
    expect(organisasi?.pengesahan).toEqual({ ...lama.pengesahan, tanggal: null });
    expect([organisasi?.tugas, organisasi?.fungsi]).toEqual([lama.tugas, lama.fungsi]);
    expect(organisasi?.tabel[0]?.judul).toMatch(/Januari Tahun 2021$/);
  });

  test('validate finds no error, and lists every gap', async () => {
    const daftar = await finding(ruang, 2021);
    expect(daftar.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    const kode = daftar.map((one) => one.kode);
    expect(kode.filter((one) => one === 'realisasi-kosong')).toHaveLength(5);
    expect(kode.filter((one) => one === 'anggaran-kosong')).toHaveLength(10);
    expect(kode.filter((one) => one === 'narasi-belum-ditulis')).toHaveLength(18);
    const todo = daftar.filter((one) => one.kode === 'catatan-todo');
    expect(new Set(todo.map(({ berkas }) => berkas))).toEqual(
      new Set(['anggaran', 'organisasi', 'realisasi', 'target'].map((n) => `2021/${n}.yaml`)),
    );
    expect(kode).not.toContain('paragraf-ganda');
    expect(kode.filter((one) => /tahun-lain|data-lama|salinan|tercetak/.test(one))).toEqual([]);
  });

  test('a second time nothing is written', async () => {
    const before = isi(ruang, '2021/target.yaml');
    await ubah(join(ruang, '2021/target.yaml'), ['S3.1: 88', 'S3.1: 89']);
    const { kode, stderr } = await jalankan(['new', '2021', '--data', ruang]);
    expect(kode).toBe(2);
    expect(stderr).toContain('2021/target.yaml');
    expect(isi(ruang, '2021/target.yaml')).toBe(before.replace('S3.1: 88', 'S3.1: 89'));
  });
});

describe('examples/dinas-contoh rolled to 2024', () => {
  let ruang = '';
  beforeAll(async () => {
    ruang = await salin('examples/dinas-contoh');
    expect((await jalankan(['new', '2024', '--data', ruang])).kode).toBe(0);
  });

  test('what could not be taken over is all that the two years differ by', () => {
    for (const nama of ['target', 'anggaran', 'organisasi', 'realisasi']) {
      expect(isi(ruang, `2024/${nama}.yaml`)).toMatchSnapshot(nama);
    }
  });

  test('ranges and decimals are those of the Renstra', () => {
    const teks = isi(ruang, '2024/target.yaml');
    expect(teks).toContain('    S1.3: { dari: 70, sampai: 80 }\n');
    expect(teks).toContain('    S2.1: 84.00\n');
    expect(teks).toContain('T1.1: 4.00');
  });

  test('only gaps are found', async () => {
    const kode = new Set((await finding(ruang, 2024)).map((one) => one.kode));
    expect([...kode].sort()).toEqual([
      'anggaran-belum-dilaporkan',
      'anggaran-kosong',
      'belanja-kosong',
      'catatan-todo',
      'gambar-kosong',
      'indikator-kegiatan-kosong',
      'kelengkapan-analisis',
      'kelengkapan-efisiensi',
      'kelengkapan-standar-nasional',
      'narasi-belum-ditulis',
      'pengesahan-kurang',
      'realisasi-kosong',
      'tabel-kosong',
      'target-mundur',
      'tindak-lanjut-belum',
    ]);
  });

  test('builds as it is, and once filled in has the whole trend', async () => {
    const keluaran = join(ruang, '../laporan');
    const arrange = [
      'build',
      '2024',
      '--data',
      ruang,
      '--format',
      'html,json',
      '--output',
      keluaran,
    ];
    expect((await jalankan(arrange)).kode).toBe(0);
    const berkas = join(ruang, '2024/realisasi.yaml');
    await ubah(
      berkas,
      ['S1.2: { nilai: null', 'S1.2: { nilai: 4.4'],
      [
        'nama: Sekretariat, nilai: { 2021: 72.85, 2022: 76.30, 2023: 80.45, 2024: null }',
        'nama: Sekretariat, nilai: { 2021: 72.85, 2022: 76.30, 2023: 80.45, 2024: 81.50 }',
      ],
    );
    expect((await jalankan(arrange)).kode).toBe(0);
    const hasil = JSON.parse(await readFile(join(keluaran, '2024/lkjip-2024.json'), 'utf8')) as {
      indikator: {
        kode: string;
        realisasi: { tampil: string } | null;
        realisasi_lalu: Record<string, { tampil: string } | null>;
      }[];
    };
    const tren = (kode: string) => {
      const one = hasil.indikator.find((other) => other.kode === kode)!;
      const lalu = Object.entries(one.realisasi_lalu).map(
        ([tahun, f]) => `${tahun} ${f?.tampil ?? '–'}`,
      );
      return [...lalu, `2024 ${one.realisasi?.tampil ?? '–'}`];
    };
    expect(tren('S1.2')).toEqual([
      '2019 7,8',
      '2020 7,1',
      '2021 6,3',
      '2022 5,2',
      '2023 4,6',
      '2024 4,4',
    ]);
    expect(tren('S3.1').slice(-2)).toEqual(['2023 77,00', '2024 81,50']);
  });

  test('what was rolled and never written is rolled once more without a comment in a comment', async () => {
    const more = await salin('examples/dinas-contoh');
    await ubah(join(more, 'renstra-2019-2024.yaml'), ['selesai: 2024', 'selesai: 2025']);
    expect((await jalankan(['new', '2024', '--data', more])).kode).toBe(0);
    expect((await jalankan(['new', '2025', '--data', more])).kode).toBe(0);
    const prosa = isi(more, '2025/narasi/3.1-S1.1.md');
    expect(prosa).toMatch(/^TODO: tulis untuk tahun 2025\.\n\n<!-- Naskah tahun 2024[^]*-->\n$/);
    expect(prosa.match(/TODO|Naskah tahun/g)).toHaveLength(2);
    const kode = (await finding(more, 2025)).map((one) => one.kode);
    expect(kode).toContain('target-kosong');
    expect(isi(more, '2025/target.yaml')).toMatch(/^ {4}S1\.1:$/m);
    // One note of each kind, not one of every year.
    expect(isi(more, '2025/realisasi.yaml').match(/TODO: tahun pada/g)).toHaveLength(2);
    expect(isi(more, '2025/realisasi.yaml')).not.toContain('tahun 2024 menyebut');
  });
});

describe('refused', () => {
  test.each([
    ['a year that no Renstra covers', '2024', 'renstra-2019-2023.yaml (2019-2023)'],
    ['a year with nothing before it', '2019', 'sebelum tahun 2019'],
    ['no year', 'depan', '"depan" bukan tahun'],
  ])('%s', async (_, tahun, pesan) => {
    const root = await tulisRuang();
    const { kode, stderr } = await jalankan(['new', tahun], { cwd: root });
    expect(kode).toBe(2);
    expect(stderr).toContain(pesan);
    expect(existsSync(join(root, 'data', tahun))).toBe(false);
  });

  test('broken files of the year before, at their line; those of other years do not matter', async () => {
    const root = await tulisRuang({ '2020/realisasi.yaml': 'realisasi:\n  S1.1: 84,5\n' });
    const { kode, stderr } = await jalankan(['new', '2021'], { cwd: root });
    expect(kode).toBe(1);
    expect(stderr).toContain('data/2020/realisasi.yaml:2:9');
    expect(existsSync(join(root, 'data/2021'))).toBe(false);
    const lama = await tulisRuang({ '2019/realisasi.yaml': 'realisasi: [\n' });
    expect((await jalankan(['new', '2021'], { cwd: lama })).kode).toBe(0);
  });

  test('a name that is taken by something lkjip does not read', async () => {
    const root = await tulisRuang();
    await mkdir(join(root, 'data/2021/anggaran.yaml'), { recursive: true });
    const { kode, stderr } = await jalankan(['new', '2021'], { cwd: root });
    expect(kode).toBe(2);
    expect(stderr).toContain('2021/anggaran.yaml');
    expect(readdirSync(join(root, 'data/2021'))).toEqual(['anggaran.yaml']);
    const link = await tulisRuang();
    await mkdir(join(link, 'data/2021'));
    await symlink('/tidak/ada', join(link, 'data/2021/target.yaml'));
    expect((await jalankan(['new', '2021'], { cwd: link })).kode).toBe(2);
  });

  test('pictures that are there already stay', async () => {
    const root = await tulisRuang();
    await mkdir(join(root, 'data/2021/gambar'), { recursive: true });
    await writeFile(join(root, 'data/2021/gambar/S1-rapat.jpg'), 'x');
    expect((await jalankan(['new', '2021'], { cwd: root })).kode).toBe(0);
    expect(existsSync(join(root, 'data/2021/gambar/S1-rapat.jpg'))).toBe(true);
    expect(existsSync(join(root, 'data/2021/target.yaml'))).toBe(true);
  });

  test('in English', async () => {
    const root = await tulisRuang();
    const { stderr } = await jalankan(['new', '2030', '--lang', 'en'], { cwd: root });
    expect(stderr).toContain('no Renstra has a period that covers 2030');
  });
});

test('figures of a file with aliases are carried as they were typed', async () => {
  const ruang = await salin('examples/dinas-contoh');
  await ubah(
    join(ruang, '2023/organisasi.yaml'),
    ['"000000000000000002"', '196001011985031007'],
    ['{ jabatan: Kepala Dinas,', '{   jabatan: &kepala Kepala Dinas,'],
    ['di_bawah: Kepala Dinas }', 'di_bawah: *kepala }'],
  );
  await ubah(
    join(ruang, '2023/realisasi.yaml'),
    ['T1.1: 3.42\n', 'T1.1: &a   3.4200000000000000001 # arsip\n'],
    ['T1.1: 3.51\n', 'T1.1: *a\n'],
  );
  const { kode } = await jalankan(['new', '2024', '--data', ruang], { cwd: ruang });
  expect(kode).toBe(0);
  expect(isi(ruang, '2024/organisasi.yaml')).toContain('    nip: 196001011985031007\n');
  expect(isi(ruang, '2024/organisasi.yaml')).toContain(
    '  - {   jabatan: Kepala Dinas, nama: "Pejabat Dua, S.E., M.M." }\n  - { jabatan: Sekretaris, di_bawah: Kepala Dinas }\n',
  );
  expect(isi(ruang, '2024/realisasi.yaml')).toContain('T1.1: 3.4200000000000000001 # arsip\n');
  expect(isi(ruang, '2024/realisasi.yaml')).toContain('  2020:\n    T1.1: 3.4200000000000000001\n');
});

test('quarters keep what they are of and how they make the year, and are otherwise empty', async () => {
  const ruang = await tulisRuang({
    '2020/realisasi.yaml':
      'realisasi:\n  S1.1: { dari: triwulan, sumber: Laporan Triwulan 2020 }\n',
    '2020/triwulan.yaml': `# Triwulan tahun 2020.
pengukuran:
  S1.1: { sifat: jumlah, target: [20, 20, 20, 20], realisasi: [21, 20, null] }
  S9.9:
rencana_aksi:
  - { indikator: S1.1, aksi: Melatih petugas }
`,
  });
  expect((await jalankan(['new', '2021'], { cwd: ruang })).kode).toBe(0);
  const lines = isi(ruang, 'data/2021/triwulan.yaml')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(lines).toEqual([
    'pengukuran:',
    '  S1.1: { sifat: jumlah, target: null, realisasi: null }',
    '',
  ]);
  expect(isi(ruang, 'data/2021/realisasi.yaml')).toContain(
    'S1.1: { dari: triwulan, sumber: Laporan Triwulan 2021 }',
  );
  // What is to be planned anew is not left out without a word.
  expect(isi(ruang, 'data/2021/triwulan.yaml')).toContain(
    '# TODO: rencana aksi tahun 2021; di bawah ini yang tahun 2020\n# rencana_aksi:\n#   - { indikator: S1.1, aksi: Melatih petugas }\n',
  );
});

test('targets that the Renstra does not have are said', async () => {
  const renstra = (indikator: string) => ({
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }\nsasaran:\n  - kode: S1\n    nama: Mutu\n    indikator:\n${indikator}`,
  });
  const one = (kode: string, target: string) =>
    `      - { kode: ${kode}, nama: Nilai ${kode}, satuan: poin, target: { ${target} } }\n`;
  const header = async (indikator: string) => {
    const ruang = await tulisRuang(renstra(indikator));
    expect((await jalankan(['new', '2021'], { cwd: ruang })).kode).toBe(0);
    const lines = isi(ruang, 'data/2021/target.yaml').split('\n');
    return lines.filter((line) => line.includes('Renstra tidak memuat'));
  };
  const both = one('S1.1', '2020: 80, 2021: 81') + one('S1.2', '2020: 7');
  expect(await header(both)).toEqual([
    '# TODO: Renstra tidak memuat target tahun 2021 untuk S1.2; isi dari dokumennya',
  ]);
  expect(await header(one('S1.1', '2020: 80'))).toEqual([
    '# TODO: Renstra tidak memuat target tahun 2021 untuk satu indikator pun; isi dari dokumennya',
  ]);
  expect(await header(one('S1.1', '2021: 80'))).toEqual([]);
});

test('of quarters that hold nothing nothing is carried', async () => {
  const ruang = await tulisRuang({ '2020/triwulan.yaml': 'pengukuran:\n  S1.1:\n' });
  expect((await jalankan(['new', '2021'], { cwd: ruang })).kode).toBe(0);
  expect(isi(ruang, 'data/2021/triwulan.yaml')).toContain('  S1.1:\n');
});

test('--triwulan prepares quarters for a year whose predecessor had none', async () => {
  const ruang = await tulisRuang();
  const { kode, stdout } = await jalankan(['new', '2021', '--triwulan'], { cwd: ruang });
  expect(kode).toBe(0);
  expect(stdout).toContain('2021/triwulan.yaml');
  expect(isi(ruang, 'data/2021/triwulan.yaml')).toContain(
    '  "S1.1": { sifat: kumulatif, target: [null, null, null, null], realisasi: [null, null, null, null] }\n',
  );
  expect((await finding(join(ruang, 'data'), 2021)).map((one) => one.kode)).toContain(
    'catatan-todo',
  );
  const twice = await tulisRuang({ '2020/triwulan.yaml': 'pengukuran:\n  S1.1:\n' });
  await jalankan(['new', '2021', '--triwulan'], { cwd: twice });
  expect(isi(twice, 'data/2021/triwulan.yaml')).not.toContain('null, null');
});

test('--triwulan of a year that is there tells where its quarters go', async () => {
  const ruang = await tulisRuang();
  const hint = async () => {
    const { kode, stderr } = await jalankan(['new', '2020', '--triwulan'], { cwd: ruang });
    expect(kode).toBe(2);
    return /saran: (.*)/.exec(stderr)?.[1];
  };
  expect(await hint()).toContain('buat 2020/triwulan.yaml menurut: lkjip panduan data');
  await writeFile(join(ruang, 'data/2020/triwulan.yaml'), 'pengukuran: {}\n');
  expect(await hint()).toContain('tidak pernah menimpa berkas');
});
