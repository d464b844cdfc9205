// Says again what a cell over many rows says, where its rows go on on another page. A text that runs inside the printing page, behind
// that of columns.ts.

/**
 * A cell is parted where its rows are: the piece on the next page bears its words, and behind them what the repeated head says of going on.
 * Groups that stay together, and what a page cuts in the midst of the words, are left as they are.
 *
 * Gives `partSpans(chapter, breaks)`, which returns the cells that were parted, each with how many of its rows the page had and at which
 * place of its row the next piece stands, and `partSpansAgain(chapter, parted)`.
 */
export const SPANS = String.raw`
  const SPANNING = '.tabel:not(.utuh) tbody :is(td, th)[rowspan]';
  const GOES_ON = /\s*\([^()]+\)\s*$/;
  const EDGE = 0.01;
  const WORD = /\p{L}{2}/u;

  const rowsOf = (cell) => {
    const rows = [];
    for (let row = cell.parentElement; row !== null && rows.length < cell.rowSpan; row = row.nextElementSibling) rows.push(row);
    return rows;
  };
  const mayBeParted = (cell) => rowsOf(cell).slice(0, -1).some((row) => !row.matches('.lengket'));

  // The piece that begins in that row of the cell's, at that place among the cells of the row.
  const part = (cell, count, place) => {
    const row = rowsOf(cell)[count];
    const piece = cell.cloneNode(true);
    for (const named of [piece, ...piece.querySelectorAll('[id]')]) named.removeAttribute('id');
    const head = cell.closest('table').querySelector('thead .lanjutan')?.textContent ?? '';
    const more = GOES_ON.exec(head)?.[0].trimEnd() ?? '';
    if (WORD.test(cell.textContent) && !cell.textContent.endsWith(more)) piece.append(more);
    piece.rowSpan = cell.rowSpan - count;
    cell.rowSpan = count;
    row.insertBefore(piece, row.children[place] ?? null);
    return piece;
  };
  const join = (cell, piece) => {
    cell.rowSpan += piece.rowSpan;
    piece.remove();
  };

  const columnsIn = (box, wide) => {
    const origin = box.getBoundingClientRect();
    // Cells stand anywhere in a column, also close to its edge; what is lost by rounding is less than that.
    const at = ({ left }) => Math.floor((left - origin.left) / wide + EDGE);
    return {
      of: (element) => [...element.getClientRects()].map(at),
      first: (element) => at(element.getClientRects()[0]),
      left: (element) => {
        const [rect] = element.getClientRects();
        return rect.left - origin.left - at(rect) * wide;
      },
    };
  };

  // The piece on the next page; null where there is none, or the rows would then be parted elsewhere.
  const partOnce = (cell, columns) => {
    const rows = rowsOf(cell);
    const page = columns.first(cell);
    const count = rows.findIndex((row) => columns.first(row) > page);
    if (count < 1) return null;
    const words = document.createRange();
    words.selectNodeContents(cell);
    if (columns.of(words).some((column) => column > page)) return null;
    const left = columns.left(cell);
    const place = [...rows[count].children].filter((other) => columns.left(other) < left).length;
    const piece = part(cell, count, place);
    if (columns.first(rows[count - 1]) === page && columns.first(rows[count]) > page) return { piece, count, place };
    join(cell, piece);
    return null;
  };

  const partSpans = (chapter, { runs }) => {
    const parted = [];
    const cells = [...chapter.querySelectorAll(SPANNING)];
    for (const [at, cell] of cells.entries()) {
      if (!mayBeParted(cell)) continue;
      layInColumns(chapter);
      const run = runs.find(({ blocks }) => blocks.some((block) => block.contains(cell)));
      const area = run === undefined ? { box: chapter, width } : laidAside(run);
      const columns = columnsIn(area.box, area.width);
      for (let next = partOnce(cell, columns); next !== null; next = partOnce(next.piece, columns)) {
        parted.push([at, next.count, next.place]);
      }
    }
    return parted;
  };

  const partSpansAgain = (chapter, parted) => {
    if (parted.length === 0) return;
    const last = [...chapter.querySelectorAll(SPANNING)];
    for (const [at, count, place] of parted) last[at] = part(last[at], count, place);
  };
`;
