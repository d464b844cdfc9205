// Fills the pages that a table or a figure leaves empty because it does not fit there: what comes after it goes before it, or blocks
// and figures make a little more room, as far as they may. A text that runs inside the printing page, behind that of columns.ts.

/** A table or figure is moved, or a figure set smaller, where it leaves this part of a page empty. */
const WORTH = 0.08;
/** A figure goes behind what belongs to the next objective only where it would leave this part of a page empty. */
const FAR = 0.15;
/** Blocks that are set closer to each other keep this part of the space between them. */
const CLOSER = 0.8;
/** No smaller than these parts of its width: letters of a chart stay legible, a photograph stays what is looked at. */
const LEAST = { chart: 0.8, photographs: 0.7 } as const;
/** So much is on the first of both pages of a paragraph that is cut, and at least of one that is left there by its table; in pixels. */
const TWO_LINES = 42;

/**
 * Chapters are laid out in columns as large as a page, which the browser breaks by the rules of pages, and numbered
 * tables and figures that begin a column move behind the text that still fits into the one before. They stay behind the text that
 * names them, and in the order of their numbers. Where that does not help, the blocks of the column before are set closer, and its
 * figures smaller, if what begins the column then fits.
 *
 * Gives `arrangeAnew(chapter, breaks)`, `arrangeAgain(blocks, arrangement)`, `arrangementOf(chapter, blocks)` and `blocksOf(chapter)`.
 */
