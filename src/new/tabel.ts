// A table of the new year: its rows stay, last year's figures go, columns of earlier years stay and one is added.

import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Guliran } from './guliran.ts';
import type { Penyunting } from './sunting.ts';
import { shiftYears } from './tahun.ts';

const TERCETAK = /_tercetak$/;
const TAHUN = /^\d{4}$/;

/** Whether a table of values keeps those that it has: its columns are years, and say themselves what they are. */
export function keepsValues(kolom: readonly string[], dari: number): boolean {
  return kolom.includes(String(dari)) || kolom.every((satu) => TAHUN.test(satu));
}

export function rollTables(penyunting: Penyunting, daftar: unknown, guliran: Guliran): void {
  if (!isSeq(daftar)) return;
  for (const tabel of daftar.items) if (isMap(tabel)) rollTable(penyunting, tabel, guliran);
}

function rollTable(penyunting: Penyunting, tabel: YAMLMap, guliran: Guliran): void {
  penyunting.hapus(tabel, (kunci) => TERCETAK.test(kunci));
  for (const kunci of ['judul', 'sumber']) shiftText(penyunting, tabel, kunci, guliran);
  const catatan = penyunting.cari(tabel, 'catatan');
  if (catatan) {
    const pertanyaan = `TODO: apakah catatan ini masih berlaku untuk tahun ${String(guliran.ke)}?`;
    penyunting.komentari(catatan.key, pertanyaan);
  }
  const baris = penyunting.cari(tabel, 'baris')?.value;
  const kolom = penyunting.cari(tabel, 'kolom')?.value;
  // Rows that are those of units get their figures by themselves: the new column is all that is missing.
  if (isMap(baris) && isSeq(kolom)) rollColumns(penyunting, kolom, [], guliran);
  if (!isSeq(baris)) return;
  const daftar = baris.items.filter((satu) => isMap(satu)).filter((satu) => !satu.has('ruang'));
  if (!isSeq(kolom)) {
    for (const satu of daftar) emptyRow(penyunting, satu, guliran);
    return;
  }
  for (const satu of daftar) penyunting.hapus(satu, (kunci) => TERCETAK.test(kunci));
  rollColumns(penyunting, kolom, daftar, guliran);
}

export function shiftText(
  penyunting: Penyunting,
  peta: YAMLMap,
  kunci: string,
  guliran: Guliran,
): void {
  const nilai = penyunting.cari(peta, kunci)?.value;
  const mentah = penyunting.mentah(nilai);
  const baru = shiftYears(mentah, guliran);
  if (baru !== mentah) penyunting.gantiTeks(nilai, baru);
}

/** A row of a capaian table: what is measured stays, this year's target and realisasi are to be filled in. */
function emptyRow(penyunting: Penyunting, baris: YAMLMap, guliran: Guliran): void {
  penyunting.hapus(baris, (kunci) => TERCETAK.test(kunci) || kunci === 'tahun_data');
  shiftText(penyunting, baris, 'sumber', guliran);
  for (const kunci of ['target', 'realisasi']) {
    const pasangan = penyunting.cari(baris, kunci);
    if (pasangan) penyunting.kosongkan(baris, pasangan);
  }
}

function rollColumns(
  penyunting: Penyunting,
  kolom: YAMLSeq,
  baris: readonly YAMLMap[],
  { dari, ke }: Guliran,
): void {
  const judul = kolom.items.map((satu) => penyunting.tertulis(satu) ?? '');
  const lama = judul.indexOf(String(dari));
  if (lama === -1) {
    if (!keepsValues(judul, dari)) emptyValues(penyunting, baris);
    return;
  }
  if (judul.includes(String(ke))) return;
  const butir = kolom.items[lama];
  penyunting.tambahSesudah(
    kolom,
    butir,
    penyunting.mentah(butir).replace(String(dari), String(ke)),
  );
  for (const satu of baris) {
    const nilai = penyunting.cari(satu, 'nilai');
    if (nilai !== undefined && isMap(nilai.value)) {
      penyunting.tambah(nilai.value, `${String(ke)}:${nilai.value.flow === true ? ' null' : ''}`);
    } else if (nilai !== undefined) penyunting.ganti(satu, nilai, `{ ${String(ke)}: null }`);
    else penyunting.tambah(satu, `nilai: { ${String(ke)}: null }`);
  }
}

/** Columns that are no years hold figures of the report's own year. */
function emptyValues(penyunting: Penyunting, baris: readonly YAMLMap[]): void {
  for (const satu of baris) {
    const nilai = penyunting.cari(satu, 'nilai')?.value;
    if (!isMap(nilai)) continue;
    for (const { pasangan } of penyunting.isian(nilai)) penyunting.kosongkan(nilai, pasangan);
  }
}
