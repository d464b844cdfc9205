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
    yaml.line(4, `sifat: ${quarters.sifat}`);
    yaml.mark(`triwulan ${kode}`);
    for (const key of ['target', 'realisasi'] as const) writeValues(yaml, kode, key, quarters[key]);
  }
  return yaml.toFile(`${draft.year}/triwulan.yaml`);
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
