// The structure of organisasi.yaml: superiors that are not there, and circles.

import { expect, test } from 'vitest';
import { checkStruktur } from '../../src/validate/documents/structure.ts';
import { measure } from '../shared/clock.ts';
import { bahan, MINIMAL, periksa, saran } from './ruang.ts';

type Jabatan = readonly [jabatan: string, atasan?: string];

function isi(...struktur: readonly Jabatan[]) {
  const baris = struktur.map(([jabatan, atasan]) =>
    atasan === undefined
      ? `  - { jabatan: ${jabatan} }\n`
      : `  - { jabatan: ${jabatan}, di_bawah: ${atasan} }\n`,
  );
  return bahan(MINIMAL, { '2020/organisasi.yaml': `struktur:\n${baris.join('')}` });
}

test('a structure in order is silent, and so is none', () => {
  expect(periksa(bahan(MINIMAL), checkStruktur)).toEqual([]);
  expect(
    periksa(isi(['Kepala'], ['Sekretaris', 'Kepala'], ['Staf', 'Sekretaris']), checkStruktur),
  ).toEqual([]);
});

test('the head of all may answer to somebody outside, but not to a misspelt colleague', () => {
  expect(
    periksa(isi(['Kepala Dinas', 'Bupati'], ['Sekretaris', 'Kepala Dinas']), checkStruktur),
  ).toEqual([]);
  expect(saran(isi(['Kepala Dinas'], ['Sekretaris', 'kepala dinas']), checkStruktur)).toEqual([
    'mungkin maksudnya "Kepala Dinas"',
  ]);
});

test('an unknown superior, at its line, with the nearest known one', () => {
  const ruang = isi(['Kepala Dinas'], ['Sekretaris', 'Kepla Dinas'], ['Kepala Bidang', 'Direktur']);
  expect(periksa(ruang, checkStruktur)).toEqual([
    '2020/organisasi.yaml:3:38: peringatan: Sekretaris berada di bawah "Kepla Dinas", yang tidak ada pada struktur [jabatan-atasan-tak-ada]',
    '2020/organisasi.yaml:4:41: peringatan: Kepala Bidang berada di bawah "Direktur", yang tidak ada pada struktur [jabatan-atasan-tak-ada]',
  ]);
  expect(saran(ruang, checkStruktur)).toEqual([
    'mungkin maksudnya "Kepala Dinas"',
    'tambahkan jabatan itu pada struktur, atau tulis atasannya seperti tertulis di sana',
  ]);
});

test('a circle once, from its first position on, with what leads into it left alone', () => {
  const ruang = isi(
    ['Staf', 'Kasubag'],
    ['Kepala', 'Kasubag'],
    ['Sekretaris', 'Kepala'],
    ['Kasubag', 'Sekretaris'],
  );
  expect(periksa(ruang, checkStruktur)).toEqual([
    '2020/organisasi.yaml:3:34: peringatan: susunan organisasi melingkar: Kepala di bawah Kasubag, Kasubag di bawah Sekretaris, Sekretaris di bawah Kepala [jabatan-melingkar]',
  ]);
  expect(periksa(isi(['Kepala', 'Kepala']), checkStruktur)).toEqual([
    '2020/organisasi.yaml:2:34: peringatan: susunan organisasi melingkar: Kepala di bawah Kepala [jabatan-melingkar]',
  ]);
});

test('a list of thousands is read in moments, and a long circle is cut short', () => {
  const nama = (i: number) => `Jabatan ${String(i)}`;
  const daftar = Array.from({ length: 5000 }, (_, i): Jabatan => [nama(i), nama((i + 1) % 5000)]);
  const melingkar = periksa(isi(...daftar), checkStruktur);
  expect(melingkar).toHaveLength(1);
  expect(melingkar[0]).toMatch(/Jabatan 5 di bawah Jabatan 6, … \[/);
  const foreign = daftar.map(([jabatan], i): Jabatan => [jabatan, `Atasan ${String(i)}`]);
  const lama = measure(() => {
    expect(periksa(isi(...foreign), checkStruktur)).toHaveLength(5000);
  });
  expect(lama).toBeLessThan(5000);
});
