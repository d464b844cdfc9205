// What the library stumbled over → findings.

import type { YAMLError } from 'yaml';
import { report, type Finding } from '../../diagnostic/rule.ts';
import { yamlRules } from '../rules/yaml.ts';
import { findMistake } from './mistakes.ts';
import type { PlaceOfSpan } from './places.ts';

const MAX_FINDINGS = 20;

/** The text that the library stumbled over. */
interface Stumbled {
  readonly file: string;
  readonly text: string;
  readonly placeOf: PlaceOfSpan;
}

/**
 * Words what the library stumbled over, the first of each line. One mistake makes it stumble many times: what is known to be the
 * cause is said alone.
 */
export function wordStumbles(stumbles: readonly YAMLError[], where: Stumbled): readonly Finding[] {
  const { text, placeOf } = where;
  const tabs = stumbles.filter(({ code }) => code === 'TAB_AS_INDENT');
  const [firstTab] = tabs;
  if (firstTab !== undefined) {
    const tabbed = new Set(tabs.map(({ pos: [from] }) => placeOf(from).baris));
    return [report(yamlRules['yaml-tab'], { lain: tabbed.size - 1 }, placeOf(...firstTab.pos))];
  }
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const findings = new Map<number, Finding>();
  for (const stumble of stumbles) {
    const cause = MISLEADING.has(stumble.code) ? causeOf(stumble, lines, where) : null;
    if (cause !== null) return [cause];
    const finding = findingOf(stumble, placeOf);
    // The first of a line is what is wrong, the others follow from it.
    const { baris } = finding.posisi;
    if (!findings.has(baris)) findings.set(baris, finding);
  }
  return [...findings.values()].slice(0, MAX_FINDINGS);
}

function causeOf(
  { pos: [from, to], message, code }: YAMLError,
  lines: readonly string[],
  { file, placeOf }: Stumbled,
): Finding | null {
  const found = findMistake(lines, placeOf(from).baris - 1, placeOf(to).baris - 1);
  if (found === null) return null;
  const { mistake, line, column, length } = found;
  const posisi = { berkas: file, baris: line + 1, kolom: column + 1, panjang: length };
  return mistake.apa === 'tak-terlihat'
    ? report(yamlRules['tanda-tak-terlihat'], { tanda: mistake.tanda }, posisi)
    : report(yamlRules['yaml-salah'], { pesan: message, jenis: code, sebab: mistake }, posisi);
}

/** Errors that an everyday mistake can lead to; of the others the code says enough. */
const MISLEADING: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function findingOf(stumble: YAMLError, placeOf: PlaceOfSpan): Finding {
  const posisi = placeOf(...stumble.pos);
  switch (stumble.code) {
    case 'MULTIPLE_DOCS':
      return report(yamlRules['yaml-banyak-dokumen'], {}, posisi);
    case 'RESOURCE_EXHAUSTION':
      return report(yamlRules['yaml-terlalu-dalam'], {}, posisi);
    case 'TAG_RESOLVE_FAILED':
      return report(yamlRules['yaml-tag'], {}, posisi);
    default:
      return report(
        yamlRules['yaml-salah'],
        { pesan: stumble.message, jenis: stumble.code },
        posisi,
      );
  }
}
