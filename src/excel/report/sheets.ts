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
export function composeBuku(
  laporan: Laporan,
  { metode }: Hasil,
  temuan: readonly Diagnostic[],
): readonly ReportSheet[] {
  const tabel = numberedTables(laporan).map(layOut);
  const identitas = new Identity();
  const denah = new WorkbookPlan(identitas);
  for (const satu of tabel) enterFigures(satu, denah);
  const sampingan = new SideSheet(identitas);
  const penulis = new FormulaWriter(denah, metode, sampingan);
  const lembarTabel = tabel.map((satu) => tableSheet(satu, penulis));
  const lain = sampingan.lembar();
  const nama = [...lain.map((satu) => satu.nama), TEMUAN];
  return [
    indexSheet(laporan.judul, tabel, nama, metode),
    ...lembarTabel,
    ...lain,
    findingsSheet(temuan),
  ];
}

/** A table without a number is part of the prose and holds no figures of the results. */
function numberedTables({ bab }: Laporan): readonly Tabel[] {
  return bab
    .flatMap(({ bagian }) => bagian.flatMap(({ isi }) => isi))
    .filter((blok) => blok.jenis === 'tabel')
    .filter(({ label }) => label !== '');
}
