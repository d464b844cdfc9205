// A cell → the value that was meant, or what is wrong with it and what to write.

import { schemaRules } from '../../source/rules/schema.ts';
import { Decimal } from '../../decimal.ts';
import type { Besaran } from '../../formula/figure.ts';
import type { Bilingual } from '../../language.ts';
import { Scalar } from '../../source/yaml/tree.ts';
import { parseNumber, type Angka } from '../../source/yaml/number.ts';
import {
  GROUPED_BY_DOTS,
  figureBesideUnit,
  hasOneDay,
  suggestDecimal,
} from '../../source/yaml/notation.ts';
import { isDay, suggestDate } from '../../source/schema/leaf.ts';
import { formatTanggal } from '../../compose/format.ts';
import { dayOfSerial } from '../workbook/serial-day.ts';
import { startOf, isRentang } from '../../source/workspace.ts';
import { EXCEL_DIGITS, flatText } from '../cell-text.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import type { CompoundKind } from '../../source/yaml/compound.ts';
import { compoundText, readCompound, type CompoundFlaw } from './compound.ts';
import { isAngka, isDated, isWorded, type FormValue, type ValueKind } from './form.ts';

/** What is wrong with a cell. */
export interface Unusable {
  readonly problem: Bilingual;
}

/** Written in a cell to take a value away; a cell left empty changes nothing. */
const ERASE = /^kosong$/i;
/** Most digits that a binary number is written with. */
const BINARY_DIGITS = 17;
/** As the files of spreadsheet programs write numbers. */
const SHEET_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;
/** Digits beyond which a figure can only be what a formula left. */
const LIKELY_DIGITS = 12;
const LIKELY_DECIMALS = 6;

/**
 * @param before what the data have there
 * @returns the value, null where the cell says that there is none, or what is wrong
 */
export function readCell(
  cell: SheetCell,
  kind: ValueKind,
  before: FormValue = null,
): FormValue | Unusable {
  if (cell.kind === 'error' || cell.kind === 'uncalculated') return unusableFormula(cell, kind);
  if (cell.kind === 'text' && ERASE.test(cell.text)) return null;
  if (isDated(kind)) return readDay(cell, kind);
  if (cell.kind === 'number' && cell.format === 'date') return unusableDate(kind);
  if (cell.kind === 'number' && cell.format === 'percent') return unusablePercent(cell, kind);
  if (isWorded(kind)) {
    const words = cell.kind === 'number' ? readDigits(cell.text) : cell.text;
    return kind === 'kata' && typeof words === 'string' ? (readStatus(words) ?? words) : words;
  }
  if (cell.kind === 'boolean') return notNumber(cell.text, kind);
  if (cell.kind === 'number') return readNumber(cell, kind);
  const text = flatText(cell.text);
  const compound = hasCompounds(kind)
    ? readCompound(text, kind, (part) => readBound(part, kind), before)
    : null;
  if (compound === null) return readText(text, kind);
  return typeof compound === 'string' ? FLAWS[compound] : compound;
}

