// The formulas put together: workspaces in, the results of a year out.

import { describe, expect, test } from 'vitest';
import { isFigure } from '../../src/calculate/besaran.ts';
import { computeLaporan, findRenstra, type HasilIndikator } from '../../src/calculate/laporan.ts';
import { plannedByYear } from '../../src/calculate/tren.ts';
import { formatTarget } from '../../src/compose/format.ts';
import { findWorkspace, loadWorkspace } from '../../src/source/load/load.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { hitung, hitungRuang, ruang, tampil } from './bantu.ts';

const RENSTRA = `periode: { mulai: 2018, selesai: 2023 }
tujuan:
  - kode: T1
    nama: Tujuan
    indikator:
      - { kode: T1.1, nama: Indikator tujuan, satuan: poin, target: { 2020: 73, 2023: 78 } }
sasaran:
  - kode: S1
    nama: Sasaran satu
    indikator:
      - { kode: S1.1, nama: Satu, satuan: persen, target: { 2018: 50, 2019: 60, 2020: 70, 2021: 80, 2023: 100 } }
      - { kode: S1.2, nama: Dua, satuan: kasus, polaritas: minimal, target: { 2023: 10 } }
  - kode: S2
    nama: Sasaran dua
`;
const LKJIP_WHOLE = `versi: 1
instansi: { nama: Badan, daerah: Kabupaten }
metode: { pembulatan: { desimal: 0, dasar: tampil } }
`;
const DASAR = { 'renstra-2019-2024.yaml': null, 'renstra-2018-2023.yaml': RENSTRA };

const indikator = (hasil: ReturnType<typeof hitung>, kode: string): HasilIndikator => {
  const all = [...hasil.tujuan, ...hasil.sasaran].flatMap((one) => one.indikator);
  const ditemukan = all.find((one) => one.indikator.kode === kode);
  if (ditemukan === undefined) throw new Error(kode);
  return ditemukan;
};

describe('the 2020 report of Sekretariat Daerah Kabupaten Klungkung', async () => {
  const folder = await findWorkspace('data', process.cwd());
  const { workspace: klungkung } = parseWorkspace(await loadWorkspace(folder), [2020]);
  if (klungkung === null) throw new Error('data/ cannot be read');
  const hasil = hitungRuang(klungkung, 2020);

  test.each([
    ['S1.1', '102,95', '108,37', 'Sangat Tinggi'],
    ['S2.1', '110,21', '116,01', 'Sangat Tinggi'],
    ['S3.1', '81,65', '99,57', 'Sangat Tinggi'],
    ['S3.2', '0', '0,00', 'Sangat Rendah'],
  ])('%s: realisasi %s, capaian %s', (kode, realisasi, capaian, predikat) => {
    const one = indikator(hasil, kode);
    expect([tampil(one.realisasi), tampil(one.capaian), one.predikat?.predikat]).toEqual([
      realisasi,
      capaian,
      predikat,
    ]);
  });

  test.each([
    ['S1', '0,95', '87,16', '1,18', '0,24'],
    ['S2', '0,95', '98,20', '1,12', '0,18'],
  ])('the efficiency of %s', (kode, standar, keuangan, indeks, tingkat) => {
    const efisiensi = hasil.sasaran.find(({ sasaran }) => sasaran.kode === kode)?.efisiensi;
    if (efisiensi === undefined) throw new Error(kode);
    const { standar: se, realisasiKeuangan, indeks: ie, tingkat: te } = efisiensi;
    expect([se, realisasiKeuangan, ie, te].map(tampil)).toEqual([
      standar,
      keuangan,
      indeks,
      tingkat,
    ]);
    expect(efisiensi.keterangan).toBe('Efisien');
  });

  test('the AKIP means, over the units that have a value', () => {
    const akip = hasil.tabel.find(({ tabel }) => tabel.kode === 'nilai-akip');
    if (akip?.jenis !== 'nilai') throw new Error('no nilai-akip');
    const mean = (kolom: string) => tampil(akip.rataRata.get(kolom)!);
    // Printed: 81,67 for 2018, a blank counted as 0; over the 37 units it is 83,88.
    expect(['2018', '2019', '2020'].map(mean)).toEqual(['83,88', '78,38', '81,65']);
    expect(akip.baris.length).toBe(38);
    expect(akip.baris.filter(({ nilai }) => isFigure(nilai.get('2018')!)).length).toBe(37);
  });

  test('a goal whose score is not released has none', () => {
    expect(tampil(indikator(hasil, 'T1.1').realisasi)).toBe('realisasi-kosong');
    expect(indikator(hasil, 'T1.1').predikat).toBeNull();
  });

  test('the budget adds up', () => {
    expect(tampil(hasil.anggaran.anggaran)).toBe('16.103.482.613');
    expect(tampil(hasil.anggaran.serapan)).toBe('anggaran-belum-dilaporkan');
  });
});

