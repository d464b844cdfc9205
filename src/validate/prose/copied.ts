// Sections that are word for word those of last year's report.

import { temuan, type Finding } from '../../diagnostic/finding.ts';
import { awal, type Narasi } from '../../source/workspace.ts';
import type { Aturan, Bahan } from '../aturan.ts';
import { readNaskah, sourceText, type BagianNaskah, type Naskah } from './running-text.ts';
import { normaliseText } from './repeated.ts';

/** Sections that must be written anew each year; background, duties and plans may stay. */
const BARU_TIAP_TAHUN = new Set(['isu-strategis', 'prestasi', 'rekomendasi']);
const TERPENDEK = 150;

/** Analyses of sasaran and indikator, strategic issues, prizes and recommendations. */
export const checkSalinan: Aturan = ({ ruang, hasil }) => {
  const tahun = hasil.tahun - 1;
  const lalu = ruang.tahun.get(tahun)?.narasi;
  if (lalu === undefined) return [];
  const analisis = analysisSections(hasil);
  return [...hasil.data.narasi.values()].flatMap((narasi): Finding[] => {
    const { bagian, berkas } = narasi;
    const lama = lalu.get(bagian);
    if (lama === undefined || !(BARU_TIAP_TAHUN.has(bagian) || analisis.has(bagian))) return [];
    return compareYears(narasi, lama).map(({ judul }) => {
      const fakta = { judul: judul?.teks ?? null, tahun };
      return temuan('narasi-salinan', fakta, judul?.posisi(0) ?? awal(berkas));
    });
  });
};

/** Kode of every sasaran and indikator: the names of the analysis files. */
export function analysisSections({ sasaran }: Bahan['hasil']): ReadonlySet<string> {
  return new Set(
    sasaran.flatMap((satu) => [
      satu.sasaran.kode,
      ...satu.indikator.map(({ indikator }) => indikator.kode),
    ]),
  );
}

/**
 * The sections that did not change, or the whole file as one. What stands before the first heading says what the
 * sasaran is about, and may stay.
 */
function compareYears(ini: Narasi, lama: Narasi): readonly Pick<BagianNaskah, 'judul'>[] {
  const [baru, lalu] = [readNaskah(ini), readNaskah(lama)];
  const whole = ({ bagian }: Naskah) => bagian.map(textOf).join('\n');
  if (whole(baru) === whole(lalu)) return whole(baru).length < TERPENDEK ? [] : [{ judul: null }];
  const sudah = new Set(lalu.bagian.map(textOf));
  return baru.bagian.filter((satu) => {
    const teks = textOf(satu);
    return satu.judul !== null && teks.length >= TERPENDEK && sudah.has(teks);
  });
}

function textOf({ judul, alinea }: BagianNaskah): string {
  return [...(judul ? [judul] : []), ...alinea]
    .map((satu) => normaliseText(sourceText(satu)))
    .join('\n');
}
