// A scale as a table: which rating a value earns.

import { stepsOf, type Anak } from '../../calculate/predikat.ts';
import type { Level, LevelScale } from '../../formula/scale.ts';
import type { Skala } from '../../source/workspace.ts';
import { kepala, tengah } from '../blocks.ts';
import { formatDesimal } from '../format.ts';
import type { Tabel } from '../report.ts';
import { numberColumn, table, type Column } from './column.ts';

interface LegendFrame {
  readonly kode: string;
  readonly judul: string;
  /** What its names are called, and what they are of. */
  readonly heads: readonly [name: string, range: string];
}

const SOURCES: Readonly<Record<string, string>> = {
  'permendagri-86-2017': 'Permendagri 86 Tahun 2017',
  akip: 'PermenPANRB 88 Tahun 2021',
};

/** Tabel: the steps of a scale, highest first; the last one takes all the rest. */
export function tableLegend(skala: Skala, { kode, judul, heads }: LegendFrame): Tabel {
  const steps = stepsOf(skala);
  const columns: readonly Column<Anak>[] = [
    numberColumn(8),
    { head: heads[0], width: 46, cell: ({ predikat }) => kepala(predikat) },
    { head: heads[1], width: 46, cell: (_, number) => tengah(rangeOf(steps, number - 1)) },
  ];
  const sumber = typeof skala === 'string' ? (SOURCES[skala] ?? null) : null;
  return table({ kode, judul, sumber }, columns, steps);
}

/** `≥ 91`, `≥ 76 dan < 91`, `< 51`; of a scale of one step any value. */
function rangeOf(steps: readonly Anak[], index: number): string {
  const [upper, own] = [steps[index - 1], steps[index]];
  const bound = ({ limit }: Anak) => formatDesimal(limit, limit.decimalPlaces());
  const parts = [
    ...(own === undefined || index === steps.length - 1
      ? []
      : [`${own.diAtas ? '>' : '≥'} ${bound(own)}`]),
    ...(upper === undefined ? [] : [`${upper.diAtas ? '≤' : '<'} ${bound(upper)}`]),
  ];
  return parts.length === 0 ? 'semua nilai' : parts.join(' dan ');
}

/** Tabel: the levels of a scale of words, the best first, with the score that capaian is made of. */
export function tableLevels(
  { levels }: LevelScale,
  { kode, judul }: Omit<LegendFrame, 'heads'>,
): Tabel {
  const columns: readonly Column<Level>[] = [
    numberColumn(8),
    { head: 'Predikat', width: 62, cell: ({ name }) => kepala(name) },
    {
      head: 'Skor',
      width: 30,
      cell: ({ score }) => tengah(formatDesimal(score, score.decimalPlaces())),
    },
  ];
  return table({ kode, judul, sumber: null }, columns, levels.toReversed());
}
