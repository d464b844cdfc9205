// Prints one report: fills the page numbers into its lists, proves them on the finished file, and returns both.

import { EXIT, UserError } from '../error.ts';
import type { BoundPdf } from './bind.ts';
import { findWrongFoot, readMargins, wrongFootError } from './feet.ts';
import { checkFonts } from './file/fonts.ts';
import { finishPdf } from './finish.ts';
import { lackOf, lookAtMachine } from './browser/lacking.ts';
import { findMissingLetters, missingLettersError } from './letters.ts';
import { startWatch, type Limits, type Watch } from './limits.ts';
import {
  drawScript,
  fillScript,
  HIDE,
  KEEP_SPACES,
  LINK_NAMES,
  LOAD_FONTS,
  prepareScript,
  SHOW,
  type Prepared,
} from './page-scripts.ts';
import {
  foretoldNumbers,
  missingTargetError,
  placesWanted,
  readPages,
  unsettledNumbersError,
  wrongNumbers,
  type PageMap,
  type PrintedPages,
} from './pages.ts';
import { identifyChapters, layOut } from './layout/layout.ts';
import type { Arrangements, PrintMemory } from './memory.ts';
import { openPdf, type PdfFile } from './file/file.ts';
import { browserDiedError, type BrowserSession } from './browser/session.ts';
import type { Tab } from './browser/tab.ts';

export interface PrintRequest extends Limits {
  /** One self-contained document; see README.md for what it must and may hold. */
  readonly html: string;
  readonly title: string;
  /** BCP 47, e.g. `id`. */
  readonly language: string;
  /** Becomes the file's dates. */
  readonly date: Date;
  /** Beginnings of the PDF names of the report's fonts, e.g. `SourceSerif4`. */
  readonly families: readonly string[];
  /**
   * The SVG of drawings whose empty frames, of the same name and size, stand in the document. Asked for when the browser has begun
   * to lay it out, so that they are drawn meanwhile.
   */
  readonly drawings?: (() => Promise<readonly string[]>) | undefined;
  /** What an earlier print left: if it still holds, one print is enough. */
  readonly memory?: PrintMemory | undefined;
  /** Whether the file is to keep to PDF/A-2a, besides PDF/UA-1. */
  readonly pdfa?: boolean;
  /** PDFs whose pages take the place of pictures. */
  readonly bound?: readonly BoundPdf[];
  /** Called when the browser has begun to print, which leaves this process with nothing to do for a while. */
  readonly onPrinting?: (() => void) | undefined;
  /** Called when the browser has given all that this report needs of it: it may be closed while the rest is done. */
  readonly onPrinted?: (() => void) | undefined;
}

/** The print, and what it leaves for the next. */
export interface PrintedReport extends PrintMemory {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** Addresses that the report asked for; it got none of them. */
  readonly refused: readonly string[];
}

const PRINT_TIMEOUT = 120_000;
const MAX_PRINTS = 3;
/** Laying out a long report for a screen that nobody sees would take as long as a quarter of the print. */
const SCREEN_OFF = '<style media="screen">body{display:none}</style>';
/** The browser draws its buttons wherever scripts are off, in a font of the machine. */
const PLAYER_OFF =
  '<style media="print">:is(audio,video)::-webkit-media-controls{display:none}</style>';

/**
 * Prints a report in a tab of its own. A browser that dies on the way is started anew once.
 *
 * When the time is up or the signal fires, the session is closed: its processes and its profile are gone before the
 * promise rejects.
 *
 * @throws UserError when time is up, when the browser dies twice, when a letter has no font, and when the numbers of the
 * lists cannot be made right; the signal's reason when it fires.
 */
export async function printReport(
  request: PrintRequest,
  session: BrowserSession,
): Promise<PrintedReport> {
  const timeout = request.timeout ?? PRINT_TIMEOUT;
  const watch = startWatch({ ...request, timeout, kill: () => session.close() });
  try {
    const print = await printTwiceAtMost(request, session, watch);
    request.onPrinted?.();
    return await watch.run('periksa', () => finish(print, request));
  } finally {
    watch.stop();
  }
}

async function printTwiceAtMost(
  request: PrintRequest,
  session: BrowserSession,
  watch: Watch,
): Promise<Print> {
  const first = await printOnce(request, session, watch);
  if ('print' in first) return first.print;
  const second = await printOnce(request, session, watch);
  if ('print' in second) return second.print;
  throw lackOf(lookAtMachine()) ?? browserDiedError(second.death);
}

/** All that the browser gives of a report. */
interface Print {
  readonly file: PdfFile;
  readonly pages: PrintedPages;
  readonly prepared: Prepared;
  readonly arrangements: Arrangements;
  /** The numbers that the lists show. */
  readonly filled: PageMap;
  /** What the places are called that links lead to, by the fragment of the link. */
  readonly names: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
}

async function printOnce(
  request: PrintRequest,
  session: BrowserSession,
  watch: Watch,
): Promise<{ print: Print } | { death: unknown }> {
  let tab: Tab | undefined;
  try {
    const open = await watch.run('luncurkan', () => session.openTab());
    tab = open;
    const browser = session.facts.version;
    const loaded = await watch.run('muat', () => load(open, request, browser));
    const numbered = await printNumbered(open, request, loaded, watch);
    const names = await watch.run('periksa', () => nameLinks(open, request, numbered.file));
    const { prepared, arrangements } = loaded;
    const refused = [...open.refused];
    return { print: { ...numbered, prepared, arrangements, names, refused } };
  } catch (error) {
    const isDeath = !watch.isOver && (tab?.hasCrashed === true || (await session.hasDied()));
    if (!isDeath) throw error;
    return { death: error };
  } finally {
    void tab?.close().catch(() => undefined);
  }
}

