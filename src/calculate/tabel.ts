// Tables of realisasi.yaml: capaian by row, aggregates by column.

import type {
  BarisCapaian,
  BarisNilai,
  Metode,
  DataTabel,
  TabelCapaian,
  TabelNilai,
} from '../source/workspace.ts';
import type { AggregateName } from '../formula/term.ts';
import { computeAgregat } from './agregat.ts';
import { finerValue, kosong, type Besaran, type Terhitung } from './besaran.ts';
import { computeCapaian } from './capaian.ts';
import { computeKomposit, type HasilTabelKomposit } from './komposit.ts';
import { findPredikat, type HasilPredikat } from './predikat.ts';

export interface HasilBarisCapaian {
  readonly baris: BarisCapaian;
  readonly realisasi: Terhitung;
  /** Per cent. */
  readonly capaian: Terhitung;
}

export interface HasilTabelCapaian {
  readonly jenis: 'capaian';
  readonly tabel: TabelCapaian;
  readonly baris: readonly HasilBarisCapaian[];
  /** Mean of the rows that have a capaian, in per cent. */
  readonly rataRata: Terhitung;
}

export interface HasilBarisNilai {
  readonly baris: BarisNilai;
  readonly nilai: ReadonlyMap<string, Terhitung>;
  /** On the table's own scale, of its last column. */
  readonly predikat: HasilPredikat | null;
}

export interface HasilTabelNilai {
  readonly jenis: 'nilai';
  readonly tabel: TabelNilai;
  readonly baris: readonly HasilBarisNilai[];
  /** Means, sums and the like by column, over the rows that have a value. */
  readonly rataRata: ReadonlyMap<string, Terhitung>;
  readonly jumlah: ReadonlyMap<string, Terhitung>;
  readonly maksimum: ReadonlyMap<string, Terhitung>;
  readonly minimum: ReadonlyMap<string, Terhitung>;
  readonly cacah: ReadonlyMap<string, Terhitung>;
}

export type HasilTabel = HasilTabelCapaian | HasilTabelNilai | HasilTabelKomposit;

export function computeTabel(tabel: DataTabel, metode: Metode): HasilTabel {
  switch (tabel.jenis) {
    case 'capaian':
      return computeTabelCapaian(tabel, metode);
    case 'nilai':
      return computeTabelNilai(tabel, metode);
    case 'komposit':
      return computeKomposit(tabel, metode);
  }
}

function computeTabelCapaian(tabel: TabelCapaian, metode: Metode): HasilTabelCapaian {
  const { pembulatan } = metode;
  const baris = tabel.baris.map((one): HasilBarisCapaian => {
    const realisasi = one.realisasi ?? kosong('realisasi-kosong');
    const capaian = computeCapaian(one, one.target, realisasi, metode);
    return { baris: one, realisasi, capaian };
  });
  const content = baris.map(({ baris: { indikator }, capaian }) => ({
    nama: indikator,
    hasil: capaian,
  }));
  return {
    jenis: 'capaian',
    tabel,
    baris,
    rataRata: computeAgregat('rata-rata', content, pembulatan),
  };
}

export function computeTabelNilai(tabel: TabelNilai, { pembulatan }: Metode): HasilTabelNilai {
  const latest = String(tabel.kolom.at(-1));
  const baris = tabel.baris.map((one): HasilBarisNilai => {
    const nilai = new Map(tabel.kolom.map((kolom) => [kolom, valueAt(one, kolom)]));
    const predikat = tabel.skala === null ? null : findPredikat(tabel.skala, valueAt(one, latest));
    return { baris: one, nilai, predikat };
  });
  const columns = (ambil: AggregateName) =>
    new Map(
      tabel.kolom.map((kolom) => [
        kolom,
        computeAgregat(ambil, columnOf(baris, kolom), pembulatan),
      ]),
    );
  return {
    jenis: 'nilai',
    tabel,
    baris,
    rataRata: columns('rata-rata'),
    jumlah: columns('jumlah'),
    maksimum: columns('maksimum'),
    minimum: columns('minimum'),
    cacah: columns('cacah'),
  };
}

function valueAt(baris: BarisNilai, kolom: string): Terhitung {
  return baris.nilai.get(kolom) ?? kosong('tanpa-nilai');
}

/** One column of a nilai table, with the names of its rows. */
export function columnOf(
  baris: readonly HasilBarisNilai[],
  kolom: string,
): { readonly nama: string; readonly hasil: Terhitung }[] {
  return baris.map(({ baris: one }) => ({ nama: one.nama, hasil: valueAt(one, kolom) }));
}

/** A table whose mean is told as far as that which is taken of it: of capaian one and the same, so that it has one derivation. */
export function closedWith(
  hasil: HasilTabelCapaian | HasilTabelNilai,
  taken: Besaran,
): HasilTabelCapaian | HasilTabelNilai {
  if (hasil.jenis === 'capaian') return { ...hasil, rataRata: taken };
  const told = [...hasil.rataRata].map(
    ([kolom, one]) => [kolom, finerValue(one, taken.desimal)] as const,
  );
  return { ...hasil, rataRata: new Map(told) };
}