describe('whose targets count', () => {
  const target = (isi: string, kode = 'S1.1') => {
    const { target: ditemukan } = indikator(hitung({ ...DASAR, '2020/target.yaml': isi }), kode);
    return ditemukan !== null && 'nilai' in ditemukan ? ditemukan.nilai.toFixed() : null;
  };
  const IKU = 'iku: { target: { S1.1: 95, S1.2: 5 } }\n';
  const PK =
    'perjanjian_kinerja:\n  - { versi: murni, target: { S1.1: 80 } }\n  - { versi: perubahan, target: { S1.1: 90 } }\n';

  test.each([
    ['the last Perjanjian Kinerja, when nothing is said', IKU + PK, '90'],
    ['the same when it is asked for', `${IKU}${PK}dasar_capaian: perjanjian_kinerja\n`, '90'],
    ['the IKU when it is asked for', `${IKU}${PK}dasar_capaian: iku\n`, '95'],
    [
      'none, when the document that is asked for is not there',
      `${IKU}dasar_capaian: perjanjian_kinerja\n`,
      null,
    ],
    ['none of the IKU, when there is no IKU', `${PK}dasar_capaian: iku\n`, null],
  ])('%s', (_, isi, expected) => {
    expect(target(isi)).toBe(expected);
  });

  test('a document that names no target lends none from another', () => {
    expect(target(IKU + PK, 'S1.2')).toBeNull();
  });
});

describe('derived realisations', () => {
  const TABEL = `tabel:
  - kode: capai
    jenis: capaian
    judul: Capaian
    baris:
      - { indikator: A, target: 50, realisasi: 100 }
      - { indikator: B, target: 100, realisasi: 80 }
      - { indikator: C, target: 100, realisasi: }
      - { indikator: D, realisasi: 5 }
  - kode: nilai
    jenis: nilai
    judul: Nilai
    kolom: [2019, 2020]
    skala: akip
    baris:
      - { nama: A, nilai: { 2019: 70, 2020: 90.00 } }
      - { nama: B, nilai: { 2020: 80.5 } }
      - { nama: C }
  - kode: satu
    jenis: nilai
    judul: Satu kolom
    kolom: [jumlah]
    baris: [{ nama: A, nilai: { jumlah: 3 } }, { nama: B, nilai: { jumlah: 4 } }]
`;
  const realisasi = (isi: string, lkjip = '') =>
    indikator(
      hitung({
        ...DASAR,
        ...(lkjip === '' ? {} : { 'lkjip.yaml': lkjip }),
        '2020/realisasi.yaml': `realisasi: { S1.1: ${isi} }\n${TABEL}`,
      }),
      'S1.1',
    ).realisasi;

  test.each([
    ['{ dari: capai, ambil: rata-rata-capaian }', '140,00'],
    ['{ dari: nilai, ambil: rata-rata, kolom: 2020 }', '85,25'],
    ['{ dari: nilai, ambil: rata-rata, kolom: 2019 }', '70,00'],
    ['{ dari: nilai, ambil: jumlah, kolom: 2020 }', '170,50'],
    ['{ dari: nilai, ambil: maksimum, kolom: 2020 }', '90,00'],
    ['{ dari: nilai, ambil: minimum, kolom: 2020 }', '80,50'],
    ['{ dari: nilai, ambil: cacah, kolom: 2019 }', '1'],
    ['{ dari: satu, ambil: jumlah }', '7'],
    ['{ dari: nilai, ambil: jumlah }', 'kolom-tak-ada'],
    ['{ dari: nilai, ambil: jumlah, kolom: 2021 }', 'kolom-tak-ada'],
    ['{ dari: nihil, ambil: jumlah, kolom: 2020 }', 'tabel-tak-ada'],
    ['{ dari: capai, ambil: rata-rata }', 'ambil-tak-cocok'],
    ['{ dari: nilai, ambil: rata-rata-capaian }', 'ambil-tak-cocok'],
    ['{ nilai: null }', 'realisasi-kosong'],
    ['{ nilai: 5.50 }', '5,50'],
    ['5.5', '5,5'],
    ['', 'realisasi-kosong'],
  ])('%s gives %s', (isi, expected) => {
    expect(tampil(realisasi(isi))).toBe(expected);
  });

  test('a cap is put on each row before their mean: (120 + 80) / 2', () => {
    const lkjip = 'versi: 1\ninstansi: { nama: A, daerah: B }\nmetode: { capaian_maksimum: 120 }\n';
    expect(tampil(realisasi('{ dari: capai, ambil: rata-rata-capaian }', lkjip))).toBe('100,00');
  });

  test('rows are rated on the last column', () => {
    const { tabel } = hitung({ ...DASAR, '2020/realisasi.yaml': TABEL });
    const nilai = tabel.find((one) => one.tabel.kode === 'nilai');
    if (nilai?.jenis !== 'nilai') throw new Error('no table');
    expect(nilai.baris.map(({ predikat }) => predikat?.predikat ?? null)).toEqual(['A', 'A', null]);
    expect(tampil(nilai.jumlah.get('2020')!)).toBe('170,50');
  });

  test('of two tables with one kode the first counts', () => {
    const two = `tabel:
  - { kode: t, jenis: nilai, judul: A, kolom: [a], baris: [{ nama: A, nilai: { a: 1 } }] }
  - { kode: t, jenis: nilai, judul: B, kolom: [a], baris: [{ nama: A, nilai: { a: 2 } }] }
`;
    const hasil = hitung({
      ...DASAR,
      '2020/realisasi.yaml': `realisasi: { S1.1: { dari: t, ambil: jumlah } }\n${two}`,
    });
    expect(tampil(indikator(hasil, 'S1.1').realisasi)).toBe('1');
  });
});

