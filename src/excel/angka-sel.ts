// A cell → the value that was meant, or what is wrong with it and what to write.

import { Decimal } from '../angka.ts';
import type { Teks } from '../bahasa.ts';
import { Skalar } from '../source/document.ts';
import { parseAngka, type Angka } from '../source/bilangan.ts';
import { BERKELOMPOK_TITIK, suggestDecimal } from '../source/notasi.ts';
import { awal, isRentang } from '../source/workspace.ts';
import type { Sel } from './buku.ts';
import { isAngka, type BentukIsian, type Nilai } from './formulir.ts';

/** What is wrong with a cell. */
export interface Salah {
  readonly salah: Teks;
}

/** Written in a cell to take a value away; a cell left empty changes nothing. */
const KOSONG = /^kosong$/i;
const RENTANG = /^(.+?)\s*(?:s\.?\s?d\.?|sampai(?: dengan)?|–|(?<=\d)\s*-)\s*(\S+)$/i;
/** More than Excel shows of any number that was typed. */
const DIGIT_EXCEL = 15;
/** Most digits that a binary number is written with. */
const DIGIT_BINER = 17;
/** As the files of spreadsheet programs write numbers. */
const BILANGAN_SEL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;
/** Digits beyond which a figure can only be what a formula left. */
const DIGIT_WAJAR = 12;

/** @returns the value, null where the cell says that there is none, or what is wrong */
export function readSel(sel: Sel, bentuk: BentukIsian): Nilai | Salah {
  if (sel.jenis === 'galat') {
    return salah(
      `berisi galat Excel ${sel.teks}; perbaiki rumusnya atau ketik angkanya`,
      `holds the Excel error ${sel.teks}; mend the formula or type the figure`,
    );
  }
  if (sel.jenis === 'belum-dihitung') {
    return salah(
      'berisi rumus yang belum dihitung; buka dan simpan lagi dengan Excel, atau ketik angkanya',
      'holds a formula without a result; open and save it in Excel, or type the figure',
    );
  }
  if (sel.jenis === 'angka' && sel.bentuk === 'tanggal') {
    return salah(
      `berisi tanggal, bukan ${bentuk === 'teks' ? 'teks' : 'angka'}; ubah format selnya menjadi ${bentuk === 'teks' ? 'Text' : 'Number'}, lalu ketik lagi`,
      `holds a date, not a ${bentuk === 'teks' ? 'text' : 'number'}; format the cell as ${bentuk === 'teks' ? 'Text' : 'Number'} and type it again`,
    );
  }
  if (sel.jenis === 'teks' && KOSONG.test(sel.teks)) return null;
  if (bentuk === 'teks') return sel.jenis === 'angka' ? readDigits(sel.teks) : sel.teks;
  if (sel.jenis === 'benar-salah') return notNumber(sel.teks);
  if (sel.jenis === 'angka') return readNumber(sel, bentuk);
  const rentang = bentuk === 'target' ? RENTANG.exec(sel.teks) : null;
  return rentang === null ? readText(sel.teks, bentuk) : readRange(rentang);
}

function readNumber(sel: Sel & { readonly jenis: 'angka' }, bentuk: BentukIsian): Angka | Salah {
  const teks = plainNumber(sel.teks);
  if (sel.bentuk === 'persen') {
    const tampil = new Decimal(teks).times(100).toFixed();
    return salah(
      `berformat persen: tampil ${tampil}%, tetapi nilainya ${teks}; ubah format selnya menjadi Number, lalu ketik ${tampil}`,
      `has a percent format: it shows ${tampil}% but holds ${teks}; format the cell as Number and type ${tampil}`,
    );
  }
  if (bentuk === 'rupiah' && teks.includes('.')) {
    const bulat = new Decimal(teks).toDecimalPlaces(0).toFixed();
    return salah(
      `rupiah harus bulat, bukan ${teks}; tulis ${bulat}`,
      `rupiah are whole, not ${teks}; write ${bulat}`,
    );
  }
  if (isTooLong(teks)) {
    if (!teks.includes('.')) return notWhole(teks);
    return salah(
      `hasil rumus yang tidak dibulatkan (${teks}); bulatkan, misalnya dengan ROUND(...; 2)`,
      `is the result of a formula that is not rounded (${teks}); round it, for example with ROUND(..., 2)`,
    );
  }
  return check(teks, true, bentuk);
}

/**
 * A number as a decimal. One that the cell has with at most fifteen digits is that decimal, and so is one with more
 * than any binary number is written with; of those between, what binary arithmetic left behind is dropped.
 */
export function plainNumber(teks: string): string {
  if (!BILANGAN_SEL.test(teks)) return teks;
  const tertulis = new Decimal(teks);
  const digit = tertulis.precision();
  if (digit <= DIGIT_EXCEL || digit > DIGIT_BINER) return tertulis.toFixed();
  const persis = new Decimal(String(Number(teks)));
  if (persis.precision() <= DIGIT_EXCEL) return persis.toFixed();
  // 0.1+0.2 is 0.30000000000000004, and Excel shows 0.3; a third has no short form.
  const tampil = persis.toSignificantDigits(DIGIT_EXCEL);
  return (tampil.precision() <= DIGIT_WAJAR ? tampil : persis).toFixed();
}

