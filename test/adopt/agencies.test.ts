// The reports of a province, a court, a tax office and a hospital, taken over from their Word documents: words, days, bounds,
// shares, weights, indices and what they are compared with come back as they were entered.

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { adopt, type Adopted } from '../../src/adopt/adopt.ts';
import { toSource } from '../../src/adopt/source.ts';
import { analyse, type Analysis, type Tahunan } from '../../src/analyse.ts';
import { auditDocument } from '../../src/audit/audit.ts';
import type { AuditFinding } from '../../src/audit/check/finding.ts';
import { readDocument } from '../../src/audit/read/read-document.ts';
import { formatTarget, formatTerhitung } from '../../src/compose/format.ts';
import { loadWorkspace } from '../../src/source/load/load.ts';
import { typedValue } from '../../src/new/typed-figure.ts';
import { wordOf } from '../shared/word.ts';
import { figuresOf } from './figures.ts';

const AGENCIES = [
  ['provinsi', 2020],
  ['pengadilan', 2022],
  ['kantor-pajak', 2022],
  ['rumah-sakit', 2022],
  ['balai-pom', 2022],
] as const;

const FOLDER = join(import.meta.dirname, '../../examples');
/** What is said beside the figures: weights, what a value is compared with, scores of own scales. */
function sayingsOf({ hasil }: Tahunan): readonly string[] {
  const { sasaran, tujuan, renstra, scorecard } = hasil;
  const indicators = [...tujuan, ...sasaran].flatMap(({ indikator }) => indikator);
  return [
    ...indicators.map(
      ({ indikator: { nama, bobot } }) => `${nama}: ${bobot?.nilai.toFixed() ?? ''}`,
    ),
    ...sasaran.map(({ sasaran: { nama, bobot } }) => `${nama}: ${bobot?.nilai.toFixed() ?? ''}`),
    ...renstra.perspektif.map(
      ({ kode, nama, bobot }) => `${kode} ${nama}: ${bobot?.nilai.toFixed() ?? ''}`,
    ),
    `NKO: ${scorecard?.nko == null ? '' : formatTerhitung(scorecard.nko.nilai)}`,
    ...indicators.flatMap(({ indikator: { nama }, pembanding }) =>
      pembanding.map(
        ({ pembanding: one, nilai }) =>
          `${nama}, ${one.nama} ${one.jenis} ${one.sumber ?? ''}: ${[...nilai].map(([year, value]) => `${year} ${formatTarget(value)}`).join(', ')}`,
      ),
    ),
    ...[...hasil.data.realisasi].flatMap(([, { nilai }]) =>
      nilai === null || 'kode' in nilai ? [] : [typedValue(nilai)],
    ),
  ].sort();
}

const LEFT: Readonly<Record<string, readonly string[]>> = {
  // What earlier years spent is in their folders.
  'balai-pom': ['Tabel 3.14'],
  // What a tujuan spends is that of its sasaran, and no table of the province says which those are.
  provinsi: ['Tabel 3.5', 'Tabel 3.9'],
};

describe.each(AGENCIES)('%s %i', (agency, year) => {
  let original: Tahunan;
  let made: Adopted;
  let again: Analysis;
  let findings: readonly AuditFinding[];
  beforeAll(async () => {
    const { tahunan } = analyse(await loadWorkspace(join(FOLDER, agency)), [year], 'id');
    original = tahunan[0]!;
    const understood = auditDocument(await readDocument(await wordOf(original)));
    findings = understood.findings;
    made = adopt([toSource('laporan.docx', true, understood)], {})!;
    const files = made.files.map(({ name, content }) => ({
      file: name,
      content: new TextEncoder().encode(content),
    }));
    again = analyse({ files, pictures: [] }, [made.year], 'id');
  });

  test('the audit finds nothing', () => {
    expect(findings.map(({ code, place, printed }) => ({ code, place, printed }))).toEqual([]);
  });

  test('every figure comes back', () => {
    expect(again.diagnostics.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    expect(again.diagnostics.filter(({ kode }) => kode.startsWith('tercetak-'))).toEqual([]);
    expect(figuresOf(again.tahunan[0]!)).toEqual(figuresOf(original));
    expect(figuresOf(original).length).toBeGreaterThan(30);
  });

  test('and so do shares, words, weights and comparisons', () => {
    expect(sayingsOf(again.tahunan[0]!)).toEqual(sayingsOf(original));
  });

  test('no table of figures is left but those', () => {
    const left = [...(made.rest ?? '').matchAll(/^## (Tabel .*)$/gm)].map(([, head]) => head);
    expect(left).toEqual(LEFT[agency] ?? []);
  });
});
