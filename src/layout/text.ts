// Fitting names into the room they have, before there is a canvas to measure them on.

const narrow = "iljtfrI.,:;'|!()[]/- ";
const wide = 'mwMW@%—…';

/** A width in px that Source Sans 3 stays below for ordinary text; layout needs no better. */
export function estimateWidth(text: string, px: number): number {
  let em = 0;
  for (const char of text) {
    if (narrow.includes(char)) em += 0.31;
    else if (wide.includes(char)) em += 0.85;
    else if (char >= 'A' && char <= 'Z') em += 0.6;
    else em += 0.53;
  }
  return em * px;
}

/** The text on one line, cut with an ellipsis where it would be wider than `width`. */
export function fitLine(text: string, width: number, px: number): string {
  if (estimateWidth(text, px) <= width) return text;
  const chars = Array.from(text);
  while (chars.length > 1 && estimateWidth(`${chars.join('')}…`, px) > width) chars.pop();
  const wordEnd = chars.lastIndexOf(' ');
  if (wordEnd > chars.length * 0.7) chars.length = wordEnd;
  return `${chars.join('').replace(/[\s,;:.(-]+$/, '')}…`;
}

/** The text in lines of at most `width`; what does not fit into `maxLines` ends in an ellipsis. */
export function wrapText(text: string, width: number, px: number, maxLines: number): string[] {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/);
  let line = words.shift() ?? '';
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (lines.length + 1 >= maxLines || estimateWidth(longer, px) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => fitLine(each, width, px));
}

/**
 * Names, each as `wrapText` gives it; those that would be cut and begin alike are cut in their middle, where they do not
 * differ.
 */
export function wrapNames(
  names: readonly string[],
  width: number,
  px: number,
  maxLines: number,
): string[][] {
  const wrapped = names.map((name) => wrapText(name, width, px, maxLines));
  const shown = wrapped.map((lines) => lines.join(' '));
  return wrapped.map((lines, i) => {
    const isTwin = shown.some((other, j) => j !== i && other === shown[i]);
    return isTwin && lines.at(-1)?.endsWith('…') === true
      ? cutInside(names[i] ?? '', width, px, maxLines)
      : lines;
  });
}

/** The first words, and as many of the last ones as there is room for. */
function cutInside(name: string, width: number, px: number, maxLines: number): string[] {
  const words = name.trim().split(/\s+/);
  const head = words.slice(0, 2).join(' ');
  for (let from = 3; from < words.length; from += 1) {
    const lines = wrapText(`${head} … ${words.slice(from).join(' ')}`, width, px, maxLines);
    if (lines.at(-1)?.endsWith('…') !== true) return lines;
  }
  return wrapText(name, width, px, maxLines);
}
