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
  { format, ...request }: BuildRequest,
  effects: Effects,
): Promise<readonly string[]> {
  const { period } = request.tahunan;
  const requested = FORMATS.filter((one) => format.has(one));
  const documents = requested.flatMap((one) => {
    const { label } = recordOf(one);
    return label === null ? [] : [{ nama: label, berkas: documentName(one, period) }];
  });
  const material = openMaterial({ ...request, documents }, effects);
  if (format.has('pdf')) await material.beginCetakan();
  const hasil = new Map<Format, readonly OutputFile[]>();
  // What needs no print is made while the browser is at it.
  for (const one of [...requested].sort(
    (a, b) => Number(isPrinted([a])) - Number(isPrinted([b])),
  )) {
    hasil.set(one, await recordOf(one).make(material, documentName(one, period)));
  }
  const keluaran = requested.flatMap((one) => hasil.get(one) ?? []);
  effects.step('tulis', period);
  await effects.write(
    period,
    keluaran,
    requested.flatMap((one) => recordOf(one).folders),
  );
  return keluaran.map((one) => one.nama);
}