/** A day is a date cell, or a text that can be one day only; or it says why there is none. */
function readDay(
  cell: Exclude<SheetCell, { kind: 'error' | 'uncalculated' }>,
  kind: 'tanggal' | 'hari',
): FormValue | Unusable {
  if (cell.kind === 'number') return cell.day ?? notDate(cell);
  const text = flatText(cell.text);
  const status = kind === 'tanggal' && cell.kind === 'text' ? readStatus(text) : null;
  if (status !== null) return status;
  if (DAY.test(text) && isDay(text)) return text;
  const meant = suggestDate(text);
  if (meant === null || !DAY.test(meant)) return notDay(text);
  const swapped = suggestDate(text.replace(/^(\d+)([\s./-]+)(\d+)/, '$3$2$1'));
  if (hasOneDay(text) || swapped === null || swapped === meant) return meant;
  return unusable(
    `berisi "${cut(text)}", yang dapat dibaca dengan dua cara; tulis ${meant} bila itu ${formatTanggal(meant)}, atau ${swapped} bila itu ${formatTanggal(swapped)}`,
    `holds "${cut(text)}", which can be read in two ways; write ${meant} or ${swapped}`,
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A number without the format of a date may be any. */
function notDate({ text, format }: SheetCell & { readonly kind: 'number' }): Unusable {
  const day = format === 'plain' ? dayOfSerial(text, 1900) : null;
  const isLikely = day !== null && /^20\d\d/.test(day);
  const [id, en] = isLikely
    ? [` (menjadi ${formatTanggal(day)})`, ` (it becomes ${day})`]
    : ['', ''];
  return unusable(
    `berisi angka ${cut(text)}, bukan tanggal; ubah format selnya menjadi Date${id}, atau ketik tanggalnya seperti 2024-01-19`,
    `holds the number ${cut(text)}, not a date; format the cell as Date${en}, or type the date, such as 2024-01-19`,
  );
}

const notDay = (text: string): Unusable =>
  unusable(
    `berisi "${cut(text)}", bukan tanggal; ketik tanggalnya seperti 2024-01-19, atau kosongkan bila belum ada`,
    `holds "${cut(text)}", which is no date; type it as 2024-01-19, or leave it empty where there is none`,
  );

const hasCompounds = (kind: ValueKind): kind is CompoundKind =>
  kind !== 'rupiah' && !isWorded(kind);

/** Why a level or a day is none, or that no reason is given; null for another text. */
function readStatus(text: string): FormValue | Unusable | null {
  const read = readCompound(flatText(text), 'angka', (part) => readPlain(part, 'angka'));
  if (read === 'without-reason') return FLAWS[read];
  return read !== null && typeof read !== 'string' && 'stated' in read ? read : null;
}

export function isUnusable(value: FormValue | Unusable): value is Unusable {
  return value !== null && typeof value !== 'string' && 'problem' in value;
}

function unusableFormula(cell: SheetCell, kind: ValueKind): Unusable {
  const [what, thing] = isWorded(kind) ? ['isinya', 'what it says'] : ['angkanya', 'the figure'];
  if (cell.kind === 'error') {
    return unusable(
      `berisi galat Excel ${cell.text}; perbaiki rumusnya atau ketik ${what}`,
      `holds the Excel error ${cell.text}; mend the formula or type ${thing}`,
    );
  }
  return unusable(
    `berisi rumus yang belum dihitung; buka dan simpan lagi dengan Excel, atau ketik ${what}`,
    `holds a formula without a result; open and save it in Excel, or type ${thing}`,
  );
}

function unusableDate(kind: ValueKind): Unusable {
  const [what, thing, format] = isWorded(kind)
    ? ['teks', 'text', 'Text']
    : ['angka', 'number', 'Number'];
  // Excel makes a day of 7/9, in a cell of numbers too.
  const [id, en] = hasCompounds(kind)
    ? [' (Text untuk pecahan seperti 7 / 9)', ' (Text for a share such as 7 / 9)']
    : ['', ''];
  return unusable(
    `berisi tanggal, bukan ${what}; ubah format selnya menjadi ${format}${id}, lalu ketik lagi`,
    `holds a date, not a ${thing}; format the cell as ${format}${en} and type it again`,
  );
}

function unusablePercent(cell: SheetCell & { readonly kind: 'number' }, kind: ValueKind): Unusable {
  const text = plainNumber(cell.text);
  const shown = SHEET_NUMBER.test(text) ? new Decimal(text).times(100).toFixed() : text;
  const [format, write] = isWorded(kind) ? ['Text', `${shown}%`] : ['Number', shown];
  return unusable(
    `berformat persen: tampil ${shown}%, tetapi nilainya ${text}; ubah format selnya menjadi ${format}, lalu ketik ${write}`,
    `has a percent format: it shows ${shown}% but holds ${text}; format the cell as ${format} and type ${write}`,
  );
}

function readNumber(
  cell: SheetCell & { readonly kind: 'number' },
  kind: ValueKind,
): Angka | Unusable {
  const text = plainNumber(cell.text);
  if (cell.format === 'unknown') {
    return unusable(
      `format selnya tidak terbaca, sehingga ${text} dapat berarti persen atau tanggal; simpan ulang dengan Excel`,
      `the format of the cell cannot be read, so that ${text} may be a percentage or a date; save it again in Excel`,
    );
  }
  if (kind === 'rupiah' && text.includes('.')) {
    const whole = new Decimal(text).toDecimalPlaces(0).toFixed();
    return unusable(
      `rupiah harus bulat, bukan ${text}; tulis ${whole}`,
      `rupiah are whole, not ${text}; write ${whole}`,
    );
  }
  if (isTooLong(text) && !text.includes('.')) return notWhole(text);
  if (isTooLong(text) || isUnrounded(text)) {
    return unusable(
      `hasil rumus yang tidak dibulatkan (${text}); bulatkan, misalnya dengan ROUND(...; 2)`,
      `is the result of a formula that is not rounded (${text}); round it, for example with ROUND(..., 2)`,
    );
  }
  return readPlain(text, kind);
}

/**
 * A number as a decimal. One that the cell has with at most fifteen digits is that decimal, and so is one with more
 * than any binary number is written with; of those between, what binary arithmetic left behind is dropped.
 */
export function plainNumber(text: string): string {
  if (!SHEET_NUMBER.test(text)) return text;
  const written = new Decimal(text);
  const digits = written.precision();
  if (digits <= EXCEL_DIGITS || digits > BINARY_DIGITS) return written.toFixed();
  const exact = new Decimal(String(Number(text)));
  if (exact.precision() <= EXCEL_DIGITS) return exact.toFixed();
  // 0.1+0.2 is 0.30000000000000004, and Excel shows 0.3; a third has no short form.
  const shown = exact.toSignificantDigits(EXCEL_DIGITS);
  return (shown.precision() <= LIKELY_DIGITS ? shown : exact).toFixed();
}

/** A number in a cell of text: one that programs do not keep whole has lost its last digits already. */
function readDigits(text: string): string | Unusable {
  const digits = plainNumber(text);
  return isTooLong(digits) ? notWhole(digits) : digits;
}

const isTooLong = (text: string): boolean =>
  text.replace(/^-?0*\.?0*|\./g, '').length > EXCEL_DIGITS;

/** Of 94.0208333333333, as some programs cut what a division gave, nobody typed so many decimals. */
const isUnrounded = (text: string): boolean =>
  new Decimal(text).precision() > LIKELY_DIGITS &&
  new Decimal(text).decimalPlaces() > LIKELY_DECIMALS;

function notWhole(text: string): Unusable {
  return unusable(
    `berisi angka lebih dari ${EXCEL_DIGITS} digit (${cut(text)}), yang tidak disimpan utuh oleh Excel; ubah format selnya menjadi Text, lalu ketik lagi`,
    `holds a number of more than ${EXCEL_DIGITS} digits (${cut(text)}), which Excel does not keep whole; format the cell as Text and type it again`,
  );
}

function readText(text: string, kind: ValueKind): Angka | Unusable {
  const meant = suggestDecimal(text, kind === 'rupiah' ? 'rupiah' : 'angka');
  if (GROUPED_BY_DOTS.test(text)) return asText(text, meant ?? text);
  const value = readPlain(text, kind);
  if (!isUnusable(value)) return value;
  const figure = meant ?? figureBesideUnit(text, kind === 'rupiah' ? 'rupiah' : 'angka');
  return figure === null || figure === text ? value : asText(text, figure);
}

function asText(text: string, meant: string): Unusable {
  const plain = meant.replaceAll('"', '');
  const comma = plain.replace('.', ',');
  const [id, en] =
    comma === plain
      ? [plain, plain]
      : [
          `${plain} (${comma} pada Excel berbahasa Indonesia)`,
          `${plain} (${comma} in an Indonesian Excel)`,
        ];
  return unusable(
    `berisi teks "${cut(text)}", bukan angka; ubah format selnya menjadi Number, lalu ketik ${id}`,
    `holds the text "${cut(text)}", not a number; format the cell as Number and type ${en}`,
  );
}

/** Three digits behind one sign: with a nought behind them they can be decimals only. */
const GROUP_OR_DECIMALS = /^(-?\d{1,3})[.,](\d{3})$/;

/** A compound is a text in any case, so that its decimals may have a comma where that means one thing only. */
function readBound(text: string, kind: CompoundKind): Angka | Unusable {
  const meant = suggestDecimal(text, 'angka');
  const isDecimalComma = /,(?!\d{3}$)\d+$/.test(text) && meant !== null;
  if (isDecimalComma) return readPlain(meant, kind);
  const value = readText(text, kind);
  if (!('problem' in value) || meant === null) return value;
  const [, whole, decimals] = GROUP_OR_DECIMALS.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) {
    const plain = meant.replaceAll('"', '');
    return unusable(
      `berisi "${cut(text)}"; tulis angkanya saja, tanpa titik ribuan dan tanda lain: ${plain}`,
      `holds "${cut(text)}"; write the number alone, without signs that part thousands and any other: ${plain}`,
    );
  }
  return unusable(
    `berisi "${cut(text)}", yang dapat dibaca dengan dua cara; tulis ${whole},${decimals}0 bila itu desimal, atau ${whole}${decimals} bila itu ribuan`,
    `holds "${cut(text)}", which can be read in two ways; write ${whole},${decimals}0 where these are decimals, or ${whole}${decimals} where they are thousands`,
  );
}

/** A figure in the notation of the data files, in which a form keeps it as well. */
function readPlain(text: string, kind: ValueKind): Angka | Unusable {
  const scalar = new Scalar(text, text, true, startOf(''));
  const value = parseNumber(scalar, kind === 'rupiah' ? 'rupiah' : 'angka', startOf(''));
  if ('nilai' in value) return value;
  if (value.rule === schemaRules['angka-negatif']) {
    return unusable(`tidak boleh negatif: ${text}`, `must not be negative: ${text}`);
  }
  if (value.rule === schemaRules['angka-terlalu-panjang']) {
    return unusable('angkanya terlalu panjang', 'the figure is too long');
  }
  if (value.rule === schemaRules['rupiah-tak-bulat']) {
    return unusable(`rupiah harus bulat, bukan ${text}`, `rupiah are whole, not ${text}`);
  }
  return notNumber(text, kind);
}

function notNumber(text: string, kind: ValueKind): Unusable {
  const [id, en] =
    kind === 'target' || kind === 'pembanding' ? [' atau rentang', ' nor range'] : ['', ''];
  return unusable(
    `berisi "${cut(text)}", bukan angka${id}; ketik angkanya, atau kosongkan bila belum ada`,
    `holds "${cut(text)}", which is no number${en}; type the figure, or leave it empty where there is none`,
  );
}

const FLAWS: Readonly<Record<CompoundFlaw, Unusable>> = {
  'without-reason': {
    problem: {
      id: 'berisi keadaan tanpa alasan; kosongkan bila angkanya belum ada, atau tulis alasannya, misalnya "Nihil: tidak ada permohonan banding"',
      en: 'holds a status without a reason; leave it empty where there is no figure yet, or write the reason, for example "Nihil: tidak ada permohonan banding"',
    },
  },
  'divided-by-nothing': {
    problem: {
      id: 'membagi dengan 0; isi jumlah seluruhnya, atau tulis "Nihil: …" bila memang tidak ada yang diukur',
      en: 'divides by 0; enter the whole, or write "Nihil: …" where nothing came up to be measured',
    },
  },
};

/** The beginning of a text, enough to know it by. */
export const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const unusable = (id: string, en: string): Unusable => ({ problem: { id, en } });

/** A value as a form shows it, and as changes are told. */
export function formatValue(value: FormValue): string {
  if (value === null) return '(kosong)';
  if (typeof value === 'string') return value;
  if (isRentang(value)) return `${formatValue(value.dari)} s.d. ${formatValue(value.sampai)}`;
  return isAngka(value) ? plainText(value) : compoundText(value, plainText);
}

const plainText = ({ nilai, desimal }: Pick<Angka, 'nilai' | 'desimal'>): string =>
  nilai.toFixed(desimal);

/** The value that a form was exported with, from the text that it keeps; undefined where that is none of this kind. */
export function parseExported(text: string, kind: ValueKind): FormValue | undefined {
  if (text === '') return null;
  if (isWorded(kind)) {
    const status = kind === 'kata' || kind === 'tanggal' ? readStatus(text) : null;
    return status === null || isUnusable(status) ? text : status;
  }
  const plain = (part: string) => readPlain(part, kind);
  const compound = hasCompounds(kind) ? readCompound(text, kind, plain) : null;
  if (typeof compound === 'string') return undefined;
  const value = compound ?? plain(text);
  return 'problem' in value ? undefined : value;
}

/** Whether two values are the same figure, however many zeros end it, or the same words. */
export function isSameValue(a: FormValue, b: FormValue): boolean {
  if (a === null || b === null) return a === b;
  if (isAngka(a) && isAngka(b)) return a.nilai.equals(b.nilai);
  if (typeof a === 'string' && typeof b === 'string') return flatText(a) === flatText(b);
  if (typeof a === 'string' || typeof b === 'string' || isAngka(a) || isAngka(b)) return false;
  if (isRentang(a) || isRentang(b)) {
    return (
      isRentang(a) && isRentang(b) && isSameValue(a.dari, b.dari) && isSameValue(a.sampai, b.sampai)
    );
  }
  const bare = ({ nilai }: Besaran) => nilai.toFixed();
  return compoundText(a, bare) === compoundText(b, bare);
}
