// The orchestrator: one report year from its analysis to its files. Every effect comes in as a parameter.

import type { Bahan, PermintaanBahan } from './make/bahan.ts';
import { openBahan } from './make/buka.ts';
import { makeCsv } from './make/csv.ts';
import type { Efek } from './make/efek.ts';
import { makeResults } from './make/hasil.ts';
import { makePdf } from './make/pdf.ts';
import { makeRingkas } from './make/ringkas.ts';
import { makeSite } from './make/situs.ts';
import { makeWord } from './make/word.ts';
import { makeWorkbook } from './make/xlsx.ts';
import type { Keluaran } from './output/files.ts';

/** Makes the files of one format. */
type Pembuat = (bahan: Bahan) => Promise<readonly Keluaran[]>;

/** What can be asked for, in the order in which it is made and named. */
const PEMBUAT = {
  html: makeSite,
  pdf: makePdf,
  json: makeResults,
  docx: makeWord,
  xlsx: makeWorkbook,
  csv: makeCsv,
  ringkas: makeRingkas,
} as const satisfies Readonly<Record<string, Pembuat>>;

export type Format = keyof typeof PEMBUAT;
export const FORMAT = Object.keys(PEMBUAT) as readonly Format[];

/** Formats that need the browser. */
export const TERCETAK: ReadonlySet<Format> = new Set<Format>(['pdf', 'docx', 'ringkas']);

/** Does one of the formats need the browser? */
export function isPrinted(format: ReadonlySet<Format>): boolean {
  return [...format].some((satu) => TERCETAK.has(satu));
}

export interface PermintaanBuild extends PermintaanBahan {
  readonly format: ReadonlySet<Format>;
}

/**
 * Makes the files of one year and writes them together.
 * @returns the names that were written, below the year's folder
 */
export async function buildYear(
  { format, ...permintaan }: PermintaanBuild,
  efek: Efek,
): Promise<readonly string[]> {
  const { tahun } = permintaan.tahunan;
  const bahan = openBahan(permintaan, efek);
  if (format.has('pdf')) await bahan.beginCetakan();
  const diminta = FORMAT.filter((satu) => format.has(satu));
  const hasil = new Map<Format, readonly Keluaran[]>();
  // What needs no print is made while the browser is at it.
  for (const satu of [...diminta].sort(
    (a, b) => Number(TERCETAK.has(a)) - Number(TERCETAK.has(b)),
  )) {
    hasil.set(satu, await PEMBUAT[satu](bahan));
  }
  const keluaran = diminta.flatMap((satu) => hasil.get(satu) ?? []);
  efek.langkah('tulis', tahun);
  await efek.write(tahun, keluaran, format.has('html') ? ['aset'] : []);
  return keluaran.map((satu) => satu.nama);
}
