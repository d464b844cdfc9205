// What was probably meant where the quotes, brackets or spaces of a part of a text do not fit each other.

import { indentOf, type BrokenPart, type YamlError } from './broken.ts';
import { doubleQuoted, singleQuoted, type Mistake } from './mistakes.ts';
import { closingOf, findUnpaired } from './unpaired.ts';

/** A mistake by its place in the whole text. */
export interface PlacedMistake {
  readonly mistake: Mistake;
  readonly from: number;
  readonly to: number;
}

/** A quote that is not closed. */
export function findOpenQuote({ text, at: start }: BrokenPart): PlacedMistake | null {
  const found = findUnpaired(text);
  if (found?.kind !== 'quote') return null;
  const { sign, at } = found;
  const rest = /^[^\n]*/.exec(text.slice(at + 1))?.[0] ?? '';
  const inside = QUOTED.exec(rest)?.[0].trim() ?? rest.trim();
  const mistake = { what: 'kutip-terbuka', tanda: sign, write: doubleQuoted(inside) } as const;
  return { mistake, from: start + at, to: start + at + 1 + inside.length };
}

/** Within brackets a text ends before the next key or the closing bracket. */
const QUOTED = /^.*?(?=,\s+[\p{L}\p{N}_.-]+:\s|\s*[}\]]|\s*$)/u;

/** A bracket or comma without a partner, or a closing bracket that stands too far to the left. */
export function findBracket(part: BrokenPart, stumble: YamlError): PlacedMistake | null {
  const { text, at: start } = part;
  const found = findUnpaired(text);
  if (found === null) return findOutdented(part) ?? findStray(part, stumble);
  if (found.kind === 'quote') return null;
  const { sign, at } = found;
  const mistake: Mistake =
    found.kind === 'open'
      ? { what: 'kurung-terbuka', tanda: sign, tutup: closingOf(sign) }
      : { what: 'kurung-lebih', tanda: sign };
  return { mistake, from: start + at, to: start + at + 1 };
}

/** `[1, 2]]`, `[1,, 2]`, `[{ a: 1 } { b: 2 }]`: what the library stumbles over is the sign itself. */
function findStray({ text, at }: BrokenPart, stumble: YamlError): PlacedMistake | null {
  const { code, message, from } = stumble;
  const isMissing = /^Missing ,/.test(message);
  if (code !== 'UNEXPECTED_TOKEN' && !isMissing) return null;
  const sign = text[from - at] ?? '';
  const place = { from, to: from + 1 };
  if (/[}\]]/.test(sign)) return { mistake: { what: 'kurung-lebih', tanda: sign }, ...place };
  if (sign === ',') return { mistake: { what: 'koma-lebih' }, ...place };
  const isSecond = isMissing || /[}\]]\s*$/.test(text.slice(0, from - at));
  return isSecond ? { mistake: { what: 'koma', write: null, text: null }, ...place } : null;
}

/** Text between double quotes with a backslash, which means something there. */
export function findBackslash({ text, at, stumbles }: BrokenPart): PlacedMistake | null {
  const stumble = stumbles.find(({ code }) => code === 'BAD_DQ_ESCAPE');
  if (stumble === undefined) return null;
  const start = text.lastIndexOf('"', stumble.from - at);
  const end = text.indexOf('"', stumble.from - at);
  if (start === -1 || end === -1) return null;
  const mistake = {
    what: 'garis-miring',
    write: singleQuoted(text.slice(start + 1, end)),
  } as const;
  return { mistake, from: at + start, to: at + end + 1 };
}

function findOutdented({ text, at, stumbles }: BrokenPart): PlacedMistake | null {
  const stumble = stumbles.find(
    ({ code, message }) => code === 'BAD_INDENT' && message.startsWith('Flow'),
  );
  if (stumble === undefined) return null;
  const from = text.lastIndexOf('\n', stumble.from - at - 1) + 1;
  const [line = '', indent = '', sign = ''] = /^([ ]*)([^ \n]).*/.exec(text.slice(from)) ?? [];
  const opening = text.slice(0, from).split('\n').findLast(isOpening);
  if (opening === undefined) return null;
  const [whole = '', dashes = ''] = /^[ ]*((?:- +)*)/.exec(opening) ?? [];
  const isInItem = dashes !== '' && /^[{[]/.test(opening.slice(whole.length));
  const spaces = isInItem ? whole.length : whole.length + 2;
  const start = at + from + indent.length;
  return /[}\]]/.test(sign)
    ? { mistake: { what: 'kurung-menjorok', tanda: sign, spaces }, from: start, to: start + 1 }
    : {
        mistake: { what: 'menjorok', spaces: indent.length, expected: spaces, isText: false },
        from: start,
        to: at + from + line.length,
      };
}

