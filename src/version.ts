// What the program is: its version, from package.json alone, and in the bundle what its charts are drawn with.

import paket from '../package.json' with { type: 'json' };

export const VERSION: string = paket.version;

/** Put in by scripts/build.js. */
declare const CHART_DIGEST: string | undefined;

/** Undefined when the program runs from its sources, which may change under it: then no chart is remembered. */
export const chartDigest: string | undefined =
  typeof CHART_DIGEST === 'undefined' ? undefined : CHART_DIGEST;
