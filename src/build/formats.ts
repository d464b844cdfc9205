// What can be asked for: one record a format. Whatever has to know of formats reads it here.

import { periodKey, type Period } from '../period.ts';
import type { OutputFile } from '../output/files.ts';
import { makeWord } from './make/docx.ts';
import { makeOneFile } from './make/html-tunggal.ts';
import { makeSite } from './make/html.ts';
import type { Material } from './make/material.ts';
import { makePdf } from './make/pdf.ts';
import { makeCsv, makeResults } from './make/results.ts';
import { makeRingkas } from './make/ringkas.ts';
import { makeWorkbook } from './make/xlsx.ts';

/** Kinds of inputs; data and prose are one. */
export type InputKind = 'data' | 'templates' | 'gambar';
export const INPUT_KINDS: readonly InputKind[] = ['data', 'templates', 'gambar'];

interface FormatRecord {
  /** Stands after `lkjip-2020` in the name of the document. */
  readonly suffix: string;
  /** What the page calls it where it leads to it; null where it does not. */
  readonly label: string | null;
  readonly reads: readonly InputKind[];
  /** Whether the browser is needed. */
  readonly isPrinted: boolean;
  /** Folders below the year's that hold nothing but files of this format. */
  readonly folders: readonly string[];
  /** Makes the document under the name `file`, and whatever stands beside it. */
  readonly make: (material: Material, file: string) => Promise<readonly OutputFile[]>;
}

/** In the order in which they are made and named. */
const RECORDS = {
  html: {
    suffix: '.html',
    label: null,
    reads: INPUT_KINDS,
    isPrinted: false,
    folders: ['aset'],
    make: makeSite,
  },
  'html-tunggal': {
    suffix: '-tunggal.html',
    label: 'HTML satu berkas',
    reads: INPUT_KINDS,
    isPrinted: false,
    folders: [],
    make: makeOneFile,
  },
  pdf: {
    suffix: '.pdf',
    label: 'PDF',
    reads: INPUT_KINDS,
    isPrinted: true,
    folders: [],
    make: makePdf,
  },
  json: {
    suffix: '.json',
    label: null,
    reads: ['data'],
    isPrinted: false,
    folders: [],
    make: makeResults,
  },
  docx: {
    suffix: '.docx',
    label: 'Word',
    reads: INPUT_KINDS,
    isPrinted: true,
    folders: [],
    make: makeWord,
  },
  xlsx: {
    suffix: '.xlsx',
    label: 'Excel',
    reads: ['data'],
    isPrinted: false,
    folders: [],
    make: makeWorkbook,
  },
  csv: {
    suffix: '.csv',
    label: 'CSV',
    reads: ['data'],
    isPrinted: false,
    folders: [],
    make: makeCsv,
  },
  ringkas: {
    suffix: '-ringkas.pdf',
    label: 'Ringkasan (PDF)',
    reads: ['data', 'templates'],
    isPrinted: true,
    folders: [],
    make: makeRingkas,
  },
} as const satisfies Readonly<Record<string, FormatRecord>>;

export type Format = keyof typeof RECORDS;
export const FORMATS = Object.keys(RECORDS) as readonly Format[];

export const recordOf = (format: Format): FormatRecord => RECORDS[format];

/** Does one of the formats need the browser? */
export function isPrinted(formats: Iterable<Format>): boolean {
  return [...formats].some((one) => RECORDS[one].isPrinted);
}

/** The name of the document in the folder of its period. */
export function documentName(format: Format, period: Period): string {
  return `lkjip-${periodKey(period)}${RECORDS[format].suffix}`;
}
