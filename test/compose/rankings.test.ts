// Rankings of many units: parts of a page each, and every unit in one of them.

import { expect, test } from 'vitest';
import { composeLaporan } from '../../src/compose/compose.ts';
import type { Gambar } from '../../src/compose/report.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

function figuresOf(count: number, grafik = 'peringkat') {
  const rows = Array.from({ length: count }, (_, i) => `      - { nama: Unit ${String(i + 1)}, nilai: { 2020: ${String(100 - i)} } }`); // prettier-ignore
  const { workspace: ruang, hasil } = bahan(MINIMAL, {
    '2020/realisasi.yaml': `realisasi: { S1.1: 84 }
tabel:
  - kode: unit
    jenis: nilai
    judul: Nilai menurut unit
    indikator: S1.1
    grafik: ${grafik}
    zona: [{ nama: Zona Hijau, dari: 0, sampai: 100, warna: hijau }]
    kolom: [2020]
    baris:
${rows.join('\n')}
`,
  });
  const blocks = composeLaporan(ruang, hasil).laporan.bab.flatMap(({ bagian }) =>
    bagian.flatMap(({ isi }) => isi),
  );
  const figures = blocks.filter(
    (one): one is Gambar => one.jenis === 'gambar' && one.kode.startsWith('unit'),
  );
  const said = blocks.flatMap((one) =>
    one.jenis === 'paragraf'
      ? [one.isi.map((one) => ('teks' in one ? one.teks : '')).join('')]
      : [],
  );
  return { figures, said };
}

const rowsOf = ({ grafik }: Gambar) =>
  grafik.jenis === 'peringkat' || grafik.jenis === 'zona' ? grafik.batang : [];

test('sixty units are two figures of thirty, of which the text names both', () => {
  const { figures, said } = figuresOf(60);
  expect(figures.map(({ kode, judul }) => [kode, judul])).toEqual([
    ['unit', 'Nilai menurut unit, 2020, peringkat 1–30'],
    ['unit-2', 'Nilai menurut unit, 2020, peringkat 31–60'],
  ]);
  expect(figures.map((one) => rowsOf(one).length)).toEqual([30, 30]);
  expect(figures.flatMap(rowsOf).map(({ nilai }) => nilai.tampil)).toEqual(
    Array.from({ length: 60 }, (_, i) => String(100 - i)),
  );
  const labels = figures.map(({ label }) => label);
  expect(said.join(' ')).toContain(`Peringkatnya ditunjukkan pada ${labels.join(' dan ')}.`);
});

test.each([1, 38])('%i units are one figure', (count) => {
  const { figures } = figuresOf(count);
  expect(figures.map(({ judul }) => judul)).toEqual(['Nilai menurut unit, 2020']);
  expect(figures.map((one) => 'whole' in one.grafik)).toEqual([false]);
});

test('of more than two figures the text names the first and the last', () => {
  // 100 units are three parts, of 34, 34 and 32.
  const { figures, said } = figuresOf(100);
  expect(figures.map((one) => rowsOf(one).length)).toEqual([34, 34, 32]);
  const [first, , last] = figures.map(({ label }) => label);
  expect(said.join(' ')).toContain(
    `Peringkatnya ditunjukkan pada ${first ?? ''} sampai dengan ${last ?? ''}.`,
  );
});

test('zones of sixty units are on two pages, over one axis', () => {
  const { figures } = figuresOf(60, 'zona');
  expect(figures.map(({ judul }) => judul)).toEqual([
    'Nilai menurut unit, 2020, peringkat 1–30',
    'Nilai menurut unit, 2020, peringkat 31–60',
  ]);
  expect(figures.map((one) => rowsOf(one).length)).toEqual([30, 30]);
  expect(figures.map(({ grafik }) => 'whole' in grafik && grafik.whole.length)).toEqual([60, 60]);
});
