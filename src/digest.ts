// Digests, by which contents are told apart without keeping them.

import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A text that proves that it is whole: its first line is the digest of the rest. */
export const seal = (text: string): string => `${digest(text)}\n${text}`;

/** What was sealed; undefined where it is damaged. */
export function unseal(sealed: string): string | undefined {
  const end = sealed.indexOf('\n');
  const text = sealed.slice(end + 1);
  return end !== -1 && digest(text) === sealed.slice(0, end) ? text : undefined;
}
