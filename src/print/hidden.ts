// What style sheets leave out, hide or put on every page, of the titles that lists name.

/** Gives `findHidden(ids)`: those of the ids whose titles are not printed once, in their place. Runs in the printing page. */
export const FIND_HIDDEN = `
  const isHidden = ({ display, visibility, opacity, position, contentVisibility, fontSize, height, maxHeight, overflowY, animationName }) =>
    display === 'none' || visibility !== 'visible' || (Number(opacity) === 0 && animationName === 'none') || position === 'fixed' ||
    contentVisibility === 'hidden' || fontSize === '0px' ||
    (overflowY !== 'visible' && (height === '0px' || maxHeight === '0px'));
  const titleOf = (element) => element?.querySelector('figcaption, caption, .judul-tabel') ?? element;
  const hiddenOf = (ids) => {
    const seen = new Map([[document.body, false], [null, false]]);
    const isUnseen = (element) => {
      const known = seen.get(element);
      if (known !== undefined) return known;
      const unseen = isHidden(getComputedStyle(element)) || isUnseen(element.parentElement);
      seen.set(element, unseen);
      return unseen;
    };
    return ids.filter((id) => isUnseen(titleOf(document.getElementById(id))));
  };
  // The page is on a screen here: what holds there alone is put aside, and what holds on paper alone is looked for in its rules.
  const rulesIn = (rules) => [...rules].flatMap((rule) => [rule, ...(rule.cssRules ? rulesIn(rule.cssRules) : [])]);
  // One from elsewhere, which is never loaded, may not be read.
  const rulesOfSheet = (sheet) => {
    try {
      return rulesIn(sheet.cssRules);
    } catch {
      return [];
    }
  };
  const mediaRules = (pattern) =>
    [...document.styleSheets].flatMap(rulesOfSheet)
      .filter((rule) => rule instanceof CSSMediaRule && pattern.test(rule.media.mediaText));
  const besidesScreen = (ids) => {
    if (ids.length === 0) return ids;
    const put = mediaRules(/^(?:(?:only )?screen|not print)\\b/).map(({ media }) => [media, media.mediaText]);
    for (const [media] of put) media.mediaText = 'not all';
    const found = hiddenOf(ids);
    for (const [media, text] of put) media.mediaText = text;
    return found;
  };
  const hides = ({ style }) =>
    style !== undefined && (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' ||
    style.position === 'fixed' || style.contentVisibility === 'hidden');
  const onPaper = mediaRules(/^(?:(?:only )?print|not screen)\\b/).flatMap((rule) => rulesIn(rule.cssRules)).filter(hides);
  const isHiddenOnPaper = (id) =>
    onPaper.some(({ selectorText }) => titleOf(document.getElementById(id))?.closest(selectorText) != null);
  const findHidden = (ids) => [...new Set([...besidesScreen(hiddenOf(ids)), ...ids.filter(isHiddenOnPaper)])];`;
