// What a workspace may hold: one record a data file and one a folder. The loader, the words about files with nearly the
// right name, the JSON Schema and `lkjip new` read it.

import type * as z from 'zod';
import { isYear } from '../period.ts';
import {
  anggaranSchema,
  keteranganSchema,
  lkjipSchema,
  organisasiSchema,
  realisasiSchema,
  renstraSchema,
  targetSchema,
  triwulanSchema,
} from './schema/index.ts';

/** Stands in paths for the folder of a year. */
export const YEAR_FOLDER = 'TAHUN';

/** A YAML file of the format. */
export interface DataFile<Content = unknown> {
  /** Its path below the workspace, with `TAHUN` for the year's folder and `*` for what varies. */
  readonly path: string;
  /** What stands in it, in a few Indonesian words. */
  readonly description: string;
  readonly schema: z.ZodType<Content>;
  /** Whether no report can be made without it. */
  readonly isRequired: boolean;
  /** Whether a report reads those of earlier years as well, for its trend. */
  readonly isHistory: boolean;
}

/** The data files that all years share. */
export const TOP_FILES = {
  lkjip: {
    path: 'lkjip.yaml',
    description: 'Identitas instansi dan cara menghitung',
    schema: lkjipSchema,
    isRequired: true,
    isHistory: true,
  },
  renstra: {
    path: 'renstra-*.yaml',
    description: 'Rencana Strategis: tujuan, sasaran, indikator dan target',
    schema: renstraSchema,
    isRequired: true,
    isHistory: true,
  },
} as const satisfies Readonly<Record<string, DataFile>>;

/** The data files of one year. A new one has to be carried on by `lkjip new`, which has an entry for each. */
export const YEAR_FILES = {
  target: {
    path: 'TAHUN/target.yaml',
    description: 'Target tahun itu menurut IKU dan Perjanjian Kinerja',
    schema: targetSchema,
    isRequired: true,
    isHistory: true,
  },
  realisasi: {
    path: 'TAHUN/realisasi.yaml',
    description: 'Realisasi dan tabel datanya',
    schema: realisasiSchema,
    isRequired: true,
    isHistory: true,
  },
  anggaran: {
    path: 'TAHUN/anggaran.yaml',
    description: 'Program, anggaran dan realisasinya',
    schema: anggaranSchema,
    isRequired: true,
    isHistory: false,
  },
  triwulan: {
    path: 'TAHUN/triwulan.yaml',
    description: 'Target dan realisasi setiap triwulan',
    schema: triwulanSchema,
    isRequired: false,
    isHistory: true,
  },
  organisasi: {
    path: 'TAHUN/organisasi.yaml',
    description: 'Pengesahan, tugas, struktur dan personel',
    schema: organisasiSchema,
    isRequired: false,
    isHistory: false,
  },
  keterangan: {
    path: 'TAHUN/lampiran/keterangan.yaml',
    description: 'Judul berkas yang dilampirkan',
    schema: keteranganSchema,
    isRequired: false,
    isHistory: false,
  },
} as const satisfies Readonly<Record<string, DataFile>>;

export const DATA_FILES = { ...TOP_FILES, ...YEAR_FILES } as const;
export type DataFileName = keyof typeof DATA_FILES;
export type YearFileName = keyof typeof YEAR_FILES;
export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as readonly DataFileName[];
export const YEAR_FILE_NAMES = Object.keys(YEAR_FILES) as readonly YearFileName[];

/** The file of the Renstra is the only one whose name varies; older workspaces write `.yml`. */
export const RENSTRA_FILE = /^renstra-[^/]*\.ya?ml$/;

/** The path of a year's data file below the workspace. */
export function yearFile(name: YearFileName, year: number | string): string {
  return YEAR_FILES[name].path.replace(YEAR_FOLDER, String(year));
}

/** The folder of a year that a file is in, by its path below the workspace; null for what all years share. */
function yearFolderOf(file: string): string | null {
  const [folder = ''] = file.split('/', 1);
  return file.length > folder.length && isYear(folder) ? folder : null;
}

/** The year in whose folder a file is; null for what all years share. */
export function fileYear(file: string): number | null {
  const folder = yearFolderOf(file);
  return folder === null ? null : Number(folder);
}

/** Whether a file has to do with one of some years: shared ones have with each. */
export function concernsYears(file: string, years: readonly number[]): boolean {
  const year = fileYear(file);
  return year === null || years.includes(year);
}

/** The years that there are targets of, and so may be a report of, in their order. */
export function reportableYears(files: readonly string[]): readonly number[] {
  const years = files.flatMap((file) => {
    const folder = yearFolderOf(file);
    return folder !== null && file === yearFile('target', folder) ? [Number(folder)] : [];
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What a file of a year is read for. */
type YearFileUse = 'isRequired' | 'isHistory';

/** The paths of the files that a report of a year, or the trend of a later one, is calculated from. */
export function yearFiles(
  year: number | string,
  ...uses: readonly YearFileUse[]
): readonly string[] {
  return YEAR_FILE_NAMES.filter((name) => uses.some((use) => YEAR_FILES[name][use])).map((name) =>
    yearFile(name, year),
  );
}

/** A folder whose files are read by their ending; every visible file where `endings` is null. */
interface DataFolder {
  readonly endings: readonly string[] | null;
}

/** Whether a name is that of a file to be bound in; scanners and telephones write endings in capitals. */
export function isAnnex(name: string): boolean {
  return YEAR_FOLDERS.lampiran.endings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Folders at the top: emblem and own pictures, own typefaces, own templates. */
export const TOP_FOLDERS = {
  gambar: { endings: null },
  huruf: { endings: null },
  templates: { endings: ['.hbs', '.css'] },
} as const satisfies Readonly<Record<string, DataFolder>>;

/** Whether a file of a `templates/` folder is a template; the others (README.md, …) are passed over. */
export function isTemplate(name: string): boolean {
  return TOP_FOLDERS.templates.endings.some((ending) => name.endsWith(ending));
}

/** Folders of a year: prose, photographs, scanned pages and pictures to be bound in. */
export const YEAR_FOLDERS = {
  narasi: { endings: ['.md'] },
  gambar: { endings: null },
  lampiran: { endings: ['.pdf', '.jpg', '.jpeg', '.png'] },
} as const satisfies Readonly<Record<string, DataFolder>>;

/** Whether what stands in a file can be in a report, by its path below the workspace. Of any other file the name alone is looked at. */
export function isOfReports(file: string): boolean {
  const folder = file.split('/').at(-2) ?? '';
  const { endings }: DataFolder = Object.entries<DataFolder>({
    ...TOP_FOLDERS,
    ...YEAR_FOLDERS,
  }).find(([name]) => name === folder)?.[1] ?? { endings: [] };
  const name = file.toLowerCase();
  return endings === null || [...endings, '.yaml', '.yml'].some((one) => name.endsWith(one));
}