describe('the trend', () => {
  const tahunan = (kode: string, berkas: Record<string, string>, tahun = 2020) =>
    indikator(hitung({ ...DASAR, ...berkas }, tahun), kode).tren.map((one) => [
      one.tahun,
      one.target !== null && 'nilai' in one.target ? one.target.nilai.toFixed() : null,
      tampil(one.realisasi),
      tampil(one.capaian),
    ]);

  test('takes past years from their folders, else from what this year remembers, and the plan from the Renstra', () => {
    expect(
      tahunan('S1.1', {
        '2019/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 64 } }]\n',
        '2019/realisasi.yaml': 'realisasi: { S1.1: 48 }\n',
        '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 80 } }]\n',
        '2020/realisasi.yaml':
          'realisasi: { S1.1: 84 }\nrealisasi_lalu: { 2017: { S1.1: 10 }, 2018: { S1.1: 40 }, 2019: { S1.1: 1 } }\n',
        // A later year is not yet known to the report of 2020.
        '2021/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { S1.1: 1 } }]\n',
        '2021/realisasi.yaml': 'realisasi: { S1.1: 99 }\n',
      }),
    ).toEqual([
      [2017, null, '10', 'target-kosong'],
      [2018, '50', '40', '80,00'],
      [2019, '64', '48', '75,00'],
      [2020, '80', '84', '105,00'],
      [2021, '80', 'realisasi-kosong', 'realisasi-kosong'],
      [2023, '100', 'realisasi-kosong', 'realisasi-kosong'],
    ]);
  });

  test('tables of earlier years are those of their own folders', () => {
    const tabel = (n: number) =>
      `realisasi: { S1.1: { dari: t, ambil: jumlah } }\ntabel: [{ kode: t, jenis: nilai, judul: T, kolom: [a], baris: [{ nama: A, nilai: { a: ${String(n)} } }] }]\n`;
    const baris = tahunan('S1.1', {
      '2019/realisasi.yaml': tabel(30),
      '2020/realisasi.yaml': `${tabel(35)}realisasi_lalu: { 2018: { S1.1: { dari: t, ambil: jumlah } } }\n`,
    });
    expect(baris.slice(0, 3).map(([tahun, , realisasi]) => [tahun, realisasi])).toEqual([
      [2018, '35'],
      [2019, '30'],
      [2020, '35'],
    ]);
  });

  describe('of a realisasi taken from the column of its year', () => {
    const realisasi = (kolom: string, other = '') =>
      `realisasi: { S1.1: { dari: t, ambil: rata-rata, kolom: ${kolom} } }\n` +
      'tabel:\n  - kode: t\n    jenis: nilai\n    judul: T\n    kolom: [catatan, 2017, 2018, 2019, 2020, 2021]\n' +
      `    baris:\n      - { nama: A, nilai: { 2017: 10, 2018: 60, 2020: 80, 2021: 99 } }\n      - { nama: B, nilai: { 2018: 50, 2020: 85 } }\n${other}`;
    const past = (berkas: Record<string, string>) =>
      tahunan('S1.1', berkas)
        .filter(([tahun]) => Number(tahun) <= 2020)
        .map(([tahun, , nilai]) => [tahun, nilai]);

    test('earlier columns are its past', () => {
      expect(past({ '2020/realisasi.yaml': realisasi('2020') })).toEqual([
        [2017, '10,00'],
        [2018, '55,00'],
        [2019, 'tanpa-nilai'],
        [2020, '82,50'],
      ]);
    });

    test('where no folder and no memory of the year says otherwise', () => {
      const lalu = 'realisasi_lalu: { 2018: { S1.1: 40 } }\n';
      expect(
        past({
          '2019/realisasi.yaml': 'realisasi: { S1.1: 48 }\n',
          '2020/realisasi.yaml': realisasi('2020', lalu),
        }),
      ).toEqual([
        [2017, '10,00'],
        [2018, '40'],
        [2019, '48'],
        [2020, '82,50'],
      ]);
    });

    test('a column of another year tells nothing of the past', () => {
      const sejak2018 = past({ '2020/realisasi.yaml': realisasi('2018') });
      expect(sejak2018).toEqual([
        [2018, 'realisasi-kosong'],
        [2019, 'realisasi-kosong'],
        [2020, '55,00'],
      ]);
    });

    test('a table of indikator has no columns', () => {
      const isi =
        'realisasi: { S1.1: { dari: t, ambil: rata-rata-capaian, kolom: 2020 } }\n' +
        'tabel: [{ kode: t, jenis: capaian, judul: T, baris: [{ indikator: I, satuan: persen, target: 80, realisasi: 80 }] }]\n';
      expect(past({ '2020/realisasi.yaml': isi })).toEqual([
        [2018, 'realisasi-kosong'],
        [2019, 'realisasi-kosong'],
        [2020, '100,00'],
      ]);
    });
  });

  test('the target of a tujuan is the Renstra’s, unless a document of the year has one', () => {
    const isi = { '2020/realisasi.yaml': 'realisasi: { T1.1: 70, S1.1: 70 }\n' };
    const pk = 'perjanjian_kinerja: [{ versi: murni, target: { T1.1: 74 } }]\n';
    const capaian = (kode: string, berkas: Record<string, string>) =>
      tampil(indikator(hitung({ ...DASAR, ...berkas }), kode).capaian);
    expect(capaian('T1.1', isi)).toBe('95,89');
    expect(capaian('T1.1', { ...isi, '2020/target.yaml': pk })).toBe('94,59');
    expect(capaian('S1.1', { ...isi, '2020/target.yaml': pk })).toBe('target-kosong');
  });

  test('this year counts even with nothing in it', () => {
    expect(tahunan('S1.2', { '2020/realisasi.yaml': 'realisasi: {}\n' })).toEqual([
      [2020, null, 'realisasi-kosong', 'target-kosong'],
      [2023, '10', 'realisasi-kosong', 'realisasi-kosong'],
    ]);
  });

  test('this year against the end of the period', () => {
    const one = indikator(
      hitung({ ...DASAR, '2020/realisasi.yaml': 'realisasi: { S1.1: 84, S1.2: 12 }\n' }),
      'S1.1',
    );
    expect([one.tahunAkhir, tampil(one.capaianAkhir)]).toEqual([2023, '84,00']);
    // (2 × 10 − 12) / 10
    const two = indikator(
      hitung({ ...DASAR, '2020/realisasi.yaml': 'realisasi: { S1.2: 12 }\n' }),
      'S1.2',
    );
    expect(tampil(two.capaianAkhir)).toBe('80,00');
  });

  test('without a plan for the end of the period there is nothing to hold this year against', () => {
    const short = RENSTRA.replace(', 2023: 100 }', ' }');
    const one = indikator(hitung({ ...DASAR, 'renstra-2018-2023.yaml': short }), 'S1.1');
    expect([one.targetAkhir, tampil(one.capaianAkhir)]).toEqual([null, 'target-kosong']);
  });

  test('of a year that has no folder is the plan', () => {
    const isi = ruang(DASAR);
    const [renstra] = isi.renstra;
    const one = renstra?.sasaran[0]?.indikator[0];
    if (renstra === undefined || one === undefined) throw new Error('no indicator');
    const tren = plannedByYear(
      one,
      { jenis: 'sasaran', kode: 'S1' },
      isi,
      2021,
      renstra,
      new Map(),
    );
    expect(tren.map(({ tahun, realisasi }) => [tahun, tampil(realisasi)])).toEqual([
      [2018, 'realisasi-kosong'],
      [2019, 'realisasi-kosong'],
      [2020, '95,5'],
      [2021, 'realisasi-kosong'],
      [2023, 'realisasi-kosong'],
    ]);
  });

  test('targets after the end of the period are another plan’s', () => {
    const length = RENSTRA.replace('2023: 100 }', '2023: 100, 2024: 110 }');
    const baris = tahunan('S1.1', { 'renstra-2018-2023.yaml': length });
    expect(baris.at(-1)?.[0]).toBe(2023);
  });
});