export const ARRANGE = `
  const WORTH = ${String(WORTH)};
  const FAR = ${String(FAR)};
  const LEAST = ${JSON.stringify(LEAST)};
  const CLOSER = ${String(CLOSER)};
  const TWO_LINES = ${String(TWO_LINES)};
  const HEADING = 'h3, h4, h5, h6';
  const LEADS_TO = 'ul, ol, .tabel';
  const OBJECTIVE = 'h4';
  const STOP = 'h3, .lanskap, .dokumentasi, .tanda-tangan, .para-pihak, .lembar';
  const LED = 'p + .tabel';
  const MOVED = 'susulan';

  const isNumbered = (element) =>
    element.matches('.gambar') ||
    (element.matches('.tabel:not(.lanskap)') && element.querySelector('.label')?.textContent.trim() !== '');

  const pictureOf = (element) =>
    element.matches('.gambar, .dokumentasi') ? element.querySelector(':scope > .grafik, :scope > .foto') : null;

  const blocksOf = (chapter) => [...chapter.querySelectorAll(':scope > section > *')];

  const margins = new Map();
  const marginOf = (element) => {
    const known = margins.get(element) ?? Number.parseFloat(getComputedStyle(element).marginTop);
    margins.set(element, known);
    return known;
  };

  const measure = (chapter, blocks) => {
    const origin = chapter.getBoundingClientRect();
    return blocks.flatMap((element) => {
      const rects = [...element.getClientRects()];
      if (rects.length === 0) return [];
      const end = rects.at(-1);
      const inside = rects.reduce((sum, rect) => sum + rect.height, 0);
      return [{
        element,
        from: columnOf(rects[0], origin, width),
        to: columnOf(end, origin, width),
        bottom: end.bottom - origin.top,
        height: inside + marginOf(element),
      }];
    });
  };

  // Of a paragraph over two columns, where its lines end in the first, below which its box goes on; and how high they are in the other.
  const linesOf = (chapter, { element, from, bottom }) => {
    const origin = chapter.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter((rect) => columnOf(rect, origin, width) === from);
    return { end: Math.max(...lines.map((line) => line.bottom)) - origin.top, rest: bottom };
  };

  // The block at that place begins a column, but for what leads to it, and the column before ends early. What leads may begin there.
  const gapBefore = (chapter, boxes, at, begins) => {
    const { element, from } = boxes[at];
    let first = at;
    const leads = (box) =>
      box.to === from && box.element.parentElement === element.parentElement && box.element.matches(HEADING + ', p');
    while (first > 0 && boxes[first].from === from && leads(boxes[first - 1])) first -= 1;
    const isBegun = boxes[first].from === from - 1;
    const before = boxes[isBegun ? first : first - 1];
    if (before === undefined || (!isBegun && before.to !== from - 1)) return null;
    if (boxes.slice(first, at + 1).some((box) => begins.has(box.element))) return null;
    const { end, rest } = isBegun ? linesOf(chapter, before) : { end: before.bottom, rest: 0 };
    const room = height - end;
    if (room <= WORTH * height) return null;
    const led = boxes.slice(first, at);
    const whole = isBegun ? led.slice(1) : led;
    return { first, led, left: room - rest - whole.reduce((sum, box) => sum + box.height, 0) };
  };

  // What may go before the block, in pieces that stay together; of its own kind, what has to wait with it.
  const piecesAfter = (block, begins, stop = STOP + ', ' + OBJECTIVE) => {
    const kind = block.matches('.gambar') ? '.gambar' : '.tabel';
    const pieces = [];
    let piece = [];
    for (let next = block.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.matches(stop) || begins.has(next)) break;
      const isKind = next.matches(kind);
      if (isKind && (!isNumbered(next) || piece.some((one) => one.matches(HEADING)))) break;
      if (isKind) pieces.push({ waits: next });
      else piece.push(next);
      const after = next.nextElementSibling;
      const isLead = next.matches(HEADING) || (next.matches('p') && after?.matches(LEADS_TO) && !after.matches(kind));
      if (isKind || isLead) continue;
      pieces.push({ piece });
      piece = [];
    }
    return pieces;
  };

  const heightOf = (element) => [...element.getClientRects()].reduce((sum, rect) => sum + rect.height, 0);

  // Of a table, what is above its rows and those of them that stay together with the first.
  const headOf = (table) => {
    const rows = [...table.querySelectorAll('tbody tr')];
    const together = rows.findIndex((row) => !row.matches('.lengket')) + 1;
    const above = table.querySelectorAll('.judul-tabel, caption, thead tr:not(.lanjutan)');
    return [...above, ...rows.slice(0, together)].reduce((sum, part) => sum + heightOf(part), 2 * marginOf(table));
  };

  // What of a block has to be on the first of both pages that it is cut over.
  const leastOf = (block) => {
    if (block.matches('p:not(.utuh)')) return TWO_LINES;
    if (block.matches('ul, ol') && block.childElementCount > 1) return heightOf(block.firstElementChild);
    if (block.matches('.tabel:not(.utuh)')) return headOf(block);
    return Infinity;
  };

  // How many of the pieces there is room for; the last may go on on the next page.
  const choose = (block, pieces, room, heights) => {
    const group = [block];
    const passed = [];
    let waiting = [];
    for (const { waits, piece } of pieces) {
      if (waits !== undefined) {
        waiting.push(waits);
        continue;
      }
      const end = piece.at(-1);
      const sum = piece.reduce((all, element) => all + (heights.get(element) ?? Infinity), 0);
      if (sum > room && room - sum + heights.get(end) <= leastOf(end)) break;
      group.push(...waiting);
      waiting = [];
      passed.push(piece);
      room -= sum;
      if (room <= 0) break;
    }
    return { group, passed, room };
  };

  // A figure goes far only where much would stay empty.
  const plan = (block, begins, room, heights) => {
    const near = choose(block, piecesAfter(block, begins), room, heights);
    if (!block.matches('.gambar') || near.room <= FAR * height) return near;
    return choose(block, piecesAfter(block, begins, STOP), room, heights);
  };

  // Returns what was moved; nothing where it does not help.
  const move = (chapter, parts, box, { led, left }, { group, passed }) => {
    const { element: block, from } = box;
    const lead = led.at(-1);
    const mayStayBehind = left > 0 && block.matches(LED) && lead?.height > TWO_LINES;
    if (passed.length === 0 && !mayStayBehind) return [];
    const places = group.map((element) => [element, element.nextSibling]);
    const rises = (element) => measure(chapter, [element])[0].from < from;
    const placeOf = ({ to, bottom }) => to * height + bottom;
    passed.at(-1)?.at(-1).after(...group);
    for (const element of group) element.classList.add(MOVED);
    // What did not fit after all comes behind again.
    while (passed.length > 0 && !rises(passed.at(-1)[0])) passed.pop()[0].before(...group);
    const helps =
      passed.length > 0 ||
      (mayStayBehind && placeOf(measure(chapter, [lead.element])[0]) < placeOf(lead));
    if (!helps) {
      for (const [element, place] of places.reverse()) {
        element.classList.remove(MOVED);
        block.parentElement.insertBefore(element, place);
      }
    }
    parts.blocks = blocksOf(chapter);
    return helps ? group : [];
  };

  // So much of a piece has to be on the page that it begins on.
  const needOf = (piece, heights) => {
    const sum = (blocks) => blocks.reduce((all, block) => all + (heights.get(block) ?? Infinity), 0);
    const end = piece.at(-1);
    return sum(piece.slice(0, -1)) + Math.min(sum([end]), leastOf(end) + marginOf(end));
  };

  const withWhatItLeadsTo = (block) => {
    const next = block.nextElementSibling;
    return block.matches('p') && next?.matches(LEADS_TO) === true ? [block, next] : [block];
  };

  const spaceOf = ({ marginTop, marginBottom }) => [marginTop, marginBottom].map(Number.parseFloat);

  // All are asked for before the first is set: asked for again, each would have the chapter laid out anew.
  const spacesOf = (blocks) => blocks.map((block) => spaceOf(getComputedStyle(block)));

  const setCloser = (blocks, spaces) => {
    for (const [i, { style }] of blocks.entries()) {
      const [above, below] = spaces[i];
      style.marginTop = String(CLOSER * above) + 'px';
      style.marginBottom = String(CLOSER * below) + 'px';
    }
  };

  const setWidth = (figure, percent) => {
    const { style } = pictureOf(figure);
    style.width = String(percent) + '%';
    style.marginInline = 'auto';
  };

  const setFree = (block) => {
    block.style.marginTop = block.style.marginBottom = '';
    const style = pictureOf(block)?.style;
    if (style !== undefined) style.width = style.marginInline = '';
  };

  // The blocks of the page before set closer to each other, and its figures smaller where that is not enough, all to one scale, until
  // what is wanted is done; as they were where that would be too close or too small.
  const squeeze = (boxes, from, lacking, isDone, ...risen) => {
    const blocks = boxes.filter((box) => box.from === from - 1).map((box) => box.element);
    if (blocks.some((block) => block.style.marginTop !== '')) return false;
    const spaces = spacesOf(blocks);
    const free = spaces.reduce((sum, space) => sum + (1 - CLOSER) * Math.max(...space), 0);
    const figures = [...blocks, ...risen].filter((block) => pictureOf(block) !== null);
    const pictures = figures.map(pictureOf);
    const isPhotograph = pictures.every((picture) => picture.matches('.foto'));
    const least = 100 * (isPhotograph ? LEAST.photographs : LEAST.chart);
    const whole = pictures.reduce((sum, picture) => sum + heightOf(picture), 0);
    if (lacking > free + (1 - least / 100) * whole) return false;
    setCloser(blocks, spaces);
    if (lacking <= free && isDone()) return true;
    const first = Math.min(99, Math.floor(100 * (1 - (lacking - free) / whole)));
    for (const percent of [first, first - 2, first - 5].filter((one) => one >= least)) {
      for (const figure of figures) setWidth(figure, percent);
      if (isDone()) return true;
    }
    [...blocks, ...risen].forEach(setFree);
    return false;
  };

  // What begins a column, or would if its headings did not; a lead is left to its table.
  const mayBegin = (element) =>
    !element.matches(HEADING) && !(element.matches('p') && element.nextElementSibling?.matches('.tabel'));

  // Returns what is settled by that; nothing where all is as it was.
  const fill = (chapter, parts, boxes, at, gap) => {
    const box = boxes[at];
    const { element, from } = box;
    const heights = new Map(boxes.map((one) => [one.element, one.height]));
    const isRisen = () => measure(chapter, [element])[0].from < from;
    const lacking = needOf(withWhatItLeadsTo(element), heights) - gap.left;
    const rise = () => squeeze(boxes, from, lacking, isRisen, element) ? [element] : [];
    if (!isNumbered(element)) return rise();
    const planned = plan(element, parts.begins, gap.left, heights);
    const isMuch = planned.passed.length === 0 || planned.room > WORTH * height;
    const risen = isMuch ? rise() : [];
    if (risen.length > 0) return risen;
    const moved = move(chapter, parts, box, gap, planned);
    return moved.length > 0 || planned.passed.length > 0 ? moved : makeRoom(chapter, parts, boxes, at, gap, heights);
  };

  // What comes after the block may have its place if there is a little more room.
  const makeRoom = (chapter, parts, boxes, at, gap, heights) => {
    const { element, from } = boxes[at];
    const pieces = piecesAfter(element, parts.begins);
    const first = pieces.findIndex(({ piece }) => piece !== undefined);
    if (first < 0) return [];
    const planned = choose(element, pieces.slice(0, first + 1), Infinity, heights);
    let moved = [];
    squeeze(boxes, from, needOf(pieces[first].piece, heights) - gap.left, () => {
      moved = move(chapter, parts, boxes[at], gap, planned);
      return moved.length > 0;
    });
    return moved;
  };

  const arrange = (chapter, parts) => {
    const settled = new Set();
    let boxes = measure(chapter, parts.blocks);
    for (let at = 0; at < boxes.length; at += 1) {
      const { element } = boxes[at];
      if (!mayBegin(element) || settled.has(element)) continue;
      const gap = gapBefore(chapter, boxes, at, parts.begins);
      if (gap === null || (!isNumbered(element) && gap.led.some((box) => box.element.matches('p')))) continue;
      const changed = fill(chapter, parts, boxes, at, gap);
      for (const one of [element, ...changed]) settled.add(one);
      if (changed.length === 0) continue;
      boxes = measure(chapter, parts.blocks);
      at = gap.first - 1;
    }
  };

  // Nothing passes what begins a page or lies across on pages of its own.
  const arrangeAnew = (chapter, breaks) => {
    const begins = new Set([...breaks.begins, ...breaks.runs.flatMap(({ blocks }) => blocks)]);
    const parts = { blocks: blocksOf(chapter), begins };
    // Where nothing may move, as in annexes, nothing needs to be laid out.
    const mayChange = parts.blocks.some(
      (block) =>
        pictureOf(block) !== null ||
        (isNumbered(block) && (piecesAfter(block, begins, STOP).length > 0 || block.matches(LED))),
    );
    if (!mayChange) return;
    layInColumns(chapter);
    arrange(chapter, parts);
  };

  const arrangeAgain = (blocks, { moved, closer, smaller }) => {
    for (const [at, before] of moved) {
      blocks[before].after(blocks[at]);
      blocks[at].classList.add(MOVED);
    }
    const close = closer.map((at) => blocks[at]);
    setCloser(close, spacesOf(close));
    for (const [at, percent] of smaller) setWidth(blocks[at], percent);
  };

  const arrangementOf = (chapter, blocks) => {
    const places = (isChosen) => [...blocks.keys()].filter((at) => isChosen(blocks[at]));
    const widthOf = (block) => Number.parseInt(pictureOf(block)?.style.width);
    return {
      moved: blocksOf(chapter)
        .filter((block) => block.classList.contains(MOVED))
        .map((block) => [blocks.indexOf(block), blocks.indexOf(block.previousElementSibling)]),
      closer: places(({ style }) => style.marginTop !== ''),
      smaller: places((block) => widthOf(block) > 0).map((at) => [at, widthOf(blocks[at])]),
    };
  };
`;
