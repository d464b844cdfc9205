// The completeness of Bab III, as a table, as one line, and for programs.

import type { Analysis } from '../../analyse.ts';
import type { Language } from '../../language.ts';
import { formatDesimal, TIADA } from '../../compose/format.ts';
import {
  computeKelengkapan,
  isAsked,
  type Kelengkapan,
} from '../../validate/completeness/coverage.ts';

interface KelengkapanTahun extends Kelengkapan {
  readonly tahun: number;
}

/** The completeness of each whole year that could be calculated: Bab III of an interim report is not asked for all of it. */
export function kelengkapanOf({ workspace, tahunan }: Analysis): readonly KelengkapanTahun[] {
  if (workspace === null) return [];
  return tahunan
    .filter(({ hasil }) => hasil.triwulan === null)
    .map(({ tahun, hasil }) => ({ tahun, ...computeKelengkapan({ workspace, hasil }) }));
}

type Blok = Kelengkapan['blok'][number];

/** Per cent, with decimals only where there are any. */
function coverage({ cakupan: nilai }: Blok): string {
  return nilai === null ? TIADA : `${formatDesimal(nilai, nilai.isInteger() ? 0 : 2)}%`;
}

/** The blocks in English; in Indonesian they have their names from the regulation. */
const IN_ENGLISH: Readonly<Record<Blok['kunci'], string>> = {
  'target-realisasi': 'target and realisasi of the year',
  'tahun-lalu': 'comparison with earlier years',
  'target-akhir': 'comparison with the medium-term target',
  'standar-nasional': 'comparison with a national standard',
  analisis: 'causes and solutions',
  efisiensi: 'efficiency of the resources used',
  program: 'programs that support it',
};

const nameOf = ({ nama, kunci }: Blok, language: Language): string =>
  language === 'id' ? nama : IN_ENGLISH[kunci];

/**
 * The closing line of the text: how many of the seven blocks are there for all, and which are not for how many.
 * @param more the command that shows the table
 */
export function coverageLine(
  { tahun, blok }: KelengkapanTahun,
  more: string,
  language: Language,
): string {
  const t = (id: string, en: string) => (language === 'id' ? id : en);
  const lacking = blok.filter(({ ada: isFigure, dari }) => isFigure < dari);
  const content = lacking.map((one) => {
    const share = t(`${one.ada} dari ${one.dari}`, `${one.ada} of ${one.dari}`);
    return `${nameOf(one, language).toLowerCase()} ${share} (${one.nilai ?? TIADA})`;
  });
  const awal = t(
    `kelengkapan Bab III ${tahun}: ${blok.length - lacking.length} dari ${blok.length} unsur ada untuk setiap indikator`,
    `completeness of Bab III ${tahun}: ${blok.length - lacking.length} of ${blok.length} elements are there for every indikator`,
  );
  if (content.length === 0) return `${awal}\n`;
  const details = t('rinciannya', 'details');
  return `${awal}; ${t('kurang', 'lacking')}: ${content.join(', ')}; ${details}: ${more}\n`;
}

/** Coverage a block with its grade, and which indikator has which block. */
export function coverageTable(content: KelengkapanTahun, language: Language): string {
  const t = <T>(id: T, en: T): T => (language === 'id' ? id : en);
  const blok = [
    [t('blok', 'block'), t('ada', 'there'), t('cakupan', 'coverage'), t('nilai', 'grade')],
    ...content.blok.map((one) => [
      `${one.nomor} ${nameOf(one, language)}`,
      `${one.ada} ${t('dari', 'of')} ${one.dari}`,
      coverage(one),
      one.nilai ?? TIADA,
    ]),
  ];
  const indikator = [
    [t('indikator', 'indikator'), ...content.blok.map(({ nomor }) => String(nomor)), ''],
    ...content.indikator.map((one) => [
      one.kode,
      ...content.blok.map(({ kunci }) => markOf(one.blok[kunci], isAsked(one, kunci))),
      one.nama,
    ]),
  ];
  const judul = t('Kelengkapan Bab III tahun', 'Completeness of Bab III,');
  const legend = t(LEGEND.id, LEGEND.en);
  return [`${judul} ${content.tahun}`, '', ...align(blok), '', ...align(indikator), '', ...legend, ''].join('\n'); // prettier-ignore
}

/** What the letters and marks of the tables stand for. */
const LEGEND = {
  id: [
    'nilai menurut cakupannya: a lebih dari 90%, b lebih dari 75%, c lebih dari 40%, d lebih dari 10%, e selebihnya',
    '(lembar evaluasi PermenPANRB 12/2015; PermenPANRB 88/2021 menilai seluruh laporan dengan AA sampai E)',
    'x ada, – belum ada, o dinyatakan tidak ada standar nasionalnya dan tidak ikut dihitung',
  ],
  en: [
    'grade by coverage: a more than 90%, b more than 75%, c more than 40%, d more than 10%, e otherwise',
    '(the sheet of PermenPANRB 12/2015; PermenPANRB 88/2021 grades a report as a whole, AA to E)',
    'x there, – not there, o said to have no national standard, and not counted',
  ],
};

function markOf(isThere: boolean, isWanted: boolean): string {
  if (!isWanted) return 'o';
  return isThere ? 'x' : TIADA;
}

/** Columns of equal width, two blanks apart. */
function align(baris: readonly (readonly string[])[]): string[] {
  const width = (baris[0] ?? []).map((_, i) =>
    Math.max(...baris.map((one) => one[i]?.length ?? 0)),
  );
  return baris.map((one) =>
    one
      .map((content, i) => content.padEnd(width[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** As the JSON has it: coverage as a string of digits, since it is exact. */
export function coverageJson({ tahun, blok, indikator }: KelengkapanTahun): object {
  return {
    tahun,
    blok: blok.map(({ cakupan: nilai, ...one }) => ({
      ...one,
      cakupan: nilai === null ? null : nilai.toSignificantDigits(20).toFixed(),
    })),
    indikator: indikator.map(({ banyakTahun, withoutStandar, ...one }) => ({
      ...one,
      tanpa_standar: withoutStandar,
      banyak_tahun: banyakTahun,
    })),
  };
}
