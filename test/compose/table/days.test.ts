// Days beside days of the same year and of another. By hand.

import { describe, expect, test } from 'vitest';
import { composeLaporan } from '../../../src/compose/compose.ts';
import type { Blok, Inline } from '../../../src/compose/report.ts';
import { unitAndDirection } from '../../../src/compose/reached.ts';
import { compareResults } from '../../../src/diff/compare.ts';
import { readResults } from '../../../src/diff/results-file.ts';
import { toResults } from '../../../src/output/results.ts';
import { bahan, MINIMAL } from '../../validate/ruang.ts';

const reportOf = (realisasi: string, target = '2020-11-30') =>
  bahan(MINIMAL, {
    'renstra-2019-2023.yaml': `periode: { mulai: 2019, selesai: 2023 }
sasaran:
  - kode: S1
    nama: Tertib anggaran
    indikator:
      - { kode: S1.1, nama: Penetapan APBD, jenis: tanggal, polaritas: minimal, target: { 2020: 2020-11-30 } }
`,
    '2020/target.yaml': `perjanjian_kinerja: [{ versi: murni, target: { S1.1: ${target} } }]\n`,
    '2020/realisasi.yaml': realisasi,
  });

describe('days that are compared', () => {
  const { workspace: ruang, hasil } = reportOf(`realisasi: { S1.1: 2020-11-28 }
standar_nasional: { S1.1: { nilai: 2020-11-30 } }
realisasi_lalu:
  2014: { S1.1: 2014-12-30 }
  2015: { S1.1: 2015-11-20 }
  2016: { S1.1: 2016-11-21 }
  2017: { S1.1: 2017-11-22 }
  2018: { S1.1: 2018-11-23 }
  2019: { S1.1: 2019-11-24 }
pembanding:
  S1.1:
    - { nama: Kabupaten Satu, jenis: daerah, nilai: { 2020: 2020-11-25 } }
    - { nama: Kabupaten Dua, jenis: daerah, nilai: { 2020: 2020-12-01 } }
    - { nama: Standar provinsi, jenis: standar, nilai: { 2019: 2019-11-30 } }
`);
  const blocks: readonly Blok[] = composeLaporan(ruang, hasil).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) => isi),
  );
  const words = (isi: readonly Inline[]): string =>
    isi.map((one) => ('teks' in one ? one.teks : 'isi' in one ? words(one.isi) : '')).join('');
  const text = blocks
    .flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []))
    .join(' ');

  test.each([
    'Realisasi 28 November 2020 lebih baik daripada standar nasional, yaitu lebih awal dari 30 November 2020.',
    'Realisasi tahun 2020, 28 November 2020, lebih buruk daripada Kabupaten Satu, yaitu lebih lambat dari 25 November 2020.',
    'Realisasi tersebut lebih baik daripada Kabupaten Dua, yaitu lebih awal dari 1 Desember 2020.',
    // Of another year: told, and not judged.
    'Standar provinsi tahun 2019 30 November 2019.',
    // No day of one year is the lowest of all.
    'berturut-turut 20 November 2015; 21 November 2016; 22 November 2017; dan 23 November 2018.',
  ])('%s', (sentence) => {
    expect(text).toContain(sentence);
  });

  test('are no amounts', () => {
    expect(text).not.toMatch(/terendah|di bawah \d|di atas \d/);
    const [one] = hasil.sasaran[0]?.indikator ?? [];
    if (one === undefined) throw new Error('no indicator');
    expect(unitAndDirection('tanggal', one)).toBe('tanggal');
    expect(unitAndDirection('menit', { ...one, target: null })).toBe('menit; makin rendah makin baik'); // prettier-ignore
  });

  test('have a verdict in their table where they are of one year', () => {
    const table = blocks.find((one) => one.jenis === 'tabel' && one.kode === 'pembanding-S1');
    if (table?.jenis !== 'tabel') throw new Error('no table');
    expect(table.baris.map((row) => row.at(-1)?.teks)).toEqual(['', 'Lebih buruk', 'Lebih baik', '–']); // prettier-ignore
  });

  test('a national standard of another year is told alone', () => {
    const other = reportOf('realisasi: { S1.1: 2020-11-28 }\nstandar_nasional: { S1.1: { nilai: 2019-11-30 } }\n'); // prettier-ignore
    const said = composeLaporan(other.workspace, other.hasil).laporan.bab.flatMap(
      ({ bagian }) =>
      bagian.flatMap(({ isi }) => isi.flatMap((one) => (one.jenis === 'paragraf' ? [words(one.isi)] : []))), // prettier-ignore
    );
    expect(said.join(' ')).toContain('Standar nasional untuk indikator ini 30 November 2019.');
  });
});

describe('the difference of two reports', () => {
  const side = ({ workspace: ruang, hasil }: ReturnType<typeof reportOf>, tahun: number) => ({
    sebutan: String(tahun),
    hasil: readResults({ ...toResults(ruang.instansi, hasil, []), tahun }, 'hasil'),
  });
  const pembanding = (day: string) => `pembanding: { S1.1: [{ nama: Kota, nilai: { 2020: ${day} } }] }\n`; // prettier-ignore
  const before = reportOf(`realisasi: { S1.1: 2020-11-28 }\n${pembanding('2020-11-20')}`);
  const changes = (after: ReturnType<typeof reportOf>, tahun: number) =>
    compareResults(side(before, 2020), side(after, tahun)).sasaran.flatMap(({ anak }) =>
      anak.flatMap(({ ubah }) =>
        ubah.flatMap(({ besaran, selisih, penilaian }) =>
          besaran === 'capaian' || besaran === 'predikat'
            ? []
            : [[besaran, selisih?.tampil ?? null, penilaian]],
        ),
      ),
    );

  test('of two years has no days of two years', () => {
    const after = reportOf('realisasi: { S1.1: 2021-11-28 }\n', '2021-11-30');
    expect(changes(after, 2021)).toEqual([
      ['target', null, 'netral'],
      ['realisasi', null, 'netral'],
      ['pembanding', null, 'netral'],
    ]);
  });

  test('of one year has, as when the budget comes in January', () => {
    // 28 November to 4 January: 2 days left of November, 31 of December, 4 of January.
    const after = reportOf(`realisasi: { S1.1: 2021-01-04 }\n${pembanding('2020-11-21')}`, '2020-12-01'); // prettier-ignore
    expect(changes(after, 2020)).toEqual([
      ['target', '+1', 'lebih-buruk'],
      ['realisasi', '+37', 'lebih-buruk'],
      ['pembanding', '+1', 'netral'],
    ]);
  });

  test('of two years has days of one year', () => {
    const after = reportOf('realisasi: { S1.1: 2020-11-27 }\n', '2020-11-29');
    expect(changes(after, 2021).slice(0, 2)).toEqual([
      ['target', '−1', 'lebih-baik'],
      ['realisasi', '−1', 'lebih-baik'],
    ]);
  });
});
