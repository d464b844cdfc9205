// The printed figures of sasaran and of the budget: capaian, efficiency, totals and absorption.

import { jumlahkan, type Decimal } from '../../angka.ts';
import { ada, dariAngka, kosong, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilAnggaran } from '../../calculate/serapan.ts';
import type { Hasil, HasilSasaran } from '../../calculate/laporan.ts';
import { temuan } from '../../diagnostic/finding.ts';
import type { Anggaran, TercetakSasaran } from '../../source/workspace.ts';
import { sebutRupiah } from '../naming.ts';
import {
  bareValue,
  figure,
  fromPrinted,
  meanOfPrinted,
  slipsOfSum,
  type Calon,
  type Tercetak,
} from './list.ts';

/** What was printed of each sasaran. */
export function printedOfSasaran(hasil: Hasil): readonly Tercetak[] {
  return hasil.sasaran.flatMap((satu, i) => {
    const nama = satu.sasaran.kode;
    const tercetak = hasil.data.tercetak.get(nama);
    if (tercetak === undefined) return [];
    return [
      ...figure(tercetak.capaian, {
        apa: { besaran: 'capaian', nama },
        baca: (dunia) => dunia.sasaran[i]?.capaian,
        calon: () => slipsOfCapaian(satu, hasil),
        isi: satu.indikator.map(({ capaian }) => capaian),
      }),
      ...figure(tercetak.standarEfisiensi, {
        apa: { besaran: 'standar-efisiensi', nama },
        baca: (dunia) => dunia.sasaran[i]?.efisiensi.standar,
      }),
      ...figure(tercetak.indeksEfisiensi, {
        apa: { besaran: 'indeks-efisiensi', nama },
        baca: (dunia) => dunia.sasaran[i]?.efisiensi.indeks,
      }),
      ...figure(tercetak.tingkatEfisiensi, {
        apa: { besaran: 'tingkat-efisiensi', nama },
        baca: (dunia) => dunia.sasaran[i]?.efisiensi.tingkat,
        calon: () => [fromPrinted(tingkatOfPrinted(tercetak))],
      }),
      ...figure(tercetak.serapan, {
        apa: { besaran: 'serapan', nama },
        baca: (dunia) => dunia.sasaran[i]?.capaianKeuangan,
      }),
    ];
  });
}

function slipsOfCapaian({ indikator }: HasilSasaran, { data }: Hasil): readonly Calon[] {
  const nilai = indikator.flatMap(({ capaian }) => (ada(capaian) ? [capaian.pakai] : []));
  const kosongnya = indikator.filter(({ capaian }) => !ada(capaian));
  const fakta = {
    kosong: kosongnya.map(({ indikator: satu }) => satu.kode),
    bernilai: nilai.length,
  };
  return [
    {
      nilai: bareValue(jumlahkan(nilai).div(indikator.length)),
      sebut: (beda, posisi) =>
        temuan('tercetak-kosong-dihitung-nol', { ...beda, ...fakta }, posisi),
    },
    fromPrinted(
      meanOfPrinted(
        indikator.map(({ indikator: { kode }, capaian }) => ({
          tercetak: data.realisasi.get(kode)?.capaianTercetak,
          hitung: capaian,
        })),
      ),
    ),
  ];
}

/** (IE − SE) / SE, from the two as printed. */
function tingkatOfPrinted({ standarEfisiensi, indeksEfisiensi }: TercetakSasaran): Terhitung {
  if (standarEfisiensi === null || indeksEfisiensi === null) return kosong('tanpa-nilai');
  const indeks = dariAngka(indeksEfisiensi);
  return ratio(indeks, dariAngka(standarEfisiensi), (hasil) => hasil.minus(1));
}

function ratio(atas: Terhitung, bawah: Terhitung, ubah: (hasil: Decimal) => Decimal): Terhitung {
  if (!ada(atas) || !ada(bawah) || bawah.nilai.isZero()) return kosong('tanpa-nilai');
  return bareValue(ubah(atas.nilai.div(bawah.nilai)));
}

/** Totals and absorption of the whole budget, and absorption of each program. */
export function printedOfAnggaran({ anggaran, data }: Hasil): readonly Tercetak[] {
  if (data.anggaran === null) return [];
  const tercetak = data.anggaran;
  const bagian = (jenis: 'anggaran' | 'realisasi') =>
    anggaran.program.map((satu) => ({
      nama: satu.program.kode,
      hasil: satu[jenis],
      besar: sebutRupiah(satu[jenis]),
    }));
  return [
    ...figure(tercetak.jumlahTercetak, {
      apa: { besaran: 'jumlah', nama: 'anggaran' },
      baca: (dunia) => dunia.anggaran.anggaran,
      calon: (hitung) => [...slipsOfSum(hitung, bagian('anggaran'))],
    }),
    ...figure(tercetak.jumlahRealisasiTercetak, {
      apa: { besaran: 'jumlah', nama: 'realisasi anggaran' },
      baca: (dunia) => dunia.anggaran.realisasi,
      calon: (hitung) => [...slipsOfSum(hitung, bagian('realisasi'))],
    }),
    ...figure(tercetak.serapanTercetak, {
      apa: { besaran: 'serapan', nama: 'seluruh program' },
      baca: (dunia) => dunia.anggaran.serapan,
      calon: () => slipsOfSerapan(anggaran, tercetak),
    }),
    ...anggaran.program.flatMap(({ program }, i) =>
      figure(program.serapanTercetak, {
        apa: { besaran: 'serapan', nama: program.kode },
        baca: (dunia) => dunia.anggaran.program[i]?.serapan,
      }),
    ),
  ];
}

/** A mean of percentages is no absorption; and printed totals may be wrong themselves. */
function slipsOfSerapan(
  { program, anggaran, realisasi }: HasilAnggaran,
  { jumlahTercetak, jumlahRealisasiTercetak }: Anggaran,
): readonly Calon[] {
  const persen = program.flatMap(({ serapan }) => (ada(serapan) ? [serapan.pakai] : []));
  const atas = jumlahRealisasiTercetak === null ? realisasi : dariAngka(jumlahRealisasiTercetak);
  const bawah = jumlahTercetak === null ? anggaran : dariAngka(jumlahTercetak);
  return [
    {
      nilai: bareValue(jumlahkan(persen).div(persen.length)),
      sebut: (beda, posisi) => temuan('tercetak-rata-rata-persen', beda, posisi),
    },
    fromPrinted(ratio(atas, bawah, (hasil) => hasil.times(100))),
  ];
}
