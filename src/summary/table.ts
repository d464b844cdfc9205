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
const LEBAR_MAKSIMUM = 60;

export function summaryTable({ instansi }: Summary, bahasa: Language): string {
  const baris = [[...KEPALA[bahasa]], ...instansi.map((one) => cells(one, bahasa))];
  const lebar = KEPALA[bahasa].map((_, i) =>
    Math.min(LEBAR_MAKSIMUM, Math.max(...baris.map((one) => (one[i] ?? '').length))),
  );
  const isi = baris.map((one) =>
    one
      .map((cell, i) => (ANGKA.has(i) ? cell.padStart(lebar[i] ?? 0) : cell.padEnd(lebar[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${isi.join('\n')}\n\n${ringkasanBaris(instansi, bahasa)}\n`;
}

function cells(one: AgencyOutcome, bahasa: Language): string[] {
  const { ruang, status, galat, peringatan, laporan } = one;
  const berkas = laporan.reduce((jumlah, tahun) => jumlah + tahun.berkas.length, 0);
  const tercetak = laporan.some(({ halaman }) => halaman !== null);
  return [
    printable(ruang),
    STATUS[bahasa][status],
    String(galat),
    String(peringatan),
    tercetak ? String(pagesOf(one)) : '–',
    berkas === 0 ? '–' : String(berkas),
  ];
}

/** `6 instansi: 5 selesai, 1 galat, 0 gagal; 5 laporan, 205 halaman` */
function ringkasanBaris(instansi: readonly AgencyOutcome[], bahasa: Language): string {
  const { selesai, galat, gagal, laporan, halaman } = sumUp(instansi);
  return bahasa === 'id'
    ? `${instansi.length} instansi: ${selesai} selesai, ${galat} galat, ${gagal} gagal; ${laporan} laporan, ${halaman} halaman`
    : `${instansi.length} agencies: ${selesai} done, ${galat} with errors, ${gagal} failed; ${laporan} reports, ${halaman} pages`;
}