describe('money', () => {
  const anggaran = (isi: string) => hitung({ ...DASAR, '2020/anggaran.yaml': isi });
  const LENGKAP = `program:
  - { kode: P1, nama: A, sasaran: S1, bagian: Umum, anggaran: 300, realisasi: 270 }
  - { kode: P2, nama: B, sasaran: S1, bagian: Hukum, anggaran: 100, realisasi: 50 }
  - { kode: P3, nama: C, bagian: Umum, anggaran: 16103482613, realisasi: 16103482613 }
`;

  test('serapan is a ratio of sums, never a mean of percentages', () => {
    const { sasaran, anggaran: all } = anggaran(LENGKAP);
    expect(all.program.map(({ serapan }) => tampil(serapan))).toEqual(['90,00', '50,00', '100,00']);
    // 320 / 400; the mean of 90 and 50 would be 70.
    expect(tampil(sasaran[0]!.capaianKeuangan)).toBe('80,00');
    expect(tampil(all.sasaran.get('S1')!.anggaran)).toBe('400');
    expect(tampil(all.bagian.get('Hukum')!.serapan)).toBe('50,00');
    expect(tampil(all.bagian.get('Umum')!.anggaran)).toBe('16.103.482.913');
    expect(tampil(all.anggaran)).toBe('16.103.483.013');
  });

  test('sums are of the programs that have reported, and say how many have not', () => {
    const { anggaran: all, sasaran } = anggaran(
      'program:\n  - { kode: P1, nama: A, sasaran: S1, anggaran: 300, realisasi: 270 }\n  - { kode: P2, nama: B, sasaran: S1, anggaran: 100 }\n',
    );
    expect(all.realisasi).toMatchObject({ incomplete: { missing: 1, of: 2 } });
    expect(tampil(all.realisasi)).toBe('270*');
    // 270 / 300: what has not reported counts on neither side.
    expect(tampil(all.serapan)).toBe('90,00*');
    expect(tampil(all.anggaran)).toBe('400');
    expect(tampil(sasaran[0]!.capaianKeuangan)).toBe('90,00*');
    // Efficiency is not of a part.
    expect(tampil(sasaran[0]!.efisiensi.realisasiKeuangan)).toBe('90,00*');
    expect(tampil(sasaran[0]!.efisiensi.indeks)).toBe('anggaran-sebagian');
  });

  test('a budget that is missing is missing in the sum, and the ratio is of those that have both', () => {
    const { anggaran: all } = anggaran(
      'program:\n  - { kode: P1, nama: A, sasaran: S1, anggaran: 300, realisasi: 270 }\n  - { kode: P2, nama: B, sasaran: S1, realisasi: 50 }\n  - { kode: P3, nama: C, anggaran: 40 }\n',
    );
    // 300 + 40, 270 + 50 and 270 / 300.
    expect([all.anggaran, all.realisasi, all.serapan].map(tampil)).toEqual([
      '340*',
      '320*',
      '90,00*',
    ]);
    expect(all.serapan).toMatchObject({ incomplete: { missing: 2, of: 3 } });
    expect(tampil(all.shared.get('tanpa')!.anggaran)).toBe('40');
    expect(tampil(all.shared.get('tanpa')!.serapan)).toBe('anggaran-belum-dilaporkan');
  });

  test('without one program that has both there is no ratio', () => {
    const { anggaran: all } = anggaran(
      'program:\n  - { kode: P1, nama: A, sasaran: S1, anggaran: 300 }\n  - { kode: P2, nama: B, sasaran: S1, realisasi: 50 }\n',
    );
    expect([all.anggaran, all.realisasi, all.serapan].map(tampil)).toEqual([
      '300*',
      '50*',
      'anggaran-belum-dilaporkan',
    ]);
    expect([...all.shared]).toEqual([]);
  });

  test('a stated percentage comes before that of a part', () => {
    const { sasaran } = anggaran(
      'capaian_keuangan: { S1: 88 }\nprogram:\n  - { kode: P1, nama: A, sasaran: S1, anggaran: 300, realisasi: 270 }\n  - { kode: P2, nama: B, sasaran: S1, anggaran: 100 }\n',
    );
    expect(tampil(sasaran[0]!.capaianKeuangan)).toBe('88');
  });

  test('a stated percentage stands in only where the rupiah are not known', () => {
    const tertulis = 'capaian_keuangan: { S1: 87.16 }\n';
    expect(tampil(anggaran(LENGKAP + tertulis).sasaran[0]!.capaianKeuangan)).toBe('80,00');
    expect(tampil(anggaran(tertulis).sasaran[0]!.capaianKeuangan)).toBe('87,16');
    expect(tampil(anggaran('program: []\n').sasaran[0]!.capaianKeuangan)).toBe('tanpa-program');
  });

  test.each([
    ['anggaran: 0, realisasi: 0', 'anggaran-nol'],
    ['realisasi: 5', 'anggaran-kosong'],
    ['anggaran: 100, realisasi: 0', '0,00'],
    // Spent beyond the budget: computed, and for the rules to refuse.
    ['anggaran: 100, realisasi: 120', '120,00'],
  ])('{ %s } has a serapan of %s', (isi, expected) => {
    const { anggaran: all } = anggaran(`program: [{ kode: P1, nama: A, sasaran: S1, ${isi} }]\n`);
    expect(tampil(all.program[0]!.serapan)).toBe(expected);
  });

  test('no budget file at all', () => {
    const { anggaran: all } = hitung({ ...DASAR, '2020/anggaran.yaml': null });
    expect([all.program.length, tampil(all.anggaran), all.sumber]).toEqual([
      0,
      'anggaran-kosong',
      null,
    ]);
  });
});

