// The ends of lines of a file that was changed: what is not touched keeps every byte.

/** A line and the sign that ends it. */
interface EndedLine {
  readonly text: string;
  readonly end: string;
}

/**
 * A text with the line ends of the one that it was made from: a line that stayed has its own, a new one that of the line
 * in whose place it is.
 * @param before as the file was
 * @param after with line feeds alone
 */
export function keepLineEnds(before: string, after: string): string {
  if (!before.includes('\r\n')) return after;
  const old = splitLines(before);
  if (old.every(({ end }) => end !== '\n')) return after.replaceAll('\n', '\r\n');
  const fresh = after.split('\n');
  let at = 0;
  const lines = fresh.map((text, i) => {
    const next = fresh[i + 1];
    const isAdded = old[at]?.text !== text && old[at]?.text === next;
    // What was taken out is passed over.
    if (!isAdded && old[at]?.text !== text && old[at + 1]?.text === text) at++;
    const { end } = old[isAdded ? Math.max(0, at - 1) : at] ?? old[0] ?? { end: '\n' };
    if (!isAdded) at++;
    return i === fresh.length - 1 ? text : `${text}${end === '' ? '\n' : end}`;
  });
  return lines.join('');
}

function splitLines(text: string): readonly EndedLine[] {
  return [...text.matchAll(/(.*?)(\r?\n|$)/gs)].map(([, line = '', end = '']) => ({
    text: line,
    end,
  }));
}
