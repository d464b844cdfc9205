// The orchestrator: one report year from its analysis to its files. Every effect comes in as a parameter.

import type { OutputFile } from '../output/files.ts';
import type { Effects } from './effects.ts';
import { documentName, FORMATS, isPrinted, recordOf, type Format } from './formats.ts';
import type { MaterialRequest } from './make/material.ts';
import { openMaterial } from './make/open.ts';

export interface BuildRequest extends MaterialRequest {
  readonly format: ReadonlySet<Format>;
}

/**
 * Makes the files of one year and writes them together.
 * @returns the names that were written, below the year's folder
 */
export async function buildYear(
  { format, ...permintaan }: BuildRequest,
  efek: Effects,
): Promise<readonly string[]> {
  const { period } = permintaan.tahunan;
  const diminta = FORMATS.filter((satu) => format.has(satu));
  const documents = diminta.flatMap((satu) => {
    const { label } = recordOf(satu);
    return label === null ? [] : [{ nama: label, berkas: documentName(satu, period) }];
  });
  const bahan = openMaterial({ ...permintaan, documents }, efek);
  if (format.has('pdf')) await bahan.beginCetakan();
  const hasil = new Map<Format, readonly OutputFile[]>();
  // What needs no print is made while the browser is at it.
  for (const satu of [...diminta].sort((a, b) => Number(isPrinted([a])) - Number(isPrinted([b])))) {
    hasil.set(satu, await recordOf(satu).make(bahan, documentName(satu, period)));
  }
  const keluaran = diminta.flatMap((satu) => hasil.get(satu) ?? []);
  efek.langkah('tulis', period);
  await efek.write(
    period,
    keluaran,
    diminta.flatMap((satu) => recordOf(satu).folders),
  );
  return keluaran.map((satu) => satu.nama);
}
