// The tables of the report as a workbook, in which what was calculated is a formula.

import type { OutputFile } from '../../output/files.ts';
import type { Material } from './material.ts';

export async function makeWorkbook(
  { tahunan, tanggal }: Material,
  file: string,
): Promise<readonly OutputFile[]> {
  const { laporan, hasil, diagnostics } = tahunan;
  const [{ composeWorkbook }, { writeWorkbook }] = await Promise.all([
    import('../../excel/report/sheets.ts'),
    import('../../excel/report/write.ts'),
  ]);
  const { judul: title, penulis: author, nomor: identifier } = laporan;
  const properties = { title, author, identifier, date: tanggal };
  const content = await writeWorkbook(composeWorkbook(laporan, hasil, diagnostics), properties);
  return [{ nama: file, content }];
}
