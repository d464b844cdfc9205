// One browser tab for one report: JavaScript off, every request refused, and the few things a print needs of it.

import { setTimeout as delay } from 'node:timers/promises';

import type { CDPSession, Page } from './puppeteer.ts';
import { fullTemporaryFolderError } from './lacking.ts';

const GRACE = 500;

export interface Tab {
  /** Shows a document; its scripts do not run and nothing it names is fetched. */
  load(html: string): Promise<void>;
  /** Runs one expression of ours in the document and returns its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** The browser has been told to print when this returns. Fonts must have been loaded. */
  print(options: { readonly isTagged: boolean }): Promise<Uint8Array>;
  /** The addresses that the document asked for and did not get. */
  readonly refused: readonly string[];
  /** Has the process behind the tab died? Then every call rejects. */
  readonly hasCrashed: boolean;
  close(): Promise<void>;
}

/** Takes a fresh page and closes it off before anything is loaded. */
export async function prepareTab(page: Page): Promise<Tab> {
  page.setDefaultTimeout(0);
  const refused: string[] = [];
  const session = await page.createCDPSession();
  const crash = watchCrash(page);
  await Promise.all([page.setJavaScriptEnabled(false), refuseRequests(session, refused)]);
  return {
    refused,
    load: (html) => crash.guard(page.setContent(html, { waitUntil: 'load', timeout: 0 })),
    evaluate: async <T>(expression: string) =>
      (await crash.guard<unknown>(page.evaluate(expression))) as T,
    print: ({ isTagged }) =>
      crash.guard(
        page
          .pdf({
            preferCSSPageSize: true,
            printBackground: true,
            tagged: isTagged,
            outline: false,
            waitForFonts: false,
            timeout: 0,
          })
          .catch(explainUnread),
      ),
    get hasCrashed() {
      return crash.hasHappened();
    },
    close: () => page.close(),
  };
}

/** The browser hands over a PDF through a file in the temporary folder. */
function explainUnread(error: unknown): never {
  throw error instanceof Error && error.message.includes('(IO.read)')
    ? fullTemporaryFolderError(error)
    : error;
}

/** A call that was under way when the tab's process died would otherwise wait for ever. */
function watchCrash(page: Page): {
  guard<T>(call: Promise<T>): Promise<T>;
  hasHappened(): boolean;
} {
  let hasHappened = false;
  const crashed = new Promise<never>((_, reject) => {
    page.once('error', (error) => {
      hasHappened = true;
      reject(error);
    });
  });
  crashed.catch(() => undefined);
  return {
    guard: (call) => {
      // The call may fail a moment before its reason is told.
      const told = call.catch(async (error: unknown) => {
        await Promise.race([crashed, delay(GRACE, undefined, { ref: false })]);
        throw error;
      });
      told.catch(() => undefined);
      return Promise.race([told, crashed]);
    },
    hasHappened: () => hasHappened,
  };
}

/** data: URLs never come this way; whatever does would leave the document. */
async function refuseRequests(session: CDPSession, refused: string[]): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    refused.push(request.url);
    // `Aborted` leaves the document in place where a failed navigation would show an error page instead.
    void session
      .send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      .catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
