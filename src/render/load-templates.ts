// Reads what lkjip ships for render: templates, style sheets, typefaces. Nothing else in this folder touches the disk.

import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withOpenFile } from '../machine/open-files.ts';
import { isTemplate } from '../source/layout.ts';
import { shippedFolder } from '../source/assets/shipped.ts';
import { SHIPPED, type FontFace } from './fonts.ts';
import { PAGE_SCRIPT, type TemplateSources } from './templates.ts';

/** The shipped templates and style sheets, in the order of their names, and the script of the page. */
export async function loadShippedTemplates(): Promise<TemplateSources> {
  const folder = shippedFolder();
  const files = (await readdir(folder))
    .filter((file) => isTemplate(file) || file === PAGE_SCRIPT)
    .toSorted();
  const sources = await Promise.all(
    files.map((file) => withOpenFile(() => readFile(join(folder, file), 'utf8'))),
  );
  // A clone on Windows may have them with CRLF.
  const texts = sources.map((source) => source.replaceAll('\r\n', '\n'));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']));
}

/** The bytes of a shipped face's `.woff2`. */
export async function readFont(face: FontFace): Promise<Uint8Array> {
  const file =
    face.package === SHIPPED
      ? join(shippedFolder(), 'fonts', face.file)
      : createRequire(import.meta.url).resolve(`${face.package ?? ''}/files/${face.file}`);
  return withOpenFile(() => readFile(file));
}
