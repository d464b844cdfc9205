// Numbers → text. The only place that does, so that a figure reads the same wherever it stands.

import { Decimal, withPoints } from '../decimal.ts';
import {
  isFigure,
  isTold,
  shownValue,
  type Besaran,
  type Incomplete,
  type MoneyPart,
  type Terhitung,
} from '../calculate/besaran.ts';
import type { Entry } from '../calculate/census.ts';
import { formatRoman } from '../roman.ts';
import { partsOf } from '../formula/ratio.ts';
import { USUAL_TERMS, type Terms } from './wording/terms.ts';
import { type ByForm, byForm } from '../formula/figure.ts';
import { STATUSES } from '../formula/status.ts';
import { isRentang, type Rentang } from '../source/workspace.ts';

/** Shown where there is no value. */
export const TIADA = '–';

/** The sign of a number below zero: as wide as a digit, and no place to break a line. */
const MINUS = '−';

/** Before a difference that is above zero. */
const PLUS = '+';

/** A decimal the Indonesian way, rounded half up: `16103482613` → `16.103.482.613`, `102.954` at 2 → `102,95`. */
export function formatDesimal(nilai: Decimal, desimal: number): string {
  const text = nilai.toFixed(desimal, Decimal.ROUND_HALF_UP);
  const [whole = '0', pecahan] = text.replace('-', '').split('.');
  // What is rounded to 0 has no sign.
  const tanda = text.startsWith('-') && /[1-9]/.test(text) ? MINUS : '';
  return `${tanda}${withPoints(whole)}${pecahan === undefined ? '' : `,${pecahan}`}`;
}

const DIGIT_EKSAK = 20;

/** A decimal for programs: a point, nothing between thousands, up to 20 significant digits. */
export function formatEksak(nilai: Decimal): string {
  const text = (
    nilai.precision() > DIGIT_EKSAK ? nilai.toSignificantDigits(DIGIT_EKSAK) : nilai
  ).toFixed();
  return text === '-0' ? '0' : text;
}

/** Stands behind a figure that is not of all that there is. */
export const INCOMPLETE = '*';

/** A quantity with the decimals it has: as typed when entered, its formula's when calculated; with its plus where that is its sense, marked where it is incomplete. */
export function formatBesaran(hasil: Besaran): string {
  const content = `${plusOf(hasil)}${plain(hasil)}`;
  return hasil.incomplete === undefined ? content : `${content}${INCOMPLETE}`;
}

/** In running text words say which way. */
const plusOf = (hasil: Besaran): string => (isSigned(hasil) && shownValue(hasil).gt(0) ? PLUS : '');

/** Whether it is a difference, which says so with its sign. */
export const isSigned = ({ asal }: Besaran): boolean =>
  asal.jenis === 'rumus' && asal.formula.isSigned === true;

const plain = (hasil: Besaran): string => byForm(SHOWN, hasil) ?? numberOf(hasil);

/** The number of a figure, whatever else it says. */
export const numberOf = ({ nilai, desimal }: Besaran): string => formatDesimal(nilai, desimal);

/** How figures of each form are shown. */
const SHOWN: ByForm<string> = {
  'at-least': (_, hasil) => `≥ ${numberOf(hasil)}`,
  'at-most': (_, hasil) => `≤ ${numberOf(hasil)}`,
  level: ({ name }) => name,
  day: ({ day }) => formatTanggal(day),
};

/**
 * What a figure was entered as, where there is room for it: `45 dari 60`, `3 dari 4.500 per 1.000`; null where it was
 * not. A unit that is said beside it may be that rate already: `per seribu`.
 */
export function formatParts(hasil: Besaran, satuan = ''): string | null {
  const parts = partsOf(hasil);
  if (parts === null) return null;
  const isSaid = parts.per.nilai.eq(100) || /^per /i.test(satuan);
  const rate = isSaid ? '' : ` per ${numberOf(parts.per)}`;
  return `${numberOf(parts.pembilang)} dari ${numberOf(parts.penyebut)}${rate}`;
}

/** What an agency calls the levels of its money. */
type LevelWords = Pick<Terms, Exclude<MoneyPart, 'belanja'>>;

/** In running text words say what the mark says in a table; `unit` goes between the figure and them. */
export function formatInText(hasil: Terhitung, unit = '', words: LevelWords = USUAL_TERMS): string {
  if (!isFigure(hasil)) return formatTerhitung(hasil);
  const { incomplete } = hasil;
  const lack = incomplete === undefined ? '' : ` (${lackWords(incomplete, words)})`;
  return `${plain(hasil)}${unit}${lack}`;
}

function lackWords({ missing, of, part, isPartly }: Incomplete, words: LevelWords): string {
  const which = `${String(missing)} dari ${String(of)} ${partWord(part, words)}`;
  return isPartly ? `angka ${which} belum lengkap` : `belum termasuk ${which}`;
}

