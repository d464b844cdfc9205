// Cells of figures: the text that is shown, and beside it what it stands for.

import { isFigure, type Terhitung } from '../../calculate/besaran.ts';
import type { HasilEfisiensi } from '../../calculate/efisiensi.ts';
import type { HasilPredikat } from '../../calculate/predikat.ts';
import { WARNA } from '../../source/schema/index.ts';
import { isRentang, type CaraUkur, type Rentang, type Skala } from '../../source/workspace.ts';
import { angka, sel, tengah } from '../blocks.ts';
import { formatTarget, formatTerhitung, TIADA } from '../format.ts';
import { ARTI, type TextCell } from '../report.ts';

/** A figure, or a dash where there is none. */
export function figur(hasil: Terhitung): TextCell {
  const content = angka(formatTerhitung(hasil));
  // What is more than a number is text; its number stands beside the tables.
  if (!isFigure(hasil) || hasil.form !== undefined) return content;
  return { [ARTI]: { jenis: 'angka', besaran: hasil, cara: null }, ...content };
}

/** A capaian; `cara` is what it is measured by, for the cap that it has not reached. */
export function figurCapaian(capaian: Terhitung, cara: CaraUkur): TextCell {
  const content = angka(formatTerhitung(capaian));
  return isFigure(capaian)
    ? { [ARTI]: { jenis: 'angka', besaran: capaian, cara }, ...content }
    : content;
}

/** A planned value. A range is text: it has no single value. */
export function figurTarget(target: Terhitung | Rentang | null): TextCell {
  return target === null || isRentang(target) ? angka(formatTarget(target)) : figur(target);
}

/** The rating of a value, on the scale of capaian where none is named. */
export function figurPredikat(
  predikat: HasilPredikat | null,
  hasil: Terhitung,
  skala: Skala | null = null,
): TextCell {
  const content = tengah(predikat?.predikat ?? TIADA);
  if (predikat === null || !isFigure(hasil)) return content;
  return { [ARTI]: { jenis: 'predikat', besaran: hasil, skala }, ...content };
}

/** A status, with its colour beside the word where it is called by one: Hijau, Kuning, Merah. */
export function figurStatus(
  status: HasilPredikat | null,
  hasil: Terhitung,
  skala: Skala | null,
): TextCell {
  const cell = figurPredikat(status, hasil, skala);
  const swatch = WARNA.find((name) => name === cell.teks.toLowerCase());
  return swatch === undefined ? cell : { swatch, ...cell };
}

/** What is concluded from an efficiency. */
export function figurKeterangan(efisiensi: HasilEfisiensi): TextCell {
  const content = sel(efisiensi.keterangan ?? TIADA);
  return efisiensi.keterangan === null
    ? content
    : { [ARTI]: { jenis: 'keterangan', efisiensi }, ...content };
}