/** Whether a line opens a bracket that it does not close. */
const isOpening = (line: string): boolean => findUnpaired(line)?.kind === 'open';

/**
 * A key without its colon, or a key or item that does not stand below the others.
 * @param text that the part is of
 */
export function findOutOfLine(
  part: BrokenPart,
  stumble: YamlError,
  text: string,
): PlacedMistake | null {
  const lines = contentLines(part);
  const i = lines.findLastIndex(({ from }) => from <= stumble.from);
  const line = lines[i];
  if (line === undefined) return null;
  return (
    withoutColon(line, lines[i + 1]) ??
    tooDeep(line, lines[i + 1]) ??
    besideItems(line, text) ??
    tooShallow(lines, i)
  );
}

interface ContentLine {
  readonly line: string;
  readonly from: number;
  /** Where its key or text begins, behind the dash of an item. */
  readonly column: number;
  readonly isItem: boolean;
  readonly key: string | null;
  readonly value: string;
}

const CONTENT =
  /^[ ]*(?:- +)*(?:([^\s"'#{}[\],:][^#{}[\],:]*|"[^"]*"|'[^']*'):(?:\s+(.*))?$|(.*)$)/;

function contentLines({ text, at }: BrokenPart): readonly ContentLine[] {
  let next = at;
  return text.split('\n').flatMap((raw) => {
    const from = next;
    next += raw.length + 1;
    const line = raw.replace(/\s+$/, '');
    if (/^\s*(?:#|$)/.test(line)) return [];
    const [, key = null, value = '', plain = ''] = CONTENT.exec(line) ?? [];
    const column = /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0;
    const isItem = /^[ ]*-(?: |$)/.test(line);
    return [{ line, from, column, isItem, key, value: key === null ? plain : value }];
  });
}

/** `nama Dinas Contoh` above another key, `instansi` above what belongs to it. */
function withoutColon(one: ContentLine, next: ContentLine | undefined): PlacedMistake | null {
  if (one.key !== null) return null;
  const typed = one.line.slice(one.column);
  const [text, key = '', value = ''] = NO_COLON.exec(typed) ?? [];
  if (text === undefined || (value === '' && next === undefined)) return null;
  const isAbove = value === '' ? (next?.column ?? 0) > one.column : next?.column === one.column;
  if (next !== undefined && (next.key === null || !isAbove)) return null;
  const from = one.from + one.column;
  const mistake = { what: 'tanpa-titik-dua', write: `${key}: ${value}`.trim() } as const;
  return { mistake, from, to: from + text.length };
}
const NO_COLON = /^([a-z_]+|[A-Z]+\d[\w.]*)(?: *= *| +|$)(.*)$/;

/** A key below one that has a value already, and more to the right. */
function tooDeep(one: ContentLine, next: ContentLine | undefined): PlacedMistake | null {
  if (next === undefined || one.key === null || one.value === '' || next.key === null) return null;
  return next.column > one.column && !next.isItem ? outOfLine(next, one.column, true) : null;
}

/** An item that does not stand below the one above it. */
function besideItems(one: ContentLine, text: string): PlacedMistake | null {
  if (!one.isItem) return null;
  const above = text.slice(0, one.from).split('\n');
  const item = above.findLast((line) => /^ *-(?: |$)/.test(line));
  const column = indentOf(item ?? one.line);
  return column === indentOf(one.line) ? null : outOfLine(one, column);
}

/** A key that stands between those above it. */
function tooShallow(lines: readonly ContentLine[], i: number): PlacedMistake | null {
  const one = lines[i] as ContentLine;
  if (one.key === null) return null;
  const own = indentOf(one.line);
  const [first] = lines as readonly [ContentLine];
  if (own === 0 && first.from === 0 && indentOf(first.line) > 0) return outOfLine(first, 0);
  const columns = lines.slice(0, i).map(({ column }) => column);
  // Where the others stand as this one does, it is the first that is out of line.
  if (i === 1 && lines[2]?.column === own)
    return outOfLine(first, own - first.column + indentOf(first.line));
  if (columns.length === 0 || columns.includes(own)) return null;
  const near = columns.reduce((a, b) => (Math.abs(b - own) < Math.abs(a - own) ? b : a));
  return outOfLine(one, near);
}

function outOfLine(one: ContentLine, expected: number, isText = false): PlacedMistake {
  const spaces = indentOf(one.line);
  const mistake = { what: 'menjorok', spaces, expected, isText } as const;
  return { mistake, from: one.from + spaces, to: one.from + one.line.length };
}
