// The summary as a table for people: an agency a line, the totals below.

import type { Language } from '../language.ts';
import { printable } from '../diagnostic/format/text.ts';
import { pagesOf, sumUp, type AgencyOutcome, type Summary } from './summary.ts';

const KEPALA = {
  id: ['INSTANSI', 'STATUS', 'GALAT', 'PERINGATAN', 'HALAMAN', 'BERKAS'],
  en: ['AGENCY', 'STATUS', 'ERRORS', 'WARNINGS', 'PAGES', 'FILES'],
} as const;
const STATUS = {
  id: { selesai: 'selesai', galat: 'galat', gagal: 'gagal' },
  en: { selesai: 'done', galat: 'errors', gagal: 'failed' },
} as const;
/** Columns of figures stand to the right. */
const ANGKA = new Set([2, 3, 4, 5]);
/** So long a path keeps the table readable. */
const MAX_WIDTH = 60;

export function summaryTable({ instansi }: Summary, language: Language): string {
  const baris = [[...KEPALA[language]], ...instansi.map((one) => cells(one, language))];
  const width = KEPALA[language].map((_, i) =>
    Math.min(MAX_WIDTH, Math.max(...baris.map((one) => (one[i] ?? '').length))),
  );
  const content = baris.map((one) =>
    one
      .map((cell, i) => (ANGKA.has(i) ? cell.padStart(width[i] ?? 0) : cell.padEnd(width[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${content.join('\n')}\n\n${ringkasanBaris(instansi, language)}\n`;
}

function cells(one: AgencyOutcome, language: Language): string[] {
  const { ruang, status, galat, peringatan, laporan } = one;
  const file = laporan.reduce((jumlah, tahun) => jumlah + tahun.berkas.length, 0);
  const tercetak = laporan.some(({ halaman }) => halaman !== null);
  return [
    printable(ruang),
    STATUS[language][status],
    String(galat),
    String(peringatan),
    tercetak ? String(pagesOf(one)) : '–',
    file === 0 ? '–' : String(file),
  ];
}

/** `6 instansi: 5 selesai, 1 galat, 0 gagal; 5 laporan, 205 halaman` */
function ringkasanBaris(instansi: readonly AgencyOutcome[], language: Language): string {
  const { selesai, galat, gagal, laporan, halaman } = sumUp(instansi);
  return language === 'id'
    ? `${instansi.length} instansi: ${selesai} selesai, ${galat} galat, ${gagal} gagal; ${laporan} laporan, ${halaman} halaman`
    : `${instansi.length} agencies: ${selesai} done, ${galat} with errors, ${gagal} failed; ${laporan} reports, ${halaman} pages`;
}
