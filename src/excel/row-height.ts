// How high a row has to be: programs do not measure merged cells, and not all measure the others.

/** Points of a line of text. */
export const LINE_HEIGHT = 15;

/** Lines that a text takes in so many characters. */
export function wrappedLines(text: string, width: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = word.length + (filled === 0 ? 0 : 1);
    if (filled > 0 && filled + length > width) [lines, filled] = [lines + 1, 0];
    filled += length;
    if (filled > width) [lines, filled] = [lines + Math.floor(filled / width), filled % width];
  }
  return lines;
}
