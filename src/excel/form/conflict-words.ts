// What is said of a conflict: both values, the cell and the line of the file, and what there is to do.

import type { Bilingual } from '../../language.ts';
import { formatValue } from './cell-value.ts';
import type { FormConflict } from './decide.ts';

/** @param at where the value stands in the data, as a line of a file; null where it stands nowhere */
export function describeConflict(conflict: FormConflict, at: string | null): Bilingual {
  const { reason, label, typed } = conflict;
  const where = at === null ? '' : ` (${at})`;
  const now = currentText(conflict);
  const [wasId, wasEn] = exportedText(conflict);
  const id = `${label}: formulir ${typed}, data ${now}${where}`;
  const en = `${label}: the form has ${typed}, the data ${now}${where}`;
  switch (reason) {
    case 'both':
      return { id: `${id}${wasId}`, en: `${en}${wasEn}` };
    case 'unknown':
      return {
        id: `${id}; tidak diketahui mana yang lebih baru`,
        en: `${en}; it is not known which is newer`,
      };
    case 'renamed':
      return renamed(conflict, { id, en });
    case 'derived':
      return {
        id: `${label}: formulir ${typed}; pada data nilai ini kini ${now}${where}, sehingga isian ini tidak punya tempat`,
        en: `${label}: the form has ${typed}; in the data this value is taken from elsewhere by now (${now})${where}, so that there is no place for it`,
      };
    case 'gone':
      return gone(conflict);
  }
}

function currentText({ current }: Pick<FormConflict, 'current'>): string {
  return current === null ? '(kosong)' : formatValue(current.value);
}

function exportedText({ exported }: FormConflict): readonly [string, string] {
  if (exported === null) return ['', ''];
  const was = exported === '' ? '(kosong)' : exported;
  return [`; ketika diekspor ${was}`, `; when exported ${was}`];
}

function renamed({ row }: FormConflict, { id, en }: Bilingual): Bilingual {
  const name = row?.name ?? '';
  return {
    id: `${id}; pada data baris ini kini "${name}", tidak lagi seperti pada formulir`,
    en: `${en}; in the data this row is "${name}" by now, no longer what the form calls it`,
  };
}

function gone({ label, typed, row, newKey }: FormConflict): Bilingual {
  const [id, en] =
    row === null
      ? ['baris ini tidak ada lagi pada data', 'the data has no such row any more']
      : ['kolom ini tidak ada lagi pada data', 'the data has no such column any more'];
  const [mayId, mayEn] =
    newKey === null ? ['', ''] : [` (mungkin kini ${newKey})`, ` (it may be ${newKey} by now)`];
  return {
    id: `${label}: formulir ${typed}; ${id}${mayId}, sehingga isian ini tidak punya tempat`,
    en: `${label}: the form has ${typed}; ${en}${mayEn}, so that there is no place for it`,
  };
}
