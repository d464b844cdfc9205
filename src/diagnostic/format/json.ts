// Diagnostics for programs, in the shape that the results file has them.

import type { Diagnostic } from '../diagnostic.ts';
import { countOf, type FormatOptions } from './format.ts';

export function formatJson(
  diagnostics: readonly Diagnostic[],
  { tambahan = {} }: FormatOptions,
): string {
  const content = {
    versi: 1,
    diagnostik: diagnostics.map(({ kode, tingkat, position, pesan, saran }) => ({
      kode,
      tingkat,
      berkas: position.berkas,
      baris: position.baris,
      kolom: position.kolom,
      pesan,
      saran,
    })),
    jumlah: {
      galat: countOf(diagnostics, 'galat'),
      peringatan: countOf(diagnostics, 'peringatan'),
      info: countOf(diagnostics, 'info'),
    },
    ...tambahan,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
