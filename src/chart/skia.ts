// The Skia canvas with the report's own font, loaded once and only when something is drawn.

import { createRequire } from 'node:module';
import type * as Skia from 'canvas';

const { resolve } = createRequire(import.meta.url);

type Library = Omit<typeof Skia, 'default'>;

let loaded: Promise<Library> | undefined;

/** The canvas library. No font of the system takes part, or a chart would differ from machine to machine. */
export function loadSkia(): Promise<Library> {
  return (loaded ??= load());
}

async function load(): Promise<Library> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { default: skia } = await import('canvas');
  for (const weight of ['400', '600']) {
    const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
    if (skia.GlobalFonts.registerFromPath(resolve(file), 'Source Sans 3') === null) {
      throw new Error(`cannot read the font ${file}`);
    }
  }
  return skia;
}
