// How high a row has to be: programs do not measure merged cells, and not all measure the others.

/** Points of a line of text. */
const LINE_HEIGHT = 15;
/** Lines of room above and below those of the text. */
const ROOM = 0.3;
/** Letters are narrower than the digits in which widths are counted. */
const LETTERS = 1.15;

/** The height of a row whose cells take so many lines. */
export const heightOf = (lines: readonly number[]): number =>
  Math.round((Math.max(1, ...lines) + ROOM) * LINE_HEIGHT);

/** Lines that a text takes in a column of that width. */
export const linesOf = (text: string, width: number): number =>
  wrappedLines(text, width * LETTERS - 1);

/** Lines that a text takes in so many characters. */
function wrappedLines(text: string, width: number): number {
  let [lines, filled] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const length = word.length + (filled === 0 ? 0 : 1);
    if (filled > 0 && filled + length > width) [lines, filled] = [lines + 1, 0];
    filled += length;
    if (filled > width) [lines, filled] = [lines + Math.floor(filled / width), filled % width];
  }
  return lines;
}
