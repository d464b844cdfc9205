// Sections that are word for word those of last year's report.

import { type Finding, ruleSet, rule, report } from '../../diagnostic/rule.ts';
import { startOf, type Narasi } from '../../source/workspace.ts';
import type { Check, CheckInput } from '../check.ts';
import { readNaskah, sourceText, type BagianNaskah, type Naskah } from './running-text.ts';
import { normaliseText, SALINAN } from './repeated.ts';

export const copyRules = ruleSet({
  'narasi-salinan': rule<{ judul: string | null; tahun: number }>({
    tingkat: 'peringatan',
    mengapa: SALINAN,
    id: ({ judul, tahun }) => ({
      pesan: `${judul === null ? 'naskah ini' : `bagian "${judul}"`} sama persis dengan naskah tahun ${String(tahun)}`,
      saran: 'tulis analisis tahun ini: apa yang berubah, apa sebabnya, apa tindak lanjutnya',
    }),
    en: ({ judul, tahun }) => ({
      pesan: `${judul === null ? 'this text' : `the section "${judul}"`} is exactly that of ${String(tahun)}`,
      saran: 'write what changed this year, why, and what follows from it',
    }),
    example: {
      files: {
        '2019/narasi/3.1-S1.md': `
          Capaian sasaran ini di bawah target.

          ## Permasalahan

          1. Petugas loket belum mencukupi, sehingga waktu tunggu pada jam sibuk melebihi standar.
          2. Kelengkapan berkas baru diperiksa setelah pendaftaran, sehingga banyak yang dikembalikan.
        `,
        '2020/narasi/3.1-S1.md': `
          Capaian sasaran ini {{capaian "S1"}} persen.

          ## Permasalahan

          1. Petugas loket belum mencukupi, sehingga waktu tunggu pada jam sibuk melebihi standar.
          2. Kelengkapan berkas baru diperiksa setelah pendaftaran, sehingga banyak yang dikembalikan.

          ## Solusi

          1. Menambah petugas pelayanan.
        `,
      },
      mended: [
        [
          '{{capaian "S1"}} persen.\n\n## Permasalahan\n\n1. Petugas loket belum mencukupi, sehingga waktu tunggu pada jam sibuk melebihi standar.\n2. Kelengkapan berkas baru diperiksa setelah pendaftaran, sehingga banyak yang dikembalikan.',
          '{{capaian "S1"}} persen.\n\n## Permasalahan\n\n1. Pendaftaran daring belum dikenal sebagian pengguna.',
        ],
      ],
    },
  }),
});

/** Sections that must be written anew each year; background, duties and plans may stay. */
const BARU_TIAP_TAHUN = new Set(['isu-strategis', 'prestasi', 'rekomendasi']);
const TERPENDEK = 150;

/** Analyses of sasaran and indikator, strategic issues, prizes and recommendations. */
export const checkSalinan: Check = ({ workspace, hasil }) => {
  const tahun = hasil.tahun - 1;
  const lalu = workspace.tahun.get(tahun)?.narasi;
  if (lalu === undefined) return [];
  const analisis = analysisSections(hasil);
  return [...hasil.data.narasi.values()].flatMap((narasi): Finding[] => {
    const { bagian, file } = narasi;
    const lama = lalu.get(bagian);
    if (lama === undefined || !(BARU_TIAP_TAHUN.has(bagian) || analisis.has(bagian))) return [];
    return compareYears(narasi, lama).map(({ judul }) => {
      const fakta = { judul: judul?.text ?? null, tahun };
      return report(copyRules['narasi-salinan'], fakta, judul?.position(0) ?? startOf(file));
    });
  });
};

/** Kode of every sasaran and indikator: the names of the analysis files. */
export function analysisSections({ sasaran }: CheckInput['hasil']): ReadonlySet<string> {
  return new Set(
    sasaran.flatMap((one) => [
      one.sasaran.kode,
      ...one.indikator.map(({ indikator }) => indikator.kode),
    ]),
  );
}

/**
 * The sections that did not change, or the whole file as one. What stands before the first heading says what the
 * sasaran is about, and may stay.
 */
function compareYears(current: Narasi, lama: Narasi): readonly Pick<BagianNaskah, 'judul'>[] {
  const [baru, lalu] = [readNaskah(current), readNaskah(lama)];
  const whole = ({ bagian }: Naskah) => bagian.map(textOf).join('\n');
  if (whole(baru) === whole(lalu)) return whole(baru).length < TERPENDEK ? [] : [{ judul: null }];
  const seen = new Set(lalu.bagian.map(textOf));
  return baru.bagian.filter((one) => {
    const text = textOf(one);
    return one.judul !== null && text.length >= TERPENDEK && seen.has(text);
  });
}

function textOf({ judul, alinea }: BagianNaskah): string {
  return [...(judul ? [judul] : []), ...alinea]
    .map((one) => normaliseText(sourceText(one)))
    .join('\n');
}
