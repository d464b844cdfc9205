// PDF pages → words, lines, tables.

import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableDocument } from '../../src/audit/read/read-document.ts';
import { drawPdf, drawTable } from './draw.ts';
import { auditPages, firstGrid } from './read.ts';

const WIDTHS = [30, 150, 80, 80, 60];
const HEAD = ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'];
const ROWS = [
  HEAD,
  ['1', 'Program Pembinaan|Perpustakaan', '400.000.000', '380.000.000', '95,00'],
  ['2', 'Program Pelestarian Arsip', '250.000.000', '210.000.000', '84,00'],
];
const FLAT = ROWS.map((row) => [...row]);

describe('tables with lines', () => {
  test.each(['all', 'bars', 'open'] as const)(
    'cells are what is between lines: %s',
    async (lines) => {
      expect(await firstGrid((page) => drawTable(page, WIDTHS, ROWS, { lines }))).toEqual(FLAT);
    },
  );

  test('a merged head stands over its columns, a merged name beside its rows', async () => {
    const rows = [
      ['No', 'Sasaran', 'Kinerja', '<', 'Capaian (%)'],
      ['^', '^', 'Target', 'Realisasi', '^'],
      ['1', 'Meningkatnya|Minat Baca', '80', '82', '102,50'],
      ['^', '^', '60', '45', '75,00'],
    ];
    expect(await firstGrid((page) => drawTable(page, WIDTHS, rows))).toEqual([
      ['No [2x1]', 'Sasaran [2x1]', 'Kinerja [1x2]', 'Capaian (%) [2x1]'],
      ['Target', 'Realisasi'],
      ['1 [2x1]', 'Meningkatnya|Minat Baca [2x1]', '80', '82', '102,50'],
      ['60', '45', '75,00'],
    ]);
  });

  test('rows that no line parts are parted by their figures', async () => {
    const rows = [...ROWS, ['3', 'Program Penunjang', '900.000.000', '846.000.000', '94,00']];
    const grid = await firstGrid((page) => drawTable(page, WIDTHS, rows, { lines: 'columns' }));
    expect(grid).toEqual(rows);
  });

  test('a figure of a narrow cell goes on in the next line', async () => {
    const rows = [HEAD, ['1', 'Program Arsip', '12.281.319.|513', '11.534.7|82.463', '93,92']];
    const audit = await auditPages((page) => drawTable(page, WIDTHS, [...rows, ...ROWS.slice(1)]));
    expect(audit.recalculated.map(({ judged }) => judged.agreement)).toEqual([
      'same',
      'same',
      'same',
    ]);
  });

  test('text that is no part of the table stays text', async () => {
    const bytes = await drawPdf([
      (page) => {
        page.text(60, 60, 'Anggaran tahun 2022 disajikan pada tabel berikut.');
        drawTable(page, WIDTHS, ROWS);
      },
    ]);
    const { blocks } = await readDocument(bytes);
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'grid']);
  });
});

describe('tables without lines', () => {
  test('columns are told by gaps, rows by figures', async () => {
    const rows = [
      ['No', 'Program', 'Anggaran', 'Realisasi', '%'],
      ['1', 'Program Pembinaan', '400.000.000', '380.000.000', '95,00'],
      ['', 'Perpustakaan', '', '', ''],
      ['2', 'Program Pelestarian Arsip', '250.000.000', '210.000.000', '84,00'],
      ['3', 'Program Penunjang', '900.000.000', '846.000.000', '94,00'],
    ];
    const grid = await firstGrid((page) =>
      drawTable(page, WIDTHS, rows, { lines: 'none', leading: 8 }),
    );
    expect(grid[1]).toEqual(['1', 'Program Pembinaan|Perpustakaan', '400.000.000', '380.000.000', '95,00']); // prettier-ignore
    expect(grid).toHaveLength(4);
  });

  test('a list of contents is none', async () => {
    const rows = ['1', '2', '3', '4'].map((n) => [`Tabel 3.${n} Capaian Kinerja`, n]);
    expect(await firstGrid((page) => drawTable(page, [300, 40], rows, { lines: 'none' }))).toEqual(
      [],
    );
  });
});

