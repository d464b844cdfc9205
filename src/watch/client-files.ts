// Reads the script and the style sheet of the overlay, which lkjip ships beside the templates.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFile } from '../output/files.ts';
import { shippedFolder } from '../source/assets/shipped.ts';

/** What the page of the preview loads besides the report. */
export async function readClientFiles(): Promise<readonly OutputFile[]> {
  const folder = join(shippedFolder(), 'pratinjau');
  return Promise.all(
    ['pratinjau.js', 'pratinjau.css'].map(async (nama) => ({
      nama,
      content: await readFile(join(folder, nama), 'utf8'),
    })),
  );
}
