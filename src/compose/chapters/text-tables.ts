// Where tables of words stand: in the section that they name, with their indicator, or with what else there is.

import { report } from '../../diagnostic/rule.ts';
import { locate, type TextTable } from '../../source/workspace.ts';
import { leadIn } from '../blocks.ts';
import type { ComposeContext } from '../context.ts';
import type { Blok } from '../report.ts';
import { outlineRules } from '../rules/outline.ts';
import { tableOfText } from '../table/text.ts';

/** Those of a section, each behind a sentence that leads to it unless the text above does; an empty one is a finding. */
export function textTables(
  konteks: ComposeContext,
  above: readonly Blok[],
  tables: readonly TextTable[],
): readonly Blok[] {
  return tables.flatMap((one) => {
    if (one.baris.length === 0) {
      const place = locate(konteks.indeks.ruang, one.asal, 'baris');
      konteks.temuan.push(report(outlineRules['tabel-kosong'], { judul: one.judul }, place));
      return [];
    }
    const tabel = tableOfText(one);
    return [...leadIn(above, `${one.judul} disajikan pada `, tabel.id), tabel];
  });
}
