// Findings that have a fix → changes of the text of one file. A fix whose text does not stand where it should is none.

import type { Diagnostic, Fix } from '../diagnostic/diagnostic.ts';
import { applyEdits, type TextEdit } from '../new/edits.ts';

/** The text with what is fixed; the same text where nothing is. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.some(({ fix }) => fix?.kind === 'tabs')) return withoutTabs(text);
  const starts = lineStarts(text);
  const edits = diagnostics.flatMap(({ fix, position }): readonly TextEdit[] => {
    if (fix === undefined || fix.kind === 'tabs') return [];
    const from = (starts[position.baris - 1] ?? text.length) + position.kolom - 1;
    return editAt(text, from, position.panjang ?? fix.wrong.length, fix);
  });
  return applyEdits(text, edits);
}

const STEP = '  ';

/** Where no line is set in by spaces there is no doubt of how deep a tab leads; else a line beside it has to tell. */
function withoutTabs(text: string): string {
  if (!/^ +(?=\S)/m.test(text)) {
    return text.replace(/^\t+/gm, (tabs) => STEP.repeat(tabs.length));
  }
  const lines = text.split('\n');
  const fixed: string[] = [];
  for (const [at, line] of lines.entries()) {
    const [tabs = ''] = /^\t+(?=\S)/.exec(line) ?? [];
    const indent = STEP.repeat(tabs.length);
    if (tabs !== '' && !isBesideSuch(indent, fixed, lines, at)) return text;
    fixed.push(indent + line.slice(tabs.length));
  }
  return fixed.join('\n');
}

/**
 * Whether a line beside it tells that a line is set in so far: the next one is, or the one before, where that opens nothing, or
 * opens what is one step deeper. In what a line opens it has to be deeper than that line, else not, whatever the next one tells.
 */
function isBesideSuch(
  indent: string,
  before: readonly string[],
  lines: readonly string[],
  at: number,
): boolean {
  const last = before.findLast(isTold) ?? '';
  const isOpened = OPENS.test(last);
  const level = isItem(lines[at] ?? '') ? indentOf(last).length : levelOf(last);
  if (isOpened ? indent.length <= level : indent.length > level) return false;
  let next = at + 1;
  while (next < lines.length && !isTold(lines[next] ?? '')) next++;
  const expected = isOpened ? level + STEP.length : level;
  return indentOf(lines[next] ?? '') === indent || expected === indent.length;
}

const isItem = (line: string): boolean => /^\s*-\s/.test(line);

/** How far what a line says is set in: behind the dash of an item stands its first key. */
const levelOf = (line: string): number => (/^ *(?:- +)*/.exec(line)?.[0] ?? '').length;

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** What stands below such a line is in it. */
const OPENS = /(?::|-|[|>][+-]?)\s*(?:\s#.*)?$/;

/** Whether a line says anything, and begins with no tab. */
const isTold = (line: string): boolean => /^ *[^\s#]/.test(line);

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
