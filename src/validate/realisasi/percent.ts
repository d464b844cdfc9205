// A share above 100 per cent.

import { isFigure } from '../../calculate/besaran.ts';
import { formatTerhitung } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { isRentang, locate, type Target } from '../../source/workspace.ts';
import type { Check } from '../check.ts';
import { allIndikator, kutip, sebutIndikator, placeOfRealisasi } from '../naming.ts';

export const percentRules = ruleSet({
  'persen-melebihi-seratus': rule<{ nama: string; nilai: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Bagian dari keseluruhan tidak mungkin melebihi keseluruhannya.',
      en: 'A share cannot be more than the whole.',
    },
    id: ({ nama, nilai }) => ({
      pesan: `realisasi ${nama} ${nilai} persen, padahal bagian dari keseluruhan paling besar 100`,
      saran: 'periksa pembilang dan penyebutnya; mungkin yang diketik capaian, bukan realisasi',
    }),
    en: ({ nama, nilai }) => ({
      pesan: `the realisasi of ${nama} is ${nilai} per cent, but a share is 100 at most`,
      saran: 'check numerator and denominator; perhaps capaian was typed for realisasi',
    }),
    example: {
      files: {
        '2020/realisasi.yaml': `
          tabel:
            - kode: kinerja
              jenis: capaian
              judul: Capaian Kinerja Daerah
              baris:
                - { indikator: Cakupan Imunisasi, satuan: persen, target: 95, realisasi: 102.4 }
        `,
      },
      mended: [['102.4', '92.4']],
    },
  }),
});

const PERSEN = /^\s*(?:%|persen(?:tase)?)\s*(?:\(%\))?\s*$/i;
/** Names of shares … */
const BAGIAN = /^\s*(?:persentase|proporsi|cakupan)\b/i;
/** … unless it is a change, a ratio to a plan, or a mean of such, which may well pass 100. */
const BUKAN_BAGIAN =
  /\b(?:peningkatan|pertumbuhan|kenaikan|penurunan|perubahan|laju|capaian|pencapaian|realisasi|rasio|target)\b/i;

/**
 * A percentage may exceed 100 where it is a growth or a capaian ("Rata-rata capaian sasaran" of 102,95 is right). Only
 * one that names itself a share, and whose own target keeps to 100, cannot: there the realisasi is wrong.
 */
export const checkPercent: Check = ({ workspace, hasil }) => [
  ...allIndikator(hasil).flatMap(({ indikator, target, realisasi }): Finding[] => {
    if (!isShare(indikator.satuan, indikator.nama, target)) return [];
    if (!isFigure(realisasi) || realisasi.nilai.lte(100)) return [];
    const fakta = { nama: sebutIndikator(indikator), nilai: formatTerhitung(realisasi) };
    const position = placeOfRealisasi(workspace, hasil, indikator);
    return [report(percentRules['persen-melebihi-seratus'], fakta, position)];
  }),
  ...hasil.tabel.flatMap((tabel) =>
    tabel.jenis !== 'capaian'
      ? []
      : tabel.baris.flatMap(({ baris, realisasi }) => {
          if (!isShare(baris.satuan, baris.indikator, baris.target)) return [];
          if (!isFigure(realisasi) || realisasi.nilai.lte(100)) return [];
          const fakta = { nama: kutip(baris.indikator), nilai: formatTerhitung(realisasi) };
          return [
            report(
              percentRules['persen-melebihi-seratus'],
              fakta,
              locate(workspace, baris.asal, 'realisasi'),
            ),
          ];
        }),
  ),
];

function isShare(satuan: string, nama: string, target: Target | null): boolean {
  if (!PERSEN.test(satuan) || !BAGIAN.test(nama) || BUKAN_BAGIAN.test(nama)) return false;
  const limit = target !== null && isRentang(target) ? target.sampai : target;
  return limit === null || limit.nilai.lte(100);
}