/** A number in a cell of text: one that programs do not keep whole has lost its last digits already. */
function readDigits(teks: string): string | Salah {
  const angka = plainNumber(teks);
  return isTooLong(angka) ? notWhole(angka) : angka;
}

const isTooLong = (teks: string): boolean =>
  teks.replace(/^-?0*\.?0*|\./g, '').length > DIGIT_EXCEL;

function notWhole(teks: string): Salah {
  return salah(
    `berisi angka lebih dari ${DIGIT_EXCEL} digit (${cut(teks)}), yang tidak disimpan utuh oleh Excel; ubah format selnya menjadi Text, lalu ketik lagi`,
    `holds a number of more than ${DIGIT_EXCEL} digits (${cut(teks)}), which Excel does not keep whole; format the cell as Text and type it again`,
  );
}

function readText(teks: string, bentuk: BentukIsian): Angka | Salah {
  const jenis = bentuk === 'rupiah' ? 'rupiah' : 'angka';
  if (BERKELOMPOK_TITIK.test(teks)) {
    const tulis = suggestDecimal(teks, jenis) ?? teks;
    return asText(teks, tulis.replaceAll('"', ''));
  }
  const hasil = check(teks, false, bentuk);
  if (!('salah' in hasil)) return hasil;
  const tulis = suggestDecimal(teks, jenis);
  if (tulis === null) return notNumber(teks);
  return tulis === teks ? hasil : asText(teks, tulis.replaceAll('"', ''));
}

function asText(teks: string, tulis: string): Salah {
  const koma = tulis.replace('.', ',');
  const [id, en] =
    koma === tulis
      ? [tulis, tulis]
      : [
          `${tulis} (${koma} pada Excel berbahasa Indonesia)`,
          `${tulis} (${koma} in an Indonesian Excel)`,
        ];
  return salah(
    `berisi teks "${cut(teks)}", bukan angka; ubah format selnya menjadi Number, lalu ketik ${id}`,
    `holds the text "${cut(teks)}", not a number; format the cell as Number and type ${en}`,
  );
}

function readRange([, dari = '', sampai = '']: RegExpExecArray): Nilai | Salah {
  const bawah = readText(dari, 'target');
  const atas = readText(sampai, 'target');
  if ('salah' in bawah) return bawah;
  if ('salah' in atas) return atas;
  return { dari: bawah, sampai: atas };
}

function check(teks: string, berkutip: boolean, bentuk: BentukIsian): Angka | Salah {
  const skalar = new Skalar(teks, teks, berkutip, awal(''));
  const hasil = parseAngka(skalar, bentuk === 'rupiah' ? 'rupiah' : 'angka', awal(''));
  if ('nilai' in hasil) return hasil;
  if (hasil.kode === 'angka-negatif') {
    return salah(`tidak boleh negatif: ${teks}`, `must not be negative: ${teks}`);
  }
  if (hasil.kode === 'angka-terlalu-panjang') {
    return salah('angkanya terlalu panjang', 'the figure is too long');
  }
  if (hasil.kode === 'rupiah-tak-bulat') {
    return salah(`rupiah harus bulat, bukan ${teks}`, `rupiah are whole, not ${teks}`);
  }
  return notNumber(teks);
}

function notNumber(teks: string): Salah {
  return salah(
    `berisi "${cut(teks)}", bukan angka; ketik angkanya, atau kosongkan bila belum ada`,
    `holds "${cut(teks)}", which is no number; type the figure, or leave it empty where there is none`,
  );
}

const cut = (teks: string): string => (teks.length > 40 ? `${teks.slice(0, 40)}…` : teks);
const salah = (id: string, en: string): Salah => ({ salah: { id, en } });

/** A value as a form shows it, and as changes are told. */
export function formatIsian(nilai: Nilai): string {
  if (nilai === null) return '(kosong)';
  if (typeof nilai === 'string') return nilai;
  if (isRentang(nilai)) return `${formatIsian(nilai.dari)} s.d. ${formatIsian(nilai.sampai)}`;
  return nilai.nilai.toFixed(nilai.desimal);
}

/** Whether two values are the same figure, however many zeros end it, or the same words. */
export function isSame(a: Nilai, b: Nilai): boolean {
  if (a === null || b === null) return a === b;
  if (isAngka(a) && isAngka(b)) return a.nilai.equals(b.nilai);
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b);
  if (typeof a === 'string' || typeof b === 'string' || isAngka(a) || isAngka(b)) return false;
  return isSame(a.dari, b.dari) && isSame(a.sampai, b.sampai);
}

const plain = (teks: string): string => teks.replace(/[\s\u00a0\x00-\x1f]+/g, ' ').trim();
