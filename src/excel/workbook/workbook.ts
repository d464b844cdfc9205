// A workbook's bytes → its sheets as cells. Bounded in size; knows nothing of forms.

import { columnOf, decodeCellText, rowOf } from '../cell-text.ts';
import { Archive } from '../../office/archive.ts';
import { findDocument, readRelated, type RelatedPart } from '../../office/parts.ts';
import { UnreadablePackage } from '../../office/unreadable.ts';
import { readXml, type ReadAttribute } from '../../office/xml.ts';
import { readStyles, type CellFormat, type NumberFormat } from './number-format.ts';
import { dayOfSerial, type Epoch } from './serial-day.ts';

/** Most cells with content in one workbook. */
const MAX_CELLS = 500_000;
/** The last row that a form could have. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 500;

/** A cell that holds something. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** As the file has it: digits, perhaps with an exponent. */
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly format: NumberFormat;
      /** The day that it is shown as, `2022-02-28`; null for a number that is none, and for a time alone. */
      readonly day: string | null;
      /** Digits that are shown behind the decimal sign; null for as many as there are. */
      readonly decimals: number | null;
      /** Whether thousands are shown apart. */
      readonly isGrouped: boolean;
      /** Whether a star stands behind it. */
      readonly isMarked: boolean;
    }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: string }
  /** A formula that has never been calculated. */
  | { readonly kind: 'uncalculated'; readonly text: string };

/** Cells of a row, by column from 0. */
export type WorkbookRow = ReadonlyMap<number, SheetCell>;

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By row from 1; rows without content are not there. */
  readonly rows: ReadonlyMap<number, WorkbookRow>;
  readonly merged: readonly MergedCells[];
  /** The cells that have a comment: `B2`. */
  readonly commented: readonly string[];
}

/** Cells that are shown as one: rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Reads a workbook.
 * @throws UnreadablePackage when it cannot be read
 */
export function readWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const archive = new Archive(bytes);
  const book = findDocument(archive, 'xl/workbook.xml');
  const related = readRelated(archive, book);
  const content = archive.read(book);
  if (content === undefined || related === undefined) throw new UnreadablePackage('other-kind');
  const part = (type: string, usual: string) =>
    archive.read(related.find((one) => one.type === type)?.path ?? `xl/${usual}`);
  const styles = readStyles(part('styles', 'styles.xml'));
  const strings = readSharedStrings(part('sharedStrings', 'sharedStrings.xml'));
  const budget = { cells: MAX_CELLS };
  const { sheets, epoch } = readBook(content, related);
  return sheets.map(({ name, isHidden, path }) => {
    const sheet = archive.read(path);
    if (sheet === undefined) throw incomplete();
    const cells = new SheetReader({ styles, strings, epoch, budget }).read(sheet);
    return { name, isHidden, ...cells, commented: findCommented(archive, path) };
  });
}

/** Cells with a note, or with a thread of comments, each once; a thread has a note of its own for older programs. */
function findCommented(archive: Archive, sheet: string): readonly string[] {
  const commented = new Set<string>();
  for (const { type, path } of readRelated(archive, sheet) ?? []) {
    const part = /comment/i.test(type) && path !== null ? archive.read(path) : undefined;
    if (part === undefined) continue;
    readXml(part, {
      open: (name, attribute) => {
        const address = attribute('ref');
        if (/^(?:threadedC|c)omment$/.test(name) && address !== undefined) commented.add(address);
      },
    });
  }
  return [...commented].sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
}

const incomplete = (): UnreadablePackage => new UnreadablePackage('incomplete');
const tooLarge = (): UnreadablePackage => new UnreadablePackage('too-large');

interface Book {
  readonly sheets: readonly { name: string; isHidden: boolean; path: string }[];
  readonly epoch: Epoch;
}

function readBook(book: Uint8Array, related: readonly RelatedPart[]): Book {
  const sheets: { name: string; isHidden: boolean; path: string }[] = [];
  let epoch: Epoch = 1900;
  readXml(book, {
    open: (element, attribute) => {
      if (element === 'workbookPr' && /^(?:1|true|on)$/.test(attribute('date1904') ?? '')) {
        epoch = 1904;
      }
      if (element !== 'sheet') return;
      const part = related.find(({ id }) => id === attribute('*:id'));
      if (part?.path == null) throw incomplete();
      // Charts and macros have sheets of their own, without cells.
      if (part.type !== '' && part.type !== 'worksheet') return;
      const isHidden = /hidden/i.test(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', isHidden, path: part.path });
    },
  });
  return { sheets, epoch };
}

function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let [text, isInText, isPhonetic] = ['', false, false];
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isInText = !isPhonetic;
    },
    text: (piece) => {
      if (isInText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isInText = false;
    },
  });
  return strings;
}

