// By hand, with LibreOffice on the path: `npx vitest run --config test/excel/libreoffice.config.ts`.
// Every formula of every workbook gets a wrong result to begin with; LibreOffice has to find the right ones.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, type CellObject } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal } from '../../src/decimal.ts';
import type { ReportSheet } from '../../src/excel/report/sheet.ts';
import { composeWorkbook } from '../../src/excel/report/sheets.ts';
import { writeWorkbook } from '../../src/excel/report/write.ts';
import { allReports, SERI } from './contoh.ts';

const SALAH = new Decimal(-987654321);
const DIHITUNG_ULANG = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item></oor:items>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-libreoffice-'));
  mkdirSync(join(folder, 'profil', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profil', 'user', 'registrymodifications.xcu'), DIHITUNG_ULANG);
});
afterAll(() => rmSync(folder, { recursive: true }));

function wrongResults(sheets: readonly ReportSheet[]): readonly ReportSheet[] {
  return sheets.map((one) => ({
    ...one,
    baris: one.baris.map((baris) =>
      baris.map((cell) =>
        cell?.content.jenis === 'rumus'
          ? { ...cell, content: { ...cell.content, hasil: SALAH } }
          : cell,
      ),
    ),
  }));
}

function convert(to: string, ...berkas: readonly string[]): void {
  const profil = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const args = [
    profil,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    join(folder, to),
    ...berkas,
  ];
  const { error, status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`soffice does not start: ${error.message}`);
  if (status !== 0) throw new Error(stderr);
}

test('LibreOffice calculates every formula to the figure of the report', async () => {
  const workbook = await Promise.all(
    (await allReports(SERI)).map(async ({ nama, tahunan }, i) => {
      const { laporan, hasil, diagnostics } = tahunan;
      const sheets = composeWorkbook(laporan, hasil, diagnostics);
      const berkas = join(folder, `${i}.xlsx`);
      const properties = { title: nama, author: '', identifier: null, date: new Date(0) };
      writeFileSync(berkas, await writeWorkbook(wrongResults(sheets), properties));
      return { nama, lembar: sheets, berkas, i };
    }),
  );
  convert('hasil', ...workbook.map(({ berkas }) => berkas));
  let jumlah = 0;
  const discrepancy: string[] = [];
  for (const { nama, lembar, i } of workbook) {
    const isi = read(readFileSync(join(folder, 'hasil', `${i}.xlsx`)));
    for (const { nama: one, baris } of lembar) {
      for (const [b, cells] of baris.entries()) {
        for (const [k, cell] of cells.entries()) {
          if (cell?.content.jenis !== 'rumus') continue;
          jumlah++;
          const { rumus, hasil } = cell.content;
          const address = `${String.fromCharCode(65 + k)}${b + 1}`;
          const v = (isi.Sheets[one] as Record<string, CellObject>)[address]?.v;
          const right =
            typeof hasil === 'string'
              ? v === hasil
              : Math.abs(Number(v) - hasil.toNumber()) <=
                Math.max(1, Math.abs(hasil.toNumber())) * 1e-14;
          if (!right)
            discrepancy.push(
              `${nama} ${one}!${address} ${rumus}: ${String(v)}, not ${String(hasil)}`,
            );
        }
      }
    }
  }
  expect(discrepancy).toEqual([]);
  expect(jumlah).toBeGreaterThan(1000);
}, 600_000);
