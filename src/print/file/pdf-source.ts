// What stands on the pages of a PDF, as its operators: text to show and paths to draw. The only importer of unpdf.

import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { once } from '../../once.ts';
import { UnreadablePdf } from '../../pdf/open.ts';

/** A letter of `showText` or, between letters, a shift in thousandths of the font's size. */
export type PdfGlyph =
  number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

export interface PdfFont {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Widths of letters → text space. */
  readonly scale: number;
}

/** An operator of the page's content by the name that pdf.js has for it, such as `showText` or `constructPath`. */
export interface PdfOperator {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface PdfPage {
  /** Left, bottom, right and top of what is shown, in the PDF's own space. */
  readonly view: readonly [number, number, number, number];
  /** Quarter turns clockwise at which it is shown, in degrees. */
  readonly rotate: number;
  readonly operators: readonly PdfOperator[];
  readonly font: (id: string) => PdfFont | null;
  /** The name of an operator that stands among the arguments of another. */
  readonly nameOf: (code: number) => string;
}

export interface PdfSource {
  readonly pages: number;
  /** @param number from 1 */
  readonly page: (number: number) => Promise<PdfPage>;
  /** The text of a page as one string. */
  readonly text: (number: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** pdf.js calls for it since its version 5.6; Node has it since 21. */
function addMissingBuiltins(): void {
  const prototype = ArrayBuffer.prototype as unknown as Record<string, unknown>;
  prototype['transferToFixedLength'] ??= function cut(this: ArrayBuffer, length?: number) {
    return this.slice(0, length ?? this.byteLength);
  };
}

const library = once(async () => {
  addMissingBuiltins();
  const { OPS } = await getResolvedPDFJS();
  return new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
});

/**
 * Opens a PDF. Pages are read as they are asked for, and forgotten then.
 * @throws UnreadablePdf
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfSource> {
  const names = await library();
  const document = await open(bytes);
  return {
    pages: document.numPages,
    page: async (number) => readPage(await document.getPage(number), names),
    text: async (number) => readText(await document.getPage(number)),
    close: () => document.destroy(),
  };
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<PdfDocument['getPage']>>;

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes the bytes over, and complains on the console unless told not to. Pictures are never decoded, and
    // no font of the machine is asked for.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 0,
      useSystemFonts: false,
      isEvalSupported: false,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadablePdf(locked ? 'locked' : 'damaged', error);
  }
}

async function readPage(page: Page, names: ReadonlyMap<number, string>): Promise<PdfPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators = fnArray.map((code, i) => ({
    name: names.get(code) ?? '',
    args: (argsArray[i] ?? []) as readonly unknown[],
  }));
  const fonts = fontsOf(page, operators);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { rotate } = page;
  page.cleanup();
  return {
    view: [left, bottom, right, top],
    rotate,
    operators,
    font: (id) => fonts.get(id) ?? null,
    nameOf: (code) => names.get(code) ?? '',
  };
}

interface LoadedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

function fontsOf(page: Page, operators: readonly PdfOperator[]): ReadonlyMap<string, PdfFont> {
  const ids = new Set(
    operators.filter(({ name }) => name === 'setFont').map(({ args }) => String(args[0])),
  );
  const known = [...ids].filter((id) => page.commonObjs.has(id));
  return new Map(known.map((id) => [id, describeFont(page.commonObjs.get(id) as LoadedFont)]));
}

function describeFont({ name = '', bold, black, vertical, fontMatrix }: LoadedFont): PdfFont {
  return {
    name,
    bold: bold === true || black === true || /bold|black|heavy/i.test(name),
    vertical: vertical === true,
    scale: fontMatrix?.[0] ?? 0.001,
  };
}

async function readText(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const parts = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
  return parts.join('');
}
