// Figures written the Indonesian or a spreadsheet's way → the plain decimal that was meant.

import { Decimal } from '../../decimal.ts';

/**
 * What a figure may be; rupiah are whole and a dot in them is always a thousands separator, what divides is above 0.
 */
export type NumberKind = 'angka' | 'positif' | 'rupiah' | 'pembagi';

export const DIGIT_MAKSIMUM = 30;

/** `1.000`, `12.345`: one or more groups of three, which YAML reads as a decimal. */
export const BERKELOMPOK_TITIK = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * The plain decimal that an officer most likely meant by an Indonesian or spreadsheet notation:
 * `102,95` → `102.95`, `1.234.567` → `1234567`, `85%` → `85`, `Rp 1.000` → `1000`, `1_000` → `1000`.
 * @returns null where the text is no figure at all
 */
export function suggestDecimal(text: string, jenis: NumberKind): string | null {
  const saran = guessDecimal(text, jenis);
  if (saran === null || saran.replace(/\D/g, '').length > DIGIT_MAKSIMUM) return null;
  // Plain, it would be refused in its turn.
  return jenis !== 'rupiah' && BERKELOMPOK_TITIK.test(saran) ? `"${saran}"` : saran;
}

/** What has one meaning to whoever reads it, whatever may stand around it: `102,95`, `1.234.567`, `85%`, `Rp 1.000.000,00`. */
const ONE_MEANING: readonly RegExp[] = [
  // A comma that parts no three digits, or stands behind groups, a 0 or more than three digits.
  /^\d+,(?:\d{1,2}|\d{4,})$/,
  /^(?:0|\d{4,}),\d+$/,
  /^\d{1,3}(?:\.\d{3})+,\d+$/,
  /^\d{1,3}(?:,\d{3})+\.\d+$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
  /^\d{1,3}(?:,\d{3}){2,}$/,
  /^\d{1,3}(?:[ \u00a0_]\d{3})+$/,
  /^\d+(?:\.\d{1,2})?$/,
  /^\d+\.\d{4,}$/,
];
/** Of whole rupiah besides: every sign before three digits groups. */
const ONE_MEANING_RUPIAH: readonly RegExp[] = [
  /^\d{1,3}(?:\.\d{3})+(?:,0+)?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.0+)?$/,
  /^\d{1,3}(?:[ \u00a0_]\d{3})+$/,
  /^\d+(?:[.,]0+)?$/,
];

/** Whether what `suggestDecimal` makes of a text is all that it can mean. */
export function hasOneMeaning(text: string, jenis: NumberKind): boolean {
  const plain = text
    .replace(/^\s*(?:rp|idr)\.?\s*/i, '')
    .replace(/\s*(?:%|persen|,-|,–)\s*$/i, '')
    .replace(/^[-+\u2212]\s?/, '')
    .trim();
  return (jenis === 'rupiah' ? ONE_MEANING_RUPIAH : ONE_MEANING).some((one) => one.test(plain));
}

/** Whether a date can be one day only, however it is written: a month has a name, or no number above 12. */
export const hasOneDay = (text: string): boolean =>
  /[a-z]{3}/i.test(text) || /^(?:1[3-9]|[23]\d)[\s./-]/.test(text);

/** Between digits a blank groups thousands; any other one parts two figures, and nobody knows which of them was meant. */
const APART = /\d[\s_]+(?=[\d.,])(?!\d{3}(?!\d))|\d{4}[\s_]+\d|[.,][\s_]+\d/;

/** By the end of what they are written with: `1,5 miliar`, `1500 jt`. */
const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:ribu|rb)$/i, 1e3],
  [/\s*(?:juta|jt)$/i, 1e6],
  [/\s*(?:mil[iy]ar|m)$/i, 1e9],
  [/\s*(?:triliun|t)$/i, 1e12],
];

/** `1,5 miliar` → 1500000000; null where that is no amount of whole rupiah. */
function guessAmount(text: string): string | null {
  const [end, factor] = AMOUNTS.find(([one]) => one.test(text)) ?? [];
  const figure = end === undefined ? null : guessDecimal(text.replace(end, ''), 'angka');
  if (figure === null || factor === undefined) return null;
  const amount = new Decimal(figure).times(factor);
  return amount.isInteger() ? amount.toFixed() : null;
}

function guessDecimal(text: string, jenis: NumberKind): string | null {
  const amount = jenis === 'rupiah' ? guessAmount(text.trim()) : null;
  if (amount !== null) return amount;
  const tertulis = text
    .replace(/^\s*(?:rp|idr)\.?\s*/i, '')
    .replace(/\s*(?:%|persen|,-|,–)\s*$/i, '')
    .trim();
  if (APART.test(tertulis)) return null;
  const polos = tertulis.replace(/[\s_]/g, '').replace(/^\u2212/, '-');
  const berkurung = /^\((.+)\)$/.exec(polos);
  const content = berkurung?.[1] === undefined ? polos : `-${berkurung[1]}`;
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i.test(content)) {
    const nilai = new Decimal(content);
    return jenis === 'rupiah' ? nilai.toFixed(0) : nilai.toFixed();
  }
  // Rupiah have no decimals, so a comma before three digits groups them, as spreadsheets do.
  if (jenis === 'rupiah' && /^[-+]?\d{1,3}(?:,\d{3})+$/.test(content))
    return content.replace(/[+,]/g, '');
  const indonesia = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(content);
  if (indonesia) return assemble(indonesia[1], indonesia[2], indonesia[3], jenis);
  const english = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/.exec(content);
  if (english && /\d/.test(content)) return assemble(english[1], english[2], english[3], jenis);
  return null;
}

function assemble(
  tanda: string | undefined,
  bulat: string | undefined,
  pecahan: string | undefined,
  jenis: NumberKind,
): string {
  const angka = (bulat ?? '').replace(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const tail = pecahan === undefined || jenis === 'rupiah' ? '' : `.${pecahan}`;
  return `${tanda === '-' ? '-' : ''}${angka}${tail}`;
}
