// Tables of jenis komposit. Each figure is worked by hand beside it.

import { describe, expect, test } from 'vitest';
import { takeCensus } from '../../src/calculate/census.ts';
import type { HasilTabelKomposit } from '../../src/calculate/komposit.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { formatTerhitung } from '../../src/compose/format.ts';
import type { Blok, Tabel } from '../../src/compose/report.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { REASONS } from '../../src/formula/reasons.ts';
import { toResults } from '../../src/output/results.ts';
import { parseWorkspace } from '../../src/source/parse.ts';
import { checkKomposit } from '../../src/validate/realisasi/composite.ts';
import { checkRealisasiTurunan } from '../../src/validate/realisasi/origin.ts';
import { checkRentang } from '../../src/validate/target/figures.ts';
import { checkTercetak } from '../../src/validate/printed/printed.ts';
import { banding, type RawResult } from '../diff/hasil.ts';
import { bahan, MINIMAL, periksa, saran, word, type Berkas } from '../validate/ruang.ts';

const indeks = (baris: readonly string[], keys = '', ambil = 'komposit'): Berkas => ({
  '2020/realisasi.yaml': `realisasi:
  S1.1: { dari: mutu, ambil: ${ambil} }
tabel:
  - kode: mutu
    jenis: komposit
    judul: Indeks Mutu
    satuan: poin${keys}
    baris:
${baris.map((one) => `      - { ${one} }`).join('\n')}
`,
});
const PERCENT = [
  'nama: Sarana, bobot: 30, nilai: 82.5',
  'nama: Petugas, bobot: 25, nilai: 71',
  'nama: Proses, bobot: 45, nilai: 90.25',
];
const BANDS = '[{ dari: 0, sampai: 60, indeks: 2 }, { dari: 60, sampai: 80, indeks: 3 }, { dari: 81, sampai: 100, indeks: 4 }]'; // prettier-ignore
const FRACTIONS = [
  `nama: Sarana, bobot: 0.4, nilai: 81, konversi: ${BANDS}`,
  `nama: Petugas, bobot: 0.35, nilai: 60, konversi: ${BANDS}`,
  'nama: Proses, bobot: 0.25, nilai: 3.5',
];
const POINTS = ['nama: Sarana, bobot: 5, nilai: 4', 'nama: Petugas, bobot: 3, nilai: 2'];

const yearOf = (...berkas: readonly Berkas[]) => bahan(MINIMAL, ...berkas);
const tableOf = (...berkas: readonly Berkas[]): HasilTabelKomposit => {
  const [found] = yearOf(...berkas).hasil.tabel;
  if (found?.jenis !== 'komposit') throw new Error('no table');
  return found;
};
const shownOf = (baris: readonly string[]) => {
  const { baris: rows, komposit } = tableOf(indeks(baris));
  return [...rows.map(({ skor }) => formatTerhitung(skor)), formatTerhitung(komposit)];
};

describe('the index', () => {
  test('of weights in per cent', () => {
    // 30 × 82,5 / 100 · 25 × 71 / 100 · 45 × 90,25 / 100 = 40,6125; together 83,1125
    expect(shownOf(PERCENT)).toEqual(['24,75', '17,75', '40,6125', '83,11']);
  });

  test('of fractions, by the index that each value has', () => {
    // 81 → 4, 60 → 3 where two ranges meet: 0,4 × 4 · 0,35 × 3 · 0,25 × 3,5 = 0,875; together 3,525, half up
    expect(shownOf(FRACTIONS)).toEqual(['1,60', '1,05', '0,875', '3,53']);
    const { baris } = tableOf(indeks(FRACTIONS));
    expect(baris.map(({ indeks: one }) => one && formatTerhitung(one))).toEqual(['4', '3', null]);
  });

  test('of points, which are not divided', () => {
    // 5 × 4 + 3 × 2
    expect(shownOf(POINTS)).toEqual(['20,00', '6,00', '26,00']);
  });

  test('goes on without a part that has no value, its weights counted anew', () => {
    // (2475 + 4061,25) / 75 = 87,15
    const rows = [PERCENT[0]!, 'nama: Petugas, bobot: 25', PERCENT[2]!];
    expect(shownOf(rows)).toEqual(['24,75', '–', '40,6125', '87,15']);
    const stated =
      'nama: Petugas, bobot: 25, nilai: { status: belum-rilis, alasan: menunggu survei }';
    expect(shownOf([PERCENT[0]!, stated, PERCENT[2]!]).at(-1)).toBe('87,15');
  });

  test('is not there without some points, or without any value', () => {
    const { komposit } = tableOf(indeks([POINTS[0]!, 'nama: Petugas, bobot: 3']));
    expect(komposit).toMatchObject({ nilai: null, alasan: 'komposit-sebagian' });
    expect(REASONS['komposit-sebagian'].id).toBeTruthy();
    for (const bobot of [100, 5]) {
      const { komposit: none } = tableOf(indeks([`nama: A, bobot: ${bobot}`]));
      expect(none).toMatchObject({ nilai: null, alasan: 'tanpa-nilai' });
    }
  });

  test('of shares, rates and a weight of nothing', () => {
    // 45 / 60 × 100 = 75, of weight 100
    const rows = ['nama: A, bobot: 100, nilai: { pembilang: 45, penyebut: 60 }', 'nama: B, bobot: 0, nilai: 9']; // prettier-ignore
    expect(shownOf(rows)).toEqual(['75,00', '0,00', '75,00']);
  });

  test('is the realisasi of the indicator that takes it', () => {
    // 83,11 / 80 × 100 = 103,8875
    const [sasaran] = yearOf(indeks(PERCENT)).hasil.sasaran;
    const [one] = sasaran!.indikator;
    expect([formatTerhitung(one!.realisasi), formatTerhitung(one!.capaian)]).toEqual([
      '83,11',
      '103,89',
    ]);
  });
});

