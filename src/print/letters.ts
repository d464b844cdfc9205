// Names the letters that the report's fonts lack, once a print has shown that there are some.

import { EXIT, UserError } from '../error.ts';
import { codePointNames } from '../escape.ts';
import { checkFonts, type FontFindings } from './file/fonts.ts';
import { SPECIMEN_SHEET, type Specimen } from './page-scripts.ts';
import { openPdf } from './file/file.ts';
import type { Tab } from './browser/tab.ts';

const SHOWN = 10;

/** The letters without a font, with where each is first used. The tab's document is lost for it. */
export async function findMissingLetters(
  tab: Tab,
  families: readonly string[],
): Promise<readonly Specimen[]> {
  const specimens = await tab.evaluate<readonly Specimen[]>(SPECIMEN_SHEET);
  const sheet = await openPdf(await tab.print({ isTagged: false }));
  const bad = checkFonts(sheet, families).pages.flatMap((page) => specimens[page] ?? []);
  const firsts = new Map<string, Specimen>();
  for (const specimen of bad) {
    if (!firsts.has(specimen.letter)) firsts.set(specimen.letter, specimen);
  }
  return [...firsts.values()];
}

/** The error for them; without letters, one that names the foreign fonts alone. */
export function missingLettersError(
  letters: readonly Specimen[],
  findings: FontFindings,
): UserError {
  const shown = letters.slice(0, SHOWN).map(describe);
  if (letters.length > SHOWN) shown.push(`… +${letters.length - SHOWN}`);
  if (letters.length === 0) shown.push(findings.foreign.join(', '));
  const lines = shown.map((line) => `\n  ${line}`).join('');
  return new UserError(
    {
      id: `Ada karakter yang tidak tersedia pada huruf laporan:${lines}`,
      en: `The report's fonts lack some letters:${lines}`,
    },
    {
      hint: {
        id: 'Ganti karakter itu dalam data atau naskah; biasanya ikut tersalin dari dokumen lain.',
        en: 'Replace these letters in the data or the prose; mostly they were pasted from another document.',
      },
      exitCode: EXIT.data,
    },
  );
}

function describe({ letter, around }: Specimen): string {
  return `${letter} (${codePointNames(letter)}): “${around}”`;
}
