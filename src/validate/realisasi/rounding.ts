// Figures of which rounding leaves nothing: a reader takes 0,00 for "none at all".

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { Position } from '../../diagnostic/diagnostic.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import type { Bilingual } from '../../language.ts';
import { locate } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, kutip, placeOfRealisasi, sebutIndikator } from '../naming.ts';

export const roundingRules = ruleSet({
  'angka-habis-dibulatkan': rule<{ what: Bilingual; nama: string; desimal: number }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Angka yang tidak nol tetapi tercetak nol terbaca sebagai tidak ada sama sekali.',
      en: 'A figure that is not zero, but is printed as zero, reads as none at all.',
    },
    id: ({ what, nama, desimal }) => ({
      pesan: `${what.id} ${nama} tidak nol, tetapi pada ${String(desimal)} desimal tercetak nol`,
      saran:
        'periksa angka dan satuannya; jika benar, perbanyak desimalnya (metode.pembulatan.desimal)',
    }),
    en: ({ what, nama, desimal }) => ({
      pesan: `${what.en} ${nama} is not zero, but with ${String(desimal)} decimals is printed as zero`,
      saran: 'check the figure and its unit; if it is right, show more (metode.pembulatan.desimal)',
    }),
    example: {
      files: {
        '2020/anggaran.yaml': `
          program:
            - { kode: P01, nama: Program Pelayanan, sasaran: S1, anggaran: 400000000, realisasi: 19000 }
            - { kode: P02, nama: Program Pengaduan, sasaran: S2, anggaran: 100000000, realisasi: 90000000 }
        `,
      },
      mended: [['19000', '390000000']],
    },
  }),
});

const REALISASI: Bilingual = { id: 'realisasi', en: 'the realisasi of' };
const CAPAIAN: Bilingual = { id: 'capaian', en: 'the capaian of' };
const SERAPAN: Bilingual = { id: 'serapan program', en: 'the absorption of the program' };

/** Of realisasi, capaian and the absorption of each program, where they are entered. */
export const checkRounding: Check = ({ workspace, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, realisasi, capaian }) => {
    const nama = sebutIndikator(indikator);
    const place = () => placeOfRealisasi(workspace, hasil, indikator);
    return [
      ...roundedAway(REALISASI, nama, realisasi, place),
      ...roundedAway(CAPAIAN, nama, capaian, place),
    ];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis !== 'capaian'
      ? []
      : tabel.baris.flatMap(({ baris, capaian }) =>
          roundedAway(CAPAIAN, kutip(baris.indikator), capaian, () =>
            locate(workspace, baris.asal, 'realisasi'),
          ),
        ),
  ),
  ...hasil.anggaran.program.flatMap(({ program, serapan }) =>
    roundedAway(SERAPAN, kutip(program.nama), serapan, () =>
      locate(workspace, program.asal, 'realisasi'),
    ),
  ),
];

function roundedAway(
  what: Bilingual,
  nama: string,
  figure: Terhitung,
  place: () => Position,
): Finding[] {
  if (!isFigure(figure) || figure.nilai.isZero()) return [];
  const { nilai, desimal } = figure;
  if (!nilai.toDecimalPlaces(desimal).isZero()) return [];
  return [report(roundingRules['angka-habis-dibulatkan'], { what, nama, desimal }, place())];
}
