// Everything that prose may ask for, by kode. Built once a report.

import { takeCensus } from '../calculate/census.ts';
import type { HasilIndikator, HasilSasaran, Hasil } from '../calculate/laporan.ts';
import type { HasilProgram } from '../calculate/anggaran.ts';
import type { HasilTabel } from '../calculate/tabel.ts';
import { CensusIndex } from './census-index.ts';
import { textTablesOf, type TextTable, type Tujuan, type Workspace } from '../source/workspace.ts';
import { termsOf, type Terms } from './wording/terms.ts';

export interface Indeks {
  readonly workspace: Workspace;
  readonly hasil: Hasil;
  /** What the agency calls things. */
  readonly terms: Terms;
  /** Every figure and rating by its expression. */
  readonly census: CensusIndex;
  /** Indicators of sasaran and tujuan. */
  readonly indikator: ReadonlyMap<string, HasilIndikator>;
  readonly sasaran: ReadonlyMap<string, HasilSasaran>;
  readonly tujuan: ReadonlyMap<string, Tujuan>;
  readonly program: ReadonlyMap<string, HasilProgram>;
  /** Tables of realisasi.yaml and of organisasi.yaml. */
  readonly tabel: ReadonlyMap<string, HasilTabel>;
  /** Tables of words, of the same files. */
  readonly textTables: ReadonlyMap<string, TextTable>;
}

export function buildIndeks(workspace: Workspace, hasil: Hasil): Indeks {
  const indikator = [...hasil.sasaran, ...hasil.tujuan].flatMap((one) => one.indikator);
  return {
    workspace,
    hasil,
    terms: termsOf(workspace.instansi),
    census: new CensusIndex(takeCensus(hasil)),
    indikator: new Map(indikator.map((one) => [one.indikator.kode, one])),
    sasaran: new Map(hasil.sasaran.map((one) => [one.sasaran.kode, one])),
    tujuan: new Map(hasil.tujuan.map((one) => [one.tujuan.kode, one.tujuan])),
    program: new Map(hasil.anggaran.program.map((one) => [one.program.kode, one])),
    tabel: new Map([...hasil.personel, ...hasil.tabel].map((one) => [one.tabel.kode, one])),
    textTables: new Map(textTablesOf(hasil.data).map((one) => [one.kode, one])),
  };
}
