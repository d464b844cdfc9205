// The difference for programs: the value as it is. src/diff/README.md tells its fields.

import type { Perbedaan } from '../perbedaan.ts';

export function formatJson(perbedaan: Perbedaan): string {
  return `${JSON.stringify(perbedaan, null, 2)}\n`;
}