describe('a sasaran', () => {
  test('has the mean of its indicators, and nothing without any', () => {
    const { sasaran } = hitung({
      ...DASAR,
      '2020/target.yaml': 'iku: { target: { S1.1: 80, S1.2: 10 } }\ndasar_capaian: iku\n',
      '2020/realisasi.yaml': 'realisasi: { S1.1: 84, S1.2: 12 }\n',
      '2020/anggaran.yaml': 'capaian_keuangan: { S1: 90 }\n',
    });
    // (105 + 80) / 2
    expect(tampil(sasaran[0]!.capaian)).toBe('92,50');
    expect(sasaran[0]!.predikat?.predikat).toBe('Sangat Tinggi');
    expect(sasaran[0]!.efisiensiIndikator.map(({ efisiensi }) => tampil(efisiensi.indeks))).toEqual(
      [
        // 105 / 90 and 80 / 90: of several the capaian, whatever the unit.
        '1,17',
        '0,89',
      ],
    );
    expect(tampil(sasaran[1]!.capaian)).toBe('tanpa-nilai');
    expect(sasaran[1]!.keuangan).toBeNull();
  });
});

describe('the Renstra of a year', () => {
  const isi = (mulai: number, done: number) =>
    `periode: { mulai: ${String(mulai)}, selesai: ${String(done)} }\nsasaran: []\n`;
  const two = ruang({
    'renstra-2019-2024.yaml': isi(2018, 2023),
    'renstra-2021-2026.yaml': isi(2021, 2026),
  });

  test.each([
    [2018, 2018],
    [2020, 2018],
    [2022, 2021],
    [2026, 2021],
    [2027, undefined],
  ])('of %s begins in %s', (tahun, mulai) => {
    expect(findRenstra(two, tahun)?.mulai).toBe(mulai);
  });
});

