// The results for other programs, as JSON and as CSV.

import type { OutputFile } from '../../output/files.ts';
import { toResults } from '../../output/results.ts';
import type { Material } from './material.ts';

/** All that was calculated, as JSON. */
export function makeResults(
  { instansi, tahunan }: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  const { hasil, diagnostics } = tahunan;
  const content = `${JSON.stringify(toResults(instansi, hasil, diagnostics), null, 2)}\n`;
  return Promise.resolve([{ nama: file, content }]);
}

/** The figures as one long table. */
export async function makeCsv({ tahunan }: Material, file: string): Promise<readonly OutputFile[]> {
  const { toCsv } = await import('../../output/csv.ts');
  return [{ nama: file, content: toCsv(tahunan.hasil) }];
}
