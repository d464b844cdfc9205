// target.yaml of the new year: the targets that the Renstra set for it, in the documents that last year had.

import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Rollover, PlannedIndikator } from './rollover.ts';
import { YamlEditor } from './editor.ts';
import { isAboutLastReport, shiftYears } from './years.ts';

/** For a year whose predecessor has no such file. */
export const EMPTY_TARGET = 'perjanjian_kinerja:\n  - versi: murni\n    target: {}\n';

export function rollTarget(text: string, rollover: Rollover): string {
  const editor = new YamlEditor(text);
  editor.addHeader([
    `Target tahun ${String(rollover.to)}, disalin dari Renstra. Samakan dengan IKU dan Perjanjian Kinerja setelah ditetapkan.`,
    ...withoutPlan(rollover),
  ]);
  const { root } = editor;
  const iku = root === null ? undefined : editor.find(root, 'iku')?.value;
  if (isMap(iku)) rollDocument(editor, iku, rollover, ({ iku: isIku }) => isIku);
  const list = root === null ? undefined : editor.find(root, 'perjanjian_kinerja')?.value;
  if (isSeq(list)) {
    // A revision is made in the course of the year, if at all.
    const murni = list.items.findIndex(
      (one) => editor.typed(editor.find(one, 'versi')?.value) === 'murni',
    );
    const used = list.items[Math.max(0, murni)];
    editor.keepOnly(list, Math.max(0, murni));
    if (isMap(used)) {
      if (murni === -1) makeOriginal(editor, used);
      rollDocument(editor, used, rollover, ({ isOfTujuan }) => !isOfTujuan);
    }
  }
  editor.dropComments((comment) => isAboutLastReport(comment, rollover));
  return editor.result();
}

/** What the Renstra has no target of, which no document can be copied from. */
function withoutPlan({ indikator, to }: Rollover): readonly string[] {
  const owed = indikator.filter(({ isOfTujuan, iku }) => !isOfTujuan || iku);
  const missing = owed.filter(({ target }) => target === null).map(({ kode }) => kode);
  if (missing.length === 0) return [];
  const which = missing.length === owed.length ? 'satu indikator pun' : missing.join(', ');
  return [
    `TODO: Renstra tidak memuat target tahun ${String(to)} untuk ${which}; isi dari dokumennya`,
  ];
}

/** The year begins with an agreement that has not been revised. */
function makeOriginal(editor: YamlEditor, document: YAMLMap): void {
  editor.replaceText(editor.find(document, 'versi')?.value, 'murni');
}

/**
 * Dates, remarks and wordings of last year's document are not those of the new one.
 * @param isRequired the indikator that such a document has in any case; others stay if it had them
 */
function rollDocument(
  editor: YamlEditor,
  document: YAMLMap,
  rollover: Rollover,
  isRequired: (indikator: PlannedIndikator) => boolean,
): void {
  editor.remove(document, (key) => ['catatan', 'sasaran'].includes(key));
  const tanggal = editor.find(document, 'tanggal');
  if (tanggal) editor.clear(document, tanggal);
  const sumber = editor.find(document, 'sumber')?.value;
  if (sumber !== undefined) {
    const versi = editor.typed(editor.find(document, 'versi')?.value);
    const source = editor.source(sumber);
    const nama = versi === 'perubahan' ? source.replace(/ Perubahan\b/, '') : source;
    editor.replaceText(sumber, shiftYears(nama, rollover));
  }
  const target = editor.find(document, 'target');
  if (target === undefined) return;
  const old = new Set(editor.entries(target.value).map(({ key }) => key));
  const fresh = rollover.indikator.filter((one) => old.has(one.kode) || isRequired(one));
  const isFlow = isMap(target.value) && target.value.flow === true;
  editor.addComment(
    target.key,
    `TODO: pastikan sumber dan target ini sama dengan dokumen tahun ${String(rollover.to)}`,
  );
  editor.replace(document, target, writeTargets(editor, target.key, fresh, isFlow));
}

function writeTargets(
  editor: YamlEditor,
  key: unknown,
  list: readonly PlannedIndikator[],
  isFlow: boolean,
): string {
  if (list.length === 0) return '{}';
  if (isFlow) {
    const content = list.map(({ kode, target }) => `${kode}: ${target ?? 'null'}`);
    return `{ ${content.join(', ')} }`;
  }
  const indentation = ' '.repeat(editor.column(key) + 2);
  return list
    .map(({ kode, target }) => `\n${indentation}${kode}:${target === null ? '' : ` ${target}`}`)
    .join('');
}
