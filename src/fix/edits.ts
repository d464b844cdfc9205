// Findings that have a fix → changes of the text of one file. A fix whose text does not stand where it should is none.

import type { Diagnostic, Fix } from '../diagnostic/diagnostic.ts';
import { applyEdits, type TextEdit } from '../new/edits.ts';

/** The text with what is fixed; the same text where nothing is. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.some(({ fix }) => fix?.kind === 'tabs')) return withoutTabs(text);
  const starts = lineStarts(text);
  const edits = diagnostics.flatMap(({ fix, posisi }): readonly TextEdit[] => {
    if (fix === undefined || fix.kind === 'tabs') return [];
    const from = (starts[posisi.baris - 1] ?? text.length) + posisi.kolom - 1;
    return editAt(text, from, posisi.panjang ?? fix.wrong.length, fix);
  });
  return applyEdits(text, edits);
}

/** Where no line is set in by spaces there is no doubt of how deep a tab leads. */
function withoutTabs(text: string): string {
  if (/^ +(?=\S)/m.test(text)) return text;
  return text.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function editAt(
  text: string,
  from: number,
  length: number,
  fix: Exclude<Fix, { readonly kind: 'tabs' }>,
): readonly TextEdit[] {
  const { wrong, right } = fix;
  const span = text.slice(from, from + length);
  if (fix.kind === 'sign') {
    const at = span.indexOf(wrong);
    return at === -1 ? [] : [{ from: from + at, to: from + at + wrong.length, text: right }];
  }
  // The value may go on where its finding ends: at the comma that cut it.
  if (text.startsWith(wrong, from) && span.length <= wrong.length)
    return [{ from, to: from + wrong.length, text: right }];
  const isBetweenQuotes = ['"', "'"].some((quote) => span === `${quote}${wrong}${quote}`);
  return fix.isQuotable && isBetweenQuotes ? [{ from, to: from + length, text: right }] : [];
}
