// On which pages the places of the report will be printed, read from its columns. A text that runs inside the printing page, behind
// that of columns.ts.

/**
 * Gives `foretell(ids, breaks)`: the pages of these ids, counted from 0; none for what is not found. A print proves them: where it
 * breaks otherwise than the columns did, they are wrong.
 */
export const FORETELL = `
  const PARTS = '.depan, .badan > *';

  const countColumns = (blocks, origin, wide) => {
    const rects = blocks.flatMap((block) => [...block.getClientRects()]);
    return rects.reduce((most, rect) => Math.max(most, columnOf(rect, origin, wide) + 1), 0);
  };

  // The pages of a part that begins on the first of them: how many there are, and which of them lie across.
  const pagesOf = ({ part, aside, area }, first) => {
    const origin = part.getBoundingClientRect();
    const sheets = [];
    let upright = 0;
    let across = 0;
    for (const block of flowOf(part)) {
      const run = aside.find(({ box }) => box === block);
      if (run === undefined) {
        upright = Math.max(upright, countColumns([block], origin, area.width));
        continue;
      }
      const count = countColumns([...block.children], block.getBoundingClientRect(), run.width);
      sheets.push({ ...run, count, first: first + upright + across });
      across += count;
    }
    return { part, area, sheets, first, end: first + upright + across };
  };

  const pageOf = (element, all) => {
    const own = all.find(({ part }) => part.contains(element));
    if (own === undefined) return all.find(({ part }) => element.contains(part))?.first;
    const [rect] = element.getClientRects();
    if (rect === undefined) return undefined;
    const sheet = own.sheets.find(({ box }) => box.contains(element));
    if (sheet !== undefined) return sheet.first + columnOf(rect, sheet.box.getBoundingClientRect(), sheet.width);
    const isAfter = ({ box }) => (box.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const across = own.sheets.filter(isAfter).reduce((sum, { count }) => sum + count, 0);
    return own.first + across + columnOf(rect, own.part.getBoundingClientRect(), own.area.width);
  };

  const foretell = (ids, breaks) => {
    const parts = [...document.querySelectorAll(PARTS)].map((part) => ({ part, area: areaOf(getComputedStyle(part).page) }));
    const runs = parts.map(({ part }) => breaks(part).runs);
    const laidOut = parts.map(({ part, area }, i) => {
      layInColumns(part, area);
      return { part, area, aside: runs[i].map(laidAside) };
    });
    const all = [];
    for (const one of laidOut) {
      all.push(pagesOf(one, all.at(-1)?.end ?? document.querySelectorAll('.sampul').length));
    }
    const pages = {};
    for (const id of ids) {
      const element = document.getElementById(id);
      const page = element === null ? undefined : pageOf(element, all);
      if (Number.isInteger(page)) pages[id] = page;
    }
    return pages;
  };
`;
