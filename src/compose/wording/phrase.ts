// Values in the sentences of the report: what was promised, what was reached, and why there is nothing.

import { isFigure, shownValue, type Besaran, type Terhitung } from '../../calculate/besaran.ts';
import type { Against } from '../../calculate/comparison.ts';
import { isWhole, type HasilKeuangan } from '../../calculate/serapan.ts';
import { FORMS } from '../../formula/form.ts';
import { type ByForm, byForm } from '../../formula/figure.ts';
import type { StatusName } from '../../formula/status.ts';
import { isRentang } from '../../source/workspace.ts';
import { asPhrase } from './capital.ts';
import {
  formatBesaran,
  formatParts,
  formatTarget,
  formatTerhitung,
  numberOf,
  TIADA,
  withRupiah,
} from '../format.ts';

/** What a figure is, and not what it counts: nobody says "0,362 indeks". */
const NO_UNITS = new Set(['indeks', 'nilai', 'skor', 'angka', 'rasio', 'predikat', 'kategori', 'opini', 'level']); // prettier-ignore

/** `95 persen`, `80–90 poin`, `0,362`. */
export function withUnit(nilai: string, satuan: string): string {
  return satuan === '' || NO_UNITS.has(satuan.toLowerCase()) ? nilai : `${nilai} ${satuan}`;
}

/** `Angka Kemiskinan (persen)`; a unit that nobody says is left out. */
export function nameWithUnit({ nama, satuan }: { readonly nama: string; readonly satuan: string }) {
  const unit = withUnit('', satuan).trim();
  return unit === '' ? nama : `${nama} (${unit})`;
}

/** What is told of a name, which may begin with that word itself: `Realisasi penerimaan pajak`. */
export const ofName = (word: string, nama: string): string =>
  nama.toLowerCase().split(/\s/, 1)[0] === word.toLowerCase() ? nama : `${word} ${nama}`;

/** What goes after "terserap": `97,61 persen`; where some have not reported, of which money that is. */
export function absorbedPhrase({ serapan, known }: HasilKeuangan): string {
  if (!isFigure(serapan) || known === null || isWhole(serapan)) {
    return `${formatTerhitung(serapan)} persen`;
  }
  return `${numberOf(serapan)} persen dari ${reportedBudget(known.anggaran)}`;
}

/** The budget of those that have reported. */
export const reportedBudget = (anggaran: Terhitung): string =>
  `${isFigure(anggaran) ? withRupiah(numberOf(anggaran)) : TIADA} yang realisasinya sudah dilaporkan`;

/** `a`, `a dan b`, `a, b, dan c`; figures, which have commas of their own, by semicolons. */
export function enumerate(content: readonly string[], mark: ',' | ';' = ','): string {
  const akhir = content.at(-1) ?? '';
  if (content.length < 3) return content.join(' dan ');
  return `${content.slice(0, -1).join(`${mark} `)}${mark} dan ${akhir}`;
}