test('a table without a value in its last column has nothing to rate', () => {
  const { tabel } = hitung({
    ...DASAR,
    '2020/realisasi.yaml':
      'tabel: [{ kode: t, jenis: nilai, judul: T, kolom: [2020], skala: akip, baris: [{ nama: A }] }]\n',
  });
  expect(tabel[0]?.jenis === 'nilai' && tabel[0].baris[0]?.predikat).toBeNull();
});

test('a year’s data from another workspace are measured by this one, which has no tables of it', () => {
  const foreign = ruang({ ...DASAR, '2021/realisasi.yaml': 'realisasi: { S1.1: 1 }\n' });
  const isi = ruang(DASAR);
  const data = foreign.tahun.get(2021);
  const [renstra] = isi.renstra;
  if (data === undefined || renstra === undefined) throw new Error('no data');
  expect(computeLaporan(isi, data, renstra).tabel).toEqual([]);
});

test('personnel tables are calculated like those of the realisations', () => {
  const { personel } = hitung({
    ...DASAR,
    '2020/organisasi.yaml':
      'tabel: [{ kode: p, jenis: nilai, judul: Pegawai, kolom: [L, P], baris: [{ nama: PNS, nilai: { L: 12, P: 8 } }] }]\n',
  });
  expect(tampil(personel[0]!.jumlah.get('L')!)).toBe('12');
});

test('a national standard: stated, known to be none, or not stated', () => {
  const hasil = hitung({
    ...DASAR,
    '2020/realisasi.yaml': 'standar_nasional: { S1.1: { nilai: 75 }, S1.2: }\n',
  });
  const standar = (kode: string) => indikator(hasil, kode).standarNasional;
  expect(formatTarget(standar('S1.1')?.nilai ?? null)).toBe('75');
  expect([standar('S1.2'), standar('T1.1')]).toEqual([null, undefined]);
});

describe('the means of a tujuan', () => {
  const plan = (one: string, other = 'mendukung: S2') => `periode: { mulai: 2019, selesai: 2023 }
tujuan: [{ kode: T1, nama: Tujuan, indikator: [] }, { kode: T2, nama: Lain, indikator: [] }]
sasaran:
  - { kode: S3, nama: Tiga, ${other}, indikator: [] }
  - { kode: S1, nama: Satu, tujuan: T1, indikator: [] }
  - { kode: S2, nama: Dua, ${one}, indikator: [] }
`;
  const PROGRAM = `program:
  - { kode: P01, nama: A, sasaran: S1, anggaran: 1000000, realisasi: 900000 }
  - { kode: P02, nama: B, sasaran: [S2, S3], anggaran: 2000000, realisasi: 1999999 }
`;
  const means = (renstra: string, anggaran: string | null = PROGRAM) =>
    hitung({
      ...DASAR,
      'renstra-2018-2023.yaml': renstra,
      '2020/target.yaml': null,
      '2020/realisasi.yaml': 'realisasi: {}\n',
      '2020/anggaran.yaml': anggaran,
    }).tujuan.map(({ program, keuangan, capaianKeuangan }) => [
      program.map(({ program: { kode } }) => kode).join(' '),
      keuangan === null ? null : `${tampil(keuangan.realisasi)} / ${tampil(keuangan.anggaran)}`,
      tampil(capaianKeuangan),
    ]);
  const NONE = ['', null, 'tanpa-program'];

  test('are those of all that serve its sasaran, a program of several once', () => {
    // 900.000 + 1.999.999 of 3.000.000 = 96,66663 per cent
    expect(means(plan('mendukung: S1'))).toEqual([
      ['P01 P02', '2.899.999 / 3.000.000', '96,67'],
      NONE,
    ]);
  });

  test('one that serves a sasaran and names a tujuan is of that one', () => {
    // 1.999.999 / 2.000.000 = 99,99995 per cent
    expect(means(plan('tujuan: T2, mendukung: S1'))).toEqual([
      ['P01', '900.000 / 1.000.000', '90,00'],
      ['P02', '1.999.999 / 2.000.000', '100,00'],
    ]);
  });

  test.each([
    ['in a circle', 'mendukung: S3'],
    ['under one that is not there', 'mendukung: S9'],
    ['under nothing', 'bobot: 1'],
  ])('are without those of sasaran %s', (_, one) => {
    expect(means(plan(one))).toEqual([['P01', '900.000 / 1.000.000', '90,00'], NONE]);
  });

  test('a stated percentage stays where those that serve have no money of their own', () => {
    const stated = (sasaran: string) => means(plan('mendukung: S1'), `program: []\ncapaian_keuangan: { ${sasaran} }\n`); // prettier-ignore
    expect(stated('S1: 88')).toEqual([['', null, '88'], NONE]);
    expect(stated('S1: 88, S2: 70')).toEqual([NONE, NONE]);
    expect(means(plan('mendukung: S1'), null)).toEqual([
      ['', null, 'keuangan-kosong'],
      ['', null, 'keuangan-kosong'],
    ]);
  });
});

