// The words that the preview shows in the browser.

import type { Language } from '../language.ts';

/** What the script of the preview says; it knows no language itself. */
export interface PreviewWords {
  readonly judul: string;
  readonly cetak: string;
  readonly mencetak: string;
  readonly saran: string;
  readonly basi: string;
  readonly menyusun: string;
  readonly terputus: string;
}

export const KATA: Readonly<Record<Language, PreviewWords>> = {
  id: {
    judul: 'Temuan lkjip',
    cetak: 'Unduh PDF',
    mencetak: 'Mencetak …',
    saran: 'saran',
    basi: 'Halaman ini dari data terakhir yang benar.',
    menyusun: 'menyusun …',
    terputus: 'lkjip watch sudah berhenti',
  },
  en: {
    judul: 'Findings of lkjip',
    cetak: 'Download PDF',
    mencetak: 'Printing …',
    saran: 'help',
    basi: 'This page is from the last data without errors.',
    menyusun: 'building …',
    terputus: 'lkjip watch has stopped',
  },
};
