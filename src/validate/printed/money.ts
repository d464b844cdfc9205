// The printed figures of sasaran and of the budget: capaian, efficiency, totals and absorption.

import { isFigure, ketetapan, kosong, type Terhitung } from '../../calculate/besaran.ts';
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
  return hasil.sasaran.flatMap((one, i) => {
    const nama = one.sasaran.kode;
    const tercetak = hasil.data.tercetak.get(nama);
    if (tercetak === undefined) return [];
    return [
      ...figure(tercetak.capaian, {
        what: { besaran: 'capaian', nama },
        read: (world) => world.sasaran[i]?.capaian,
        candidates: () => slipsOfCapaian(one, hasil),
        content: one.indikator.map(({ capaian }) => capaian),
      }),
      ...figure(tercetak.standarEfisiensi, {
        what: { besaran: 'standar-efisiensi', nama },
        read: (world) => world.sasaran[i]?.efisiensi.standar,
      }),
      ...figure(tercetak.indeksEfisiensi, {
        what: { besaran: 'indeks-efisiensi', nama },
        read: (world) => world.sasaran[i]?.efisiensi.indeks,
      }),
      ...figure(tercetak.tingkatEfisiensi, {
        what: { besaran: 'tingkat-efisiensi', nama },
        read: (world) => world.sasaran[i]?.efisiensi.tingkat,
        candidates: () => [fromPrinted(tingkatOfPrinted(tercetak))],
      }),
      ...figure(tercetak.serapan, {
        what: { besaran: 'serapan', nama },
        read: (world) => world.sasaran[i]?.capaianKeuangan,
        candidates: () => meansOfPrograms(one.program),
      }),
    ];
  });
}

function slipsOfCapaian({ indikator }: HasilSasaran, { data }: Hasil): readonly Alternative[] {
  const gaps = indikator.filter(({ capaian }) => !isFigure(capaian));
  const fakta = {
    kosong: gaps.map(({ indikator: one }) => one.kode),
    bernilai: indikator.length - gaps.length,
  };
  return [
    {
      nilai: meanOf(indikator.map(({ capaian }) => (isFigure(capaian) ? capaian : ketetapan(0)))),
      sebut: (discrepancy, position) =>
        report(
          printedRules['tercetak-kosong-dihitung-nol'],
          { ...discrepancy, ...fakta },
          position,
        ),
    },
    fromPrinted(
      meanOfPrinted(
        indikator.map(({ indikator: { kode }, capaian }) => ({
          tercetak: data.realisasi.get(kode)?.capaianTercetak,
          computed: capaian,
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
    anggaran.program.map((one) => ({
      nama: one.program.kode,
      hasil: one[jenis],
      besar: sebutRupiah(one[jenis]),
    }));
  return [
    ...figure(tercetak.jumlahTercetak, {
      what: { besaran: 'jumlah', nama: 'anggaran' },
      read: (world) => world.anggaran.anggaran,
      candidates: (computed) => [...slipsOfSum(computed, bagian('anggaran'))],
    }),
    ...figure(tercetak.jumlahRealisasiTercetak, {
      what: { besaran: 'jumlah', nama: 'realisasi anggaran' },
      read: (world) => world.anggaran.realisasi,
      candidates: (computed) => [...slipsOfSum(computed, bagian('realisasi'))],
    }),
    ...figure(tercetak.serapanTercetak, {
      what: { besaran: 'serapan', nama: 'seluruh program' },
      read: (world) => world.anggaran.serapan,
      candidates: () => [
        ...slipsOfSerapan(anggaran, tercetak),
        ...meansOfPercentages(
          sasaran.map(({ sasaran: { kode }, capaianKeuangan }) => ({
            tercetak: data.tercetak.get(kode)?.serapan,
            computed: capaianKeuangan,
          })),
        ),
      ],
    }),
    ...anggaran.program.flatMap(({ program }, i) =>
      figure(program.serapanTercetak, {
        what: { besaran: 'serapan', nama: program.kode },
        read: (world) => world.anggaran.program[i]?.serapan,
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
    program.map(({ program: { serapanTercetak: tercetak }, serapan: computed }) => ({
      tercetak,
      computed,
    })),
  );
}

function meansOfPercentages(content: Parameters<typeof meanOfPrinted>[0]): readonly Alternative[] {
  const sebut: Alternative['sebut'] = (discrepancy, position) =>
    report(printedRules['tercetak-rata-rata-persen'], discrepancy, position);
  return [
    { nilai: meanOf(content.map(({ computed }) => computed)), sebut },
    { nilai: meanOfPrinted(content), sebut },
  ];
}
