// Weights, on the example of a tax office. Each figure is worked by hand beside it.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Terhitung } from '../../src/calculate/besaran.ts';
import { takeCensus } from '../../src/calculate/census.ts';
import type { Hasil } from '../../src/calculate/laporan.ts';
import { composeLaporan } from '../../src/compose/compose.ts';
import { formatTerhitung } from '../../src/compose/format.ts';
import type { Laporan, Tabel } from '../../src/compose/report.ts';
import { explainKode } from '../../src/explain/explain.ts';
import { toResults } from '../../src/output/results.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { agency } from '../shared/agency.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

const FOLDER = fileURLToPath(new URL('../../examples/kantor-pajak', import.meta.url));

let hasil: Hasil;
let laporan: Laporan;
beforeAll(async () => {
  const [year] = analyse(await loadWorkspace(FOLDER), [2022], 'id').tahunan;
  ({ hasil, laporan } = year!);
});

const tableOf = (report: Laporan, kode: string): Tabel => {
  const blocks = report.bab.flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi));
  const found = blocks.find((one) => one.jenis === 'tabel' && one.kode === kode);
  if (found?.jenis !== 'tabel') throw new Error(`no table ${kode}`);
  return found;
};
const texts = ({ baris, kaki }: Tabel) =>
  [...baris, ...kaki].map((row) => row.map(({ teks }) => teks).join(' | '));