/** What was typed as a sentence, with the point that it may lack. */
export const asSentence = (text: string): string =>
  /[.!?:;…]["”’)]*$/.test(text.trim()) ? text : `${text.trim()}.`;

/**
 * What was typed as a sentence of its own, after a colon: its first letter is small, unless a name begins there or letters
 * that stand for words.
 */
export function afterColon(text: string): string {
  const [first = '', second = ''] = text.trim().split(/\s+/, 2);
  const isWord =
    /^\p{Lu}[\p{Ll}-]*(?:-\p{Lu}\p{Ll}+)?[,.:;]?$/u.test(first) && !/^\p{Lu}/u.test(second);
  return asSentence(isWord ? first.toLowerCase() + text.trim().slice(first.length) : text);
}

/** What goes after "ditargetkan", by the form of the target. */
const PROMISED: ByForm<(satuan: string) => string> = {
  'at-least': (_, target) => (satuan) => `paling sedikit ${withUnit(numberOf(target), satuan)}`,
  'at-most': (_, target) => (satuan) => `paling banyak ${withUnit(numberOf(target), satuan)}`,
  level:
    ({ name, scale: { noun } }) =>
    () =>
      noun === '' ? name : `memperoleh ${noun} ${name}`,
  day: (_, target) => () => `paling lambat ${formatBesaran(target)}`,
};

/** `sebesar 95 persen`, `paling sedikit 95 persen`, `memperoleh opini WTP`, `pada rentang 80–90 poin`. */
export function targetPhrase(target: Against, satuan: string): string {
  if (isRentang(target)) return `pada rentang ${withUnit(formatTarget(target), satuan)}`;
  const promised = byForm(PROMISED, target);
  return promised === null
    ? `sebesar ${withUnit(formatBesaran(target), satuan)}`
    : promised(satuan);
}

/** A figure with its unit; words and days have none. */
export function valueText(besaran: Besaran, satuan: string): string {
  const isNumber = besaran.form === undefined || FORMS[besaran.form.kind].formulas === null;
  return isNumber ? withUnit(formatBesaran(besaran), satuan) : formatBesaran(besaran);
}

/** What a realisasi is held against, before which its side stands: `82 persen`, `batasnya, paling banyak 25 persen`, `rentangnya, 60–85 persen`. */
export function againstPhrase(against: Against, satuan: string): string {
  if (isRentang(against)) return `rentangnya, ${againstText(against, satuan)}`;
  return isBound(against)
    ? `batasnya, ${againstText(against, satuan)}`
    : againstText(against, satuan);
}

/** The same by itself: `paling banyak 25 persen`, `60–85 persen`. */
export function againstText(against: Against, satuan: string): string {
  if (isRentang(against)) return withUnit(formatTarget(against), satuan);
  return isBound(against) ? targetPhrase(against, satuan) : valueText(against, satuan);
}

/** Whether a figure is the bound of what was asked for, and no word or day. */
export const isBound = ({ form }: Besaran): boolean =>
  form !== undefined && FORMS[form.kind].formulas === null;

/** Where a figure stands to another one that it is not the same as, in words before that one. */
export function sideOf(figure: Besaran, other: Besaran): string {
  const isMore = shownValue(figure).gt(shownValue(other));
  if (figure.form?.kind === 'day') return isMore ? 'lebih lambat dari' : 'lebih awal dari';
  return isMore ? 'di atas' : 'di bawah';
}

/** What goes after "terealisasi": `75,00 persen (45 dari 60)`, `WTP`, `pada 28 November 2019`. */
export function reachedPhrase(realisasi: Besaran, satuan: string): string {
  const parts = formatParts(realisasi, satuan);
  const nilai = valueText(realisasi, satuan);
  if (realisasi.form?.kind === 'day') return `pada ${nilai}`;
  return parts === null ? nilai : `${nilai} (${parts})`;
}

/** What goes after what was promised; a word is no amount: `; realisasinya WTP`. */
export const reachedClause = (realisasi: Besaran, satuan: string): string =>
  realisasi.form?.kind === 'level'
    ? `; realisasinya ${formatBesaran(realisasi)}`
    : ` dan terealisasi ${reachedPhrase(realisasi, satuan)}`;

const STATED: Readonly<Record<StatusName, string>> = {
  nihil: 'nihil',
  'tidak-diukur': 'tidak diukur',
  'belum-rilis': 'belum dirilis',
};

/** Why nothing was reached, as the data state it: `realisasinya nihil: tidak ada permohonan banding`. */
export function missingPhrase(realisasi: Terhitung): string {
  if (realisasi.nilai !== null || realisasi.stated === undefined) {
    return 'realisasinya belum tersedia';
  }
  const { status, because } = realisasi.stated;
  return `realisasinya ${STATED[status]}: ${asPhrase(because).replace(/[.\s]+$/, '')}`;
}
