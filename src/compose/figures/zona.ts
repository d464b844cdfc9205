// The rows of a table over the zones of a standard.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatBesaran } from '../format.ts';
import type { Gambar } from '../report.ts';
import { barData, barFigures, type ChartData } from './figure.ts';
import type { Batang, GrafikZona } from './drawing.ts';

/** Bars of a column, the highest first, and the zones of the table; of many in parts of a page each. */
export function figuresZona(
  { tabel }: HasilTabelNilai,
  kolom: string,
  batang: readonly Batang[],
): readonly Gambar[] {
  const zona = tabel.zona.map((one) => ({
    nama: one.nama,
    warna: one.warna,
    dari: { nilai: one.dari.nilai.toNumber(), tampil: formatBesaran(one.dari) },
    sampai: { nilai: one.sampai.nilai.toNumber(), tampil: formatBesaran(one.sampai) },
  }));
  const limit = zona.map((z) => `${z.nama} ${z.dari.tampil}–${z.sampai.tampil}`).join('; ');
  return barFigures(
    tabel,
    kolom,
    batang,
    (values, which) => `Zona: ${limit}. Nilai${which}: ${values}.`,
    (drawing) => ({ jenis: 'zona', ...drawing, zona }),
  );
}

/** Its table. */
export const zonaData = (grafik: GrafikZona): ChartData => ({
  ...barData(grafik),
  kaki: grafik.zona.map(({ nama, dari, sampai }) => [
    /^zona\b/i.test(nama) ? nama : `Zona ${nama}`,
    `${dari.tampil}–${sampai.tampil}`,
  ]),
});
