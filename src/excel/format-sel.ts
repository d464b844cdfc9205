// What a cell's format makes of its number: a plain figure, a percentage, or a date.

import { readXml } from './xml.ts';

export type Bentuk = 'biasa' | 'persen' | 'tanggal';

/** ECMA-376 part 1, 18.8.30: formats that every workbook has without saying so. */
const PERSEN_BAWAAN = [9, 10];
const TANGGAL_BAWAAN = [[14, 22], [27, 36], [45, 47], [50, 58]] as const; // prettier-ignore

/** The form of each style, by the number under which cells name it. */
export function readStyles(bytes: Uint8Array | undefined): readonly Bentuk[] {
  if (bytes === undefined) return [];
  const sendiri = new Map<number, string>();
  const gaya: Bentuk[] = [];
  let dalamSel = false;
  readXml(bytes, {
    buka: (nama, atribut) => {
      if (nama === 'numFmt') {
        sendiri.set(Number(atribut('numFmtId')), atribut('formatCode') ?? '');
      }
      if (nama === 'cellXfs') dalamSel = true;
      if (nama !== 'xf' || !dalamSel) return;
      const nomor = Number(atribut('numFmtId') ?? 0);
      gaya.push(formOf(nomor, sendiri.get(nomor)));
    },
    tutup: (nama) => {
      if (nama === 'cellXfs') dalamSel = false;
    },
  });
  return gaya;
}

function formOf(nomor: number, kode: string | undefined): Bentuk {
  if (kode !== undefined) return formOfCode(kode);
  if (PERSEN_BAWAAN.includes(nomor)) return 'persen';
  return TANGGAL_BAWAAN.some(([dari, sampai]) => dari <= nomor && nomor <= sampai)
    ? 'tanggal'
    : 'biasa';
}

/** Excel takes no more than 255 letters; what is longer was not made by it. */
const KODE_MAKSIMUM = 1000;

/** Quoted text, escaped signs, colours and currencies are no part of the pattern; `[h]` is. */
function formOfCode(kode: string): Bentuk {
  const pola = kode
    .slice(0, KODE_MAKSIMUM)
    .replace(/"[^"]*"|[\\_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (pola.includes('%')) return 'persen';
  return /[ymdhs]/i.test(pola) ? 'tanggal' : 'biasa';
}
