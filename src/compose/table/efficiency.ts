// Tables of efficiency, in the columns of the workspace's method.

import { isFigure } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import { METHODS } from '../../formula/efficiency.ts';
import { grouped } from '../../grouped.ts';
import { kepala } from '../blocks.ts';
import { enumerate } from '../wording/phrase.ts';
import { efficiencyMissing } from '../wording/sentences.ts';
import type { MeasuredGoal } from '../goal.ts';
import type { TextCell, Tabel } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { isWhole } from '../../calculate/serapan.ts';
import { incompleteNotes } from './budget.ts';
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
  if (first === undefined || !daftar.some(({ efisiensi }) => isFigure(efisiensi.tingkat)))
    return null;
  const total = first.efisiensi;
  const { columns: figures, note } = METHODS[total.metode];
  // Of several, the word for all.
  const { title, word } = isAlone ? first : terms[first.level];
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
    footLabels: isAlone && hasMean(first) ? [meanLabel(first)] : [],
    catatan: [
      ...(note === null ? [] : [note(words)]),
      ...(isAlone ? [] : [...missingNotes(daftar), ...partNotes(daftar, terms)]),
    ],
  };
  const rows = daftar.flatMap((hasil) => efficiencyRows(hasil, !isAlone));
  const filled = table(frame, columns, rows);
  const baris = filled.baris.map((row, i) => (rows[i]?.isMean === true ? row.map(bold) : row));
  return { ...filled, baris };
}

const bold = (cell: TextCell): TextCell => ({ tebal: true, ...cell });

const meanLabel = ({ word, indikator }: MeasuredGoal): string =>
  `Rata-rata ${isWeighted(indikator) ? 'tertimbang ' : ''}${word}`;

/** One indicator is its own mean. */
const hasMean = ({ efisiensiIndikator }: MeasuredGoal): boolean => efisiensiIndikator.length > 1;

/** The indicators of a sasaran; in a table of several sasaran each closes with its own mean. */
function efficiencyRows(hasil: MeasuredGoal, isOneOfMany: boolean): readonly EfficiencyRow[] {
  const rows = hasil.efisiensiIndikator.map(({ indikator, efisiensi }) => ({
    nama: indikator.nama,
    efisiensi,
    isMean: false,
  }));
  const nama = `${meanLabel(hasil)}: ${hasil.nama}`;
  const mean = { nama, efisiensi: hasil.efisiensi, isMean: true };
  return isOneOfMany && hasMean(hasil) ? [...rows, mean] : rows;
}

/** What spending is marked for that is of a part of the programs. */
function partNotes(daftar: readonly MeasuredGoal[], terms: Terms): readonly string[] {
  const marked = daftar.filter(
    ({ efisiensi: { realisasiKeuangan } }) =>
      isFigure(realisasiKeuangan) && !isWhole(realisasiKeuangan),
  );
  return incompleteNotes(
    marked.map(({ nama, keuangan: uang }) => ({ nama, uang })),
    terms,
  );
}

/** Why the rows of some sasaran are dashes: those together that are so for one reason. */
function missingNotes(daftar: readonly MeasuredGoal[]): readonly string[] {
  const missing = daftar.flatMap(({ word, nama, efisiensi }) => {
    const because = efficiencyMissing(efisiensi);
    return because === null ? [] : [{ word, nama, because }];
  });
  const alike = grouped(missing, ({ word, because }) => `${word} ${because}`);
  return [...alike.values()].flatMap((some) =>
    some.slice(0, 1).map(({ word, because }) => {
      const names = enumerate(some.map(({ nama }) => `“${nama}”`));
      return `Tingkat efisiensi ${word} ${names} belum dapat dihitung karena ${because}.`;
    }),
  );
}
