// `lkjip panduan [topik] [bagian]`: prints a guide that is shipped, or one section of it.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, UserError, type ExitCode } from '../../../error.ts';
import type { Bilingual, Language } from '../../../language.ts';
import { shippedFolder } from '../../../source/assets/shipped.ts';
import type { Io } from '../../terminal/io.ts';
import { oneOf } from '../../terminal/options.ts';

interface Guide {
  /** Below templates/, or beside it. */
  readonly file: string;
  readonly about: Bilingual;
}

export const GUIDES = {
  mulai: {
    file: 'panduan/mulai.md',
    about: { id: 'laporan pertama dalam lima menit', en: 'the first report in five minutes' },
  },
  data: {
    file: '../data/README.md',
    about: { id: 'isi setiap berkas data', en: 'what every data file holds' },
  },
  excel: {
    file: 'panduan/excel.md',
    about: {
      id: 'dari Excel ke laporan: formulir untuk unit kerja',
      en: 'from Excel to the report: forms for units',
    },
  },
  word: {
    file: 'panduan/word.md',
    about: {
      id: 'pindah dari Word: ruang kerja dari laporan yang sudah terbit',
      en: 'from Word: a workspace of a finished report',
    },
  },
  templat: {
    file: 'README.md',
    about: { id: 'mengubah tampilan', en: 'changing the look' },
  },
} as const satisfies Record<string, Guide>;

export const GUIDE_NAMES = Object.keys(GUIDES) as readonly (keyof typeof GUIDES)[];

export async function runGuide(
  topic: string | undefined,
  section: string | undefined,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  if (topic === undefined) {
    for (const name of GUIDE_NAMES)
      io.stdout(`lkjip panduan ${name.padEnd(9)}${GUIDES[name].about[language]}\n`);
    return EXIT.ok;
  }
  const name = oneOf(topic, GUIDE_NAMES, { id: 'panduan', en: 'the guide' });
  const text = withoutPictures(await readFile(join(shippedFolder(), GUIDES[name].file), 'utf8'));
  io.stdout(section === undefined ? text : sectionOf(text, section));
  return EXIT.ok;
}

/** Pictures are for the site and the repository: a terminal shows none, and the package has none. */
const withoutPictures = (text: string): string => text.replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '');

interface Heading {
  readonly at: number;
  readonly level: number;
  readonly title: string;
}

/** Headings outside of blocks of code. */
function headingsOf(lines: readonly string[]): readonly Heading[] {
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (line.startsWith('```')) isCode = !isCode;
    const [, marks = '', title = ''] = (isCode ? null : /^(#+) (.*)$/.exec(line)) ?? [];
    return marks === '' ? [] : [{ at, level: marks.length, title }];
  });
}

/**
 * From the first heading that has these words, an equal one first, to the next of its level or above.
 * @throws UserError with the headings that there are
 */
function sectionOf(text: string, words: string): string {
  const lines = text.split('\n');
  const headings = headingsOf(lines);
  const wanted = words.toLowerCase();
  const found =
    headings.find(({ title }) => title.toLowerCase() === wanted) ??
    headings.find(({ title }) => title.toLowerCase().includes(wanted));
  if (found === undefined) throw unknownSection(words, headings);
  const end = headings.find(({ at, level }) => at > found.at && level <= found.level)?.at;
  return `${lines.slice(found.at, end).join('\n').trimEnd()}\n`;
}

function unknownSection(words: string, headings: readonly Heading[]): UserError {
  const known = headings.map(({ title }) => title).join(', ');
  return new UserError(
    { id: `tidak ada bagian "${words}"`, en: `there is no section "${words}"` },
    { hint: { id: `pilih: ${known}`, en: `choose from: ${known}` }, exitCode: EXIT.usage },
  );
}
