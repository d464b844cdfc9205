import { expect, test } from 'vitest';
import { estimateWidth, fitLine, wrapNames, wrapText } from '../../src/layout/text.ts';

test('a name that fits is left alone', () => {
  expect(wrapText('Kabupaten Klungkung', 200, 12, 2)).toEqual(['Kabupaten Klungkung']);
  expect(wrapText('', 200, 12, 2)).toEqual(['']);
});

test('lines break between words and none is wider than its room', () => {
  const lines = wrapText('Program Pelayanan Administrasi Perkantoran', 120, 12, 3);
  expect(lines.join(' ')).toBe('Program Pelayanan Administrasi Perkantoran');
  for (const line of lines) expect(estimateWidth(line, 12)).toBeLessThanOrEqual(120);
});

test('what does not fit ends in an ellipsis, at a word where one is near', () => {
  expect(fitLine('Penataan Penguasaan, Pemilikan', 135, 12)).toBe('Penataan Penguasaan…');
  const [only] = wrapText('X'.repeat(500), 100, 12, 2);
  expect(only).toMatch(/^X+…$/);
  expect(estimateWidth(only ?? '', 12)).toBeLessThanOrEqual(100);
});

test('names that begin alike are cut where they do not differ', () => {
  const office = 'Unit Pelaksana Teknis Dinas Pengelolaan Pasar dan Retribusi Daerah Wilayah';
  const names = [`${office} Utara`, `${office} Selatan`, 'Kecamatan Satu'];
  const wrapped = wrapNames(names, 120, 12, 2).map((lines) => lines.join(' '));
  expect(new Set(wrapped).size).toBe(3);
  expect(wrapped[0]).toMatch(/^Unit Pelaksana … .*Utara$/);
  expect(wrapped[1]).toMatch(/^Unit Pelaksana … .*Selatan$/);
  expect(wrapped[2]).toBe('Kecamatan Satu');
  // Words that no line holds are cut at their end.
  const long = 'Sekretariat Dewan '.concat('x'.repeat(200));
  expect(wrapNames([`${long}a`, `${long}b`], 120, 12, 1)[0]?.[0]).toMatch(/…$/);
});
