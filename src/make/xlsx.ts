// The tables of the report as a workbook, in which what was calculated is a formula.

import type { Keluaran } from '../output/files.ts';
import type { Bahan } from './bahan.ts';

export async function makeWorkbook({ nama, tahunan }: Bahan): Promise<readonly Keluaran[]> {
  const { laporan, hasil, diagnostics } = tahunan;
  const [{ composeBuku }, { writeBuku }] = await Promise.all([
    import('../excel/laporan/susun.ts'),
    import('../excel/laporan/tulis.ts'),
  ]);
  return [{ nama: `${nama}.xlsx`, isi: await writeBuku(composeBuku(laporan, hasil, diagnostics)) }];
}
