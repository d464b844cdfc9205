// Values put at their places in a YAML file: nothing else of it changes.

import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Jalur } from '../source/document.ts';
import { Penyunting } from './sunting.ts';

/** A value by its path, as YAML text on one line. */
export interface IsianBaru {
  readonly jalur: Jalur;
  readonly teks: string;
}

/** @param teks a file that was read without findings; empty for one that is still to be made */
export function fillValues(teks: string, daftar: readonly IsianBaru[]): string {
  const penyunting = new Penyunting(
    teks,
    daftar.map(({ jalur }) => jalur),
  );
  // What has a place is put there in one go; what is new makes a place, which the next may need.
  const baru = daftar.filter((satu) => !putInPlace(penyunting, satu));
  const hasil = baru.reduce(addPlace, daftar.length > baru.length ? penyunting.hasil() : teks);
  return teks.includes('\r\n') ? hasil.replace(/\r?\n/g, '\r\n') : hasil;
}

/** The deepest value on the way that the file has, the entry that holds it, and the keys that are left. */
interface Ujung {
  readonly peta: YAMLMap | null;
  readonly pasangan: Pair | null;
  readonly nilai: unknown;
  readonly sisa: Jalur;
}

function walk(penyunting: Penyunting, jalur: Jalur): Ujung {
  let ujung: Ujung = { peta: null, pasangan: null, nilai: penyunting.akar, sisa: jalur };
  for (;;) {
    const { nilai, sisa } = ujung;
    const [langkah] = sisa;
    if (langkah === undefined) return ujung;
    const lanjut = sisa.slice(1);
    if (isMap(nilai)) {
      const pasangan = penyunting.cari(nilai, String(langkah));
      if (pasangan === undefined) return ujung;
      ujung = { peta: nilai, pasangan, nilai: pasangan.value, sisa: lanjut };
    } else if (isSeq(nilai) && nilai.items[Number(langkah)] !== undefined) {
      ujung = { peta: null, pasangan: null, nilai: nilai.items[Number(langkah)], sisa: lanjut };
    } else return ujung;
  }
}

/** @returns whether there was such a value, or an empty place for it */
function putInPlace(penyunting: Penyunting, { jalur, teks }: IsianBaru): boolean {
  const { peta, pasangan, nilai, sisa } = walk(penyunting, jalur);
  if (peta === null || pasangan === null) return false;
  // A realisasi may be a figure alone as well as a mapping that holds it.
  const langsung = sisa.length === 1 && sisa[0] === 'nilai' && !isMap(nilai) && !isSeq(nilai);
  if (sisa.length > 0 && !langsung) return false;
  if (isNode(nilai) && penyunting.mentah(nilai) !== '') {
    const sebaris = isScalar(nilai) || (isMap(nilai) && nilai.flow === true);
    if (sebaris) penyunting.gantiTeks(nilai, teks);
    else penyunting.ganti(peta, pasangan, teks);
  } else penyunting.isi(pasangan, teks);
  return true;
}

function addPlace(sebelum: string, { jalur, teks }: IsianBaru): string {
  const penyunting = new Penyunting(sebelum, [jalur]);
  const { pasangan, nilai, sisa } = walk(penyunting, jalur);
  const [kunci, ...dalam] = sisa;
  if (kunci === undefined) {
    putInPlace(penyunting, { jalur, teks });
    return penyunting.hasil();
  }
  const isian = `${keyText(kunci)}: ${nest(dalam, teks)}`;
  if (penyunting.akar === null) return `${sebelum}${sebelum === '' || sebelum.endsWith('\n') ? '' : '\n'}${isian}\n`; // prettier-ignore
  if (isMap(nilai)) penyunting.tambah(nilai, isian);
  else if (pasangan !== null) widen(penyunting, pasangan, isian);
  else throw new Error(`there is no place for ${jalur.join('/')}`);
  return penyunting.hasil();
}

/** An entry that is empty becomes a mapping; one with a figure keeps it as its `nilai`. */
function widen(penyunting: Penyunting, pasangan: Pair, isian: string): void {
  const lama = penyunting.mentah(pasangan.value);
  const kosong = penyunting.tertulis(pasangan.value) === null;
  const peta = kosong ? `{ ${isian} }` : `{ nilai: ${lama}, ${isian} }`;
  if (lama === '') penyunting.isi(pasangan, peta);
  else penyunting.gantiTeks(pasangan.value, peta);
}

function nest(kunci: Jalur, teks: string): string {
  return kunci.reduceRight((isi: string, satu) => `{ ${keyText(satu)}: ${isi} }`, teks);
}

function keyText(kunci: string | number): string {
  const teks = String(kunci);
  return /^[A-Za-z0-9][\w.-]*$/.test(teks) ? teks : JSON.stringify(teks);
}
