// The figures as one long table, for programs.

import type { Keluaran } from '../../output/files.ts';
import type { Material } from './material.ts';

export async function makeCsv({ tahunan }: Material, file: string): Promise<readonly Keluaran[]> {
  const { toCsv } = await import('../../output/csv.ts');
  return [{ nama: file, isi: toCsv(tahunan.hasil) }];
}
