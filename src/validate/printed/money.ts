// The printed figures of sasaran and of the budget: capaian, efficiency, totals and absorption.

import { ada, ketetapan, kosong, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilAnggaran, HasilProgram } from '../../calculate/anggaran.ts';
import { computeSerapan } from '../../calculate/serapan.ts';
import type { Hasil, HasilSasaran } from '../../calculate/laporan.ts';
import { DEGREE } from '../../formula/efficiency.ts';
import { derive, EXACT } from '../../formula/figure.ts';
import type { Anggaran, TercetakSasaran } from '../../source/workspace.ts';
import { sebutRupiah } from '../naming.ts';
import {
  figure,
  fromPrinted,
  meanOf,
  meanOfPrinted,
  slipsOfSum,
  type Alternative,
  type Tercetak,
} from './list.ts';
import { printedRules } from './causes.ts';
import { report } from '../../diagnostic/rule.ts';

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
        calon: () => meansOfPrograms(satu.program),
      }),
    ];
  });
}

function slipsOfCapaian({ indikator }: HasilSasaran, { data }: Hasil): readonly Alternative[] {
  const kosongnya = indikator.filter(({ capaian }) => !ada(capaian));
  const fakta = {
    kosong: kosongnya.map(({ indikator: satu }) => satu.kode),
    bernilai: indikator.length - kosongnya.length,
  };
  return [
    {
      nilai: meanOf(indikator.map(({ capaian }) => (ada(capaian) ? capaian : ketetapan(0)))),
      sebut: (beda, posisi) =>
        report(printedRules['tercetak-kosong-dihitung-nol'], { ...beda, ...fakta }, posisi),
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
  return derive(
    DEGREE,
    {
      'indeks efisiensi': indeksEfisiensi ?? kosong('tanpa-nilai'),
      'standar efisiensi': standarEfisiensi ?? kosong('tanpa-nilai'),
    },
    EXACT,
  );
}

/** Totals and absorption of the whole budget, and absorption of each program. */
export function printedOfAnggaran({ anggaran, data, sasaran }: Hasil): readonly Tercetak[] {
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
      calon: () => [
        ...slipsOfSerapan(anggaran, tercetak),
        ...meansOfPercentages(
          sasaran.map(({ sasaran: { kode }, capaianKeuangan }) => ({
            tercetak: data.tercetak.get(kode)?.serapan,
            hitung: capaianKeuangan,
          })),
        ),
      ],
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
): readonly Alternative[] {
  return [
    ...meansOfPrograms(program),
    fromPrinted(
      computeSerapan(jumlahTercetak ?? anggaran, jumlahRealisasiTercetak ?? realisasi, EXACT),
    ),
  ];
}

/** Of the percentages of programs, as calculated and as printed. */
function meansOfPrograms(program: readonly HasilProgram[]): readonly Alternative[] {
  return meansOfPercentages(
    program.map(({ program: { serapanTercetak: tercetak }, serapan: hitung }) => ({
      tercetak,
      hitung,
    })),
  );
}

function meansOfPercentages(isi: Parameters<typeof meanOfPrinted>[0]): readonly Alternative[] {
  const sebut: Alternative['sebut'] = (beda, posisi) =>
    report(printedRules['tercetak-rata-rata-persen'], beda, posisi);
  return [
    { nilai: meanOf(isi.map(({ hitung }) => hitung)), sebut },
    { nilai: meanOfPrinted(isi), sebut },
  ];
}
