// The printed figures of tables: capaian of rows, means and sums.

import type { Terhitung } from '../../calculate/besaran.ts';
import { chosenRumus } from '../../calculate/capaian.ts';
import type { Hasil } from '../../calculate/laporan.ts';
import type { HasilTabelKomposit } from '../../calculate/komposit.ts';
import { columnOf, type HasilTabelCapaian, type HasilTabelNilai } from '../../calculate/tabel.ts';
import { formatTerhitung } from '../../compose/format.ts';
import { kutip } from '../naming.ts';
import {
  figure,
  fromColumn,
  fromPrinted,
  meanOfPrinted,
  slipsOfSum,
  WITHOUT_SUBJECT,
  type Alternative,
  type Tercetak,
} from './list.ts';
import { blanksOf } from './assumptions.ts';

/** All of `tabel` in realisasi.yaml and organisasi.yaml. */
export function printedOfTabel(hasil: Hasil): readonly Tercetak[] {
  return (['tabel', 'personel'] as const).flatMap((place) =>
    hasil[place].flatMap((tabel, i) =>
      tabel.jenis === 'capaian'
        ? printedOfCapaian(tabel, i)
        : tabel.jenis === 'komposit'
          ? printedOfKomposit(tabel, i)
          : printedOfNilai(tabel, place, i),
    ),
  );
}

function printedOfCapaian(tabel: HasilTabelCapaian, i: number): readonly Tercetak[] {
  const { baris } = tabel;
  // Other worlds keep the order of tables and rows.
  const same = (world: Hasil) => world.tabel[i] as HasilTabelCapaian;
  const content = baris.map((one) => ({
    tercetak: one.baris.capaianTercetak,
    computed: one.capaian,
  }));
  return [
    ...baris.flatMap(({ baris: one }, j) =>
      figure(one.capaianTercetak, {
        what: { besaran: 'capaian', nama: kutip(one.indikator) },
        read: (world) => same(world).baris[j]?.capaian,
        pokok: () => ({ ...WITHOUT_SUBJECT, rumus: chosenRumus(one, one.target) }),
      }),
    ),
    ...figure(tabel.tabel.rataRataTercetak, {
      what: { besaran: 'rata-rata', nama: `tabel ${kutip(tabel.tabel.kode)}` },
      read: (world) => same(world).rataRata,
      pokok: () => ({ ...WITHOUT_SUBJECT, ...blanksOf(tabel, null) }),
      candidates: () => [fromPrinted(meanOfPrinted(content))],
      content: baris.map(({ capaian }) => capaian),
    }),
  ];
}

function printedOfKomposit(tabel: HasilTabelKomposit, i: number): readonly Tercetak[] {
  const same = (world: Hasil) => world.tabel[i] as HasilTabelKomposit;
  return figure(tabel.tabel.kompositTercetak, {
    what: { besaran: 'komposit', nama: `tabel ${kutip(tabel.tabel.kode)}` },
    read: (world) => same(world).komposit,
    pokok: () => ({ ...WITHOUT_SUBJECT, ...blanksOf(tabel, null) }),
  });
}

function printedOfNilai(
  tabel: HasilTabelNilai,
  place: 'tabel' | 'personel',
  i: number,
): readonly Tercetak[] {
  const { kode, rataRataTercetak, jumlahTercetak } = tabel.tabel;
  const same = (world: Hasil) => world[place][i] as HasilTabelNilai;
  const what = (kolom: string) => `tabel ${kutip(kode)} kolom ${kolom}`;
  return [
    ...[...tabel.rataRata.keys()].flatMap((kolom) =>
      figure(rataRataTercetak.get(kolom), {
        what: { besaran: 'rata-rata', nama: what(kolom) },
        read: (world) => same(world).rataRata.get(kolom),
        pokok: () => ({ ...WITHOUT_SUBJECT, ...blanksOf(tabel, kolom) }),
        candidates: () => otherColumns(tabel.rataRata, kolom),
        content: columnOf(tabel.baris, kolom).map(({ hasil }) => hasil),
      }),
    ),
    ...[...tabel.jumlah.keys()].flatMap((kolom) =>
      figure(jumlahTercetak.get(kolom), {
        what: { besaran: 'jumlah', nama: what(kolom) },
        read: (world) => same(world).jumlah.get(kolom),
        candidates: (computed) => [
          ...otherColumns(tabel.jumlah, kolom),
          ...slipsOfSum(
            computed,
            columnOf(tabel.baris, kolom).map(({ nama, hasil }) => ({
              nama: kutip(nama),
              hasil,
              besar: formatTerhitung(hasil),
            })),
          ),
        ],
      }),
    ),
  ];
}

function otherColumns(
  nilai: ReadonlyMap<string, Terhitung>,
  kolom: string,
): readonly Alternative[] {
  return [...nilai].flatMap(([other, hasil]) =>
    other === kolom ? [] : [fromColumn(`kolom ${other}`, hasil)],
  );
}
