// Changes of a text by place.

/** What comes in place of a part of a text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The part of a text from `start` to `end`, changed. Where two changes overlap, the one that begins first, then the larger one counts. */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
  start = 0,
  end = text.length,
): string {
  const length = ({ from, to }: TextEdit) => to - from;
  // Of those that begin at one place the insertions come first, in their order, then the longest.
  const sorted = edits.toSorted(
    (a, b) =>
      a.from - b.from || Number(length(a) > 0) - Number(length(b) > 0) || length(b) - length(a),
  );
  const parts: string[] = [];
  let done = start;
  for (const one of sorted) {
    if (one.from < done) continue;
    parts.push(text.slice(done, one.from), one.text);
    done = one.to;
  }
  return parts.join('') + text.slice(done, end);
}
