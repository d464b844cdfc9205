// The door to puppeteer: nothing else in lkjip imports it. Of its two packages this takes `puppeteer-core`, because
// importing `puppeteer` runs any `.puppeteerrc.cjs` found upwards from the current folder, which may be a stranger's.
// The process itself is started in launch.ts, so that the library loads while the browser starts and so that the whole
// process tree is ours to end; hence the entry of the library that only takes up a conversation, a third of the whole.

import type {
  Browser,
  CDPSession,
  ConnectionTransport,
  Page,
} from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';

export type { Browser, CDPSession, ConnectionTransport, Page };

/** Takes up the conversation with a browser that was started with `--remote-debugging-pipe`. */
export async function connectBrowser(transport: ConnectionTransport): Promise<Browser> {
  const { connect } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  return connect({
    transport,
    defaultViewport: null,
    // Requests are refused through the Fetch domain; the Network domain would echo every data: URL back to us.
    networkEnabled: false,
    protocolTimeout: 0,
  });
}
