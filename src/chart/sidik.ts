// What the bundled program draws charts with, in one word: its code and the versions of its libraries.

/** Put in by scripts/build.js. */
declare const SIDIK_GRAFIK: string | undefined;

/** Undefined when the program runs from its sources, which may change under it: then no chart is remembered. */
export const sidikGrafik: string | undefined =
  typeof SIDIK_GRAFIK === 'undefined' ? undefined : SIDIK_GRAFIK;
