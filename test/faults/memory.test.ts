// Data that needs more memory than there is are refused beforehand, in words; Node itself would only abort.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/error.ts';
import { reserveMemory } from '../../src/machine/memory.ts';
import { tulisRuang } from '../cli/ruang.ts';
import { folderFor, run } from './program.ts';

const row = (i: number) =>
  `      - { nama: Unit ${String(i)}, nilai: { 2020: ${String(i % 97)}.5 } }\n`;
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i)).join('');
const texts = (count: number) => [new TextEncoder().encode(rows(count))];
const MEGABYTE = 2 ** 20;

describe('what is needed', () => {
  test('grows with the keys: 60 MB, and 1500 bytes for each of the three of a row', () => {
    // 60 MB + 3 × 20,000 × 1500 bytes = 62,914,560 + 90,000,000
    const needed = 152_914_560;
    expect(() => reserveMemory(texts(20_000), needed)).not.toThrow();
    expect(() => reserveMemory(texts(20_000), needed - 1)).toThrow(UserError);
  });

  test('is told with what there is, and the cure', () => {
    const refuse = () => reserveMemory(texts(20_000), 100 * MEGABYTE);
    expect(refuse).toThrow('these data need some 146 MB of memory, and there are 100 MB');
  });
});

test('the program says it with exit 3, and builds the same with what it asked for', async () => {
  const ruang = join(await tulisRuang(), 'data');
  appendFileSync(
    join(ruang, '2020/realisasi.yaml'),
    `tabel:\n  - kode: besar\n    jenis: nilai\n    judul: Banyak unit\n    kolom: [2020]\n    baris:\n${rows(10_000)}`,
  );
  const args = ['validate', '2020', '--lang', 'en', '--data', ruang];
  const within = (megabytes: number) => ({
    node: [`--max-old-space-size=${String(megabytes)}`],
  });
  const little = await run(args, folderFor('sementara'), within(50));
  expect(little.stderr).toMatch(/these data need some \d+ MB of memory, and there are \d+ MB/);
  expect(little.code).toBe(3);
  const asked = Number(/need some (\d+) MB/.exec(little.stderr)?.[1]);
  const enough = await run(args, folderFor('sementara'), within(asked));
  expect(enough.code).toBe(0);
});
