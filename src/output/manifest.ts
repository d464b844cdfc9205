// `manifest.json`: what a report was made from and with, so that a difference between two machines explains itself. It is
// for people to read and compare; whether a report is up to date is decided from the trace in the cache (trace.ts).

import { periodOf, quarterOf, QUARTERS, yearOf, type Period } from '../period.ts';
import type { OutputFile } from './files.ts';
import type { Digest } from './trace.ts';

export const MANIFEST = 'manifest.json';

/** By which an agency is known: many a regency has a Dinas Pendidikan. */
export interface AgencyName {
  readonly nama: string;
  /** Null for an agency of no region. */
  readonly daerah: string | null;
}

export interface ManifestContent {
  readonly versi: string;
  /** Whose report it is; null in a manifest of before this was noted. */
  readonly instansi: AgencyName | null;
  readonly period: Period;
  readonly bahasa: string;
  readonly format: readonly string[];
  /** The date that the documents bear. */
  readonly tanggal: Date;
  /** Version of the browser; null where nothing was printed. */
  readonly peramban: string | null;
  /** Files of the workspace. */
  readonly masukan: Digest;
  /** Files of the typefaces. */
  readonly huruf: Digest;
}

/** The same report on another machine gives the same file: no time of day, no path of this machine. */
export function manifestFile(content: ManifestContent): OutputFile {
  const { versi, instansi, period, bahasa, format, tanggal, peramban, masukan, huruf } = content;
  const triwulan = quarterOf(period);
  const manifest = {
    versi: 1,
    lkjip: versi,
    instansi: instansi === null ? null : { nama: instansi.nama, daerah: instansi.daerah },
    tahun: yearOf(period),
    ...(triwulan === null ? {} : { triwulan }),
    bahasa,
    format,
    tanggal: dateText(tanggal),
    peramban,
    huruf: sorted(huruf),
    masukan: sorted(masukan),
  };
  return { nama: MANIFEST, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

const dateText = (tanggal: Date): string => tanggal.toISOString().replace('.000Z', 'Z');

/** What the manifest of an earlier build says; null where it cannot be understood, as whoever can write there may see to. */
export function parseManifest(text: string): ManifestContent | null {
  try {
    const content = JSON.parse(text) as Record<string, unknown> | null;
    if (content === null || content['versi'] !== 1) return null;
    const { lkjip: versi, tahun, bahasa, format, tanggal, peramban, masukan, huruf } = content;
    const isWhole =
      typeof versi === 'string' &&
      typeof tahun === 'number' &&
      typeof bahasa === 'string' &&
      typeof tanggal === 'string' &&
      (peramban === null || typeof peramban === 'string') &&
      Array.isArray(format) &&
      format.every((one) => typeof one === 'string') &&
      isSidik(masukan) &&
      isSidik(huruf);
    if (!isWhole || Number.isNaN(Date.parse(tanggal))) return null;
    const instansi = agencyOf(content['instansi']);
    const moment = new Date(tanggal);
    const triwulan = QUARTERS.find((one) => one === content['triwulan']) ?? null;
    const period = periodOf(tahun, triwulan);
    return {
      versi,
      instansi,
      period,
      bahasa,
      format,
      tanggal: moment,
      peramban,
      masukan,
      huruf,
    };
  } catch {
    return null;
  }
}

function agencyOf(content: unknown): AgencyName | null {
  const { nama, daerah } = (content ?? {}) as Partial<Record<keyof AgencyName, unknown>>;
  const isRegion = daerah === null || typeof daerah === 'string';
  return typeof nama === 'string' && isRegion ? { nama, daerah } : null;
}

/** Whether two names are of one agency: letter case and spaces make no other. */
export function isSameAgency(a: AgencyName, b: AgencyName): boolean {
  const fold = ({ nama, daerah }: AgencyName): string =>
    `${nama}\n${daerah ?? ''}`
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\S\n]+/g, ' ');
  return fold(a) === fold(b);
}

function isSidik(content: unknown): content is Digest {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false;
  return Object.values(content).every((one) => typeof one === 'string');
}

function sorted(sidik: Digest): Digest {
  // A picture that the report does not show is known by its name alone, and does not matter to it.
  const meaningful = Object.entries(sidik).filter(([, content]) => content !== '');
  return Object.fromEntries(meaningful.sort(([a], [b]) => (a < b ? -1 : 1)));
}