describe('in the report', () => {
  const report = (...berkas: readonly Berkas[]) => {
    const { workspace: ruang, hasil } = yearOf(...berkas);
    return composeLaporan(ruang, hasil);
  };
  const blocks = (...berkas: readonly Berkas[]): readonly Blok[] =>
    report(...berkas).laporan.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const printed = (...berkas: readonly Berkas[]): Tabel => {
    const found = blocks(...berkas).find((one) => one.jenis === 'tabel' && one.kode === 'mutu');
    if (found?.jenis !== 'tabel') throw new Error('no table');
    return found;
  };
  const texts = (rows: Tabel['baris']) =>
    rows.map((row) => row.map(({ teks }) => teks).join(' | '));

  test('the table, its foot and its notes', () => {
    const { kepala, baris, kaki, catatan } = printed(
      indeks(FRACTIONS, '\n    kepala_baris: Unsur'),
    );
    expect(texts(kepala)).toEqual(['No | Unsur | Bobot | Nilai | Indeks | Skor']);
    expect(texts(baris)).toEqual([
      '1 | Sarana | 0,4 | 81 | 4 | 1,60',
      '2 | Petugas | 0,35 | 60 | 3 | 1,05',
      '3 | Proses | 0,25 | 3,5 | 3,5 | 0,875',
    ]);
    expect(texts(kaki)).toEqual(['Indeks komposit | 3,53']);
    expect(catatan).toEqual([
      'Konversi nilai menjadi indeks, nomor 1 dan 2: 0–60 menjadi 2; 60–80 menjadi 3; 81–100 menjadi 4.',
    ]);
  });

  test('without konversi there is no column of indices', () => {
    const { kepala, catatan } = printed(indeks(PERCENT, '\n    catatan: data semester dua'));
    expect(texts(kepala)).toEqual(['No | Komponen | Bobot (%) | Nilai | Skor']);
    expect(catatan).toEqual(['data semester dua.']);
    const all = printed(indeks([`nama: A, bobot: 100, nilai: 70, konversi: ${BANDS}`]));
    expect(all.catatan[0]).toMatch(/^Konversi nilai menjadi indeks: 0–60/);
  });

  test('what is left out is said', () => {
    expect(printed(indeks([PERCENT[0]!, 'nama: Petugas, bobot: 25', PERCENT[2]!])).catatan).toEqual(
      ['Nomor 2 belum bernilai; indeks dihitung dari komponen lain, yang bobotnya berjumlah 75.'],
    );
    expect(printed(indeks([POINTS[0]!, 'nama: Petugas, bobot: 3'])).catatan).toEqual([
      'Nomor 2 belum bernilai; indeks belum dapat dihitung.',
    ]);
  });

  test('prose takes the index and the values of its parts', () => {
    const { laporan, temuan } = report(indeks(PERCENT), {
      '2020/narasi/1.1-latar-belakang.md':
        'Indeks mutu {{komposit "mutu"}}, sarana {{nilai "mutu" "Sarana"}}, {{tabel "mutu"}}.\n',
    });
    const [first] = laporan.bab[0]!.bagian[0]!.isi;
    const words =
      first?.jenis === 'paragraf' ? first.isi.map((one) => ('teks' in one ? one.teks : '')) : [];
    expect(words.join('')).toMatch(/^Indeks mutu 83,11, sarana 82,5, Tabel 3\.\d\.$/);
    expect(temuan.filter(({ rule }) => rule.kode.startsWith('ekspresi'))).toEqual([]);
  });
});

