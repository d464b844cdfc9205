// Weights that do not add up, that are missing, negative or no number, and perspektif that are not there.

import { describe, expect, test } from 'vitest';
import { parseWorkspace } from '../../src/source/parse.ts';
import { bahan, checksOf, MINIMAL, periksa, saran, word, type Berkas } from '../validate/ruang.ts';

const CHECKS = checksOf('capaian');

const PERSPEKTIF =
  'perspektif: [{ kode: SH, nama: S, bobot: 60 }, { kode: CU, nama: C, bobot: 40 }]\n';

/** Two sasaran with two indicators each; `keys` are what stands beside the kode of each. */
const plan = (head: string, s1: string, s2: string, ...keys: readonly string[]): Berkas => {
  const [a = '', b = '', c = '', d = ''] = keys.map((one) => (one === '' ? '' : `${one}, `));
  const one = (kode: string, beside: string) =>
    `{ kode: ${kode}, ${beside}nama: Indikator ${kode}, satuan: poin, target: { 2020: 1, 2023: 1 } }`;
  return {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
${head}sasaran:
  - { kode: S1, ${s1}nama: Satu, indikator: [${one('A', a)}, ${one('B', b)}] }
  - { kode: S2, ${s2}nama: Dua, indikator: [${one('C', c)}, ${one('D', d)}] }
`,
    '2020/target.yaml':
      'perjanjian_kinerja: [{ versi: murni, target: { A: 1, B: 1, C: 1, D: 1 } }]\n',
    '2020/realisasi.yaml': 'realisasi: { A: 1, B: 1, C: 1, D: 1 }\n',
  };
};
const found = (berkas: Berkas) =>
  periksa(bahan(MINIMAL, berkas), ...CHECKS).map((line) => line.replace(/^\S+: /, ''));

describe('the sum of weights', () => {
  test.each([
    ['none', plan('', '', '')],
    ['100 in each sasaran', plan('', '', '', 'bobot: 60', 'bobot: 40', 'bobot: 50', 'bobot: 50')],
    ['1 in each sasaran', plan('', '', '', 'bobot: 0.6', 'bobot: 0.4', 'bobot: 1', 'bobot: 0')],
    ['the weight of the sasaran', plan('', 'bobot: 70, ', 'bobot: 30, ', 'bobot: 50', 'bobot: 20', 'bobot: 10', 'bobot: 20')],
    ['100 over all', plan('', '', '', 'bobot: 10', 'bobot: 20', 'bobot: 30', 'bobot: 40')],
    ['of perspektif', plan(PERSPEKTIF, 'perspektif: SH, bobot: 100, ', 'perspektif: CU, bobot: 100, ')],
  ])('%s is right', (_, berkas) => {
    expect(found(berkas)).toEqual([]);
  }); // prettier-ignore

  test('another one is told, with what it is', () => {
    expect(
      found(
        plan('', 'bobot: 60, ', 'bobot: 50, ', 'bobot: 60', 'bobot: 30', 'bobot: 50', 'bobot: 50'),
      ),
    ).toEqual([
      'peringatan: bobot sasaran berjumlah 110, bukan 100 [bobot-jumlah]',
      'peringatan: bobot indikator S1 berjumlah 90, bukan 100 [bobot-jumlah]',
    ]);
    expect(
      found(
        plan(
          PERSPEKTIF.replace('40', '39.5'),
          'perspektif: SH, bobot: 90, ',
          'perspektif: CU, bobot: 100, ',
        ),
      ),
    ).toEqual([
      'peringatan: bobot perspektif berjumlah 99,5, bukan 100 [bobot-jumlah]',
      'peringatan: bobot sasaran SH berjumlah 90, bukan 100 [bobot-jumlah]',
    ]);
  });

  test('it is told in both languages, of a part and of the whole', () => {
    const isi = bahan(
      MINIMAL,
      plan('', 'bobot: 60, ', 'bobot: 50, ', 'bobot: 60', 'bobot: 30', 'bobot: 50', 'bobot: 50'),
    );
    const findings = CHECKS.flatMap((check) => check(isi));
    expect(word(findings, 'en').map((line) => line.replace(/^\S+: /, ''))).toEqual([
      'peringatan: the weights of the sasaran sum to 110, not to 100 [bobot-jumlah]',
      'peringatan: the weights of the indikator of S1 sum to 90, not to 100 [bobot-jumlah]',
    ]);
  });

  test('one that lacks it beside others is told', () => {
    expect(found(plan('', '', '', 'bobot: 100', ''))).toEqual([
      'peringatan: indikator B tidak mempunyai bobot, padahal yang lain mempunyai; capaiannya tidak ikut dihitung [bobot-kurang]',
    ]);
  });
});

describe('perspektif', () => {
  test('that the plan does not have, and none at all', () => {
    const berkas = plan(PERSPEKTIF, 'perspektif: SX, ', '');
    expect(found(berkas)).toEqual([
      'galat: perspektif "SX" tidak ada pada Renstra [perspektif-tak-dikenal]',
      'peringatan: sasaran S2 tidak menyebut perspektifnya, sehingga tidak ikut dalam nilai kinerja organisasi [perspektif-kurang]',
    ]);
    expect(saran(bahan(MINIMAL, berkas), ...CHECKS)[0]).toContain('"SH"');
    expect(found(plan('', 'perspektif: SH, ', ''))).toEqual([
      'galat: perspektif "SH" tidak ada pada Renstra [perspektif-tak-dikenal]',
    ]);
  });
});

describe('a weight that is none', () => {
  test.each([
    ['bobot: -5', 'angka-negatif'],
    ['bobot: banyak', 'bukan-angka'],
    ['bobot: [5]', 'bukan-angka'],
    ['bobot: "12,5"', 'angka-indonesia'],
  ])('%s', (keys, kode) => {
    const files = Object.entries({ ...MINIMAL, ...plan('', '', '', keys) }).map(([file, text]) => ({
      file,
      content: new TextEncoder().encode(text),
    }));
    const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
    expect(
      findings.map(({ rule, position: posisi }) => [rule.kode, posisi.berkas, posisi.baris]),
    ).toEqual([[kode, 'renstra-2019-2023.yaml', 3]]);
    for (const bahasa of ['id', 'en'] as const) expect(word(findings, bahasa)[0]).toBeTruthy();
  });

  test.each([
    ['metode: { status: Hijau }', 'jenis-salah'],
    ['metode: { status: [{ nama: Hijau }] }', 'kunci-kurang'],
    ['metode: { status: [{ nama: Hijau, minimum: baik }] }', 'bukan-angka'],
    ['istilah: [Sasaran]', 'jenis-salah'],
    ['istilah: { sasaran: [a, b] }', 'jenis-salah'],
    ['istilah: { sasaram: A }', 'kunci-tak-dikenal'],
    ['judul_laporan: { a: b }', 'jenis-salah'],
    ['nomor_laporan: [1]', 'jenis-salah'],
  ])('%s in lkjip.yaml', (keys, kode) => {
    const lkjip = `${MINIMAL['lkjip.yaml'] ?? ''}${keys}\n`;
    const files = Object.entries({ ...MINIMAL, 'lkjip.yaml': lkjip }).map(([file, text]) => ({
      file,
      content: new TextEncoder().encode(text),
    }));
    const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
    expect(
      findings.map(({ rule, position: posisi }) => [rule.kode, posisi.berkas, posisi.baris]),
    ).toEqual([[kode, 'lkjip.yaml', 3]]);
  });

  test.each([
    ['jenis: dinas', 'pilihan-salah'],
    ['induk: [A]', 'jenis-salah'],
    ['daerah: {}', 'jenis-salah'],
  ])('%s of the agency', (keys, kode) => {
    const lkjip = `versi: 1\ninstansi:\n  nama: A\n  ${keys}\n`;
    const files = Object.entries({ ...MINIMAL, 'lkjip.yaml': lkjip }).map(([file, text]) => ({
      file,
      content: new TextEncoder().encode(text),
    }));
    const { findings } = parseWorkspace({ files, pictures: [] }, [2020]);
    expect(findings.map(({ rule, position: posisi }) => [rule.kode, posisi.baris])).toEqual([
      [kode, 4],
    ]);
  });
});