interface Loaded {
  readonly prepared: Prepared;
  readonly arrangements: Arrangements;
  /** The numbers of all that the lists show, as the last print had them or as they are foretold; undefined where they are not known. */
  readonly expected: PageMap | undefined;
  readonly drawings: Promise<readonly string[]>;
}

async function load(
  tab: Tab,
  { html, title, language, memory, drawings: draw = nothingDrawn }: PrintRequest,
  browser: string,
): Promise<Loaded> {
  await tab.load(html.replace(/<head(?:\s[^>]*)?>/i, (head) => head + SCREEN_OFF + PLAYER_OFF));
  const [prepared, broken] = await Promise.all([
    tab.evaluate<Prepared>(prepareScript(title, language)),
    tab.evaluate<readonly string[]>(LOAD_FONTS),
    tab.evaluate(KEEP_SPACES),
  ]);
  if (broken.length > 0) throw brokenFaces(broken);
  if (prepared.hidden.length > 0) throw await missingError(tab, prepared.hidden);
  const chapters = await identifyChapters(tab, { html, language, browser });
  const { markers, listed } = prepared;
  const pages = memory?.pages ?? new Map<string, string>();
  const remembered = listed.every((id) => pages.has(id)) ? pages : undefined;
  const wanted = remembered === undefined ? placesWanted(markers, listed) : [];
  const layingOut = layOut(tab, { chapters, known: memory?.arrangements, wanted });
  const drawings = draw();
  // Whatever fails first is what is told.
  drawings.catch(() => undefined);
  const { arrangements, places } = await layingOut;
  const expected = remembered ?? foretoldNumbers(places, markers, listed);
  return { prepared, arrangements, expected, drawings };
}

const nothingDrawn = () => Promise.resolve<readonly string[]>([]);

/** Ours are always there: only a style sheet or a font of the workspace can name one that is not. */
function brokenFaces(broken: readonly string[]): UserError {
  const nama = broken.join(', ');
  return new UserError(
    {
      id: `huruf tidak dapat dimuat: ${nama}`,
      en: `font faces that cannot be loaded: ${nama}`,
    },
    {
      hint: {
        id: 'hapus @font-face dari templates/*.css; huruf sendiri disebut di tampilan.huruf',
        en: 'remove @font-face from templates/*.css; fonts of your own are named in tampilan.huruf',
      },
      exitCode: EXIT.data,
    },
  );
}

/** Prints until the lists show the numbers of the very print that they are part of. */
async function printNumbered(
  tab: Tab,
  request: PrintRequest,
  { prepared: { markers, listed }, expected, drawings }: Loaded,
  watch: Watch,
): Promise<Pick<Print, 'file' | 'pages' | 'filled'>> {
  let known = expected;
  if (known === undefined) {
    const quick = await watch.run('cetakCepat', async () => {
      await tab.evaluate(HIDE);
      const pages = await print(tab, request, false);
      await tab.evaluate(SHOW);
      return pages;
    });
    known = readPages(await openPdf(quick), markers).map;
  }
  let wrong: readonly string[] = [];
  for (let count = 0; count < MAX_PRINTS; count += 1) {
    const filled = await pick(tab, listed, known);
    const printed = await watch.run('cetak', async () => {
      await tab.evaluate(drawScript(await drawings));
      await tab.evaluate(fillScript(Object.fromEntries(filled)));
      return print(tab, request, true);
    });
    const file = await openPdf(printed);
    const pages = readPages(file, markers);
    wrong = wrongNumbers(filled, pages.map);
    if (wrong.length === 0) return { file, pages, filled };
    known = pages.map;
  }
  throw unsettledNumbersError(wrong);
}

function print(tab: Tab, request: PrintRequest, isTagged: boolean): Promise<Uint8Array> {
  const printing = tab.print({ isTagged });
  request.onPrinting?.();
  return printing;
}

async function pick(tab: Tab, ids: readonly string[], known: PageMap): Promise<PageMap> {
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) throw await missingError(tab, missing);
  return new Map(ids.map((id) => [id, known.get(id) ?? '']));
}

async function missingError(tab: Tab, ids: readonly string[]): Promise<UserError> {
  const names = await tab.evaluate<Print['names']>(LINK_NAMES);
  return missingTargetError(ids.map((id) => names[id] ?? id));
}

/** @throws UserError when a letter has no font of the report's, which the tab is asked to point out */
async function nameLinks(
  tab: Tab,
  { families }: PrintRequest,
  file: PdfFile,
): Promise<Print['names']> {
  const fonts = checkFonts(file, families);
  if (fonts.pages.length > 0) {
    throw missingLettersError(await findMissingLetters(tab, families), fonts);
  }
  return tab.evaluate<Print['names']>(LINK_NAMES);
}

async function finish(
  { file, pages, prepared, arrangements, filled, names, refused }: Print,
  { title, language, date, pdfa = false, bound = [] }: PrintRequest,
): Promise<PrintedReport> {
  const { markers, ...said } = prepared;
  const options = { ...said, pages, title, language, date, names, isArchive: pdfa, bound };
  const pdf = await finishPdf(file, options);
  // The proof is taken from the bytes that are handed out, not from those that they were made of.
  const finished = await openPdf(pdf);
  const proof = readPages(finished, markers);
  const wrong = wrongNumbers(filled, proof.map);
  if (wrong.length > 0)
    throw new Error(`finishing the print moved the pages of ${wrong.join(', ')}`);
  const wrongFoot = filled.size > 0 && findWrongFoot(readMargins(finished), proof.parts);
  if (wrongFoot) throw wrongFootError(wrongFoot);
  return { pdf, pages: proof.map, arrangements, pageCount: proof.parts.count, refused };
}