const PLAIN: CellFormat = { kind: 'plain', decimals: null, isGrouped: false, isMarked: false };
const UNKNOWN: CellFormat = { kind: 'unknown', decimals: null, isGrouped: false, isMarked: false };
const MAX_MERGED = 50_000;

/** What the cells of a sheet refer to, and how many of them there may still be. */
interface Surroundings {
  readonly styles: readonly CellFormat[];
  readonly strings: readonly string[];
  readonly epoch: Epoch;
  readonly budget: { cells: number };
}

/** Reads the cells of one sheet. */
class SheetReader {
  readonly #styles: readonly CellFormat[];
  readonly #strings: readonly string[];
  readonly #epoch: Epoch;
  readonly #budget: { cells: number };
  readonly #rows = new Map<number, Map<number, SheetCell>>();
  readonly #merged: MergedCells[] = [];
  #row = 0;
  #column = -1;
  #type = 'n';
  #format: CellFormat = PLAIN;
  #value: string | null = null;
  #isFormula = false;
  #isRecording = false;
  #isPhonetic = false;

  constructor({ styles, strings, epoch, budget }: Surroundings) {
    this.#styles = styles;
    this.#strings = strings;
    this.#epoch = epoch;
    this.#budget = budget;
  }

  read(bytes: Uint8Array): Pick<WorkbookSheet, 'rows' | 'merged'> {
    readXml(bytes, {
      open: (name, attribute) => this.#open(name, attribute),
      text: (text) => {
        if (this.#isRecording) this.#value = (this.#value ?? '') + text;
      },
      close: (name) => {
        if (name === 'v' || name === 't') this.#isRecording = false;
        if (name === 'rPh') this.#isPhonetic = false;
        if (name === 'c') this.#keep();
      },
    });
    return { rows: this.#rows, merged: this.#merged };
  }

  #open(name: string, attribute: ReadAttribute): void {
    if (name === 'row') {
      const row = attribute('r');
      this.#row = row === undefined ? this.#row + 1 : Number(row);
      this.#column = -1;
    } else if (name === 'c') this.#openCell(attribute);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'mergeCell') this.#merge(attribute('ref') ?? '');
    else if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 'v' || name === 't') this.#isRecording = !this.#isPhonetic;
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const [top, left] = [rowOf(from), columnOf(from)];
    const [bottom, right] = [rowOf(to), columnOf(to)];
    const isPlace = top >= 1 && left >= 0 && bottom >= top && right >= left;
    if (isPlace && this.#merged.length < MAX_MERGED)
      this.#merged.push({ top, left, bottom, right });
  }

  #openCell(attribute: ReadAttribute): void {
    const address = attribute('r');
    this.#column = address === undefined ? this.#column + 1 : columnOf(address);
    this.#type = attribute('t') ?? 'n';
    const style = Number(attribute('s') ?? 0);
    // A workbook without styles names none but the first.
    this.#format = this.#styles[style] ?? (style === 0 ? PLAIN : UNKNOWN);
    this.#value = null;
    this.#isFormula = false;
  }

  #keep(): void {
    const cell = this.#cell();
    if (cell === null) return;
    const isPlace = this.#row >= 1 && this.#row <= MAX_ROWS && Number.isInteger(this.#row);
    if (--this.#budget.cells < 0 || !isPlace) throw tooLarge();
    if (!(this.#column >= 0 && this.#column < MAX_COLUMNS)) throw tooLarge();
    const row = this.#rows.get(this.#row) ?? new Map<number, SheetCell>();
    this.#rows.set(this.#row, row);
    row.set(this.#column, cell);
  }

  #cell(): SheetCell | null {
    const value = this.#value;
    if (value === null || value === '') {
      const isUncalculated = this.#isFormula && this.#type !== 'str';
      return isUncalculated ? { kind: 'uncalculated', text: '' } : null;
    }
    switch (this.#type) {
      case 's':
        return textCell(this.#sharedString(Number(value)));
      case 'str':
      case 'inlineStr':
        return textCell(value);
      case 'b':
        return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' };
      case 'e':
        return { kind: 'error', text: value };
      case 'd':
        return {
          kind: 'number',
          text: value,
          format: 'date',
          day: dayOfSerial(value, this.#epoch),
          decimals: null,
          isGrouped: false,
          isMarked: false,
        };
      default: {
        const { kind: format, ...look } = this.#format;
        const text = value.trim();
        const day = format === 'date' ? dayOfSerial(text, this.#epoch) : null;
        return { kind: 'number', text, format, day, ...look };
      }
    }
  }

  /** A text that is not there must not become an empty cell. */
  #sharedString(index: number): string {
    const text = this.#strings[index];
    if (text === undefined) throw incomplete();
    return text;
  }
}

function textCell(text: string): SheetCell | null {
  const content = decodeCellText(text);
  return content === '' ? null : { kind: 'text', text: content };
}
