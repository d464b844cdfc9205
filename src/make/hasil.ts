// The results as JSON, for other programs.

import type { Keluaran } from '../output/files.ts';
import { toResults } from '../output/results.ts';
import type { Bahan } from './bahan.ts';

export function makeResults({ nama, instansi, tahunan }: Bahan): Promise<readonly Keluaran[]> {
  const { hasil, diagnostics } = tahunan;
  const isi = `${JSON.stringify(toResults(instansi, hasil, diagnostics), null, 2)}\n`;
  return Promise.resolve([{ nama: `${nama}.json`, isi }]);
}
