// Columns of rupiah that several tables have, and what is said of them below.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import { begunWith, computeSisa, isWhole, type HasilKeuangan } from '../../calculate/serapan.ts';
import { INCOMPLETE } from '../format.ts';
import type { TextCell } from '../report.ts';
import type { Terms } from '../wording/terms.ts';
import { figur } from './cells.ts';
import type { Column } from './column.ts';

/** The name of a row of sums. */
export const TOTAL = 'Jumlah';

/** Spending that was not reported is said to be so, once: a dash alone would look like nothing spent. */
export function unreportedNote(realisasi: readonly Terhitung[]): readonly string[] {
  return realisasi.every(isFigure) ? [] : ['Tanda “–” berarti realisasinya belum dilaporkan.'];
}

/** A row of money, by the name that stands before it. */
export interface MoneyRow {
  readonly nama: string;
  readonly uang: HasilKeuangan;
  /** Null where it is not told. */
  readonly awal: Terhitung | null;
  readonly isSum?: boolean;
}

/** The cell of a row that may be a sum. */
export const moneyCell = ({ isSum = false }: MoneyRow, cell: TextCell): TextCell =>
  isSum ? { tebal: true, ...cell } : cell;

/** Budget, spending, what is left and the share that was spent; before them what the budget was, where it was changed. */
export function moneyColumns(
  total: HasilKeuangan | null,
  awal: Terhitung | null,
  { anggaran: { title } }: Terms,
): readonly Column<MoneyRow>[] {
  const column = (
    head: string,
    width: number,
    of: (row: Pick<MoneyRow, 'uang' | 'awal'>) => Terhitung,
  ): Column<MoneyRow> => ({
    head,
    width,
    cell: (row) => moneyCell(row, figur(of(row))),
    ...(total === null ? {} : { foot: [figur(of({ uang: total, awal }))] }),
  });
  const width = awal === null ? 17 : 15;
  return [
    ...(awal === null
      ? []
      : [
          column(`${title} Awal (Rp)`, width, ({ uang, awal: own }) =>
            begunWith({ awal: own, ...uang }),
          ),
        ]),
    column(`${title}${awal === null ? '' : ' Akhir'} (Rp)`, width, ({ uang }) => uang.anggaran),
    column('Realisasi (Rp)', width, ({ uang }) => uang.realisasi),
    column('Sisa (Rp)', width - 1, ({ uang }) => computeSisa(uang)),
    column('Serapan (%)', 10, ({ uang }) => uang.serapan),
  ];
}

/** What dashes and marks stand for. */
export function moneyNotes(rows: readonly HasilKeuangan[]): readonly string[] {
  const figures = rows.flatMap(({ anggaran, realisasi }) => [anggaran, realisasi]);
  return [
    ...unreportedNote(rows.map(({ realisasi }) => realisasi)),
    ...(figures.some((one) => isFigure(one) && !isWhole(one))
      ? [`Tanda ${INCOMPLETE} berarti baru dari bagian yang angkanya sudah ada.`]
      : []),
  ];
}
