// A workbook's bytes → its sheets as cells. Bounded in size; knows nothing of forms.

import { columnOf, decodeCellText } from '../cell-text.ts';
import { Archive } from './archive.ts';
import { readStyles, type NumberFormat } from './number-format.ts';
import { readRelated, type RelatedPart } from './parts.ts';
import { incomplete, tooLarge, UnreadableWorkbook } from './unreadable.ts';
import { readXml, type ReadAttribute } from './xml.ts';

/** Most cells with content in one workbook. */
const MAX_CELLS = 500_000;
/** The last row that a form could have. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 500;

/** A cell that holds something. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** As the file has it: digits, perhaps with an exponent. */
  | { readonly kind: 'number'; readonly text: string; readonly format: NumberFormat }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'boolean'; readonly text: string }
  /** A formula that has never been calculated. */
  | { readonly kind: 'uncalculated'; readonly text: string };

/** Cells of a row, by column from 0. */
export type SheetRow = ReadonlyMap<number, SheetCell>;

export interface WorkbookSheet {
  readonly name: string;
  /** By row from 1; rows without content are not there. */
  readonly rows: ReadonlyMap<number, SheetRow>;
}

/**
 * Reads a workbook.
 * @throws UnreadableWorkbook when it cannot be read
 */
export function readWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const archive = new Archive(bytes);
  const book = findBook(archive);
  const related = readRelated(archive, book);
  const content = archive.read(book);
  if (content === undefined || related === undefined) throw notWorkbook();
  const part = (type: string, usual: string) =>
    archive.read(related.find((one) => one.type === type)?.path ?? `xl/${usual}`);
  const styles = readStyles(part('styles', 'styles.xml'));
  const strings = readSharedStrings(part('sharedStrings', 'sharedStrings.xml'));
  const budget = { cells: MAX_CELLS };
  return listSheets(content, related).map(({ name, path }) => {
    const sheet = archive.read(path);
    if (sheet === undefined) throw incomplete();
    return { name, rows: new SheetReader(styles, strings, budget).read(sheet) };
  });
}

/** The part that an archive says is its document; where it does not say, the usual one. */
function findBook(archive: Archive): string {
  const main = readRelated(archive, '')?.find(({ type }) => type === 'officeDocument');
  return main?.path ?? 'xl/workbook.xml';
}

function notWorkbook(): UnreadableWorkbook {
  return new UnreadableWorkbook(
    'bukan buku kerja Excel; simpan sebagai Excel Workbook (.xlsx)',
    'it is no Excel workbook; save it as an Excel Workbook (.xlsx)',
  );
}

function listSheets(
  book: Uint8Array,
  related: readonly RelatedPart[],
): readonly { name: string; path: string }[] {
  const sheets: { name: string; path: string }[] = [];
  readXml(book, {
    open: (element, attribute) => {
      if (element !== 'sheet') return;
      const part = related.find(({ id }) => id === attribute('*:id'));
      if (part?.path == null) throw incomplete();
      // Charts and macros have sheets of their own, without cells.
      if (part.type !== '' && part.type !== 'worksheet') return;
      sheets.push({ name: attribute('name') ?? '', path: part.path });
    },
  });
  return sheets;
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

/** Reads the cells of one sheet. */
class SheetReader {
  readonly #styles: readonly NumberFormat[];
  readonly #strings: readonly string[];
  readonly #budget: { cells: number };
  readonly #rows = new Map<number, Map<number, SheetCell>>();
  #row = 0;
  #column = -1;
  #type = 'n';
  #format: NumberFormat = 'plain';
  #value: string | null = null;
  #isFormula = false;
  #isRecording = false;
  #isPhonetic = false;

  constructor(
    styles: readonly NumberFormat[],
    strings: readonly string[],
    budget: { cells: number },
  ) {
    this.#styles = styles;
    this.#strings = strings;
    this.#budget = budget;
  }

  read(bytes: Uint8Array): ReadonlyMap<number, SheetRow> {
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
    return this.#rows;
  }

  #open(name: string, attribute: ReadAttribute): void {
    if (name === 'row') {
      const row = attribute('r');
      this.#row = row === undefined ? this.#row + 1 : Number(row);
      this.#column = -1;
    } else if (name === 'c') this.#openCell(attribute);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 'v' || name === 't') this.#isRecording = !this.#isPhonetic;
  }

  #openCell(attribute: ReadAttribute): void {
    const address = attribute('r');
    this.#column = address === undefined ? this.#column + 1 : columnOf(address);
    this.#type = attribute('t') ?? 'n';
    const style = Number(attribute('s') ?? 0);
    // A workbook without styles names none but the first.
    this.#format = this.#styles[style] ?? (style === 0 ? 'plain' : 'unknown');
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
        return { kind: 'number', text: value, format: 'date' };
      default:
        return { kind: 'number', text: value.trim(), format: this.#format };
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
