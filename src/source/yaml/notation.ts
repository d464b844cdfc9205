// Figures written the Indonesian or a spreadsheet's way → the plain decimal that was meant.

import { Decimal } from '../../decimal.ts';

/**
 * What a figure may be; rupiah are whole and a dot in them is always a thousands separator, what divides is above 0.
 */
export type NumberKind = 'angka' | 'positif' | 'rupiah' | 'pembagi';

export const DIGIT_MAKSIMUM = 30;

/** `1.000`, `12.345`: one or more groups of three, which YAML reads as a decimal. */
export const GROUPED_BY_DOTS = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * The plain decimal that an officer most likely meant by an Indonesian or spreadsheet notation:
 * `102,95` → `102.95`, `1.234.567` → `1234567`, `85%` → `85`, `Rp 1.000` → `1000`, `1_000` → `1000`.
 * @returns null where the text is no figure at all
 */
export function suggestDecimal(text: string, jenis: NumberKind): string | null {
  const saran = guessDecimal(text, jenis);
  if (saran === null || saran.replace(/\D/g, '').length > DIGIT_MAKSIMUM) return null;
  // Plain, it would be refused in its turn.
  return jenis !== 'rupiah' && GROUPED_BY_DOTS.test(saran) ? `"${saran}"` : saran;
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

/** How an amount says that it is one of rupiah: `Rp`, `Rp.`, `IDR`. */
export const CURRENCY = String.raw`(?:rp|idr)\.?\s*`;
const WITH_CURRENCY = new RegExp(String.raw`^\s*${CURRENCY}`, 'i');
/** Whether a text begins as amounts of rupiah do. */
export const saysRupiah = (text: string): boolean => WITH_CURRENCY.test(text);

/** A figure without what tells its unit. */
const withoutUnit = (text: string): string =>
  text
    .replace(WITH_CURRENCY, '')
    .replace(/\s*(?:%|persen|,-|,–)\s*$/i, '')
    .trim();

/** Words of scale by the noughts that they stand for. */
export const NOUGHTS: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};
/** Letters that stand for them behind rupiah alone: elsewhere they are metres and tons. */
export const NOUGHTS_OF_RUPIAH: Readonly<Record<string, number>> = { ...NOUGHTS, m: 9, t: 12 };
const scaled = (words: Readonly<Record<string, number>>): RegExp =>
  new RegExp(String.raw`^(.*?)\s*(${Object.keys(words).join('|')})$`, 'i');
const IN_WORDS = scaled(NOUGHTS);
const IN_RUPIAH = scaled(NOUGHTS_OF_RUPIAH);

/** Whether what `suggestDecimal` makes of a text is all that it can mean. */
export function hasOneMeaning(text: string, jenis: NumberKind): boolean {
  const plain = withoutUnit(text)
    .replace(/^[-+\u2212]\s?/, '')
    .trim();
  if (jenis !== 'rupiah') return ONE_MEANING.some((one) => one.test(plain));
  const [, figure] = IN_WORDS.exec(plain) ?? [];
  const [meanings, whole] =
    figure === undefined ? [ONE_MEANING_RUPIAH, plain] : [ONE_MEANING, figure];
  return meanings.some((one) => one.test(whole));
}

/** Whether a date can be one day only, however it is written: a month has a name, or no number above 12. */
export const hasOneDay = (text: string): boolean =>
  /[a-z]{3}/i.test(text) || /^(?:1[3-9]|[23]\d)[\s./-]/.test(text);

/** Between digits a blank groups thousands; any other one parts two figures, and nobody knows which of them was meant. */
const APART = /\d[\s_]+(?=[\d.,])(?!\d{3}(?!\d))|\d{4}[\s_]+\d|[.,][\s_]+\d/;

/** `1,5 miliar` → 1500000000; null where that is no amount of whole rupiah. */
function guessAmount(text: string): string | null {
  const [, digits = '', word = ''] = IN_RUPIAH.exec(text) ?? [];
  const figure = word === '' ? null : guessDecimal(digits, 'angka');
  const noughts = NOUGHTS_OF_RUPIAH[word.toLowerCase()];
  if (figure === null || noughts === undefined) return null;
  const amount = new Decimal(figure).times(new Decimal(10).pow(noughts));
  return amount.isInteger() ? amount.toFixed() : null;
}

/** `2 kasus`, `31 orang`; `31 Desember` is a day, and `2 dari 5` a share. */
const BESIDE_UNIT =
  /^([-+\u2212]?\d[\d.,]*)\s+(?!(?:dari|per|s\.?d|sampai|dan|atau|hingga|setengah|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b)[\p{L} ]{2,40}$/iu;

/** The figure of a text that is a figure and its unit; null of any other, and of one that can be read in two ways. */
export function figureBesideUnit(text: string, jenis: NumberKind): string | null {
  const [, figure = ''] = BESIDE_UNIT.exec(text.trim()) ?? [];
  const isPlain = figure !== '' && !IN_WORDS.test(text.trim()) && hasOneMeaning(figure, jenis);
  return isPlain ? suggestDecimal(figure, jenis) : null;
}

function guessDecimal(text: string, jenis: NumberKind): string | null {
  const amount = jenis === 'rupiah' ? guessAmount(text.trim()) : null;
  if (amount !== null) return amount;
  const tertulis = withoutUnit(text);
  if (APART.test(tertulis)) return null;
  const polos = tertulis.replace(/[\s_]/g, '').replace(/^\u2212/, '-');
  const bracketed = /^\((.+)\)$/.exec(polos);
  const content = bracketed?.[1] === undefined ? polos : `-${bracketed[1]}`;
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
