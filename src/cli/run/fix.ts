// `lkjip validate --fix`: what has exactly one meaning is mended in the files, and each changed line shown.

import { openUserStores } from '../../build/stores.ts';
import { printable } from '../../diagnostic/format/text.ts';
import { fixWorkspace, type FixedFile } from '../../fix/fix.ts';
import type { Language } from '../../language.ts';
import { editFiles } from '../../output/edit.ts';
import { finishWrites } from '../../output/files.ts';
import { loadWithUnits } from '../../units/load.ts';
import { prefixFrom } from '../terminal/diagnostics.ts';
import type { Io } from '../terminal/io.ts';
import { reportsOf, type QuietOptions } from '../terminal/quiet.ts';
import { notOurs } from './build/reasons.ts';

/** @param isDry whether the changes are shown alone */
export async function runFix(
  folder: string,
  years: readonly number[],
  isDry: boolean,
  options: QuietOptions,
  io: Io,
  language: Language,
): Promise<void> {
  const { journals } = await openUserStores(false, io.env);
  // A fix that was killed while the files changed would be half in what is read now.
  if (!isDry) await finishWrites({ base: folder, below: '' }, journals, DATA);
  const { raw, unit } = await loadWithUnits(folder, years, language);
  const fixed = fixWorkspace(raw, years, unit);
  const prefix = prefixFrom(io.cwd, folder);
  const told = reportsOf(io, options);
  for (const one of fixed) told.stdout(diffOf(one, prefix));
  const summary = `${summaryOf(fixed, isDry)[language]}\n\n`;
  if (isDry || fixed.length === 0) {
    told.stdout(summary);
    return;
  }
  const edited = fixed.map(({ name, from, after }) => ({ nama: name, content: after, from }));
  const passedOver = await editFiles(folder, edited, { wording: DATA, journals });
  told.stdout(summary);
  if (passedOver.length > 0) io.stderr(`${notOurs(passedOver, io.cwd)[language]}\n`);
}

const DATA = {
  what: { id: 'data', en: 'the data' },
  hint: { id: 'perbaiki foldernya, lalu ulangi', en: 'mend the folder and try again' },
};

/** The changed lines, each before and after. */
function diffOf(fixed: FixedFile, prefix: string): string {
  const lines = changedLines(fixed).flatMap(({ number, before, after }) => [
    `@@ ${number} @@`,
    ...[`-${before}`, `+${after}`].map((text) => shown(text)),
  ]);
  const { name } = fixed;
  const file = printable(`${prefix}${name}`);
  return `--- ${file}\n+++ ${file}\n${lines.join('\n')}\n`;
}

const shown = (line: string): string =>
  printable(
    line
      .replace(/\r$/, '')
      .replaceAll('\t', '→')
      .replace(/[\u00a0\u2007\u202f]/g, '␣'),
  );

function summaryOf(fixed: readonly FixedFile[], isDry: boolean): Record<Language, string> {
  const lines = fixed.reduce((sum, one) => sum + changedLines(one).length, 0);
  if (lines === 0)
    return {
      id: 'tidak ada yang artinya hanya satu; tidak ada yang diubah',
      en: 'nothing has exactly one meaning; nothing was changed',
    };
  return isDry
    ? {
        id: `${lines} baris akan diperbaiki pada ${fixed.length} berkas`,
        en: `${lines} lines would be mended in ${fixed.length} files`,
      }
    : {
        id: `${lines} baris diperbaiki pada ${fixed.length} berkas`,
        en: `${lines} lines were mended in ${fixed.length} files`,
      };
}

/** A fix leaves as many lines as there were. */
function changedLines({ before, after }: FixedFile) {
  const now = after.split('\n');
  return before
    .split('\n')
    .map((line, i) => ({ number: i + 1, before: line, after: now[i] ?? '' }))
    .filter((one) => one.before !== one.after);
}
