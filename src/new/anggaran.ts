// anggaran.yaml of the new year: the programmes that there were, without their money.

import { isMap, isSeq } from 'yaml';
import type { Rollover } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { isAboutLastReport, shiftYears } from './years.ts';

/** For a year whose predecessor has no such file. */
export const EMPTY_ANGGARAN = 'program: []\n';

const KEPT = ['sumber', 'program', 'belanja'];

export function rollAnggaran(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  editor.addHeader([
    `Anggaran dan realisasi tahun ${String(rollover.to)}, dalam rupiah bulat. Kosong berarti belum dilaporkan.`,
  ]);
  const { root } = editor;
  if (root !== null) {
    editor.remove(root, (key) => !KEPT.includes(key));
    const sumber = editor.find(root, 'sumber')?.value;
    // The year begins with the agreement that has not been revised.
    const nama = editor.source(sumber).replace('Kinerja Perubahan', 'Kinerja');
    if (sumber) editor.replaceText(sumber, shiftYears(nama, rollover));
    const list = editor.find(root, 'program');
    editor.addComment(
      list?.key,
      `TODO: pastikan program ini dan sumbernya sama dengan dokumen anggaran tahun ${String(rollover.to)}`,
    );
    for (const program of isSeq(list?.value) ? list.value.items : []) {
      if (isMap(program)) editor.remove(program, (key) => key.endsWith('_tercetak'));
      clearFigures(editor, program);
    }
    const spending = editor.find(root, 'belanja')?.value;
    for (const one of isSeq(spending) ? spending.items : []) clearFigures(editor, one);
  }
  editor.dropComments((comment) => isAboutLastReport(comment, rollover));
  return editor.result();
}

const FIGURES = ['anggaran', 'target', 'realisasi'];
const PARTS = ['indikator', 'kegiatan', 'sub_kegiatan'];

/** What a program, or a part of one, had and spent, and was to reach and reached. */
function clearFigures(editor: YamlEditor, thing: unknown): void {
  if (!isMap(thing)) return;
  for (const { key, pair } of editor.entries(thing)) {
    if (FIGURES.includes(key)) editor.clear(thing, pair);
    if (!PARTS.includes(key) || !isSeq(pair.value)) continue;
    for (const part of pair.value.items) clearFigures(editor, part);
  }
}
