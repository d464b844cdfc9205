// Lays parts of the report out in columns as large as a page, which the browser breaks by the rules of pages: so that it is known before
// a print how the pages fall. A text that runs inside the printing page, like those of page-scripts.ts.

/**
 * Pages that lie across are no columns of the part that they stand in: they are left out, and what follows begins another column.
 *
 * Gives `begin()` and `end()`, `areaOf(page)`, `layInColumns(part)`, `breaksOf(part)`, `flowOf(part)`, `laidAside(run)`,
 * `columnOf(rect, origin, width)` and `undo`, which what is changed for the time of it is noted in.
 */
export const COLUMNS = String.raw`
  const IN_COLUMNS = 'lkjip-berkolom';
  const SECTIONS = 'section, nav';

  const undo = [];
  const setFor = (element, property, value) => {
    const old = element.style.getPropertyValue(property);
    element.style.setProperty(property, value, 'important');
    undo.push(() => element.style.setProperty(property, old));
  };

  const pixels = (length) => Number(/^([\d.]+)mm$/.exec(length)?.[1]) / 25.4 * 96;

  // A sheet from elsewhere, which was not let in, does not tell its rules.
  const rulesOf = (sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      return [];
    }
  };
  const pageRules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSPageRule);

  // Where the text stands on pages of a name; no numbers where the style sheets do not say it in millimetres.
  const areaOf = (page) => {
    const found = { size: '', marginTop: '', marginRight: '', marginBottom: '', marginLeft: '' };
    for (const name of ['', page]) {
      for (const { style } of pageRules.filter((rule) => rule.selectorText === name)) {
        for (const property of Object.keys(found)) found[property] = style[property] || found[property];
      }
    }
    const [width, height] = found.size.split(' ').map(pixels);
    return {
      width: width - pixels(found.marginLeft) - pixels(found.marginRight),
      height: height - pixels(found.marginTop) - pixels(found.marginBottom),
    };
  };
  const { width, height } = areaOf('');

  const begin = () => {
    const screenOff = document.querySelector('style[media=screen]');
    if (screenOff !== null) screenOff.media = 'not all';
    const style = document.createElement('style');
    style.textContent = '.sampul, .depan:not(.' + IN_COLUMNS + '), .badan > :not(.' + IN_COLUMNS + ') { display: none }' +
      ' body { width: ' + width + 'px } .' + IN_COLUMNS + ' { column-gap: 0; column-fill: auto }' +
      // Of a table that goes on, a column then repeats the head.
      ' thead { break-inside: avoid }';
    document.head.append(style);
    undo.push(() => {
      style.remove();
      if (screenOff !== null) screenOff.media = 'screen';
    });
  };
  const end = () => {
    for (const restore of undo.reverse()) restore();
  };

  const layInColumns = (element, area = { width, height }) => {
    if (element.classList.contains(IN_COLUMNS)) return;
    setFor(element, 'width', String(area.width) + 'px');
    setFor(element, 'column-width', String(area.width) + 'px');
    setFor(element, 'height', String(area.height) + 'px');
    element.classList.add(IN_COLUMNS);
    undo.push(() => element.classList.remove(IN_COLUMNS));
  };

  const columnOf = ({ left }, origin, wide) => Math.round((left - origin.left) / wide - 0.3);

  // What stands in a part one after the other, whatever sections it is in.
  const flowOf = (part) =>
    [...part.children].flatMap((child) => (child.matches(SECTIONS) ? flowOf(child) : [child]));

  // Where the pages of a part break by force: the blocks that begin one, and the runs of blocks that lie across. Styles are all asked
  // for before the first is set, or each would have to be found anew.
  const breaksOf = (part) => {
    const { page: upright } = getComputedStyle(part);
    const styleOf = (element) => {
      const { page, breakBefore } = getComputedStyle(element);
      return { element, page, isFirst: breakBefore === 'page' };
    };
    const sections = [...part.querySelectorAll(SECTIONS)].map(styleOf).filter(({ isFirst }) => isFirst);
    const blocks = flowOf(part).map(styleOf);
    const begins = new Set(sections.map(({ element }) => flowOf(element)[0]));
    const runs = [];
    let run = null;
    for (const { element, page, isFirst } of blocks) {
      if (page === 'auto' || page === upright) {
        if (run !== null || isFirst) begins.add(element);
        run = null;
        continue;
      }
      const goesOn = !isFirst && run?.page === page && run.blocks[0].parentElement === element.parentElement;
      if (!goesOn) runs.push((run = { page, blocks: [] }));
      run.blocks.push(element);
    }
    for (const { element } of sections) setFor(element, 'break-before', 'column');
    for (const element of begins) if (element !== undefined) setFor(element, 'break-before', 'column');
    for (const element of runs.flatMap(({ blocks }) => blocks)) setFor(element, 'display', 'none');
    return { begins, runs };
  };

  // A run of pages that lie across, in columns of its own beside the part.
  const layAside = ({ page, blocks }) => {
    const box = document.createElement('div');
    const area = areaOf(page);
    box.style.position = 'absolute';
    layInColumns(box, area);
    blocks[0].before(box);
    box.append(...blocks);
    for (const block of blocks) block.style.removeProperty('display');
    undo.push(() => {
      box.before(...blocks);
      box.remove();
    });
    return { box, width: area.width };
  };
  const laidAside = (run) => (run.aside ??= layAside(run));
`;
