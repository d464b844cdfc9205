// The page for everyone, as axe sees it.

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** The rules that WCAG 2.2 at level AA is checked by, and axe's own. */
export const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line an element, and the rules by which something was found right. */
export async function runAxe(page: Page, rules: readonly string[]) {
  // Through the debugger, past the page's policy; frames there are none.
  await page.evaluate(axe.source);
  // A sheet that it would load again is refused by the policy, and said on the console.
  const options = { runOnly: rules, iframes: false, resultTypes: ['violations'], preload: false };
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as axe.AxeResults;
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
  );
  return { wrong, right: passes.map(({ id }) => id) };
}
