// The browser that prints on request: started at the first request, kept for the next, closed at the end.

import type { PrintOrder, PrintOutcome } from '../build/effects.ts';
import type { BrowserSession } from '../print/browser/session.ts';

export interface PrinterOptions {
  readonly browser: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface Printer {
  readonly print: (request: PrintOrder) => Promise<PrintOutcome>;
  readonly close: () => Promise<void>;
}

export function createPrinter({ browser, env, signal }: PrinterOptions): Printer {
  let session: Promise<BrowserSession> | undefined;
  const close = async (): Promise<void> => {
    const lama = session;
    session = undefined;
    if (lama === undefined) return;
    const { closeBrowser } = await import('../print/browser/session.ts');
    await closeBrowser(lama);
  };
  return {
    async print({ period: _period, ...request }) {
      const { openBrowser } = await import('../print/browser/session.ts');
      const { printReport } = await import('../print/pdf.ts');
      session ??= openBrowser({ executablePath: browser, env, signal });
      try {
        return await printReport({ ...request, signal }, await session);
      } catch (error) {
        // A print that failed may have closed the browser; the next one gets another.
        await close();
        throw error;
      }
    },
    close,
  };
}
