// How often a file is read while values are put into it, however many they are.

import type * as Yaml from 'yaml';
import { parseDocument } from 'yaml';
import { expect, test, vi } from 'vitest';
import { fillValues, type FilledValue } from '../../src/new/fill.ts';

vi.mock('yaml', async (load) => {
  const yaml = await load<typeof Yaml>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

/** Quarters of indicators of which the file has the key alone, no list, or nothing. */
function filled(indicators: number): { readonly text: string; readonly list: FilledValue[] } {
  const kode = Array.from({ length: indicators }, (_, i) => `S1.${String(i)}`);
  const known = kode.filter((_, i) => i % 2 === 0);
  return {
    text: `pengukuran:\n${known.map((one) => `  ${one}:\n`).join('')}`,
    list: kode.flatMap((one) => [
      { path: ['pengukuran', one, 'sifat'], text: 'jumlah' },
      ...[0, 1, 2, 3].flatMap((i) =>
        ['target', 'realisasi'].map((key) => ({
          path: ['pengukuran', one, key, i],
          text: String(i),
        })),
      ),
    ]),
  };
}

function readings(indicators: number): number {
  const { text, list } = filled(indicators);
  vi.mocked(parseDocument).mockClear();
  const result = fillValues(text, list);
  expect(result.match(/sifat: jumlah/g)).toHaveLength(indicators);
  expect(result.match(/target: \[0, 1, 2, 3\], realisasi: \[0, 1, 2, 3\]/g)).toHaveLength(indicators); // prettier-ignore
  return vi.mocked(parseDocument).mock.calls.length;
}

test('a file is read as often for many values as for few', () => {
  expect([readings(2), readings(40), readings(400)]).toEqual([2, 2, 2]);
});
