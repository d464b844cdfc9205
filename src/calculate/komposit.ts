// Tables of jenis komposit: weighted parts, some of them by an index that their value has, make one index.

import { shownValue } from '../formula/figure.ts';
import {
  compositeOf,
  partScore,
  sharesOf,
  type CompositePart,
  type Shares,
} from '../formula/composite.ts';
import type { BarisKomposit, Konversi, Metode, TabelKomposit } from '../source/workspace.ts';
import { isFigure, kosong, type Terhitung } from './besaran.ts';

export interface HasilBarisKomposit {
  readonly baris: BarisKomposit;
  readonly nilai: Terhitung;
  /** The index of its value; null where the value itself is weighted. */
  readonly indeks: Terhitung | null;
  /** What it adds to the whole. */
  readonly skor: Terhitung;
}

export interface HasilTabelKomposit {
  readonly jenis: 'komposit';
  readonly tabel: TabelKomposit;
  readonly shares: Shares;
  readonly baris: readonly HasilBarisKomposit[];
  readonly komposit: Terhitung;
}

export function computeKomposit(tabel: TabelKomposit, { pembulatan }: Metode): HasilTabelKomposit {
  const shares = sharesOf(tabel.baris.map(({ bobot }) => bobot.nilai));
  const measured = tabel.baris.map((baris) => {
    const nilai = baris.nilai ?? kosong('tanpa-nilai');
    const indeks = baris.konversi.length === 0 ? null : indexOf(nilai, baris.konversi);
    const part: CompositePart = { nama: baris.nama, bobot: baris.bobot, hasil: indeks ?? nilai };
    return { baris, nilai, indeks, part };
  });
  return {
    jenis: 'komposit',
    tabel,
    shares,
    baris: measured.map(({ part, ...rest }) => ({
      ...rest,
      skor: partScore(part, shares, pembulatan),
    })),
    komposit: compositeOf(
      measured.map(({ part }) => part),
      shares,
      pembulatan,
    ),
  };
}

/** Of ranges that share a bound the one that begins there. */
function indexOf(nilai: Terhitung, konversi: readonly Konversi[]): Terhitung {
  if (!isFigure(nilai)) return nilai;
  const shown = shownValue(nilai);
  const fitting = konversi.filter(
    ({ dari, sampai }) => shown.gte(dari.nilai) && shown.lte(sampai.nilai),
  );
  const [first, ...others] = fitting;
  if (first === undefined) return kosong('di-luar-konversi');
  return others.reduce((best, one) => (one.dari.nilai.gt(best.dari.nilai) ? one : best), first)
    .indeks;
}
