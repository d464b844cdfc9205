// Writes the index page of many agencies, with the style of the reports.

import { join } from 'node:path';
import type { Language } from '../../../language.ts';
import { pathOf, type Destination } from '../../../output/destination.ts';
import { writeFiles } from '../../../output/files.ts';
import { findExisting } from '../../../output/new-files.ts';
import { readBack } from '../../../output/read-back.ts';
import { loadShippedTemplates } from '../../../render/load-templates.ts';
import { INDEX_MARK, indexPage } from '../../../summary/page.ts';
import type { Summary } from '../../../summary/summary.ts';
import type { Io } from '../../terminal/io.ts';
import { notOurs } from './reasons.ts';

/** The page beside the reports of all agencies. */
export const INDEX = 'index.html';
/** A line of some hundred bytes a report. */
const MOST = 64 * 2 ** 20;

/**
 * A page of the same name that somebody else wrote is left alone, which is said.
 * @returns the path of the page; null where it was not written
 */
export async function writeIndex(
  summary: Summary,
  folder: Destination,
  name: string,
  io: Io,
  language: Language,
): Promise<string | null> {
  const path = join(pathOf(folder), name);
  if ((await findExisting(pathOf(folder), [name])).length > 0) {
    const content = await readBack(path, MOST);
    if (content?.includes(INDEX_MARK) !== true) {
      io.stderr(`${FOREIGN[language]}: ${path}\n`);
      return null;
    }
  }
  const templates = await loadShippedTemplates();
  const style = STYLES.map((file) => templates[file] ?? '').join('');
  const body = indexPage(summary, language, style);
  const strange = await writeFiles(folder, [{ nama: name, content: body }], { wording: WORDING });
  if (strange.length > 0) io.stderr(`${notOurs(strange, io.cwd)[language]}\n`);
  return path;
}

const STYLES = ['gaya.css', 'layar.css', 'indeks.css'] as const;

const FOREIGN = {
  id: 'halaman indeks tidak ditulis, karena berkas itu bukan dari lkjip',
  en: 'the index page was not written, since that file is not from lkjip',
};

const WORDING = {
  what: { id: 'halaman indeks', en: 'the index page' },
  hint: { id: 'pilih folder lain', en: 'choose another folder' },
};