describe('elsewhere', () => {
  test('the census and the results file', () => {
    const { workspace: ruang, hasil } = yearOf(indeks(FRACTIONS));
    const measures = takeCensus(hasil).filter(({ of }) => of.kind === 'tabel');
    expect(measures.map(({ measure }) => measure)).toEqual([
      ...['bobot', 'nilai', 'indeks', 'skor', 'bobot', 'nilai', 'indeks', 'skor'],
      ...['bobot', 'nilai', 'skor', 'komposit'],
    ]);
    const { tabel } = toResults(ruang.instansi, hasil, []) as { tabel: unknown[] };
    expect(tabel).toMatchObject([
      {
        jenis: 'komposit',
        baris: [{ nama: 'Sarana', indeks: { tampil: '4' }, skor: { tampil: '1,60' } }, {}, {}],
        komposit: { nilai: '3.525', tampil: '3,53' },
      },
    ]);
  });

  test('explain tells the index and each part', () => {
    const { hasil } = yearOf(indeks(PERCENT));
    const told = JSON.stringify(explainKode('mutu', hasil, 'id'));
    expect(told).toContain('rata-rata-tertimbang');
    expect(told).not.toContain('capaian');
    expect(told).toContain('skor Proses');
    expect(told).toContain('40,6125');
  });

  test('diff tells a moved index and part', () => {
    const side = (baris: readonly string[]) => {
      const { workspace: ruang, hasil } = yearOf(indeks(baris));
      return JSON.parse(JSON.stringify(toResults(ruang.instansi, hasil, []))) as RawResult;
    };
    const moved = [PERCENT[0]!, PERCENT[1]!, 'nama: Proses, bobot: 45, nilai: 92.25'];
    // 2 more of weight 45: 0,90 more
    const told = JSON.stringify(banding(side(PERCENT), side(moved)));
    expect(told).toContain('84,01');
    expect(told).toContain('Proses');
    expect(JSON.stringify(banding(side(PERCENT), side(PERCENT)))).not.toContain('83,11');
  });

  test('the form asks for the values', () => {
    const { workspace: ruang } = yearOf(indeks(PERCENT));
    const sheet = formOfYear(ruang, 2020)!.sheets.find(({ name }) => name === 'mutu')!;
    expect(sheet.columns.map(({ name }) => name)).toEqual(['no', 'nama', 'bobot', 'nilai']);
    expect(sheet.rows).toHaveLength(3);
  });
});

