// Realisasi of an indicator: as typed, or derived from a table of the same year's file or from its quarters.

import { AGGREGATES } from '../formula/aggregates.ts';
import type { AggregateName } from '../formula/term.ts';
import type { Ambil, Pembulatan, Realisasi } from '../source/workspace.ts';
import { computeAgregat } from './agregat.ts';
import { kosong, type Terhitung } from './besaran.ts';
import { realisasiUpTo } from './triwulan.ts';
import { columnOf, type HasilTabel } from './tabel.ts';

/** @returns the realised value in the indicator's unit, or why there is none */
export function computeRealisasi(
  realisasi: Realisasi | undefined,
  tabel: ReadonlyMap<string, HasilTabel>,
  pembulatan: Pembulatan,
): Terhitung {
  if (realisasi === undefined) return kosong('realisasi-kosong');
  const { turunan, triwulan, nilai } = realisasi;
  if (triwulan !== null) {
    const { pengukuran } = triwulan;
    return pengukuran === null
      ? kosong('triwulan-tak-ada')
      : realisasiUpTo(pengukuran, 4, pembulatan);
  }
  if (turunan === null) return nilai ?? kosong('realisasi-kosong');
  if (turunan.unit !== null) return ofUnits(turunan, pembulatan);
  const sumber = turunan.dari === null ? undefined : tabel.get(turunan.dari);
  if (sumber === undefined) return kosong('tabel-tak-ada');
  if (sumber.jenis === 'capaian') {
    return turunan.ambil === 'rata-rata-capaian' ? sumber.rataRata : kosong('ambil-tak-cocok');
  }
  if (sumber.jenis === 'komposit') {
    return turunan.ambil === 'komposit' ? sumber.komposit : kosong('ambil-tak-cocok');
  }
  if (!isAggregate(turunan.ambil)) return kosong('ambil-tak-cocok');
  // A table of a single column leaves no doubt about which is meant.
  const kolom = turunan.kolom ?? (sumber.tabel.kolom.length === 1 ? sumber.tabel.kolom[0] : null);
  if (kolom === null || kolom === undefined || !sumber.tabel.kolom.includes(kolom)) {
    return kosong('kolom-tak-ada');
  }
  return computeAgregat(turunan.ambil, columnOf(sumber.baris, kolom), pembulatan);
}

/** Whether it is taken of a column of figures. */
export const isAggregate = (ambil: Ambil): ambil is AggregateName => ambil in AGGREGATES;

/** Each unit gave one figure, of the year that the realisasi is of. */
function ofUnits(
  { ambil, baris }: NonNullable<Realisasi['turunan']>,
  pembulatan: Pembulatan,
): Terhitung {
  if (!isAggregate(ambil)) return kosong('ambil-tak-cocok');
  const content = baris.flatMap(({ nama, nilai }) =>
    [...nilai.values()].map((angka) => ({ nama, hasil: angka })),
  );
  return computeAgregat(ambil, content, pembulatan);
}
