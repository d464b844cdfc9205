// `lkjip review`: the check list of the APIP, answered as far as the data can.

import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeChecklist } from '../../src/audit/review/checklist.ts';
import { analyseTexts, MINIMAL } from '../validate/ruang.ts';
import { jalankan, ROOT } from './io.ts';
import { tulisRuang } from './ruang.ts';

const data = ['--data', join(ROOT, 'examples/dinas-contoh')];

type Files = Readonly<Record<string, string>>;

/** Each item as `I.2 ya: reason`. */
function answers(...files: readonly Files[]): ReadonlyMap<string, string> {
  const { workspace: ruang, tahunan } = analyseTexts(MINIMAL, ...files);
  const review = composeChecklist({ ...tahunan[0]!, workspace: ruang! });
  const parts = review.bab[0]!.bagian.map(({ isi }) => isi[0]!);
  return new Map(
    parts.flatMap((part, i) => {
      if (part.jenis !== 'tabel') throw new Error('no table');
      return part.baris.map((row) => {
        const [number = '', , yes = '', no = '', reason = '', place = ''] = row.map(
          ({ teks }) => teks,
        );
        return [
          `${'I'.repeat(i + 1)}.${number}`,
          `${yes}${no} ${reason}${place === '–' ? '' : ` (${place})`}`,
        ] as const;
      });
    }),
  );
}

const IKU = `iku: { target: { S1.1: 90 } }
perjanjian_kinerja:
  - versi: murni
    target: { S1.1: 90 }
`;

describe('what is answered', () => {
  test('all 23 items are there; those that only a person can judge have two boxes', () => {
    const all = answers();
    expect(all.size).toBe(6 + 7 + 10);
    const open = [...all].filter(([, said]) => said.startsWith('□□')).map(([number]) => number);
    expect(open).toEqual([
      'II.1',
      'II.3',
      'II.4',
      'II.5',
      'II.6',
      'II.7',
      'III.6',
      'III.8',
      'III.9',
      'III.10',
    ]);
  });

  test('what is lacking is said with its place', () => {
    const all = answers();
    expect(all.get('I.1')).toMatch(
      /^–✓ Belum ada: tugas, .*pimpinan \(2020\/organisasi\.yaml:1\)$/,
    );
    expect(all.get('I.5')).toBe('–✓ Bagian Rekomendasi belum ditulis');
    expect(all.get('II.2')).toBe('–✓ Realisasi tanpa sumber: S1.1 (2020/realisasi.yaml:2)');
    expect(all.get('III.5')).toBe('–✓ IKU tidak ada dalam data');
  });

  test('an indikator of which nothing came up to be measured lacks no capaian; one that is not known yet does', () => {
    const stated = (status: string) => ({
      '2020/realisasi.yaml': `realisasi: { S1.1: { status: ${status}, alasan: tidak ada } }\n`,
    });
    const said = (status: string) =>
      [...answers(stated(status)).values()].find((one) => one.includes('dapat dihitung'));
    expect(said('nihil')).toBe(
      '✓– Capaian 0 dari 1 indikator dapat dihitung, 1 nihil (2020/realisasi.yaml:1)',
    );
    expect(said('belum-rilis')).toBe(
      '–✓ Capaian 0 dari 1 indikator dapat dihitung (2020/realisasi.yaml:1)',
    );
  });

  test('sasaran and indikator are held against the agreement, the plan and the IKU', () => {
    const all = answers({ '2020/target.yaml': IKU });
    expect(all.get('III.1')).toBe(
      '✓– Semua 1 indikator sasaran ada pada Perjanjian Kinerja, dengan nama yang sama (2020/target.yaml:3)',
    );
    expect(all.get('III.3')).toBe('–– Tidak diperlukan: butir 1 dan 2 ya');
    expect(all.get('III.5')).toMatch(/^✓– .* \(2020\/target\.yaml:1\)$/);
    expect(all.get('III.6')).toBe('–– Tidak diperlukan: butir 4 dan 5 ya');
  });

  test('what an agreement lacks, or words otherwise, is a no that asks for a reason', () => {
    const lacking = answers({
      '2020/target.yaml': IKU.replace('    target: { S1.1: 90 }', '    target: { T1.1: 1 }'),
    });
    expect(lacking.get('III.1')).toBe(
      '–✓ Tidak ada pada Perjanjian Kinerja: S1.1 (2020/target.yaml:3)',
    );
    expect(lacking.get('III.3')).toBe(
      '□□ Apakah perbedaan pada butir 1 dan 2 dijelaskan dengan memadai?',
    );
    const worded = answers({
      '2020/target.yaml': `${IKU}    sasaran: [{ kode: S1, nama: Nama yang lain sekali, indikator: [] }]\n`,
    });
    expect(worded.get('III.1')).toMatch(/^–✓ .*\(2020\/target\.yaml:5\)$/);
    expect(worded.get('III.5')).toMatch(/^✓–/);
  });

  test('the IKU are those that are flagged; where none is, all are asked for', () => {
    const renstra = (flag: string): Files => ({
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Meningkatnya mutu pelayanan
    indikator:
      - { kode: S1.1, nama: Nilai pelayanan, satuan: poin, target: { 2020: 80 }${flag} }
      - { kode: S1.2, nama: Waktu tunggu, satuan: hari, target: { 2020: 8 } }
`,
      '2020/target.yaml': IKU,
    });
    expect(answers(renstra('')).get('III.5')).toBe(
      '–✓ Tidak ada pada IKU: S1.2 (2020/target.yaml:1)',
    );
    expect(answers(renstra(', iku: true')).get('III.5')).toBe(
      '✓– Semua 1 indikator yang ditandai IKU ada pada IKU, dengan nama yang sama (2020/target.yaml:1)',
    );
  });

  test('money is accounted for only where each program has reported', () => {
    const money = (second: string) =>
      answers({
        '2020/anggaran.yaml': `program:
  - { kode: P1, nama: A, sasaran: S1, anggaran: 100, realisasi: 90 }
  - { kode: P2, nama: B, sasaran: S1, ${second} }
`,
      }).get('I.6');
    expect(money('anggaran: 100, realisasi: 80')).toBe(
      '✓– Realisasi 2 program dilaporkan, serapan 85,00 persen (2020/anggaran.yaml:1)',
    );
    expect(money('anggaran: 100, realisasi: null')).toBe(
      '–✓ Anggaran atau realisasi belum lengkap: P2; serapan 90,00 persen (belum termasuk 1 dari 2 program) (2020/anggaran.yaml:3)',
    );
    expect(money('anggaran: null, realisasi: 80')).toMatch(/^–✓ .*: P2; serapan 90,00 persen/);
  });

  test('money is accounted for by the lowest level that it is planned on', () => {
    const money = (parts: string) =>
      answers({
        '2020/anggaran.yaml': `program:
  - { kode: P1, nama: A, sasaran: S1, anggaran: 100, realisasi: 90 }
  - kode: P2
    nama: B
    sasaran: S1
    kegiatan:
      - kode: K1
        nama: C
        sub_kegiatan:
${parts}`,
      }).get('I.6');
    const part = (kode: string, realisasi: string) =>
      `          - { kode: ${kode}, nama: D${kode}, anggaran: 100, realisasi: ${realisasi} }\n`;
    expect(money(part('1', '80') + part('2', '70'))).toBe(
      // (90 + 80 + 70) / 300
      '✓– Realisasi 2 program, 1 kegiatan, dan 2 subkegiatan dilaporkan, serapan 80,00 persen (2020/anggaran.yaml:1)',
    );
    expect(money(part('1', '80') + part('2', 'null'))).toBe(
      // (90 + 80) / 200
      '–✓ Anggaran atau realisasi belum lengkap: P2/K1/2; serapan 85,00 persen (angka 1 dari 2 program belum lengkap) (2020/anggaran.yaml:11)',
    );
    const many = ['1', '2', '3', '4', '5', '6', '7'].map((kode) => part(kode, 'null')).join('');
    expect(money(part('0', '80') + many)).toContain(
      'belum lengkap: P2/K1/1, P2/K1/2, P2/K1/3, P2/K1/4, P2/K1/5, dan 2 lainnya; ',
    );
  });

  test('nothing is ticked of all indicators where there are none', () => {
    const none = answers({
      'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran: [{ kode: S1, nama: Meningkatnya mutu pelayanan, indikator: [] }]
`,
      '2020/target.yaml': 'perjanjian_kinerja: []\n',
      '2020/realisasi.yaml': 'realisasi: {}\n',
    });
    for (const item of ['I.2', 'I.3', 'II.4', 'III.1', 'III.5', 'III.7'])
      expect(none.get(item)).toBe('–✓ Laporan belum mengukur satu indikator pun');
  });
});

