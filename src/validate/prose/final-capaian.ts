// "Dibandingkan target RPJMD" that repeats the capaian of the year, where the one of the last year is meant.

import { roundDecimal } from '../../decimal.ts';
import { isFigure } from '../../calculate/besaran.ts';
import type { Hasil, HasilIndikator } from '../../calculate/laporan.ts';
import { formatTerhitung } from '../../compose/format.ts';
import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { findAngka, type AngkaTertulis } from './typed-figures.ts';
import type { Check } from '../check.ts';
import { allIndikator } from '../naming.ts';
import { readNaskah, sentences, type Alinea, type Kalimat } from './running-text.ts';
import { findYears } from '../time/years.ts';

export const finalCapaianRules = ruleSet({
  'narasi-capaian-tahunan': rule<{ kode: string; capaian: string; akhir: string }>({
    tingkat: 'peringatan',
    mengapa: {
      id: 'Capaian terhadap target akhir periode lain daripada capaian tahunan; mengulang yang tahunan menutupi sisa pekerjaan.',
      en: 'What is reached of the last target is another figure than that of the year; repeating the latter hides what is left to do.',
    },
    id: ({ kode, capaian, akhir }) => ({
      pesan: `kalimat ini membandingkan dengan target jangka menengah, tetapi memakai capaian tahunan ${kode} (${capaian}); terhadap target akhir capaiannya ${akhir}`,
      saran: `pakai {{capaianAkhir "${kode}"}}`,
    }),
    en: ({ kode, capaian, akhir }) => ({
      pesan: `this sentence compares with the medium-term target, but uses the annual capaian of ${kode} (${capaian}); against the last target it is ${akhir}`,
      saran: `use {{capaianAkhir "${kode}"}}`,
    }),
    example: {
      files: {
        '2020/narasi/4.1-kesimpulan.md': `
          Dibandingkan dengan target akhir Renstra, capaian indikator ini {{capaian "S1.1"}} persen.
        `,
      },
      mended: [['{{capaian ', '{{capaianAkhir ']],
    },
  }),
});

const TARGET_AKHIR =
  /(?<![a-zà-ɏ])(?:(?:di|mem|per)?banding[a-zà-ɏ]*|terhadap|diukur)(?![a-zà-ɏ])[^.;]{0,40}?(?<![a-zà-ɏ])target(?![a-zà-ɏ])[^.;]{0,30}?(?<![a-zà-ɏ])(?:rpjmd|renstra|rencana strategis|jangka menengah|akhir)(?![a-zà-ɏ])/iu;

/** Where a sentence says that it compares with the target of the last year of the plan; -1 where it does not. */
function findTargetAkhir({ text, ekspresi }: Kalimat, tahun: number): number {
  if (!/target/i.test(text)) return -1;
  const thisYear = findYears(text).some((one) => one.tahun === tahun) || ekspresi.includes('tahun');
  // The plan has a target of the report's year, too.
  return thisYear ? -1 : text.search(TARGET_AKHIR);
}

/** Whether the words before a figure compare it with the target of the last year. */
export function comparesAkhir(before: string): boolean {
  return TARGET_AKHIR.test(before);
}

/** The capaian of the year, typed or taken by its expression, in a sentence that compares with the last year's target. */
export const checkCapaianAkhirNarasi: Check = ({ hasil }) =>
  [...hasil.data.narasi.values()].flatMap((narasi) =>
    readNaskah(narasi).alinea.flatMap((alinea) =>
      sentences(alinea).flatMap((kalimat) => {
        const dari = findTargetAkhir(kalimat, hasil.tahun);
        if (dari === -1 || kalimat.ekspresi.some((one) => one.startsWith('capaianAkhir')))
          return [];
        return [
          ...checkEkspresi(alinea, kalimat, dari, hasil),
          ...checkTyped(alinea, kalimat, dari, hasil),
        ];
      }),
    ),
  );

function checkEkspresi(
  alinea: Alinea,
  { text, mulai }: Kalimat,
  dari: number,
  hasil: Hasil,
): Finding[] {
  return alinea.ekspresi
    .filter((one) => one.mulai >= mulai + dari && one.mulai < mulai + text.length)
    .flatMap((one) => {
      const [, kode] = /^capaian\s+["“]([^"”]+)["”]$/.exec(one.content) ?? [];
      const own = allIndikator(hasil).find(({ indikator }) => indikator.kode === kode);
      if (own === undefined || !isDifferent(own)) return [];
      return [reportAnnual(own, alinea.position(one.mulai))];
    });
}

function checkTyped(
  alinea: Alinea,
  { text, mulai }: Kalimat,
  dari: number,
  hasil: Hasil,
): Finding[] {
  const all = allIndikator(hasil);
  return [...findAngka(alinea, new Set())]
    .filter((one) => one.mulai >= mulai + dari && one.mulai < mulai + text.length)
    .flatMap((one) => {
      const own = all.find((candidate) => isDifferent(candidate) && repeatsAnnual(candidate, one));
      const right = all.some(({ capaianAkhir }) => isEqual(capaianAkhir, one));
      return own === undefined || right
        ? []
        : [reportAnnual(own, alinea.position(one.mulai, one.text.length))];
    });
}

/** Whether a typed figure is the capaian of an indikator in the report's year. */
function repeatsAnnual({ capaian }: HasilIndikator, angka: AngkaTertulis): boolean {
  return isEqual(capaian, angka);
}

function isEqual(
  capaian: HasilIndikator['capaian'],
  { nilai, desimal, rupiah }: AngkaTertulis,
): boolean {
  // A whole number such as 100 or 95 may well be the target itself.
  return (
    !rupiah && desimal > 0 && isFigure(capaian) && roundDecimal(capaian.nilai, desimal).eq(nilai)
  );
}

function isDifferent({ capaian, capaianAkhir }: HasilIndikator): boolean {
  return (
    isFigure(capaian) &&
    isFigure(capaianAkhir) &&
    formatTerhitung(capaian) !== formatTerhitung(capaianAkhir)
  );
}

function reportAnnual(
  { indikator: { kode }, capaian, capaianAkhir }: HasilIndikator,
  position: Finding['position'],
): Finding {
  const fakta = { kode, capaian: formatTerhitung(capaian), akhir: formatTerhitung(capaianAkhir) };
  return report(finalCapaianRules['narasi-capaian-tahunan'], fakta, position);
}
