// `lkjip review`: the check list of the APIP, answered as far as the data can.

import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeChecklist } from '../../src/audit/review/checklist.ts';
import { analyseTexts, MINIMAL } from '../validate/ruang.ts';
import { jalankan, ROOT } from './io.ts';

const data = ['--data', join(ROOT, 'examples/dinas-contoh')];

type Files = Readonly<Record<string, string>>;

/** Each item as `I.2 ya: reason`. */
function answers(...files: readonly Files[]): ReadonlyMap<string, string> {
  const { ruang, tahunan } = analyseTexts(MINIMAL, ...files);
  const review = composeChecklist({ ...tahunan[0]!, ruang: ruang! });
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

  test('sasaran and indikator are held against the agreement, the plan and the IKU', () => {
    const all = answers({ '2020/target.yaml': IKU });
    expect(all.get('III.1')).toBe(
      '✓– Semua yang diukur laporan ada pada Perjanjian Kinerja, dengan nama yang sama (2020/target.yaml:3)',
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
    const { kode, stderr } = await jalankan(['review', '1999', ...data]);
    expect([kode, stderr]).toEqual([1, expect.stringContaining('lkjip validate --data')]);
  });
});
