// The results as JSON, for other programs.

import type { Keluaran } from '../../output/files.ts';
import { toResults } from '../../output/results.ts';
import type { Material } from './material.ts';

export function makeResults(
  { instansi, tahunan }: Material,
  file: string,
): Promise<readonly Keluaran[]> {
  const { hasil, diagnostics } = tahunan;
  const isi = `${JSON.stringify(toResults(instansi, hasil, diagnostics), null, 2)}\n`;
  return Promise.resolve([{ nama: file, isi }]);
}
