// Where tables of words stand: in the section that they name, with their indicator, or with what else there is.

import type { TextTable } from '../../source/workspace.ts';
import { leadIn } from '../blocks.ts';
import type { ComposeContext } from '../context.ts';
import type { Blok } from '../report.ts';
import { tableOfText } from '../table/text.ts';

/** Those of a section, each behind a sentence that leads to it unless the text above does; an empty one is a finding. */
export function textTables(
  context: ComposeContext,
  above: readonly Blok[],
  tables: readonly TextTable[],
): readonly Blok[] {
  return tables.flatMap((one) => {
    if (!context.hasRows(one, one.baris)) return [];
    const tabel = tableOfText(one);
    return [...leadIn(above, `${one.judul} disajikan pada `, tabel.id), tabel];
  });
}
