// Workbooks that say of themselves what no form would. There is no clock in these tests: what grows with the square of its
// size takes minutes, and the limit of a test is far below that.

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCell } from '../../src/excel/form/cell-value.ts';
import { compareForm } from '../../src/excel/form/decide.ts';
import { formOfYear } from '../../src/excel/form/apply.ts';
import { readMarks } from '../../src/excel/form/marks.ts';
import type { SheetCell, WorkbookSheet } from '../../src/excel/workbook/workbook.ts';
import { bahan, MINIMAL } from '../validate/ruang.ts';

type Texts = readonly (readonly string[])[];

function sheet(name: string, rows: Texts): WorkbookSheet {
  const cells = rows.map((row, i) => {
    const content = row.map((text, k) => [k, { kind: 'text', text } satisfies SheetCell] as const);
    return [i + 1, new Map(content.filter(([, { text }]) => text !== ''))] as const;
  });
  return { name, isHidden: false, rows: new Map(cells), merged: [], commented: [] };
}

/** The sheet of marks with a digest that fits. */
function marks(rows: Texts): WorkbookSheet {
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 32);
  return sheet('lkjip', [['lkjip-formulir', '2', digest], ...rows]);
}

const OWNER: Texts = [
  ['tahun', '2020'],
  ['instansi', 'Dinas Contoh Kabupaten Contoh'],
];
const form = formOfYear(bahan(MINIMAL).workspace, 2020)!;

function compare(...workbook: readonly WorkbookSheet[]) {
  const found = readMarks(workbook);
  expect(found.kind).toBe('kept');
  return compareForm(workbook, form, found);
}

test('a hundred thousand rows of one name, in a table that the data has not', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ['baris', String(i + 1), 'A', '1']);
  const texts = rows.map((row) => [row[1] ?? '', 'A', '2']);
  const { conflicts, changes } = compare(
    marks([...OWNER, ['lembar', 'x', 'nomor', '1'], ['kolom', 'no', 'nama', '2020'], ...rows]),
    sheet('x', [['no', 'nama', '2020'], ...texts]),
  );
  expect([conflicts.length, changes.length]).toEqual([100_000, 0]);
});

test('one sheet ten thousand times', () => {
  const lines = Array.from({ length: 10_000 }, () => ['lembar', 'Realisasi', 'kode', '1']);
  const { changes, problems } = compare(marks([...OWNER, ...lines]));
  expect([changes, problems]).toEqual([[], []]);
});

test('two thousand sheets with five hundred heads', () => {
  const heads = Array.from({ length: 200 }, (_, i) => `kolom ${i}`);
  const sheets = Array.from({ length: 2000 }, (_, i) => sheet(`lembar ${i}`, [heads]));
  const exported = Array.from({ length: 200 }, (_, i) => [
    ['lembar', `x${i}`, 'kode', '1'],
    ['kolom', ...heads.map((head) => `${head}${i}`)],
  ]).flat();
  expect(compare(marks([...OWNER, ...exported]), ...sheets).notes).toHaveLength(2200);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'names that mean something to a program: %s',
  (name) => {
    // prettier-ignore
    const { changes, conflicts } = compare(
    marks([...OWNER, ['lembar', name, 'kode', name], ['kolom', 'kode', name], ['baris', name, '1']]), // prettier-ignore
    sheet(name, [['kode', name], [name, '2']]), // prettier-ignore
  );
    expect([changes, conflicts.map(({ reason }) => reason)]).toEqual([[], ['gone']]);
  },
);

test.each(['sd', 's.d. ', '9-', '-', '–', 'sampai dengan ', ' s/d'])(
  'a target of %j without end',
  (piece) => {
    // prettier-ignore
    const text = `${piece.repeat(32_000 / piece.length)} x`;
    expect(readCell({ kind: 'text', text }, 'target')).toEqual({ problem: expect.anything() });
  },
);
