// What a workbook of a report is made of: sheets of cells, before a library writes them.

import type { Decimal } from '../../decimal.ts';

/** A formula of our own making: references, constants and functions, never a text that somebody typed. */
export type CellFormula = string & { readonly __rumus: unique symbol };

export const asRumus = (text: string): CellFormula => text as CellFormula;

export type CellContent =
  | { readonly jenis: 'teks'; readonly text: string; readonly tautan?: string }
  /** `isInput`: whether it was entered, and may be changed here to see what follows. */
  | {
      readonly jenis: 'angka';
      readonly nilai: Decimal;
      readonly pattern: string;
      readonly isInput: boolean;
    }
  /** `hasil` is what stands there before anything recalculates; `pattern` is null for a text. */
  | {
      readonly jenis: 'rumus';
      readonly rumus: CellFormula;
      readonly hasil: Decimal | string;
      readonly pattern: string | null;
    };

export type CellStyle =
  'judul' | 'kepala' | 'isi' | 'angka' | 'kaki' | 'keterangan' | 'tautan' | 'tautan-tabel';

export interface ReportCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  /** How it stands, where its style does not say so. */
  readonly rata?: 'left' | 'center' | 'right';
  readonly rentangKolom: number;
  readonly rentangBaris: number;
  /** Whether it is called by the name of a colour, and then shown in it. */
  readonly isStatus?: boolean;
}

export interface ReportSheet {
  readonly nama: string;
  /** Cells by row and column from 0; null where there is none. */
  readonly baris: readonly (readonly (ReportCell | null)[])[];
  /** In characters. */
  readonly width: readonly number[];
  /** Rows at the top that stay in view and are printed on every page. */
  readonly frozen: number;
}

/** A place of a cell, from 0. */
export interface CellPlace {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
}

/** A line of text over all columns of a sheet. */
export function lineCell(text: string, style: CellStyle, kolom: number): ReportCell {
  return { ...textCell(text, style), rentangKolom: kolom };
}

export function textCell(text: string, style: CellStyle = 'isi', link?: string): ReportCell {
  const content = { jenis: 'teks', text, ...(link !== undefined && { tautan: link }) } as const;
  return { content, style, rentangKolom: 1, rentangBaris: 1 };
}

/** A number that is no figure of the report: of a row, a column, a line. */
export const plainNumber = (nilai: Decimal, pattern = '0'): CellContent => ({
  jenis: 'angka',
  nilai,
  pattern,
  isInput: false,
});

export function valueCell(content: CellContent, style: CellStyle = 'isi'): ReportCell {
  return { content, style, rentangKolom: 1, rentangBaris: 1 };
}
