// The page for everyone, as axe sees it.

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The rules that WCAG 2.2 at level AA is checked by, and axe's own. */
export const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of them that look at colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
const OFF = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));

/** What axe is asked: by which rules, and of what on the page. */
interface Question {
  readonly only?: readonly string[];
  readonly off?: Readonly<Record<string, { readonly enabled: boolean }>>;
  readonly of?: string;
}

/** What axe finds wrong, one line an element, and the rules by which something was found right. */
export async function runAxe(page: Page, { only = ALL, off = {}, of = 'html' }: Question = {}) {
  // Through the debugger, past the page's policy; frames there are none.
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(axe.source);
  // A sheet that it would load again is refused by the policy, and said on the console.
  const options = {
    runOnly: only,
    rules: off,
    iframes: false,
    resultTypes: ['violations'],
    preload: false,
  };
  const { violations, passes } = (await page.evaluate(
    `axe.run(${JSON.stringify(of)}, ${JSON.stringify(options)})`,
  )) as axe.AxeResults;
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
  );
  return { wrong, right: passes.map(({ id }) => id) };
}

/**
 * Marks one of the texts and links that look alike: of the same colours and letters, before the same backgrounds.
 * @returns how many looks there are
 */
const MARK_LOOKS = `(() => {
  const behind = new Map([[null, '']]);
  const behindOf = (one) => {
    if (!behind.has(one)) {
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(one);
      behind.set(one, [behindOf(one.parentElement), backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join());
    }
    return behind.get(one);
  };
  const isAsked = (one) => one.getClientRects().length > 0 &&
    (one.tagName === 'A' || [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const looks = new Map();
  for (const one of document.querySelectorAll('body *')) {
    one.removeAttribute('data-look');
    if (!isAsked(one)) continue;
    const { color, display, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(one);
    const look = [one.tagName, behindOf(one), color, display, fontSize, fontWeight, textDecorationLine, textShadow].join();
    if (!looks.has(look)) looks.set(look, one);
  }
  for (const one of looks.values()) one.setAttribute('data-look', '');
  return looks.size;
})()`;

/** By all rules but those that look at colours. */
export const runAxeButColours = (page: Page) => runAxe(page, { off: OFF });

/** By those that look at how large things are and where. */
export const runAxeOnPlaces = (page: Page) =>
  runAxe(page, { only: ['target-size', 'scrollable-region-focusable'] });

/** By those that look at colours, of one text of each look. */
export async function runAxeOnColours(page: Page) {
  const looks = (await page.evaluate(MARK_LOOKS)) as number;
  const { wrong, right } = await runAxe(page, { only: COLOURS, of: '[data-look]' });
  return { wrong, right, looks };
}
