// The files of a year's `lampiran/` folder, in the order of their names, with their titles and what is wrong with them.

import { capitalised } from '../language.ts';
import { report, type Finding } from '../diagnostic/rule.ts';
import { UA_FLAWS, type SheetFlaw } from '../pdf/flaws.ts';
import { compare } from '../diagnostic/finding.ts';
import { yearFile } from './layout.ts';
import { nearest } from './nearest.ts';
import { annexRules } from './rules/annex.ts';
import { startOf, type Annex, type AnnexLook, type AnnexSheet } from './workspace.ts';
import type { YamlFile } from './yaml/document.ts';

/** Sheets that are bound into one report. */
const SHEETS_MAX = 1000;

interface AnnexSource {
  /** Paths of the files of all years. */
  readonly files: readonly string[];
  readonly looks: ReadonlyMap<string, AnnexLook>;
  /** The titles by name of the file, and the file that they stand in. */
  readonly titles: ReadonlyMap<string, string>;
  readonly document: YamlFile | undefined;
}

/** Nothing of a file that nobody has looked into. */
export function annexesOf(
  year: number,
  { files, looks, titles, document }: AnnexSource,
): { readonly annexes: readonly Annex[]; readonly findings: readonly Finding[] } {
  const own = files.filter((file) => file.startsWith(`${String(year)}/lampiran/`)).sort(compare);
  const names = own.map(nameOf);
  const findings: Finding[] = [...titles.keys()]
    .filter((nama) => !names.includes(nama))
    .map((nama) => {
      const position = document?.placeOfKey([nama]) ?? startOf(yearFile('keterangan', year));
      const facts = { nama, similar: nearest(nama, names) };
      return report(annexRules['keterangan-tanpa-berkas'], facts, position);
    });
  const annexes = own.flatMap((file): Annex[] => {
    const look = looks.get(file);
    if (look === undefined) return [];
    findings.push(...judge(file, look));
    if (look.kind === 'broken') return [];
    const judul = titles.get(nameOf(file)) ?? titleOf(nameOf(file));
    return [{ file, judul, ...sheetsOf(look) }];
  });
  findings.push(...judgeAll(annexes));
  return { annexes, findings };
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? '').normalize('NFC');

/** `01-perjanjian-kinerja.pdf` → "Perjanjian kinerja". */
function titleOf(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/^\d+(?:[.\d]*)[-_ ]+(?=\S)/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return capitalised(words);
}

function sheetsOf(look: Exclude<AnnexLook, { kind: 'broken' }>): Pick<Annex, 'isPdf' | 'sheets'> {
  if (look.kind === 'pdf') return { isPdf: true, sheets: look.sheets };
  return { isPdf: false, sheets: [look.size === null ? null : { ...look.size, flaws: [] }] };
}

function judge(file: string, look: AnnexLook): readonly Finding[] {
  const at = startOf(file);
  if (look.kind === 'broken') return [report(annexRules['lampiran-rusak'], look, at)];
  if (look.kind === 'picture') return [];
  const missing = pagesWith(look.sheets, (flaw) => UA_FLAWS.has(flaw));
  const other = pagesWith(look.sheets, (flaw) => !UA_FLAWS.has(flaw));
  return [
    ...(missing === '' ? [] : [report(annexRules['lampiran-tanpa-huruf'], { pages: missing }, at)]),
    ...(other === '' ? [] : [report(annexRules['lampiran-bukan-arsip'], { pages: other }, at)]),
  ];
}

/** `2, 5–7`; empty where there is no such page. */
function pagesWith(sheets: readonly AnnexSheet[], isMeant: (flaw: SheetFlaw) => boolean): string {
  const runs: [number, number][] = [];
  for (const [i, { flaws }] of sheets.entries()) {
    if (!flaws.some(isMeant)) continue;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i + 1, i + 1]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function judgeAll(annexes: readonly Annex[]): readonly Finding[] {
  const sheet = annexes.reduce((sum, { sheets }) => sum + sheets.length, 0);
  if (sheet <= SHEETS_MAX) return [];
  const largest = annexes.reduce((one, other) =>
    other.sheets.length > one.sheets.length ? other : one,
  );
  const facts = { lembar: sheet, paling: SHEETS_MAX };
  return [report(annexRules['lampiran-terlalu-banyak'], facts, startOf(largest.file))];
}