describe('what is found', () => {
  test('nothing of tables in order', () => {
    for (const rows of [PERCENT, FRACTIONS]) {
      expect(periksa(yearOf(indeks(rows)), checkKomposit)).toEqual([]);
    }
    expect(periksa(yearOf(indeks([]), { '2020/realisasi.yaml': 'realisasi: { S1.1: 84 }\ntabel: [{ kode: mutu, jenis: komposit, judul: Indeks, baris: [] }]\n' }), checkKomposit)).toEqual([]); // prettier-ignore
    expect(periksa(yearOf(), checkKomposit)).toEqual([]);
  });

  test('weights that are no shares', () => {
    expect(periksa(yearOf(indeks(POINTS)), checkKomposit)).toEqual([
      '2020/realisasi.yaml:9:32: peringatan: bobot tabel "mutu" berjumlah 8, bukan 100 atau 1; indeksnya Σ bobot × nilai tanpa dibagi [komposit-bobot]',
    ]);
  });

  test('a value that no range holds, which then has no index', () => {
    const row = `nama: A, bobot: 100, nilai: 80.5, konversi: ${BANDS}`;
    const ruang = yearOf(indeks([row]));
    expect(periksa(ruang, checkKomposit)).toEqual([
      '2020/realisasi.yaml:9:39: galat: nilai "A", 80,5, di luar semua rentang konversinya, jadi tidak punya indeks [nilai-di-luar-konversi]',
    ]);
    expect(saran(ruang, checkKomposit)[0]).toContain('lengkapi konversinya');
    const { komposit } = tableOf(indeks([row]));
    expect(komposit).toMatchObject({ nilai: null });
  });

  test('ranges over one another, and upside down', () => {
    const over = '[{ dari: 50, sampai: 100, indeks: 2 }, { dari: 0, sampai: 60, indeks: 1 }]';
    const ruang = yearOf(indeks([`nama: A, bobot: 100, nilai: 55, konversi: ${over}`]));
    expect(periksa(ruang, checkKomposit)).toEqual([
      '2020/realisasi.yaml:9:62: peringatan: konversi "A" bertumpuk: 0–60 dan 50–100; nilai di antaranya memperoleh indeks rentang yang lebih tinggi [konversi-bertumpuk]',
    ]);
    // 55 is in both: the higher range's 2
    expect(shownOf([`nama: A, bobot: 100, nilai: 55, konversi: ${over}`]).at(-1)).toBe('2');
    const reversed = '[{ dari: 60, sampai: 0, indeks: 1 }]';
    const wrong = yearOf(indeks([`nama: A, bobot: 100, konversi: ${reversed}`]));
    expect(periksa(wrong, checkRentang)).toHaveLength(1);
  });

  test('ambil that does not suit the table', () => {
    expect(periksa(yearOf(indeks(PERCENT, '', 'rata-rata')), checkRealisasiTurunan)).toEqual([
      '2020/realisasi.yaml:2:30: galat: realisasi S1.1 mengambil rata-rata dari tabel "mutu", yang berjenis komposit [realisasi-ambil-tak-cocok]',
    ]);
    const nilai: Berkas = {
      '2020/realisasi.yaml': `realisasi: { S1.1: { dari: n, ambil: komposit } }
tabel: [{ kode: n, jenis: nilai, judul: N, kolom: [2020], baris: [{ nama: A, nilai: { 2020: 1 } }] }]
`,
    };
    expect(periksa(yearOf(nilai), checkRealisasiTurunan)).toHaveLength(1);
  });

  test('a printed index that differs', () => {
    const found = periksa(yearOf(indeks(PERCENT, '\n    komposit_tercetak: 84.00')), checkTercetak);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('indeks komposit tabel "mutu" tercetak 84,00, hasil hitungan 83,11');
    expect(
      periksa(yearOf(indeks(PERCENT, '\n    komposit_tercetak: 83.11')), checkTercetak),
    ).toEqual([]);
    const blank = [PERCENT[0]!, 'nama: Petugas, bobot: 25', PERCENT[2]!];
    // 65,3625: a blank counted as zero
    const zero = periksa(yearOf(indeks(blank, '\n    komposit_tercetak: 65.36')), checkTercetak);
    expect(zero[0]).toContain('[tercetak-kosong-dihitung-nol]');
  });

  test.each([
    ['nama: A, bobot: -5', 'angka-negatif'],
    ['nama: A, bobot: banyak', 'bukan-angka'],
    ['nama: A', 'kunci-kurang'],
    ['bobot: 5', 'kunci-kurang'],
    ['nama: [A], bobot: 5', 'jenis-salah'],
    ['nama: A, bobot: 5, nilai: tinggi', 'bukan-angka'],
    ['nama: A, bobot: 5, konversi: 3', 'jenis-salah'],
    ['nama: A, bobot: 5, konversi: [{ dari: 0, sampai: 5 }]', 'kunci-kurang'],
    ['nama: A, bobot: 5, konversi: [{ dari: 0, sampai: 5, indeks: baik }]', 'bukan-angka'],
    ['nama: A, bobot: 5, capaian: 3', 'kunci-tak-dikenal'],
    ['nama: A, bobot: 5, nilai: { pembilang: 1, penyebut: 0 }', 'pembagi-nol'],
  ])('%s', (row, kode) => {
    const files = Object.entries({ ...MINIMAL, ...indeks([row]) }).map(([file, text]) => ({
      file,
      content: new TextEncoder().encode(text),
    }));
    const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
    expect(
      findings.map(({ rule, position: posisi }) => [rule.kode, posisi.berkas, posisi.baris]),
    ).toEqual([[kode, '2020/realisasi.yaml', 9]]);
    for (const bahasa of ['id', 'en'] as const) expect(word(findings, bahasa)[0]).toBeTruthy();
  });
});
