// The reports that lkjip makes, audited as if somebody else had typed them: nothing is found that is not there, and every
// figure of a table is read. What a table holds is counted in the page, which another part of the program writes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditDocument, type Audit } from '../../src/audit/audit.ts';
import { sharedDocument } from '../shared/documents.ts';
import { onceEach } from '../shared/once-each.ts';
import { sharedReports, type Workspace } from '../shared/reports.ts';
import { short } from './read.ts';

const REPORTS: readonly (readonly [Workspace, number])[] = [
  ['data', 2020],
  ['examples/dinas-contoh', 2021],
  ['examples/dinas-contoh', 2022],
  ['examples/dinas-contoh', 2023],
];

/** Sasaran 1 and 2: target 90 in the Renstra, 95 in the IKU. AKIP: 87 in the Renstra, 82 in the IKU. */
const SEED_TARGETS = [
  'audit-antartabel 90 → 95',
  'audit-antartabel 90 → 95',
  'audit-antartabel 87 → 82',
];

const FIGURE = /^[-−]?\d[\d.]*(?:,\d+)?$/;
const YEAR = /^20\d\d$/;
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** The figures of each numbered table of the page, without the numbers of its rows. */
function figuresOfPage(html: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...html.matchAll(/<table.*?<\/table>/gs)].flatMap(([table]) => {
      const number = /class="label">Tabel ([\w.]+)</.exec(table)?.[1];
      const isNumbered = />No<\/th>/.test(table);
      const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
          cell
            .replace(/<sup.*?<\/sup>/gs, '')
            .replace(/<[^>]*>/g, '')
            .trim(),
        ),
      );
      const figures = rows
        .slice(1)
        .flatMap((cells) => (isNumbered && /^\d+$/.test(cells[0] ?? '') ? cells.slice(1) : cells))
        .filter((text) => FIGURE.test(text) && !YEAR.test(text));
      return number === undefined ? [] : [[number, figures] as const];
    }),
  );
}

/** The figures of each numbered table as the audit read them. */
function figuresOfAudit({ sheets }: Audit): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sheets.flatMap(({ table, rows, columns }) => {
      const figures = rows.flatMap(({ readings, isOwn }) =>
        readings.flatMap((reading, i) =>
          reading.kind === 'figure' &&
          reading.figure.words === '' &&
          isOwn[i] === true &&
          columns[i]?.role !== 'nomor' &&
          !YEAR.test(reading.figure.text)
            ? [reading.figure.text]
            : [],
        ),
      );
      return table.number === null ? [] : [[table.number, figures] as const];
    }),
  );
}

describe.each(REPORTS)('%s %i', (workspace, year) => {
  let folder = '';
  beforeAll(async () => {
    folder = await sharedReports(workspace);
  });

  const fileOf = (format: string) => join(folder, String(year), `lkjip-${year}.${format}`);
  const audit = onceEach(async (format) =>
    auditDocument(await sharedDocument(workspace, year, format)),
  );

  test.each(['pdf', 'docx', 'xlsx'])('nothing is wrong in its %s', async (format) => {
    expect(short(await audit(format))).toEqual(workspace === 'data' ? SEED_TARGETS : []);
  });

  test.each(['pdf', 'docx'])('every figure of the tables is read in its %s', async (format) => {
    const read = figuresOfAudit(await audit(format));
    const page = figuresOfPage(await readFile(fileOf('html'), 'utf8'));
    expect(page.size).toBeGreaterThan(20);
    for (const [number, figures] of page) {
      expect([number, sorted(read.get(number) ?? [])]).toEqual([number, sorted(figures)]);
    }
  });
});
