// Tables of efficiency, in the columns of the workspace's method.

import { ada } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { kepala } from '../blocks.ts';
import { efficiencyMissing } from '../wording/sentences.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { TextCell, Tabel } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { figur, figurKeterangan } from './cells.ts';
import { table, type Column } from './column.ts';
import { isWeighted } from './scorecard.ts';

interface EfficiencyRow {
  readonly nama: string;
  readonly efisiensi: HasilEfisiensi;
  readonly isMean: boolean;
}

/**
 * Tabel: efficiency by indicator, in the columns of the workspace's method, closed by the efficiency of the sasaran where
 * that is of several; null where none could be calculated.
 */
export function tableEfisiensi(
  daftar: readonly MeasuredGoal[],
  terms: Terms,
  kode: string,
  judul: string,
): Tabel | null {
  const [first] = daftar;
  const isAlone = daftar.length === 1;
  if (first === undefined || !daftar.some(({ efisiensi }) => ada(efisiensi.tingkat))) return null;
  const total = first.efisiensi;
  const { columns: figures, note } = METHODS[total.metode];
  const { title, word } = terms[first.level];
  const words = { sasaran: word, program: terms.program.word };
  // Many figures are short ones: they leave the name less.
  const widths =
    figures.length > 4 ? { nama: 24, figure: 9, last: 13 } : { nama: 34, figure: 14, last: 16 };
  const columns: readonly Column<EfficiencyRow>[] = [
    { head: 'Indikator Kinerja', width: widths.nama, cell: ({ nama }) => kepala(nama) },
    ...figures.map(({ head, figure }) => ({
      head: head(title),
      width: widths.figure,
      cell: ({ efisiensi }: EfficiencyRow) => figur(efisiensi[figure]),
      foot: [figur(total[figure])],
    })),
    {
      head: 'Keterangan',
      width: widths.last,
      cell: ({ efisiensi }) => figurKeterangan(efisiensi),
      foot: [figurKeterangan(total)],
    },
  ];
  const frame = {
    kode,
    judul,
    sumber: 'data diolah',
    hasColumnNumbers: true,
    footLabels: isAlone && hasMean(first) ? [meanLabel(first, terms)] : [],
    catatan: [
      ...(note === null ? [] : [note(words)]),
      ...(isAlone ? [] : daftar.flatMap((hasil) => missingNote(hasil, terms))),
    ],
  };
  const rows = daftar.flatMap((hasil) => efficiencyRows(hasil, terms, !isAlone));
  const filled = table(frame, columns, rows);
  const baris = filled.baris.map((row, i) => (rows[i]?.isMean === true ? row.map(bold) : row));
  return { ...filled, baris };
}

const bold = (cell: TextCell): TextCell => ({ ...cell, tebal: true });

const meanLabel = ({ level, indikator }: MeasuredGoal, terms: Terms): string =>
  `Rata-rata ${isWeighted(indikator) ? 'tertimbang ' : ''}${terms[level].word}`;

/** One indicator is its own mean. */
const hasMean = ({ efisiensiIndikator }: MeasuredGoal): boolean => efisiensiIndikator.length > 1;

/** The indicators of a sasaran; in a table of several sasaran each closes with its own mean. */
function efficiencyRows(
  hasil: MeasuredGoal,
  terms: Terms,
  isOneOfMany: boolean,
): readonly EfficiencyRow[] {
  const rows = hasil.efisiensiIndikator.map(({ indikator, efisiensi }) => ({
    nama: indikator.nama,
    efisiensi,
    isMean: false,
  }));
  const nama = `${meanLabel(hasil, terms)}: ${hasil.nama}`;
  const mean = { nama, efisiensi: hasil.efisiensi, isMean: true };
  return isOneOfMany && hasMean(hasil) ? [...rows, mean] : rows;
}

/** Why the rows of a sasaran are dashes. */
function missingNote({ level, nama, efisiensi }: MeasuredGoal, terms: Terms): readonly string[] {
  const because = efficiencyMissing(efisiensi);
  return because === null
    ? []
    : [`Tingkat efisiensi ${terms[level].word} “${nama}” belum dapat dihitung karena ${because}.`];
}
