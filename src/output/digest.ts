// Digests, by which contents are told apart without keeping them.

import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function digest(isi: string | Uint8Array): string {
  return createHash('sha256').update(isi).digest('hex');
}
