// Figures typed into prose: which digits in a text are figures at all, and which are numbers of something.

import { Decimal } from '../../decimal.ts';
import type { Alinea } from './running-text.ts';
import { scaleOf } from './figure-units.ts';

export interface AngkaTertulis {
  /** As typed, with "Rp" and without a unit. */
  readonly text: string;
  readonly nilai: Decimal;
  readonly desimal: number;
  readonly rupiah: boolean;
  /** Of "miliar" 1.000.000.000; 1 without such a word. */
  readonly skala: number;
  /** The word behind it and its scale, lower case: "persen", "jiwa", "dan". */
  readonly satuan: string;
  readonly mulai: number;
  /** What stands before it in its paragraph, for telling what it is a figure of. */
  readonly sebelum: string;
  readonly sesudah: string;
}

/** `108,37`, `1.234.567`, `108.37`, `95`; not part of a word, a date, a range or a longer number. */
const BILANGAN =
  /(?<![\p{L}\p{N}]|[\p{N}][.,/–-]|[\p{L}][/-])(Rp\.?\s?)?([-−]?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+\.\d+|\d+)(?![\p{L}\p{N}]|[.,:/–-]\d|-\p{L})/gu;

const RUJUKAN =
  /(?:\b(?:nomor|no\.?|pasal|ayat|huruf|bab|tabel|gambar|grafik|diagram|lampiran|butir|halaman|hlm\.?|tahap|triwulan|tw|semester|kelas|golongan|eselon|versi|nip|pukul|jam|tanggal|uu|pp|perpres|pmk|peringkat ke|top|iso|level|zona|covid|tipe|kode)\s*\.?\s*|§\s*)$/i;
/** Before a whole number these count or number things; before a decimal they name a figure. */
const RUJUKAN_BULAT =
  /\b(?:sasaran|indikator|tujuan|misi|bagian|angka|poin|program|kegiatan|ke)\s*$/i;
const BULAN =
  /^\s+(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i;
const KINERJA =
  /\b(?:target\w*|realisasi\w*|terealisasi|capaian\w*|nilai\w*|skor|indeks|serapan|efisiensi|rata-rata|sebesar)\b[^.;\d\uFFFC]{0,30}$/i;
/** "2 indikator mencapai target": counted, and not the target. */
const COUNTED = /^\s+(?:sasaran|indikator|tujuan|misi|program|(?:sub\s?)?kegiatan)\b/i;
const SATUAN = /^\s?(?:%|persen\b|poin\b|point\b|per\s?sen\b)/i;

/**
 * The figures of a paragraph. A number counts as one when it has decimals or thousands, stands before a unit
 * of measure or "Rp", or follows a word such as "target" or "sebesar". Numbers of regulations, dates, years,
 * counts with their words, ordinals, sections and plain small numbers ("3 kegiatan") do not.
 * @param satuan units of the indicators, lower case
 */
export function* findAngka(
  { text }: Alinea,
  satuan: ReadonlySet<string>,
): Generator<AngkaTertulis, void> {
  for (const match of text.matchAll(BILANGAN)) {
    const [content, rp = '', tanda = '', digit = ''] = match;
    const mulai = match.index;
    const before = text.slice(Math.max(0, mulai - 80), mulai);
    const sesudah = text.slice(mulai + content.length, mulai + content.length + 40);
    const uang = unitBehind(sesudah);
    const rupiah = rp !== '' || uang.satuan === 'rupiah';
    const bersatuan = rupiah || uang.skala > 1 || SATUAN.test(sesudah) || satuan.has(uang.satuan);
    if (digit.length > DIGIT_MAKSIMUM || isHeadingNumber(mulai, digit)) continue;
    if (isNumbering(before, sesudah, digit) || !isFigure(digit, [before, sesudah], bersatuan))
      continue;
    const angka = read(digit);
    const nilai = tanda === '' ? angka.nilai : angka.nilai.neg();
    yield { text: content, ...angka, nilai, rupiah, ...uang, mulai, sebelum: before, sesudah };
  }
}

const BULAT = /^\d+$/;
const DIGIT_MAKSIMUM = 40;

/** "3.1 Capaian": the number of an old heading. */
function isHeadingNumber(mulai: number, digit: string): boolean {
  return mulai === 0 && /^\d+\.\d+$/.test(digit);
}

function isFigure(
  digit: string,
  [before, sesudah]: readonly [string, string],
  bersatuan: boolean,
): boolean {
  if (!BULAT.test(digit) || bersatuan) return true;
  return !/^(?:19|20)\d\d$/.test(digit) && KINERJA.test(before) && !COUNTED.test(sesudah);
}

function isNumbering(before: string, sesudah: string, digit: string): boolean {
  if (RUJUKAN.test(before)) return true;
  if (!BULAT.test(digit)) return false;
  const bilangan = /^\s*\(\p{L}/u.test(sesudah);
  return bilangan || RUJUKAN_BULAT.test(before) || BULAN.test(sesudah);
}

/** " miliar rupiah": the scale, and the word that follows. */
function unitBehind(sesudah: string): { readonly skala: number; readonly satuan: string } {
  const [, pertama = '', kedua = ''] =
    /^\s?([\p{L}%]+)(?:\s([\p{L}%]+))?/u.exec(sesudah.toLowerCase()) ?? [];
  const skala = scaleOf(pertama);
  return { skala, satuan: skala === 1 ? pertama : kedua };
}

/** Indonesian notation; a single point without three digits after it is a decimal point typed by mistake. */
function read(digit: string): { nilai: Decimal; desimal: number } {
  const english = /^\d+\.\d+$/.test(digit) && !/^\d{1,3}\.\d{3}$/.test(digit);
  const polos = english ? digit : digit.replaceAll('.', '').replace(',', '.');
  return { nilai: new Decimal(polos), desimal: polos.split('.')[1]?.length ?? 0 };
}
