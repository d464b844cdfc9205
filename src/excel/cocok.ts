// A filled-in workbook beside the form that it was made from: what was changed, and everything that is wrong.

import type { Teks } from '../bahasa.ts';
import type { Jalur } from '../source/document.ts';
import { isSame, plainNumber, readSel } from './angka-sel.ts';
import { columnName, type BarisSel, type Lembar, type Sel } from './buku.ts';
import {
  PETUNJUK,
  type BarisFormulir,
  type Formulir,
  type LembarFormulir,
  type Nilai,
  type SelFormulir,
  type SelIsian,
  type SelTurunan,
} from './formulir.ts';

/** Something wrong, with its sheet and cell: `Target!E4`. */
export interface Masalah {
  readonly tempat: string;
  readonly pesan: Teks;
}

/** A value to write. */
export interface Ubahan {
  readonly berkas: string;
  readonly jalur: Jalur;
  /** What the form calls it: `Realisasi S1.1 sumber`. */
  readonly sebutan: string;
  readonly lama: Nilai;
  readonly baru: Nilai;
}

export interface Cocokan {
  readonly ubahan: readonly Ubahan[];
  readonly masalah: readonly Masalah[];
  /** Cells left empty whose value in the files stays. */
  readonly dibiarkan: number;
}

/** The year that a form says it is for; undefined where it does not say. */
export function yearOf(buku: readonly Lembar[]): number | undefined {
  const lembar = buku.find(({ nama }) => isNamed(nama, PETUNJUK));
  for (const baris of lembar?.baris.values() ?? []) {
    if (baris.get(0)?.teks.toLowerCase() !== 'tahun') continue;
    const tahun = Number(baris.get(1)?.teks);
    return /^\d{4}$/.test(String(tahun)) ? tahun : undefined;
  }
  return undefined;
}

/** Reads all cells to fill in; whatever is wrong anywhere is told at once. */
export function matchForm(buku: readonly Lembar[], formulir: Formulir): Cocokan {
  const hasil: Hasil = { ubahan: [], masalah: [], dibiarkan: 0 };
  for (const bentuk of formulir.lembar) {
    const lembar = buku.find(({ nama }) => isNamed(nama, bentuk.nama));
    if (lembar !== undefined) matchSheet(lembar, bentuk, hasil);
    else {
      const { nama } = bentuk;
      report(hasil, nama, 'lembar ini tidak ada; ekspor formulirnya lagi dan salin isinya', 'this sheet is missing; export the form again and copy its content'); // prettier-ignore
    }
  }
  return hasil;
}

interface Hasil {
  readonly ubahan: Ubahan[];
  readonly masalah: Masalah[];
  dibiarkan: number;
}

function report({ masalah }: Hasil, tempat: string, id: string, en: string): void {
  masalah.push({ tempat, pesan: { id, en } });
}

function isNamed(nama: string, ingin: string): boolean {
  return nama.trim().toLowerCase() === ingin.trim().toLowerCase();
}

function matchSheet(lembar: Lembar, bentuk: LembarFormulir, hasil: Hasil): void {
  const kolom = findColumns(lembar, bentuk, hasil);
  if (kolom === null) return;
  const kunci = new Map(bentuk.baris.map((satu) => [satu.kunci, satu]));
  const sudah = new Map<string, number>();
  for (const [nomor, isi] of lembar.baris) {
    if (nomor === 1) continue;
    const tempat = `${bentuk.nama}!${columnName(kolom[0] ?? 0)}${nomor}`;
    const teks = keyOf(isi.get(kolom[0] ?? 0));
    const baris = kunci.get(teks);
    const lalu = sudah.get(teks);
    if (baris === undefined) unknownRow(teks, tempat, isi, bentuk, kolom, hasil);
    else if (lalu !== undefined) {
      report(hasil, tempat, `"${teks}" sudah ada di baris ${lalu}; hapus salah satunya`, `"${teks}" is in row ${lalu} already; remove one of them`); // prettier-ignore
    } else {
      sudah.set(teks, nomor);
      matchRow({ bentuk, kolom, nomor, isi, baris, hasil });
    }
  }
}

/** Where in the sheet each column of the form stands; columns of the user's own may stand between them. */
function findColumns(
  lembar: Lembar,
  { nama, kolom }: LembarFormulir,
  hasil: Hasil,
): readonly number[] | null {
  const kepala = [...(lembar.baris.get(1) ?? new Map<number, Sel>())];
  const letak = kolom.map((satu) => {
    const cocok = kepala.filter(([, sel]) => isNamed(sel.teks, satu.nama));
    if (cocok.length === 1) return cocok[0]?.[0] ?? -1;
    const [id, en] =
      cocok.length === 0
        ? [`kolom "${satu.nama}" tidak ada`, `the column "${satu.nama}" is missing`]
        : [`kolom "${satu.nama}" ada dua`, `there are two columns "${satu.nama}"`];
    report(hasil, `${nama}!1:1`, `${id} di baris pertama`, `${en} in the first row`);
    return -1;
  });
  return letak.includes(-1) ? null : letak;
}

