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
  TANPA_POKOK,
  type Alternative,
  type Tercetak,
} from './list.ts';
import { blanksOf } from './assumptions.ts';

/** All of `tabel` in realisasi.yaml and organisasi.yaml. */
export function printedOfTabel(hasil: Hasil): readonly Tercetak[] {
  return (['tabel', 'personel'] as const).flatMap((letak) =>
    hasil[letak].flatMap((tabel, i) =>
      tabel.jenis === 'capaian'
        ? printedOfCapaian(tabel, i)
        : tabel.jenis === 'komposit'
          ? printedOfKomposit(tabel, i)
          : printedOfNilai(tabel, letak, i),
    ),
  );
}

function printedOfCapaian(tabel: HasilTabelCapaian, i: number): readonly Tercetak[] {
  const { baris } = tabel;
  // Other worlds keep the order of tables and rows.
  const same = (dunia: Hasil) => dunia.tabel[i] as HasilTabelCapaian;
  const isi = baris.map((satu) => ({
    tercetak: satu.baris.capaianTercetak,
    hitung: satu.capaian,
  }));
  return [
    ...baris.flatMap(({ baris: satu }, j) =>
      figure(satu.capaianTercetak, {
        apa: { besaran: 'capaian', nama: kutip(satu.indikator) },
        baca: (dunia) => same(dunia).baris[j]?.capaian,
        pokok: () => ({ ...TANPA_POKOK, rumus: chosenRumus(satu, satu.target) }),
      }),
    ),
    ...figure(tabel.tabel.rataRataTercetak, {
      apa: { besaran: 'rata-rata', nama: `tabel ${kutip(tabel.tabel.kode)}` },
      baca: (dunia) => same(dunia).rataRata,
      pokok: () => ({ ...TANPA_POKOK, ...blanksOf(tabel, null) }),
      calon: () => [fromPrinted(meanOfPrinted(isi))],
      isi: baris.map(({ capaian }) => capaian),
    }),
  ];
}

function printedOfKomposit(tabel: HasilTabelKomposit, i: number): readonly Tercetak[] {
  const same = (dunia: Hasil) => dunia.tabel[i] as HasilTabelKomposit;
  return figure(tabel.tabel.kompositTercetak, {
    apa: { besaran: 'komposit', nama: `tabel ${kutip(tabel.tabel.kode)}` },
    baca: (dunia) => same(dunia).komposit,
    pokok: () => ({ ...TANPA_POKOK, ...blanksOf(tabel, null) }),
  });
}

function printedOfNilai(
  tabel: HasilTabelNilai,
  letak: 'tabel' | 'personel',
  i: number,
): readonly Tercetak[] {
  const { kode, rataRataTercetak, jumlahTercetak } = tabel.tabel;
  const same = (dunia: Hasil) => dunia[letak][i] as HasilTabelNilai;
  const apa = (kolom: string) => `tabel ${kutip(kode)} kolom ${kolom}`;
  return [
    ...[...tabel.rataRata.keys()].flatMap((kolom) =>
      figure(rataRataTercetak.get(kolom), {
        apa: { besaran: 'rata-rata', nama: apa(kolom) },
        baca: (dunia) => same(dunia).rataRata.get(kolom),
        pokok: () => ({ ...TANPA_POKOK, ...blanksOf(tabel, kolom) }),
        calon: () => otherColumns(tabel.rataRata, kolom),
        isi: columnOf(tabel.baris, kolom).map(({ hasil }) => hasil),
      }),
    ),
    ...[...tabel.jumlah.keys()].flatMap((kolom) =>
      figure(jumlahTercetak.get(kolom), {
        apa: { besaran: 'jumlah', nama: apa(kolom) },
        baca: (dunia) => same(dunia).jumlah.get(kolom),
        calon: (hitung) => [
          ...otherColumns(tabel.jumlah, kolom),
          ...slipsOfSum(
            hitung,
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
  return [...nilai].flatMap(([lain, hasil]) =>
    lain === kolom ? [] : [fromColumn(`kolom ${lain}`, hasil)],
  );
}
