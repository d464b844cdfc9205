// A composed report and its results → the sheets of a workbook.

import type { Hasil } from '../../calculate/laporan.ts';
import type { Laporan, Tabel } from '../../compose/report.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { WorkbookPlan } from './layout.ts';
import { Identity } from '../../formula/identity.ts';
import { enterFigures, layOut, tableSheet } from './table-sheet.ts';
import type { ReportSheet } from './sheet.ts';
import { FormulaWriter } from './formula.ts';
import { findingsSheet, indexSheet, SideSheet, TEMUAN } from './side-sheets.ts';

/** The sheets, in their order: the list of them, a sheet a numbered table, what formulas need besides, what was found. */
export function composeWorkbook(
  laporan: Laporan,
  { metode }: Hasil,
  findings: readonly Diagnostic[],
): readonly ReportSheet[] {
  const tabel = numberedTables(laporan).map(layOut);
  const identity = new Identity();
  const plan = new WorkbookPlan(identity);
  for (const one of tabel) enterFigures(one, plan);
  const side = new SideSheet(identity);
  const penulis = new FormulaWriter(plan, metode, side);
  const sheetOfTable = tabel.map((one) => tableSheet(one, penulis));
  const other = side.lembar();
  const nama = [...other.map((one) => one.nama), TEMUAN];
  return [
    indexSheet(laporan.judul, tabel, nama, metode),
    ...sheetOfTable,
    ...other,
    findingsSheet(findings),
  ];
}

/** A table without a number is part of the prose and holds no figures of the results. */
function numberedTables({ bab }: Laporan): readonly Tabel[] {
  return bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((blok) => blok.jenis === 'tabel')
    .filter(({ label }) => label !== '');
}
