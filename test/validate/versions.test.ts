// Versions of the Perjanjian Kinerja that are not in their order.

import { expect, test } from 'vitest';
import { MINIMAL, bahan, periksa, checksOf } from './ruang.ts';

/** @param versions `murni 2022-01-10`: its versi, and its day where it has one */
function found(versions: readonly string[], rest = ''): readonly string[] {
  const items = versions.map((one) => {
    const [versi, tanggal] = one.split(' ');
    const day = tanggal === undefined ? '' : `tanggal: ${tanggal}, `;
    return `  - { versi: ${String(versi)}, ${day}target: { S1.1: 80 } }\n`;
  });
  const target = `perjanjian_kinerja:\n${items.join('')}${rest}`;
  return periksa(bahan(MINIMAL, { '2020/target.yaml': target }), ...checksOf('documents')).filter(
    (one) => one.includes('[perjanjian-kinerja-'),
  );
}

test('murni first, then each perubahan by its day, or by its month', () => {
  expect(found(['murni 2020-01-10', 'perubahan 2020-06-15', 'perubahan 2020-06'])).toEqual([]);
  expect(found(['murni', 'perubahan 2020-06', 'perubahan 2020-06-15', 'perubahan'])).toEqual([]);
  expect(found(['perubahan 2020-10-01', 'perubahan 2020-10-01'])).toEqual([]);
});

test('capaian by a version that was replaced is an error', () => {
  expect(found(['perubahan 2020-10-01', 'murni 2020-01-10'])).toEqual([
    '2020/target.yaml:3:14: galat: Perjanjian Kinerja murni 10 Januari 2020 ditulis sesudah Perjanjian Kinerja Perubahan 1 Oktober 2020, sehingga capaian diukur terhadap target yang sudah diganti [perjanjian-kinerja-terakhir]',
  ]);
  expect(found(['murni', 'perubahan 2020-06', 'perubahan 2020-05-31'])).toEqual([
    expect.stringMatching(/^2020\/target.yaml:4:\d+: galat: .* Perubahan 31 Mei 2020 ditulis sesudah .* Juni 2020, .*-terakhir\]$/),
  ]);
  expect(found(['perubahan', 'murni'])[0]).toContain(' galat: ');
  expect(found(['murni 2020-10-01', 'murni 2020-01-10'])[0]).toContain(' galat: ');
  // The one that is in force may stand higher than just above.
  expect(found(['perubahan 2020-12', 'murni 2020-01', 'perubahan 2020-02'])).toEqual([
    expect.stringContaining('2020/target.yaml:3:14: peringatan: '),
    expect.stringContaining('2020/target.yaml:4:14: galat: '),
  ]);
}); // prettier-ignore

test('what capaian is not measured against is a warning', () => {
  expect(found(['murni', 'murni'])).toEqual([
    '2020/target.yaml:3:14: peringatan: Perjanjian Kinerja murni ditulis sesudah Perjanjian Kinerja murni [perjanjian-kinerja-urutan]',
  ]);
  expect(found(['perubahan', 'murni', 'perubahan'])).toEqual([
    expect.stringContaining('2020/target.yaml:3:14: peringatan: '),
  ]);
  const iku = 'iku: { target: { S1.1: 80 } }\ndasar_capaian: iku\n';
  expect(found(['perubahan', 'murni'], iku)[0]).toContain(' peringatan: ');
});

test('two murni above one another hide no perubahan above both', () => {
  expect(found(['perubahan', 'murni', 'murni'])).toEqual([
    expect.stringContaining('2020/target.yaml:3:14: peringatan: '),
    expect.stringContaining('2020/target.yaml:4:14: galat: '),
  ]);
});
