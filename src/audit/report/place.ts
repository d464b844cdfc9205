// Where a finding stands, in words.

import type { Language } from '../../language.ts';
import type { FindingPlace } from '../check/finding.ts';

/** `hal. 21, Tabel 3.13, baris “PROGRAM …”, kolom %` */
export function placeText(
  { page, table, row, column }: FindingPlace,
  language: Language,
  withPage = true,
): string {
  const words = language === 'id' ? WORDS.id : WORDS.en;
  const parts = [
    withPage && page !== null ? `${words.page} ${page}` : null,
    table,
    row === null ? null : `${words.row} “${row}”`,
    column === null ? null : `${words.column} ${column}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? words.text : parts.join(', ');
}

const WORDS = {
  id: { page: 'hal.', row: 'baris', column: 'kolom', text: 'naskah' },
  en: { page: 'p.', row: 'row', column: 'column', text: 'text' },
} as const;
