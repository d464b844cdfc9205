// Where the files are that lkjip brings along: templates, style sheets, typefaces.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This module runs from `src/source/assets/` and, bundled, from `dist/`; the templates stay at the package's root. */
export function shippedFolder(): string {
  const candidates = ['../templates/', '../../../templates/'].map((relative) =>
    fileURLToPath(new URL(relative, import.meta.url)),
  );
  const folder = candidates.find((candidate) => existsSync(join(candidate, 'dokumen.hbs')));
  if (folder === undefined) throw new Error(`no templates at ${candidates.join(' or ')}`);
  return folder;
}
