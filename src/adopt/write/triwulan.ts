// `triwulan.yaml` of a draft.

import { QUARTERS } from '../../period.ts';
import type { Draft, DraftQuarters } from '../draft.ts';
import { scalar, schemaLine, YamlText, type WrittenFile } from './yaml-text.ts';

export function writeTriwulan(draft: Draft, refused: ReadonlySet<string>): WrittenFile {
  const yaml = new YamlText(refused);
  yaml.line(0, schemaLine('triwulan', true));
  const free = [...draft.quarters].filter(([kode]) => yaml.isFree(`triwulan ${kode}`));
  if (free.length > 0) yaml.line(0, 'pengukuran:');
  for (const [kode, quarters] of free) {
    yaml.line(2, `${scalar(kode)}:`);
    yaml.mark(`triwulan ${kode}`);
    if (!quarters.isSure) yaml.line(4, '# TODO: periksa sifat; lebih dari satu cocok');
    yaml.line(4, `sifat: ${quarters.sifat}`);
    yaml.mark(`triwulan ${kode}`);
    for (const key of ['target', 'realisasi'] as const) writeValues(yaml, kode, key, quarters[key]);
  }
  writeActions(yaml, draft.actions);
  return yaml.toFile(`${draft.year}/triwulan.yaml`);
}

function writeActions(yaml: YamlText, actions: Draft['actions']): void {
  const free = actions.filter((_, i) => yaml.isFree(`aksi ${i + 1}`));
  if (free.length > 0) yaml.line(0, 'rencana_aksi:');
  if (free.length > 0 && free.every(({ status }) => status === null))
    yaml.line(2, '# TODO: status tidak disebut laporan');
  actions.forEach((one, i) => {
    const said = `aksi ${i + 1}`;
    if (!yaml.isFree(said)) return;
    yaml.line(2, `- indikator: ${one.indikator}`, one.origin);
    yaml.mark(
      said,
      one.cells.map((cell) => ({ cell })),
    );
    yaml.text(4, 'aksi', one.aksi);
    yaml.text(4, 'keluaran', one.keluaran);
    if (one.triwulan.length > 0) yaml.line(4, `triwulan: [${one.triwulan.join(', ')}]`);
    if (one.anggaran !== null) yaml.line(4, `anggaran: ${one.anggaran}`);
    yaml.text(4, 'penanggung_jawab', one.penanggungJawab);
    yaml.text(4, 'status', one.status);
  });
}

function writeValues(
  yaml: YamlText,
  kode: string,
  key: 'target' | 'realisasi',
  values: DraftQuarters['target'],
): void {
  const [first] = values.values();
  if (first === undefined) return;
  const typed = QUARTERS.map((one) => values.get(one)?.text ?? 'null');
  yaml.line(4, `${key}: [${typed.join(', ')}]`, first.origin);
  yaml.mark(`triwulan ${kode}`, [...values.values()]);
}
