// `manifest.json`: what a report was made from and with, so that a difference between two machines explains itself. It is
// for people to read and compare; whether a report is up to date is decided from the trace in the cache (jejak.ts).

import type { Keluaran } from './files.ts';
import type { Sidik } from './jejak.ts';

export interface IsiManifest {
  readonly versi: string;
  readonly tahun: number;
  readonly bahasa: string;
  readonly format: readonly string[];
  /** The date that the documents bear. */
  readonly tanggal: Date;
  /** Version of the browser; null where nothing was printed. */
  readonly peramban: string | null;
  /** Files of the workspace. */
  readonly masukan: Sidik;
  /** Files of the typefaces. */
  readonly huruf: Sidik;
}

/** The same report on another machine gives the same file: no time of day, no path of this machine. */
export function manifestFile(isi: IsiManifest): Keluaran {
  const { versi, tahun, bahasa, format, tanggal, peramban, masukan, huruf } = isi;
  const manifest = {
    versi: 1,
    lkjip: versi,
    tahun,
    bahasa,
    format,
    tanggal: tanggal.toISOString().replace('.000Z', 'Z'),
    peramban,
    huruf: sorted(huruf),
    masukan: sorted(masukan),
  };
  return { nama: 'manifest.json', isi: `${JSON.stringify(manifest, null, 2)}\n` };
}

function sorted(sidik: Sidik): Sidik {
  // A picture that the report does not show is known by its name alone, and does not matter to it.
  const berarti = Object.entries(sidik).filter(([, isi]) => isi !== '');
  return Object.fromEntries(berarti.sort(([a], [b]) => (a < b ? -1 : 1)));
}