describe('the tax office', () => {
  const shown = (one: Terhitung | undefined) => (one === undefined ? null : formatTerhitung(one));

  test('a sasaran is the mean of its indicators by weight', () => {
    expect(hasil.sasaran.map(({ sasaran, capaian }) => [sasaran.kode, shown(capaian)])).toEqual([
      // 12.4 / 8.5 = 145.88, capped at 120; (60 × 98.5 + 40 × 120) / 100 = (5910 + 4800) / 100
      ['SS1', '107,10'],
      // The index has no value yet: 84 / 80 alone.
      ['SS2', '105,00'],
      // 60 / 75
      ['SS3', '80,00'],
      // (2 × 12 − 9) / 12 = 125, capped; (30 × 120 + 70 × 91) / 100 = (3600 + 6370) / 100
      ['SS4', '99,70'],
      // 95.4 / 90
      ['SS5', '106,00'],
    ]);
  });

  test('a perspektif of its sasaran, and the whole of the perspektif', () => {
    const { perspektif, nko, lain } = hasil.scorecard!;
    expect(
      perspektif.map((one) => [one.perspektif.kode, shown(one.capaian), one.status?.predikat]),
    ).toEqual([
      ['SH', '107,10', 'Hijau'],
      ['CU', '105,00', 'Hijau'],
      // (60 × 80 + 40 × 99.70) / 100 = (4800 + 3988) / 100
      ['IP', '87,88', 'Kuning'],
      ['LG', '106,00', 'Hijau'],
    ]);
    // (30 × 107.10 + 20 × 105 + 25 × 87.88 + 25 × 106) / 100 = (3213 + 2100 + 2197 + 2650) / 100
    expect([shown(nko?.nilai), nko?.status?.predikat, lain]).toEqual(['101,60', 'Hijau', []]);
  });

  test('the efficiency of a sasaran is of that capaian', () => {
    const [first] = hasil.sasaran;
    // Spent 1140 of 1200 = 95 %; 107.10 / 95 = 1.12736…
    expect(shown(first?.efisiensi.indeks)).toBe('1,13');
  });

  test('the scorecard has all of it, and says what was weighted anew', () => {
    const table = tableOf(laporan, 'nilai-kinerja');
    expect(texts(table)).toEqual([
      'SH | Perspektif Stakeholder | 30 |  |  | 107,10 | Hijau',
      'SS1 | Penerimaan negara yang optimal | 100 |  |  | 107,10 | Hijau',
      '1a | Persentase Realisasi Penerimaan Pajak | 60 | 100 | 98,5 | 98,50 | Kuning',
      '1b | Pertumbuhan Penerimaan Pajak Bruto | 40 | 8,5 | 12,4 | 120,00 | Hijau',
      'CU | Perspektif Customer | 20 |  |  | 105,00 | Hijau',
      'SS2 | Kepatuhan dan kepuasan wajib pajak yang tinggi | 100 |  |  | 105,00 | Hijau',
      '2a | Tingkat Kepatuhan Penyampaian SPT | 50 | 80 | 84 | 105,00 | Hijau',
      '2b | Indeks Kepuasan Layanan | 50 | 3,5 | – | – | –',
      'IP | Perspektif Internal Process | 25 |  |  | 87,88 | Kuning',
      'SS3 | Pengawasan pembayaran masa yang efektif | 60 |  |  | 80,00 | Kuning',
      '3a | Persentase Pengawasan Pembayaran Masa | 100 | 75 | 60 | 80,00 | Kuning',
      'SS4 | Penyelesaian permohonan yang tepat waktu | 40 |  |  | 99,70 | Kuning',
      '4a | Waktu Penyelesaian Keberatan | 30 | 12 | 9 | 120,00 | Hijau',
      '4b | Persentase Permohonan Tepat Waktu | 70 | 100 | 91 | 91,00 | Kuning',
      'LG | Perspektif Learning and Growth | 25 |  |  | 106,00 | Hijau',
      'SS5 | Sumber daya manusia yang kompeten | 100 |  |  | 106,00 | Hijau',
      '5a | Nilai Uji Kompetensi Pegawai | 100 | 90 | 95,4 | 106,00 | Hijau',
      'Nilai Kinerja Organisasi (NKO) | 101,60 | Hijau',
    ]);
    // Beside the word, never in its place.
    const colours = [...table.baris, ...table.kaki].map((row) => row.at(-1)?.swatch);
    expect(colours.slice(0, 3)).toEqual(['hijau', 'hijau', 'kuning']);
    expect([colours[7], colours.at(-1)]).toEqual([undefined, 'hijau']);
    expect(table.catatan).toContain(
      'Kepatuhan dan kepuasan wajib pajak yang tinggi: dihitung dari bobot 50 dari 100, karena belum ada capaian Indeks Kepuasan Layanan.',
    );
    expect(tableOf(laporan, 'capaian-SS1').kaki[0]?.map(({ teks }) => teks)).toContain(
      'Capaian menurut bobot',
    );
  });

  test('the derivation, the expressions and the results file tell the same', () => {
    expect(explainKode('nko', hasil, 'id')?.angka[0]).toMatchObject({
      tampil: '101,60',
      rumus: {
        umum: 'Σ (bobot × capaian) ÷ Σ bobot',
        isi: '(30 × 107,10 + 20 × 105,00 + 25 × 87,88 + 25 × 106,00) ÷ 100',
      },
    });
    expect(explainKode('IP', hasil, 'en')?.angka[0]).toMatchObject({ tampil: '87,88' });
    const [foreword] = laporan.bagianDepan[0]?.isi ?? [];
    const words = foreword?.jenis === 'paragraf' ? foreword.isi : [];
    expect(words.map((one) => ('teks' in one ? one.teks : '')).join('')).toContain(
      'Nilai kinerja organisasi 101,60, dengan status Hijau.',
    );
    expect(toResults(agency('A', null), hasil, [])).toMatchObject({
      metode: { status: [{ nama: 'Hijau', minimum: { nilai: '100' } }, {}, {}] },
      indikator: [{ bobot: { nilai: '60' } }, {}, {}, {}, {}, {}, {}, {}],
      sasaran: [{ perspektif: 'SH', bobot: { nilai: '100' } }, {}, {}, {}, {}],
      skor: {
        perspektif: [{}, {}, { kode: 'IP', capaian: { nilai: '87.88' }, status: 'Kuning' }, {}],
        nko: { nilai: { nilai: '101.6', tampil: '101,60' }, status: 'Hijau' },
      },
    });
  });
});

