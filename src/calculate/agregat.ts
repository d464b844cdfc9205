// Means, sums and the other values that are taken of a column. A missing value is left out, never counted as 0.

import { Decimal, jumlahkan } from '../angka.ts';
import type { Ambil, Pembulatan } from '../source/workspace.ts';
import { ada, dariRumus, kosong, type Besaran, type Masukan, type Terhitung } from './besaran.ts';

/** What may be taken of a column of a nilai table. */
export type Agregat = Exclude<Ambil, 'rata-rata-capaian'>;

const HITUNG: Readonly<Record<Agregat, (nilai: readonly Decimal[]) => Decimal>> = {
  'rata-rata': (nilai) => jumlahkan(nilai).div(nilai.length),
  jumlah: jumlahkan,
  maksimum: (nilai) => Decimal.max(...nilai),
  minimum: (nilai) => Decimal.min(...nilai),
  cacah: (nilai) => new Decimal(nilai.length),
};

/**
 * An aggregate over the inputs that have a value, as they are used on (under `dasar: tampil` the mean is
 * over the rows as shown).
 * @returns `Kosong` when no input has a value
 */
export function computeAgregat(
  ambil: Agregat,
  isi: readonly { readonly nama: string; readonly hasil: Terhitung }[],
  pembulatan: Pembulatan,
): Terhitung {
  const masukan = isi.flatMap(({ nama, hasil }): Masukan[] =>
    ada(hasil) ? [{ nama, besaran: hasil }] : [],
  );
  if (masukan.length === 0) return kosong('tanpa-nilai');
  const nilai = HITUNG[ambil](masukan.map(({ besaran }) => besaran.pakai));
  const hasil = dariRumus(ambil, nilai, masukan, pembulatan);
  // A count is whole by nature.
  return ambil === 'cacah' ? { ...hasil, pakai: nilai, desimal: 0 } : hasil;
}

/** The mean; of a single value that value itself, with the decimals that it has. */
export function computeRataRata(
  isi: readonly { readonly nama: string; readonly hasil: Terhitung }[],
  pembulatan: Pembulatan,
): Terhitung {
  const bernilai = isi.flatMap(({ hasil }): Besaran[] => (ada(hasil) ? [hasil] : []));
  const [satu] = bernilai;
  if (bernilai.length === 1 && satu !== undefined) return satu;
  return computeAgregat('rata-rata', isi, pembulatan);
}
