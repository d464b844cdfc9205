// The Skia canvas with the report's own font, loaded once and only when something is drawn.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Skia from 'canvas';
import { shippedFolder } from '../source/assets/shipped.ts';

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
  const fonts = ['400', '600'].flatMap((weight) => [
    [
      'Source Sans 3',
      resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`),
    ],
    ['DejaVu Sans', join(shippedFolder(), 'fonts', `dejavu-sans-symbols-${weight}.woff2`)],
  ]);
  for (const [family = '', file = ''] of fonts) {
    if (skia.GlobalFonts.registerFromPath(file, family) === null) {
      throw new Error(`cannot read the font ${file}`);
    }
  }
  return skia;
}
