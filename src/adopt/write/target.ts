// `target.yaml` of a draft.

import type { Draft, DraftDocument } from '../draft.ts';
import { schemaLine, scalar, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeTarget(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('target', true));
  const iku = draft.documents.filter(({ kind }) => kind === 'iku');
  const agreements = draft.documents.filter(({ kind }) => kind !== 'iku');
  for (const document of iku) {
    yaml.line(0, 'iku:');
    writeDocument(yaml, document, 2, 'iku');
  }
  if (agreements.length > 0) yaml.line(0, 'perjanjian_kinerja:');
  for (const [i, document] of agreements.entries()) {
    yaml.line(2, `- versi: ${document.kind}`);
    writeDocument(yaml, document, 4, `${document.kind} ${i + 1}`);
  }
  if (draft.basis !== null) yaml.line(0, `dasar_capaian: ${draft.basis}`);
  return yaml.toFile(`${draft.year}/target.yaml`);
}

function writeDocument(
  yaml: YamlText,
  document: DraftDocument,
  indent: number,
  name: string,
): void {
  const { sumber, targets, written, notes } = document;
  yaml.text(indent, 'sumber', sumber?.text);
  const said = (kode: string) => `target ${name} ${kode}`;
  const free = [...targets].filter(([kode]) => yaml.isFree(said(kode)));
  yaml.line(indent, free.length === 0 ? 'target: {}' : 'target:');
  for (const [kode, found] of free) yaml.value(indent + 2, kode, found, said(kode));
  if (notes.size > 0) yaml.line(indent, 'catatan:');
  for (const [kode, { text, origin }] of notes) yaml.text(indent + 2, kode, text, origin);
  if (written.length > 0) yaml.line(indent, 'sasaran:', 'nama seperti tercetak pada dokumen ini');
  for (const goal of written) {
    const first = goal.kode === null ? null : `kode: ${goal.kode}`;
    if (first !== null) yaml.line(indent + 2, `- ${first}`);
    const nama = `nama: ${scalar(goal.nama.text)}`;
    if (first === null) yaml.line(indent + 2, `- ${nama}`, goal.nama.origin);
    else yaml.line(indent + 4, nama, goal.nama.origin);
    yaml.line(indent + 4, 'indikator:');
    for (const item of goal.indikator)
      yaml.line(indent + 6, `- { kode: ${item.kode}, nama: ${JSON.stringify(item.nama)} }`);
  }
}
