// A quantity: an exact decimal, how it is shown, and how it came to be. What formulas take and give.

import { bulatkan, Decimal } from '../angka.ts';
import type { Posisi } from '../diagnostic/diagnostic.ts';
import type { Angka } from '../source/bilangan.ts';
import type { Pembulatan } from '../source/workspace.ts';

/** Every formula of the engine, by the name that derivations and `lkjip explain` use. */
export type NamaRumus =
  | 'realisasi-per-target'
  | 'dua-target'
  | 'target-per-realisasi'
  | 'deviasi'
  | 'rentang'
  | 'batas-capaian'
  | 'rata-rata'
  | 'jumlah'
  | 'maksimum'
  | 'minimum'
  | 'cacah'
  | 'serapan'
  | 'standar-efisiensi'
  | 'indeks-efisiensi'
  | 'tingkat-efisiensi'
  | 'efisiensi-pmk'
  | 'nilai-efisiensi-pmk'
  | 'selisih'
  | 'ketetapan';

/** A named input of a formula, as the derivation shows it. */
export interface Masukan {
  readonly nama: string;
  readonly besaran: Besaran;
}

/** Where a quantity comes from: a place in a file, or a formula over other quantities. */
export type AsalBesaran =
  | { readonly jenis: 'masukan'; readonly posisi: Posisi }
  | { readonly jenis: 'rumus'; readonly rumus: NamaRumus; readonly masukan: readonly Masukan[] };

export interface Besaran {
  /** The exact value. */
  readonly nilai: Decimal;
  /** The value that later formulas use: as shown under `dasar: tampil`, else exact. */
  readonly pakai: Decimal;
  /** Decimals that the report shows. */
  readonly desimal: number;
  readonly asal: AsalBesaran;
}

/** Why there is no value. */
export type Alasan =
  | 'target-kosong'
  | 'target-nol'
  | 'target-negatif'
  | 'target-rentang'
  | 'realisasi-kosong'
  | 'realisasi-nol'
  | 'capaian-nol'
  | 'tabel-tak-ada'
  | 'kolom-tak-ada'
  | 'ambil-tak-cocok'
  | 'tanpa-nilai'
  | 'anggaran-kosong'
  | 'anggaran-nol'
  | 'anggaran-belum-dilaporkan'
  | 'keuangan-kosong'
  | 'keuangan-nol'
  | 'standar-nol';

/** No value, and why; never read as 0. */
export interface Kosong {
  readonly nilai: null;
  readonly alasan: Alasan;
}

/** What a formula gives: a quantity, or the reason why there is none. */
export type Terhitung = Besaran | Kosong;

export function ada(hasil: Terhitung): hasil is Besaran {
  return hasil.nilai !== null;
}

export function kosong(alasan: Alasan): Kosong {
  return { nilai: null, alasan };
}

/** An entered figure, shown with the decimals it was typed with. */
export function dariAngka({ nilai, desimal, posisi, unit }: Angka): Besaran {
  // Calculated by the same formulas, in another workspace.
  if (unit !== undefined) return unit as Besaran;
  return { nilai, pakai: nilai, desimal, asal: { jenis: 'masukan', posisi } };
}

/** The result of a formula, shown with the workspace's decimals, and used on as its `dasar` says. */
export function dariRumus(
  rumus: NamaRumus,
  nilai: Decimal,
  masukan: readonly Masukan[],
  pembulatan: Pembulatan,
): Besaran {
  const { desimal, dasar } = pembulatan;
  const pakai = dasar === 'tampil' ? bulatkan(nilai, desimal) : nilai;
  return { nilai, pakai, desimal, asal: { jenis: 'rumus', rumus, masukan } };
}

/** A constant of a method, such as the 100 % that a budget is planned to be spent to. */
export function ketetapan(nilai: number): Besaran {
  const desimal = new Decimal(nilai);
  const asal = { jenis: 'rumus', rumus: 'ketetapan', masukan: [] } as const;
  return { nilai: desimal, pakai: desimal, desimal: 0, asal };
}
