// Diagnostics for programs, in the shape that the results file has them.

import type { Diagnostic } from '../diagnostic.ts';
import { countOf, type FormatOptions } from './format.ts';

export function formatJson(diagnostics: readonly Diagnostic[], _: FormatOptions): string {
  const isi = {
    versi: 1,
    diagnostik: diagnostics.map(({ kode, tingkat, posisi, pesan, saran }) => ({
      kode,
      tingkat,
      berkas: posisi.berkas,
      baris: posisi.baris,
      kolom: posisi.kolom,
      pesan,
      saran,
    })),
    jumlah: {
      galat: countOf(diagnostics, 'galat'),
      peringatan: countOf(diagnostics, 'peringatan'),
      info: countOf(diagnostics, 'info'),
    },
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}
