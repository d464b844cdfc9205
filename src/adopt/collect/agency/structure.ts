// The positions of an agency with those above them, where a list says them plainly.

import type { DraftPosition } from '../../draft.ts';
import { originOf, type SourceReport } from '../../source.ts';
import { itemWords } from '../subject.ts';

/** What leads to the list. */
const LEAD =
  /\b(?:susunan|struktur) (?:organisasi|kelembagaan)\b[^.]{0,160}\b(?:terdiri (?:atas|dari)|sebagai berikut|meliputi|yaitu)\s*:?\s*$/i;
/** Marks of items, by the kind that tells their level. */
const MARKS: readonly RegExp[] = [
  /^\d{1,2}\.\s+/,
  /^[a-z]\.\s+/,
  /^\d{1,2}\)\s+/,
  /^[a-z]\)\s+/,
  /^[IVX]{1,4}\.\s+/,
  /^[-–]\s+/,
  /^[•●▪◦*✓➢\ue000-\uf8ff]\s+/u,
];
/** What a position ends with that has others below it. */
export const LEADS_ON =
  /,?\s*(?:yang )?(?:terdiri (?:atas|dari)|membawahi|membawahkan|meliputi)\s*:?\s*$/i;
const LENGTH_MAX = 120;

interface Item {
  readonly level: number;
  readonly text: string;
  readonly origin: string;
}

/** Nothing unless every item of the list is a position, and no two are called the same. */
export function collectStructure(report: SourceReport): readonly DraftPosition[] {
  const { paragraphs } = report;
  const at = paragraphs.findIndex(({ text }) => LEAD.test(text));
  const items = at === -1 ? [] : itemsBehind(report, at);
  const names = new Set(items.map(({ text }) => positionOf(text).jabatan));
  const isPlain =
    items.length > 1 && names.size === items.length && items.every(({ text }) => isPosition(text));
  if (!isPlain) return [];
  return items.map(({ level, text, origin }, i) => {
    const above = items.slice(0, i).findLast((one) => one.level < level);
    return {
      ...positionOf(text),
      below: above === undefined ? null : positionOf(above.text).jabatan,
      origin,
    };
  });
}

function itemsBehind(report: SourceReport, at: number): readonly Item[] {
  const items: Item[] = [];
  const open: RegExp[] = [];
  for (const { text, lines } of report.paragraphs.slice(at + 1)) {
    const mark = MARKS.find((one) => one.test(text));
    if (mark === undefined) break;
    const known = open.indexOf(mark);
    if (known === -1) open.push(mark);
    else open.splice(known + 1);
    items.push({
      level: open.length - 1,
      text: itemWords(text.replace(mark, '')),
      origin: originOf(report, lines[0]?.place ?? null, null),
    });
  }
  return items;
}

const isPosition = (text: string): boolean =>
  text.length <= LENGTH_MAX && /^\p{Lu}/u.test(text) && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);

/** `Kepala Dinas: Nama, S.E.` names who it is. */
function positionOf(text: string): { readonly jabatan: string; readonly nama: string | null } {
  const plain = text.replace(LEADS_ON, '').replace(/[:;,]$/, '');
  const [, jabatan = plain, nama = ''] = /^([^:]+): (\p{Lu}.*)$/u.exec(plain) ?? [];
  return { jabatan, nama: nama === '' ? null : nama };
}
