// The last door before a terminal: whatever a message quotes, it cannot move the cursor, hide text or turn it round.

import { printable } from '../../diagnostic/format/text.ts';

/** What lkjip itself sends: its colours, and the line of the progress that is drawn anew. */
const OWN_SEQUENCES = /(\r\u001b\[2K|\u001b\[(?:[12]|22|3[0-79]|9[0-7])m|\n|\t)/;

/** The stack of an error; what its message quotes begins no line of its own. */
export function traceOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text
    .split(/\n(?= {4}at )/)
    .map(printable)
    .join('\n');
}

/** The text with every other control character shown as a sign. */
export function tame(text: string): string {
  // What was split at stands between the pieces.
  return text
    .split(OWN_SEQUENCES)
    .map((bagian, i) => (i % 2 === 1 ? bagian : printable(bagian)))
    .join('');
}
