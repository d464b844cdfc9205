// organisasi.yaml of the new year: duties and structure stay, the date and the figures of personnel do not.

import { isMap } from 'yaml';
import type { Rollover } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { rollTables } from './tabel.ts';
import { isAboutLastReport } from './years.ts';

export function rollOrganisasi(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  const { to } = rollover;
  editor.addHeader([`Pengesahan, tugas, susunan organisasi, dan personel tahun ${String(to)}.`]);
  const { root } = editor;
  if (root !== null) {
    const pengesahan = editor.find(root, 'pengesahan');
    editor.addComment(
      pengesahan?.key,
      `TODO: tanggal dan penanda tangan laporan tahun ${String(to)}`,
    );
    const tanggal = editor.find(pengesahan?.value, 'tanggal');
    if (isMap(pengesahan?.value) && tanggal) editor.clear(pengesahan.value, tanggal);
    // Each report is reviewed anew: last year's statement would be a false one.
    editor.remove(pengesahan?.value, (key) => key === 'reviu');
    const tabel = editor.find(root, 'tabel');
    editor.addComment(tabel?.key, `TODO: isi keadaan tahun ${String(to)}`);
    rollTables(editor, tabel?.value, rollover);
  }
  editor.dropComments((comment) => isAboutLastReport(comment, rollover));
  return editor.result();
}
