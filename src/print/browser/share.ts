// One browser under several prints at once: when it ends under one of them, the others begin again in a new one.

import type { BrowserSession } from './session.ts';

export interface SharedBrowser {
  /** Lets the browser start, if none runs, while its first print is prepared. */
  begin(): void;
  /** A session for a single print. Its `close` ends the browser itself, since a print that hangs may hang all of it. */
  join(): BrowserSession;
  /** Ends the browser for good. Never throws. */
  close(): Promise<void>;
}

/**
 * Starts the browser when it is first asked for.
 * @param open starts one; what it rejects with, every print gets to hear
 */
export function shareBrowser(open: () => Promise<BrowserSession>): SharedBrowser {
  const ended = new WeakSet<BrowserSession>();
  let current: Promise<BrowserSession> | undefined;
  let isOver = false;

  const end = async (session: BrowserSession): Promise<void> => {
    if (!ended.has(session)) {
      ended.add(session);
      if (!isOver) current = undefined;
    }
    await session.close();
  };
  return {
    begin: () => void (current ??= start(open)),
    join() {
      let used: { readonly session: BrowserSession; readonly pid: number | undefined } | undefined;
      const close = async (): Promise<void> => {
        if (used !== undefined) await end(used.session);
      };
      return {
        get facts() {
          if (used === undefined) throw new Error('the facts of a browser without a tab');
          return used.session.facts;
        },
        async openTab(limits) {
          if (isOver) throw new Error('the browser was closed for good');
          const session = await (current ??= start(open));
          const tab = await session.openTab(limits);
          used = { session, pid: session.facts.pid };
          return tab;
        },
        async hasDied() {
          if (used === undefined) return false;
          const { session, pid } = used;
          // Another print may have been faster to start it anew, or to end it.
          if (ended.has(session) || session.facts.pid !== pid) return !isOver;
          return session.hasDied();
        },
        close,
        [Symbol.asyncDispose]: close,
      };
    },
    async close() {
      isOver = true;
      await current?.then(
        (session) => session.close(),
        () => undefined,
      );
    },
  };
}

/** Whoever needs the browser hears of its failure; a build that stops before does not. */
function start(open: () => Promise<BrowserSession>): Promise<BrowserSession> {
  const opening = open();
  opening.catch(() => undefined);
  return opening;
}
