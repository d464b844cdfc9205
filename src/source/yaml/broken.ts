// A text that is no YAML → its smallest parts that are none by themselves: each holds a mistake of its own.

import type { ErrorCode, YAMLError } from 'yaml';
import { findUnpaired } from './unpaired.ts';

/** What the library stumbled over, with its place in the whole text. */
export interface YamlError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

/** A part of a text, from `at` on. */
export interface TextPart {
  readonly text: string;
  readonly at: number;
}

export interface BrokenPart extends TextPart {
  readonly stumbles: readonly YamlError[];
}

type Read = (text: string) => readonly YAMLError[];

/** How many times a part is taken apart: more often than the format has levels, with its lists. */
const MOST_CUTS = 16;

/**
 * Takes a text apart by its keys and list items for as long as one of them alone is broken, so that a bracket or a quote that is
 * not closed does not reach over what follows.
 * @param errors what the library stumbles over in all of it
 * @param read what it stumbles over in a part
 */
export function findBroken(
  text: string,
  errors: readonly YAMLError[],
  read: Read,
): readonly BrokenPart[] {
  const whole = { text, at: 0 };
  const parts = narrow({ ...whole, stumbles: placed(errors, whole) }, read, MOST_CUTS);
  return parts.map((part) => ({ ...part, text: text.slice(part.at, part.at + part.text.length) }));
}

function narrow(part: BrokenPart, read: Read, cuts: number): readonly BrokenPart[] {
  const smaller = cuts === 0 ? [] : partsOf(part);
  const broken = smaller.flatMap((one) => {
    const stumbles = placed(read(one.text), one);
    return stumbles.length === 0 ? [] : narrow({ ...one, stumbles }, read, cuts - 1);
  });
  return broken.length === 0 ? [part] : broken;
}

const placed = (errors: readonly YAMLError[], { at }: TextPart): readonly YamlError[] =>
  errors.map(({ code, message, pos: [from, to] }) => ({
    code,
    message,
    from: at + from,
    to: at + to,
  }));

const START = /^(?:-(?=\s|$)|(?:"[^"]*"|'[^']*'|[^\s"'#{}[\],][^#{}[\],]*?):(?=\s|$))/;
const HEADER = /^[ ]*[^\s"'#{}[\],-][^#{}[\],:]*:[ ]*(?:#.*)?$/;
const ITEM = /^[ ]*-(?= +(?:- |[^\s"'#{}[\],|>][^#{}[\],]*?:(?:\s|$)))/;

/** How many spaces a line begins with. */
export const indentOf = (line: string): number => line.search(/[^ ]|$/);

/** The keys or items of the block that a part is; of a single one what stands below it. */
function partsOf(part: TextPart): readonly TextPart[] {
  const { text, at } = part;
  const lines = linesOf(text);
  const first = lines.find(({ line }) => /^\s*[^\s#]/.test(line));
  if (first === undefined) return [];
  const indent = indentOf(first.line);
  const starts = lines.filter(
    ({ line }) => indentOf(line) === indent && START.test(line.slice(indent)),
  );
  if (starts.length < 2) return below(part, first);
  const cuts = starts.slice(1).map(({ from }) => from);
  const ends = [...cuts, text.length];
  const parts = [0, ...cuts].map((from, i) => ({ text: text.slice(from, ends[i]), at: at + from }));
  return joinedByBrackets(parts);
}

interface Line {
  readonly line: string;
  readonly from: number;
}

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const one = { line: line.replace(/\r$/, ''), from };
    from += line.length + 1;
    return one;
  });
}

function below({ text, at }: TextPart, { line, from }: Line): readonly TextPart[] {
  if (HEADER.test(line)) {
    const start = from + line.length + 1;
    return start >= text.length ? [] : [{ text: text.slice(start), at: at + start }];
  }
  if (!ITEM.test(line)) return [];
  // As long as before, so that places stay.
  const dash = from + line.indexOf('-');
  return [{ text: `${text.slice(0, dash)} ${text.slice(dash + 1)}`, at }];
}

/** Brackets that are opened in one part and closed in another hold what is between them together, however it is indented. */
function joinedByBrackets(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as TextPart;
    const end = isOpen(part) ? closingPart(parts, i + 1) : i;
    const text = parts.slice(i, end + 1).map((one) => one.text);
    joined.push({ text: text.join(''), at: part.at });
    i = end;
  }
  return joined;
}

const isOpen = ({ text }: TextPart): boolean => findUnpaired(text)?.kind === 'open';

/** The first part from `from` on with a closing bracket too many; the one before where another bracket is opened first. */
function closingPart(parts: readonly TextPart[], from: number): number {
  for (let i = from; i < parts.length; i++) {
    const kind = findUnpaired((parts[i] as TextPart).text)?.kind;
    if (kind === 'extra') return i;
    if (kind !== undefined) break;
  }
  return from - 1;
}
