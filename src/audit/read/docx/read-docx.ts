// A Word document → its blocks: paragraphs and tables in their order, what was changed and taken out left out.

import type { Archive } from '../../../office/archive.ts';
import { findDocument, readRelated } from '../../../office/parts.ts';
import { UnreadablePackage } from '../../../office/unreadable.ts';
import { readXml, type ReadAttribute } from '../../../office/xml.ts';
import { NOWHERE, type Block, type Document, type DocumentPicture } from '../../document.ts';
import { Numbering } from './numbering.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { readParagraphStyles, type ParagraphStyle } from './styles.ts';
import { TableBuilder } from './table-builder.ts';

/** @throws UnreadablePackage */
export function readDocx(archive: Archive): Document {
  const main = findDocument(archive, 'word/document.xml');
  const content = archive.read(main);
  if (content === undefined) throw new UnreadablePackage('other-kind');
  const related = readRelated(archive, main) ?? [];
  const part = (type: string) => {
    const path = related.find((one) => one.type === type)?.path;
    return path == null ? undefined : archive.read(path);
  };
  const body = new Body(readParagraphStyles(part('styles')), new Numbering(part('numbering')));
  readXml(content, body);
  const { blocks } = body;
  const pictures = body.pictures.flatMap(({ id, ...picture }): readonly DocumentPicture[] => {
    const path = related.find((one) => one.id === id)?.path ?? null;
    return path === null ? [] : [{ ...picture, part: path }];
  });
  return {
    kind: 'docx',
    pages: null,
    blocks,
    pictures,
    unread: [],
    toPdf: [],
    recognised: [],
  };
}

/** Text that was taken out, text for older programs beside the same for newer ones, and what properties once were. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'delInstrText',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'tblGridChange',
  'numberingChange',
]);
/** More is no report. */
const BLOCKS_MAX = 200_000;

/** A picture by the name that its document gives it. */
interface NamedPicture extends Omit<DocumentPicture, 'part'> {
  readonly id: string;
}

class Body {
  readonly blocks: Block[] = [];
  readonly pictures: NamedPicture[] = [];
  /** For each cell that is open, how many pictures came before it. */
  readonly #cells: number[] = [];
  readonly #styleOf: (id: string | null) => ParagraphStyle;
  readonly #numbering: Numbering;
  readonly #paragraphs: ParagraphBuilder[] = [];
  readonly #tables: TableBuilder[] = [];
  /** The elements that are open, for what a property is of. */
  readonly #path: string[] = [];
  #skipped = 0;
  #isText = false;

  constructor(styleOf: (id: string | null) => ParagraphStyle, numbering: Numbering) {
    this.#styleOf = styleOf;
    this.#numbering = numbering;
  }

  readonly open = (name: string, attribute: ReadAttribute): void => {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      if (name === 'del' && this.#path.at(-1) === 'trPr') this.#tables.at(-1)?.deleteRow();
      this.#skipped++;
      return;
    }
    const within = this.#path.at(-1);
    this.#path.push(name);
    switch (name) {
      case 'p':
        this.#paragraphs.push(new ParagraphBuilder());
        break;
      case 'tbl':
        this.#tables.push(new TableBuilder());
        break;
      case 'tr':
        this.#tables.at(-1)?.beginRow();
        break;
      case 'tc':
        this.#tables.at(-1)?.beginCell();
        this.#cells.push(this.pictures.length);
        break;
      default:
        this.#openInside(name, within, attribute);
    }
  };

  #openInside(name: string, within: string | undefined, attribute: ReadAttribute): void {
    const paragraph = this.#paragraphs.at(-1);
    const value = attribute('*:val');
    if (within === 'trPr' || within === 'tcPr') this.#tables.at(-1)?.setProperty(name, value);
    else if (within === 'pPr' || within === 'numPr') paragraph?.setProperty(name, value);
    else if (within === 'rPr' && this.#path.at(-3) === 'r') paragraph?.setRunProperty(name, value);
    else if (name === 'blip') this.#addPicture(attribute('*:embed'));
    else if (name === 'imagedata') this.#addPicture(attribute('*:id'));
    else if (name === 'r') paragraph?.beginRun();
    else if (name === 't') this.#isText = true;
    else if (within === 'r' && paragraph !== undefined) this.#openSign(name, paragraph, attribute);
  }

  /** What stands in a run without being its text. */
  #openSign(name: string, paragraph: ParagraphBuilder, attribute: ReadAttribute): void {
    if (name === 'tab' || name === 'ptab') paragraph.add(' ');
    else if (name === 'br' || name === 'cr') paragraph.add('\n');
    else if (name === 'noBreakHyphen') paragraph.add('-');
    else if (name === 'sym') paragraph.symbol(attribute('*:char'));
    else if (name === 'fldChar') paragraph.field(attribute('*:fldCharType'));
  }

  readonly text = (text: string): void => {
    if (this.#isText && this.#skipped === 0) this.#paragraphs.at(-1)?.add(text);
  };

  readonly close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    if (name === 't') this.#isText = false;
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tc') this.#endCell();
    else if (name === 'tbl') this.#endTable();
  };

  #addPicture(id: string | undefined): void {
    if (this.pictures.length >= BLOCKS_MAX) throw new UnreadablePackage('too-large');
    if (id !== undefined) this.pictures.push({ at: this.blocks.length, id, words: null });
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    const words = table?.cellText ?? '';
    for (let i = this.#cells.pop() ?? 0; i < this.pictures.length; i++) {
      const picture = this.pictures[i] as NamedPicture;
      this.pictures[i] = { ...picture, words: picture.words ?? words };
    }
    table?.endCell();
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const style = this.#styleOf(paragraph.style);
    const place = paragraph.placeIn(style.place);
    const label = place === null ? '' : this.#numbering.next(place);
    const { lines, letters } = paragraph;
    const bold = paragraph.boldLetters(style.bold);
    const [first = '', ...others] = lines;
    const labelled = label === '' ? lines : [`${label} ${first}`.trim(), ...others];
    const table = this.#tables.at(-1);
    if (table !== undefined) {
      table.addText(labelled, letters, bold);
      return;
    }
    if (lines.length === 0) return;
    this.#addText(labelled, 2 * bold > letters, headingOf(paragraph, style));
  }

  #addText(lines: readonly string[], bold: boolean, heading: number | null): void {
    if (this.blocks.length >= BLOCKS_MAX) throw new UnreadablePackage('too-large');
    this.blocks.push({
      kind: 'text',
      text: lines.join(' '),
      bold,
      size: 0,
      heading,
      place: NOWHERE,
      ...(lines.length > 1 ? { broken: lines } : {}),
    });
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const grid = table.finish();
    const outer = this.#tables.at(-1);
    if (grid !== null) this.blocks.push(grid);
    else if (outer !== undefined) outer.addText(table.lines(), 0, 0);
    else for (const line of table.lines()) this.#addText([line], false, null);
  }
}

function headingOf({ outline }: ParagraphBuilder, { heading }: ParagraphStyle): number | null {
  if (outline === null) return heading;
  return outline >= 0 && outline < 9 ? outline + 1 : null;
}
