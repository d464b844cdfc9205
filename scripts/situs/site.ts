// The site of the guides as files: made of the very files that `lkjip panduan` prints and that the repository shows, and of
// nothing else. The same files give the same bytes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FACES, fontFaceCss, fontFileName, type FontFace } from '../../src/render/fonts.ts';
import { readFont } from '../../src/render/load-templates.ts';
import { pageHtml, SCRIPT_FILE, SEARCH_FILE, STYLE_FILE } from './layout.ts';
import { readPages, type Pages } from './pages.ts';

/** Colours and text as in the report, light and dark; then what the frame adds. */
const STYLES = ['templates/gaya.css', 'templates/layar.css', 'scripts/situs/aset/situs.css'];

/**
 * @param root the top of the repository
 * @returns content by path from the top of the site
 * @throws Error where a link leads nowhere
 */
export async function makeSite(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const pages = await readPages(root);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, text: string) => files.set(path, new TextEncoder().encode(text));
  for (const page of [...pages.guides, ...pages.more, ...pages.others])
    put(page.path, pageHtml(page, pages));
  const fonts = facesOfSite();
  const sheets = await Promise.all(STYLES.map((file) => readFile(join(root, file), 'utf8')));
  put(STYLE_FILE, [fontFaceCss(fonts, fontFileName), ...sheets].join('\n'));
  put(SCRIPT_FILE, await readFile(join(root, 'scripts/situs/aset/situs.js'), 'utf8'));
  put(SEARCH_FILE, searchIndex(pages));
  for (const face of fonts) files.set(`aset/${fontFileName(face)}`, await readFont(face));
  for (const [path, source] of pages.pictures) files.set(path, await readFile(join(root, source)));
  return files;
}

/** The files of a face are loaded by a browser where a page has one of its letters. Each is named once. */
function facesOfSite(): readonly FontFace[] {
  return FONT_FACES.filter(({ family, style }) => family === 'Source Sans 3' || style === 'normal');
}

/** A script, since a page that is opened from the disk may not read a file. */
function searchIndex({ guides, more }: Pages): string {
  const rows = [...guides, ...more].flatMap(({ path, title, sections }) =>
    sections.map((section) =>
      JSON.stringify([path, title, section.id, section.title, section.text]),
    ),
  );
  return `globalThis.DAFTAR_CARI = [\n${rows.join(',\n')}\n];\n`;
}