describe('the command', () => {
  test('writes the paper in the formats that are asked for, and never over a file', async () => {
    const output = await mkdtemp(join(tmpdir(), 'lkjip-reviu-'));
    const run = () =>
      jalankan(['review', '2023', ...data, '--format', 'html,docx', '--output', output]);
    const { kode, stdout } = await run();
    expect([kode, stdout]).toEqual([
      0,
      `${join(output, 'reviu-2023.html')}\n${join(output, 'reviu-2023.docx')}\n`,
    ]);
    const html = await readFile(join(output, 'reviu-2023.html'), 'utf8');
    expect(html).toContain(
      'Dari 23 butir, 14 dijawab oleh lkjip dari data laporan: 12 ya, 0 tidak, dan 2 tidak diperlukan.',
    );
    expect(html).toContain('Sebanyak 9 butir hanya dapat dinilai oleh pereviu');
    const again = await run();
    expect(again.kode).not.toBe(0);
    expect(await readdir(output)).toHaveLength(2);
  });

  test('without a year: the last one; without a format: Word', async () => {
    const output = await mkdtemp(join(tmpdir(), 'lkjip-reviu-'));
    expect((await jalankan(['review', ...data, '--output', output])).kode).toBe(0);
    expect(await readdir(output)).toEqual(['reviu-2023.docx']);
  });

  test('refuses another format, and data that cannot be calculated', async () => {
    expect((await jalankan(['review', ...data, '--format', 'xlsx'])).kode).toBe(2);
    const broken = join(await tulisRuang({ ...MINIMAL, '2020/realisasi.yaml': 'x: 1\n' }), 'data');
    const { kode, stderr } = await jalankan(['review', '2020', '--data', broken]);
    expect([kode, stderr]).toEqual([1, expect.stringContaining('lkjip validate --data')]);
  });

  test('says that there is no such year', async () => {
    const { kode, stderr } = await jalankan(['review', '2030', ...data]);
    expect(kode).toBe(1);
    expect(stderr).toContain('galat: tidak ada data tahun 2030\n');
    expect(stderr).toContain('saran: buat folder 2030/');
  });
});
