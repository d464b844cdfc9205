// What the library stumbled over → findings.

import { report, type Finding } from '../../diagnostic/rule.ts';
import { yamlRules } from '../rules/yaml.ts';
import type { BrokenPart, YamlError } from './broken.ts';
import { findMistake } from './mistakes.ts';
import {
  findBackslash,
  findBracket,
  findOpenQuote,
  findOutOfLine,
  type PlacedMistake,
} from './mistaken-layout.ts';
import type { PlaceOfSpan } from './places.ts';

const MAX_FINDINGS = 20;

/** The text that the library stumbled over. */
interface Stumbled {
  readonly text: string;
  readonly placeOf: PlaceOfSpan;
}

/**
 * Words what the library stumbled over: one finding for each part that is broken by itself, and one for all lines that begin with
 * a tab. One mistake makes it stumble many times: what is known to be the cause is said, else the first.
 */
export function wordStumbles(parts: readonly BrokenPart[], where: Stumbled): readonly Finding[] {
  const { placeOf } = where;
  const tabs = parts.flatMap(tabsOf);
  const [firstTab] = tabs;
  const others = parts.filter((part) => tabsOf(part).length === 0);
  const findings = others.slice(0, MAX_FINDINGS).map((part) => wordPart(part, where));
  if (firstTab === undefined) return findings;
  const tabbed = new Set(tabs.map(({ from }) => placeOf(from).baris));
  const place = placeOf(firstTab.from, firstTab.to);
  const fakta = { lain: tabbed.size - 1, isBehindDash: firstTab.isBehindDash };
  return [report(yamlRules['yaml-tab'], fakta, place), ...findings];
}

/** The tabs that a part begins its lines with, where the first thing stumbled over is one. */
function tabsOf({ text, at, stumbles }: BrokenPart): readonly Tab[] {
  const tabs = [...text.matchAll(/(?<=^ *)(\t+)[\t ]*(?=\S)|(?<=^[ -]*- *)\t+(?=\S)/gm)].map(
    ({ 0: lead, 1: tab = lead, index }) => ({
      from: at + index,
      to: at + index + tab.length,
      content: at + index + lead.length,
      isBehindDash: /- *$/.test(text.slice(0, index)),
    }),
  );
  const [first] = stumbles;
  const isTabbed = tabs.some(({ content }) => first?.from === content);
  return isTabbed || stumbles.some(({ code }) => code === 'TAB_AS_INDENT') ? tabs : [];
}

interface Tab {
  readonly from: number;
  readonly to: number;
  /** Of the first thing on its line that is none. */
  readonly content: number;
  readonly isBehindDash: boolean;
}

function wordPart(part: BrokenPart, where: Stumbled): Finding {
  const { placeOf } = where;
  const first = part.stumbles[0] as YamlError;
  const misled = part.stumbles.find(({ code }) => MISLEADING.has(code));
  const cause = misled === undefined ? null : causeOf(part, misled, where);
  if (cause === null) return findingOf(first, placeOf);
  const { mistake, from, to } = cause;
  const position = placeOf(from, to);
  return mistake.what === 'tak-terlihat'
    ? report(yamlRules['tanda-tak-terlihat'], { tanda: mistake.tanda }, position)
    : report(
        yamlRules['yaml-salah'],
        { pesan: first.message, jenis: first.code, sebab: mistake },
        position,
      );
}

/** A quote first, which swallows what follows; then what is told by one line; brackets and spaces last, which many a mistake puts out. */
function causeOf(part: BrokenPart, stumble: YamlError, where: Stumbled): PlacedMistake | null {
  return (
    findOpenQuote(part) ??
    findBackslash(part) ??
    causeOnLine(part, stumble, where) ??
    findBracket(part, stumble) ??
    findOutOfLine(part, stumble, where.text)
  );
}

function causeOnLine(
  { text: part, at }: BrokenPart,
  stumble: YamlError,
  { text, placeOf }: Stumbled,
): PlacedMistake | null {
  const lineOf = (offset: number) => placeOf(offset).baris - placeOf(at).baris;
  const lines = text.slice(at, at + part.length).split('\n');
  const found = findMistake(
    lines.map((line) => line.replace(/\r$/, '')),
    lineOf(stumble.from),
    lineOf(stumble.to),
  );
  if (found === null) return null;
  const before = lines.slice(0, found.line).reduce((sum, line) => sum + line.length + 1, 0);
  const from = at + before + found.column;
  return { mistake: found.mistake, from, to: from + found.length };
}

/** Errors that an everyday mistake can lead to; of the others the code says enough. */
const MISLEADING: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function findingOf({ code, message, from, to }: YamlError, placeOf: PlaceOfSpan): Finding {
  const position = placeOf(from, to);
  switch (code) {
    case 'MULTIPLE_DOCS':
      return report(yamlRules['yaml-banyak-dokumen'], {}, position);
    case 'TAG_RESOLVE_FAILED':
      return report(yamlRules['yaml-tag'], {}, position);
    default:
      return report(yamlRules['yaml-salah'], { pesan: message, jenis: code }, position);
  }
}
