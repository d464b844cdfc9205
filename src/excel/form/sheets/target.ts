// The targets of the year, a column for each document that sets them.

import type { DataTahun, DokumenTarget, Indikator } from '../../../source/workspace.ts';
import type { KeyPath } from '../../../source/yaml/tree.ts';
import type { FormSheet } from '../form.ts';
import { aboutIndikator, fillValue, fixed, INDIKATOR_COLUMNS } from './cells.ts';

export function targetSheet(data: DataTahun, indikator: readonly Indikator[]): FormSheet {
  const file = `${data.tahun}/target.yaml`;
  const documents = documentsOf(data);
  return {
    name: 'Target',
    keyedBy: 'kode',
    columns: [
      ...INDIKATOR_COLUMNS,
      { name: 'polaritas', width: 12 },
      ...documents.map(({ title }) => ({ name: title, width: 18 })),
    ],
    identity: [1, 2],
    rows: indikator.map((one) => {
      const { kode, polaritas, target } = one;
      const [first] = target.values();
      return {
        key: kode,
        cells: [
          ...aboutIndikator(one),
          fixed(polaritas),
          ...documents.map(({ document, path }) =>
            fillValue('target', document?.target.get(kode), first, file, ...path, kode),
          ),
        ],
      };
    }),
  };
}

interface TargetDocument {
  readonly title: string;
  readonly document: DokumenTarget | null;
  readonly path: KeyPath;
}

/** The documents of the year. IKU can be filled in before the file has them; which agreements there are is for the file. */
function documentsOf(data: DataTahun): readonly TargetDocument[] {
  const iku: TargetDocument = {
    title: 'target IKU',
    document: data.iku,
    path: ['iku', 'target'],
  };
  const counts = new Map<string, number>();
  const agreements = data.perjanjianKinerja.map((document): TargetDocument => {
    const count = (counts.get(document.jenis) ?? 0) + 1;
    counts.set(document.jenis, count);
    const title = `target PK ${document.jenis}${count > 1 ? ` ${count}` : ''}`;
    return { title, document, path: [...document.asal.keys, 'target'] };
  });
  return [iku, ...agreements];
}
