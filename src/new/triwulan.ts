// triwulan.yaml of the new year: the indikator that were measured by quarter, and how their quarters make the year.

import { isMap } from 'yaml';
import type { Rollover } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { isAboutLastReport } from './years.ts';

export function rollTriwulan(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  const { to, indikator } = rollover;
  editor.addHeader([
    `Target dan realisasi triwulan tahun ${String(to)}, berurutan dari triwulan I. Yang belum ada ditulis null, bukan 0.`,
  ]);
  const { root } = editor;
  // Last year's actions are done, or they are planned anew.
  editor.remove(root, (key) => key === 'rencana_aksi');
  const known = new Set(indikator.map(({ kode }) => kode));
  const pengukuran = root === null ? undefined : editor.find(root, 'pengukuran')?.value;
  editor.remove(pengukuran, (kode) => !known.has(kode));
  for (const { pair } of editor.entries(pengukuran)) {
    const measured = pair.value;
    if (!isMap(measured)) continue;
    for (const key of ['target', 'realisasi']) {
      const list = editor.find(measured, key);
      if (list) editor.clear(measured, list);
    }
  }
  editor.dropComments((comment) => isAboutLastReport(comment, rollover));
  return editor.result();
}
