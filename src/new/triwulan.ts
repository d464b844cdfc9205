// triwulan.yaml of the new year: the indikator that were measured by quarter, and how their quarters make the year.

import { isMap } from 'yaml';
import type { Rollover } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { isAboutLastReport } from './years.ts';

const headerOf = (tahun: number): string =>
  `Target dan realisasi triwulan tahun ${String(tahun)}, berurutan dari triwulan I. Yang belum ada ditulis null, bukan 0.`;

/** For a year whose predecessor was not measured by quarter: all indikator, to be filled in or removed. */
export function newTriwulan({ to, indikator }: Rollover): string {
  const rows = indikator.map(
    ({ kode }) =>
      `  "${kode}": { sifat: kumulatif, target: [null, null, null, null], realisasi: [null, null, null, null] }\n`,
  );
  const note =
    'TODO: sifat setiap indikator: kumulatif, jumlah, atau rata-rata; hapus yang tidak diukur per triwulan';
  return `# ${headerOf(to)}\n# ${note}\npengukuran:\n${rows.join('')}`;
}

export function rollTriwulan(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  const { to, indikator } = rollover;
  editor.addHeader([headerOf(to)]);
  const { root } = editor;
  // Last year's actions are done, or they are planned anew.
  const actions = root === null ? undefined : editor.find(root, 'rencana_aksi');
  if (root !== null && actions !== undefined) {
    const title = `TODO: rencana aksi tahun ${String(to)}; di bawah ini yang tahun ${String(rollover.from)}`;
    editor.commentOut(root, actions, title);
  }
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