/** A kode that Excel took for a number is looked for by its digits. */
function keyOf(sel: Sel | undefined): string {
  if (sel === undefined) return '';
  return sel.jenis === 'angka' ? plainNumber(sel.teks) : sel.teks;
}

function unknownRow(
  kunci: string,
  tempat: string,
  isi: BarisSel,
  bentuk: LembarFormulir,
  kolom: readonly number[],
  hasil: Hasil,
): void {
  const apa = bentuk.kolom[0]?.nama ?? '';
  if (kunci !== '') {
    report(hasil, tempat, `${apa} "${kunci}" tidak dikenal; yang baru ditambahkan dulu pada berkas datanya`, `the ${apa} "${kunci}" is not known; a new one is added to the data file first`); // prettier-ignore
  } else if (kolom.some((satu) => isi.has(satu))) {
    report(hasil, tempat, `baris ini berisi tetapi tanpa ${apa}`, `this row has content but no ${apa}`); // prettier-ignore
  }
}

interface Baris {
  readonly bentuk: LembarFormulir;
  readonly kolom: readonly number[];
  readonly nomor: number;
  readonly isi: BarisSel;
  readonly baris: BarisFormulir;
  readonly hasil: Hasil;
}

function matchRow({ bentuk, kolom, nomor, isi, baris, hasil }: Baris): void {
  const tempat = (i: number) => `${bentuk.nama}!${columnName(kolom[i] ?? 0)}${nomor}`;
  const nama = baris.nama;
  const tertulis = nama === null ? undefined : isi.get(kolom[nama.kolom] ?? -1)?.teks;
  if (nama !== null && !isSame(tertulis ?? '', nama.teks)) {
    report(hasil, tempat(nama.kolom), `baris ${baris.kunci} pada data bernama "${nama.teks}", bukan "${tertulis ?? ''}"`, `row ${baris.kunci} of the data is "${nama.teks}", not "${tertulis ?? ''}"`); // prettier-ignore
    return;
  }
  const awalan = `${bentuk.nama} ${baris.kunci}${nama === null ? '' : ` (${nama.teks})`}`;
  baris.sel.forEach((sel, i) => {
    const letak = { tempat: tempat(i), sebutan: `${awalan} ${bentuk.kolom[i]?.nama ?? ''}` };
    matchCell(sel, isi.get(kolom[i] ?? -1), letak, hasil);
  });
}

/** Where a cell stands in the workbook, and what it is called. */
interface Letak {
  readonly tempat: string;
  readonly sebutan: string;
}

function matchCell(bentuk: SelFormulir, sel: Sel | undefined, letak: Letak, hasil: Hasil): void {
  if (bentuk.jenis === 'tetap') return;
  if (bentuk.jenis === 'turunan') {
    if (sel !== undefined && !isSame(sel.teks, bentuk.nilai)) refuseDerived(bentuk, letak, hasil);
    return;
  }
  if (sel === undefined) {
    if (bentuk.nilai !== null) hasil.dibiarkan++;
    return;
  }
  takeCell(bentuk, sel, letak, hasil);
}

/** A figure of units has no sheet here: it is mended where they report it. */
function refuseDerived({ nilai, asal }: SelTurunan, { tempat }: Letak, hasil: Hasil): void {
  if (asal === 'unit') {
    report(hasil, tempat, `nilai ini ${nilai}: perbaiki data unitnya, dan kosongkan sel ini`, `this value is taken from units (${nilai}): mend their data, and leave this cell empty`); // prettier-ignore
  } else {
    report(hasil, tempat, `nilai ini ${nilai}: isi lembar tabelnya, dan kosongkan sel ini`, `this value is taken from a table (${nilai}): fill in the sheet of that table, and leave this cell empty`); // prettier-ignore
  }
}

function takeCell(bentuk: SelIsian, sel: Sel, { tempat, sebutan }: Letak, hasil: Hasil): void {
  const baru = readSel(sel, bentuk.bentuk);
  if (baru !== null && typeof baru !== 'string' && 'salah' in baru) {
    hasil.masalah.push({ tempat, pesan: baru.salah });
  } else if (!isSame(baru, bentuk.nilai)) {
    const { berkas, jalur, nilai: lama } = bentuk;
    hasil.ubahan.push({ berkas, jalur, sebutan, lama, baru });
  }
}
