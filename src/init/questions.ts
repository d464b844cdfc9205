// What `lkjip init` asks, and what it makes of the answers. Talks to nobody itself.

import type { Bilingual } from '../language.ts';
import { AGENCY_KINDS, findKind, KINDS, type AgencyKind } from './kinds.ts';

/** What was said so far, by option or answer. */
export interface InitInput {
  /** A kind of agency, as `instansi.jenis` has it. */
  jenis?: string;
  nama?: string;
  daerah?: string;
  /** `2021-2026` */
  periode?: string;
  tahun?: string;
}

export interface Question {
  readonly kunci: keyof InitInput;
  readonly tanya: Bilingual;
  /** Whether it is to be asked at all; else it is empty. */
  readonly isAsked?: (input: InitInput) => boolean;
  /** What an empty answer means. */
  readonly defaults: (input: InitInput) => string;
  /** Why an answer will not do; null when it will. */
  readonly reject: (answer: string, input: InitInput) => Bilingual | null;
}

const LAMA_PERIODE = 5;
const LONGEST = 20;

/** The questions in their order. @param thisYear the year in which the files are made */
export function questions(thisYear: number): readonly Question[] {
  return [
    {
      kunci: 'jenis',
      tanya: {
        id: `Jenis instansi: ${labels('id')}`,
        en: `Kind of agency: ${labels('en')}`,
      },
      defaults: () => 'opd',
      reject: refuseKind,
    },
    {
      kunci: 'nama',
      tanya: { id: 'Nama instansi', en: 'Name of the agency' },
      defaults: ({ jenis }) => KINDS[kindOf(jenis)].nama,
      reject: refuseName,
    },
    {
      kunci: 'daerah',
      isAsked: ({ jenis }) => KINDS[kindOf(jenis)].hasRegion,
      tanya: { id: 'Nama daerah', en: 'Name of the region' },
      defaults: () => 'Kabupaten Contoh',
      reject: refuseName,
    },
    {
      kunci: 'tahun',
      tanya: { id: 'Tahun laporan yang pertama', en: 'First year to report on' },
      // A report is written at the start of the year after.
      defaults: ({ periode }) => firstYear(periode, thisYear - 1),
      reject: refuseYear,
    },
    {
      kunci: 'periode',
      tanya: { id: 'Periode Renstra', en: 'Period of the Renstra' },
      defaults: ({ tahun = String(thisYear - 1) }) =>
        `${tahun}-${String(Number(tahun) + LAMA_PERIODE - 1)}`,
      reject: refusePeriod,
    },
  ];
}

const labels = (language: 'id' | 'en'): string =>
  AGENCY_KINDS.map((kind) => `${kind} (${KINDS[kind].label[language]})`).join(', ');

/** Of an answer that was checked. */
export const kindOf = (jenis: string | undefined): AgencyKind => findKind(jenis) ?? 'opd';

function refuseKind(jenis: string): Bilingual | null {
  if (findKind(jenis) !== undefined) return null;
  const known = AGENCY_KINDS.join(', ');
  return {
    id: `jenis instansi "${jenis}" tidak dikenal; pilih: ${known}`,
    en: `the kind "${jenis}" is not known; choose from: ${known}`,
  };
}

/** `2021-2026` → its years. */
export function parsePeriod(periode: string): { mulai: number; selesai: number } | null {
  const [, mulai, done] = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(periode) ?? [];
  return mulai === undefined ? null : { mulai: Number(mulai), selesai: Number(done) };
}

/** Without a year of its own, the report is on the last one that both is over and lies in the period. */
function firstYear(periode: string | undefined, lalu: number): string {
  const tahun = parsePeriod(periode ?? '');
  if (tahun === null) return String(lalu);
  return String(Math.min(Math.max(lalu, tahun.mulai), tahun.selesai));
}

function refuseName(nama: string): Bilingual | null {
  if (nama.trim() === '') {
    return { id: 'nama kosong', en: 'the name is empty' };
  }
  if (nama.length <= 200 && !/[\u0000-\u001f\u007f]/.test(nama)) return null;
  return {
    id: 'nama terlalu panjang atau memuat tanda kendali',
    en: 'the name is too long or has control characters',
  };
}

function refuseYear(tahun: string, { periode }: InitInput): Bilingual | null {
  if (!/^(?:19|20)\d\d$/.test(tahun)) {
    return {
      id: `"${tahun}" bukan tahun; tulis misalnya 2021`,
      en: `"${tahun}" is not a year; write, for example, 2021`,
    };
  }
  return periode === undefined ? null : refusePeriod(periode, { tahun });
}

function refusePeriod(periode: string, { tahun }: InitInput): Bilingual | null {
  const tahunan = parsePeriod(periode);
  const lama = tahunan === null ? 0 : tahunan.selesai - tahunan.mulai + 1;
  if (tahunan === null || lama < 1 || lama > LONGEST) {
    return {
      id: `"${periode}" bukan periode; tulis misalnya 2021-2026`,
      en: `"${periode}" is not a period; write, for example, 2021-2026`,
    };
  }
  if (tahun === undefined || (tahunan.mulai <= Number(tahun) && Number(tahun) <= tahunan.selesai)) {
    return null;
  }
  return {
    id: `tahun ${tahun} di luar periode ${periode}`,
    en: `${tahun} is outside the period ${periode}`,
  };
}
