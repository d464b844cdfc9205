// Every kind of chart: how the rows of a table are drawn that asks for it, how its table reads, and what points at it.
// How each is drawn: src/chart/config.ts.

import type { HasilTabelNilai } from '../../calculate/tabel.ts';
import type { Gambar } from '../report.ts';
import { bars, type ChartData } from './figure.ts';
import { pohonData } from './pohon.ts';
import { figuresPeringkat, peringkatData } from './peringkat.ts';
import { serapanData } from './serapan.ts';
import { trenData } from './tren.ts';
import { figuresZona, zonaData } from './zona.ts';
import type { Batang, ChartKind, Charts } from './drawing.ts';

interface ChartRecord<Kind extends ChartKind> {
  /** The figures as a table: what its shapes show, for who reads rather than looks. */
  readonly data: (grafik: Charts[Kind]) => ChartData;
}

const RECORDS: { readonly [Kind in ChartKind]: ChartRecord<Kind> } = {
  tren: { data: trenData },
  peringkat: { data: peringkatData },
  zona: { data: zonaData },
  serapan: { data: serapanData },
  pohon: { data: pohonData },
};

/** The table of a chart. */
export function dataOf<Kind extends ChartKind>(
  grafik: Charts[Kind] & { readonly jenis: Kind },
): ChartData {
  return RECORDS[grafik.jenis].data(grafik);
}

/** The charts that a table may ask for, and the sentence that leads to each. */
const OF_TABLES = {
  peringkat: { figures: figuresPeringkat, leads: 'Peringkatnya ditunjukkan pada' },
  zona: { figures: figuresZona, leads: 'Kedudukannya dalam zona penilaian ditunjukkan pada' },
} as const satisfies Partial<
  Record<
    ChartKind,
    {
      readonly figures: (
        hasil: HasilTabelNilai,
        kolom: string,
        batang: readonly Batang[],
      ) => readonly Gambar[];
      readonly leads: string;
    }
  >
>;

/** The chart of the last column of a table that asks for one, with the words that lead to it. */
export function figuresNilai(
  hasil: HasilTabelNilai,
): { readonly gambar: readonly Gambar[]; readonly leads: string } | null {
  const { grafik, kolom } = hasil.tabel;
  const last = kolom.at(-1);
  if (grafik === null || last === undefined) return null;
  const batang = bars(hasil, last);
  if (batang.length === 0) return null;
  const { figures, leads } = OF_TABLES[grafik];
  return { gambar: figures(hasil, last, batang), leads };
}
