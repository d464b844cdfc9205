// The figures as one long table, for programs.

import type { Keluaran } from '../output/files.ts';
import type { Bahan } from './bahan.ts';

export async function makeCsv({ nama, tahunan }: Bahan): Promise<readonly Keluaran[]> {
  const { toCsv } = await import('../output/csv.ts');
  return [{ nama: `${nama}.csv`, isi: toCsv(tahunan.hasil) }];
}
