// One mistake, one finding: what stands elsewhere because of it is not told as well.

import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/diagnostic/finding.ts';
import { bacaRuang, RUANG, tempatBerkas } from './helpers.ts';

const RENSTRA = 'renstra-2019-2024.yaml';
const found = (files: Readonly<Record<string, string>>) => bacaRuang(files).findings;

/** An indicator of words, with such values in all places of the format. */
const ofWords = (kind: string) => ({
  [RENSTRA]: RUANG[RENSTRA]!.replace('satuan: persen, target: { 2020: 90 }', `${kind}, target: { 2020: Baik }`), // prettier-ignore
  '2020/target.yaml': `iku: { target: { S1.1: Baik } }
perjanjian_kinerja: [{ versi: murni, target: { S1.1: Baik } }]
`,
  '2020/realisasi.yaml': `realisasi: { S1.1: { nilai: Cukup } }
realisasi_lalu: { 2019: { S1.1: Kurang } }
pembanding: { S1.1: [{ nama: Nasional, nilai: { 2020: Baik } }] }
`,
});

describe('of an indicator of words', () => {
  test.each([
    ['jenis: predikat, skala: [Kurang, Cukup, Baik]', []],
    ['jenis: predikat, skala: akreditas', ['pilihan-salah']],
    ['jenis: predikat, skala: 5', ['pilihan-salah']],
    ['jenis: predikat, skala: { a: 1 }', ['pilihan-salah']],
    ['jenis: predikat, skala: []', ['daftar-kosong']],
    ['jenis: predikat', ['kunci-kurang']],
    ['jenis: predikt, skala: [Kurang, Cukup, Baik]', ['pilihan-salah']],
    ['jenis: 3, skala: [Kurang, Cukup, Baik]', ['pilihan-salah']],
    ['jenis: predikat, skala: [Kurang, Cukup, Cukup]', ['predikat-ganda']],
    ['jenis: predikat, skala: [Kurang, Cukup, { nilai: Baik, skor: 90 }]', ['jenis-salah', 'jenis-salah']], // prettier-ignore
    ['jenis: predikat, skala: [{ nilai: Kurang, skor: -1 }, { nilai: Cukup, skor: 50 }, { nilai: Baik, skor: 90 }]', ['angka-negatif']], // prettier-ignore
  ])('%s', (kind, places) => {
    const told = found(ofWords(kind)).map(({ rule, position: { berkas, baris } }) =>
      [berkas, String(baris), rule.kode].join(':'),
    );
    expect(told).toEqual(places.map((one) => `${RENSTRA}:6:${one}`));
  });

  test('names all that its kind may be, not that of the nearest shape', () => {
    const [finding] = found(ofWords('jenis: predikt, skala: [Kurang, Cukup, Baik]'));
    expect(toDiagnostic(finding!, 'id').saran).toBe(
      'mungkin maksudnya "predikat"; pilihannya: angka, predikat, tanggal',
    );
  });
});

describe('of a table', () => {
  const table = (lines: string) => ({
    '2020/realisasi.yaml': `realisasi: { S1.1: 95.5 }\ntabel:\n  - kode: satu\n    judul: Satu\n${lines}`,
  });
  test.each([
    ['    jenis: kompsit\n    satuan: indeks\n    baris: [{ nama: A, bobot: 100, nilai: 80 }]\n'],
    ['    jenis: xyz\n    satuan: indeks\n    baris: [{ nama: A, bobot: 100, nilai: 80 }]\n'],
    ['    jenis: xyz\n    kolom: [2020]\n    baris: [{ nama: A, nilai: { 2020: 80 } }]\n'],
    ['    jenis: xyz\n    kolom: [A, B]\n    baris: [[a, b]]\n'],
    ['    jenis: xyz\n    baris: [{ indikator: A, target: 80, realisasi: 80 }]\n'],
  ])('%j', (lines) => {
    const findings = found(table(lines));
    expect(findings.map(tempatBerkas)).toEqual(['2020/realisasi.yaml pilihan-salah@5:12']);
    expect(toDiagnostic(findings[0]!, 'id').saran).toMatch(/capaian, nilai, komposit, teks$/);
  });
});

describe('of a value', () => {
  const planned = (value: string) => ({
    [RENSTRA]: RUANG[RENSTRA]!.replace('2020: 90', `2020: ${value}`),
  });
  const reached = (value: string) => ({ '2020/realisasi.yaml': `realisasi: { S1.1: ${value} }\n` });
  test.each([
    [planned('{ palingsedikit: 85 }'), 'mungkin maksudnya "paling_sedikit"'],
    [planned('{ dari: 60, sampi: 85 }'), 'mungkin maksudnya "sampai"'],
    [planned('{ paling_sedikit: 85, paling_banyak: 90 }'), '"paling_banyak" ditulis tanpa "paling_sedikit"; yang dikenal di sini: paling_sedikit'], // prettier-ignore
    [reached('{ pembilang: 45, penyebut: 60, nilai: 75 }'), '"pembilang" ditulis tanpa "nilai"; '],
    [reached('{ status: nihil, alasan: tidak ada, nilai: 3 }'), '"status" ditulis tanpa "nilai"; '],
  ])('%j', (files, cure) => {
    const findings = found(files);
    expect(findings.map(({ rule }) => rule.kode)).toEqual(['kunci-tak-dikenal']);
    expect(toDiagnostic(findings[0]!, 'id').saran).toContain(cure);
  });

  test('what is written one level too high is not missing as well', () => {
    const findings = found({
      '2020/realisasi.yaml': 'standar_nasional: { S1.1: { paling_sedikit: 80 } }\n',
    });
    expect(findings.map((one) => toDiagnostic(one, 'id').saran)).toEqual([
      '"paling_sedikit" ditulis di dalam "nilai"; yang dikenal di sini: nilai, sumber',
    ]);
  });
});

test('one name twice on a scale of capaian, and among colours', () => {
  const metode = (lines: string) => ({ 'lkjip.yaml': `${RUANG['lkjip.yaml']!}metode:\n${lines}` });
  expect(found(metode('  skala_capaian: [{ predikat: Baik, minimum: 80 }, { predikat: baik, minimum: 0 }]\n')).map(tempatBerkas)).toEqual(['lkjip.yaml predikat-ganda@4:52']); // prettier-ignore
  expect(found(metode('  status: [{ nama: Hijau, minimum: 80 }, { nama: Hijau, minimum: 0 }]\n')).map(tempatBerkas)).toEqual(['lkjip.yaml predikat-ganda@4:42']); // prettier-ignore
});