describe('weights elsewhere', () => {
  const plan = (perspektif: string, ...sasaran: readonly string[]) => ({
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
${perspektif}sasaran:
${sasaran.join('')}`,
    '2020/target.yaml': 'perjanjian_kinerja: [{ versi: murni, target: { A: 80, B: 50, C: 10 } }]\n',
  });
  const objective = (kode: string, keys: string, indikator: readonly string[]) =>
    `  - kode: ${kode}\n    nama: Sasaran ${kode}\n${keys}    indikator:\n${indikator.join('')}`;
  const one = (kode: string, keys: string) =>
    `      - { kode: ${kode}, nama: Indikator ${kode}, satuan: poin, ${keys}, target: { 2020: 1 } }\n`;
  const of = (berkas: ReturnType<typeof plan>, realisasi: string) =>
    bahan(MINIMAL, berkas, { '2020/realisasi.yaml': `realisasi: { ${realisasi} }\n` });
  const values = ({ hasil: { sasaran, scorecard } }: ReturnType<typeof of>) => [
    ...sasaran.map(({ capaian }) => formatTerhitung(capaian)),
    scorecard?.nko === null || scorecard === null ? null : formatTerhitung(scorecard.nko.nilai),
  ];

  test('of indicators alone make no value of the whole, and a table without status', () => {
    const found = of(
      plan('', objective('S1', '', [one('A', 'bobot: 1'), one('B', 'bobot: 3')])),
      'A: 84, B: 40',
    );
    // 105 and 80: (1 × 105 + 3 × 80) / 4 = 345 / 4
    expect(values(found)).toEqual(['86,25', null]);
    const { laporan: report } = composeLaporan(found.workspace, found.hasil);
    expect(texts(tableOf(report, 'nilai-kinerja'))).toEqual([
      'S1 | Sasaran S1 |  |  |  | 86,25',
      'A | Indikator A | 1 | 80 | 84 | 105,00',
      'B | Indikator B | 3 | 50 | 40 | 80,00',
    ]);
  });

  test('of sasaran make one without perspektif; what has no weight beside others is left out', () => {
    const found = of(
      plan(
        '',
        objective('S1', '    bobot: 0.7\n', [one('A', 'bobot: 100'), one('B', 'iku: true')]),
        objective('S2', '    bobot: 0.3\n', [one('C', 'iku: true')]),
      ),
      'A: 84, B: 40, C: 9',
    );
    // 0.7 × 105 + 0.3 × 90 = 73.5 + 27
    expect(values(found)).toEqual(['105,00', '90,00', '100,50']);
  });

  test('a perspektif without weights is the plain mean of its sasaran', () => {
    const found = of(
      plan(
        'perspektif: [{ kode: SH, nama: S, bobot: 100 }]\n',
        objective('S1', '    perspektif: SH\n', [one('A', 'iku: true')]),
        objective('S2', '    perspektif: SH\n', [one('C', 'iku: true')]),
      ),
      'A: 84, C: 9',
    );
    // (105 + 90) / 2
    expect(values(found)).toEqual(['105,00', '90,00', '97,50']);
  });

  test('nothing with a value, or weights of 0, give no value and the reason', () => {
    const zero = plan('', objective('S1', '    bobot: 100\n', [one('A', 'bobot: 0')]));
    expect(of(zero, 'A: 84').hasil.sasaran[0]?.capaian).toEqual({
      nilai: null,
      alasan: 'bobot-nol',
    });
    expect(of(zero, '').hasil.sasaran[0]?.capaian).toEqual({ nilai: null, alasan: 'tanpa-nilai' });
    const { workspace: ruang, hasil: none } = of(zero, 'A: 84');
    expect(JSON.stringify(composeLaporan(ruang, none).laporan)).toContain(
      'Nilai kinerja organisasi (NKO) tahun 2020 belum dapat dihitung karena',
    );
  });

  test('a sasaran of no perspektif stands in the table and not in the value', () => {
    const found = of(
      plan(
        'perspektif: [{ kode: SH, nama: S, bobot: 60 }, { kode: CU, nama: C, bobot: 40 }]\n',
        objective('S1', '    perspektif: SH\n', [one('A', 'iku: true')]),
        objective('S2', '', [one('C', 'iku: true')]),
      ),
      'A: 84, C: 9',
    );
    expect(found.hasil.scorecard?.lain.map(({ sasaran }) => sasaran.kode)).toEqual(['S2']);
    expect(values(found).at(-1)).toBe('105,00');
    const table = tableOf(composeLaporan(found.workspace, found.hasil).laporan, 'nilai-kinerja');
    expect(table.catatan).toContain(
      'Nilai kinerja organisasi: dihitung dari bobot 60 dari 100, karena belum ada capaian C.',
    );
    expect(takeCensus(found.hasil).filter(({ measure }) => measure === 'status')).toEqual([]);
  });

  test('of many the derivation tells how many there were', () => {
    const codes = 'ABCDEFGH'.split('');
    const berkas = {
      ...plan(
        '',
        objective(
          'S1',
          '',
          codes.map((kode) => one(kode, 'bobot: 12.5')),
        ),
      ),
      '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { ${codes.map((kode) => `${kode}: 10`).join(', ')} } }]\n`,
    };
    const { hasil: many } = of(berkas, codes.map((kode) => `${kode}: 9`).join(', '));
    const told = (bahasa: 'id' | 'en') => explainKode('S1', many, bahasa)?.angka[0]?.rumus?.isi;
    expect(told('id')).toBe('Σ (bobot × capaian) dari 8 pasang ÷ 100');
    expect(told('en')).toBe('Σ (bobot × capaian) of 8 pairs ÷ 100');
  });

  test('without any weight everything is as it is', () => {
    expect(bahan(MINIMAL).hasil.scorecard).toBeNull();
  });
});
