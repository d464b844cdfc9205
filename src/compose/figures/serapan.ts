// Absorption by program.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/anggaran.ts';
import type { Gambar } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { figure, point, type ChartData } from './figure.ts';
import type { GrafikSerapan, Titik } from './drawing.ts';

/** The absorption of all programs, where all are known. */
const total = (serapan: Terhitung): Titik | null =>
  isFigure(serapan) && serapan.incomplete === undefined ? point(serapan) : null;

/** Absorption by program; null as long as no program has reported. */
export function figureSerapan(
  hasil: HasilAnggaran,
  tahun: number,
  { program, anggaran }: Terms,
): Gambar | null {
  const batang = hasil.program.flatMap(({ program: { nama }, serapan }) => {
    const titik = point(serapan);
    return titik === null ? [] : [{ nama, serapan: titik }];
  });
  if (batang.length === 0) return null;
  const daftar = batang.map(({ nama, serapan }) => `${nama} ${serapan.tampil} persen`).join('; ');
  return figure(
    'serapan',
    `Serapan ${anggaran.title} menurut ${program.title} Tahun ${String(tahun)}`,
    hasil.sumber,
    `${daftar}.`,
    { jenis: 'serapan', batang, jumlah: total(hasil.serapan), terms: { program, anggaran } },
  );
}

/** Its table. */
export const serapanData = (grafik: GrafikSerapan): ChartData => ({
  kepala: [grafik.terms.program.title, 'Serapan (persen)'],
  baris: grafik.batang.map(({ nama, serapan }) => [nama, serapan.tampil]),
  kaki: grafik.jumlah === null ? [] : [['Jumlah', grafik.jumlah.tampil]],
});