describe('what is held against one another is told to the same decimals', () => {
  const WHOLE = { 'lkjip.yaml': LKJIP_WHOLE };
  const of = (isi: Readonly<Record<string, string | null>>) =>
    indikator(hitung({ ...DASAR, ...WHOLE, ...isi }), 'S1.1');
  const year = (target: string, realisasi: string) => ({
    '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${target} } }]\n`,
    '2020/realisasi.yaml': realisasi,
  });

  test('a share of exactly 95,5 is as good as its target and as last year', () => {
    const realisasi =
      'realisasi: { S1.1: { pembilang: 191, penyebut: 200 } }\nrealisasi_lalu: { 2019: { S1.1: 95.5 } }\n';
    const one = of(year('95.5', realisasi));
    expect([tampil(one.realisasi), tampil(one.capaian)]).toEqual(['95,5', '100']);
    expect(one.perubahan && tampil(one.perubahan.realisasi)).toBe('0,0');
  });

  test('a share that goes on is told as far as what it is compared with, and used so', () => {
    // 2 of 3 are 66,666…: 66,7 as last year, not 67; 66,7 / 66 × 100 = 101,06.
    const realisasi =
      'realisasi: { S1.1: { pembilang: 2, penyebut: 3 } }\nrealisasi_lalu: { 2019: { S1.1: 66.7 } }\n';
    const one = of(year('66', realisasi));
    expect([tampil(one.realisasi), tampil(one.capaian)]).toEqual(['66,7', '101']);
    expect(one.perubahan && tampil(one.perubahan.realisasi)).toBe('0,0');
  });

  test.each([
    ['a comparator', 'pembanding: { S1.1: [{ nama: Rata-rata, nilai: { 2020: 95.5 } }] }'],
    ['a standard', 'standar_nasional: { S1.1: { nilai: 95.5 } }'],
  ])('%s counts', (_, compared) => {
    const realisasi = `realisasi: { S1.1: { pembilang: 191, penyebut: 200 } }\n${compared}\n`;
    expect(tampil(of(year('95', realisasi)).realisasi)).toBe('95,5');
  });

  test('a target that is a share is not cut shorter than the realisasi either', () => {
    const one = of(year('{ pembilang: 191, penyebut: 200 }', 'realisasi: { S1.1: 95.5 }\n'));
    expect([
      one.target && 'nilai' in one.target && tampil(one.target),
      tampil(one.capaian),
    ]).toEqual(['95,5', '100']);
  });

  test('nothing is told longer than it has to be', () => {
    // 190 of 200 are 95 as they are; without anything finer 95,5 is 96.
    const whole = 'realisasi: { S1.1: { pembilang: 190, penyebut: 200 } }\n';
    expect(tampil(of(year('95.5', whole)).realisasi)).toBe('95');
    const cut = 'realisasi: { S1.1: { pembilang: 191, penyebut: 200 } }\n';
    expect(tampil(of(year('95', cut)).realisasi)).toBe('96');
  });

  test('of figures that are used as they are only the decimals change', () => {
    const exact = { 'lkjip.yaml': LKJIP_WHOLE.replace('tampil', 'penuh') };
    const realisasi = 'realisasi: { S1.1: { pembilang: 2, penyebut: 3 } }\n';
    const one = of({ ...year('66.6', realisasi), ...exact });
    // 66,666… / 66,6 × 100 = 100,1001.
    expect([tampil(one.realisasi), isFigure(one.capaian) && one.capaian.nilai.toFixed(4)]).toEqual([
      '66,7',
      '100.1001',
    ]);
  });

  describe('a mean', () => {
    const MEAN = 'realisasi: { S1.1: { dari: mutu, ambil: rata-rata, kolom: 2020 } }\n';
    const table = (...baris: readonly string[]) => `tabel:
  - kode: mutu
    jenis: nilai
    judul: Mutu
    kolom: [2019, 2020]
    baris: [${baris.join(', ')}]
`;
    const measured = (target: string, realisasi: string) =>
      hitung({ ...DASAR, ...year(target, realisasi) });

    test('is not rounded before it is compared, and the table closes with the same figure', () => {
      // (3,55 + 3,60) / 2 = 3,575 exactly; rounded to 3,58 it would be 100,14 per cent and better than last year.
      const hasil = measured(
        '"3.575"',
        MEAN +
          table('{ nama: A, nilai: { 2019: 3.5, 2020: 3.55 } }', '{ nama: B, nilai: { 2019: 3.65, 2020: 3.60 } }'), // prettier-ignore
      );
      const { realisasi, capaian, perubahan } = indikator(hasil, 'S1.1');
      expect([tampil(realisasi), tampil(capaian)]).toEqual(['3,575', '100,00']);
      // Of 2019, from its own column: (3,5 + 3,65) / 2 = 3,575.
      expect(perubahan && tampil(perubahan.realisasi)).toBe('0,000');
      const [mutu] = hasil.tabel;
      expect(mutu?.jenis === 'nilai' && [...mutu.rataRata.values()].map(tampil)).toEqual(['3,575', '3,575']); // prettier-ignore
    });

    test('that goes on is the same as what it is printed like', () => {
      // (1 + 1 + 2) / 3 = 1,3333…: printed 1,333 beside 1,333, and used so.
      const hasil = measured(
        '"1.333"',
        MEAN + table('{ nama: A, nilai: { 2020: 1 } }', '{ nama: B, nilai: { 2020: 1 } }', '{ nama: C, nilai: { 2020: 2 } }'), // prettier-ignore
      );
      const { realisasi, capaian } = indikator(hasil, 'S1.1');
      expect([tampil(realisasi), tampil(capaian)]).toEqual(['1,333', '100,00']);
    });

    test('of capaian likewise, of one derivation', () => {
      // 19 / 20 = 95 and 24 / 25 = 96 per cent; their mean of 95,5 is last year's.
      const hasil = hitung({
        ...DASAR,
        ...WHOLE,
        ...year(
          '95',
          `realisasi: { S1.1: { dari: kinerja, ambil: rata-rata-capaian } }
realisasi_lalu: { 2019: { S1.1: 95.5 } }
tabel:
  - kode: kinerja
    jenis: capaian
    judul: Kinerja
    baris:
      - { indikator: A, satuan: poin, target: 20, realisasi: 19 }
      - { indikator: B, satuan: poin, target: 25, realisasi: 24 }
`,
        ),
      });
      const { realisasi, perubahan } = indikator(hasil, 'S1.1');
      expect([tampil(realisasi), perubahan && tampil(perubahan.realisasi)]).toEqual(['95,5', '0,0']); // prettier-ignore
      const [kinerja] = hasil.tabel;
      expect(kinerja?.jenis === 'capaian' && kinerja.rataRata).toBe(realisasi);
    });

    test('of quarters likewise', () => {
      // (6,25 + 6,5 + 6,25 + 6,5) / 4 = 6,375, which rounded to 6,38 would miss a target of at most 6,375.
      const hasil = hitung({
        ...DASAR,
        ...year('{ paling_banyak: "6.375" }', 'realisasi: { S1.1: { dari: triwulan } }\n'),
        '2020/triwulan.yaml':
          'pengukuran: { S1.1: { sifat: rata-rata, target: [6.25, 6.5, 6.25, 6.5], realisasi: [6.25, 6.5, 6.25, 6.5] } }\n',
      });
      const one = indikator(hasil, 'S1.1');
      const together = one.triwulan?.together;
      const shown = [one.realisasi, one.capaian, together?.realisasi, together?.capaian];
      expect(shown.map((each) => each && tampil(each))).toEqual(['6,375', '100,00', '6,375', '100,00']); // prettier-ignore
      const target = together?.target;
      expect(target && 'nilai' in target && tampil(target)).toBe('6,375');
    });
  });

  test('the quarters too', () => {
    const one = of({
      ...year('95.5', 'realisasi: { S1.1: { dari: triwulan } }\n'),
      '2020/triwulan.yaml':
        'pengukuran: { S1.1: { sifat: kumulatif, target: [null, null, null, 95.5], realisasi: [null, null, null, { pembilang: 191, penyebut: 200 }] } }\n',
    });
    const together = one.triwulan?.together;
    expect([one.realisasi, one.capaian, together?.realisasi, together?.capaian].map((hasil) => hasil && tampil(hasil))).toEqual(['95,5', '100', '95,5', '100']); // prettier-ignore
  });
});
