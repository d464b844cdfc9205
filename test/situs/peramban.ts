// A browser that runs scripts, for the tests of the site and of the preview: the packaged one, without the print stage's restrictions.

import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { openBrowser } from '../../src/print/browser/session.ts';
import { ENVIRONMENT } from '../print/helper.ts';

/** Asks the print stage where the packaged browser is and what it needs here, and starts it with flags of its own. */
export async function launchPeramban(): Promise<Browser> {
  const session = await openBrowser({ env: ENVIRONMENT });
  const { path, libraries, sandbox } = session.facts;
  await session.close();
  return launch({
    executablePath: path,
    headless: 'shell',
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-proxy-server',
      ...(sandbox.isOn ? [] : ['--no-sandbox']),
    ],
    defaultViewport: { width: 1100, height: 800 },
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
}
