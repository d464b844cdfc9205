// The completeness of Bab III, as a table, as one line, and for programs.

import type { Analisis } from '../../analyse.ts';
import type { Language } from '../../language.ts';
import { formatDesimal, TIADA } from '../../compose/format.ts';
import { computeKelengkapan, type Kelengkapan } from '../../validate/completeness/coverage.ts';

interface KelengkapanTahun extends Kelengkapan {
  readonly tahun: number;
}

/** The completeness of each year that could be calculated. */
export function kelengkapanOf({ ruang, tahunan }: Analisis): readonly KelengkapanTahun[] {
  if (ruang === null) return [];
  return tahunan.map(({ tahun, hasil }) => ({ tahun, ...computeKelengkapan({ ruang, hasil }) }));
}

type Blok = Kelengkapan['blok'][number];

/** Per cent, with decimals only where there are any. */
function cakupan({ cakupan: nilai }: Blok): string {
  return nilai === null ? TIADA : formatDesimal(nilai, nilai.isInteger() ? 0 : 2);
}

/** `kelengkapan Bab III 2020: 1 100% a, 2 50% c, …`: the closing line of the text. */
export function coverageLine({ tahun, blok }: KelengkapanTahun, bahasa: Language): string {
  const isi = blok.map((satu) => `${satu.nomor} ${cakupan(satu)}% ${satu.nilai ?? TIADA}`);
  const awal = bahasa === 'id' ? 'kelengkapan Bab III' : 'completeness of Bab III';
  return `${awal} ${tahun}: ${isi.join(', ')}\n`;
}

/** Coverage a block with its grade, and which indikator has which block. */
export function coverageTable(isi: KelengkapanTahun, bahasa: Language): string {
  const t = (id: string, en: string) => (bahasa === 'id' ? id : en);
  const blok = [
    [t('blok', 'block'), t('ada', 'there'), t('cakupan', 'coverage'), t('nilai', 'grade')],
    ...isi.blok.map((satu) => [
      `${satu.nomor} ${satu.nama}`,
      `${satu.ada} ${t('dari', 'of')} ${satu.dari}`,
      `${cakupan(satu)}%`,
      satu.nilai ?? TIADA,
    ]),
  ];
  const indikator = [
    [t('indikator', 'indikator'), ...isi.blok.map(({ nomor }) => String(nomor)), ''],
    ...isi.indikator.map(({ kode, nama, blok: punya }) => [
      kode,
      ...isi.blok.map(({ kunci }) => (punya[kunci] ? 'x' : TIADA)),
      nama,
    ]),
  ];
  const judul = t('Kelengkapan Bab III tahun', 'Completeness of Bab III,');
  return [`${judul} ${isi.tahun}`, '', ...align(blok), '', ...align(indikator), ''].join('\n');
}

/** Columns of equal width, two blanks apart. */
function align(baris: readonly (readonly string[])[]): string[] {
  const lebar = (baris[0] ?? []).map((_, i) =>
    Math.max(...baris.map((satu) => satu[i]?.length ?? 0)),
  );
  return baris.map((satu) =>
    satu
      .map((isi, i) => isi.padEnd(lebar[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** As the JSON has it: coverage as a string of digits, since it is exact. */
export function coverageJson({ tahun, blok, indikator }: KelengkapanTahun): object {
  return {
    tahun,
    blok: blok.map(({ cakupan: nilai, ...satu }) => ({
      ...satu,
      cakupan: nilai === null ? null : nilai.toSignificantDigits(20).toFixed(),
    })),
    indikator: indikator.map(({ banyakTahun, ...satu }) => ({
      ...satu,
      banyak_tahun: banyakTahun,
    })),
  };
}
