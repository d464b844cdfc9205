import { expect, test } from 'vitest';
import { partOf, pickPart, treeDigest } from '../../src/summary/shard.ts';

const agencies = (count: number) => Array.from({ length: count }, (_, i) => `opd/dinas-${i}`);

test('every agency is in exactly one part', () => {
  const all = agencies(500);
  const bagian = [1, 2, 3, 4, 5, 6, 7].map((nomor) => pickPart(all, { nomor, dari: 7 }));
  expect(bagian.flat().sort()).toEqual([...all].sort());
});

test('an agency that comes or goes moves no other', () => {
  const all = agencies(200);
  const without = all.filter((_, i) => i !== 77);
  for (const nomor of [1, 2, 3]) {
    const bagian = { nomor, dari: 3 };
    expect(pickPart(without, bagian)).toEqual(
      pickPart(all, bagian).filter((one) => one !== 'opd/dinas-77'),
    );
  }
});

test('with one part more an agency stays or goes to the new part', () => {
  for (const one of agencies(1000)) {
    const baru = partOf(one, 11);
    expect([partOf(one, 10), 11]).toContain(baru);
  }
});

// Of 10,000 a part of ten has 1000; five standard deviations (of 30) are 150.
test('parts are of one size', () => {
  const banyak = new Map<number, number>();
  for (const one of agencies(10_000)) {
    const nomor = partOf(one, 10);
    banyak.set(nomor, (banyak.get(nomor) ?? 0) + 1);
  }
  expect([...banyak.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const one of banyak.values()) expect(Math.abs(one - 1000)).toBeLessThan(150);
});

// The division is a promise to the machines that share it: another one would build some agencies twice and some never.
test('the division is the same for ever, however an accent is typed', () => {
  // Worked with the published C code, in Python, from the first eight bytes of SHA-256.
  expect(['.', 'dinas-001', 'kabupaten/dinas-pendidikan'].map((one) => partOf(one, 16))).toEqual([
    8, 13, 9,
  ]);
  expect(partOf('dinas-e\u0301', 1000)).toBe(partOf('dinas-\u00e9', 1000));
  expect(treeDigest(['dinas-e\u0301'])).toBe(treeDigest(['dinas-\u00e9']));
});