describe('pages', () => {
  test('a turned page is read as it is seen', async () => {
    const grid = await firstGrid((page) => {
      page.rotate(90);
      // Text that runs up the sheet is upright once the sheet is turned clockwise.
      ['No', 'Nilai', 'Target'].forEach((text, i) => {
        page.textUp(100, 700 - i * 100, text);
        page.textUp(120, 700 - i * 100, String(i + 1));
        page.line(130, 710 - i * 100, 85, 710 - i * 100);
      });
      page.line(85, 410, 130, 410);
      for (const x of [85, 105, 130]) page.line(x, 410, x, 710);
    });
    expect(grid).toEqual([
      ['No', 'Nilai', 'Target'],
      ['1', '2', '3'],
    ]);
  });

  test('so is a table that was turned on an upright page', async () => {
    const grid = await firstGrid((page) => {
      ['No', 'Nilai', 'Target'].forEach((text, i) => {
        page.textUp(100, 700 - i * 100, text);
        page.textUp(120, 700 - i * 100, String(i + 1));
        page.line(130, 710 - i * 100, 85, 710 - i * 100);
      });
      page.line(85, 410, 130, 410);
      for (const x of [85, 105, 130]) page.line(x, 410, x, 710);
    });
    expect(grid[1]).toEqual(['1', '2', '3']);
  });

  test('one without text is counted, not guessed', async () => {
    const audit = await auditPages(
      (page) => page.bar(100, 100, 300, 400),
      (page) => drawTable(page, WIDTHS, ROWS),
    );
    expect(audit.document.unread).toEqual([{ page: 1, why: 'no-text' }]);
    expect(audit.recalculated).toHaveLength(2);
  });

  test('a table goes on over pages with its head again, without it, and says where pages are missing', async () => {
    const foot = (n: number) => (page: Parameters<Parameters<typeof drawPdf>[0][0]>[0]) =>
      page.text(280, 810, `Laporan Kinerja 2022 | ${n}`);
    const audit = await auditPages(
      (page) => {
        page.text(60, 70, 'Tabel 3.1 Realisasi Anggaran Tahun 2022');
        drawTable(page, WIDTHS, ROWS);
        foot(7)(page);
      },
      (page) => {
        drawTable(page, WIDTHS, ROWS);
        foot(8)(page);
      },
      (page) => {
        drawTable(page, WIDTHS, ROWS.slice(1));
        foot(10)(page);
      },
    );
    const [sheet] = audit.sheets;
    expect(audit.sheets).toHaveLength(1);
    expect(sheet?.table.parts.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(sheet?.rows).toHaveLength(6);
    expect(audit.gaps).toEqual([3]);
    expect(sheet?.table.gaps).toEqual([4]);
  });

  test('files that cannot be read say why', async () => {
    const locked = await drawPdf([(page) => page.text(60, 60, 'rahasia')], { password: 'kunci' });
    await expect(readDocument(locked)).rejects.toThrow(UnreadableDocument);
    await expect(readDocument(locked)).rejects.toThrow('password');
    const text = (content: string) => new TextEncoder().encode(content);
    const page = '\ufeff<!DOCTYPE html>\n<html lang="id"><body><p>Realisasi 82</p></body></html>';
    await expect(readDocument(text(page))).rejects.toThrow('web page');
    await expect(readDocument(text('{\\rtf1 Realisasi 82}'))).rejects.toThrow('RTF');
    const damaged = text('%PDF-1.7\nbukan apa-apa');
    await expect(readDocument(damaged)).rejects.toThrow('no whole PDF');
    await expect(readDocument(new Uint8Array([0, 1, 2, 3]))).rejects.toThrow('is no PDF');
  });
});
