// What a report looks like before anything is understood of it: pages of words and lines, then blocks in reading order.

/** A rectangle on a page in points, x to the right and y downwards from the top left corner of the page as it is read. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters without a gap between them. */
export interface PageWord {
  readonly text: string;
  readonly box: PageBox;
  readonly baseline: number;
  /** Height of its font, in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Written along the page, upwards or downwards. */
  readonly direction: 'along' | 'up' | 'down';
  /** Part of a running head or foot, where the file says so. */
  readonly artifact: boolean;
}

/** A straight ruling line: at `at` across its direction, between `from` and `to` along it. */
export interface PageRule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page that was drawn. */
export interface PrintedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  readonly horizontal: readonly PageRule[];
  readonly vertical: readonly PageRule[];
  /** The page's own space → the PDF's, so that a place can be marked there. */
  readonly toPdf: readonly [number, number, number, number, number, number];
  /** Why there is nothing to read on it; null where there is. */
  readonly unread: Unread | null;
  /** Its text was laid under a picture by a program that recognises letters. */
  readonly recognised: boolean;
}

/** A page without any text, of letters that have no meaning, drawn beyond measure, or damaged. */
export type Unread = 'no-text' | 'no-letters' | 'too-much' | 'damaged';

/** Where something stands: page and rectangle, where the document has pages. */
export interface Place {
  readonly page: number | null;
  readonly box: PageBox | null;
  /** Sheet and cell of a workbook: `Anggaran!C7`. */
  readonly address?: string;
}

/** In a document that has neither pages nor sheets. */
export const NOWHERE: Place = { page: null, box: null };

/** A cell of a grid, with its text line by line. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly place: Place;
}

/** A table with more rows or cells is none that a report prints. */
export const GRID_MAX = { rows: 10_000, cells: 100_000 } as const;

/** A table as it stands: cells in rows and columns, none of them understood. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** Rows of its head, where the document says so. */
  readonly head: number | null;
  /** Left edges of the columns and the right edge of the last, where the document is drawn. */
  readonly edges: readonly number[] | null;
  readonly place: Place;
}

/** A line of text on a drawn page; a whole paragraph where the document has those. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  /** Height of its font in points; 0 where the document does not say. */
  readonly size: number;
  /** Level of a heading, from 1; null for other text. */
  readonly heading: number | null;
  readonly place: Place;
  /** Its lines, where it was broken into several by hand. */
  readonly broken?: readonly string[];
}

export type Block = Grid | TextBlock;

export type SourceKind = 'pdf' | 'docx' | 'xlsx' | 'markdown';

/** A picture of a Word document, by where it stands; what is in it has not been looked at. */
export interface DocumentPicture {
  /** How many blocks stand before it. */
  readonly at: number;
  /** Its path in the archive. */
  readonly part: string;
  /** The words beside it in its cell; null where it stands in no table. */
  readonly words: string | null;
}

/** A report as it was read. */
export interface Document {
  readonly kind: SourceKind;
  /** How many pages it has; null where the file does not say. */
  readonly pages: number | null;
  readonly blocks: readonly Block[];
  /** Of a Word document. */
  readonly pictures: readonly DocumentPicture[];
  readonly unread: readonly { readonly page: number; readonly why: Unread }[];
  /** Of a document that is drawn: for each page, its space as it is read → the PDF's own, so that a place can be marked. */
  readonly toPdf: readonly PrintedPage['toPdf'][];
  /** Pages whose text a program recognised in a picture. */
  readonly recognised: readonly number[];
}
