// What the reports compare an indicator with: standards, means of others, other regions, by year.

import { labelOf, type Sheet } from '../../audit/column/sheet.ts';
import { keyOf } from '../../audit/check/register.ts';
import { fold } from '../../audit/table/head.ts';
import { typedLevel } from '../../new/typed-figure.ts';
import type { DraftComparator, Found } from '../draft.ts';
import { originOf, type SourceReport } from '../source.ts';
import type { NamedPlan } from './goals.ts';
import type { DraftKinds } from './value/kinds.ts';
import { sourceLine } from './notes.ts';
import { typedReading } from './value/printed-figure.ts';
import { wordIn } from './value/printed-word.ts';
import { subjectsOf, wordsAt } from './subject.ts';

/** By kode of the indicator; of what is said twice the first. */
export function collectComparators(
  reports: readonly SourceReport[],
  plan: NamedPlan,
  kinds: DraftKinds,
): ReadonlyMap<string, readonly DraftComparator[]> {
  const all = new Map<string, DraftComparator[]>();
  for (const report of reports) {
    for (const sheet of report.sheets) {
      for (const [kode, one] of comparatorsIn(report, sheet, plan, kinds)) {
        const list = all.get(kode) ?? [];
        all.set(kode, list);
        if (!list.some(({ nama }) => nama.text === one.nama.text)) list.push(one);
      }
    }
  }
  return all;
}

function comparatorsIn(
  report: SourceReport,
  sheet: Sheet,
  { sasaran, tujuan }: NamedPlan,
  kinds: DraftKinds,
): readonly (readonly [string, DraftComparator])[] {
  const named = sheet.columns.find((one) => /^pembanding\b/.test(fold(labelOf(one))));
  const years = sheet.columns.filter(({ year }) => year !== null);
  if (named === undefined || years.length === 0) return [];
  const indicators = [...sasaran, ...tujuan].flatMap(({ indikator }) => indikator);
  return [...subjectsOf(sheet)].flatMap(([row, { indikator }]) => {
    const kode = indicators.find(({ key }) => key === keyOf(indikator ?? ''))?.kode;
    const nama = wordsAt(row, named.index);
    // The agency's own values stand in the first row.
    if (kode === undefined || nama === '' || /^realisasi\b/i.test(nama)) return [];
    const values = years.flatMap(({ index, year }): readonly (readonly [number, Found])[] => {
      const reading = row.readings[index];
      const word = kinds.get(kode)?.jenis === 'predikat' ? wordIn(reading) : null;
      const text = typedReading(reading) ?? (word?.kind === 'level' ? typedLevel(word.text) : null);
      const cell = row.cells[index] ?? null;
      if (text === null || year === null) return [];
      return [[year, { text, origin: originOf(report, cell?.place ?? null, sheet), cell }]];
    });
    const cell = row.cells[named.index] ?? null;
    const found = { text: nama, origin: originOf(report, cell?.place ?? null, sheet), cell };
    const one = { nama: found, jenis: kindOf(nama), sumber: sourceFor(report, sheet, nama) };
    return values.length === 0 ? [] : [[kode, { ...one, values: new Map(values) }] as const];
  });
}

/** By its name; null for what is none of the kinds. */
function kindOf(nama: string): DraftComparator['jenis'] {
  if (/\bspm\b|\bstandar pelayanan minimal\b/i.test(nama)) return 'spm';
  if (/\bstandar\b/i.test(nama)) return 'standar';
  if (/\bnasional\b|\brata\W?rata\b/i.test(nama)) return 'rata-rata';
  return /^(?:provinsi|kabupaten|kota|kab\.)\s/i.test(nama) ? 'daerah' : null;
}

/** `Nasional: BPS, 2021; …`, or one source for all. */
function sourceFor(report: SourceReport, sheet: Sheet, nama: string): string | null {
  const line = sourceLine(report, sheet);
  if (line === null) return null;
  const named = line.split(/;\s*/).find((part) => part.startsWith(`${nama}: `));
  if (named !== undefined) return named.slice(nama.length + 2);
  return line.includes(': ') ? null : line;
}