function partWord(part: MoneyPart | null, words: LevelWords): string {
  if (part === null) return 'bagian';
  return part === 'belanja' ? 'jenis belanja' : words[part].word;
}

/** As `formatBesaran`; where there is no value what the data state of it, or a dash. */
export function formatTerhitung(hasil: Terhitung): string {
  if (isFigure(hasil)) return formatBesaran(hasil);
  return hasil.stated === undefined ? TIADA : STATUSES[hasil.stated.status].shown;
}

/** A planned value: `95`, or a range. */
export function formatTarget(target: Terhitung | Rentang | null): string {
  if (target === null) return TIADA;
  if (!isRentang(target)) return formatTerhitung(target);
  return formatRange(target);
}

/** `80–90`; where it ends below 0 in words, `−3 s.d. −1`: a minus behind the dash would be lost. */
export function formatRange({ dari, sampai }: Rentang): string {
  const between = sampai.nilai.isNegative() && !sampai.nilai.isZero() ? ' s.d. ' : '–';
  return `${formatBesaran(dari)}${between}${formatBesaran(sampai)}`;
}

/** What an entry of the census shows in a table; null where there is none. */
export function formatContent(content: Entry['content']): string | null {
  if ('word' in content) return content.word;
  if ('dari' in content) return formatTarget(content);
  return isTold(content) ? formatTerhitung(content) : null;
}

/** What it shows in running text: amounts of money with their currency. */
export function formatEntry(
  { content, expression }: Pick<Entry, 'content' | 'expression'>,
  words: LevelWords = USUAL_TERMS,
): string | null {
  if (!('nilai' in content) || !isFigure(content)) return formatContent(content);
  const isMoney = expression?.word === 'rupiah' || expression?.word === 'rupiahRealisasi';
  return isMoney ? formatRupiah(content, words) : formatInText(content, '', words);
}

export const withRupiah = (text: string): string => `Rp${text}`;

/** Rupiah in running text: `Rp16.103.482.613`, without a space (EYD V). */
export function formatRupiah(hasil: Terhitung, words: LevelWords = USUAL_TERMS): string {
  return isFigure(hasil) ? withRupiah(formatInText(hasil, '', words)) : TIADA;
}

const KATA_SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** A whole number below a million in words: 38 → `tiga puluh delapan`. */
export function formatTerbilang(nilai: number): string {
  const kata = KATA_SATUAN[nilai];
  if (kata !== undefined) return kata;
  if (nilai < 20) return `${formatTerbilang(nilai - 10)} belas`;
  if (nilai < 100) return joinWords(`${formatTerbilang(Math.floor(nilai / 10))} puluh`, nilai % 10);
  if (nilai < 200) return joinWords('seratus', nilai - 100);
  if (nilai < 1000) {
    return joinWords(`${formatTerbilang(Math.floor(nilai / 100))} ratus`, nilai % 100);
  }
  if (nilai < 2000) return joinWords('seribu', nilai - 1000);
  return joinWords(`${formatTerbilang(Math.floor(nilai / 1000))} ribu`, nilai % 1000);
}

function joinWords(depan: string, sisa: number): string {
  return sisa === 0 ? depan : `${depan} ${formatTerbilang(sisa)}`;
}

/** A NIP in its four groups, however it was typed: birth, appointment, sex, number. What is no NIP stays as it is. */
export function formatNip(nip: string): string {
  const groups = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip.replace(/[\s.]/g, ''));
  return groups === null ? nip : groups.slice(1).join(' ');
}

/** A count in running text: in words where they are one or two, as EYD V asks for. */
export function countInWords(nilai: number): string {
  const words = formatTerbilang(nilai);
  return words.split(' ').length > 2 ? String(nilai) : words;
}

/** A count as reports write it: `3 (tiga)`. */
export function formatCacah(nilai: number): string {
  return `${String(nilai)} (${formatTerbilang(nilai)})`;
}

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** `2021-02-26` → `26 Februari 2021`; `2021-02` → `Februari 2021`; `2021` stays. */
export function formatTanggal(tanggal: string): string {
  const [tahun = '', bulan, hari] = tanggal.split('-');
  if (bulan === undefined) return tahun;
  const nama = `${BULAN[Number(bulan) - 1] ?? ''} ${tahun}`;
  return hari === undefined ? nama : `${String(Number(hari))} ${nama}`;
}

/** Which of several changes of a document one is, behind its name: ` II`; nothing where it is the only one. */
export const changeNumber = <T>(change: T, changes: readonly T[]): string =>
  changes.length > 1 ? ` ${formatRoman(changes.indexOf(change) + 1)}` : '';
